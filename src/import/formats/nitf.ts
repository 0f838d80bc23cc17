import { append } from '../core/append.ts';
import { knownAgency } from '../../parse/agency.ts';
import { dayOf, isBefore, precision } from '../../parse/storyDate.ts';
import { refusal } from '../core/refusals.ts';
import type { Delivery, Draft, LeftOut } from '../core/delivery.ts';
import { emptyDelivery, emptyDraft, refusedWhole } from '../core/delivery.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import type { XmlElement } from '../core/notation/xml.ts';
import { descendants, elements, first, readXml } from '../core/notation/xml.ts';
import { printed, readNorm } from '../core/notation/markup.ts';
import { readNitfText } from './nitf/body.ts';
import { namesIn, placeName } from './nitf/names.ts';
import { agencyBehind } from '../core/printed/agencyBehind.ts';
import { languageTag, printedNames } from '../core/printed/printed.ts';
import { printedPlace } from '../core/printed/openingDateline.ts';
import {
  bare,
  placeOf,
  normalizeDraft,
  takeDecks,
  reportEmbargo,
  isOfCorrection,
  webAddress,
} from '../core/normalizeDraft.ts';

/** An NITF document as a story, with what it leaves out. */
export interface NitfStory {
  draft: Draft;
  leftOut: LeftOut[];
}

/** Reads NITF, the News Industry Text Format 2.5–3.6 of the IPTC (https://iptc.org/standards/nitf/). A file is one story. */
export function readNitf(text: string): Delivery {
  const root = readXml(text);
  if ('message' in root) return refusedWhole({ ...root, text });
  const nitf = root.name === 'nitf' ? root : descendants(root, 'nitf')[0];
  if (!nitf) {
    const why = refusal('unknown-format', {
      what: `is not NITF: its root is <${root.name.slice(0, 40)}>`,
      advice: 'Import it without naming a format; it is recognised by itself.',
    });
    return refusedWhole({ line: root.line, ...why, text });
  }
  const { draft, leftOut } = readNitfElement(nitf);
  normalizeDraft(draft, leftOut);
  return { ...emptyDelivery(), stories: [draft], leftOut };
}

/** Reads an `nitf` element, in a file of its own or inside NewsML. The draft is not settled yet. */
export function readNitfElement(nitf: XmlElement): NitfStory {
  const story: NitfStory = { draft: emptyDraft(placeOf(nitf)), leftOut: [] };
  const head = part(nitf, 'head');
  const body = part(nitf, 'body') ?? nitf;
  const bodyHead = part(body, 'body.head');
  readText(story, body);
  if (bodyHead) readBodyHead(story, bodyHead);
  if (head) readHead(story, head);
  nameSource(story, head, bodyHead);
  readLanguage(story, [nitf, body]);
  story.draft.title ??= printed(head && first(head, 'title')) || printed(descendants(body, 'hl1')[0]);
  readDates(story, head, bodyHead);
  append(story.draft.proposals, namesIn(head, body));
  return story;
}

/** The child of the name, whether its dialect writes `body.head`, `body-head` or `bodyhead`. */
function part(of: XmlElement, name: string): XmlElement | undefined {
  return elements(of).find((child) => dialectless(child.name) === dialectless(name));
}

function dialectless(name: string): string {
  return name.replace(/[._-]/g, '').toLowerCase();
}

function readText({ draft, leftOut }: NitfStory, body: XmlElement): void {
  const contents = elements(body).filter(({ name }) => dialectless(name) === 'bodycontent');
  const loose = body.children.filter(
    (child) => typeof child === 'string' || !/^(?:bodyhead|bodyend|head)$/.test(dialectless(child.name)),
  );
  const end = part(body, 'body.end');
  for (const content of [
    ...(contents.length ? contents : [{ ...body, children: loose }]),
    ...(end ? [end] : []),
  ]) {
    const text = readNitfText(content === end ? content : { ...content, name: 'body.content' });
    append(draft.body, text.body);
    append(draft.photos, text.photos);
    append(draft.doubts, text.doubts);
    append(
      draft.corrections,
      text.corrections.map((correction) => ({ date: '', text: correction })),
    );
    append(leftOut, text.leftOut);
  }
}

function readBodyHead(story: NitfStory, head: XmlElement): void {
  const { draft, leftOut } = story;
  const hedline = part(head, 'hedline') ?? part(head, 'headline') ?? head;
  const [title, ...more] = [...elements(hedline, 'hl1'), ...elements(hedline, 'hl2')]
    .map(printed)
    .filter(Boolean);
  if (title) draft.title = title;
  const summary = elements(head, 'abstract').map(printed).filter(Boolean).join(' ');
  if (summary) draft.summary = summary;
  takeDecks(draft, more, placeOf(hedline), leftOut);
  for (const byline of bylinesOf(head)) readByline(story, byline);
  const dateline = part(head, 'dateline');
  if (dateline) readDateline(story, dateline);
  for (const note of elements(head, 'note')) readNote(story, note);
  const rights = elements(head, 'rights').map(printed).filter(Boolean);
  if (rights.length) draft.rights = rights.join('. ');
}

/** The New York Times gives each byline twice, as printed and family name first. */
function bylinesOf(head: XmlElement): XmlElement[] {
  const all = elements(head).filter(({ name }) => name === 'byline' || name === 'bytag');
  const asPrinted = all.filter(({ attributes }) => attributes['class'] !== 'normalized_byline');
  return asPrinted.length ? asPrinted : all;
}

function readByline({ draft, leftOut }: NitfStory, byline: XmlElement): void {
  const titles = elements(byline).filter(({ name }) => name === 'byttl' || name === 'virtloc');
  const people = elements(byline, 'person').map(printed).filter(Boolean);
  const words = printed(without(byline, titles));
  const names = people.length ? people : printedNames(words);
  const agency = [words, ...titles.map(printed)]
    .map((text) => knownAgency(text.replace(/^by\s+/i, '')))
    .find(Boolean);
  draft.byline.push(...names);
  if (agency) draft.agencies.push(agency);
  else if (words && !names.length)
    leftOut.push({ ...placeOf(byline), text: words, why: 'a byline that names nobody' });
}

function readDateline({ draft, leftOut }: NitfStory, dateline: XmlElement): void {
  const words = printed(without(dateline, elements(dateline, 'story.date')));
  const locations = elements(dateline, 'location').map(placeName).filter(Boolean);
  const { place, agency } = printedPlace(locations.length ? locations.join('/') : words);
  if (place !== undefined) draft.dateline = place;
  if (agency !== undefined) draft.agencies.push(agency);
  if (bare(words) !== bare(place ?? ''))
    leftOut.push({
      ...placeOf(dateline),
      text: words,
      why: 'a dateline, of which place and agency stand in their fields',
    });
}

/** NITF 3.6, “note”: `npa` is a non-publishable advisory. */
function readNote({ draft, leftOut }: NitfStory, note: XmlElement): void {
  const text = printed(note);
  if (!text) return;
  if (note.attributes['type'] === 'npa') leftOut.push({ ...placeOf(note), text, why: 'a note to editors' });
  else draft.note = [draft.note, text].filter(Boolean).join(' ');
}

function readHead(story: NitfStory, head: XmlElement): void {
  const { draft } = story;
  const docdata = part(head, 'docdata');
  if (docdata) readDocdata(story, docdata);
  const addresses = [
    ...elements(head, 'pubdata').map(({ attributes }) => attributes['ex-ref'] ?? ''),
    ...elements(head, 'meta')
      .filter(({ attributes }) => /^(?:canonical|og:url|url)$/i.test(attributes['name'] ?? ''))
      .map(({ attributes }) => attributes['content'] ?? ''),
  ];
  const address = addresses.map(webAddress).find(Boolean);
  if (address) draft.url = address;
  draft.topics.push(...topicsOf(head));
}

function readDocdata(story: NitfStory, docdata: XmlElement): void {
  const { draft, leftOut } = story;
  const status = docdata.attributes['management-status']?.toLowerCase();
  if (status === 'withheld' || status === 'embargoed') draft.status = 'withheld';
  if (status === 'canceled' || status === 'cancelled') draft.status = 'canceled';
  const id = oneLine(first(docdata, 'doc-id')?.attributes['id-string'] ?? '');
  if (id) draft.id = id;
  readRights(draft, docdata);
  for (const note of [...elements(docdata, 'correction'), ...elements(docdata, 'ed-msg')]) {
    const text = oneLine(note.attributes['info'] ?? printed(note));
    if (!text) continue;
    if (note.name === 'correction' || isOfCorrection(text)) draft.corrections.push({ date: '', text });
    else leftOut.push({ ...placeOf(note), text, why: 'a note to editors' });
  }
  const expires = first(docdata, 'date.expire');
  const end = expires?.attributes['norm'];
  if (expires && end)
    leftOut.push({ ...placeOf(expires), text: end, why: 'tells until when the agency calls it news' });
}

function readRights(draft: Draft, docdata: XmlElement): void {
  const notices = elements(docdata, 'doc.copyright')
    .filter(({ attributes }) => attributes['holder'])
    .map(({ attributes: { year = '', holder = '' } }) => oneLine(`© ${year} ${holder}`));
  const limits = elements(docdata, 'doc.rights').flatMap(({ attributes: { owner = '', limitations = '' } }) =>
    [owner, limitations].map(oneLine),
  );
  const rights = [...notices, ...limits, draft.rights].filter(Boolean).join('. ');
  if (rights) draft.rights = rights;
}

/** The outlet that is named as such; else the agency that distributed it; else whoever holds the rights. */
function nameSource(
  { draft }: NitfStory,
  head: XmlElement | undefined,
  bodyHead: XmlElement | undefined,
): void {
  const value = (name: string, attribute: string) =>
    (head ? descendants(head, name) : [])
      .map(({ attributes }) => oneLine(attributes[attribute] ?? ''))
      .find(Boolean);
  const distributor = bodyHead && printed(part(bodyHead, 'distributor'));
  const owner = bodyHead && printed(descendants(bodyHead, 'rights.owner')[0]);
  const outlet = value('pubdata', 'name');
  const holder = value('doc.copyright', 'holder');
  const named = [
    outlet,
    distributor,
    owner,
    holder,
    value('doc-id', 'regsrc'),
    value('from-src', 'src-name'),
  ].filter((name) => name !== undefined && name !== '');
  const source = named[0];
  if (source === undefined) return;
  draft.source = agencyBehind(source) ?? source;
  if (!outlet && !distributor)
    draft.inferred.push(
      `source from ${owner || holder ? 'the holder of the rights' : 'the register of its id'}`,
    );
  draft.agencies.push(
    ...[source, distributor, owner, holder].flatMap((name) => (name ? (agencyBehind(name) ?? []) : [])),
  );
}

function topicsOf(head: XmlElement): string[] {
  const subjects = descendants(head, 'tobject.subject').flatMap(({ attributes }) =>
    ['type', 'matter', 'detail'].map((level) =>
      oneLine(attributes[`tobject.subject.${level}`] ?? '').replace(/^\p{Lu}{2,5}:/u, ''),
    ),
  );
  const keywords = descendants(head, 'keyword').map((keyword) =>
    oneLine(keyword.attributes['key'] ?? printed(keyword)),
  );
  // A path through a taxonomy, `Top/News/World`, is no word.
  const classified = descendants(head, 'classifier')
    .map(printed)
    .filter((text) => !text.includes('/'));
  return [...subjects, ...keywords, ...classified];
}

function readLanguage({ draft, leftOut }: NitfStory, places: XmlElement[]): void {
  const written = places.flatMap((element) =>
    ['baselang', 'xml:lang', 'lang'].flatMap((name) => element.attributes[name] ?? []),
  );
  const tag = written.map(languageTag).find(Boolean);
  if (tag !== undefined) draft.lang = tag;
  else if (written[0])
    leftOut.push({ ...placeOf(places[0]!), text: written[0], why: 'is not a language tag (BCP 47)' });
}

/** Dates in the order in which they tell when the story appeared; of those on the first one’s day, the exactest. */
function readDates(
  { draft }: NitfStory,
  head: XmlElement | undefined,
  bodyHead: XmlElement | undefined,
): void {
  const docdata = head && part(head, 'docdata');
  const norm = (of: XmlElement | undefined, name: string, attribute = 'norm') => {
    const written = of && descendants(of, name)[0]?.attributes[attribute];
    return written ? readNorm(written) : undefined;
  };
  const release = norm(docdata, 'date.release');
  const told = [
    norm(docdata, 'date.issue'),
    norm(head, 'pubdata', 'date.publication'),
    release,
    norm(bodyHead, 'story.date'),
  ];
  const stamps = told.filter((stamp) => stamp !== undefined);
  const exact = stamps.find(
    ({ date }) => precision(date) === 'instant' && dayOf(date) === dayOf(stamps[0]!.date),
  );
  const chosen = exact ?? stamps[0];
  if (chosen) draft.date = chosen.date;
  if (chosen?.lost !== undefined) draft.inferred.push(`date: ${chosen.lost}`);
  if (release) reportEmbargo(draft, release.date, placeOf(docdata!));
  const revised = norm(head, 'revision-history')?.date;
  if (revised !== undefined && draft.date !== undefined && isBefore(draft.date, revised))
    draft.updated = revised;
}

function without(element: XmlElement, children: XmlElement[]): XmlElement {
  return {
    ...element,
    children: element.children.filter((child) => typeof child === 'string' || !children.includes(child)),
  };
}
