import { firstOf } from '../parse/assert.ts';
import { stat } from 'node:fs/promises';
import { familyNameOf } from '../archive/mentions/familyName.ts';
import { dismissedText } from '../store/dismissedNames.ts';
import { defectText, quoted } from '../parse/contentError.ts';
import { dismissedFile, readDismissed } from '../parse/dismissedNames.ts';
import { nearest } from '../parse/nearest.ts';
import { parsePerson } from '../parse/records.ts';
import { slug } from '../parse/slug.ts';
import { withDismissed } from './people/dismissed.ts';
import { withItems } from './people/edit.ts';
import { bareFacts, namesOf, recordText } from './people/facts.ts';
import type { PersonFile } from './people/folder.ts';
import { createFile, nameKey, readPeople, replaceFile } from './people/folder.ts';

/** What was written, or why nothing was. */
export type Outcome = { file: string; said: string } | { refused: string };

/** Writes a name as a variant into the record of `id`. All else in the file stays as the editor wrote it. */
export async function nameAsVariant(content: string, name: string, id: string): Promise<Outcome> {
  const people = await readPeople(content);
  const own = people.get(id);
  if (!own) {
    const near = nearest(id, people.keys());
    return {
      refused: `There is no people/${id}.md.${near ? ` Is ${near} meant?` : ''} For a new record write --new.`,
    };
  }
  if (!own.record) return { refused: `${own.file} has defects; npm run check lists them.` };
  const holder = holderOf(people, name);
  if (holder === id) return { refused: `${quoted(name)} is a name of people/${id}.md already.` };
  if (holder)
    return { refused: `${quoted(name)} is a name of people/${holder}.md; take it out there first.` };
  const text = withItems(own.text, 'variants', [name]);
  const wanted = [...own.record.variants, name];
  const { record, defects } = parsePerson(`${id}.md`, new TextEncoder().encode(text));
  if (defects.length && isDeceptive(firstOf(defects).message))
    return { refused: defectText({ ...firstOf(defects), file: own.file }, '') };
  if (JSON.stringify(record?.variants) !== JSON.stringify(wanted))
    return {
      refused: `${own.file} is written in a way that cannot be added to; add ${quoted(name)} to its variants by hand.`,
    };
  await replaceFile(content, own.file, text, own.mode);
  return { file: own.file, said: `${name} is now a variant of ${own.record.name}` };
}

/** Writes a record for a name that has none; its id follows from the name, and so does `familyName`, where the name leads with it. */
export async function nameAsRecord(content: string, name: string): Promise<Outcome> {
  if (!(await isFolder(content))) return { refused: 'The content folder does not exist.' };
  const people = await readPeople(content);
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
        : `There is a ${taken.file} already, and it has defects; npm run check lists them.`,
    };
  }
  const file = `people/${id}.md`;
  const family = familyNameOf(name);
  const text = recordText({ ...bareFacts(name), familyName: family });
  const { defects } = parsePerson(`${id}.md`, new TextEncoder().encode(text));
  if (defects.length) return { refused: defects.map((defect) => defectText(defect, '')).join('\n') };
  await createFile(content, file, text);
  return { file, said: `${name} has a record${family ? `, under the family name ${family}` : ''}` };
}

/** Writes a name into the list of those that are not proposed again. */
export async function nameAsNobody(content: string, name: string): Promise<Outcome> {
  if (!(await isFolder(content))) return { refused: 'The content folder does not exist.' };
  const holder = holderOf(await readPeople(content), name);
  if (holder)
    return { refused: `${quoted(name)} is a name of people/${holder}.md; take it out there first.` };
  const text = await dismissedText(content);
  if (readDismissed(text).some((held) => nameKey(held) === nameKey(name)))
    return { refused: `${quoted(name)} stands in ${dismissedFile} already.` };
  await replaceFile(content, dismissedFile, withDismissed(text, [name]));
  return { file: dismissedFile, said: `${name} will not be proposed again` };
}

/** What any file system takes, with a margin. */
const longestId = 150;

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

/** The id of the record that has the name, in whatever case, accents and hyphens. */
function holderOf(people: Map<string, PersonFile>, name: string): string | undefined {
  const wanted = nameKey(name);
  return [...people.values()].find(
    ({ record }) => record && namesOf(record).some((form) => nameKey(form) === wanted),
  )?.record?.id;
}

/** Whether the name itself is at fault, and not the way in which the file is written. */
function isDeceptive(message: string): boolean {
  return /^holds /.test(message);
}
