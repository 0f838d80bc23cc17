import { append } from '../core/append.ts';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { placeWords } from '../../archive/mentions/countryWords.ts';
import { unknownNames } from '../../archive/mentions/discovery.ts';
import { peopleFinder } from '../../archive/mentions/people.ts';
import type { StoryText } from '../../archive/mentions/text.ts';
import { storyText } from '../../archive/storyMentions.ts';
import { readRecordFile, recordFiles } from '../../store/contentFolder.ts';
import { dismissedText } from '../../store/dismissedNames.ts';
import { readCollection } from '../../store/collections.ts';
import { quoted } from '../../parse/contentError.ts';
import { readDismissed } from '../../parse/dismissedNames.ts';
import type { Filed } from '../../parse/records.ts';
import { parseCountry, parsePerson, parseStory } from '../../parse/records.ts';
import type { InputReport } from '../readInput.ts';
import { readInput } from '../readInput.ts';
import type { Format } from '../core/delivery.ts';
import { imprintOf, versionOf } from './imprint.ts';
import type { OwnParts } from '../formats/own/readOwn.ts';
import { ownFormat } from '../formats/own/publishedStory.ts';
import type { Input } from './inputs.ts';
import { inputsOf, reason } from './inputs.ts';
import { arrange } from './ownParts.ts';
import { contentsOf, merge } from './merge.ts';
import type { Filing, ImportReport } from './report.ts';
import { emptyReport } from './report.ts';
import { uncoveredTexts } from '../core/coverage.ts';
import type { Recognised } from './heldStories.ts';
import { HeldStories } from './heldStories.ts';
import type { InputStory, Order } from '../core/story.ts';
import { storyFile } from '../core/story.ts';
import type { ContentLock } from './contentLock.ts';
import { lockContent } from './contentLock.ts';

/** What an import is to do. */
export interface ImportOrder extends Order {
  /** Files, folders, or `-` for standard input. */
  paths: string[];
  /** The content folder. */
  into: string;
  /** The content folder that comes with Dateline, whose country records serve where `into` has none. */
  ours: string;
  format?: Format;
  dryRun?: boolean;
  /** Called before each file. */
  progress?: { stage(name: string, done: number, total: number): void };
  standardInput?: () => Promise<Uint8Array>;
}

/**
 * Imports files of wire into a content folder. One file that cannot be read keeps no other from going in. The same input again changes nothing.
 * Throws `FolderBusy` where another import runs, and what the disk says where it cannot be written.
 */
export async function importFiles(order: ImportOrder): Promise<ImportReport> {
  const report = emptyReport(order.dryRun ?? false);
  const { inputs, unreachable } = await inputsOf(order.paths);
  append(
    report.refused,
    unreachable.map((one) => ({ line: 1, ...one })),
  );
  const lock = order.dryRun ? undefined : await lockContent(order.into);
  try {
    const filer = new Filer(order, report, lock);
    await filer.open();
    const arranged = arrange(inputs);
    append(report.refused, arranged.refused);
    append(report.doubts, arranged.doubts);
    for (const [done, input] of arranged.inputs.entries()) {
      for await (const read of reportsOf(input, order, arranged.parts)) await filer.file(read);
      order.progress?.stage('Importing', done + 1, inputs.length);
    }
    report.files = inputs.length;
    report.names = await filer.newNames();
  } finally {
    await lock?.release();
  }
  return report;
}

async function* reportsOf(
  { from, path }: Input,
  order: ImportOrder,
  parts: OwnParts,
): AsyncGenerator<InputReport> {
  try {
    yield* readInput(
      path === undefined ? { from, bytes: await order.standardInput!() } : { from, path },
      order,
      parts,
    );
  } catch (error) {
    yield refused(from, { line: 1, ...reason(error) });
  }
}

function refused(from: string, why: InputReport['refused'][number]): InputReport {
  return { from, stories: [], refused: [why], leftOut: [], doubts: [] };
}

/** Files what arrives, one story after another, and keeps the report. */
class Filer {
  readonly #order: ImportOrder;
  readonly #report: ImportReport;
  readonly #lock: ContentLock | undefined;
  readonly #held = new HeldStories();
  /** What a dry run would have written. */
  readonly #unwritten = new Map<string, string>();
  readonly #imported = new Set<string>();

  constructor(order: ImportOrder, report: ImportReport, lock: ContentLock | undefined) {
    this.#order = order;
    this.#report = report;
    this.#lock = lock;
  }

  /** Reads the stories in the archive. */
  async open(): Promise<void> {
    const { into } = this.#order;
    const { paths } = recordFiles(into, 'stories');
    for (const path of paths) {
      const bytes = readRecordFile(into, 'stories', path);
      if (!('message' in bytes)) this.#held.enter(path, bytes);
    }
  }

  async file({ from, stories, refused, leftOut, doubts }: InputReport): Promise<void> {
    const report = this.#report;
    const origin = <T>(one: T) => ({ from, ...one });
    for (const story of stories) await this.#story(from, story);
    append(report.refused, refused.map(origin));
    append(report.leftOut, leftOut.map(origin));
    append(report.doubts, doubts.map(origin));
  }

  async #story(from: string, story: InputStory): Promise<void> {
    const isOwn = story.import.format === ownFormat;
    const text = parseStory('x.md', bytesOf(storyFile(story))).record?.text ?? story.body;
    const known = this.#held.find(story, text);
    const { outcome, path, changed } = known ? await this.#again(from, story, known) : await this.#new(story);
    if (!known && !isOwn) {
      const alike = this.#held.alike(path, text);
      if (alike)
        this.#doubt(
          from,
          story,
          `${quoted(story.fields.title)} says nearly the same (${Math.round(alike.likeness * 100)} %) as stories/${alike.key.path}.`,
          'Keep both, or withhold one: status: withheld.',
        );
    }
    const filing: Filing = {
      from,
      line: story.line,
      ...(story.path !== undefined && { path: story.path }),
      outcome,
      file: `stories/${path}`,
      title: story.fields.title,
      date: story.fields.date,
      photos: (story.fields['photos'] as unknown[]).length,
      format: story.import.format as Format,
      inferred: story.import.inferred,
      ...(changed && { changed }),
    };
    this.#report.stories.push(filing);
    if (outcome === 'new' || outcome === 'updated') this.#imported.add(path);
    if (outcome !== 'older') this.#propose(story, path);
  }

  async #new(story: InputStory): Promise<{ outcome: 'new'; path: string; changed?: string[] }> {
    const contents = contentsOf(story);
    const imported = { ...story.import, versions: [versionOf(contents)], digest: imprintOf(contents) };
    const text = storyFile({ fields: { ...story.fields, import: imported }, body: story.body });
    for (;;) {
      const path = this.#held.place(story.id);
      const written = this.#lock ? await this.#lock.add(path, text) : true;
      if (!this.#lock) this.#unwritten.set(path, text);
      this.#held.enter(path, written ? bytesOf(text) : new Uint8Array());
      if (written) return { outcome: 'new', path };
    }
  }

  async #again(
    from: string,
    story: InputStory,
    { held, by }: Recognised,
  ): Promise<{ outcome: Filing['outcome']; path: string; changed?: string[] }> {
    const { path } = held;
    const file =
      this.#unwritten.get(path) ??
      (await readFile(join(this.#order.into, 'stories', path), 'utf8'))
        .replace(/\r\n?/g, '\n')
        .replace(/^\ufeff/, '');
    const { defects } = parseStory(path, bytesOf(file));
    if (defects.length) {
      this.#doubt(
        from,
        story,
        `${quoted(story.fields.title)} is stories/${path}, which has defects; it was left as it is.`,
        'Fix them, as npm run check says, and import it again.',
      );
      return { outcome: 'held', path };
    }
    const merged = merge(file, story, by);
    const faults = merged.text === undefined ? [] : parseStory(path, bytesOf(merged.text)).defects;
    if (faults.length) {
      this.#doubt(
        from,
        story,
        `a later version of stories/${path} does not go together with what its editor wrote: ${faults[0]!.message}`,
        'Compare the two, and write what is right.',
      );
      return { outcome: 'held', path };
    }
    if (merged.text !== undefined) await this.#replace(path, merged.text);
    for (const conflict of merged.conflicts)
      this.#report.conflicts.push({ from, line: story.line, file: `stories/${path}`, ...conflict });
    if (merged.outcome === 'updated') return { outcome: 'updated', path, changed: merged.changed };
    this.#notTaken(from, story, path, file);
    return { outcome: merged.outcome, path };
  }

  async #replace(path: string, text: string): Promise<void> {
    if (this.#lock) await this.#lock.replace(path, text);
    else this.#unwritten.set(path, text);
    this.#held.enter(path, bytesOf(text));
  }

  /** Reports what a version that is not used has and the archive’s version has not. */
  #notTaken(from: string, story: InputStory, path: string, file: string): void {
    const { title, summary = '', photos } = story.fields;
    const texts = [
      title,
      ...story.body.split('\n\n'),
      summary,
      ...(photos as { caption: string }[]).map(({ caption }) => caption),
    ];
    const pieces = texts.map((text) => ({ line: story.line, text: String(text) }));
    const why = `stands otherwise in stories/${path}, which is held`;
    append(
      this.#report.leftOut,
      uncoveredTexts(pieces, [file]).map((piece) => ({ from, ...piece, why })),
    );
  }

  #propose({ proposals }: InputStory, path: string): void {
    for (const { kind, name, ids, role } of proposals) {
      const known = this.#report.proposals.find((one) => one.kind === kind && one.name === name);
      if (!known)
        this.#report.proposals.push({ kind, name, ids, ...(role && { role }), stories: [`stories/${path}`] });
      else {
        known.ids = [...new Set([...known.ids, ...ids])];
        if (!known.stories.includes(`stories/${path}`)) known.stories.push(`stories/${path}`);
      }
    }
  }

  #doubt(from: string, { line }: InputStory, message: string, fix: string): void {
    this.#report.doubts.push({ from, line, message, fix });
  }

  /** The names of people in what came in that no record covers. */
  async newNames(): Promise<ImportReport['names']> {
    const { into, ours } = this.#order;
    const people = recordsOf(into, 'people', parsePerson);
    const own = recordsOf(into, 'countries', parseCountry);
    const countries = own.length ? own : recordsOf(ours, 'countries', parseCountry);
    const dismissed = readDismissed(await dismissedText(into));
    return unknownNames(
      this.#texts(),
      people,
      peopleFinder(people, countries),
      placeWords(countries),
      dismissed,
    );
  }

  /** What came in, read one file after another. */
  *#texts(): Generator<{ id: string; text: StoryText }> {
    for (const path of [...this.#imported].toSorted()) {
      const text = this.#unwritten.get(path);
      const bytes =
        text === undefined ? readFileSync(join(this.#order.into, 'stories', path)) : bytesOf(text);
      const { record } = parseStory(path, bytes);
      if (record) yield { id: record.id, text: storyText(record) };
    }
  }
}

function recordsOf<R>(
  content: string,
  collection: 'people' | 'countries',
  parse: (path: string, bytes: Uint8Array) => Filed<R>,
): R[] {
  return readCollection(content, collection, parse).flatMap(({ record }) => record ?? []);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
