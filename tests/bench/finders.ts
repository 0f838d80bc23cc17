/*
 * `npm run bench -- [--content DIR]`: how many stories a second both finders read in one thread. The median of nine rounds over the
 * content folder, each over at least 2,000 stories; the last line is the figures as JSON.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { storyText } from '../../src/archive/storyMentions.ts';
import { countryFinder } from '../../src/archive/mentions/countries.ts';
import { peopleFinder } from '../../src/archive/mentions/people.ts';
import type { Filed } from '../../src/parse/records.ts';
import { parseCountry, parsePerson, parseStory } from '../../src/parse/records.ts';

const ours = fileURLToPath(new URL('../../content', import.meta.url));
const { values } = parseArgs({ options: { content: { type: 'string', default: ours } } });
const content = resolve(process.env['INIT_CWD'] ?? '.', values.content);
const countriesIn = existsSync(join(content, 'countries')) ? content : ours;

const stories = shelf(content, 'stories', parseStory).map(storyText);
const countryRecords = shelf(countriesIn, 'countries', parseCountry);
const people = peopleFinder(shelf(content, 'people', parsePerson), countryRecords);
const countries = countryFinder(countryRecords);
const times = Math.max(1, Math.ceil(2000 / stories.length));
const rounds = [
  ['countries', countries],
  ['people', people],
] as const;

const figures: Record<string, number> = { stories: stories.length };
let both = 0;
for (const [name, find] of rounds) {
  const seconds = Array.from({ length: 9 }, () => measure(find)).toSorted((a, b) => a - b)[4]!;
  both += seconds;
  figures[name] = Math.round((stories.length * times) / seconds);
}
figures['both'] = Math.round((stories.length * times) / both);
for (const [name, figure] of Object.entries(figures))
  process.stdout.write(`${name}: ${figure.toLocaleString('en')}${name === 'stories' ? '' : ' stories/s'}\n`);
process.stdout.write(`${JSON.stringify(figures)}\n`);

function measure(find: (typeof rounds)[number][1]): number {
  const begun = performance.now();
  for (let time = 0; time < times; time++) for (const story of stories) find(story);
  return (performance.now() - begun) / 1000;
}

function shelf<R>(folder: string, name: string, parse: (path: string, bytes: Uint8Array) => Filed<R>): R[] {
  if (!existsSync(join(folder, name))) return [];
  return readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => parse(path, readFileSync(join(folder, name, path))).record ?? []);
}
