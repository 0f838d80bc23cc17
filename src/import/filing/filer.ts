import { createHash } from 'node:crypto';
import { readRecordFile, recordFiles } from '../../store/contentFolder.ts';
import { quoted } from '../../parse/contentError.ts';
import type { Filed, StoryRecord } from '../../parse/records.ts';
import { parseStory } from '../../parse/records.ts';
import { uncoveredTexts } from '../core/coverage.ts';
import type { Doubt, Format, LeftOut } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import type { InputStory } from '../core/story.ts';
import { storyFile } from '../core/story.ts';
import { ownFormat } from '../formats/own/readOwn.ts';
import type { InputReport } from '../readInput.ts';
import type { ContentLock } from './contentLock.ts';
import type { Recognised } from './heldStories.ts';
import { HeldStories } from './heldStories.ts';
import { imprintOf, versionOf } from './imprint.ts';
import type { Input } from './inputs.ts';
import type { End, Journal } from './journal.ts';
import type { Conflict } from './merge.ts';
import { contentsOf, merge } from './merge.ts';
import type { Filing, ReportedRefusal, ReportPart } from './report.ts';

/** Where a filer works. */
export interface FilerSetting {
  /** The content folder. */
  into: string;
  lock: ContentLock;
  journal: Journal;
  /** Whether a story with a doubt is refused. */
  strict: boolean;
}

/** Files what arrives, one story after another, and writes down in the journal what becomes of each before its file is written. */
export class Filer {
  readonly #setting: FilerSetting;
  readonly #held = new HeldStories();
  /** How many entries of the input are still to come that an earlier run has made. */
  #filed = 0;

  /** Reads the stories in the archive; those that an earlier run of the import wrote come last, in the order in which they came then. */
  constructor(setting: FilerSetting) {
    this.#setting = setting;
    const { added } = setting.journal;
    const { paths } = recordFiles(setting.into, 'stories');
    for (const path of [...paths.filter((one) => !added.has(one)), ...added]) {
      const bytes = readRecordFile(setting.into, 'stories', path);
      if (!('message' in bytes)) this.#held.enter(path, parseStory(path, bytes));
    }
  }

  /** Begins an input, or goes on with it where an earlier run was ended. */
  begin(input: Input): void {
    this.#filed = this.#setting.journal.begin(input, (file) => {
      try {
        return file === undefined || digestOf(this.#setting.lock.read(file.path)) === file.digest;
      } catch {
        return false;
      }
    });
  }

  /** Files what an input, or a member of a container, gave. */
  file({ from, stories, ...report }: InputReport): void {
    const { journal, strict } = this.#setting;
    const { ofStories, others } = doubtsByStory(stories, report.doubts);
    for (const story of stories) {
      const doubts = [...(ofStories.get(story) ?? []), ...(strict ? others : [])];
      if (this.#filed-- <= 0) this.#story(from, story, doubts);
    }
    if (this.#filed-- > 0) return;
    const here = <T>(list: T[]) => list.map((one) => ({ from, ...one }));
    const doubts = strict && stories.length ? [] : here(others);
    journal.add({ part: { refused: here(report.refused), leftOut: here(report.leftOut), doubts } });
  }

  end(end: End): void {
    this.#setting.journal.end(end);
  }

  #story(from: string, story: InputStory, doubts: Doubt[]): void {
    const { journal, lock, strict } = this.#setting;
    const { path, filed, outcome, changed, ...decided } = this.#decide(story);
    const { title, date, photos } = story.fields;
    const place = { from, line: story.line, ...(story.path !== undefined && { path: story.path }) };
    const all = [...doubts, ...decided.doubts];
    if (strict && all.length) {
      const refused = all.map((one) => ({ ...place, ...refusalOf(one), title, text: story.body }));
      return journal.add({ part: { refused } });
    }
    const file = `stories/${path}`;
    const filing: Filing = {
      ...place,
      outcome,
      file,
      title,
      date,
      photos: Array.isArray(photos) ? photos.length : 0,
      format: story.import.format as Format,
      inferred: story.import.inferred,
      ...(changed && { changed }),
    };
    const part: ReportPart = {
      stories: [filing],
      doubts: all.map((one) => ({ from, ...one })),
      conflicts: (decided.conflicts ?? []).map((one) => ({ from, line: story.line, file, ...one })),
      leftOut: (decided.leftOut ?? []).map((one) => ({ from, ...one })),
      proposals: (outcome === 'older' ? [] : story.proposals).map(({ kind, name, ids, role }) => ({
        ...{ kind, name, ids, stories: [file] },
        ...(role !== undefined && { role }),
      })),
    };
    if (!filed) return journal.add({ part });
    journal.add({ part, file: { path, digest: digestOf(filed.bytes) } });
    if (outcome !== 'new') lock.replace(path, filed.bytes);
    else if (!lock.add(path, filed.bytes))
      throw new Error(`${file} was made by another program while the import ran; import again.`);
    this.#held.enter(path, filed.read);
  }

  /** What is to become of a story, with nothing written. */
  #decide(story: InputStory): Decided {
    const contents = contentsOf(story);
    const imported = { ...story.import, versions: [versionOf(contents)], digest: imprintOf(contents) };
    const bytes = bytesOf(storyFile({ fields: { ...story.fields, import: imported }, body: story.body }));
    const read = parseStory('x.md', bytes);
    const text = read.record?.text ?? story.body;
    const known = this.#held.find(story, text);
    if (known) return this.#again(story, known);
    const alike = story.import.format === ownFormat ? undefined : this.#held.alike(text);
    const facts = alike && {
      title: quoted(story.fields.title),
      share: alike.likeness,
      file: `stories/${alike.key.path}`,
    };
    const doubts = facts ? [doubt(story, 'similar-story', facts)] : [];
    return { outcome: 'new', path: this.#held.place(story.id), filed: { bytes, read }, doubts };
  }

  #again(story: InputStory, { held: { path }, by }: Recognised): Decided {
    const name = `stories/${path}`;
    const file = new TextDecoder().decode(this.#setting.lock.read(path)).replace(/\r\n?/g, '\n');
    if (parseStory(path, bytesOf(file)).defects.length) {
      const facts = { title: quoted(story.fields.title), file: name };
      return { outcome: 'held', path, doubts: [doubt(story, 'held-with-defects', facts)] };
    }
    const { text, ...merged } = merge(file, story, by);
    const bytes = text === undefined ? undefined : bytesOf(text);
    const read = bytes && parseStory(path, bytes);
    const [fault] = read?.defects ?? [];
    if (fault) {
      const facts = { file: name, fault: fault.message };
      return { outcome: 'held', path, doubts: [doubt(story, 'unmergeable-version', facts)] };
    }
    const leftOut = merged.outcome === 'updated' ? [] : notTaken(story, name, file);
    return { path, ...merged, doubts: [], leftOut, ...(bytes && read && { filed: { bytes, read } }) };
  }
}

/** What becomes of a story. */
interface Decided {
  outcome: Filing['outcome'];
  /** Its file, below `stories/`. */
  path: string;
  /** What is to be written. */
  filed?: { bytes: Uint8Array; read: Filed<StoryRecord> };
  changed?: string[];
  doubts: Doubt[];
  conflicts?: Conflict[];
  leftOut?: LeftOut[];
}

/** The doubts of an input by the story that each is about: its own, or the one in which the line stands; and those about all of it. */
function doubtsByStory(
  stories: InputStory[],
  doubts: Doubt[],
): { ofStories: Map<InputStory | undefined, Doubt[]>; others: Doubt[] } {
  const owners = new Map(stories.flatMap((story) => story.doubts.map((one) => [keyOf(one), story] as const)));
  const owned = Map.groupBy(doubts, (one) => owners.get(keyOf(one)) ?? storyAt(one, stories));
  return { ofStories: owned, others: owned.get(undefined) ?? [] };
}

function keyOf({ line, path, message }: Doubt): string {
  return [line, path, message].join('\n');
}

/** The story in which a line stands, or the only one; undefined where several begin on the line that is nearest. */
function storyAt({ line }: Doubt, stories: InputStory[]): InputStory | undefined {
  if (stories.length === 1) return stories[0];
  const at = stories.findLastIndex((story) => story.line <= line);
  return stories[at]?.line === stories[at - 1]?.line ? undefined : stories[at];
}

/** A doubt about a story that is not written for it. */
function refusalOf({ message, ...one }: Doubt): ReportedRefusal {
  return { ...one, message: `was not written (--strict): ${message}` };
}

/** What a version that is not used has and the archive’s version has not. */
function notTaken({ line, fields, body }: InputStory, name: string, file: string): LeftOut[] {
  const { title, summary = '', photos } = fields;
  const captions = (photos as { caption: string }[]).map(({ caption }) => caption);
  const texts = [title, ...body.split('\n\n'), summary, ...captions];
  const pieces = texts.map((text) => ({ line, text: String(text) }));
  const why = `stands otherwise in ${name}, which is held`;
  return uncoveredTexts(pieces, [file]).map((piece) => ({ ...piece, why }));
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
