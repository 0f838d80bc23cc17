/* The fields of each kind of record, with an example of each value. */
import { z } from 'zod';
import type { Refusal } from './contentError.ts';
import { defect } from './defects.ts';
import {
  countryCode,
  date,
  flag,
  group,
  language,
  line,
  lines,
  list,
  oneOf,
  pattern,
  personRef,
  point,
  siteAddress,
  webAddress,
} from './fields.ts';
import { nearest } from './nearest.ts';
import { filePath, pagePath } from './sitePath.ts';

const sitePath = (example: string) => pattern(pagePath, 'a path from the root of the site', example);

/** The path of a page, or that of a file that was published. */
const pageOrFile = (example: string) =>
  pattern(
    { test: (value) => pagePath.test(value) || filePath.test(value) },
    'a path from the root of the site',
    example,
  );

export const photoFields = z.strictObject({
  caption: line('caption: what is printed under the picture'),
  credit: line('credit: EPA/ABEDIN TAHERKENAREH').optional(),
  file: line('file: mural.jpg').optional(),
  alt: line('alt: A man on a ladder paints a wall').optional(),
  /** As the boundary of an IPTC image region in relative units: from the left and from the top, each from 0 to 1. */
  focus: point('focus: [0.5, 0.3]').optional(),
  taken: date('taken: 2025-04-07').optional(),
  place: line('place: Tehran, Iran').optional(),
  people: list(personRef('abbas-araghchi'), 'people: [abbas-araghchi]').default([]),
});

const correctionFields = z.strictObject({
  date: date('date: 2025-04-09'),
  text: line('text: The talks were on Saturday'),
  /** As the text has them now. */
  words: line('words: the words that were corrected').optional(),
});

export const storyFields = z.strictObject({
  title: line('title: Kremlin backs talks between Iran and the US'),
  date: date('date: 2025-04-08'),
  updated: date('updated: 2025-04-09').optional(),
  source: line('source: Asharq Al-Awsat'),
  agencies: list(line('agencies: [AFP, Reuters]'), 'agencies: [AFP, Reuters]').default([]),
  byline: lines('byline: Jane Doe').default([]),
  dateline: line('dateline: TEHRAN, Iran').optional(),
  summary: line('summary: one or two sentences').optional(),
  topics: list(line('topics: [sanctions, oil]'), 'topics: [sanctions, oil]').default([]),
  people: list(personRef('abbas-araghchi'), 'people: [abbas-araghchi]').default([]),
  countries: list(countryCode('IR'), 'countries: [IR, US]').default([]),
  notPeople: list(personRef('abbas-araghchi'), 'notPeople: [abbas-araghchi]').default([]),
  notCountries: list(countryCode('IR'), 'notCountries: [IR]').default([]),
  photos: list(photoFields, 'photos: a list, each with “- caption: …”').default([]),
  corrections: list(
    correctionFields,
    'corrections: a list, each with “- date: 2025-04-09” and “text: …”',
  ).default([]),
  note: line('note: a sentence to the reader').optional(),
  url: webAddress('url: https://example.org/story').optional(),
  archivedAt: webAddress('archivedAt: https://web.archive.org/web/2025/https://example.org/story').optional(),
  lang: language('lang: fa').optional(),
  status: oneOf(['usable', 'withheld', 'canceled'], 'status: usable').default('usable'),
  rights: line('rights: © Reuters; not for redistribution').optional(),
  aliases: list(sitePath('/2025/04/old-address/'), 'aliases: [/2025/04/old-address/]').default([]),
  import: z
    .strictObject({
      from: line('from: wire.txt'),
      format: line('format: ninjs').optional(),
      at: date('at: 2025-04-09T08:00:00Z').optional(),
      id: line('id: urn:newsml:example.org:1').optional(),
      inferred: lines('inferred: date from the caption').default([]),
      versions: list(line('versions: [9fk2c81x]'), 'versions: [9fk2c81x]').default([]),
      digest: line('digest: title 3fk2').optional(),
    })
    .optional(),
});

/** The fields of a story in the order of a record. */
export const storyFieldNames = Object.keys(storyFields.shape);

export const personFields = z.strictObject({
  name: line('name: Esmaeil Baghaei'),
  variants: list(line('variants: [Esmail Baghaei]'), 'variants: [Esmail Baghaei, Esmaeil Baqaei]').default(
    [],
  ),
  nativeName: line('nativeName: اسماعیل بقائی').optional(),
  lang: language('lang: fa').optional(),
  familyName: line('familyName: Baghaei').optional(),
  ambiguousSurname: flag('ambiguousSurname: true').default(false),
  roles: list(
    z.strictObject({
      title: line('title: Foreign Minister'),
      country: countryCode('country: IR').optional(),
      from: date('from: 2024-08-21').optional(),
      to: date('to: 2025-01-31').optional(),
    }),
    'roles: a list, each with “- title: Foreign Minister”',
  ).default([]),
  country: countryCode('country: IR').optional(),
  wikidata: pattern(/^Q[1-9]\d*$/, 'a Wikidata item', 'wikidata: Q7747').optional(),
  sameAs: list(webAddress('https://viaf.org/viaf/1'), 'sameAs: [https://viaf.org/viaf/1]').default([]),
});

const words = (name: string, example: string) => list(line(example), `${name}: [${example}]`).default([]);

export const countryFields = z.strictObject({
  code: countryCode('code: IR'),
  name: line('name: Iran'),
  from: date('from: 1991-12-26').optional(),
  to: date('to: 1991-12-26').optional(),
  names: words('names', 'Islamic Republic of Iran'),
  demonyms: words('demonyms', 'Iranian'),
  capital: line('capital: Tehran').optional(),
  regions: words('regions', 'Texas'),
  places: words('places', 'Isfahan'),
  metonyms: words('metonyms', 'Revolutionary Guard'),
  notIn: words('notIn', 'Persian Gulf'),
  shared: words('shared', 'Korean'),
  alsoPeople: words('alsoPeople', 'Jordan'),
});

/** A search of the archive’s own, which has a page and a feed. Its parts are those of the search page. */
export const searchFields = z.strictObject({
  name: line('name: Grain trade'),
  q: line('q: grain OR wheat').optional(),
  people: list(personRef('abbas-araghchi'), 'people: [abbas-araghchi]').default([]),
  countries: list(countryCode('IR'), 'countries: [IR, US]').default([]),
  sources: list(line('sources: [Reuters]'), 'sources: [Reuters]').default([]),
  topics: list(line('topics: [sanctions]'), 'topics: [sanctions]').default([]),
  from: date('from: 2025-04').optional(),
  to: date('to: 2025-06').optional(),
});

/** An older address of a page that is no story’s, and where it is now. */
const redirectFields = z.strictObject({
  from: pageOrFile('/topics/un/'),
  to: pageOrFile('/topics/united-nations/'),
});

const featureFields = z.strictObject({
  offline: flag('offline: true').optional(),
  markdown: flag('markdown: true').optional(),
});

export const archiveFields = z.strictObject({
  name: line('name: The Berkshire Archive').optional(),
  description: line('description: News of western Massachusetts since 1892').optional(),
  address: siteAddress('address: https://news.example.org').optional(),
  language: language('language: en').optional(),
  homeCountries: list(countryCode('US'), 'homeCountries: [US]').default([]),
  sources: group(
    z.strictObject({ home: countryCode('home: US') }),
    'sources: {The Berkshire Eagle: {home: US}}',
  ).default({}),
  rights: line('rights: © The Berkshire Eagle; free for teaching').optional(),
  contact: line('contact: archive@example.org').optional(),
  publisher: line('publisher: The Berkshire Eagle').optional(),
  /** Whether crawlers that gather texts to train models on are welcome. */
  robots: oneOf(['allow', 'refuse'], 'robots: refuse').optional(),
  searches: list(searchFields, 'searches: a list, each with “- name: Grain trade” and “q: grain”').default(
    [],
  ),
  redirects: list(
    redirectFields,
    'redirects: a list, each with “- from: /topics/un/” and “to: /topics/united-nations/”',
  ).default([]),
  gone: list(pageOrFile('/topics/misprint/'), 'gone: [/topics/misprint/]').default([]),
  features: featureFields.optional(),
});

/** The fields as other sites' front matter names them. */
const otherNames: Record<string, string> = {
  author: 'byline', authors: 'byline', by: 'byline', headline: 'title', tags: 'topics', categories: 'topics', keywords: 'topics',
  description: 'summary', excerpt: 'summary', lead: 'summary', lastmod: 'updated', modified: 'updated', pubDate: 'date', published: 'date',
  publisher: 'source', outlet: 'source', images: 'photos', image: 'photos', pictures: 'photos', location: 'dateline', place: 'dateline',
  language: 'lang', draft: 'status', permalink: 'aliases', slug: 'aliases', copyright: 'rights', photographer: 'credit', text: 'caption',
}; // prettier-ignore

/** Reports a field that a schema has not; `path` leads to the group in which it is. */
export function unknownField(key: string, schema: z.ZodObject, path: PropertyKey[]): Refusal {
  const known = knownFields(schema, path);
  const near = known.find((field) => field === otherNames[key]) ?? nearest(key, known);
  return defect('unknown-field', { key, near, known });
}

/** The names of the fields where an issue's path leads. */
export function knownFields(schema: z.ZodObject, path: PropertyKey[]): string[] {
  if (path.length === 0) return Object.keys(schema.shape);
  if (path[0] === 'photos') return Object.keys(photoFields.shape);
  if (path[0] === 'corrections') return Object.keys(correctionFields.shape);
  if (path[0] === 'roles') return ['title', 'country', 'from', 'to'];
  if (path[0] === 'sources') return ['home'];
  if (path[0] === 'features') return Object.keys(featureFields.shape);
  if (path[0] === 'searches') return Object.keys(searchFields.shape);
  if (path[0] === 'redirects') return Object.keys(redirectFields.shape);
  return ['from', 'format', 'at', 'id', 'inferred', 'versions', 'digest'];
}
