import { append } from '../core/append.ts';
import type { Delivery, Draft, LeftOut, Refused } from '../core/delivery.ts';
import { emptyDelivery, refusedWhole } from '../core/delivery.ts';
import { placeOf } from '../core/normalizeDraft.ts';
import { printed } from '../core/notation/markup.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import type { XmlElement } from '../core/notation/xml.ts';
import { descendants, elements, first, readXml } from '../core/notation/xml.ts';
import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';
import { codeOf } from './newsml/concept.ts';
import { readContent } from './newsml/content.ts';
import { lines, select } from './newsml/fields.ts';
import { readFirstNewsml } from './newsml/first.ts';
import { languageOf, photoOf, readItem, titleOf } from './newsml/item.ts';
import { latestOf } from './newsml/versions.ts';

/**
 * Reads NewsML-G2 2.x of the IPTC (https://iptc.org/standards/newsml-g2/): one item or a message of many. Text items are stories; a picture item to
 * which one of them refers is its photo. NewsML 1.x is read too.
 */
export function readNewsml(text: string): Delivery {
  const root = readXml(text);
  if ('message' in root) return refusedWhole({ ...root, text });
  if (root.name === 'NewsML') return readFirstNewsml(root);
  const items = itemsOf(root);
  if (!items.length) return refusedWhole({ ...noItem(root), text });
  const delivery = emptyDelivery();
  const { latest, outdated } = latestOf(items, {
    id: ({ attributes }) => oneLine(attributes['guid'] ?? ''),
    version: ({ attributes }) => Number(attributes['version']) || 1,
  });
  delivery.refused.push(...outdated.map(({ item, why }) => refuse(item, why)));
  readItems(delivery, latest);
  return delivery;
}

/** The items of a message, in however many sets; or the item that is the file. A `contentSet` alone is as good as an item without a head. */
function itemsOf(root: XmlElement): XmlElement[] {
  if (kinds[root.name] !== undefined) return [root];
  const items = [...elements(root, 'itemSet'), root].flatMap((set) => elements(set));
  const known = items.filter(({ name }) => kinds[name] !== undefined);
  if (known.length || root.name !== 'contentSet') return known;
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

function readItems(delivery: Delivery, items: XmlElement[]): void {
  const ofKind = (is: (nature: string) => boolean) =>
    items.filter((item) => item.name === 'newsItem' && is(natureOf(item)));
  const texts = ofKind((nature) => !isPictorial(nature) && !otherMedia[nature]);
  const pictures = new Map(ofKind(isPictorial).map((item) => [idOf(item), item]));
  const packages = items.filter(({ name }) => name === 'packageItem');
  const beside = besideTexts(packages, new Set(texts.map(idOf)));
  const done = new Set(texts);
  for (const item of texts) {
    const story = readStory(delivery, item);
    for (const reference of new Set([...refersTo(item), ...(beside.get(idOf(item)) ?? [])])) {
      const picture = pictures.get(reference);
      const photo = picture && photoOf(picture);
      if (!story || !photo) continue;
      done.add(picture);
      story.photos.push(photo);
    }
  }
  const present = new Set(items.map(idOf));
  for (const item of items.filter((one) => !done.has(one)))
    delivery.refused.push(refuse(item, notAStory(item, present)));
}

function readStory(delivery: Delivery, item: XmlElement): Draft | undefined {
  const leftOut: LeftOut[] = [];
  const [set] = select(item, 'contentSet');
  const content = set && readContent(set, languageOf(item));
  const draft = readItem(item, content, leftOut);
  if (!content && draft.status !== 'canceled' && !draft.summary) {
    const [file] = lines(item, 'contentSet/remoteContent/@href', 'contentSet/remoteContent/@residref');
    const what = file ? `has its text in a file of its own, ${file.text}` : 'holds no text';
    const advice = 'Get the whole story from its source.';
    delivery.refused.push(refuse(item, refusal(file ? 'text-elsewhere' : 'no-text', { what, advice })));
    return undefined;
  }
  delivery.stories.push(draft);
  append(delivery.leftOut, leftOut);
  return draft;
}

/** For each text of a package, what stands beside it there: a picture belongs to the text before it; those before all texts, to the first. */
function besideTexts(packages: XmlElement[], texts: Set<string>): Map<string, string[]> {
  const beside = new Map([...texts].map((text) => [text, [] as string[]]));
  for (const members of packages.map(membersOf)) {
    let text = members.find((member) => texts.has(member));
    for (const member of members)
      if (texts.has(member)) text = member;
      else if (text !== undefined) beside.get(text)!.push(member);
  }
  return beside;
}

/** All to which an item refers: by the links of its head, and by the pictures in its text. */
function refersTo(item: XmlElement): string[] {
  return ['link', 'itemRef', 'associatedWith', 'img', 'media-reference']
    .flatMap((name) => descendants(item, name))
    .filter(
      (at) => !/^(?:prev(?:ious)?version|evolvedfrom|derivedfrom|translatedfrom)$/.test(codeOf(at, 'rel')),
    )
    .flatMap((at) => lines(at, '@residref', '@guidref', '@href', '@src', '@source'))
    .map(({ text }) => text);
}

/** The items of a package in reading order; groups refer to groups, and may do so in a circle. */
function membersOf(item: XmlElement): string[] {
  const groups = new Map(descendants(item, 'group').map((group) => [group.attributes['id'] ?? '', group]));
  const seen = new Set<XmlElement>();
  const walk = (group: XmlElement | undefined): string[] => {
    if (!group || seen.has(group)) return [];
    seen.add(group);
    return elements(group).flatMap((child) =>
      child.name === 'groupRef'
        ? walk(groups.get(child.attributes['idref'] ?? ''))
        : child.name === 'itemRef'
          ? lines(child, '@residref', '@guidref')
              .slice(0, 1)
              .map(({ text }) => text)
          : [],
    );
  };
  const root = groups.get(descendants(item, 'groupSet')[0]?.attributes['root'] ?? '');
  return [root, ...groups.values(), item].flatMap(walk);
}

function idOf({ attributes }: XmlElement): string {
  return oneLine(attributes['guid'] ?? '');
}

function natureOf(item: XmlElement): string {
  return codeOf(select(item, 'itemMeta/itemClass')[0]);
}

function isPictorial(nature: string): boolean {
  return /^(?:picture|photo|image|graphic|cartoon)$/.test(nature);
}

function notAStory(item: XmlElement, present: Set<string>): Refusal {
  const nature = item.name === 'newsItem' ? natureOf(item) : '';
  const what = isPictorial(nature) ? 'a picture by itself' : (otherMedia[nature] ?? kinds[item.name]!);
  return refusal('not-a-story', { what, advice: adviceFor(item, what, present) });
}

function adviceFor(item: XmlElement, what: string, present: Set<string>): string {
  if (item.name === 'packageItem') {
    const missing = [...new Set(membersOf(item))].filter((member) => !present.has(member));
    const list = `${missing.slice(0, 10).join(', ')}${missing.length > 10 ? ' …' : ''}`;
    return list
      ? `Get the items it lists: ${list}.`
      : 'Its items are in the file and were read by themselves.';
  }
  if (what === 'a picture by itself')
    return 'Import it in one file with its story, or write its caption under photos: of that story.';
  return /vocabulary|catalogue/.test(what)
    ? 'If the archive should know the people in it, write them below content/people/.'
    : 'Import the text that goes with it, if there is one.';
}

function refuse(item: XmlElement, why: Refusal): Refused {
  const title = titleOf(item);
  return { ...placeOf(item), ...(title !== undefined && { title }), ...why, text: printed(item) };
}

function noItem(root: XmlElement): Refused {
  const title = printed(descendants(root, 'headline')[0]);
  const isMessage = root.name === 'newsMessage';
  const what = isMessage
    ? 'is a NewsML-G2 message without an item'
    : `holds a piece of NewsML-G2, <${root.name.slice(0, 40)}>, and no item`;
  const advice = isMessage
    ? 'Get the message whole from its source.'
    : 'Get the whole item from its source: its root is newsItem or newsMessage.';
  return { line: root.line, ...(title && { title }), ...refusal('no-items', { what, advice }) };
}
