import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { searchWords } from './src/build/astro.ts';

/** Days and instants must read the same wherever a newsroom builds. */
const zones = ['America/Los_Angeles', 'Asia/Tehran', 'Pacific/Apia'];
const units = ['tests/{parse,archive,messages,search}/**/*.test.ts'];
/** The units in which dates are read, compared or printed; only these run in every zone. */
const unitsWithDates = [
  'tests/parse/{caption,dateline,records,storyDate,zone}*.test.ts',
  'tests/archive/{archive,chronology,crossCheck,dataset,extent,newsArticle,person,photo,story}*.test.ts',
  'tests/messages/*.test.ts',
  'tests/search/{calendar,dates,directory,indexedText,page,query,spans,volumes,wording,writeIndex}.test.ts',
];

export default defineConfig({
  test: {
    reporters: ['default', './tests/closingLine.ts'],
    // Two at least: while one waits for its browser or a build, another can run.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      ...['UTC', ...zones].map((zone) => ({
        test: {
          name: `units in ${zone}`,
          include: zone === 'UTC' ? units : unitsWithDates,
          pool: 'forks' as const,
          // The modules hold no state, and to load Zod anew for each file takes longer than all tests.
          isolate: false,
          env: { TZ: zone },
          // Properties are tried on hundreds of texts; on a busy machine that takes a while.
          testTimeout: 60_000,
        },
      })),
      {
        resolve: { alias: [searchWords(import.meta.dirname, 'fa')] },
        test: { name: 'units in Persian', include: ['tests/persian/**/*.test.ts'] },
      },
      {
        test: {
          name: 'disk',
          isolate: false,
          include: ['tests/{build,desk,store,wire}/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          isolate: false,
          // Hundreds of searches in one test: half a minute on an idle machine, and many on a busy one.
          testTimeout: 1_200_000,
          hookTimeout: 1_200_000,
          expect: { poll: { timeout: 180_000 } },
        },
      },
      {
        test: { name: 'code', include: ['tests/code.test.ts'], testTimeout: 300_000 },
      },
    ],
  },
});
