import type { PhotoDraft } from '../../core/delivery.ts';
import { placeOf } from '../../core/normalizeDraft.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { textOf } from '../../core/notation/xml.ts';
import { visible } from '../../../parse/sourceText.ts';
import { parts, printed, words } from '../feed/names.ts';

/** What a WordPress export says of its site, and of what its posts refer to. */
export interface Site {
  /** The names that are shown, by login. */
  authors: Map<string, string>;
  /** Pictures with words, by id. */
  photos: Map<string, PhotoDraft>;
  /** The pictures that hang at a post, by its id. */
  hanging: Map<string, PhotoDraft[]>;
}

/** Adds the authors that the head of an export names. */
export function addAuthors(head: XmlElement, { authors }: Site): void {
  for (const author of parts(head, 'wp:author')) {
    const login = words(author, 'wp:author_login');
    const whole = printed(author, 'wp:author_first_name', 'wp:author_last_name').join(' ');
    const name = words(author, 'wp:author_display_name') ?? whole;
    if (login && name && !authors.has(login)) authors.set(login, name);
  }
}

/** Keeps what a post may refer to: a picture, or a guest author of the plug-in Co-Authors Plus. */
export function keepReferred(item: XmlElement, { authors, photos, hanging }: Site): void {
  const type = words(item, 'wp:post_type');
  if (type === 'guest-author') {
    const login = meta(item, 'cap-user_login') ?? words(item, 'wp:post_name');
    const name = meta(item, 'cap-display_name') ?? words(item, 'title');
    if (login && name) authors.set(login.replace(/^cap-/, ''), name);
  }
  const photo = type === 'attachment' ? photoOf(item) : undefined;
  if (!photo) return;
  photos.set(words(item, 'wp:post_id') ?? '', photo);
  const parent = words(item, 'wp:post_parent') ?? '0';
  if (parent !== '0') hanging.set(parent, [...(hanging.get(parent) ?? []), photo]);
}

/** The value of a post’s `wp:postmeta`, as it stands. */
export function meta(item: XmlElement, ...keys: string[]): string | undefined {
  const all = parts(item, 'wp:postmeta');
  return keys
    .flatMap((key) => all.filter((one) => words(one, 'wp:meta_key') === key))
    .flatMap((one) => parts(one, 'wp:meta_value').map((value) => textOf(value).trim()))
    .find(Boolean);
}

/** Undefined where a picture has no words but the name of its file. */
function photoOf(item: XmlElement): PhotoDraft | undefined {
  const serialized = meta(item, '_wp_attachment_metadata') ?? '';
  const title = words(item, 'title') ?? '';
  const alt = meta(item, '_wp_attachment_image_alt') ?? '';
  const caption =
    words(item, 'excerpt:encoded', 'content:encoded', 'description') ?? inPhp(serialized, 'caption');
  const named = /\s/.test(title) && !/\.(?:jpe?g|png|gif|webp)$/i.test(title) ? title : '';
  const credits = ['_media_credit', 'media_credit', 'photo_credit', '_photo_credit', 'credit'];
  const credit = meta(item, ...credits) ?? inPhp(serialized, 'credit');
  const shown = caption || named || alt;
  if (!visible.test(shown)) return undefined;
  return {
    ...placeOf(item),
    caption: shown,
    ...(credit && { credit }),
    ...(alt && shown !== alt && { alt }),
  };
}

/** A string in what PHP serialized: `s:6:"credit";s:8:"Jane Doe";`. */
function inPhp(serialized: string, key: string): string {
  return new RegExp(`"${key}";s:\\d+:"([^"]*)"`).exec(serialized)?.[1]?.trim() ?? '';
}
