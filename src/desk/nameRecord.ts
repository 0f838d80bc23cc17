import { readdir, readFile } from 'node:fs/promises';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import type { Node } from 'yaml';
import { foldName } from '../archive/fold.ts';
import { defectText, quoted } from '../parse/contentError.ts';
import { nearest } from '../parse/nearest.ts';
import type { PersonRecord } from '../parse/records.ts';
import { parsePerson } from '../parse/records.ts';
import { slug } from '../parse/slug.ts';

/** What was written, or why nothing was. */
export type Settled = { file: string; said: string } | { refused: string };

/** Writes a name as a variant into the record of `id`. All else in the file stays as the editor wrote it. */
export async function nameAsVariant(content: string, name: string, id: string): Promise<Settled> {
  const people = await peopleOf(content);
  const own = people.get(id);
  if (!own) {
    const near = nearest(id, people.keys());
    return {
      refused: `There is no people/${id}.md.${near ? ` Is ${near} meant?` : ''} For a new record write --new.`,
    };
  }
  const holder = holderOf(people, name);
  if (holder === id) return { refused: `${quoted(name)} is a name of people/${id}.md already.` };
  if (holder)
    return { refused: `${quoted(name)} is a name of people/${holder}.md; take it out there first.` };
  return write(
    content,
    own.file,
    withVariant(own.text, name),
    `${name} is now a variant of ${own.record.name}`,
  );
}

/** Writes a record for a name that has none; its id follows from the name. */
export async function nameAsRecord(content: string, name: string): Promise<Settled> {
  const people = await peopleOf(content);
  const holder = holderOf(people, name);
  if (holder) return { refused: `${quoted(name)} is a name of people/${holder}.md already.` };
  const id = slug(name);
  if (!id) return { refused: `${quoted(name)} holds no letter from which an id could be made.` };
  if (people.has(id)) {
    return {
      refused: `There is a people/${id}.md already, with another name: ${people.get(id)!.record.name}. For a variant of it write --as ${id}.`,
    };
  }
  const text = `---\nname: ${written(name)}\n---\n`;
  return write(content, `people/${id}.md`, text, `${name} has a record`);
}

interface Kept {
  file: string;
  text: string;
  record: PersonRecord;
}

async function peopleOf(content: string): Promise<Map<string, Kept>> {
  const folder = join(content, 'people');
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  const people = new Map<string, Kept>();
  for (const path of files.filter((name) => /\.(?:md|markdown)$/.test(name)).toSorted()) {
    const bytes = await readFile(join(folder, path));
    const { record } = parsePerson(path, bytes);
    if (record) people.set(record.id, { file: `people/${path}`, text: bytes.toString('utf8'), record });
  }
  return people;
}

/** The id of the record that has the name, in whatever case, accents and hyphens. */
function holderOf(people: Map<string, Kept>, name: string): string | undefined {
  const wanted = foldName(name);
  return [...people.values()].find(({ record }) =>
    [record.name, ...record.variants].some((form) => foldName(form) === wanted),
  )?.record.id;
}

/** The file with one more variant in its front matter, and no other character changed. */
function withVariant(text: string, name: string): string {
  const [, opening, block] = /^(\uFEFF?---[^\n]*\n)([\s\S]*?\n)---/.exec(text)!;
  const document = parseDocument(block!, { schema: 'failsafe' });
  const variants = document.get('variants');
  const insert = (at: number, words: string) =>
    text.slice(0, opening!.length + at) + words + text.slice(opening!.length + at);
  if (!isSeq(variants))
    return insert(endOfLine(block!, block!.search(/^name:/m)), `\nvariants: [${written(name)}]`);
  const last = variants.items.at(-1) as Node | undefined;
  if (variants.flow) return insert(variants.range![1] - 1, `${last ? ', ' : ''}${written(name)}`);
  const line = block!.lastIndexOf('\n', last!.range![0]) + 1;
  const dash = /^\s*-\s+/.exec(block!.slice(line))![0];
  return insert(endOfLine(block!, last!.range![1] - 1), `\n${dash}${written(name)}`);
}

function endOfLine(text: string, from: number): number {
  return /\r?\n|$/.exec(text.slice(from))!.index + from;
}

/** A name as YAML: bare where nothing in it could be read as more than a name. */
function written(name: string): string {
  return /^\p{L}[\p{L}\p{M} .'’-]*$/u.test(name) ? name : JSON.stringify(name);
}

/** Writes the file whole or not at all, and only where the parser takes it. */
async function write(content: string, file: string, text: string, said: string): Promise<Settled> {
  const { defects } = parsePerson(file.replace(/^people\//, ''), new TextEncoder().encode(text));
  if (defects.length) return { refused: defects.map((defect) => defectText(defect, '')).join('\n') };
  const path = join(content, file);
  const fresh = `${path}.${process.pid}.new`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(fresh, text);
    await rename(fresh, path);
  } finally {
    await rm(fresh, { force: true });
  }
  return { file, said };
}
