import { describe, expect, test } from 'vitest';
import type { KeptStory, StoryFacts } from '../../src/list/keptStory.ts';
import {
  inOrder,
  isStoryId,
  readStored,
  storedText,
  withoutStories,
  withStories,
} from '../../src/list/keptStory.ts';
import type { TextStorage } from '../../src/list/listStore.ts';
import { ListStore } from '../../src/list/listStore.ts';

const facts = (date: string): StoryFacts => ({
  title: `Of ${date}`,
  date,
  source: 'Coast Daily',
  byline: ['Jane Roe'],
  lang: 'en',
});
const harbour: KeptStory = {
  id: '2024/02/29/harbour',
  kept: 2,
  facts: facts('2024-02-29'),
  checked: '2026-02-01',
};
const ferry: KeptStory = { id: '2026/02/ferry', kept: 1, facts: facts('2026-02') };
const flood: KeptStory = { id: 'old/flood', kept: 3, facts: facts('1984~'), state: 'withdrawn' };
const unread: KeptStory = { id: 'new', kept: 0 };

test('a list is read as it was stored', () => {
  const list = [harbour, ferry, flood, unread];
  expect(readStored(storedText(list))).toEqual({ stories: list, isWhole: true });
});

describe('of a damaged list, what is sound is read', () => {
  test.each([
    ['', undefined],
    ['{', undefined],
    ['null', undefined],
    ['{"stories":3}', undefined],
    ['{"stories":[]}', []],
    ['{"stories":[3,null,{"id":7},{"id":"../etc"},{"id":"a"}]}', [{ id: 'a', kept: 0 }]],
    ['{"stories":[{"id":"a","facts":{"title":3}},{"id":"a","kept":"x"}]}', [{ id: 'a', kept: 0 }]],
  ])('%s', (text, stories) => {
    expect(readStored(text)?.stories).toEqual(stories);
  });
});

test.each([
  ['2025/04/08/kremlin-backs-talks', true],
  ['a', true],
  ['', false],
  ['/a', false],
  ['a/', false],
  ['a//b', false],
  ['../a', false],
  ['A', false],
  ['a?b', false],
  ['a'.repeat(401), false],
])('whether “%s” can be a story’s id: %s', (id, can) => {
  expect(isStoryId(id)).toBe(can);
});

test('a list is in the order of its days, or as it was kept; what is not read yet comes first', () => {
  const ids = (order: 'newest' | 'oldest' | 'kept'): string[] =>
    inOrder([harbour, unread, flood, ferry], order).map(({ id }) => id);
  expect(ids('newest')).toEqual(['new', '2026/02/ferry', '2024/02/29/harbour', 'old/flood']);
  expect(ids('oldest')).toEqual(['new', 'old/flood', '2024/02/29/harbour', '2026/02/ferry']);
  expect(ids('kept')).toEqual(['old/flood', '2024/02/29/harbour', '2026/02/ferry', 'new']);
});

test('a story is on a list once, and goes from it with its id', () => {
  expect(withStories([harbour], [ferry, { ...harbour, kept: 9 }])).toEqual([harbour, ferry]);
  expect(withoutStories([harbour, ferry, flood], ['old/flood', '2026/02/ferry'])).toEqual([harbour]);
});

/** A storage as browsers have it, with room for so many characters. */
class Room implements TextStorage {
  readonly held = new Map<string, string>();
  room: number;

  constructor(room = Infinity) {
    this.room = room;
  }

  getItem(key: string): string | null {
    return this.held.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    if (text.length > this.room) throw new Error('QuotaExceededError');
    this.held.set(key, text);
  }

  removeItem(key: string): void {
    this.held.delete(key);
  }
}

describe('a list in a browser’s storage', () => {
  test('is there when it is opened again, and each archive of a host has its own', () => {
    const storage = new Room();
    expect(new ListStore('/', storage).change((list) => withStories(list, [harbour]))).toBe('saved');
    expect(new ListStore('/', storage).stories).toEqual([harbour]);
    expect(new ListStore('/archive/', storage).stories).toEqual([]);
  });

  test('holds what two windows kept, though each opened before the other changed it', () => {
    const storage = new Room();
    const [one, other] = [new ListStore('/', storage), new ListStore('/', storage)];
    one.change((list) => withStories(list, [harbour, flood]));
    other.change((list) => withStories(list, [ferry]));
    one.change((list) => withoutStories(list, ['old/flood']));
    expect(other.read()).toEqual([harbour, ferry]);
  });

  test('is as it was where there is no room for a change', () => {
    const storage = new Room();
    const store = new ListStore('/', storage);
    store.change(() => [harbour]);
    storage.room = 10;
    expect(store.change((list) => withStories(list, [ferry]))).toBe('full');
    expect([store.stories, store.read()]).toEqual([[harbour], [harbour]]);
  });

  test.each([
    ['there is none', undefined],
    [
      'it refuses',
      {
        getItem: () => {
          throw new Error('SecurityError');
        },
        setItem: () => {
          throw new Error('SecurityError');
        },
        removeItem: () => undefined,
      },
    ],
  ])('lasts as long as the page where %s', (_, storage) => {
    const store = new ListStore('/', storage);
    expect(store.change((list) => withStories(list, [harbour]))).toBe('unkept');
    expect(store.change((list) => withStories(list, [ferry]))).toBe('unkept');
    expect(store.stories).toEqual([harbour, ferry]);
  });

  test('that is damaged is set aside, and what can be read of it goes on', () => {
    const storage = new Room();
    const text = `{"version":1,"stories":[{"id":"a"},{"id":"B"}]}`;
    storage.setItem('dateline / list', text);
    const store = new ListStore('/', storage);
    expect(store.isDamaged).toBe(true);
    store.change((list) => withStories(list, [harbour]));
    expect(new ListStore('/', storage).stories.map(({ id }) => id)).toEqual(['a', '2024/02/29/harbour']);
    expect(storage.getItem('dateline / list damaged')).toBe(text);
    expect(new ListStore('/', storage).isDamaged).toBe(false);
  });
});
