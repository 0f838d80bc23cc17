import type { Defect } from '../parse/contentError.ts';
import { nearest } from '../parse/nearest.ts';
import type { ArchiveRecord, CountryRecord, Filed, PersonRecord, StoryRecord } from '../parse/records.ts';
import { slug } from '../parse/slug.ts';
import { agencyName } from '../parse/agency.ts';
import { defect } from './defects.ts';
import { foldName } from './fold.ts';
import { nameKey } from './nameBook.ts';

interface Records {
  stories: Filed<StoryRecord>[];
  people: Filed<PersonRecord>[];
  countries: Filed<CountryRecord>[];
  archive?: Filed<ArchiveRecord>[];
}

/** The defects that show only where all records are known: dangling ids, one id twice, one name or word claimed by two. */
export function crossCheck(filed: Records): Defect[] {
  // Once for all checks: there are very many stories.
  const records = { ...filed, stories: present(filed.stories) };
  return [
    ...twice(records.stories, (story) => story.id, 'id', 'story'),
    ...twice(records.people, (person) => person.id, 'id', 'person'),
    ...twice(records.countries, (country) => country.code, 'code', 'country'),
    ...danglingPeople(records),
    ...danglingCountries(records),
    ...unknownSubjects(records),
    ...sharedNames(records.people),
    ...sharedWords(records.countries),
  ];
}

/** The records, and what could be read of those with defects, in the order of their files; a list of theirs may have holes. */
export function inFileOrder<R>(filed: Filed<R>[]): (Filed<R> & { record: R })[] {
  return present(filed).toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

function* twice<R>(
  filed: Filed<R>[],
  idOf: (record: R) => string,
  field: 'id' | 'code',
  kind: string,
): Generator<Defect> {
  const first = new Map<string, string>();
  for (const { file, record, places } of inFileOrder(filed)) {
    const id = idOf(record);
    if (!id) continue;
    const other = first.get(id);
    if (other === undefined) first.set(id, file);
    else {
      yield {
        file,
        ...(field === 'code' && { ...places['code'], field }),
        ...defect('duplicate-id', { kind, field, id, other }),
      };
    }
  }
}

function* danglingPeople({ stories, people, archive = [] }: Records): Generator<Defect> {
  // A record that could not be read is there all the same: its own defect says so.
  const ids = new Set(people.map(({ file }) => file.replace(/^people\/|\.[^.]*$/g, '')));
  const byName = new Map(
    people.flatMap(({ record }) =>
      record ? [record.name, ...record.variants].map((name) => [slug(name), record.id] as const) : [],
    ),
  );
  const check = function* (
    { file, places }: Filed<unknown>,
    named: (readonly [string, string])[],
  ): Generator<Defect> {
    for (const [id, field] of named) {
      const near = byName.get(id) ?? nearest(id, ids);
      yield {
        file,
        ...places[field],
        field,
        ...defect('unknown-person', { id, near }),
      };
    }
  };
  for (const filed of present(stories)) {
    const { record } = filed;
    yield* check(filed, unknownIn(record.people, 'people', ids));
    yield* check(filed, unknownIn(record.notPeople, 'notPeople', ids));
    for (const [number, photo] of record.photos.entries())
      // A photo that could not be read is a hole in the list.
      if (photo) yield* check(filed, unknownIn(photo.people, `photos[${number + 1}].people`, ids));
  }
  for (const filed of present(archive))
    yield* check(
      filed,
      inSearches(filed.record, 'people').filter(([id]) => !ids.has(id)),
    );
}

/** What a list of a record names that is not known, each with its field. */
function unknownIn(list: string[], field: string, known: ReadonlySet<string>): (readonly [string, string])[] {
  // Most lists are empty. One that could not be read whole has holes, which `flatMap` passes over.
  return list.length
    ? list.flatMap((one, index) => (known.has(one) ? [] : [[one, `${field}[${index + 1}]`] as const]))
    : none;
}

const none: [] = [];

/** What the searches of `archive.md` have in a list, each with its field. */
function inSearches(
  { searches }: ArchiveRecord,
  list: 'people' | 'countries' | 'sources' | 'topics',
): (readonly [string, string])[] {
  return searches.flatMap((search, number) =>
    search[list].flatMap((value, index) => [
      [value, `searches[${number + 1}].${list}[${index + 1}]`] as const,
    ]),
  );
}

/** Sources and topics of searches that no published story has. */
function* unknownSubjects({ stories, archive = [] }: Records): Generator<Defect> {
  for (const { file, record, places } of present(archive))
    for (const { kind, list, namesIn } of searchedSubjects) {
      const named = inSearches(record, list);
      const known = named.length ? byNameKey(stories, namesIn) : new Map<string, string>();
      for (const [written, field] of named) {
        const name = kind === 'source' ? agencyName(written) : written;
        if (known.has(nameKey(name))) continue;
        const near = nearest(written, known.values());
        yield { file, ...places[field], field, ...defect('unknown-subject', { kind, name: written, near }) };
      }
    }
}

const searchedSubjects = [
  {
    kind: 'source',
    list: 'sources',
    namesIn: ({ source, agencies }: StoryRecord) => [source, ...agencies].filter(Boolean).map(agencyName),
  },
  { kind: 'topic', list: 'topics', namesIn: ({ topics }: StoryRecord) => topics },
] as const;

/** The names in stories that may be published, by what their forms have in common. */
function byNameKey(
  stories: Filed<StoryRecord>[],
  namesIn: (story: StoryRecord) => string[],
): Map<string, string> {
  const names = new Set<string>();
  for (const { record } of present(stories))
    if (record.status === 'usable') for (const name of namesIn(record)) names.add(name);
  return new Map([...names].map((name) => [nameKey(name), name]));
}

function* danglingCountries({ stories, people, countries, archive = [] }: Records): Generator<Defect> {
  const codes = new Set(
    countries.map(
      ({ file, record }) => record?.code ?? file.replace(/^countries\/|\.[^.]*$/g, '').toUpperCase(),
    ),
  );
  const check = function* (
    { file, places }: Filed<unknown>,
    named: (readonly [string | undefined, string])[],
  ): Generator<Defect> {
    for (const [code, field] of named) {
      if (code === undefined || codes.has(code)) continue;
      yield {
        file,
        ...places[field],
        field,
        ...defect('unknown-country', { code }),
      };
    }
  };
  for (const filed of present(stories)) {
    const { record } = filed;
    yield* check(filed, unknownIn(record.countries, 'countries', codes));
    yield* check(filed, unknownIn(record.notCountries, 'notCountries', codes));
  }
  for (const filed of present(people)) {
    const { record } = filed;
    yield* check(filed, [
      [record.country, 'country'],
      ...record.roles.flatMap((role, index) => [[role.country, `roles[${index + 1}].country`] as const]),
    ]);
  }
  for (const filed of present(archive)) yield* check(filed, inSearches(filed.record, 'countries'));
}

/** A name may mean two people only where both say that it proves nothing. */
function* sharedNames(people: Filed<PersonRecord>[]): Generator<Defect> {
  const first = new Map<string, { file: string; record: PersonRecord }>();
  for (const { file, record, places } of inFileOrder(people)) {
    const names = [
      [record.name, 'name'] as const,
      ...record.variants.flatMap((variant, index) => [[variant, `variants[${index + 1}]`] as const]),
    ];
    for (const [name, field] of names) {
      if (!name) continue;
      const key = foldName(name) || name;
      const other = first.get(key);
      if (!other || other.record === record) first.set(key, { file, record });
      else if (!(other.record.ambiguousSurname && record.ambiguousSurname)) {
        yield {
          file,
          ...places[field],
          field,
          ...defect('shared-name', { name, other: other.file }),
        };
      }
    }
  }
}

/** A word may mean two countries only where both say so. */
function* sharedWords(countries: Filed<CountryRecord>[]): Generator<Defect> {
  const first = new Map<string, { file: string; record: CountryRecord }>();
  for (const { file, record, places } of inFileOrder(countries)) {
    const words = [
      [record.name, 'name'] as const,
      ...(record.capital ? [[record.capital, 'capital'] as const] : []),
      ...(['names', 'demonyms', 'regions', 'places', 'metonyms'] as const).flatMap((field) =>
        record[field].map((word, index) => [word, `${field}[${index + 1}]`] as const),
      ),
    ];
    for (const [word, field] of words) {
      const other = first.get(word);
      // One code in two files is reported already.
      if (!other || other.record.code === record.code) first.set(word, { file, record });
      else if (!(other.record.shared.includes(word) && record.shared.includes(word))) {
        yield {
          file,
          ...places[field],
          field,
          ...defect('shared-word', { word, other: other.file }),
        };
      }
    }
  }
}

/** The records, and what could be read of those with defects; a list of theirs may have holes. */
function present<R>(filed: Filed<R>[]): (Filed<R> & { record: R })[] {
  return filed.flatMap((one) => {
    if (hasRecord(one)) return one;
    const { partial } = one;
    return partial === undefined ? [] : { ...one, record: partial };
  });
}

function hasRecord<R>(filed: Filed<R>): filed is Filed<R> & { record: R } {
  return filed.record !== undefined;
}
