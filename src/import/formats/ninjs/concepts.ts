import type { Draft, Proposal } from '../../core/delivery.ts';
import { append } from '../../core/append.ts';
import { plainText } from '../../core/notation/html.ts';
import type { Json } from '../../core/notation/json.ts';
import { field, itemsOf, placeOf, scalar, textField } from '../../core/notation/jsonFields.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import { lastOf, nameOf, roleOf, writers } from './said.ts';

/** The words by which a story is filed: names of subjects, never codes, and keywords. */
export function readTopics(draft: Draft, item: Json): void {
  for (const name of subjectFields)
    for (const one of itemsOf(field(item, name))) {
      const isText = one.kind !== 'object';
      const words = isText
        ? plainText(scalar(one) ?? '').split(/\s*[,;]\s*/)
        : isOwn(one) && ofSubjects.test(kindOf(one))
          ? [nameOf(one)]
          : [];
      append(
        draft.topics,
        words.filter((word) => word.length > 1),
      );
    }
}

/** Who and what an item names with ids, for an editor to make records of. A photo’s are put beside those of its story. */
export function readProposals(draft: Draft, item: Json): void {
  for (const [kind, ...names] of namedThings)
    for (const thing of names.flatMap((name) => itemsOf(field(item, name)))) {
      if (thing.kind !== 'object' || !isOwn(thing) || writers.test(roleOf(thing))) continue;
      const proposal = proposalOf(kind, thing);
      if (proposal.name) draft.proposals.push(proposal);
    }
}

/** Each once, though a story and its photos may name it. */
export function distinctProposals(proposals: Proposal[]): Proposal[] {
  const seen = new Set<string>();
  return proposals.filter(({ kind, name }) => seen.size !== seen.add(`${kind} ${name}`).size);
}

const subjectFields =
  'subjects subject service anpa_category rubrics sections categories keywords tags keyword_names'.split(' ');

const namedThings: [kind: Proposal['kind'], ...names: string[]][] = [
  ['person', 'people', 'person', 'persons'],
  ['place', 'places', 'place'],
  ['organisation', 'organisations', 'organisation', 'organizations', 'organization'],
];

/** Whether the story is about it, and it has a name: an agency adds subjects and places that are wider than those, and codes (`{"code": "e", "name": "e"}`). */
function isOwn(thing: Json): boolean {
  const isWider = itemsOf(field(thing, 'rels', 'rel')).some(
    (rel) => lastOf(scalar(rel) ?? '') === 'ancestor',
  );
  const code = textField(thing, 'code', 'qcode', 'literal');
  return (
    !isWider && !(code !== undefined && code === textField(thing, 'name') && code === code.toLowerCase())
  );
}

/** An agency may list desks and creators beside subjects, told apart by a type of its own: `dnltype:desk`. */
function kindOf(thing: Json): string {
  const type = textField(thing, 'type') ?? '';
  return type.includes(':') ? lastOf(type) : 'subject';
}

const ofSubjects = /subject|keyword|topic|rubric|section|category|tag$/;

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
