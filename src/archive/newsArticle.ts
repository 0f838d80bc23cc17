import { machineDate } from '../parse/storyDate.ts';
import type { Addresses } from './dataset.ts';
import type { OwnStory, Photo, Picture, Shown } from './types.ts';
import { summaryOf } from './story.ts';

/** What a story names, as far as its description tells of it. */
export interface Described {
  people: (Named & { id: string; jobTitle?: string | undefined })[];
  countries: (Named & { code: string })[];
  photos: DescribedPhoto[];
}

/** A story as schema.org describes it (https://schema.org/NewsArticle), for JSON-LD. */
export function newsArticle(
  story: OwnStory,
  named: Described,
  siteName: string,
  language: string,
  address: Addresses,
): object {
  const about = [
    ...named.people.map(({ id, name, rel, jobTitle }) => ({
      rel,
      thing: { '@type': 'Person', name, url: address.person(id), jobTitle },
    })),
    ...named.countries.map(({ code, name, rel }) => ({
      rel,
      thing: { '@type': 'Country', name, identifier: code },
    })),
  ];
  return {
    ...identity(story, address),
    description: summaryOf(story),
    datePublished: machineDate(story.date),
    ...doubt(story.date),
    dateModified: story.updated && machineDate(story.updated),
    inLanguage: story.lang ?? language,
    publisher: { '@type': 'NewsMediaOrganization', name: story.source },
    provider: list(story.agencies.map((name) => ({ '@type': 'NewsMediaOrganization', name }))),
    author: list(story.byline.map((name) => ({ '@type': 'Person', name }))),
    dateline: story.dateline,
    locationCreated: story.place && { '@type': 'Place', name: story.place },
    keywords: list(story.topics),
    about: list(about.filter(({ rel }) => rel === 'about').map(({ thing }) => thing)),
    mentions: list(about.filter(({ rel }) => rel === 'mentions').map(({ thing }) => thing)),
    image: list(named.photos.map((photo) => imageObject(photo, story.id, address))),
    correction: list(story.corrections.map(({ text }) => text)),
    isBasedOn: story.url,
    archivedAt: story.archivedAt,
    copyrightNotice: story.rights,
    wordCount: story.words,
    isPartOf: { '@type': 'WebSite', name: siteName },
  };
}

/** What is said for machines of a story that was withdrawn: no word of its text. */
export function withdrawnArticle(
  story: OwnStory,
  siteName: string,
  language: string,
  address: Pick<Addresses, 'story'>,
): object {
  return {
    ...identity(story, address),
    datePublished: machineDate(story.date),
    ...doubt(story.date),
    inLanguage: story.lang ?? language,
    publisher: { '@type': 'NewsMediaOrganization', name: story.source },
    creativeWorkStatus: 'Withdrawn',
    isPartOf: { '@type': 'WebSite', name: siteName },
  };
}

/** What every description of a story begins with. */
function identity({ id, title }: OwnStory, address: Pick<Addresses, 'story'>): object {
  const url = address.story(id);
  return { '@context': 'https://schema.org', '@type': 'NewsArticle', '@id': url, url, headline: title };
}

/** A date that is doubtful is given a second time with the mark (EDTF level 1), which `datePublished` cannot have. */
function doubt(date: string): { temporal?: string } {
  return date === machineDate(date) ? {} : { temporal: date };
}

/** JSON that can be in a page’s `script` element: no character of it ends the element. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function imageObject(photo: DescribedPhoto, story: string, address: Addresses): object {
  return {
    '@type': 'ImageObject',
    '@id': `${address.story(story)}#photo-${photo.number}`,
    caption: photo.caption,
    creditText: photo.credit,
    creator: photo.photographer && { '@type': 'Person', name: photo.photographer },
    dateCreated: photo.taken && machineDate(photo.taken),
    contentLocation: photo.place && { '@type': 'Place', name: photo.place },
    contentUrl: photo.picture && address.picture(photo.picture),
  };
}

function list<T>(things: T[]): T[] | undefined {
  return things.length ? things : undefined;
}

interface Named extends Pick<Shown, 'rel'> {
  name: string;
}

type DescribedPhoto = Pick<Photo, 'number' | 'caption' | 'credit' | 'photographer' | 'taken' | 'place'> & {
  picture?: Pick<Picture, 'folder' | 'path' | 'width' | 'height'>;
};
