import { machineDate } from '../parse/storyDate.ts';
import type { Addresses } from './dataset.ts';
import type { Photo, Story } from './types.ts';
import { roleText, rolesOn } from './person.ts';
import { summaryOf } from './story.ts';

/** A story as schema.org describes it (https://schema.org/NewsArticle), for JSON-LD. */
export function newsArticle(story: Story, siteName: string, language: string, address: Addresses): object {
  const about = [
    ...story.people.map(({ person, rel }) => ({
      rel,
      thing: {
        '@type': 'Person',
        name: person.name,
        url: address.person(person.id),
        jobTitle: rolesOn(person, story.date).map((role) => roleText(role))[0],
      },
    })),
    ...story.countries.map(({ country, rel }) => ({
      rel,
      thing: { '@type': 'Country', name: country.name, identifier: country.code },
    })),
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address.story(story.id),
    url: address.story(story.id),
    headline: story.title,
    description: summaryOf(story),
    datePublished: machineDate(story.date),
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
    image: list(story.photos.map((photo) => imageObject(photo, address))),
    correction: list(story.corrections.map(({ text }) => text)),
    isBasedOn: story.url,
    archivedAt: story.archivedAt,
    copyrightNotice: story.rights,
    wordCount: story.words,
    isPartOf: { '@type': 'WebSite', name: siteName },
  };
}

/** JSON that can be in a page’s `script` element: no character of it ends the element. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function imageObject(photo: Photo, address: Addresses): object {
  return {
    '@type': 'ImageObject',
    '@id': `${address.story(photo.story.id)}#photo-${photo.number}`,
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
