import type { Draft, LeftOut, Proposal } from '../../core/delivery.ts';
import { plainText } from '../../core/notation/html.ts';
import type { Json } from '../../core/notation/json.ts';
import { field, itemsOf, placeOf, scalar, textField } from '../../core/notation/jsonFields.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import { append } from '../../core/append.ts';
import { leaveRest } from './rest.ts';
import { keywordsIn, lastOf, nameOf, roleOf, writers } from './said.ts';

/** The words by which a story is filed: names of subjects, never codes, and keywords. */
export function readTopics(draft: Draft, item: Json, leftOut: LeftOut[]): void {
  for (const name of subjectFields) {
    const subjects = itemsOf(field(item, name));
    const kept = subjects
      .filter(isOwn)
      .map(nameOf)
      .filter((topic) => topic.length > 1);
    append(draft.topics, kept);
    const codes = subjects.filter((subject) => subject.kind === 'object');
    leaveRest(codes, kept, 'codes of its subjects, and subjects wider than those', leftOut);
  }
  for (const name of ['keywords', 'keyword_names', 'tags'])
    for (const one of itemsOf(field(item, name)))
      append(draft.topics, one.kind === 'object' ? [nameOf(one)] : keywordsIn(scalar(one) ?? ''));
}

/** Who and what an item names with ids, for an editor to make records of. A photo’s are put beside those of its story. */
export function readProposals(draft: Draft, item: Json, leftOut: LeftOut[]): void {
  for (const [kind, ...names] of namedThings) {
    const things = names
      .flatMap((name) => itemsOf(field(item, name)))
      .filter((thing) => thing.kind === 'object');
    const told = things.filter((thing) => isOwn(thing) && !writers.test(roleOf(thing)));
    const proposals = told.map((thing) => proposalOf(kind, thing)).filter(({ name }) => name !== '');
    append(draft.proposals, proposals);
    const kept = proposals.flatMap(({ name, ids, role = '' }) => [name, role, ...ids]);
    leaveRest(things, [...kept, ...draft.byline], `what else is told of each ${kind}`, leftOut);
  }
}

/** Each once, though a story and its photos may name it. */
export function distinctProposals(proposals: Proposal[]): Proposal[] {
  const seen = new Set<string>();
  return proposals.filter(({ kind, name }) => seen.size !== seen.add(`${kind} ${name}`).size);
}

const subjectFields = [
  'subjects',
  'subject',
  'service',
  'anpa_category',
  'rubrics',
  'sections',
  'categories',
];

const namedThings: [kind: Proposal['kind'], ...names: string[]][] = [
  ['person', 'people', 'person', 'persons'],
  ['place', 'places', 'place'],
  ['organisation', 'organisations', 'organisation', 'organizations', 'organization'],
];

/** Whether the story is about it, and it has a name: an agency adds subjects and places that are wider than those. */
function isOwn(thing: Json): boolean {
  const ancestor = itemsOf(field(thing, 'rels', 'rel')).some(
    (rel) => lastOf(scalar(rel) ?? '') === 'ancestor',
  );
  return !ancestor && !isCode(thing);
}

/** `{"code": "e", "name": "e"}` */
function isCode(thing: Json): boolean {
  const code = textField(thing, 'code', 'qcode', 'literal');
  return code !== undefined && code === textField(thing, 'name') && code === code.toLowerCase();
}

function proposalOf(kind: Proposal['kind'], thing: Json): Proposal {
  const ids = ['uri', 'literal', 'code', 'qcode', 'id', 'wikidata'].flatMap(
    (name) => textField(thing, name) ?? [],
  );
  const role =
    kind === 'person' ? textField(thing, 'jobtitle', 'title', 'position', 'description') : undefined;
  return {
    ...placeOf(thing),
    kind,
    name: plainText(textField(thing, 'name') ?? ''),
    ids: [...new Set(ids.map(oneLine))],
    ...(role !== undefined && { role: plainText(role) }),
  };
}
