import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { z } from 'zod';
import { decode, gunzipped } from '../core/decode.ts';
import type { Doubt, Refused } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import { readJson } from '../core/notation/json.ts';
import { refusal } from '../core/refusals.ts';
import type { OwnForm } from '../formats/own/form.ts';
import { ownForm } from '../formats/own/form.ts';
import type { OwnParts } from '../formats/own/readOwn.ts';
import { jsonOf, readPhotoTable, readTextRows } from '../formats/own/rows.ts';
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
export function arrange(all: Input[]): Arranged {
  const forms = new Map(all.map((input) => [input, formOf(input)]));
  const of = (form: OwnForm): Input[] => all.filter((input) => forms.get(input) === form);
  const texts = of('texts').flatMap((input) => [...readTextRows(textOf(input)).texts]);
  const photos = of('photoTable').flatMap((input) => [...readPhotoTable(textOf(input)).photos]);
  const ofStories = Map.groupBy(photos, ([id]) => id);
  const packages = of('package');
  const found: Pick<Arranged, 'refused' | 'doubts'> = { refused: [], doubts: [] };
  for (const input of packages) checkPackage(input, all, found);
  // The page that describes the files for readers is in their folder.
  const pages = new Set(packages.map(({ path = '' }) => join(dirname(path), 'index.html')));
  const rank = (input: Input): number => ranks.indexOf(forms.get(input));
  return {
    inputs: all.filter(({ path = '' }) => !pages.has(path)).toSorted((a, b) => rank(a) - rank(b)),
    parts: {
      texts: new Map(texts),
      photos: new Map(Array.from(ofStories, ([id, some]) => [id, some.flatMap(([, own]) => own)])),
      hasStories: [...forms.values()].some((form) => form !== undefined && ranks.includes(form)),
      given: new Set(),
    },
    ...found,
  };
}

/** Stories as JSON Lines before others; files that are none of these as they came, among the last. */
const ranks: (OwnForm | undefined)[] = ['stories', 'ninjs', 'storyTable', undefined];

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

function textOf({ path = '' }: Pick<Input, 'path'>): string {
  const plain = gunzipped(readFileSync(path));
  const decoded = 'bytes' in plain ? decode(plain.bytes) : plain;
  return 'text' in decoded ? (decoded.text ?? '') : '';
}

const resources = z.object({
  resources: z.array(z.object({ path: z.string(), hash: z.string().optional() })),
});

/** Compares the files beside a `datapackage.json` with what it says of them. */
function checkPackage(
  { path = '', from }: Input,
  inputs: Input[],
  found: Pick<Arranged, 'refused' | 'doubts'>,
): void {
  const text = textOf({ path });
  const { refused, values } = readJson(text);
  if (values[0]?.cut) {
    const cut = refusal('truncated-input', { what: 'is cut off: the file ends in the middle of it' });
    refused.push({ line: text.trimEnd().split('\n').length, ...cut });
  }
  const read = resources.safeParse(jsonOf(text));
  const [fault] = refused.length || read.success ? refused : [misfit(read.error, text)];
  if (fault) found.refused.push({ ...fault, from });
  for (const { path: below, hash } of fault ? [] : (read.data?.resources ?? [])) {
    const file = inputs.find((one) => one.path === join(dirname(path), below));
    const digest = /^sha256:([\da-f]{64})$/.exec(hash ?? '')?.[1];
    if (file?.path !== undefined && digest !== undefined && digest !== digestOf(file.path))
      found.doubts.push({ from: file.from, ...doubt({ line: 1 }, 'changed-file', { from }) });
  }
}

/** What a descriptor says wrongly, with the line of the last thing on the way there that it has. */
function misfit({ issues: [issue] }: z.ZodError, text: string): Refused {
  const tree = parseTree(text);
  const steps = (issue?.path ?? []) as (string | number)[];
  const nodes = steps.map((_, at) => tree && findNodeAtLocation(tree, steps.slice(0, at + 1)));
  const { offset = 0 } = nodes.findLast((node) => node !== undefined) ?? {};
  const fault = `${steps.join('.') || 'the descriptor'}: ${issue?.message ?? 'is not as it must be'}.`;
  const advice = 'Get it from the archive again, or import the other files without it.';
  return {
    line: text.slice(0, offset).split('\n').length,
    ...refusal('malformed-json', { fault, advice }),
  };
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
