/*
 * The words of the interface in English. Every other language has the same messages: their type is taken from here (`messages.ts`).
 */
import type { Extent } from '../archive/extent.ts';
import type { DatasetKind } from '../files/datasets/datasets.ts';
import type { Region } from '../maps/regions.ts';
import { citation } from './en/citation.ts';
import { dates } from './en/dates.ts';
import { formats } from './en/formats.ts';
import { bytesIn } from './bytes.ts';
import type { Line } from './line.ts';

const { number, counted, plural, list, listGap, languageName } = formats;

const stories = (count: number): string => counted(count, { one: 'story', other: 'stories' });
const photos = (count: number): string => counted(count, { one: 'photo', other: 'photos' });
/** In a description for search engines: not grouped. */
const plainly = (count: number): string => `${count} ${plural(count, { one: 'story', other: 'stories' })}`;
const inArchive = (name: string, count: number): string => `${name} in the archive: ${plainly(count)}.`;

export const en = {
  /** BCP 47. */
  language: 'en',
  /** By which scripts write dates, in the Gregorian calendar. */
  locale: 'en-GB',
  /** From 0, Sunday. */
  firstWeekday: 1,
  number,
  /** A year or another number that is not grouped, in the language’s own digits. */
  digits: (text: string): string => text,
  list,
  /** Before an item of such a list, where each is a link. */
  listGap,
  /** Between the items of a list that is no sentence. */
  comma: ', ',
  semicolon: '; ',
  /** From one number to another, both written: `2–4`. */
  range: (first: string, last: string): string => `${first}–${last}`,
  /** From one name of a register to another. */
  names: (first: string, last: string): string => `${first} – ${last}`,
  /** Between facts on one line. */
  dot: ' · ',
  quoted: (words: string): string => `“${words}”`,
  languageName,
  dates,
  /** A year’s last two digits, below a bar: `’79`. */
  shortYear: (digits: string): string => `’${digits}`,
  /** `1980s`, as the foot of a bar has room for it. */
  decade: (firstYear: number): string => `${firstYear}s`,
  /** Labels of the links to what comes before and after. */
  backTo: (text: string): string => `← ${text}`,
  onTo: (text: string): string => `${text} →`,
  /** Before what a reference leads to. */
  see: '→',

  stories,
  /** `1 story` as two parts, the number and what is heard and not seen. */
  storiesAfterNumber: (count: number): string => plural(count, { one: ' story', other: ' stories' }),
  noStory: ' no story',

  parts: {
    people: 'People',
    countries: 'Countries',
    dates: 'Dates',
    photos: 'Photos',
    sources: 'Sources',
    topics: 'Topics',
    about: 'About',
    data: 'Data',
    feed: 'Feed',
    search: 'Search',
    list: 'Kept stories',
  },

  layout: {
    description: 'A news archive to be read by day and searched by person or country.',
    skip: 'Skip to the text',
    navigation: 'Archive',
    searchLabel: 'Search the archive',
    searchHint: 'Person, country, word, day',
  },

  front: {
    heading: 'Newest stories',
    allDates: 'All dates',
    extent: (count: number, years: string): string => `${stories(count)}, ${years}`,
    outlets: (names: string[]): string =>
      names.length > 4 ? `${number(names.length)} outlets` : list(names),
    /** How many people and countries have a record; none of a kind is 0. */
    from: (outlets: string, people: number, countries: number): string => {
      const records = [
        people && counted(people, { one: 'person', other: 'people' }),
        countries && counted(countries, { one: 'country', other: 'countries' }),
      ].filter(Boolean);
      return `From ${outlets}${records.length ? `, with ${records.join(' and ')}` : ''}. `;
    },
    how: 'How the archive is made',
    peopleOf: (month: string): string => `People of ${month}`,
    countriesOf: (month: string): string => `Countries of ${month}`,
    /** Stories of earlier years, of one day of the year or of days near it. */
    onThisDay: (day: string, isExact: boolean): string =>
      isExact ? `On ${day} in other years` : `Around ${day} in other years`,
    moreOfDay: (count: number): string =>
      `and ${counted(count, { one: 'more story', other: 'more stories' })}`,
    span: 'The span of the archive',
    map: 'Where the news was',
    allCountries: 'All countries',
  },

  storyList: {
    filePhoto: 'File photo',
    people: (names: string, more: number): string => `${names}${more ? ` and ${number(more)} more` : ''}`,
    together: (names: string): string => `with ${names}`,
    /** In the list of a subject that the story only names. */
    /** Before other outlets that published the same text. */
    alsoIn: 'also in ',
    newest: (shown: number, of: number): string => `Newest ${number(shown)} of ${number(of)}`,
    all: (count: number): string => `All ${stories(count)}`,
    /** Of a list of which a few are shown. */
    more: (count: number): string => `and ${number(count)} more`,
    allByYear: (count: number): string => `All ${stories(count)} by year`,
    storiesAYear: 'Stories a year',
    togetherWith: (name: string, count: number): string => `${stories(count)} together with ${name}`,
  },

  pages: {
    label: 'Pages',
    page: (page: number): string => `Page ${number(page)}`,
    /** Behind a title. */
    of: (page: number, of: number): string => `page ${number(page)} of ${number(of)}`,
  },

  story: {
    /** Between the outlet and the first of the wire services. */
    with: ' · with ',
    updated: 'updated ',
    byline: (names: string[]): string => `By ${list(names)}`,
    /** How doubtful a date is, after it. */
    exactness: (text: string): string => ` (${text})`,
    corrections: (count: number): string => plural(count, { one: 'Correction', other: 'Corrections' }),
    steps: 'Stories by date',
    people: 'People in this story',
    /** Of a story that never grows old: how to read it, whatever today is. */
    from: (year: string): string => `This story is from ${year}, and tells what was known then. `,
    words: (count: number): string => counted(count, { one: 'word', other: 'words' }),
    /** How a story names somebody in passing; 0 times where an editor alone says that it does. */
    named: (times: number, inCaptionOnly: boolean): string =>
      times === 0
        ? 'added by an editor'
        : inCaptionOnly
          ? 'named in the caption'
          : times === 1
            ? 'named once'
            : `named ${times === 2 ? 'twice' : `${number(times)} times`}`,
    /** How often a story names somebody, as is seen; `named` is heard. */
    times: (count: number): string => `${number(count)}×`,
    stepsAbout: (name: string): string => `Stories about ${name}`,
    toCorrected: 'See the corrected words',
    thread: 'The thread',
    before: 'Before',
    sameDay: 'The same day',
    after: 'After',
    /** What a story has in common with another, and how many days later it is; below 0, how many earlier. */
    shares: (names: string[], isAbout: boolean, days: number): string =>
      `${isAbout ? 'also about' : 'also names'} ${list(names)}, ${apart(days)}`,
    variants: 'The same text elsewhere',
    /** Before the place of the dateline. */
    filedFrom: 'Filed from',
    cite: 'Cite this story',
    citation,
    record: 'Record',
    language: 'Language',
    firstStoodAt: 'First published at',
    snapshot: 'Snapshot',
    rights: 'Rights',
    keep: 'Keep this story',
    withdrawnTitle: (title: string): string => `Withdrawn: ${title}`,
    withdrawnDescription: 'This story was withdrawn.',
    withdrawn: 'This story was withdrawn',
    withdrawnText:
      'Its text is no longer shown. The address stays, so that no link and no citation leads nowhere.',
    withdrawnOn: 'Withdrawn',
    published: 'Published',
    reason: 'Reason',
    readOn: 'Read on',
    storiesOf: (date: string): string => `Stories of ${date}`,
    allOfSource: (source: string): string => `All stories of ${source}`,
    searchTitle: 'Search for the words of the headline',
  },

  photo: {
    notHeld: ['picture', 'not held'],
    filePhoto: 'File photo',
    filePhotoMeans: 'Taken for another event',
    handout: 'Handout',
    handoutMeans: 'Given out by a party to the story',
    from: (provider: string): string => ` from ${provider}`,
    pool: 'Pool picture',
    photographer: 'Photo',
    /** In place of that, and of an agency, where it is drawn. */
    graphic: 'Graphic',
    original: 'Original file',
    /** Of one that moves, where a still of it is shown. */
    movingOriginal: 'Original file (moving picture)',
    /** Before the size of the original, `2,048 × 1,365`. */
    size: (width: string, height: string): string => ` (${width} × ${height})`,
    agencies: (count: number): string => plural(count, { one: 'Agency', other: 'Agencies' }),
    taken: 'Taken ',
    credit: 'Credit as printed:',
    inPhoto: 'In the photo:',
    named: 'Named in the caption:',
  },

  days: {
    description: 'The years of the archive, and how many stories each holds.',
    ofDate: (count: number, date: string): string => `${plainly(count)} of ${date}.`,
    ofMonth: (count: number, date: string): string => `${plainly(count)} of ${date}, day by day.`,
    /** The stories of a month, and on how many days they fall. */
    onDays: (count: number, days: number): string =>
      `${stories(count)}${days ? ` on ${counted(days, { one: 'day', other: 'days' })}` : ''}`,
    /** As a sentence, with the countries that most of them are about. `days` is left out of a single day. */
    summary: (count: number, days: number | undefined, countries: string[]): string => {
      const extent = days
        ? `${stories(count)} on ${counted(days, { one: 'day', other: 'days' })}`
        : stories(count);
      const about = list(countries.map(inSentence));
      return about ? `${extent}. ${count > 3 ? 'Most about' : 'About'} ${about}.` : `${extent}.`;
    },
    inYears: (count: number, years: number): string =>
      `${stories(count)} in ${counted(years, { one: 'year', other: 'years' })}.`,
    /** Of a calendar’s table. */
    caption: (month: string): string => `Days of ${month} with stories`,
    /** A day in a calendar as it is heard. */
    dayLink: (day: string, count: number): string => `${day}: ${stories(count)}`,
    moreOfDay: (count: number, day: string): string => `and ${number(count)} more of ${day}`,
    allOfDay: (count: number, day: string): string => `All ${stories(count)} of ${day}`,
    storiesADay: 'Stories a day',
    none: 'No story',
    places: 'Places written from',
    decades: 'Decades',
    /** By what a day of many stories is grouped. */
    groups: { country: 'Countries', topic: 'Topics', source: 'Sources' },
    /** Those of no group. */
    others: { country: 'About no country', topic: 'Without a topic', source: 'Other sources' },
    continued: 'continued',
    dayNotKnown: 'Day not known',
    monthNotKnown: 'Month not known',
    days: 'Days',
    months: 'Months',
    years: 'Years',
  },

  people: {
    description: (count: number): string =>
      `A register of the ${counted(count, { one: 'person', other: 'people' })} whom stories of the archive name.`,
    none: 'No story of the archive names a person with a record yet.',
    /** Below the register: those who are not in it. */
    unnamed: (count: number): string =>
      `and ${counted(count, { one: 'person', other: 'people' })} with a record whom no story names yet`,
    unnamedTitle: 'People whom no story names yet',
    letter: (letter: string): string => `People: ${letter}`,
    count: (count: number): string => `${counted(count, { one: 'person', other: 'people' })}, by family name`,
    letters: 'Letters',
  },

  person: {
    description: inArchive,
    kicker: 'Person',
    alsoPrintedAs: 'Also printed as',
    elsewhere: 'Elsewhere',
    elsewherePrintedAs: 'Elsewhere printed as',
    inLanguage: (language: string): string => `In ${language}`,
    none: 'No story of the archive names this person yet.',
    offices: 'Offices',
    datesNotKnown: 'dates not known',
    since: (date: string): string => `since ${date}`,
    until: (date: string): string => `until ${date}`,
    appearsWith: 'Appears with',
    storiesTogether: 'all',
    becomes: (office: string): string => `becomes ${office}`,
    inPhotos: 'In photos',
    elsewhereHeading: 'Elsewhere',
  },

  countries: {
    description: (count: number): string =>
      `A register of the ${number(count)} countries that stories of the archive are about.`,
    none: 'No story of the archive is about a country yet.',
    count: (count: number): string =>
      `${counted(count, { one: 'country', other: 'countries' })} that the archive has stories about. `,
    order: 'In each part of the world, the most stories come first.',
    country: 'Country',
    stories: 'Stories',
    years: 'Years',
    /** Of the first and the last story. */
    span: (first: string, last: string): string => (first === last ? first : `${first}–${last}`),
    /** When a state that has ended was one. */
    existed: (from: string, to: string): string => (from ? `${from}–${to}` : `to ${to}`),
    regionsLabel: 'Parts of the world',
    /** Sub-regions of the United Nations’ M49, by its names. */
    regions: {
      northernAfrica: 'Northern Africa',
      subSaharanAfrica: 'Sub-Saharan Africa',
      northernAmerica: 'Northern America',
      latinAmerica: 'Latin America and the Caribbean',
      centralAsia: 'Central Asia',
      easternAsia: 'Eastern Asia',
      southeasternAsia: 'South-eastern Asia',
      southernAsia: 'Southern Asia',
      westernAsia: 'Western Asia',
      easternEurope: 'Eastern Europe',
      northernEurope: 'Northern Europe',
      southernEurope: 'Southern Europe',
      westernEurope: 'Western Europe',
      oceania: 'Oceania',
      antarctica: 'Antarctica',
    } satisfies Record<Region, string>,
  },

  maps: {
    world: 'Map of the world: stories about each country',
    /** What a country on the map is called. */
    country: (name: string, count: number): string => `${name}: ${stories(count)}`,
    scale: 'Stories about a country',
    step: (from: number, to: number | undefined): string =>
      to === undefined
        ? `${number(from)} and more`
        : from === to
          ? number(from)
          : `${number(from)}–${number(to)}`,
    /** Of a map without a scale. */
    shades: 'The stronger the colour of a country, the more stories name it.',
    borders: 'Borders: Natural Earth, which draws disputed lines one way; the archive takes no side.',
    table: 'The same as a table',
  },

  country: {
    description: inArchive,
    inSentence,
    kicker: 'Country',
    from: (date: string): string => `from ${date}`,
    to: (date: string): string => `to ${date}`,
    region: 'Part of the world',
    capital: 'Capital',
    neighbours: 'Borders on',
    alsoPrintedAs: 'Also matched by',
    /** Below the map of a country, and of the land of a state that has ended. */
    onMap: (name: string, region: string): string =>
      `${needsArticle.test(name) ? 'The ' : ''}${name} in ${region}.`,
    onMapOfToday: (name: string): string =>
      `The land of ${needsArticle.test(name) ? 'the ' : ''}${name}, with the borders of today.`,
    marked: (capital: string | undefined): string => ` The dot is ${capital ?? 'the capital'}.`,
    togetherWith: 'Together with',
  },

  sources: {
    description:
      'The outlets that published the archive’s stories, and the agencies that supplied stories and photos.',
    outlets: 'Outlets',
    agencies: 'Agencies',
    letter: (letter: string): string => `Sources: ${letter}`,
    /** What an agency supplied. */
    extent: (supplied: number, ofPhotos: number): string[] => [
      ...(supplied ? [stories(supplied)] : []),
      ...(ofPhotos ? [photos(ofPhotos)] : []),
    ],
  },

  source: {
    description: (name: string, extent: string[]): string => `${name} in the archive: ${extent.join(', ')}.`,
    extent: (published: number, supplied: number, ofPhotos: number): string[] => [
      ...(published ? [counted(published, { one: 'story published', other: 'stories published' })] : []),
      ...(supplied
        ? [counted(supplied, { one: 'story supplied to others', other: 'stories supplied to others' })]
        : []),
      ...(ofPhotos ? [photos(ofPhotos)] : []),
    ],
    newestPhotos: 'Newest photos',
  },

  topics: {
    description: (count: number): string => `The ${number(count)} topics of the archive.`,
    none: 'No story of the archive has a topic yet.',
    count: (count: number): string => counted(count, { one: 'topic', other: 'topics' }),
    letter: (letter: string): string => `Topics: ${letter}`,
  },

  topic: {
    description: inArchive,
    together: 'Together with',
    /** As a heading has it. */
    title: (name: string): string => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
  },

  /** A search that `archive.md` names. */
  namedSearch: {
    description: inArchive,
    none: 'No story is found yet',
    asked: 'What is searched for',
    words: 'Words',
    change: 'Change this search',
    ofArchive: 'Searches of the archive',
  },

  photos: {
    description: 'Photos by the day of their story: captions, photographers, agencies.',
    of: (time: string): string => `Photos of ${time}`,
    none: 'No story of the archive has a photo yet.',
    /** What there is, as two sentences; the second where somebody is named. */
    lead: (all: number, held: number, photographers: number, agencies: number): string => {
      const makers = [
        photographers && counted(photographers, { one: 'photographer', other: 'photographers' }),
        agencies && counted(agencies, { one: 'agency', other: 'agencies' }),
      ].filter(Boolean);
      const pictures =
        held === all
          ? `the ${plural(all, { one: 'picture is', other: 'pictures are' })} held`
          : held
            ? `of ${number(held)} the picture is held`
            : 'no picture is held';
      return `${photos(all)} with caption and credit; ${pictures}.${makers.length ? ` By ${makers.join(' and ')}.` : ''}`;
    },
    all: 'All photos',
    held: 'Pictures held',
    heldOf: (time: string): string => `Pictures held of ${time}`,
    heldDescription: 'Photos of which the archive holds the picture.',
    filters: 'Which photos',
    newest: (shown: number, all: number): string => `The newest ${number(shown)} of ${number(all)}`,
    counted: photos,
    /** Behind such a number, heard and not seen. */
    photosAfterNumber: (count: number): string => plural(count, { one: ' photo', other: ' photos' }),
    byYear: 'Photos by year',
    byMonth: 'Photos by month',
    byDay: 'Photos by day',
    /** Of the steps to the year, month or day before and after. */
    steps: 'Photos by date',
    page: (page: number, pages: number): string => `Page ${number(page)} of ${number(pages)}`,
    pages: 'Pages',
    photographers: 'Photographers',
    agencies: 'Agencies',
    allPhotographers: 'All photographers',
    allSources: 'All sources',
    /** First and last year. */
    span: (first: string, last: string): string => (first === last ? first : `${first}–${last}`),
    ofSubject: (name: string): string => `Photos: ${name}`,
    allOf: (count: number): string => `All ${photos(count)}`,
  },

  photographer: {
    kicker: 'Photographer',
    description: (name: string, count: number): string => `Photos by ${name} in the archive: ${count}.`,
    extent: (count: number, years: string): string => `${photos(count)}, ${years}`,
    agencies: 'Supplied by',
    people: 'In the photos',
    registerDescription: (count: number): string =>
      `A register of the ${counted(count, { one: 'photographer', other: 'photographers' })} of the archive.`,
    count: (count: number): string =>
      `${counted(count, { one: 'photographer', other: 'photographers' })}, by family name`,
    none: 'No credit line of the archive names a photographer yet.',
    letter: (letter: string): string => `Photographers: ${letter}`,
  },

  about: {
    title: 'About this archive',
    description: (name: string): string =>
      `What ${name} holds, from whom and from when, what is missing, and how to use it.`,
    lead: (name: string, count: number, first: string, last: string): string =>
      `${name} holds ${counted(count, { one: 'news story', other: 'news stories' })} from ${first} to ${last}, each at an address of its own that does not change.`,
    scope: 'Scope',
    scopeText: (outlets: string[]): string =>
      `Stories as they were published by ${outlets.length > 6 ? `${number(outlets.length)} outlets` : list(outlets)}, with their dates, datelines and bylines; the captions and credits of their photos, also where the picture itself is not held; and a record for every person and country that the stories are about. A note above a story’s text says where it differs from what was first published.`,
    extent: 'Extent',
    figures,
    period: 'Period',
    periodText: (first: string, last: string): string => `From ${first} to ${last}. `,
    allDates: 'All years, months and days',
    sources: 'Sources',
    agencies: (count: number): string =>
      `Agencies named as suppliers of stories or photos: ${number(count)}. `,
    allSources: 'All sources',
    gaps: 'Gaps',
    noGap: 'No year between the first and the last is without a story.',
    gapsText: 'The archive holds no story from these years:',
    gap: (first: string, last: string): string => (first === last ? first : `${first} to ${last}`),
    emptyDays:
      'A day without a story is a day of which nothing was kept; it does not mean that nothing was published.',
    picturesMissing: (missing: number, all: number): string =>
      missing === all
        ? ` Of ${photos(all)}, ${plural(all, { one: 'the picture is', other: 'all pictures are' })} not held: the caption and credit are kept as a record.`
        : ` Of ${photos(all)}, ${counted(missing, { one: 'picture is', other: 'pictures are' })} not held: the caption and credit are kept as a record.`,
    howToCite: 'How to cite',
    howToCiteText: (name: string, address: string): string =>
      `Each story gives its own citation: headline, outlet, date, archive, address. Cite the archive as a whole as: ${name}, ${address}, with the day you used it.`,
    corrections: 'Corrections',
    corrected: (count: number): string =>
      count
        ? `${counted(count, { one: 'story has', other: 'stories have' })} been corrected; each says when and what, above its text. `
        : 'No story has been corrected so far. ',
    withdrawn: (count: number): string =>
      `${counted(count, { one: 'was', other: 'were' })} withdrawn; the address says when and why.`,
    rights: 'Rights',
    rightsText: 'The texts belong to those who published them, on the terms that a story’s record gives.',
    maps: 'Maps',
    mapsText: (naturalEarth: string, geoNames: string, licence: string): Line => [
      'Coasts and borders are those of ',
      { text: 'Natural Earth', href: naturalEarth },
      ', in the public domain, which draws disputed lines one way; the archive takes no side. Cities are placed by ',
      { text: 'GeoNames', href: geoNames },
      ', under the licence ',
      { text: 'CC BY 4.0', href: licence },
      '; a dateline whose city is not known for sure has no map.',
    ],
    data: 'Data',
    dataText: (data: string, feed: string): Line => [
      'Everything a reader sees can be had as ',
      { text: 'data', href: data },
      ', and what is new as a ',
      { text: 'feed', href: feed },
      '.',
    ],
  },

  /** `llms.txt`: what stands where, for programs that read for somebody. */
  llms: {
    stories: (address: string): string =>
      `Each story has a page of its own below ${address}, which never moves.`,
    copies: (file: string): string =>
      `The same address with ${file} at its end is the story as Markdown, with what is known of it.`,
    pages: 'Pages',
    data: 'Data',
    dataFiles: 'all datasets, with their fields',
    sitemap: 'every page, with the day of its last change',
    refused: (file: string): string =>
      `The archive does not agree to its texts being used to train models or to build indexes for answers: see ${file}.`,
    agreed: 'The archive agrees to its texts being used to train models.',
  },

  data: {
    description:
      'The archive as data: stories, texts, photos, people and countries as JSON Lines, CSV and ninjs, with sizes and digests.',
    lead: 'All that a reader sees, for programs and spreadsheets: UTF-8, made with the pages, without a key or a limit.',
    whole: 'The whole archive',
    file: 'File and SHA-256',
    rows: 'Rows',
    size: 'Size',
    bytes: bytesIn('en-GB'),
    kinds: {
      stories: 'A story a line, oldest first, with all that its page says but the text.',
      storyTable: 'The same for spreadsheets; lists in a cell have | between their items.',
      photoTable: 'Captions, credits, photographers and people of all photos.',
      people: 'Each person’s spellings, ids, offices and stories.',
      personTable: 'The same for spreadsheets.',
      countries: 'Each country’s names and stories.',
      countryTable: 'The same for spreadsheets.',
      texts: 'Texts of stories.',
      ninjs: 'Stories as ninjs.',
    } satisfies Record<DatasetKind, string>,
    texts: 'Texts',
    textsText:
      'The text of each story by its id, a file a year: plain, and as HTML where it has more than paragraphs. Left out where a story’s rights forbid handing it on.',
    ninjs: 'ninjs',
    ninjsText: (standard: string): Line => [
      'Stories with text and photos in the format of news agencies, ',
      { text: 'ninjs 3.1', href: standard },
      ': an item a line, a file a month, compressed with gzip.',
    ],
    about: 'Fields and use',
    packageText: (file: string, standard: string): Line => [
      { text: 'datapackage.json', href: file },
      ' describes every file and its fields (',
      { text: 'Data Package 2', href: standard },
      '), with its size and SHA-256.',
    ],
    fieldsText: (): Line => [
      'Dates are as exact as they are known (ISO 8601; ',
      { code: '1984~' },
      ' is about 1984). A field that a story lacks is left out. People and countries are ',
      { code: 'about' },
      ' or ',
      { code: 'mentions' },
      ', as in the pages. When an archive grows, large files are continued in a second, ',
      { code: 'stories.2.jsonl' },
      '; no address changes.',
    ],
    importText: (): Line => [
      'Dateline reads these files back: ',
      { code: 'npm run import -- data/' },
      ' makes the stories again.',
    ],
    feeds: 'Feeds',
    feedsText: (atom: string, json: string): Line => [
      'Whole stories, the newest first, as ',
      { text: 'Atom', href: atom },
      ' and ',
      { text: 'JSON Feed', href: json },
      '. Every person, country, topic, source and search of the archive has both as well, at its address with ',
      { code: 'feed.xml' },
      ' or ',
      { code: 'feed.json' },
      ' behind it. The Atom feeds lead back to the first story (RFC 5005).',
    ],
  },

  search: {
    description: 'Search the archive by words, person, country, source, topic and time.',
    suggestions: 'Suggestions',
    submit: 'Search',
    byField: 'Search by field and date',
    fields: {
      person: { label: 'Person', hint: 'Any spelling' },
      country: { label: 'Country', hint: 'Iranian, Kremlin' },
      source: { label: 'Source', hint: 'Outlet, agency' },
      topic: { label: 'Topic', hint: 'Subject' },
    },
    matches: (label: string): string => `${label}: matches`,
    from: 'From',
    to: 'To',
    howTo: 'How to search',
    /** What can be typed, and what it finds. */
    help: [
      [
        'Zelensky, 习近平, Kremlin',
        'a person or country by any spelling: choose it from the list, or search',
      ],
      ['"harbour master"', 'words next to each other, in this order'],
      ['grain OR wheat', 'either word'],
      ['grain -export', 'without a word'],
      ['tun*', 'words that begin so'],
      ['"US"', 'in quotes, capitals are kept: not “us”'],
      ['1 February 2026, Feb 2026, since 2013', 'days; in quotes, "1987" is a number'],
    ] as [example: string, meaning: string][],
    order: 'Order',
    notes: 'About this search',
    narrow: 'Narrow',
    more: 'More results',
    asList: 'Keep or export these results',
    shareOverTime: 'Share over time',
    download: 'Download all results',
    listOfNames: 'Look up a list of names',
    needsScript:
      'Search needs a script. Browsers run none in a page that is opened from a disk; any web server will do. Without it, the archive can be read by its registers:',
    examples: 'For example',
    orRegisters: 'Or browse the lists',
  },

  keptList: {
    description: 'The stories that you keep in this browser.',
    lead: 'What you keep is stored in this browser alone: there is no account, and nothing is sent to anybody.',
    needsScript:
      'The list is kept by a script, and this browser runs none. A story’s address does not change, so a bookmark keeps it as well.',
    empty: [
      'No story is kept here yet. ',
      'Each story has a link “Keep this story”, and a search can be taken over as a list.',
    ],
    order: 'Order',
    orders: { newest: 'Newest first', oldest: 'Oldest first', kept: 'Last kept first' },
    takeAlong: 'Take along as',
    forms: {
      citations: 'Citations',
      links: 'Addresses',
      csv: 'Table (CSV)',
      bibtex: 'BibTeX',
      ris: 'RIS (EndNote, Zotero)',
      csl: 'CSL-JSON',
    },
    copy: 'Copy',
    download: 'Download',
    share: 'Copy a link to this list',
    clear: 'Remove all',
    keepAll: 'Keep all',
    undo: 'Undo',
    back: 'Back to the story',
    own: 'To your kept stories',
    add: 'Add stories',
    addText:
      'Choose a file that was downloaded here, or paste any text: every address of a story of this archive in it is added.',
    file: 'File',
    pasted: 'Text',
    addButton: 'Add',
  },

  offline: {
    title: 'Reading without a connection',
    description: 'Which pages of the archive this browser keeps.',
    lead: 'Your browser keeps the pages that you read and the newest days. Without a connection it shows these copies, each with the time at which it was kept; with one, it always asks the archive. No copy leaves this device.',
    none: 'This browser keeps no page yet.',
  },

  moved: {
    story: (address: string, href: string): Line => [
      'This story has moved to ',
      { text: address, href },
      '.',
    ],
    page: (address: string, href: string): Line => ['This page has moved to ', { text: address, href }, '.'],
  },

  gone: {
    title: 'Given up',
    heading: 'This page was given up',
    text: 'The archive once had a page at this address and has given it up for good. Nothing has taken its place.',
    links: (front: string, search: string): Line => [
      'Go to the ',
      { text: 'front page', href: front },
      ', or ',
      { text: 'search the archive', href: search },
      '.',
    ],
  },

  notFound: {
    title: 'Not found',
    heading: 'There is no such page',
    text: 'A story’s address is for good, so the archive has probably never had this page. Perhaps the address is misspelt or was cut off; search for what it was about, or go by date or name.',
    search: 'Search for what the address was about',
    or: 'Or browse',
    /** Before a date. */
    ofDate: 'Stories of ',
  },
};

/** `the same day`, `two days later`, `12 days before`. */
function apart(days: number): string {
  if (days === 0) return 'the same day';
  const count = Math.abs(days);
  const words = smallNumbers[count] ?? number(count);
  return `${words} ${plural(count, { one: 'day', other: 'days' })} ${days > 0 ? 'later' : 'before'}`;
}

const smallNumbers = ['', 'a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** What the finding aid counts: a name, a number, and what belongs to it. */
function figures(extent: Extent): [name: string, count: string, of?: string][] {
  const { stories: held, words, days, years, people, peopleNamed, countries, sources, topics } = extent;
  const pictures = extent.photos - extent.picturesMissing;
  return [
    ['Stories', number(held), `${number(words)} words`],
    ['Days with stories', number(days), `in ${counted(years, { one: 'year', other: 'years' })}`],
    ['People', number(peopleNamed), people > peopleNamed ? `of ${number(people)} with a record` : ''],
    ['Countries', number(countries)],
    ['Sources', number(sources)],
    ['Topics', number(topics)],
    [
      'Photos',
      number(extent.photos),
      !extent.photos
        ? ''
        : pictures
          ? `${number(pictures)} with the picture`
          : 'captions and credits, no picture',
    ],
  ];
}

/** A country’s name as a sentence would have it: `the United States`. */
function inSentence(name: string): string {
  return needsArticle.test(name) ? `the ${name}` : name;
}

const needsArticle =
  /^(?:united|netherlands|philippines|bahamas|maldives|gambia|soviet|czech republic|dominican|central african|democratic|republic|vatican$)|islands$|emirates$/i;

/** The type of every language’s messages. */
export type Messages = typeof en;
