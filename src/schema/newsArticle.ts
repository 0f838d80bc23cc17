import type { NewsArticleLeaf, WithContext } from 'schema-dts';
import type { Addresses } from '../archive/dataset.ts';
import type { OwnStory, Shown } from '../archive/types.ts';
import { machineDate } from '../parse/storyDate.ts';
import type { DescribedPerson, DescribedPhoto, Publication } from './things.ts';
import { archiveSite, correction, country, imageObject, newsOrganization, person, place } from './things.ts';

/** What a story names, as far as its description says it. */
export interface Described {
  people: (DescribedPerson & Pick<Shown, 'rel'>)[];
  countries: ({ code: string; name: string } & Pick<Shown, 'rel'>)[];
  photos: DescribedPhoto[];
}

/**
 * A story as schema.org describes it (https://schema.org/NewsArticle), for JSON-LD. What the page’s `meta` elements say of it too, its
 * summary, is not repeated.
 */
export function newsArticle(
  story: OwnStory,
  named: Described,
  publication: Publication & { addresses: Addresses },
): WithContext<NewsArticleLeaf> {
  const { updated, agencies, byline, dateline, topics, corrections, url, archivedAt } = story;
  const { addresses: address } = publication;
  const { about, mentions } = subjects(named, address);
  const rights = story.rights ?? publication.rights;
  const usageInfo = rights && webAddress.exec(rights)?.[0];
  return {
    ...identity(story, publication.language, address),
    ...(updated && { dateModified: machineDate(updated) }),
    ...(agencies.length && { provider: agencies.map(newsOrganization) }),
    ...(byline.length && { author: byline.map((name) => ({ '@type': 'Person', name })) }),
    ...(dateline && { dateline }),
    ...(story.place && { locationCreated: place(story.place) }),
    ...(topics.length && { keywords: topics }),
    ...(about.length && { about }),
    ...(mentions.length && { mentions }),
    ...(named.photos.length && {
      image: named.photos.map((photo) => imageObject(photo, story.id, address)),
    }),
    ...(corrections.length && { correction: corrections.map(correction) }),
    ...(url && { isBasedOn: url }),
    ...(archivedAt && { archivedAt }),
    ...(rights && { copyrightNotice: rights }),
    ...(usageInfo && { usageInfo }),
    wordCount: story.words,
    isPartOf: archiveSite(publication),
  };
}

/** What is said for machines of a story that was withdrawn: no word of its text. */
export function withdrawnArticle(
  story: OwnStory,
  publication: Publication & { addresses: Pick<Addresses, 'story'> },
): WithContext<NewsArticleLeaf> {
  return {
    ...identity(story, publication.language, publication.addresses),
    creativeWorkStatus: 'Withdrawn',
    isPartOf: archiveSite(publication),
  };
}

/** What every description of a story begins with. */
function identity(
  { id, title, date, lang, source }: OwnStory,
  language: string,
  address: Pick<Addresses, 'story'>,
): WithContext<NewsArticleLeaf> {
  const datePublished = machineDate(date);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: address.story(id),
    headline: title,
    datePublished,
    // A date that is doubtful is given a second time with the mark (EDTF level 1), which `datePublished` cannot have.
    ...(date !== datePublished && { temporal: date }),
    inLanguage: lang ?? language,
    publisher: newsOrganization(source),
  };
}

/** People and countries, in this order, by what they are to the story. */
function subjects({ people, countries }: Described, address: Addresses) {
  const of = (wanted: Shown['rel']) => [
    ...people.filter(({ rel }) => rel === wanted).map((one) => person(one, address)),
    ...countries.filter(({ rel }) => rel === wanted).map(({ code, name }) => country(code, name)),
  ];
  return { about: of('about'), mentions: of('mentions') };
}

/** Where usage terms name a page that says more. */
const webAddress = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/;
