import type { Item } from '../../core/item.ts';
import { plainWords } from '../../core/itemText.ts';
import { bare, placeOf } from '../../core/normalizeDraft.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import type { LeftOut, PhotoDraft } from '../../core/delivery.ts';
import { attribute, parts, printed, wordsOf } from './names.ts';

interface Enclosed extends Pick<Item, 'sound' | 'film'> {
  photos: PhotoDraft[];
  leftOut: LeftOut[];
}

/**
 * Pictures, sound and film that an item encloses (RSS 2.0 `enclosure`; Media RSS 1.5.1). A picture’s caption is its `media:description`, else its
 * `media:text`, its `media:title`; its credit `media:credit`, else `media:copyright`; what it has not itself holds from the elements around it.
 */
export function enclosedIn(item: XmlElement, title = ''): Enclosed {
  const enclosed: Enclosed = { photos: [], leftOut: [] };
  for (const [medium, ...around] of mediaOf(item).slice(0, most)) {
    const address = attribute(medium, 'url') ?? attribute(medium, 'href') ?? printed(medium, 'url')[0];
    const kind = kindOf(medium, address ?? '');
    if (kind === 'audio') enclosed.sound ??= address ?? 'without an address';
    if (kind === 'video') enclosed.film ??= address ?? 'without an address';
    const photo = kind === 'image' ? photoOf([medium, ...around], title) : undefined;
    if (photo && !enclosed.photos.some(({ caption }) => caption === photo.caption))
      enclosed.photos.push(photo);
    const why = photo ? 'the file of the picture is not fetched; its caption is kept' : reasons[kind];
    if (address) enclosed.leftOut.push({ ...placeOf(medium), text: address, why });
  }
  return enclosed;
}

/** More pictures hang at no story. */
const most = 300;
const reasons = {
  image: 'a picture without a caption; files are not fetched',
  audio: 'sound; files are not fetched',
  video: 'a film; files are not fetched',
  other: 'a file that is enclosed; files are not fetched',
};

/** A medium, and what is around it from the inside out. */
type Chain = [XmlElement, ...XmlElement[]];

function mediaOf(item: XmlElement): Chain[] {
  const within = (chain: Chain): Chain[] =>
    parts(chain[0], 'media:content', 'media:thumbnail').flatMap((medium): Chain[] => [
      [medium, ...chain],
      ...within([medium, ...chain]),
    ]);
  const links = parts(item, 'link', 'atom:link').filter((link) => attribute(link, 'rel') === 'enclosure');
  return [
    ...within([item]),
    ...parts(item, 'media:group').flatMap((group) => within([group, item])),
    ...[...parts(item, 'enclosure', 'image'), ...links].map((medium): Chain => [medium]),
  ];
}

function kindOf(medium: XmlElement, address: string): keyof typeof reasons {
  if (/^(?:thumbnail|image)$/i.test(medium.name)) return 'image';
  const type = `${attribute(medium, 'medium') ?? ''} ${attribute(medium, 'type') ?? ''}`.trim();
  const said = /\b(?:image|audio|video)\b/i.exec(type)?.[0].toLowerCase();
  const found = said ?? fileKinds.find(([, files]) => files.test(address))?.[0];
  if (found && (found !== 'image' || said || !type)) return found as keyof typeof reasons;
  return !type && /^content$/i.test(medium.name) ? 'image' : 'other';
}

const fileKinds = [
  ['audio', /\.(?:mp3|m4a|ogg|wav|aac)(?:[?#]|$)/i],
  ['video', /\.(?:mp4|m4v|mov|webm|avi|m3u8)(?:[?#]|$)/i],
  ['image', /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i],
] as const;

function photoOf(chain: Chain, title: string): PhotoDraft | undefined {
  const said = (name: string) => chain.flatMap((one) => printed(one, name))[0];
  const name = said('media:title') ?? '';
  // A picture’s title may be the name of its file, or the headline again.
  const isCaption = /\s/.test(name) && !/\.(?:jpe?g|png|gif|webp)$/i.test(name) && bare(name) !== bare(title);
  const caption = said('media:description') ?? said('media:text') ?? (isCaption ? name : undefined);
  const alt = plainWords(attribute(chain[0], 'alt') ?? '');
  if (!caption && !alt) return undefined;
  const credit = chain.map(creditOf).find(Boolean) ?? said('media:copyright');
  return {
    ...placeOf(chain[0]),
    caption: caption ?? alt,
    ...(credit && { credit }),
    ...(alt && caption && { alt }),
  };
}

/** The by-line before the credit line, as they are printed: `Jane Doe/Reuters`. */
function creditOf(of: XmlElement): string {
  const isName = (one: XmlElement) =>
    /^(?:photographer|author|creator|artist)$/i.test(attribute(one, 'role') ?? '');
  const credits = parts(of, 'media:credit');
  const names = [...credits.filter(isName), ...credits.filter((one) => !isName(one))].map(wordsOf);
  return [...new Set(names)].filter((name) => name && !/^(?:none|null|n\/a)$/i.test(name)).join('/');
}
