import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { doubt } from '../core/doubts.ts';
import { refusal } from '../core/refusals.ts';
import type { Doubt, Refused } from '../core/delivery.ts';
import { decode, gunzipped } from '../core/decode.ts';
import type { Json } from '../core/notation/json.ts';
import { readJson } from '../core/notation/json.ts';
import type { OwnForm } from '../formats/own/form.ts';
import { ownForm } from '../formats/own/form.ts';
import type { PublishedPhoto } from '../formats/own/publishedStory.ts';
import type { OwnParts } from '../formats/own/readOwn.ts';
import { readTextRows } from '../formats/own/storyRows.ts';
import { readPhotoTable } from '../formats/own/tables.ts';
import type { Input } from './inputs.ts';

/** The inputs in the order in which they are read, and what of them belongs to others. */
export interface Arranged {
  inputs: Input[];
  parts: OwnParts;
  refused: (Refused & { from: string })[];
  doubts: (Doubt & { from: string })[];
}

/**
 * Looks which inputs are of an archive’s own data. Texts and photos are read at once, so that stories find theirs wherever they stand; of stories that
 * are there in several forms, the one comes first that says most.
 */
export function arrange(inputs: Input[]): Arranged {
  const forms = new Map(inputs.flatMap((input) => formOf(input) ?? []));
  const of = (form: OwnForm): Input[] => inputs.filter((input) => forms.get(input) === form);
  const texts = of('texts').flatMap((input) => [...readTextRows(textOf(input)).texts]);
  const photos = new Map<string, PublishedPhoto[]>();
  for (const input of of('photoTable'))
    for (const [id, some] of readPhotoTable(textOf(input)).photos)
      photos.set(id, [...(photos.get(id) ?? []), ...some]);
  const packages = of('package');
  const checked = packages.map((input) => checkPackage(input, inputs));
  // The page that describes the files for readers is in their folder.
  const pages = new Set(packages.map(({ path = '' }) => join(dirname(path), 'index.html')));
  const rank = (input: Input): number => ranks.indexOf(forms.get(input));
  const hasStories = [...forms.values()].some((form) => ofStories.includes(form));
  return {
    inputs: inputs.filter(({ path = '' }) => !pages.has(path)).toSorted((a, b) => rank(a) - rank(b)),
    parts: { texts: new Map(texts), photos, hasStories, given: new Set() },
    refused: checked.flatMap(({ refused = [] }) => refused),
    doubts: checked.flatMap(({ doubts = [] }) => doubts),
  };
}

const ofStories: OwnForm[] = ['stories', 'ninjs', 'storyTable'];
/** Stories as JSON Lines before others; files that are none of these as they came, among the last. */
const ranks: (OwnForm | undefined)[] = [...ofStories, undefined];

/** Nothing also where a file cannot be read, which is reported when its turn comes. */
function formOf(input: Input): [[Input, OwnForm]] | undefined {
  const bytes = startOf(input);
  const plain = bytes && gunzipped(bytes);
  const form =
    plain && 'bytes' in plain && ownForm(new TextDecoder().decode(plain.bytes).replace(/\r\n?/g, '\n'));
  return form ? [[input, form]] : undefined;
}

/** What is looked at of a file to know its form; of a compressed one its beginning is enough. */
const start = Buffer.alloc(100_000);

function startOf({ path }: Input): Uint8Array | undefined {
  if (path === undefined) return undefined;
  try {
    const file = openSync(path, 'r');
    try {
      return start.subarray(0, readSync(file, start));
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

function textOf({ path = '' }: Input): string {
  const plain = gunzipped(readFileSync(path));
  const decoded = 'bytes' in plain ? decode(plain.bytes) : plain;
  return 'text' in decoded ? decoded.text : '';
}

const resources = z.object({
  resources: z.array(z.object({ path: z.string(), hash: z.string().optional() })),
});

/** Compares the files beside a `datapackage.json` with what it says of them. */
function checkPackage(input: Input, inputs: Input[]): Partial<Pick<Arranged, 'refused' | 'doubts'>> {
  const { path = '', from } = input;
  const text = textOf(input);
  const json = readJson(text);
  const [fault] = json.refused;
  if (fault) return { refused: [{ ...fault, from }] };
  if (json.values[0]?.cut) {
    const cut = refusal('truncated-input', { what: 'is cut off: the file ends in the middle of it' });
    return { refused: [{ from, line: text.trimEnd().split('\n').length, ...cut }] };
  }
  const read = resources.safeParse(JSON.parse(text));
  if (!read.success) return { refused: [{ from, ...misfit(read.error, json.values[0]) }] };
  const changed = read.data.resources.flatMap(({ path: below, hash }) => {
    const file = inputs.find((one) => one.path === join(dirname(path), below));
    const digest = /^sha256:([\da-f]{64})$/.exec(hash ?? '')?.[1];
    return file?.path && digest && digest !== digestOf(file.path) ? file : [];
  });
  return {
    doubts: changed.map((file) => ({ from: file.from, ...doubt({ line: 1 }, 'changed-file', { from }) })),
  };
}

/** What a descriptor says wrongly, with the line on which it says so. */
function misfit({ issues: [issue] }: z.ZodError, descriptor: Json | undefined): Refused {
  let place = descriptor;
  for (const step of issue?.path ?? [])
    place =
      (place?.kind === 'object'
        ? place.entries.find(({ name }) => name === step)?.value
        : place?.kind === 'list'
          ? place.items[Number(step)]
          : undefined) ?? place;
  const fault = `${issue?.path.map(String).join('.') || 'the descriptor'}: ${issue?.message ?? 'is not as it must be'}.`;
  const advice = 'Get it from the archive again, or import the other files without it.';
  return { line: place?.line ?? 1, ...refusal('malformed-json', { fault, advice }) };
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
