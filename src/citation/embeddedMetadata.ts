import type { StoryDate } from '../parse/dateParts.ts';
import { machineDate } from '../parse/dateParts.ts';

/** What reference managers read of a page besides its `title`, `description` and canonical address. */
export interface EmbeddedFacts {
  source: string;
  byline: readonly string[];
  date: StoryDate;
  updated?: StoryDate | undefined;
  /** In ordinary letters. */
  place?: string | undefined;
  topics: readonly string[];
  /** Where it is not the language of the page. */
  lang?: string | undefined;
  rights?: string | undefined;
}

/** One `meta` element: `property` is RDFa, as the Open Graph protocol has it. */
export type Meta = { content: string } & ({ name: string } | { property: string });

/**
 * The `meta` elements by which reference managers take a story for a newspaper article.
 *
 * Zotero’s “Embedded Metadata” reads `meta` elements and no JSON-LD. A `name` (or else a `property`) that begins with a known prefix and one of
 * `. : _` is a statement of that vocabulary: `dc.`, `og:`, `article:`, and `z:` for Zotero’s own fields. Of these it takes
 *
 * - the type from `z:itemType`, else `og:type` where that is not `article`, else `dc.type`; with none it is a web page, and with `citation_title`
 *   alone a journal article: so `dc.type` is `newspaperArticle`, and there is no `citation_*`;
 * - the title from `dc.title` or `og:title`, else from `title` without the publication’s name at its end;
 * - the publication from `dc.source`, else `og:site_name`, which is the archive and not the outlet;
 * - authors from `dc.creator`, in which a comma turns the name round, else from each `author`, else from an element of the class `byline`;
 * - the date from `article:published_time` before `dc.date`, as exact as it is written;
 * - the section from `article:section`, the rights from `dc.rights`, the language from `dc.language`, else from `html lang`;
 * - the place from `z:place`, for Dublin Core has none that it reads;
 * - the address from `og:url`, else from the canonical link, the abstract from `og:description`, else from `description`.
 *
 * An element with the class `Z3988` (COinS) would be read in place of all this.
 */
export function embeddedMetadata(story: EmbeddedFacts): Meta[] {
  const { source, byline, date, updated, place, topics, lang, rights } = story;
  const [section] = topics;
  return [
    { name: 'dc.type', content: 'newspaperArticle' },
    { name: 'dc.source', content: source },
    ...byline.map((author) => ({ name: 'author', content: author })),
    { property: 'article:published_time', content: machineDate(date) },
    ...(updated ? [{ property: 'article:modified_time', content: machineDate(updated) }] : []),
    ...(section ? [{ property: 'article:section', content: section }] : []),
    ...(place ? [{ name: 'z:place', content: place }] : []),
    ...(lang ? [{ name: 'dc.language', content: lang }] : []),
    ...(rights ? [{ name: 'dc.rights', content: rights }] : []),
  ];
}
