import type { Addresses } from '../../archive/dataset.ts';
import { bodyHtml, withholdsText } from '../../archive/dataset.ts';
import type { Photo, Story } from '../../archive/types.ts';
import { precision } from '../../parse/storyDate.ts';

/** What items say of the archive. */
export interface NinjsContext {
  address: Addresses;
  /** BCP 47, of stories that name none. */
  language: string;
  /** Of stories that name none. */
  rights?: string | undefined;
}

/** By which an item is known as one of Dateline’s; `import/formats/own/rows.ts` reads it back. */
export const ninjsProfile = 'dateline-story';

/**
 * A story as an item of ninjs 3.1 (https://iptc.org/std/ninjs/). What ninjs has no field for stands under `descriptions`: dates that are less
 * exact than a moment by their role, and what else a record holds as JSON with the role `record`.
 */
export function ninjsItem(story: Story, { address, language, rights }: NinjsContext): object {
  const uri = address.story(story.id);
  const isWithheld = withholdsText(story.rights ?? rights);
  return {
    uri,
    type: 'text',
    profile: ninjsProfile,
    representationType: isWithheld ? 'partial' : 'full',
    firstCreated: momentOf(story.date),
    versionCreated: momentOf(story.updated ?? story.date),
    pubStatus: 'usable',
    language: story.lang ?? language,
    usageTerms: story.rights,
    copyrightNotice: story.rights === undefined ? rights : undefined,
    edNote: story.note,
    headlines: [{ role: 'main', value: story.title }],
    by: story.byline.length ? story.byline.join(', ') : undefined,
    located: story.dateline,
    descriptions: some(descriptionsOf(story)),
    bodies: isWithheld
      ? undefined
      : [{ role: 'main', contentType: 'text/html', wordCount: story.words, value: bodyHtml(story, address) }],
    infoSources: [
      { name: story.source, role: 'publisher' },
      ...story.agencies.map((name) => ({ name, role: 'agency' })),
    ],
    people: some([
      ...story.byline.map((name) => ({ name, rel: 'author' })),
      ...story.people.map(({ person: { id, name }, rel }) => ({
        name,
        rel,
        uri: address.person(id),
        literal: id,
      })),
    ]),
    places: some(
      story.countries.map(({ country: { code, name }, rel }) => ({
        name,
        rel,
        uri: address.country(code),
        literal: code,
      })),
    ),
    subjects: some(story.topics.map((name) => ({ name, rel: 'about' }))),
    associations: some(story.photos.map((photo) => pictureItem(photo, uri, address))),
    altIds: [
      { role: 'id', value: story.id },
      ...(story.url ? [{ role: 'url', value: story.url }] : []),
      ...(story.archivedAt ? [{ role: 'archived', value: story.archivedAt }] : []),
      ...(story.import?.id ? [{ role: 'agency', value: story.import.id }] : []),
    ],
    standard,
  };
}

const standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
};

function descriptionsOf(story: Story): object[] {
  const { summary, date, updated, corrections } = story;
  const record = recordOf(story);
  return [
    ...(summary === undefined ? [] : [{ role: 'summary', value: summary }]),
    ...(precision(date) === 'instant' ? [] : [{ role: 'date', value: date }]),
    ...(updated === undefined || precision(updated) === 'instant'
      ? []
      : [{ role: 'updated', value: updated }]),
    ...corrections.map(({ text }) => ({ role: 'correction', value: text })),
    ...(record ? [{ role: 'record', contentType: 'application/json', value: JSON.stringify(record) }] : []),
  ];
}

/** What of a record ninjs has no field for; undefined where there is nothing of it. */
function recordOf({
  lang,
  vouched,
  notPeople,
  notCountries,
  corrections,
  aliases,
}: Story): object | undefined {
  const record = {
    lang,
    people: some(vouched?.people),
    countries: some(vouched?.countries),
    notPeople: some(notPeople),
    notCountries: some(notCountries),
    corrections: some(corrections),
    aliases: some(aliases),
  };
  return Object.values(record).some((value) => value !== undefined) ? record : undefined;
}

function pictureItem(photo: Photo, story: string, address: Addresses): object {
  const { number, caption, credit, photographer, agencies, taken, place, people, named, picture } = photo;
  return {
    name: `photo-${number}`,
    rel: 'picture',
    uri: `${story}#photo-${number}`,
    type: 'picture',
    contentCreated: taken === undefined ? undefined : momentOf(taken),
    by: photographer,
    located: place,
    descriptions: [
      { role: 'caption', value: caption },
      ...(credit === undefined ? [] : [{ role: 'credit', value: credit }]),
      ...(picture?.alt ? [{ role: 'alt', value: picture.alt }] : []),
      ...(taken === undefined || precision(taken) === 'instant' ? [] : [{ role: 'taken', value: taken }]),
    ],
    infoSources: some(agencies.map((name) => ({ name, role: 'agency' }))),
    people: some([
      ...people.map(({ id, name }) => ({ name, rel: 'shown', uri: address.person(id), literal: id })),
      ...named.map(({ id, name }) => ({ name, rel: 'named', uri: address.person(id), literal: id })),
    ]),
    renditions: picture && [
      { name: 'original', href: address.picture(picture), width: picture.width, height: picture.height },
    ],
  };
}

/** Where no moment is known none is given. */
function momentOf(date: string): string | undefined {
  return precision(date) === 'instant' ? date : undefined;
}

function some<T>(list: T[] | undefined): T[] | undefined {
  return list?.length ? list : undefined;
}
