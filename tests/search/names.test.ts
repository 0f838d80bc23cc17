import { describe, expect, test } from 'vitest';
import type { NameEntry } from '../../src/search/names.ts';
import {
  entriesOf,
  fitting,
  named,
  nameShards,
  keyFor,
  keysOf,
  shardHolding,
  shardsIn,
  shardsText,
} from '../../src/search/names.ts';

const entry = (
  id: string,
  name: string,
  form = name,
  stories = 1,
  kind: NameEntry['kind'] = 'person',
): NameEntry => ({
  kind,
  id,
  name,
  form,
  stories,
});

describe('a form is under the key by which what is typed is looked for', () => {
  test.each([
    ['Esmaeil Baghaei', 'Bagh', 'ba'],
    ['Esmaeil Baghaei', 'ESM', 'es'],
    ['Mohammad-Javad Zarif', 'javad zar', 'ja'],
    ['Al-Thani', 'thani', 'th'],
    ['Özal', 'oz', 'oz'],
    ['اسماعیل بقائی', 'بقا', 'other-40'],
    ['习近平', '习近', 'other-32'],
    ['习近平', '近平', 'other-17'],
    ['安倍晋三', '晋三', 'other-11'],
    ['김정은', '김', 'other-0'],
    ['J. D. Vance', 'JD', 'jd'],
  ])('%s for “%s”', (form, typed, key) => {
    expect(keyFor(typed)).toBe(key);
    expect(keysOf(form)).toContain(key);
  });

  test('a single letter says too little', () => {
    expect([keyFor('b'), keyFor(''), keyFor(' - ')]).toEqual([undefined, undefined, undefined]);
  });
});

describe('what fits best comes first', () => {
  const entries = [
    entry('RU', 'Russia', 'Russia', 9, 'country'),
    entry('RU', 'Russia', 'Kremlin', 9, 'country'),
    entry('UA', 'Ukraine', 'Kremenchuk', 7, 'country'),
    entry('soleimani', 'Qasem Soleimani', 'Qasem Soleimani', 2),
    entry('soleimani', 'Qasem Soleimani', 'Qassem Soleimani', 2),
    entry('solana', 'Javier Solana', 'Javier Solana', 5),
  ];
  const ids = (typed: string) => fitting(entries, typed).map(({ id, form }) => `${id}: ${form}`);

  test.each([
    ['kremlin', ['RU: Kremlin']],
    ['krem', ['RU: Kremlin', 'UA: Kremenchuk']],
    ['Soleimani Qassem', ['soleimani: Qassem Soleimani']],
    ['qas', ['soleimani: Qasem Soleimani']],
    ['sol', ['solana: Javier Solana', 'soleimani: Qasem Soleimani']],
    ['soleimani kremlin', []],
    ['', []],
  ])('for “%s”', (typed, wanted) => {
    expect(ids(typed)).toEqual(wanted);
  });
});

test('the names of shards come back from their short text', () => {
  const names = ['ja', 'j', 'jo', 'x1', '9', '19', 'other-0', 'other-17', 'other-5'];
  expect(shardsText(names)).toBe('19 9. j.ao x1 +0,5,17');
  expect(shardsIn(shardsText(names)).sort()).toEqual(names.sort());
  expect(shardsIn(shardsText([]))).toEqual([]);
});

describe('a key is in the last shard of its family that does not come behind it', () => {
  test.each([
    ['ja', 'ja'],
    ['je', 'ja'],
    ['jz', 'jo'],
    ['j', undefined],
    ['ka', undefined],
    ['other-9', 'other-5'],
    ['other-63', 'other-17'],
    ['other-4', undefined],
  ])('%s in %s', (key, shard) => {
    expect(shardHolding(['jo', 'other-17', 'ja', 'other-5', 'x1'], key)).toBe(shard);
  });
});

test('neighbouring keys share a shard until it is large, and each form is once in it', () => {
  const people = ['Jadwiga', 'Jeanne', 'Jirō', 'Joaquim', 'Jūratė', '김정은', '习近平'].flatMap((given) =>
    Array.from({ length: 10 }, (_, at) => ({
      kind: 'person' as const,
      id: `${given}-${at}`,
      name: `${given} Jensen ${at}`,
      forms: [`${given} Jensen ${at}`],
      stories: 1,
    })),
  );
  const shards = nameShards(people);
  const names = [...shards.keys()].filter((name) => name.startsWith('j'));
  expect(names.length).toBeGreaterThan(2);
  expect(names.length).toBeLessThan(5);
  for (const { id, name, forms } of people)
    for (const form of forms)
      for (const key of keysOf(form)) {
        const held = entriesOf(shards.get(shardHolding(shards.keys(), key)!)!);
        expect(held.filter((one) => one.id === id)).toEqual([entry(id, name, form)]);
      }
});

test('a shard gives back every form that was put in, with its subject', () => {
  const shards = nameShards([
    { kind: 'person', id: 'vance', name: 'JD Vance', forms: ['JD Vance', 'J.D. Vance', ''], stories: 3 },
    { kind: 'topic', id: 'vaccines', name: 'vaccines', forms: ['vaccines'], stories: 2 },
  ]);
  expect([...shards.keys()].filter((name) => !name.startsWith('other')).sort()).toEqual(['jd', 'va']);
  expect(entriesOf(shards.get('va')!)).toEqual([
    entry('vance', 'JD Vance', 'JD Vance', 3),
    entry('vance', 'JD Vance', 'J.D. Vance', 3),
    entry('vaccines', 'vaccines', 'vaccines', 2, 'topic'),
  ]);
});

describe('what is typed names someone as a whole', () => {
  const entries = [
    entry('zelenskyy', 'Volodymyr Zelenskyy', 'Volodymyr Zelenskyy', 9),
    entry('zelenskyy', 'Volodymyr Zelenskyy', 'Wolodymyr Selenskyj', 9),
    entry('zelenskyy', 'Volodymyr Zelenskyy', 'Володимир Зеленський', 9),
    entry('zelenska', 'Olena Zelenska', 'Olena Zelenska', 2),
    entry('xi', 'Xi Jinping', '习近平', 4),
    entry('kim', 'Kim Jong Un', '김정은', 4),
    entry('thani', 'Tamim bin Hamad Al Thani', 'Tamim bin Hamad Al Thani', 3),
    entry('vance', 'JD Vance', 'J. D. Vance', 2),
    entry('bush-1', 'George H. W. Bush', 'George H. W. Bush', 5),
    entry('bush-2', 'George W. Bush', 'George W. Bush', 7),
    entry('AE', 'United Arab Emirates', 'United Arab Emirates', 1, 'country'),
    entry('AE', 'United Arab Emirates', 'UAE', 1, 'country'),
    entry('US', 'United States', 'United States', 8, 'country'),
    entry('US', 'United States', 'USA', 8, 'country'),
    entry('GB', 'United Kingdom', 'UK', 8, 'country'),
    entry('IR', 'Iran', 'Iranian', 8, 'country'),
    entry('IS', 'Iceland', 'IS', 1, 'country'),
    entry('afp', 'AFP', 'AFP', 6, 'source'),
  ];
  test.each([
    ['Zelenskyy', ['zelenskyy']],
    ['Selenskyj', ['zelenskyy']],
    ['Volodymyr', ['zelenskyy']],
    ['Zelenskyy Volodymyr', ['zelenskyy']],
    ['Volodymyr Selenskyj', ['zelenskyy']],
    ['ЗЕЛЕНСЬКИЙ', ['zelenskyy']],
    ['习', ['xi']],
    ['近平', ['xi']],
    ['习近平', ['xi']],
    ['김', ['kim']],
    ['정은', ['kim']],
    ['Al-Thani', ['thani']],
    ['althani', ['thani']],
    ['JD Vance', ['vance']],
    ['J.D. Vance', ['vance']],
    ['J D Vance', ['vance']],
    ['J.D.', ['vance']],
    ['Bush', ['bush-2', 'bush-1']],
    ['U.S.A.', ['US']],
    ['the United States', ['US']],
    ['uae', ['AE']],
    ['U.K.', ['GB']],
    ['Iranians', ['IR']],
    ['IS', ['IS']],
    ['AFP', ['afp']],
  ])('%s', (typed, ids) => {
    expect(named(entries, typed).map(({ id }) => id)).toEqual(ids);
  });

  test.each(['Zelen', 'United', 'Arab', 'is', 'bin', 'al', 'Volodymyr Zelenska', 'Bush Vance', '', '–'])(
    '%j names nobody',
    (typed) => {
      expect(named(entries, typed)).toEqual([]);
    },
  );
});

describe('a name is known', () => {
  const entries = [
    entry('putin', 'Vladimir Putin', 'Vladimir Putin', 9),
    entry('baker', 'James Baker', 'James Baker', 7),
    entry('bush', 'George W. Bush', 'George W. Bush', 7),
    entry('kim', 'Kim J. Ryu', 'Kim J. Ryu', 1),
    entry('KR', 'South Korea', 'South Korea', 8, 'country'),
    entry('GB', 'United Kingdom', 'Northern Ireland', 8, 'country'),
    entry('DD', 'East Germany', 'East Germany', 2, 'country'),
    entry('LC', 'St. Lucia', 'St. Lucia', 2, 'country'),
    entry('sothebys', 'Sotheby’s', 'Sotheby’s', 2, 'source'),
  ];
  const ids = (typed: string) => named(entries, typed).map(({ id }) => id);

  test.each([
    ['in the genitive', 'Putin’s', 'putin'],
    ['in the genitive', "Vladimir Putin's", 'putin'],
    ['in the genitive', 'South Koreaʼs', 'KR'],
    ['in the genitive', 'Sotheby’s', 'sothebys'],
    ['with a middle initial that the record lacks', 'Vladimir V. Putin', 'putin'],
    ['with a middle initial that the record lacks', 'James A. Baker', 'baker'],
    ['with a middle initial without its dot', 'James A Baker', 'baker'],
    ['with a middle initial of the record', 'George W. Bush', 'bush'],
    ['with the first word of a country shortened', 'S. Korea', 'KR'],
    ['with the first word of a country shortened', 'N. Ireland', 'GB'],
    ['with the first word of a country shortened', 'E Germany', 'DD'],
    ['with the first word of a country in full', 'Saint Lucia', 'LC'],
  ])('%s: %s', (_, typed, id) => {
    expect(ids(typed)).toEqual([id]);
  });

  test.each(['constructor Korea', 'toString Lucia'])('by no word that is not its own: %s', (typed) => {
    expect(ids(typed)).toEqual([]);
  });

  test.each(['J.', 'w', 'S', 'S.'])('by no single letter of it: %s', (typed) => {
    expect(ids(typed)).toEqual([]);
  });
});
