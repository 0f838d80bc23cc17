/* What a feed carries of a story beside its headline and dates: its text as HTML, and the pictures that the archive holds. */
import { withholdsText } from '../../archive/dataset.ts';
import { summaryOf } from '../../archive/story.ts';
import type { Photo, Picture, Story } from '../../archive/types.ts';
import { hasMediaType, mediaType } from './mediaType.ts';
import type { Site } from '../../site.ts';

/** A picture as a feed links to it. */
export interface Enclosure {
  url: string;
  /** Its media type: `image/jpeg`. */
  type: string;
}

/** What a feed shows of a story. Texts are plain, but for `html`. */
export interface FeedContent {
  /** The text with its corrections, note and pictures, its links absolute. Left out where the story’s rights keep it from being handed on. */
  html?: string;
  /** The story’s summary, or its lead where the text is left out; left out where neither is needed. */
  summary?: string;
  enclosures: Enclosure[];
}

/** Whether a story’s rights, or those of the archive where it has none of its own, keep its text out of what is handed on. */
export function isWithheld(story: Story, site: Site): boolean {
  return withholdsText(story.rights ?? site.rights);
}

export function contentOf(story: Story, site: Site): FeedContent {
  if (isWithheld(story, site)) return { summary: withNotices(story, site), enclosures: [] };
  const held = story.photos.filter(isHeld);
  const enclosures = held.map(({ picture }) => ({
    url: site.absolute(site.path.picture(picture)),
    type: mediaType(picture.path),
  }));
  return {
    html: htmlOf(story, held, site),
    ...(story.summary && { summary: summaryOf(story) }),
    enclosures: enclosures.filter(({ url }, at) => enclosures.findIndex((one) => one.url === url) === at),
  };
}

type HeldPhoto = Photo & { picture: Picture };

function isHeld(photo: Photo): photo is HeldPhoto {
  return photo.picture !== undefined && hasMediaType(photo.picture.path);
}

function htmlOf(story: Story, held: HeldPhoto[], site: Site): string {
  const html = [
    ...noticesOf(story, site).map(
      ([head, text]) => `<p><strong>${escaped(head)}</strong> ${escaped(text)}</p>`,
    ),
    ...held.map((photo) => figure(photo, site)),
    ...(story.note ? [`<p><em>${escaped(story.note)}</em></p>`] : []),
    withDateline(withAbsoluteLinks(story, site), story.dateline),
  ].join('\n');
  const { lang, dir } = site.inLanguage(story.lang);
  return lang ? `<div lang="${lang}"${dir ? ` dir="${dir}"` : ''}>\n${html}\n</div>` : html;
}

/** Each correction: what it is called and its day, and what it says. */
function noticesOf({ corrections }: Story, { t }: Site): [head: string, text: string][] {
  return corrections.map(({ date, text }) => [
    `${t.story.corrections(1)}${t.comma}${t.dates.short(date)}:`,
    text,
  ]);
}

function withNotices(story: Story, site: Site): string {
  return [summaryOf(story), ...noticesOf(story, site).map((notice) => notice.join(' '))].join(' ');
}

function figure({ picture, caption, credit }: HeldPhoto, { absolute, path }: Site): string {
  const url = escaped(absolute(path.picture(picture)));
  const printed = [caption, credit].filter((line) => line !== undefined).map(escaped);
  return (
    `<figure><img src="${url}" alt="${escaped(picture.alt)}" width="${picture.width}" height="${picture.height}">` +
    `<figcaption>${printed.join(' ')}</figcaption></figure>`
  );
}

/** The dateline opens the first paragraph, as on the story’s page. */
function withDateline(html: string, dateline: string | undefined): string {
  if (!dateline) return html;
  const printed = escaped(dateline);
  return html.startsWith('<p>') ? `<p>${printed} — ${html.slice(3)}` : `<p>${printed}</p>\n${html}`;
}

/** Links of the archive’s own begin at its root, or lead to a place of the story’s own page. */
function withAbsoluteLinks({ id, html }: Story, { absolute, base, path }: Site): string {
  if (!html.includes('<a href="/') && !html.includes('<a href="#')) return html;
  return html
    .replaceAll('<a href="/', `<a href="${escaped(absolute(base))}`)
    .replaceAll('<a href="#', `<a href="${escaped(absolute(path.story(id)))}#`);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
