import { writeFileSync } from 'node:fs';
import { realpath, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { BuildFailure } from './buildFailure.ts';
import type { Lock } from './lock.ts';
import { tryLock, waitForLock } from './lock.ts';
import type { Step } from './publishing/exchange.ts';
import {
  applyExchange,
  clearPlace,
  planReplacement,
  planUpdate,
  prepareExchange,
  undoExchange,
} from './publishing/exchange.ts';
import { entryAt, entryBelow, isFolder, makeFolder, moveFolder, removeFolder } from './publishing/files.ts';
import type { Plan } from './publishing/journal.ts';
import { deleteJournal, readJournal, markUndo, writeJournal } from './publishing/journal.ts';
import { hasOldLeftovers, recoverOldVersions } from './publishing/oldVersions.ts';
import type { Place } from './publishing/place.ts';
import {
  registerPlace,
  fixedPlace,
  hasJournal,
  isClaimed,
  knownOuts,
  forgetPlace,
  namesIn,
  placeOf,
  plainPlace,
} from './publishing/place.ts';
import { applySwap, cannotRename } from './publishing/swap.ts';
import { UnfinishedError } from './publishing/unfinished.ts';
import { dropLeftovers, publishingOf } from './workspace.ts';

/** What is put at a folder. `files` is a folder that is gone afterwards; it may lie on another disk. */
export type SiteChange =
  /**
   * `files` holds a whole site, in place of the one that is there. `removed` are paths that an earlier site brought and this one does not: they go
   * even where the entry at the top belongs to the place, with the folders that are empty then.
   */
  | { kind: 'whole'; files: string; removed?: readonly string[] }
  /** `files` holds new and changed files at their paths; `removed` are the paths of those to delete, with the folders that are empty then. */
  | { kind: 'update'; files: string; removed: readonly string[] };

export interface PublishOptions {
  /** What `lockOut` gave; without it, the folder is locked meanwhile. */
  lock?: OutLock;
  /** Called before each change of the disk, so that a test may stop there. */
  step?: Step;
}

/** A folder that no other run publishes to meanwhile. */
export interface OutLock extends Lock {
  /** Whether the site there is whole. An update may be based on it only then; a whole site may be put there in any case. */
  isWhole: boolean;
}

/**
 * Puts a change at `out`. Until the journal says that all is staged, the old site is whole; a failure after that is undone at once, and
 * a run that is killed after that is finished by the next command. Nothing but the site’s own files is ever made below `out`. Throws the
 * system’s errors, `NoRoomError`, and `UnfinishedError`.
 */
export async function publish(
  change: SiteChange,
  out: string,
  project: string,
  { lock: held, step = () => undefined }: PublishOptions = {},
): Promise<void> {
  const target = await realOf(out);
  const lock = held ?? (await lockOut(target, project));
  try {
    if (change.kind === 'update' && !lock.isWhole)
      throw new UnfinishedError(`the site in ${out} is not whole; build all of it again`);
    // What cannot be finished is not needed where all of it is replaced.
    if (!lock.isWhole) for (const place of placesOf(target, project)) await close(place, step);
    const place = placeOf(target, project);
    await put(change, place, step).catch((error: unknown) => {
      if (change.kind === 'update' || place.isFixed || !cannotRename(error)) throw error;
      return put(change, fixedPlace(target, project), step);
    });
  } finally {
    if (!held) await lock.release();
    await rm(change.files, { recursive: true, force: true });
  }
}

/**
 * Keeps other runs from publishing at `out`, waits while another one does (`waiting` is called with the number of its process), and
 * finishes what a killed one left. Whoever bases an update on what is there takes the lock before looking. Throws `BuildFailure` where someone
 * else’s folders have the names that are needed beside `out`.
 */
export async function lockOut(
  out: string,
  project: string,
  waiting?: (holder: number) => void,
): Promise<OutLock> {
  const target = await realOf(out);
  const { lock: file } = placeOf(target, project);
  makeFolder(dirname(file));
  const lock = await waitForLock(file, waiting);
  const isWhole = await recoverPlaces(target, project, () => undefined).then(
    () => true,
    () => false,
  );
  try {
    assertUnclaimed(placeOf(target, project));
  } catch (error) {
    await lock.release();
    throw error;
  }
  const place = plainPlace(target, project);
  registerPlace(place);
  return {
    isWhole,
    // While the lock is held, no other run has entered it.
    release: () => (forgetPlace(place), lock.release()),
  };
}

/**
 * Finishes or undoes what killed runs have left, at `out` and wherever else this project was publishing, and deletes their leftovers in the
 * caches. Gives sentences about what was done and what could not be. Takes about a millisecond where there is nothing.
 */
export async function recover(
  project: string,
  out?: string,
  { step = () => undefined, shown = (path) => path }: { step?: Step; shown?: (path: string) => string } = {},
): Promise<string[]> {
  const outs = new Set(knownOuts(project));
  if (out !== undefined) outs.add(await realOf(out));
  const said: string[] = [];
  for (const target of outs) {
    const name = shown(target);
    try {
      const outcome = await recoverUnlessLocked(target, project, step);
      if (outcome) said.push(`A run was stopped while it published to ${name}: ${outcomes[outcome]}.`);
    } catch (error) {
      said.push(
        `A run was stopped while it published to ${name}, and that can neither be finished nor undone: ${error instanceof Error ? error.message : String(error)}.`,
      );
    }
  }
  await dropLeftovers(project);
  await dropLocks(project);
  return said;
}

/** What became of a site that was being published. */
type Outcome = 'finished' | 'restored';

const outcomes: Record<Outcome, string> = {
  finished: 'it is finished, and the new site is there',
  restored: 'it is undone, and the last site is there',
};

/** Stages a change, and puts it in place. */
async function put(change: SiteChange, place: Place, step: Step): Promise<void> {
  assertUnclaimed(place);
  let plan: Plan;
  try {
    registerPlace(place);
    claim(place);
    plan = stage(change, place, step);
    step('write the journal');
    writeJournal(place, plan);
  } catch (error) {
    await abandon(change, place, step);
    throw error;
  }
  try {
    await apply(place, plan, step);
  } catch (error) {
    if (!(await takeBack(place, plan, step))) throw unfinished(place, error);
    await abandon(change, place, step);
    throw error;
  }
  await close(place, step);
}

/** Someone else’s folders, a copy of the site that its owner keeps, say, are neither used nor deleted. */
function assertUnclaimed(place: Place): void {
  if (isClaimed(place)) return;
  const taken = [place.staging, place.old].find((folder) => entryAt(folder));
  if (taken === undefined) return;
  throw new BuildFailure(
    `${taken} is not Dateline’s, and a build needs that name for a while.\n    Rename it, or name another folder for the site: --out DIR.\nThe last site is kept.`,
  );
}

function claim(place: Place): void {
  makeFolder(dirname(place.claim));
  writeFileSync(place.claim, '');
}

/** Moves all to where it is needed. Nothing is done to the site yet. */
function stage(change: SiteChange, place: Place, step: Step): Plan {
  makeFolder(dirname(place.staging));
  step('stage');
  moveFolder(change.files, place.staging);
  const { removed = [] } = change;
  if (change.kind === 'whole' && !place.isFixed) return { kind: 'swap', removed: missingIn(place, removed) };
  makeFolder(place.out);
  const plan = change.kind === 'whole' ? planReplacement(place, removed) : planUpdate(place, removed);
  prepareExchange(place, plan, step);
  return plan;
}

/** The paths where the staged site has nothing. */
function missingIn({ staging }: Place, paths: readonly string[]): string[] {
  return paths.filter((path) => !entryBelow(staging, path));
}

/** Gives the staged files back, in case that they are put another way, and deletes what was kept. */
async function abandon({ files }: SiteChange, place: Place, step: Step): Promise<void> {
  try {
    if (isFolder(place.staging) && !isFolder(files)) moveFolder(place.staging, files);
  } finally {
    await close(place, step);
  }
}

async function apply(place: Place, plan: Plan, step: Step): Promise<void> {
  if (plan.kind === 'swap') await applySwap(place, plan.removed ?? [], step);
  else applyExchange(place, plan, step);
}

/** Makes the site what it was before; false where that fails. */
async function takeBack(place: Place, plan: Plan, step: Step): Promise<boolean> {
  // Where the folders cannot be exchanged, they are not; what comes afterwards can only be finished.
  if (plan.kind === 'swap') return isFolder(place.staging) && !isFolder(place.old);
  try {
    step('turn the journal');
    await markUndo(place);
    undoExchange(place, plan, step);
    return true;
  } catch {
    return false;
  }
}

/** The site is whole: all else goes. What cannot be deleted is left for the next command. */
async function close(place: Place, step: Step): Promise<void> {
  step('delete the journal');
  const isOwn = isClaimed(place);
  // Without the journal, the claim still says whose the folders are.
  if (isOwn && hasJournal(place)) tryClaim(place);
  await deleteJournal(place);
  try {
    if (isOwn) clearPlace(place, step);
    await rm(place.claim, { force: true });
  } catch {
    // A file in use, say.
  }
}

/** An older version’s journal comes without a claim. A full disk may have no room for one. */
function tryClaim(place: Place): void {
  try {
    claim(place);
  } catch {
    // What is left then must be deleted by hand.
  }
}

function unfinished({ out }: Place, error: unknown): UnfinishedError {
  return new UnfinishedError(
    `${out} holds a part of the new site and a part of the last one: ${error instanceof Error ? error.message : String(error)}. The next command tries to finish it.`,
    { cause: error },
  );
}

async function recoverUnlessLocked(out: string, project: string, step: Step): Promise<Outcome | undefined> {
  const places = placesOf(out, project);
  if (!places.some(hasLeftovers) && !hasOldLeftovers(out)) return undefined;
  try {
    if (!places.some(hasJournal) && !isFolder(dirname(out))) {
      // All is gone that was there, and no folder is made to look for it.
      removeFolder(fixedPlace(out, project).home);
      return undefined;
    }
    const { lock: file } = placeOf(out, project);
    makeFolder(dirname(file));
    const lock = await tryLock(file);
    if (!lock) return undefined;
    try {
      return await recoverPlaces(out, project, step);
    } finally {
      forgetPlace(plainPlace(out, project));
      await lock.release();
    }
  } catch (error) {
    // Leftovers that cannot be deleted do no harm to the site.
    if (!places.some(hasJournal)) return undefined;
    throw error;
  }
}

async function recoverPlaces(out: string, project: string, step: Step): Promise<Outcome | undefined> {
  const outcomes: (Outcome | undefined)[] = [];
  for (const place of placesOf(out, project)) outcomes.push(await recoverPlace(place, step));
  const older = await recoverOldVersions(out);
  return outcomes.find(Boolean) ?? older;
}

/** Finishes what was begun at a place; where that fails, undoes it. Throws where both fail. */
async function recoverPlace(place: Place, step: Step): Promise<Outcome | undefined> {
  const journal = readJournal(place);
  if (!journal) {
    if (hasLeftovers(place)) await close(place, step);
    return undefined;
  }
  const { plan, isUndo } = journal;
  assertMounted(place, plan);
  let outcome: Outcome = isUndo ? 'restored' : 'finished';
  try {
    if (isUndo) undo(place, plan, step);
    else await apply(place, plan, step);
  } catch (error) {
    if (isUndo || !(await takeBack(place, plan, step))) throw error;
    outcome = 'restored';
  }
  await close(place, step);
  return outcome;
}

function undo(place: Place, plan: Plan, step: Step): void {
  if (plan.kind === 'exchange') undoExchange(place, plan, step);
}

/** Where a disk is not mounted at the moment, its files are not written to the empty folder beneath it. */
function assertMounted({ out, isFixed }: Place, plan: Plan): void {
  if (!isFixed || plan.kind === 'swap' || plan.changed.length + plan.removed.length === 0) return;
  if (namesIn(out).length === 0) throw new Error(`${out} is empty, so its disk may not be mounted`);
}

/** Whether anything of Dateline’s is left at a place. */
function hasLeftovers({ out, isFixed, home }: Place): boolean {
  if (isFixed) return isFolder(home);
  const { claim, journal, undo, lock } = plainPlace(out, '');
  const own = [claim, journal, `${journal}.draft`, undo, lock, `${lock}-trial`].map((file) => basename(file));
  return namesIn(dirname(out)).some((name) => own.includes(name));
}

/** Whichever way a killed run went. */
function placesOf(out: string, project: string): Place[] {
  return [plainPlace(out, project), fixedPlace(out, project)];
}

/** Deletes the locks that killed runs held in the cache. */
async function dropLocks(project: string): Promise<void> {
  const homes = publishingOf(project);
  for (const name of namesIn(homes).filter((name) => name.endsWith('.lock')))
    await tryLock(join(homes, name)).then(
      (lock) => lock?.release(),
      () => undefined,
    );
}

/** Where a folder really is: beside a link to it, nothing may be renamed. */
function realOf(out: string): Promise<string> {
  return realpath(out).catch(() => out);
}
