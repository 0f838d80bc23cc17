import type { Delivery } from '../core/delivery.ts';
import { emptyDelivery, refusedWhole } from '../core/delivery.ts';
import { isWithdrawn } from '../core/item.ts';
import { printed } from '../core/notation/markup.ts';
import type { XmlElement } from '../core/notation/xml.ts';
import { descendants, elements, readXml } from '../core/notation/xml.ts';
import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';

import { readContent } from './newsml/content.ts';
import { lastOf, select, valuesOf } from './paths.ts';
import { readFirstNewsml } from './newsml/first.ts';
import {
  languageOf,
  latestOf,
  photoOf,
  refusedItem,
  statusPath,
  summaryPath,
  takeText,
  withArticle,
} from './newsml/item.ts';

/**
 * Reads NewsML-G2 2.x of the IPTC (https://iptc.org/standards/newsml-g2/): one item or a message of many. Text items are stories; a picture item to
 * which one of them refers is its photo. NewsML 1.x is read too.
 */
export function readNewsml(text: string): Delivery {
  const root = readXml(text);
  if ('message' in root) return refusedWhole({ ...root, text });
  if (root.name === 'NewsML') return readFirstNewsml(root);
  const items = itemsOf(root);
  if (!items.length) {
    const advice = 'Get it whole from its source: its root is newsItem or newsMessage.';
    const what = `holds no item of NewsML-G2 in its <${root.name.slice(0, 40)}>`;
    const title = printed(descendants(root, 'headline')[0]);
    const why = refusal('no-items', { what, advice });
    return refusedWhole({ line: root.line, ...(title && { title }), ...why, text });
  }
  const delivery = emptyDelivery();
  const keyOf = (item: XmlElement) => ({ id: idOf(item), version: Number(item.attributes['version']) || 1 });
  readItems(latestOf(items, keyOf, delivery.refused), delivery);
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
  const nature = lastOf(valuesOf(item, 'itemMeta/itemClass/@qcode itemMeta/itemClass/@uri')[0] ?? '');
  if (/^(?:picture|photo|image|graphic|cartoon)$/.test(nature)) return picture;
  const isNoText = /^(?:video|audio|animated|event|planning|concept|scene)$/.test(nature);
  return isNoText ? withArticle(`${nature} item`) : undefined;
}

const picture = 'a picture by itself';

function readItems(items: XmlElement[], delivery: Delivery): void {
  const [texts, others] = [items.filter((item) => !kindOf(item)), items.filter(kindOf)];
  const pictures = new Map(others.flatMap((item) => (kindOf(item) === picture ? [[idOf(item), item]] : [])));
  const beside = besideTexts(items, new Set(texts.map(idOf)));
  const shown = new Set<XmlElement>();
  for (const item of texts) {
    const referred = [...new Set([...refersTo(item), ...(beside.get(idOf(item)) ?? [])])];
    const photos = referred.flatMap((id) => {
      const pictured = pictures.get(id);
      const photo = pictured && photoOf(pictured);
      if (photo) shown.add(pictured);
      return photo ?? [];
    });
    const [set] = select(item, 'contentSet');
    const content = set && readContent(set, languageOf(item));
    const isTold =
      valuesOf(item, summaryPath).length > 0 ||
      valuesOf(item, statusPath).some((word) => isWithdrawn.test(word));
    if (content || isTold) takeText(item, content, photos, delivery);
    else delivery.refused.push(refusedItem(item, textless(set)));
  }
  const present = new Set(items.map(idOf));
  for (const item of others)
    if (!shown.has(item)) delivery.refused.push(refusedItem(item, notAStory(item, present)));
}

function idOf(item: XmlElement): string {
  return item.attributes['guid'] ?? '';
}

/** All to which an item refers, by the links of its head and by the pictures in its text, but earlier versions. */
function refersTo(item: XmlElement): string[] {
  const earlier = 'prev(ious)?version|evolvedfrom|derivedfrom|translatedfrom';
  const referring = `..link[rel!${earlier}] ..itemRef ..associatedWith ..img ..media-reference`;
  return select(item, referring).flatMap((one) => valuesOf(one, '@residref @guidref @href @src @source'));
}

/** For each text of a package, what stands beside it in its group: a picture belongs to the text before it; those before all texts, to the first. */
function besideTexts(items: XmlElement[], texts: Set<string>): Map<string, string[]> {
  const beside = new Map([...texts].map((text) => [text, [] as string[]]));
  for (const group of items.flatMap((item) => select(item, 'groupSet/group'))) {
    const members = valuesOf(group, 'itemRef/@residref itemRef/@guidref');
    let text = members.find((member) => texts.has(member));
    for (const member of members)
      if (texts.has(member)) text = member;
      else beside.get(text ?? '')?.push(member);
  }
  return beside;
}

function textless(set: XmlElement | undefined): Refusal {
  const [file] = valuesOf(set, 'remoteContent/@href remoteContent/@residref');
  const what = file ? `has its text in a file of its own, ${file}` : 'holds no text';
  const advice = 'Get the whole story from its source.';
  return refusal(file ? 'text-elsewhere' : 'no-text', { what, advice });
}

function notAStory(item: XmlElement, present: Set<string>): Refusal {
  const what = kindOf(item) ?? '';
  const members = item.name === 'packageItem' ? valuesOf(item, '..itemRef/@residref ..itemRef/@guidref') : [];
  const missing = [...new Set(members)].filter((member) => !present.has(member));
  const list = `${missing.slice(0, 10).join(', ')}${missing.length > 10 ? ' …' : ''}`;
  const alone = 'Import it in one file with its story, or write its caption under photos: of that story.';
  const done = what === picture ? alone : 'Nothing needs to be done, unless its text is missing.';
  return refusal('not-a-story', { what, advice: list ? `Get the items it lists: ${list}.` : done });
}
