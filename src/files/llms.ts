import { escapeMarkdown } from '../parse/markdownOf.ts';
import type { ListedEdition } from '../routes.ts';
import { copiesStories } from '../archive/markdownCopies.ts';
import type { FileType, SiteFile } from './siteFile.ts';
import { below, file } from './siteFile.ts';

export const llmsFiles: FileType = {
  roots: ['llms.txt'],
  files: llmsFilesOf,
  mustLast: 'each',
  ofRecords: true,
};

/** `llms.txt` (https://llmstxt.org): what the archive is and what stands where in it, for programs that read for somebody. */
export function llmsText({ archive, site }: ListedEdition): string {
  const { absolute, base, menus, path, robots, rights, contact, t } = site;
  const link = (name: string, to: string, more = ''): string =>
    `- [${escapeMarkdown(name)}](${absolute(to)})${more && `: ${more}`}`;
  const shown = new Map([...menus.masthead, ...menus.foot].map((one) => [one.part, one]));
  // Data and feed are named below, and the list is the reader’s own.
  for (const part of ['data', 'feed', 'list'] as const) shown.delete(part);
  const agreement = robots && (robots === 'refuse' ? t.llms.refused('robots.txt') : t.llms.agreed);
  const parts = [
    [`# ${escapeMarkdown(site.name)}`],
    [`> ${escapeMarkdown(site.description)}`],
    [t.llms.stories(absolute(`${base}stories/`))],
    copiesStories(archive, site) ? [t.llms.copies('index.md')] : [],
    [`## ${t.llms.pages}`],
    [...shown.values()].map(({ name, path: to }) => link(name, to)),
    [`## ${t.llms.data}`],
    [
      link(t.parts.data, path.data(), t.llms.dataFiles),
      link(t.parts.feed, path.feed()),
      link('sitemap.xml', path.sitemap(), t.llms.sitemap),
    ],
    [`## ${t.about.rights}`],
    [escapeMarkdown(rights ?? t.about.rightsText)],
    agreement ? [agreement] : [],
    contact ? [escapeMarkdown(contact)] : [],
  ];
  return `${parts
    .filter(({ length }) => length)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function* llmsFilesOf(edition: ListedEdition): Generator<SiteFile> {
  const { path } = edition.site;
  yield { ...file(below(edition.site, path.llms()), () => llmsText(edition)), isDefault: true };
}
