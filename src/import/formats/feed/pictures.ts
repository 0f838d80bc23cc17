import type { Item } from '../../core/item.ts';
import { plainWords } from '../../core/itemText.ts';
import { bare, placeOf } from '../../core/normalizeDraft.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import type { LeftOut, PhotoDraft } from '../../core/delivery.ts';
import { attribute, moduleOf, parts, printed, wordsOf } from './names.ts';

/**
 * Pictures, sound and film that an item encloses (RSS 2.0 `enclosure`; Media RSS 1.5.1). A picture’s caption is its `media:description`, else its
 * `media:text`, its `media:title`; its credit `media:credit`, else `media:copyright`; what it has not itself holds from the elements around it.
 */
export function enclosedIn(item: XmlElement, title: string | undefined): Enclosed {
  const enclosed: Enclosed = { photos: [], leftOut: [] };
  for (const { medium, around } of mediaOf(item).slice(0, most)) {
    const kind = kindOf(medium);
    const address = attribute(medium, 'url') ?? attribute(medium, 'href') ?? printed(medium, 'url')[0];
    if (kind === 'audio') enclosed.sound ??= address ?? 'without an address';
    if (kind === 'video') enclosed.film ??= address ?? 'without an address';
    const photo = kind === 'image' ? photoOf(medium, around, title) : undefined;
    if (photo && !enclosed.photos.some(({ caption }) => caption === photo.caption))
      enclosed.photos.push(photo);
    const why = photo ? 'the file of the picture is not fetched; its caption is kept' : reasons[kind];
    if (address) enclosed.leftOut.push({ ...placeOf(medium), text: address, why });
  }
  return enclosed;
}

interface Enclosed extends Pick<Item, 'sound' | 'film'> {
  photos: PhotoDraft[];
  leftOut: LeftOut[];
}

/** More pictures hang at no story. */
const most = 300;

const reasons = {
  image: 'a picture without a caption; files are not fetched',
  audio: 'sound; files are not fetched',
  video: 'a film; files are not fetched',
  other: 'a file that is enclosed; files are not fetched',
};

interface Medium {
  medium: XmlElement;
  /** From the inside out. */
  around: XmlElement[];
}

function mediaOf(item: XmlElement): Medium[] {
  const within = (of: XmlElement, around: XmlElement[]): Medium[] =>
    parts(of, 'media:content', 'media:thumbnail').flatMap((medium) => [
      { medium, around },
      ...within(medium, [medium, ...around]),
    ]);
  const links = parts(item, 'link', 'atom:link').filter((link) => attribute(link, 'rel') === 'enclosure');
  return [
    ...within(item, [item]),
    ...parts(item, 'media:group').flatMap((group) => within(group, [group, item])),
    ...[...parts(item, 'enclosure', 'image'), ...links].map((medium) => ({ medium, around: [] })),
  ];
}

function kindOf(medium: XmlElement): keyof typeof reasons {
  if (/^(?:thumbnail|image)$/i.test(medium.name)) return 'image';
  const type = `${attribute(medium, 'medium') ?? ''} ${attribute(medium, 'type') ?? ''}`.toLowerCase().trim();
  const said = /\b(image|audio|video)\b/.exec(type)?.[1];
  if (said) return said as keyof typeof reasons;
  const address = attribute(medium, 'url') ?? attribute(medium, 'href') ?? '';
  if (/\.(?:mp3|m4a|ogg|wav|aac)(?:[?#]|$)/i.test(address)) return 'audio';
  if (/\.(?:mp4|m4v|mov|webm|avi|m3u8)(?:[?#]|$)/i.test(address)) return 'video';
  const isPicture =
    /^content$/i.test(medium.name) || /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i.test(address);
  return isPicture && !type ? 'image' : 'other';
}

function photoOf(medium: XmlElement, around: XmlElement[], title = ''): PhotoDraft | undefined {
  const chain = [medium, ...around];
  const said = (of: XmlElement[], name: string) => of.flatMap((one) => printed(one, name))[0];
  const name =
    said(
      chain.filter((one) => moduleOf(one) === 'media'),
      'media:title',
    ) ?? '';
  // A picture’s title may be the name of its file, or the headline again.
  const isCaption = /\s/.test(name) && !/\.(?:jpe?g|png|gif|webp)$/i.test(name) && bare(name) !== bare(title);
  const caption =
    said(chain, 'media:description') ?? said(chain, 'media:text') ?? (isCaption ? name : undefined);
  const alt = plainWords(attribute(medium, 'alt') ?? '');
  if (!caption && !alt) return undefined;
  const credit = chain.map(creditOf).find(Boolean) ?? said(chain, 'media:copyright');
  return {
    ...placeOf(medium),
    caption: caption ?? alt,
    ...(credit && { credit }),
    ...(alt && caption && { alt }),
  };
}

/** The by-line before the credit line, as they are printed: `Jane Doe/Reuters`. */
function creditOf(of: XmlElement): string {
  const isName = (one: XmlElement) =>
    /^(?:photographer|author|creator|artist)$/i.test(attribute(one, 'role') ?? '');
  const credits = parts(of, 'media:credit').toSorted(
    (one, other) => Number(isName(other)) - Number(isName(one)),
  );
  const names = credits.map(wordsOf);
  return [...new Set(names)].filter((name) => name && !/^(?:none|null|n\/a)$/i.test(name)).join('/');
}
