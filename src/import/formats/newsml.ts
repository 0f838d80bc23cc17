import { append } from '../core/append.ts';
import type { Delivery, Draft } from '../core/delivery.ts';
import { emptyDelivery, refusedWhole } from '../core/delivery.ts';
import { printed } from '../core/notation/markup.ts';
import type { XmlElement } from '../core/notation/xml.ts';
import { descendants, elements, readXml } from '../core/notation/xml.ts';
import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';
import { codeOf } from './newsml/item.ts';
import { readContent } from './newsml/content.ts';
import { lines, select, valueOf } from './newsml/fields.ts';
import { readFirstNewsml } from './newsml/first.ts';
import { languageOf, photoOf, readItem, titleOf } from './newsml/item.ts';
import { latestOf, refusedItem, withArticle } from './newsml/fields.ts';

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
  if (!items.length) {
    const advice = 'Get it whole from its source: its root is newsItem or newsMessage.';
    const why = refusal('no-items', {
      what: `holds no item of NewsML-G2 in its <${root.name.slice(0, 40)}>`,
      advice,
    });
    const title = printed(descendants(root, 'headline')[0]);
    return refusedWhole({ line: root.line, ...(title && { title }), ...why, text });
  }
  const version = ({ attributes }: XmlElement) => Number(attributes['version']) || 1;
  const latest = latestOf(items, { id: idOf, title: titleOf, version }, delivery.refused);
  readItems(delivery, latest);
  return delivery;
}

/** The items of a message, in however many sets; or the item that is the file. A `contentSet` alone is as good as an item without a head. */
function itemsOf(root: XmlElement): XmlElement[] {
  const isItem = ({ name }: XmlElement) =>
    /^(?:news|package|concept|knowledge|planning|catalog)Item$/.test(name);
  if (isItem(root)) return [root];
  const items = [...elements(root, 'itemSet'), root].flatMap((set) => elements(set)).filter(isItem);
  if (items.length || root.name !== 'contentSet') return items;
  return [{ ...root, name: 'newsItem', attributes: {}, children: [root] }];
}

/** What an item is, or undefined where it is a text: by its element, or by its nature (https://cv.iptc.org/newscodes/ninature/). */
function kindOf(item: XmlElement): string | undefined {
  if (item.name !== 'newsItem') return `a ${item.name.replace('Item', ' item')}`;
  const nature = codeOf(select(item, 'itemMeta/itemClass')[0]);
  if (/^(?:picture|photo|image|graphic|cartoon)$/.test(nature)) return picture;
  const isNoText = /^(?:video|audio|animated|event|planning|concept|scene)$/.test(nature);
  return isNoText ? withArticle(`${nature} item`) : undefined;
}

const picture = 'a picture by itself';

function readItems(delivery: Delivery, items: XmlElement[]): void {
  const texts = items.filter((item) => kindOf(item) === undefined);
  const pictures = items.filter((item) => kindOf(item) === picture);
  const byId = new Map(pictures.map((item) => [idOf(item), item]));
  const packages = items.filter(({ name }) => name === 'packageItem');
  const beside = besideTexts(packages, new Set(texts.map(idOf)));
  const done = new Set(texts);
  for (const item of texts) {
    const story = readText(delivery, item);
    for (const reference of new Set([...refersTo(item), ...(beside.get(idOf(item)) ?? [])])) {
      const pictured = byId.get(reference);
      const photo = pictured && photoOf(pictured);
      if (!story || !photo) continue;
      done.add(pictured);
      story.photos.push(photo);
    }
  }
  const present = new Set(items.map(idOf));
  for (const item of items.filter((one) => !done.has(one)))
    delivery.refused.push(refusedItem(item, titleOf(item), notAStory(item, present)));
}

function readText(delivery: Delivery, item: XmlElement): Draft | undefined {
  const [set] = select(item, 'contentSet');
  const contents = set ? readContent(set, languageOf(item)) : [];
  const { draft, leftOut } = readItem(item, contents);
  if (!contents.length && draft.status !== 'canceled' && !draft.summary) {
    const file = valueOf(set, 'remoteContent/@href', 'remoteContent/@residref');
    const what = file ? `has its text in a file of its own, ${file}` : 'holds no text';
    const advice = 'Get the whole story from its source.';
    const why = refusal(file ? 'text-elsewhere' : 'no-text', { what, advice });
    delivery.refused.push(refusedItem(item, titleOf(item), why));
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

/** All to which an item refers, by the links of its head and by the pictures in its text, but earlier versions. */
function refersTo(item: XmlElement): string[] {
  const earlier = 'prev(ious)?version|evolvedfrom|derivedfrom|translatedfrom';
  return [`..link[rel!${earlier}]`, '..itemRef', '..associatedWith', '..img', '..media-reference']
    .flatMap((path) => ['residref', 'guidref', 'href', 'src', 'source'].map((name) => `${path}/@${name}`))
    .flatMap((path) => lines(item, path))
    .map(({ text }) => text);
}

/** The items of a package in reading order; groups refer to groups, and may do so in a circle. */
function membersOf(item: XmlElement): string[] {
  const groups = new Map(descendants(item, 'group').map((group) => [group.attributes['id'] ?? '', group]));
  const walk = (id: string): string[] => {
    const children = elements(groups.get(id) ?? { ...item, children: [] });
    groups.delete(id);
    return children.flatMap((child) => {
      if (child.name === 'groupRef') return walk(child.attributes['idref'] ?? '');
      return (child.name === 'itemRef' && valueOf(child, '@residref', '@guidref')) || [];
    });
  };
  return [valueOf(item, 'groupSet/@root') ?? '', ...groups.keys()].flatMap(walk);
}

function idOf(item: XmlElement): string {
  return valueOf(item, '@guid') ?? '';
}

function notAStory(item: XmlElement, present: Set<string>): Refusal {
  const what = kindOf(item) ?? 'a news item';
  const missing = [...new Set(membersOf(item))].filter((member) => !present.has(member));
  const list = `${missing.slice(0, 10).join(', ')}${missing.length > 10 ? ' …' : ''}`;
  const advice = list
    ? `Get the items it lists: ${list}.`
    : what === picture
      ? 'Import it in one file with its story, or write its caption under photos: of that story.'
      : 'Nothing needs to be done, unless its text is missing.';
  return refusal('not-a-story', { what, advice });
}
