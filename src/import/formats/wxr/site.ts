import type { XmlElement } from '../../core/notation/xml.ts';
import { textOf } from '../../core/notation/xml.ts';
import { parts, words } from '../feed/names.ts';

/** What a WordPress export says of its site, and of what its posts refer to. */
export interface Site {
  /** The names that are shown, by login. */
  authors: Map<string, string>;
  attachments: Map<string, Attachment>;
  /** The attachments that hang at a post, by its id. */
  hanging: Map<string, Attachment[]>;
}

export interface Attachment {
  line: number;
  path: string;
  title: string;
  caption: string;
  alt: string;
  credit: string;
}

export function siteOf(head: XmlElement): Site {
  const authors = parts(head, 'wp:author').map((author): [string, string] => {
    const whole = [words(author, 'wp:author_first_name'), words(author, 'wp:author_last_name')]
      .filter(Boolean)
      .join(' ');
    return [words(author, 'wp:author_login') ?? '', words(author, 'wp:author_display_name') ?? whole];
  });
  return {
    authors: new Map(authors.filter(([login, name]) => login && name)),
    attachments: new Map(),
    hanging: new Map(),
  };
}

/** Keeps what a post may refer to: a picture, or a guest author of the plug-in Co-Authors Plus. */
export function keepReferred(item: XmlElement, site: Site): void {
  const id = words(item, 'wp:post_id') ?? '';
  if (words(item, 'wp:post_type') === 'guest-author') {
    const login = meta(item, 'cap-user_login') ?? words(item, 'wp:post_name');
    const name = meta(item, 'cap-display_name') ?? words(item, 'title');
    if (login && name) site.authors.set(login.replace(/^cap-/, ''), name);
    return;
  }
  const attachment = attachmentOf(item);
  site.attachments.set(id, attachment);
  const parent = words(item, 'wp:post_parent') ?? '0';
  if (parent !== '0') site.hanging.set(parent, [...(site.hanging.get(parent) ?? []), attachment]);
}

/** The value of a post’s `wp:postmeta`, as it stands. */
export function meta(item: XmlElement, ...keys: string[]): string | undefined {
  const all = parts(item, 'wp:postmeta');
  return keys
    .flatMap((key) => all.filter((one) => words(one, 'wp:meta_key') === key))
    .flatMap((one) => parts(one, 'wp:meta_value').map((value) => textOf(value).trim()))
    .find(Boolean);
}

function attachmentOf(item: XmlElement): Attachment {
  const serialized = meta(item, '_wp_attachment_metadata') ?? '';
  return {
    line: item.line,
    path: item.path ?? '',
    title: words(item, 'title') ?? '',
    caption:
      words(item, 'excerpt:encoded') ??
      words(item, 'content:encoded', 'description') ??
      inPhp(serialized, 'caption'),
    alt: meta(item, '_wp_attachment_image_alt') ?? '',
    credit:
      meta(item, '_media_credit', 'media_credit', 'photo_credit', '_photo_credit', 'credit') ??
      inPhp(serialized, 'credit'),
  };
}

/** A string in what PHP serialized: `s:6:"credit";s:8:"Jane Doe";`. */
function inPhp(serialized: string, key: string): string {
  return new RegExp(`"${key}";s:\\d+:"([^"]*)"`).exec(serialized)?.[1]?.trim() ?? '';
}
