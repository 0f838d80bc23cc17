import type { LeftOut, PhotoDraft } from '../../core/delivery.ts';
import { plainWords } from '../../core/itemText.ts';
import { bare } from '../../core/notation/oneLine.ts';
import { placeOf } from '../../core/delivery.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { photoFrom } from '../photo.ts';
import { attribute, parts, printed, wordsOf } from './names.ts';

/** What an item encloses: the addresses of the first sound and the first film, and pictures with words. */
interface Enclosed {
  sound?: string;
  film?: string;
  photos: PhotoDraft[];
  leftOut: LeftOut[];
}

/**
 * Reads what an item encloses (RSS 2.0 `enclosure`; Media RSS 1.5.1). A picture’s caption is its `media:description`, else its
 * `media:title`; its credit `media:credit`, else `media:copyright`; what it has not itself holds from the elements around it.
 */
export function enclosedIn(item: XmlElement, title = ''): Enclosed {
  const enclosed: Enclosed = { photos: [], leftOut: [] };
  const links = parts(item, 'link atom:link').filter((link) => attribute(link, 'rel') === 'enclosure');
  const others = [...parts(item, 'enclosure image'), ...links].map((one): Chain => [one]);
  for (const chain of [...mediaIn([item]), ...others].slice(0, most)) {
    const [medium] = chain;
    const address = attribute(medium, 'url') ?? attribute(medium, 'href') ?? printed(medium, 'url')[0];
    const kind = kindOf(medium, address ?? '');
    if (kind === 'sound' || kind === 'film') enclosed[kind] ??= address ?? 'without an address';
    const photo = kind === 'picture' ? photoOf(chain, title) : undefined;
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
  picture: 'a picture without a caption; files are not fetched',
  sound: 'sound; files are not fetched',
  film: 'a film; files are not fetched',
  file: 'a file that is enclosed; files are not fetched',
};

/** A medium, and what is around it from the inside out. */
type Chain = [XmlElement, ...XmlElement[]];

function mediaIn(around: Chain): Chain[] {
  return parts(around[0], 'media:content media:thumbnail media:group').flatMap((one): Chain[] => {
    const within = mediaIn([one, ...around]);
    return /group/i.test(one.name) ? within : [[one, ...around], ...within];
  });
}

/** What a medium is by its type, else by the ending of its address. */
function kindOf(medium: XmlElement, address: string): keyof typeof reasons {
  const type = `${attribute(medium, 'medium') ?? ''}${attribute(medium, 'type') ?? ''}`;
  const of = /thumbnail|image/i.test(medium.name) ? 'image' : type || address;
  if (/audio|\.(?:mp3|m4a|ogg|wav|aac)(?:[?#]|$)/i.test(of)) return 'sound';
  if (/video|\.(?:mp4|m4v|mov|webm|avi|m3u8)(?:[?#]|$)/i.test(of)) return 'film';
  const isPicture = /image|\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i.test(of);
  return isPicture || (!type && /^content$/i.test(medium.name)) ? 'picture' : 'file';
}

function photoOf(chain: Chain, title: string): PhotoDraft | undefined {
  const said = (name: string) => chain.flatMap((one) => printed(one, name))[0];
  const name = said('media:title') ?? '';
  // A picture’s title may be the name of its file, or the headline again.
  const isCaption = /\s/.test(name) && !/\.(?:jpe?g|png|gif|webp)$/i.test(name) && bare(name) !== bare(title);
  const alt = plainWords(attribute(chain[0], 'alt') ?? '');
  const caption = [said('media:description') ?? (isCaption ? name : '')];
  const credit = chain.map(creditOf).find(Boolean) ?? said('media:copyright');
  return photoFrom(chain[0], { caption, credit: [credit ?? ''], alt: [alt] });
}

/** The by-line before the credit line, as they are printed: `Jane Doe/Reuters`. */
function creditOf(of: XmlElement): string {
  const isName = (one: XmlElement) =>
    /^(?:photographer|author|creator|artist)$/i.test(attribute(one, 'role') ?? '');
  const all = parts(of, 'media:credit');
  const names = [...all.filter(isName), ...all].map(wordsOf);
  return [...new Set(names)].filter((name) => name && !/^(?:none|null|n\/a)$/i.test(name)).join('/');
}
