import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import type { Node } from 'yaml';
import { foldName } from '../archive/fold.ts';
import { familyNameOf } from '../archive/mentions/familyName.ts';
import { readRecordFile, recordFiles } from '../intake/contentFolder.ts';
import { defectText, quoted } from '../parse/contentError.ts';
import { nearest } from '../parse/nearest.ts';
import { recordFile } from '../parse/recordId.ts';
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
  if (!own.record) return { refused: `${own.file} has defects; npm run check tells them.` };
  const holder = holderOf(people, name);
  if (holder === id) return { refused: `${quoted(name)} is a name of people/${id}.md already.` };
  if (holder)
    return { refused: `${quoted(name)} is a name of people/${holder}.md; take it out there first.` };
  const text = withVariant(own.text, name);
  const wanted = [...own.record.variants, name];
  const { record, defects } = parsePerson(`${id}.md`, new TextEncoder().encode(text));
  if (defects.length && deceives(defects[0]!.wrong))
    return { refused: defectText({ ...defects[0]!, file: own.file }, '') };
  if (JSON.stringify(record?.variants) !== JSON.stringify(wanted))
    return {
      refused: `${own.file} is written in a way that cannot be added to; add ${quoted(name)} to its variants by hand.`,
    };
  await write(join(content, own.file), text, own.mode);
  return { file: own.file, said: `${name} is now a variant of ${own.record.name}` };
}

/** Writes a record for a name that has none; its id follows from the name, and its family name where the name leads with it. */
export async function nameAsRecord(content: string, name: string): Promise<Settled> {
  const there = await stat(content).catch(() => undefined);
  if (!there?.isDirectory()) return { refused: 'The content folder does not exist.' };
  const people = await peopleOf(content);
  const holder = holderOf(people, name);
  if (holder) return { refused: `${quoted(name)} is a name of people/${holder}.md already.` };
  const id = slug(name);
  if (!id) return { refused: `${quoted(name)} holds no letter from which an id could be made.` };
  if (id.length > longestId) return { refused: `${quoted(name)} is too long for a name.` };
  const taken = people.get(id);
  if (taken) {
    return {
      refused: taken.record
        ? `There is a people/${id}.md already, with another name: ${taken.record.name}. For a variant of it write --as ${id}.`
        : `There is a ${taken.file} already, and it has defects; npm run check tells them.`,
    };
  }
  const file = `people/${id}.md`;
  const family = familyNameOf(name);
  const text = `---\nname: ${written(name)}\n${family ? `familyName: ${written(family)}\n` : ''}---\n`;
  const { defects } = parsePerson(`${id}.md`, new TextEncoder().encode(text));
  if (defects.length) return { refused: defects.map((defect) => defectText(defect, '')).join('\n') };
  await mkdir(join(content, 'people'), { recursive: true });
  // Fails where a file, or anything else, stands there by now.
  await writeFile(join(content, file), text, { flag: 'wx' });
  return { file, said: `${name} has a record${family ? `, under the family name ${family}` : ''}` };
}

/** What any file system takes, with room to spare. */
const longestId = 150;

/** A file of the people’s shelf; without a record where it has defects. */
interface Kept {
  file: string;
  text: string;
  mode: number;
  record?: PersonRecord;
}

async function peopleOf(content: string): Promise<Map<string, Kept>> {
  const people = new Map<string, Kept>();
  for (const path of (await recordFiles(content, 'people')).paths) {
    const bytes = await readRecordFile(content, 'people', path);
    const file = `people/${path}`;
    const id = path.replace(recordFile, '').toLowerCase();
    if ('wrong' in bytes) {
      people.set(id, { file, text: '', mode: 0o644 });
      continue;
    }
    const { record } = parsePerson(path, bytes);
    const { mode } = await stat(join(content, file));
    people.set(id, { file, text: bytes.toString('utf8'), mode, ...(record && { record }) });
  }
  return people;
}

/** The id of the record that has the name, in whatever case, accents and hyphens. */
function holderOf(people: Map<string, Kept>, name: string): string | undefined {
  const wanted = foldName(name) || name;
  return [...people.values()].find(
    ({ record }) =>
      record && [record.name, ...record.variants].some((form) => (foldName(form) || form) === wanted),
  )?.record?.id;
}

/** The file with one more variant in its front matter, and no other character changed; the file as it is where no place for it is known. */
function withVariant(text: string, name: string): string {
  const fence = /^(\uFEFF?---[^\r\n]*(?:\r\n|\r|\n))([\s\S]*?)(?=^---[ \t]*$)/m.exec(
    text.replace(/\r(?!\n)/g, '\n'),
  );
  if (!fence) return text;
  const [, opening = '', block = ''] = fence;
  const end = /\r\n|\r|\n/.exec(text)![0];
  const document = parseDocument(block, { schema: 'failsafe' });
  const insert = (at: number, words: string) =>
    text.slice(0, opening.length + at) + words + text.slice(opening.length + at);
  const variants = document.get('variants');
  const fields = document.contents;
  if (isSeq(variants)) {
    const last = variants.items.at(-1) as Node | undefined;
    if (variants.flow) {
      return last
        ? insert(last.range![1], `, ${written(name)}`)
        : insert(variants.range![0] + 1, written(name));
    }
    const column = variants.range![0] - (block.lastIndexOf('\n', variants.range![0] - 1) + 1);
    return insert(endOfLine(block, last!.range![1] - 1), `${end}${' '.repeat(column)}- ${written(name)}`);
  }
  if (!isMap(fields)) return text;
  const pair = fields.items.find((item) => String(item.key) === 'name');
  const value = pair?.value as Node | undefined;
  if (!value?.range) return text;
  if (fields.flow) return insert(value.range[1], `, variants: [${written(name)}]`);
  const column = (pair!.key as Node).range![0] - (block.lastIndexOf('\n', (pair!.key as Node).range![0]) + 1);
  return insert(
    endOfLine(block, value.range[1] - 1),
    `${end}${' '.repeat(column)}variants: [${written(name)}]`,
  );
}

function endOfLine(text: string, from: number): number {
  return /\r?\n|$/.exec(text.slice(from))!.index + from;
}

/** A name as YAML: bare where nothing in it could be read as more than a name. */
function written(name: string): string {
  return /^\p{L}[\p{L}\p{M} .'’-]*$/u.test(name) ? name : JSON.stringify(name);
}

/** Whether the name itself is at fault, and not the way in which the file is written. */
function deceives(wrong: string): boolean {
  return /^holds /.test(wrong);
}

/** Writes the file whole or not at all; where it is a link, what it leads to. */
async function write(path: string, text: string, mode: number): Promise<void> {
  const real = await realpath(path);
  const fresh = join(dirname(real), `.${process.pid}.new`);
  try {
    await writeFile(fresh, text, { mode });
    await rename(fresh, real);
  } finally {
    await rm(fresh, { force: true });
  }
}
