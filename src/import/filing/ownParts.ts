import { hash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decode, gunzipped } from '../core/decode.ts';
import type { Doubt } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import { readJson } from '../core/notation/json.ts';
import { field, partsOf, textField } from '../core/notation/jsonFields.ts';
import { refusal } from '../core/refusals.ts';
import type { OwnForm } from '../formats/own/form.ts';
import { ownForm } from '../formats/own/form.ts';
import type { OwnParts } from '../formats/own/readOwn.ts';
import { readPhotoTable, readTextRows } from '../formats/own/rows.ts';
import type { Input } from './inputs.ts';
import type { ImportReport, Origin } from './report.ts';

/** The inputs in the order in which they are read, what of them belongs to others, and what is wrong with them as a package. */
interface Arranged extends Pick<ImportReport, 'refused'> {
  doubts: (Origin & Doubt)[];
  inputs: Input[];
  parts: OwnParts;
}

/** Stories as JSON Lines before others; files that are none of these as they came, among the last. */
const ranks: (OwnForm | undefined)[] = ['stories', 'ninjs', 'storyTable', undefined];

/**
 * Looks which inputs are of an archive’s own data. Texts and photos are read at once, so that stories find theirs wherever they stand; of stories that
 * are there in several forms, the one comes first that says most.
 */
export function arrange(all: Input[]): Arranged {
  const forms = new Map(all.map((input) => [input, formOf(input)]));
  const of = (form: OwnForm): Input[] => all.filter((input) => forms.get(input) === form);
  const rank = (input: Input): number => ranks.indexOf(forms.get(input));
  // The page that describes the files for readers is in their folder.
  const pages = new Set(of('package').map(({ path = '' }) => join(dirname(path), 'index.html')));
  const arranged: Arranged = {
    inputs: all.filter(({ path = '' }) => !pages.has(path)).toSorted((a, b) => rank(a) - rank(b)),
    parts: {
      texts: new Map(of('texts').flatMap((input) => [...readTextRows(textOf(input)).texts])),
      photos: new Map(of('photoTable').flatMap((input) => [...readPhotoTable(textOf(input)).photos])),
      hasStories: [...forms.values()].some((form) => form !== undefined && ranks.includes(form)),
      given: new Set(),
    },
    ...{ refused: [], doubts: [] },
  };
  for (const input of of('package')) checkPackage(input, all, arranged);
  return arranged;
}

/** Undefined also where a file cannot be read, which is reported when its turn comes. */
function formOf({ path }: Input): OwnForm | undefined {
  if (path === undefined) return undefined;
  try {
    const file = openSync(path, 'r');
    const plain = gunzipped(start.subarray(0, readSync(file, start)));
    closeSync(file);
    if ('message' in plain) return undefined;
    return ownForm(new TextDecoder().decode(plain.bytes).replace(/\r\n?/g, '\n'));
  } catch {
    return undefined;
  }
}

/** What is looked at of a file to know its form; of a compressed one its beginning is enough. */
const start = Buffer.alloc(100_000);

function textOf({ path = '' }: Input): string {
  const plain = gunzipped(readFileSync(path));
  const decoded = 'bytes' in plain ? decode(plain.bytes) : plain;
  return 'text' in decoded ? (decoded.text ?? '') : '';
}

/** Compares the files beside a `datapackage.json` (Data Package v2) with what it says of them. */
function checkPackage(input: Input, inputs: Input[], { refused, doubts }: Arranged): void {
  const { path = '', from } = input;
  const read = readJson(textOf(input));
  refused.push(...read.refused.map((one) => ({ ...one, from })));
  doubts.push(...read.doubts.map((one) => ({ ...one, from })));
  const byPath = new Map(inputs.map((one) => [one.path, one]));
  for (const [at, file] of partsOf(field(read.values[0], 'resources')).entries()) {
    const [below = '', digest = ''] = [textField(file, 'path'), textField(file, 'hash')];
    const fault = `resources.${at}.path: Invalid input: expected string, received undefined.`;
    if (!below) refused.push({ from, line: file.line, ...refusal('malformed-json', { fault, advice }) });
    const there = byPath.get(join(dirname(path), below));
    const found = there?.path !== undefined && `sha256:${hash('sha256', readFileSync(there.path))}`;
    if (found && digest.startsWith('sha256:') && digest !== found)
      doubts.push({ from: there.from, ...doubt({ line: 1 }, 'changed-file', { from }) });
  }
}

const advice = 'Get it from the archive again, or import the other files without it.';
