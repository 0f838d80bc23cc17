import { append } from '../core/append.ts';
import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';
import type { Delivery, Draft, Refused } from '../core/delivery.ts';
import { emptyDelivery, refusedWhole } from '../core/delivery.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import type { XmlElement } from '../core/notation/xml.ts';
import { descendants, elements, first, readXml, xmlLeaves } from '../core/notation/xml.ts';
import { printed } from '../core/notation/markup.ts';
import { attributeCode, codeOf } from './newsml/concept.ts';
import { readContent } from './newsml/content.ts';
import { readFirstNewsml } from './newsml/first.ts';
import type { Item } from './newsml/item.ts';
import { openItem, photoOf, readFields, titleOf } from './newsml/item.ts';
import { placeOf, normalizeDraft } from '../core/normalizeDraft.ts';

/**
 * Reads NewsML-G2 2.x of the IPTC (https://iptc.org/standards/newsml-g2/): one item or a message of many. Text items are stories; a picture item to
 * which one of them refers is its photo. NewsML 1.x is read too.
 */
export function readNewsml(text: string): Delivery {
  const root = readXml(text);
  if ('message' in root) return refusedWhole({ ...root, text });
  if (root.name === 'NewsML') return readFirstNewsml(root);
  const delivery = emptyDelivery();
  const items = itemsOf(root);
  if (!items.length) return refusedWhole({ ...noItem(root), text });
  const { latest, outdated } = versions(items);
  append(delivery.refused, outdated);
  readItems(delivery, latest);
  return delivery;
}

/** The items of a message, in however many sets; or the item that is the file. A `contentSet` alone is as good as an item without a head. */
function itemsOf(root: XmlElement): XmlElement[] {
  if (kinds[root.name] !== undefined) return [root];
  const items = [...elements(root, 'itemSet'), root]
    .flatMap((set) => elements(set))
    .filter(({ name }) => kinds[name] !== undefined);
  if (items.length || root.name !== 'contentSet') return items;
  return [{ ...root, name: 'newsItem', attributes: {}, children: [root] }];
}

/** What each kind of item is, as its refusal tells it; the news item is the one that may be a story. */
const kinds: Record<string, string> = {
  newsItem: 'a news item',
  packageItem: 'a package, a list of other items',
  conceptItem: 'a concept of a vocabulary',
  knowledgeItem: 'a vocabulary',
  planningItem: 'a plan of coverage',
  catalogItem: 'a catalogue of schemes',
};

/** Of an item that is there in several versions, the latest. */
function versions(items: XmlElement[]): { latest: XmlElement[]; outdated: Refused[] } {
  const newest = new Map<string, XmlElement>();
  for (const item of items) {
    const key = identity(item);
    const other = newest.get(key);
    if (!other || version(item) > version(other)) newest.set(key, item);
  }
  const latest = items.filter((item) => newest.get(identity(item)) === item);
  const outdated = items
    .filter((item) => newest.get(identity(item)) !== item)
    .map((item) => {
      const kept = newest.get(identity(item))!;
      const versions = { version: version(item), latest: version(kept) };
      return refuse(openItem(item), refusal('outdated-version', versions));
    });
  return { latest, outdated };
}

function identity(item: XmlElement): string {
  return oneLine(item.attributes['guid'] ?? '') || `without an id in line ${item.line}, ${item.path}`;
}

function version({ attributes }: XmlElement): number {
  return Number(attributes['version']) || 1;
}

function readItems(delivery: Delivery, elementsOfFile: XmlElement[]): void {
  const items = elementsOfFile.map(openItem);
  const news = items.filter((item) => item.element.name === 'newsItem');
  const pictures = new Map(
    news.filter((item) => pictorial.test(classOf(item))).map((item) => [guid(item), item]),
  );
  const texts = news.filter((item) => !pictorial.test(classOf(item)) && !otherMedia[classOf(item)]);
  const packages = items.filter((item) => item.element.name === 'packageItem');
  const besideTexts = packagePictures(packages, new Set(texts.map(guid)));
  const done = new Set<Item>(texts);
  for (const item of texts) {
    const story = readStory(delivery, item);
    if (!story) continue;
    for (const reference of new Set([...refersTo(item.element), ...(besideTexts.get(guid(item)) ?? [])])) {
      const picture = pictures.get(reference);
      const photo = picture && photoOf(picture);
      if (!photo) continue;
      done.add(picture);
      story.photos.push(photo);
      append(delivery.leftOut, picture.leftOut.splice(0));
    }
  }
  const present = new Set(items.map(guid));
  for (const item of items.filter((one) => !done.has(one))) {
    const missing = [...new Set(membersOf(item.element))].filter((member) => !present.has(member));
    delivery.refused.push(notAStory(item, item.element.name === 'packageItem' ? missing : undefined));
  }
}

function readStory(delivery: Delivery, item: Item): Draft | undefined {
  const { element, draft, leftOut } = item;
  const set = first(element, 'contentSet');
  const content = set && readContent(set, item.lang);
  readFields(item, content);
  const file =
    set &&
    elements(set, 'remoteContent').map(({ attributes }) =>
      oneLine(attributes['href'] ?? attributes['residref'] ?? ''),
    )[0];
  if (!content && draft.status !== 'canceled' && !draft.summary) {
    const why = file
      ? refusal('text-elsewhere', {
          what: `has its text in a file of its own, ${file}`,
          advice: 'Get the whole story from its source.',
        })
      : refusal('no-text', { what: 'holds no text' });
    delivery.refused.push(refuse(item, why));
    return undefined;
  }
  if (content) addContent(draft, content);
  append(leftOut, content?.leftOut ?? []);
  normalizeDraft(draft, leftOut);
  delivery.stories.push(draft);
  append(delivery.leftOut, leftOut);
  return draft;
}

function addContent(
  draft: Draft,
  { body, photos, doubts, nitf }: NonNullable<ReturnType<typeof readContent>>,
): void {
  draft.body = body;
  append(draft.photos, photos);
  append(draft.doubts, doubts);
  if (!nitf) return;
  draft.agencies.push(...nitf.agencies);
  draft.topics.push(...nitf.topics);
  append(draft.corrections, nitf.corrections);
  append(draft.proposals, nitf.proposals);
  for (const field of ['date', 'source', 'dateline', 'lang', 'rights', 'url', 'note', 'id'] as const)
    if (draft[field] === undefined && nitf[field] !== undefined) draft[field] = nitf[field];
}

/** For each text of a package, what stands beside it there: a picture belongs to the text before it; those before all texts, to the first. */
function packagePictures(packages: Item[], texts: Set<string>): Map<string, string[]> {
  const beside = new Map([...texts].map((text) => [text, [] as string[]]));
  for (const { element } of packages) {
    const members = membersOf(element);
    let text = members.find((member) => texts.has(member));
    for (const member of members) {
      if (texts.has(member)) text = member;
      else if (text !== undefined) beside.get(text)!.push(member);
    }
  }
  return beside;
}

/** All to which an item refers: by the links of its head, and by the pictures in its text. */
function refersTo(element: XmlElement): string[] {
  const links = [
    ...descendants(element, 'link'),
    ...descendants(element, 'itemRef'),
    ...descendants(element, 'associatedWith'),
  ];
  const inText = [...descendants(element, 'img'), ...descendants(element, 'media-reference')];
  return [...links, ...inText]
    .filter(
      (link) =>
        !/^(?:previousversion|evolvedfrom|derivedfrom|translatedfrom)$/.test(attributeCode(link, 'rel')),
    )
    .flatMap(({ attributes }) =>
      ['residref', 'guidref', 'href', 'src', 'source'].flatMap(
        (name) => oneLine(attributes[name] ?? '') || [],
      ),
    );
}

/** The items of a package in reading order; groups refer to groups, and may do so in a circle. */
function membersOf(element: XmlElement): string[] {
  const groups = new Map(descendants(element, 'group').map((group) => [group.attributes['id'] ?? '', group]));
  const root = groups.get(descendants(element, 'groupSet')[0]?.attributes['root'] ?? '');
  const open: (XmlElement | string)[] = [
    element,
    ...[...groups.values()].toReversed(),
    ...(root ? [root] : []),
  ];
  const seen = new Set<XmlElement>();
  const members: string[] = [];
  while (open.length) {
    const next = open.pop()!;
    if (typeof next === 'string') members.push(next);
    else if (!seen.has(next)) {
      seen.add(next);
      open.push(
        ...elements(next)
          .flatMap((child) => stepsTo(child, groups))
          .toReversed(),
      );
    }
  }
  return members;
}

function stepsTo({ name, attributes }: XmlElement, groups: Map<string, XmlElement>): (XmlElement | string)[] {
  if (name === 'itemRef')
    return [oneLine(attributes['residref'] ?? attributes['guidref'] ?? '')].filter(Boolean);
  const group = name === 'groupRef' ? groups.get(attributes['idref'] ?? '') : undefined;
  return group ? [group] : [];
}

function guid({ element }: Item): string {
  return oneLine(element.attributes['guid'] ?? '');
}

function classOf({ meta }: Item): string {
  return codeOf(first(meta, 'itemClass'));
}

const pictorial = /^(?:picture|photo|image|graphic|cartoon)$/;

/** Natures of news items that are no text (https://cv.iptc.org/newscodes/ninature/). */
const otherMedia: Record<string, string> = {
  video: 'a video',
  audio: 'a recording of sound',
  animated: 'an animation',
  event: 'a list of events',
  planning: 'a plan of coverage',
  concept: 'a concept of a vocabulary',
  scene: 'a scene of a film',
};

function notAStory(item: Item, missing: string[] | undefined): Refused {
  if (missing) {
    const fix = missing.length
      ? `Get the items it lists: ${missing.slice(0, 10).join(', ')}${missing.length > 10 ? ' …' : ''}.`
      : 'Its items are in the file and were read by themselves.';
    return refuse(item, refusal('not-a-story', { what: `${kinds['packageItem']}`, advice: fix }));
  }
  if (pictorial.test(classOf(item)))
    return refuse(
      item,
      refusal('not-a-story', {
        what: 'a picture by itself',
        advice: 'Import it in one file with its story, or write its caption under photos: of that story.',
      }),
    );
  const what = otherMedia[classOf(item)] ?? kinds[item.element.name]!;
  const known = /vocabulary|catalogue/.test(what);
  const advice = known
    ? 'If the archive should know the people in it, write them below content/people/.'
    : 'Import the text that goes with it, if there is one.';
  return refuse(item, refusal('not-a-story', { what, advice }));
}

function refuse(item: Item, why: Refusal): Refused {
  const title = titleOf(item);
  return {
    ...placeOf(item.element),
    ...(title !== undefined && { title }),
    ...why,
    text: wordsOf(item.element),
  };
}

/** All words of an item, attributes as well, so that none is lost with it. */
function wordsOf(element: XmlElement): string {
  return xmlLeaves(element)
    .map(({ text }) => oneLine(text))
    .join(' · ');
}

function noItem(root: XmlElement): Refused {
  const { line } = root;
  if (root.name === 'newsMessage')
    return {
      line,
      ...refusal('no-items', {
        what: 'is a NewsML-G2 message without an item',
        advice: 'Get the message whole from its source.',
      }),
    };
  const title = printed(descendants(root, 'headline')[0]);
  return {
    line,
    ...(title && { title }),
    ...refusal('no-items', {
      what: `holds a piece of NewsML-G2, <${root.name.slice(0, 40)}>, and no item`,
      advice: 'Get the whole item from its source: its root is newsItem or newsMessage.',
    }),
  };
}
