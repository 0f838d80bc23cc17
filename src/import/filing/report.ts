import { harmless } from '../../parse/contentError.ts';
import { counted } from '../../parse/counted.ts';
import type { UnknownName } from '../../archive/mentions/discovery.ts';
import type { Doubt, Format, LeftOut, Place, Proposal, Refused } from '../core/delivery.ts';
import type { Conflict } from './merge.ts';

/** What an import did, as data. Every word of every input is in a story it names, or in `refused`, or in `leftOut`. */
export interface ImportReport {
  /** How many files were read. */
  files: number;
  dryRun: boolean;
  stories: Filing[];
  refused: (Origin & Refused)[];
  doubts: (Origin & Doubt)[];
  /** Fields that both an editor and the sender changed; the editor’s version is kept. */
  conflicts: (Origin & Conflict & { file: string })[];
  leftOut: (Origin & LeftOut)[];
  /** People, places and organisations that the inputs name with an id, for authority records. */
  proposals: (Omit<Proposal, keyof Place> & { stories: string[] })[];
  /** Names of people in the stories that came in which no record covers. */
  names: UnknownName[];
}

/** One story, and what became of it. */
export interface Filing extends Origin {
  outcome: 'new' | 'updated' | 'held' | 'older';
  /** Its file, below the content folder. */
  file: string;
  title: string;
  date: string;
  photos: number;
  format: Format;
  inferred: string[];
  /** The fields that changed, where it was updated. */
  changed?: string[];
}

/** A place in an input. */
export interface Origin extends Place {
  from: string;
}

export function emptyReport(dryRun: boolean): ImportReport {
  return {
    files: 0,
    dryRun,
    stories: [],
    refused: [],
    doubts: [],
    conflicts: [],
    leftOut: [],
    proposals: [],
    names: [],
  };
}

/** The report an editor reads. `shown` turns a path below the content folder into one from where they are. */
export function reportText(report: ImportReport, shown: (file: string) => string): string {
  const parts = [
    storiesText(report, shown),
    list(
      'Refused',
      report.refused,
      (one) =>
        `${place(one)}: ${one.title ? `${quotedWhole(one.title)}: ` : ''}${harmless(one.message)} [${one.id}]\n    ${harmless(one.fix)}`,
    ),
    list(
      'Conflicts: the editor’s version is kept',
      report.conflicts,
      (one) =>
        `${harmless(shown(one.file))}: ${one.field}\n    in the archive: ${short(one.yours)}\n    ${place(one)}: ${short(one.theirs)}`,
    ),
    list(
      'To look at',
      [...Map.groupBy(report.doubts, ({ from, message, fix }) => [from, message, fix].join('\n')).values()],
      ([first, ...others]) =>
        `${[place(first!), ...others.map(({ line }) => line)].slice(0, mostPlaces).join(', ')}${others.length >= mostPlaces ? ' …' : ''}: ${harmless(first!.message)}\n    ${harmless(first!.fix)}`,
    ),
    list(
      'New names, without a record',
      report.names,
      (one) =>
        `${harmless(one.name)}: ${counted(one.count, 'mention', 'mentions')} in ${counted(one.stories.length, 'story', 'stories')}${one.near ? `; spelt nearly like ${one.near.name} (people/${one.near.id}.md)` : ''}`,
    ),
    list(
      'Named with ids, for authority records',
      report.proposals,
      (one) =>
        `${one.kind} ${harmless(one.name)}${one.role ? `, ${harmless(one.role)}` : ''}${one.ids.length ? `: ${one.ids.map(harmless).join(' ')}` : ''}`,
    ),
    leftOutText(report.leftOut),
    summary(report),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function storiesText({ stories }: ImportReport, shown: (file: string) => string): string {
  const filed = stories.filter(({ outcome }) => outcome === 'new' || outcome === 'updated');
  return list('Stories', filed, (one) => {
    const change =
      one.outcome === 'updated' ? `updated: ${one.changed!.join(', ') || 'nothing but its version'}` : 'new';
    const inferred = one.inferred.map((clause) => `\n    ${harmless(clause)}`).join('');
    return `${harmless(shown(one.file))}  (${change}; ${place(one)})${inferred}`;
  });
}

/** What was left out, by reason; the whole list is in the data. */
function leftOutText(leftOut: ImportReport['leftOut']): string {
  const reasons = Map.groupBy(leftOut, ({ why }) => why);
  const lines = [...reasons]
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(
      ([why, [first, ...others]]) =>
        `${(others.length + 1).toLocaleString('en')} × ${harmless(why)}: ${short(first!.text)} (${place(first!)})`,
    );
  return lines.length
    ? `Left out (--json lists each piece):\n${lines.slice(0, mostLines).join('\n')}${more(lines.length)}`
    : '';
}

function summary({ stories, refused, conflicts, doubts, files, dryRun }: ImportReport): string {
  const count = (outcome: Filing['outcome']) => stories.filter((one) => one.outcome === outcome).length;
  const photos = stories.filter(({ outcome }) => outcome === 'new').reduce((sum, one) => sum + one.photos, 0);
  const facts = [
    `${counted(count('new'), 'story', 'stories')} new with ${counted(photos, 'photo', 'photos')}`,
    count('updated') && `${count('updated').toLocaleString('en')} updated`,
    count('held') && `${count('held').toLocaleString('en')} held already`,
    count('older') && `${count('older').toLocaleString('en')} older than what is held`,
    refused.length && `${refused.length.toLocaleString('en')} refused`,
    conflicts.length && counted(conflicts.length, 'conflict', 'conflicts'),
    doubts.length && `${doubts.length.toLocaleString('en')} to look at`,
  ].filter(Boolean);
  return `${counted(files, 'file', 'files')}: ${facts.join(', ')}.${dryRun ? ' Nothing was written (--dry-run).' : ''}`;
}

/** One thing that is doubtful at many places of a file is reported once. */
const mostPlaces = 10;

/** Longer lists are cut on a terminal. */
const mostLines = 50;

function list<T>(heading: string, items: T[], line: (item: T) => string): string {
  if (!items.length) return '';
  return `${heading}:\n${items.slice(0, mostLines).map(line).join('\n')}${more(items.length)}`;
}

function more(length: number): string {
  return length > mostLines
    ? `\n… and ${(length - mostLines).toLocaleString('en')} more (--json lists all)`
    : '';
}

function place({ from, line, path }: Origin): string {
  return harmless(`${from}:${line}${path && line === 1 ? ` (${path})` : ''}`);
}

function short(text: string): string {
  const plain = harmless(text).replace(/\s+/g, ' ').trim();
  return plain.length > 90 ? `${plain.slice(0, 87)}…` : plain;
}

function quotedWhole(text: string): string {
  return `“${short(text)}”`;
}
