import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { decode } from '../core/decode.ts';
import { doubt } from '../core/doubts.ts';
import { refusal } from '../core/refusals.ts';
import type { Doubt, Refused } from '../core/delivery.ts';
import { gunzipped } from '../core/gunzip.ts';
import { readJson } from '../core/notation/json.ts';
import type { OwnForm } from '../formats/own/form.ts';
import { ownForm } from '../formats/own/form.ts';
import type { PublishedPhoto, PublishedText } from '../formats/own/publishedStory.ts';
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
  const own = inputs.flatMap((input) => {
    const form = input.path === undefined ? undefined : formOf(input.path);
    return form ? [{ input, form }] : [];
  });
  const texts = new Map<string, PublishedText>();
  const photos = new Map<string, PublishedPhoto[]>();
  for (const { input, form } of own) {
    if (form === 'texts')
      for (const [id, text] of readTextRows(textOf(input.path)).texts) texts.set(id, text);
    if (form === 'photoTable')
      for (const [id, some] of readPhotoTable(textOf(input.path)).photos)
        photos.set(id, [...(photos.get(id) ?? []), ...some]);
  }
  const forms = new Map(own.map(({ input, form }) => [input, form]));
  const rank = (input: Input): number => ranks.indexOf(forms.get(input));
  const packages = own
    .filter(({ form }) => form === 'package')
    .map(({ input }) => checkPackage(input, inputs));
  const pages = new Set(own.flatMap(({ input, form }) => (form === 'package' ? pageBeside(input) : [])));
  return {
    inputs: inputs.filter(({ path = '' }) => !pages.has(path)).toSorted((a, b) => rank(a) - rank(b)),
    parts: { texts, photos, hasStories: own.some(({ form }) => ofStories.has(form)), given: new Set() },
    refused: packages.flatMap(({ refused }) => refused),
    doubts: packages.flatMap(({ doubts }) => doubts),
  };
}

/** The page that describes the files for readers, which is in their folder. */
function pageBeside({ path = '' }: Input): string {
  return join(dirname(path), 'index.html');
}

/** Stories as JSON Lines before others; files that are none of these as they came, among the last. */
const ranks: (OwnForm | undefined)[] = ['stories', 'ninjs', 'storyTable', undefined];
const ofStories = new Set<OwnForm>(['stories', 'ninjs', 'storyTable']);

/** Undefined also where a file cannot be read, which is reported when its turn comes. */
function formOf(path: string): OwnForm | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    const buffer = new Uint8Array(lookedAt);
    const bytes = buffer.subarray(0, readSync(file, buffer));
    const plain = gunzipped(bytes);
    return 'message' in plain
      ? undefined
      : ownForm(new TextDecoder().decode(plain.bytes).replace(/\r\n?/g, '\n'));
  } finally {
    closeSync(file);
  }
}

/** In bytes; of a compressed file its beginning is enough. */
const lookedAt = 100_000;

function textOf(path: string | undefined): string {
  const plain = path === undefined ? undefined : gunzipped(readFileSync(path));
  const decoded = plain && 'bytes' in plain ? decode(plain.bytes) : undefined;
  return decoded && 'text' in decoded ? decoded.text : '';
}

const resources = z.object({
  resources: z.array(z.object({ path: z.string(), hash: z.string().optional() })),
});

/** Compares the files beside a `datapackage.json` with what it says of them. */
function checkPackage(
  { path = '', from }: Input,
  inputs: Input[],
): { refused: Arranged['refused']; doubts: Arranged['doubts'] } {
  const text = textOf(path);
  const json = readJson(text);
  const [fault] = json.refused;
  if (fault) return { refused: [{ ...fault, from }], doubts: [] };
  if (json.values[0]?.cut) {
    const cut = refusal('truncated-input', { what: 'is cut off: the file ends in the middle of it' });
    return { refused: [{ from, line: text.trimEnd().split('\n').length, ...cut }], doubts: [] };
  }
  const read = resources.safeParse(JSON.parse(text));
  if (!read.success) return { refused: [{ from, ...misfit(read.error, text) }], doubts: [] };
  const doubts = read.data.resources.flatMap(({ path: below, hash }) => {
    const file = inputs.find((input) => input.path === join(dirname(path), below));
    const digest = /^sha256:([\da-f]{64})$/.exec(hash ?? '')?.[1];
    if (!file?.path || !digest || digest === digestOf(file.path)) return [];
    return [{ from: file.from, ...doubt({ line: 1 }, 'changed-file', { from }) }];
  });
  return { refused: [], doubts };
}

/** What a descriptor says wrongly, with the line on which it says so. */
function misfit({ issues }: z.ZodError, text: string): Refused {
  const path = issues[0]?.path ?? [];
  let value = readJson(text).values[0];
  for (const step of path) {
    const next =
      value?.kind === 'object'
        ? value.entries.find(({ name }) => name === step)?.value
        : value?.kind === 'list'
          ? value.items[Number(step)]
          : undefined;
    if (!next) break;
    value = next;
  }
  const fault = `${path.map(String).join('.') || 'the descriptor'}: ${issues[0]?.message ?? 'is not as it must be'}.`;
  const advice = 'Get it from the archive again, or import the other files without it.';
  return { line: value?.line ?? 1, ...refusal('malformed-json', { fault, advice }) };
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
