import { quoted } from '../../parse/contentError.ts';
import type { Filed, StoryRecord } from '../../parse/records.ts';
import { parseStory } from '../../parse/records.ts';
import { readRecordFile, recordFiles } from '../../store/contentFolder.ts';
import { KeptTexts, uncoveredTexts } from '../core/coverage.ts';
import type { Doubt, Format, LeftOut } from '../core/delivery.ts';
import type { DoubtId } from '../core/doubts.ts';
import { doubt } from '../core/doubts.ts';
import type { InputStory } from '../core/story.ts';
import { storyFile } from '../core/story.ts';
import type { InputReport } from '../core/inputReport.ts';
import type { ContentLock } from './contentLock.ts';
import type { Known } from './heldStories.ts';
import { HeldStories } from './heldStories.ts';
import type { Journal } from './journal.ts';
import type { ReportPart } from './report.ts';
import type { SeenDoubts } from './seenDoubts.ts';
import type { Decision } from './versions.ts';
import { fieldsUnlike, merge, stampOf } from './versions.ts';

/** What becomes of a story, and the path of its file below `stories/`; `read` is its new file as it is read. */
interface Placed extends Decision {
  path: string;
  read?: Filed<StoryRecord> | undefined;
  doubts?: Doubt[];
  /** The fields that say otherwise in the archive: a guess at one is no doubt any more. */
  unlike?: Set<string>;
  leftOut?: LeftOut[];
}

/**
 * Makes what files the stories of each report of an input, one after another: what becomes of a story is noted in the journal before its file is
 * written. `rows` are those of a table that belong to it. Where `strict`, a story with a doubt is refused, and a doubt about all of an input is one
 * about each of its stories.
 */
export function filer(into: string, lock: ContentLock, journal: Journal, seen: SeenDoubts, strict: boolean) {
  const held = new HeldStories((path) => {
    const { record, partial } = parseStory(path, lock.read(path));
    return (record ?? partial)?.text ?? '';
  });
  const { paths } = recordFiles(into, 'stories');
  // What an earlier run of the import wrote comes last, in the order in which it came then.
  for (const path of [...paths.filter((one) => !journal.added.has(one)), ...journal.added]) {
    const bytes = readRecordFile(into, 'stories', path);
    if (!('message' in bytes)) held.enter(path, parseStory(path, bytes));
  }
  return { file, dayHeld: held.dayOf.bind(held) };

  function file(
    { from, stories, ...report }: InputReport,
    rows?: Pick<ReportPart, 'rows' | 'withoutRow'>,
  ): void {
    const owners = new Map(stories.flatMap((story) => story.doubts.map((one) => [one, story] as const)));
    const about = Map.groupBy(report.doubts, (one) => owners.get(one) ?? storyAt(one, stories));
    const others = about.get(undefined) ?? [];
    const isShared = strict && stories.length > 0;
    for (const story of stories)
      if (!journal.hasNext())
        fileStory(from, story, [...(about.get(story) ?? []), ...(isShared ? others : [])]);
    if (journal.hasNext()) return;
    const here = <T>(list: T[]) => list.map((one) => ({ from, ...one }));
    const doubts = seen.open(here(isShared ? [] : others));
    journal.add({ refused: here(report.refused), leftOut: here(report.leftOut), doubts, ...rows });
  }

  function fileStory(from: string, story: InputStory, found: Doubt[]): void {
    const { outcome, path, text, read, changed, ...decided } = decide(story);
    const { title, date, photos } = story.fields;
    const file = `stories/${path}`;
    const place = { from, line: story.line, ...(story.path !== undefined && { path: story.path }) };
    const here = <T>(list: T[] = []) => list.map((one) => ({ from, ...one }));
    const isOpen = ({ id }: Doubt) => !decided.unlike?.has((id && guessedFields[id]) ?? '');
    const told = here([...found.filter(isOpen), ...(decided.doubts ?? [])]);
    const doubts = seen.open(told, `${date} ${title}`);
    if (strict && doubts.length) {
      const refused = doubts.map(({ message, ...one }) => {
        const why = `was not written (--strict): ${message}`;
        return { ...place, ...one, message: why, title, text: story.body };
      });
      return journal.add({ refused });
    }
    const filing = {
      ...{ ...place, outcome, file, title, date, photos: Array.isArray(photos) ? photos.length : 0 },
      ...{ format: story.import.format as Format, inferred: story.import.inferred },
      ...(changed && { changed }),
    };
    const part: ReportPart = {
      ...{ stories: [filing], doubts, leftOut: here(decided.leftOut) },
      conflicts: (decided.conflicts ?? []).map((one) => ({ from, line: story.line, file, ...one })),
      proposals: (outcome === 'older' ? [] : story.proposals).map(({ kind, name, ids, role }) => {
        return { kind, name, role, ids, stories: [file] };
      }),
    };
    if (text === undefined || !read) return journal.add(part);
    const bytes = Buffer.from(text);
    journal.add(part, { path, bytes });
    lock.write(path, bytes);
    held.enter(path, read);
  }

  function decide(story: InputStory): Placed {
    const fields = { ...story.fields, import: { ...story.import, ...stampOf(story) } };
    const file = storyFile({ fields, body: story.body });
    const read = parseStory('x.md', Buffer.from(file));
    const text = read.record?.text ?? story.body;
    const { known, reused, alike } = held.find(story, text);
    if (known) return decideAgain(story, known, lock);
    const title = quoted(story.fields.title);
    const doubts: Doubt[] = [];
    if (alike) {
      const [share, file] = [Math.round(alike.share * 100), `stories/${alike.path}`];
      doubts.push(doubt(story, 'similar-story', { title, share, file }));
    }
    if (reused) doubts.push(doubt(story, 'reused-id', { title, file: `stories/${reused}` }));
    return { outcome: 'new', path: held.place(story.id, lock.has), text: file, read, doubts };
  }
}

/** Of a story that is in the archive: nothing is written into a file with defects, or where one would come of it. */
function decideAgain(story: InputStory, { path, by }: Known, lock: ContentLock): Placed {
  const [title, file] = [quoted(story.fields.title), `stories/${path}`];
  const there = new TextDecoder().decode(lock.read(path)).replace(/\r\n?/g, '\n');
  if (parseStory(path, Buffer.from(there)).defects.length)
    return { outcome: 'held', path, doubts: [doubt(story, 'held-with-defects', { title, file })] };
  const merged = merge(there, story, by);
  const read = merged.text === undefined ? undefined : parseStory(path, Buffer.from(merged.text));
  const fault = read?.defects[0]?.message;
  if (fault !== undefined)
    return { outcome: 'held', path, doubts: [doubt(story, 'unmergeable-version', { file, fault })] };
  const what = `it took the place of another version, ${file}, and neither says which is the later`;
  const doubts = merged.isGuess ? [doubt(story, 'part-of-another', { what })] : [];
  const leftOut = notTaken(story, file, merged.text ?? there);
  const unlike = merged.outcome === 'held' ? fieldsUnlike(there, story) : undefined;
  return { ...merged, path, read, doubts, leftOut, ...(unlike && { unlike }) };
}

const guessedFields: Partial<Record<DoubtId, string>> = {
  ...{ 'unknown-source': 'source', 'guessed-source': 'source', 'guessed-date': 'date' },
  ...{ 'guessed-credit': 'photos', 'guessed-dateline': 'dateline' },
  ...{ 'guessed-byline': 'byline', 'withheld-story': 'status' },
};

function storyAt({ line }: Doubt, stories: InputStory[]): InputStory | undefined {
  if (stories.length === 1) return stories[0];
  const at = stories.findLastIndex((story) => story.line <= line);
  return stories[at]?.line === stories[at - 1]?.line ? undefined : stories[at];
}

function notTaken({ line, fields, body }: InputStory, file: string, held: string): LeftOut[] {
  const { title, summary = '', photos } = fields;
  const captions = (photos as { caption: string }[]).map(({ caption }) => caption);
  const texts = [title, ...body.split('\n\n'), summary, ...captions];
  const pieces = texts.map((text) => ({ line, text: String(text) }));
  const why = `stands otherwise in ${file}, which is held`;
  return uncoveredTexts(pieces, new KeptTexts([held])).map((piece) => ({ ...piece, why }));
}
