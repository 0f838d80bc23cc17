import { quoted } from '../../../parse/contentError.ts';
import type { Draft, LeftOut } from '../../core/delivery.ts';
import { emptyDraft } from '../../core/delivery.ts';
import { plainText } from '../../core/notation/html.ts';
import type { JsonObject } from '../../core/notation/json.ts';
import { field, placeOf, textField } from '../../core/notation/jsonFields.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import { bare, takeDecks } from '../../core/normalizeDraft.ts';
import { bodiesOf, readBodies } from './body.ts';
import { readProposals, readTopics } from './concepts.ts';
import { readDates } from './dates.ts';
import { dropPrintedByline, nameSource, readBylines, readDateline } from './origin.ts';
import { leaveOutTheRest } from './rest.ts';
import { printedIn, saidIn } from './said.ts';
import { readAddress, readLanguage, readNotes, readRights, readStatus } from './terms.ts';

/** The story of an item, but for what is associated with it; `around` is what it is wrapped in. It is not settled yet. */
export function storyOf(item: JsonObject, around: JsonObject[], leftOut: LeftOut[]): Draft {
  const draft = emptyDraft(placeOf(item));
  const id = textField(item, 'uri', 'guid', 'urn', 'id', '_id');
  if (id !== undefined) draft.id = oneLine(id);
  readHeadlines(draft, item, leftOut);
  readBylines(draft, item, leftOut);
  readBodies(draft, bodiesOf(item, around), leftOut);
  dropPrintedByline(draft, item);
  readSummary(draft, item, leftOut);
  readDateline(draft, item);
  nameSource(draft, item);
  readTopics(draft, item, leftOut);
  readProposals(draft, item, leftOut);
  readRights(draft, item, leftOut);
  readLanguage(draft, item, leftOut);
  readAddress(draft, item);
  readStatus(draft, item);
  readDates(draft, item, leftOut);
  readNotes(draft, item, leftOut);
  leaveOutTheRest(item, leftOut);
  return draft;
}

/** The headline to be printed: the one that has no other use. Without any, the short name of the item, which is no headline (ninjs 3.1, “title”). */
function readHeadlines(draft: Draft, item: JsonObject, leftOut: LeftOut[]): void {
  const said = [...saidIn(field(item, 'headlines')), ...saidIn(field(item, 'headline'))]
    .map((one) => ({ ...one, text: plainText(one.value) }))
    .filter(({ text }) => text !== '');
  const main =
    said.find(({ role }) => mainRole.test(role)) ?? said.find(({ role }) => !lesser.test(role)) ?? said[0];
  const title = main?.text ?? printedIn(item, 'title', 'name')[0];
  if (title !== undefined) draft.title = title;
  if (!main && title !== undefined) draft.inferred.push('title from the item’s short name');
  const others = said.filter(({ text }) => bare(text) !== bare(title ?? ''));
  const decks = others.filter(({ role }) => deck.test(role));
  const below = [
    ...decks.map(({ text }) => text),
    ...printedIn(item, 'subheadline', 'subhead', 'headline_extended'),
  ];
  takeDecks(draft, below, placeOf(decks[0]?.at ?? item), leftOut);
  for (const other of others) {
    if (decks.includes(other)) continue;
    const why = other.role ? `a headline for another use, ${quoted(other.role)}` : 'a second headline';
    leftOut.push({ ...placeOf(other.at), text: other.text, why });
  }
}

const mainRole = /^(?:main|headline|title|hl1|default|web|print)$/;
const lesser = /sub|deck|kicker|short|seo|social|push|alt|sms|teaser|over|extended|stand|drop/;
const deck = /sub|deck|standfirst|extended|drop|hl2/;

function readSummary(draft: Draft, item: JsonObject, leftOut: LeftOut[]): void {
  const said = [
    'description_summary',
    'description_text',
    'abstract',
    'summary',
    'teaser',
    'descriptions',
    'description_html',
  ]
    .flatMap((name) => saidIn(field(item, name)))
    .filter(({ role }) => !notSummary.test(role))
    .map((one) => ({ ...one, text: plainText(one.value) }))
    .filter(({ text }) => text !== '');
  const [summary, ...others] = said;
  if (!summary) return;
  const deck = draft.summary;
  draft.summary = summary.text;
  if (deck !== undefined) {
    draft.inferred = draft.inferred.filter((clause) => !clause.startsWith('summary '));
    if (bare(deck) !== bare(summary.text))
      leftOut.push({
        ...placeOf(item),
        text: deck,
        why: 'a further headline, for which a record has no field',
      });
  }
  for (const other of others)
    if (!bare(summary.text).includes(bare(other.text)))
      leftOut.push({
        ...placeOf(other.at),
        text: other.text,
        why: `a second summary${other.role && `, ${quoted(other.role)}`}`,
      });
}

const notSummary = /credit|byline|caption|usage|copyright|note|instruction|rights/;
