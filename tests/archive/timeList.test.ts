import { storiesIn } from '../../src/models/items.ts';
import { expect, test } from 'vitest';
import type { Story } from '../../src/archive/types.ts';
import { messagesOf } from '../../src/messages/messages.ts';
import type { TimePage } from '../../src/models/timeList.ts';
import {
  linkToYear,
  timeList,
  timePages,
  timesAbove,
  timeTitle,
  withMarks,
} from '../../src/models/timeList.ts';
import { routes } from '../../src/routes.ts';
import { archive, person, story } from './holdings.ts';

const dated = (...dates: string[]): Story[] =>
  archive({ stories: dates.map((date, index) => story(`s${index}`, { date })) }).stories;
const many = (count: number, date: (index: number) => string): Story[] =>
  dated(...Array.from({ length: count }, (_, index) => date(index)));
const two = (number: number): string => String(number).padStart(2, '0');
const addresses = (pages: TimePage[]): string[] =>
  pages.map(({ time, pages: numbered }) => routes.topic.address('wheat', time, numbered?.number));

test('a short list is one page, by years, the newest first', () => {
  const [page, ...more] = timePages(dated('1984', '2025-04-08', '2025-04-09', '2024-12-31'));
  expect(more).toEqual([]);
  const list = timeList(page!);
  expect(
    list.sections.map(({ time, count, stories }) => [time, count, stories.map(({ date }) => date)]),
  ).toEqual([
    ['2025', 2, ['2025-04-09', '2025-04-08']],
    ['2024', 1, ['2024-12-31']],
    ['1984', 1, ['1984']],
  ]);
  expect(list.sections.flatMap(({ stories }) => stories.map(({ summary }) => summary !== undefined))).toEqual(
    [true, true, true, false],
  );
  expect(linkToYear(list, (time) => `/${time}/`)('2024')).toBe('#y2024');
});

test('a list of which the older stories fit as headlines is one page, with a line for each', () => {
  const list = timeList(
    timePages(many(130, (index) => `19${two(60 + (index % 10))}-0${(index % 9) + 1}-11`))[0]!,
  );
  expect(list.parts).toEqual([]);
  const shown = list.sections.map(({ time, count, stories, lines = [] }) => [
    time,
    count,
    stories.length,
    lines.length,
  ]);
  expect(shown.slice(0, 3)).toEqual([
    ['1969', 13, 13, 0],
    ['1968', 13, 7, 6],
    ['1967', 13, 0, 13],
  ]);
  const dates = list.sections.flatMap(({ stories, lines = [] }) =>
    [...stories, ...lines].map(({ date }) => date),
  );
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(dates).toHaveLength(130);
});

test('a long month goes over numbered pages by days, and so does a long year by months, each page with its own stories', () => {
  const pages = timePages([
    ...many(500, (index) => `1987-03-${two(1 + Math.floor(index / 40))}`),
    ...many(500, (index) => `1988-${two(1 + Math.floor(index / 50))}-02`),
    ...dated('1988'),
  ]);
  expect(addresses(pages)).toEqual([
    'topics/wheat/',
    'topics/wheat/1987/',
    'topics/wheat/1987/page-2/',
    'topics/wheat/1987/page-3/',
    'topics/wheat/1988/',
    'topics/wheat/1988/page-2/',
    'topics/wheat/1988/page-3/',
  ]);
  const lists = pages.filter(({ time }) => time === '1988').map((page) => timeList(page));
  const [first, second] = lists;
  expect(first!.count).toBe(501);
  expect(first!.index?.[0]).toEqual({ time: '1988-01', count: 50, page: 1 });
  expect(first!.index?.at(-1)).toEqual({ time: '1988', count: 1, page: 3 });
  expect(first!.index?.reduce((sum, { count }) => sum + count, 0)).toBe(501);
  for (const { time, page } of first!.index!) {
    const begins = lists.findIndex(({ sections }) => sections.some((one) => one.time === time)) + 1;
    expect([time, begins]).toEqual([time, page]);
  }
  expect(second!.index).toBeUndefined();
  expect(second!.count).toBe(second!.sections.reduce((sum, { stories }) => sum + stories.length, 0));
  const [continued, ...more] = second!.sections;
  expect(continued).toMatchObject({ count: 50, isContinued: true });
  expect(more.some(({ isContinued }) => isContinued)).toBe(false);
  const dates = lists.flatMap(({ sections }) =>
    sections.flatMap(({ stories }) => stories.map(({ date }) => date)),
  );
  expect(dates.slice(0, -1)).toEqual(dates.slice(0, -1).toSorted());
  expect(dates.at(-1)).toBe('1988');
});

test('a year of very many stories is divided by months, such a month by days, a long day over numbered pages', () => {
  const pages = timePages([
    ...many(2000, (index) => `1987-03-02T${two(index % 24)}:00:00Z`),
    ...dated('1987-03-05', '1987-06-01', '1990-01-01'),
  ]);
  expect(addresses(pages)).toEqual([
    'topics/wheat/',
    'topics/wheat/1987/',
    'topics/wheat/1987/03/',
    'topics/wheat/1987/03/02/',
    ...Array.from({ length: 9 }, (_, index) => `topics/wheat/1987/03/02/page-${index + 2}/`),
    'topics/wheat/1987/03/05/',
    'topics/wheat/1987/06/',
    'topics/wheat/1990/',
  ]);
  const [first, year, month, day, second] = pages.map((page) => timeList(page));
  expect(first!.sections.map(({ stories, count }) => [stories.length, count])).toEqual([[20, 2003]]);
  expect(first!.parts).toEqual([
    { time: '1987', count: 2002 },
    { time: '1990', count: 1 },
  ]);
  expect(linkToYear(first!, (time) => `/${time}/`)('1990')).toBe('/1990/');
  const shown = (list: typeof first): unknown =>
    list!.sections.map(({ time, count, stories }) => [time, count, stories.length]);
  expect(shown(year)).toEqual([
    ['1987-06', 1, 1],
    ['1987-03', 2001, 3],
  ]);
  expect(shown(month)).toEqual([
    ['1987-03-05', 1, 1],
    ['1987-03-02', 2000, 3],
  ]);
  expect([day!.isDense, day!.count]).toEqual([true, 2000]);
  expect(second!.count).toBe(second!.sections[0]!.stories.length);
  const dates = day!.sections.flatMap(({ stories }) => stories.map(({ date }) => date));
  expect(dates).toEqual(dates.toSorted());
});

test('stories of which only the year is known are on the page of the year, and more than it has room for on numbered ones', () => {
  const pages = timePages([
    ...many(300, () => '1984'),
    ...many(1500, (index) => `1984-0${(index % 3) + 1}-11`),
  ]);
  const ofYear = pages.filter(({ time }) => time === '1984');
  expect(addresses(ofYear).slice(0, 2)).toEqual(['topics/wheat/1984/', 'topics/wheat/1984/page-2/']);
  expect(ofYear.flatMap(({ stories }) => stories)).toHaveLength(300);
  expect(timeList(ofYear[0]!).sections.at(-1)).toMatchObject({ time: '1984', count: 300 });
});

test('every story is on a page of its own time, whatever their dates and headlines', () => {
  const title = 'A headline as long as they come, with a clause upon a clause '.repeat(4);
  const stories = archive({
    stories: Array.from({ length: 700 }, (_, index) =>
      story(`s${index}`, {
        date: ['2001', '2001-02', `2001-02-${two((index % 3) + 1)}`, `20${two(index % 30)}-06-01`][
          index % 4
        ]!,
        title: index % 5 ? `Talks ${index}` : title,
      }),
    ),
  }).stories;
  const own = timePages(stories).filter(({ parts, stories: of }) => parts.length === 0 || of.length > 0);
  expect(new Set(own.flatMap(({ stories: of }) => of)).size).toBe(700);
  expect(own.flatMap(({ stories: of }) => of)).toHaveLength(700);
});

test('a new story at the end changes no page of other times', () => {
  const stories = many(300, (index) => `19${80 + (index % 9)}-0${(index % 9) + 1}-11`);
  const newer = [...stories, ...dated('2001-01-01')];
  const shown = (of: Story[]): Map<string, string> =>
    new Map(timePages(of).map((page) => [page.time ?? '', JSON.stringify(timeList(page))]));
  const after = shown(newer);
  const changed = [...shown(stories)].filter(([time, list]) => after.get(time) !== list);
  expect(changed.map(([time]) => time)).toEqual(['']);
});

test('a new story at the end of a long month changes the first and the last of its numbered pages', () => {
  const stories = [
    ...many(500, (index) => `1987-03-${two(1 + Math.floor(index / 40))}`),
    ...many(300, () => '1988'),
  ];
  const newer = [...stories, ...dated('1988-12-31')];
  const shown = (of: Story[]): string[] => timePages(of).map((page) => JSON.stringify(timeList(page)));
  const [before, after] = [shown(stories), shown(newer)];
  expect(
    before.flatMap((list, at) => (after[at] === list ? [] : [addresses(timePages(stories))[at]])),
  ).toEqual(['topics/wheat/', 'topics/wheat/1988/', 'topics/wheat/1988/page-2/']);
});

test('a story that names the subject in passing says so, in the one time line', () => {
  const open = archive({
    people: [person('zarif', { name: 'Mohammad-Javad Zarif' })],
    stories: [
      story(
        'about',
        { title: 'Mohammad-Javad Zarif resigns', date: '2019-02-25' },
        'Mohammad-Javad Zarif left.',
      ),
      story(
        'passing',
        { title: 'Talks', date: '2019-02-26' },
        'Text.\n\nMore.\n\nMohammad-Javad Zarif was there.',
      ),
    ],
  });
  const [zarif] = open.people;
  const list = timeList(timePages(zarif!.stories)[0]!, { of: zarif! });
  expect(list.sections.flatMap(({ stories }) => stories.map(({ id, passing }) => [id, passing]))).toEqual([
    ['passing', { times: 1 }],
    ['about', undefined],
  ]);
});

test('the variants of one text are one entry, that of the oldest', () => {
  const text =
    'The harbour of the small town was closed on Tuesday after a storm tore two ferries from their moorings, its master said. Nobody was hurt. Divers will look at the quay as soon as the water is calm, and the ferries will sail from the northern pier until then, or not at all if the wind does not drop before the evening.';
  const { stories } = archive({
    stories: [
      story('post', { source: 'The Post', date: '2025-04-09' }, text),
      story('star', { source: 'The Star', date: '2025-04-08' }, text),
      story('echo', { source: 'The Echo', date: '2025-04-09' }, 'Something else.'),
    ],
  });
  const { sections, count } = timeList(timePages(stories)[0]!);
  const entries = sections.flatMap((section) => section.stories);
  expect(entries.map(({ id, variants }) => [id, variants])).toEqual([
    ['echo', undefined],
    ['star', [{ id: 'post', source: 'The Post' }]],
  ]);
  expect([storiesIn(entries), count]).toEqual([3, 3]);
});

test('marks stand in the section of their time, or between sections', () => {
  const list = timeList(timePages(dated('2013-11-24', '2025-04-08'))[0]!);
  const marks = [
    { date: '2013-08-15', text: 'Deputy minister' },
    { date: '2021', text: 'Retired' },
    { date: '2025-01', text: 'Envoy' },
  ];
  expect(
    withMarks(list, marks).map(({ section, marks: of }) => [section?.time, of.map(({ text }) => text)]),
  ).toEqual([
    ['2025', ['Envoy']],
    [undefined, ['Retired']],
    ['2013', ['Deputy minister']],
  ]);
});

test('a page below is called by its time, and knows what is above it', () => {
  const t = messagesOf('en');
  const list = { count: 1, parts: [], sections: [] };
  expect(timeTitle(list, t)).toBeUndefined();
  expect(timeTitle({ ...list, time: '1987-03' }, t)).toBe('March 1987');
  expect(timeTitle({ ...list, time: '1987-03-02', pages: { number: 2, of: 3 } }, t)).toBe(
    'Monday 2 March 1987, page 2 of 3',
  );
  expect(timesAbove({ time: '1987-03-02' })).toEqual(['1987', '1987-03']);
  expect(timesAbove({ time: '1987-03', pages: { number: 1, of: 2 } })).toEqual(['1987']);
  expect(timesAbove({ time: '1987-03', pages: { number: 2, of: 2 } })).toEqual(['1987', '1987-03']);
});
