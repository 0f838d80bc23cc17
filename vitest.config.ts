import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { scriptWords } from './src/build/astro.ts';

/** Days and instants must read the same wherever a newsroom builds. */
const zones = ['America/Los_Angeles', 'Asia/Tehran', 'Pacific/Apia'];
const units = [
  'tests/{archive,citation,edition,files,list,maps,messages,notFound,offline,parse,schema,search}/**/*.test.ts',
];
/** The units in which dates are read, compared or printed; only these run in every zone. */
const unitsWithDates = [
  'tests/parse/{caption,dateline,records,storyDate,zone}*.test.ts',
  'tests/archive/{archive,chronology,crossCheck,dataset,extent,person,photo,story,thread,variants}*.test.ts',
  'tests/{citation,list,messages,schema}/*.test.ts',
  'tests/files/feedDates.test.ts',
  'tests/search/{calendar,dates,directory,indexedText,page,query,spans,volumes,wording,writeIndex}.test.ts',
];

/** The longest test takes half a minute on an idle machine; on a busy one none is to fail by time. */
const patient = {
  testTimeout: 600_000,
  hookTimeout: 600_000,
  expect: { poll: { timeout: 180_000 } },
};

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
          ...patient,
        },
      })),
      {
        resolve: { alias: [scriptWords(import.meta.dirname, 'fa')] },
        test: { name: 'units in Persian', include: ['tests/persian/**/*.test.ts'], ...patient },
      },
      {
        test: {
          name: 'disk',
          isolate: false,
          include: ['tests/{build,desk,hosting,sample,store,supply,import}/**/*.test.ts'],
          ...patient,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          isolate: false,
          ...patient,
        },
      },
      {
        test: { name: 'code', include: ['tests/code.test.ts'], ...patient },
      },
    ],
  },
});
