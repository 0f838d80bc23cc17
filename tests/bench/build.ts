/*
 * `npm run bench:build -- [--stories N] [--content DIR] [--runs N]`: a full build, from nothing, beside the fastest peer: Hugo with Pagefind,
 * turn about on the same machine, over the same stories. Hugo finds nobody in a text, so its copy carries in the front matter the people
 * and countries that Dateline found. For each run the time on the wall, the processor time of all processes, and the highest sum of their
 * resident memory; at the end the medians of the ratios, run by run. Ratios hold on a busy machine, seconds do not. The last line is the
 * figures as JSON.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Pair } from './race.ts';
import {
  buildOurs,
  buildPeer,
  costText,
  medianRatio,
  openRace,
  peerFolders,
  project,
  scratch,
  writeHugoSite,
} from './race.ts';

const { content, runs } = openRace();
const ours = join(scratch, 'ours');

await buildOurs(content, ours);
const stories = writeHugoSite(content, ours, peerFolders);

const pairs: Pair[] = [];
for (let run = 0; run < runs; run++) {
  rmSync(join(project, 'node_modules/.cache/dateline'), { recursive: true, force: true });
  rmSync(ours, { recursive: true, force: true });
  const pair = { ours: await buildOurs(content, ours), peer: await buildPeer(peerFolders) };
  pairs.push(pair);
  process.stdout.write(`ours ${costText(pair.ours)}; peer ${costText(pair.peer)}\n`);
}
const figures = {
  stories,
  wall: medianRatio(pairs, 'seconds'),
  cpu: medianRatio(pairs, 'cpu'),
  memory: medianRatio(pairs, 'megabytes'),
};
process.stdout.write(
  `ours to peer: wall ${figures.wall}, processor ${figures.cpu}, memory ${figures.memory}\n`,
);
process.stdout.write(`${JSON.stringify({ ...figures, pairs })}\n`);
