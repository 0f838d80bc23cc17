/* An archive in which every kind of list is long, as records that need no folder. */
import type { Holdings, StoryHolding } from '../../src/archive/archive.ts';
import { person, country, story } from '../archive/holdings.ts';

/** How many stories it holds, and of these: of one day, of one person, and of a year of which no month is known. */
export const sizes = { all: 20_000, day: 600, person: 5000, undated: 700, people: 10_000 };
export const busyDay = '1987-03-02';
export const undatedYear = '1991';
/** In one month all are of one source. */
export const busyMonth = '1987-04';

/** Its list is one page, of which the older stories are headlines. */
export const headlineTopic = 'quay';

const countries = ['DE', 'IR', 'US', 'JP', 'BR', 'KE'];
const subjects = ['harbour', 'wheat', 'railway', 'ministry', 'tariff', 'vaccine', 'reservoir'];
const places = ['BERLIN', 'TEHRAN', 'OSAKA', 'NAIROBI', 'RECIFE, Brazil'];

/** The story that has this many photos. */
export const illustrated = { id: 's19999', photos: 60 };

export function largeArchive(): Holdings {
  return {
    stories: Array.from({ length: sizes.all }, (_, index) => storyOf(index)),
    people: [
      person('ana-prolific', { name: 'Ana Prolific' }),
      ...Array.from({ length: sizes.people }, (_, index) => person(`p${index}`, { name: nameOf(index) })),
      // Nobody names these.
      ...Array.from({ length: 900 }, (_, index) => person(`u${index}`, { name: `${nameOf(index)} Unnamed` })),
    ],
    countries: countries.map((code) => country(code)),
  };
}

function storyOf(index: number): StoryHolding {
  const subject = subjects[index % subjects.length]!;
  const long = index % 11 === 0 ? `, ${subject} talks go on for another long night`.repeat(4) : '';
  const isOfPerson = index % 4 === 0;
  const named = [`p${index % sizes.people}`, ...(isOfPerson && index % 8 === 0 ? ['ana-prolific'] : [])];
  const id = `s${index}`;
  return {
    ...story(id, {
      title: `Report ${index} of the ${subject}${long}`,
      date: dateOf(index),
      source: dateOf(index).startsWith(busyMonth) ? 'Monthly Wire' : `Outlet ${index % 3}`,
      dateline: places[index % places.length]!,
      topics: `[${[subject, `topic-${index % 3000}`, ...(index % 200 ? [] : [headlineTopic])].join(', ')}]`,
      countries: `[DE, ${countries[index % countries.length]!}]`,
      people: `[${[...new Set(named)].join(', ')}]`,
      ...(id === illustrated.id && { photos: `[${photos.join(', ')}]` }),
    }),
    mentions: {
      people: isOfPerson ? [{ key: 'ana-prolific', isAbout: false, matched: ['Prolific'], times: 1 }] : [],
      countries: [],
    },
  };
}

const photos = Array.from(
  { length: illustrated.photos },
  (_, index) => `{ caption: Ship ${index + 1} in the harbour, credit: Jane Roe/EPA }`,
);

function dateOf(index: number): string {
  const hour = `${String(index % 24).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`;
  if (index < sizes.day) return `${busyDay}T${hour}:00Z`;
  if (index < sizes.day + 2000)
    return `${busyMonth}-${String((index % 30) + 1).padStart(2, '0')}T${hour}:00Z`;
  if (index < sizes.day + 2000 + sizes.undated) return undatedYear;
  const year = 1980 + (index % 37);
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;
}

const given = ['Mira', 'Jonas', 'Leyla', 'Otto', 'Sefa', 'Ravi', 'Noor', 'Elin', 'Tomas', 'Wanjiru'];
const syllables = ['ba', 'ko', 'rem', 'sal', 'ti', 'von', 'dar', 'el', 'mun', 'gos', 'ha', 'za', 'per'];

function nameOf(index: number): string {
  const [a, b, c] = [index % 13, Math.floor(index / 13) % 13, Math.floor(index / 169) % 13];
  const family = syllables[a]! + syllables[b]! + syllables[c]!;
  return `${given[index % 10]!} ${family[0]!.toUpperCase()}${family.slice(1)}${index % 7 ? '' : 'son'}`;
}
