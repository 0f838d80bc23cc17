import { copiesStories, mayBeCopied } from '../archive/markdownCopies.ts';
import type { Story } from '../archive/types.ts';
import { markdownOf } from '../parse/markdownOf.ts';
import type { ListedEdition } from '../routes.ts';
import type { Site } from '../site.ts';
import type { FileType, SiteFile } from './siteFile.ts';
import { below, file, madeFrom } from './siteFile.ts';

/** Each story beside its page as Markdown. */
export const markdownFiles: FileType = {
  roots: [/^stories\/.+\/index\.md(?:\/|$)/],
  files: markdownFilesOf,
  mustLast: 'unrecorded',
  ofRecords: true,
};

/**
 * A story as Markdown: what its record says as YAML, its names those of `data/stories.jsonl`, then its text as CommonMark, of which
 * `readMarkdown` gives the same text. All addresses are full ones.
 */
export function markdownCopy(story: Story, { absolute, addresses, base, path, rights }: Site): string {
  const address = addresses.story(story.id);
  const fields = {
    title: story.title,
    date: story.date,
    updated: story.updated,
    source: story.source,
    agencies: story.agencies,
    byline: story.byline,
    dateline: story.dateline,
    summary: story.summary,
    lang: story.lang,
    topics: story.topics,
    people: story.people.map(({ person: { id, name } }) => ({ name, url: addresses.person(id) })),
    countries: story.countries.map(({ country: { code, name } }) => ({ name, url: addresses.country(code) })),
    note: story.note,
    corrections: story.corrections.map(({ date, text }) => ({ date, text })),
    url: address,
    originalUrl: story.url,
    archivedAt: story.archivedAt,
    rights: story.rights ?? rights,
  };
  const linkOf = (href: string): string => {
    if (href.startsWith('#')) return absolute(path.story(story.id)) + href;
    return href.startsWith('/') ? absolute(base + href.slice(1)) : href;
  };
  return `---\n${yamlOf(fields)}---\n\n${markdownOf(story.html, linkOf)}`;
}

function* markdownFilesOf({ archive, site }: ListedEdition): Generator<SiteFile> {
  if (!copiesStories(archive, site)) return;
  for (const story of archive.stories) {
    if (!mayBeCopied(story, site)) continue;
    yield {
      ...file(below(site, site.path.markdown(story.id)), () => markdownCopy(story, site)),
      ...madeFrom([story], namesOf(story)),
      isSmall: true,
    };
  }
}

/** All that a copy says of others than the story. */
function namesOf({ people, countries }: Story): string[] {
  return [
    ...people.flatMap(({ person: { id, name } }) => [id, name]),
    ...countries.flatMap(({ country: { code, name } }) => [code, name]),
  ];
}

type Value = string | undefined | (string | Record<string, string>)[];

/** Fields as YAML, every text in double quotes; what is empty is left out. */
function yamlOf(fields: Record<string, Value>): string {
  let yaml = '';
  for (const [name, value] of Object.entries(fields)) {
    if (!value?.length) continue;
    if (typeof value === 'string') yaml += `${name}: ${quoted(value)}\n`;
    else yaml += `${name}:\n${value.map(itemOf).join('')}`;
  }
  return yaml;
}

function itemOf(item: string | Record<string, string>): string {
  if (typeof item === 'string') return `  - ${quoted(item)}\n`;
  return Object.entries(item)
    .map(([name, value], at) => `  ${at ? ' ' : '-'} ${name}: ${quoted(value)}\n`)
    .join('');
}

/** A text as JSON has it, which is YAML, with what YAML does not allow, or takes for the end of a line, as escapes. */
function quoted(text: string): string {
  const json = JSON.stringify(text);
  return odd.test(json) ? json.replace(everyOdd, (sign) => `\\u${hex(sign)}`) : json;
}

const odd = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;
const everyOdd = new RegExp(odd, 'g');

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).padStart(4, '0');
}
