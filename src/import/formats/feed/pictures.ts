import type { LeftOut, PhotoDraft } from '../../core/delivery.ts';
import { bare, placeOf } from '../../core/normalizeDraft.ts';
import { plainText } from '../../core/notation/html.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { attribute, is, moduleOf, parts, wordsOf } from './names.ts';

/** What an item holds beside its text. */
export interface Enclosed {
  photos: PhotoDraft[];
  leftOut: LeftOut[];
  /** What sound or film there is: its address. */
  sound?: string;
  film?: string;
}

/**
 * Pictures, sound and film that an item encloses (RSS 2.0 `enclosure`; Media RSS 1.5.1). A picture’s caption is its `media:description`, else its
 * `media:text`, its `media:title`; its credit `media:credit`, else `media:copyright`; what it has not itself holds from the elements around it.
 */
export function enclosedIn(item: XmlElement, title: string | undefined): Enclosed {
  const enclosed: Enclosed = { photos: [], leftOut: [] };
  const seen = new Set<string>();
  for (const { medium, around } of mediaOf(item).slice(0, most)) {
    const kind = kindOf(medium);
    const address =
      attribute(medium, 'url') ?? attribute(medium, 'href') ?? parts(medium, 'url').map(wordsOf)[0];
    if (kind === 'audio') enclosed.sound ??= address ?? 'without an address';
    if (kind === 'video') enclosed.film ??= address ?? 'without an address';
    const photo = kind === 'image' ? photoOf(medium, around, title) : undefined;
    if (photo && !seen.has(photo.caption)) enclosed.photos.push(photo);
    if (photo) seen.add(photo.caption);
    if (address) enclosed.leftOut.push({ ...placeOf(medium), text: address, why: whyOf(kind, photo) });
  }
  return enclosed;
}

/** More pictures hang at no story; their words would be told as left out. */
const most = 300;

interface Medium {
  medium: XmlElement;
  /** From the inside out. */
  around: XmlElement[];
}

function mediaOf(item: XmlElement): Medium[] {
  const found = (within: XmlElement, around: XmlElement[]): Medium[] =>
    parts(within, 'media:content', 'media:thumbnail').flatMap((medium) => [
      { medium, around },
      ...(is(medium, 'media:content', '')
        ? parts(medium, 'media:thumbnail').map((inner) => ({ medium: inner, around: [medium, ...around] }))
        : []),
    ]);
  const own = [
    ...found(item, [item]),
    ...parts(item, 'media:group').flatMap((group) => found(group, [group, item])),
  ];
  const links = new Set(
    parts(item, 'link', 'atom:link').filter((link) => attribute(link, 'rel') === 'enclosure'),
  );
  return [
    ...own,
    ...[...parts(item, 'enclosure', 'image'), ...links].map((medium) => ({ medium, around: [] })),
  ];
}

type Kind = 'image' | 'audio' | 'video' | 'other';

function kindOf(medium: XmlElement): Kind {
  if (/^(?:thumbnail|image)$/i.test(medium.name)) return 'image';
  const said = `${attribute(medium, 'medium') ?? ''} ${attribute(medium, 'type') ?? ''}`.toLowerCase();
  const kind = /\b(image|audio|video)\b/.exec(said)?.[1];
  if (kind) return kind as Kind;
  const address = attribute(medium, 'url') ?? attribute(medium, 'href') ?? '';
  if (/\.(?:mp3|m4a|ogg|wav|aac)(?:[?#]|$)/i.test(address)) return 'audio';
  if (/\.(?:mp4|m4v|mov|webm|avi|m3u8)(?:[?#]|$)/i.test(address)) return 'video';
  const mayBePicture =
    medium.name.toLowerCase() === 'content' || /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i.test(address);
  return mayBePicture && !said.trim() ? 'image' : 'other';
}

function photoOf(
  medium: XmlElement,
  around: XmlElement[],
  title: string | undefined,
): PhotoDraft | undefined {
  const chain = [medium, ...around];
  const said = (name: string, credit = false) =>
    chain.map((one) => (credit ? creditsOf(one, name) : textsOf(one, name))).find(Boolean);
  const own = chain.filter((one) => moduleOf(one) === 'media');
  const name = own.map((one) => textsOf(one, 'media:title')).find(Boolean) ?? '';
  const caption = said('media:description') || said('media:text') || (isCaption(name, title) ? name : '');
  const alt = attribute(medium, 'alt');
  if (!caption && !alt) return undefined;
  const credit = said('media:credit', true) || said('media:copyright');
  return {
    ...placeOf(medium),
    caption: caption || plainText(alt ?? ''),
    ...(credit && { credit }),
    ...(alt && caption && { alt: plainText(alt) }),
  };
}

function textsOf(of: XmlElement, name: string): string {
  return parts(of, name).map(wordsOf).find(Boolean) ?? '';
}

/** The by-line before the credit line, as they are printed: `Jane Doe/Reuters`. */
function creditsOf(of: XmlElement, name: string): string {
  const credits = parts(of, name).toSorted((one, other) => rank(one) - rank(other));
  return [
    ...new Set(credits.map(wordsOf).filter((credit) => credit && !/^(?:none|null|n\/a)$/i.test(credit))),
  ].join('/');
}

function rank(credit: XmlElement): number {
  return /^(?:photographer|author|creator|artist)$/i.test(attribute(credit, 'role') ?? '') ? 0 : 1;
}

/** A picture’s title may be the name of its file, or the headline again. */
function isCaption(name: string, title: string | undefined): boolean {
  return /\s/.test(name) && !/\.(?:jpe?g|png|gif|webp)$/i.test(name) && bare(name) !== bare(title ?? '');
}

function whyOf(kind: Kind, photo: PhotoDraft | undefined): string {
  if (kind === 'image')
    return photo
      ? 'the file of the picture is not fetched; its caption is kept'
      : 'a picture without a caption; files are not fetched';
  if (kind === 'audio') return 'sound; files are not fetched';
  return kind === 'video'
    ? 'a film; files are not fetched'
    : 'a file that is enclosed; files are not fetched';
}
