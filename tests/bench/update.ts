/*
 * `npm run bench:update -- [--stories N] [--content DIR] [--runs N]`: what an update costs beside the fastest peer, Hugo with Pagefind, which
 * builds everything each time; turn about on the same machine, over the same stories. Each run measures a day (ten stories added, one
 * changed), a build with nothing to do, and a change of one person’s variants; the peer builds the day’s stories. At the end the medians of
 * the ratios, run by run. Ratios hold on a busy machine, seconds do not. The last line is the figures as JSON.
 */
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Cost, Pair } from './race.ts';
import {
  buildOurs,
  buildPeer,
  costText,
  medianRatio,
  openRace,
  peerFolders,
  scratch,
  writeHugoSite,
} from './race.ts';

const race = openRace();
const { runs } = race;
const content = join(scratch, 'content-update');
const out = join(scratch, 'updated');
for (const folder of [content, out]) rmSync(folder, { recursive: true, force: true });
cpSync(race.content, content, { recursive: true });
process.stdout.write(`from nothing: ${costText(await buildOurs(content, out))}\n`);

const races: Record<string, Pair[]> = { day: [], nothing: [], person: [] };
let stories = 0;
for (let run = 0; run < runs; run++) {
  addDay(run);
  const day = await buildOurs(content, out);
  const nothing = await buildOurs(content, out);
  changePerson(run);
  const person = await buildOurs(content, out);
  stories = writeHugoSite(content, out, peerFolders);
  const peer = await buildPeer(peerFolders);
  for (const [kind, ours] of Object.entries({ day, nothing, person })) report(kind, { ours, peer });
}
const ratios = Object.fromEntries(
  Object.entries(races).map(([kind, pairs]) => [
    kind,
    { wall: medianRatio(pairs, 'seconds'), cpu: medianRatio(pairs, 'cpu') },
  ]),
);
for (const [kind, { wall, cpu }] of Object.entries(ratios))
  process.stdout.write(`ours to peer, ${kind}: wall ${wall}, processor ${cpu}\n`);
process.stdout.write(`${JSON.stringify({ stories, ratios, races })}\n`);

function report(kind: string, pair: { ours: Cost; peer: Cost }): void {
  races[kind]?.push(pair);
  process.stdout.write(`${kind}: ours ${costText(pair.ours)}; peer ${costText(pair.peer)}\n`);
}

/** Adds ten stories of a day after all others, with the texts of older ones, and corrects one in the middle. */
function addDay(run: number): void {
  const files = storyFiles();
  const changed = files[files.length >> 1];
  if (changed === undefined) throw new Error('there is no story');
  appendFileSync(join(content, changed), `\nCorrection ${run}: a figure was given wrongly.\n`);
  const newest = files
    .flatMap((file) => /^date: (\d{4})/m.exec(read(file))?.[1] ?? [])
    .sort()
    .at(-1);
  const date = `${Number(newest) + Number(run === 0)}-01-${String(10 + run).padStart(2, '0')}`;
  for (let number = 0; number < 10; number++) {
    const text = read(files[((number + 1) * 97) % files.length] ?? changed)
      .replace(/^date: .*$/m, `date: ${date}T0${number}:00:00Z`)
      .replace(/^title: .*$/m, `title: Late story ${run}-${number}`);
    const file = join(content, 'stories', date.replaceAll('-', '/'), `late-story-${run}-${number}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Gives a person another variant, of words that stories print. */
function changePerson(run: number): void {
  const people = readdirSync(join(content, 'people')).filter((name) => name.endsWith('.md'));
  const file = `people/${people[(people.length >> 1) + run]}`;
  const [, surname] = /^name: .*?(\S+)$/m.exec(read(file)) ?? [];
  const text = read(file).replace(/^variants:.*\n/m, '');
  writeFileSync(
    join(content, file),
    text.replace('---\n', `---\nvariants: [Chairman ${surname}, Variant${run} ${surname}]\n`),
  );
}

function storyFiles(): string[] {
  return readdirSync(join(content, 'stories'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `stories/${name}`)
    .sort();
}

function read(file: string): string {
  return readFileSync(join(content, file), 'utf8');
}
