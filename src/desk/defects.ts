import { quoted } from '../parse/contentError.ts';
import { defectMaker } from '../parse/defects/kind.ts';
import { tableKinds } from '../parse/defects/table.ts';
import type { DefectKinds } from '../parse/defects/kind.ts';

/** Every kind of fault that the editor’s commands report of what they are given, by its id. */
export const deskKinds = {
  'headline-without-letters': {
    explanation:
      'A headline holds no letter or digit from which the address of its story could be made. Write words.',
    message: 'holds no letter from which an address could be made.',
    fix: 'Write a headline of words.',
  },
  ...tableKinds,
  'extra-cells': {
    explanation:
      'A row has more cells than the header. Put a cell that holds the separator in quotation marks.',
    message: 'the row has more cells than the header.',
    fix: 'Put a cell that holds the separator in quotation marks.',
  },
  'missing-name-column': {
    explanation:
      'A table has no column called name, so that it is neither a review sheet nor a table of people.',
    message: 'no column is called name.',
    fix: 'Write the names of the columns in the first row: name, proposal, id, familyName, spellings; or name, variants, nativeName, lang, familyName, roles, country, wikidata, viaf, isni, sameAs.',
  },
  'empty-name': {
    explanation: 'A row has no name. Write it, or delete the row or its proposal.',
    message: 'is empty.',
    fix: ({ file }: TableKind) =>
      `Write the name, or ${file === 'sheet' ? 'empty the proposal' : 'delete the row'}.`,
  },
  'lost-letters': {
    explanation:
      'Letters were lost when a spreadsheet was saved in an encoding without them. Save it as “CSV UTF-8”.',
    message: ({ text, file }: TableKind & { text: string }) =>
      `${quoted(text)} has lost letters when the ${file} was saved.`,
    fix: ({ file }: TableKind) =>
      `Save it as “CSV UTF-8”${file === 'sheet' ? ', from the sheet as it was written' : ''}.`,
  },
  'foreign-family-name': {
    explanation: 'A family name is no part of the name. Write it as it is there, or leave it out.',
    message: ({ family, name }: { family: string; name: string }) =>
      `${quoted(family)} is no part of ${quoted(name)}.`,
    fix: 'Write it as it is in the name, or leave the cell empty.',
  },
  'bad-proposal': {
    explanation:
      'A proposal is none of new, variant of ID and dismiss. Write one of them, or leave it empty.',
    message: ({ proposal }: { proposal: string }) => `${quoted(proposal)} is none.`,
    fix: 'Write new, variant of ID, or dismiss, or leave it empty.',
  },
  'bad-identifier': {
    explanation: 'A number is none of VIAF or ISNI. Write it as in the example.',
    message: ({ value, scheme }: { value: string; scheme: 'viaf' | 'isni' }) =>
      `${quoted(value)} is none of ${scheme.toUpperCase()}.`,
    fix: ({ scheme }: { scheme: 'viaf' | 'isni' }) =>
      `Write it as ${scheme === 'viaf' ? '75121530' : '0000 0001 2103 2683'}.`,
  },
  'role-without-title': {
    explanation: 'A role has a country or a time and no title. Write it as in the example.',
    message: ({ written }: { written: string }) => `${quoted(written)} has no title.`,
    fix: `Write ${roleExample()}.`,
  },
  'bad-role-time': {
    explanation: 'The time of a role is no date and no interval. Write it as in the example.',
    message: ({ written }: { written: string }) => `${quoted(written)} is no time.`,
    fix: `Write ${roleExample()}.`,
  },
  'bad-json': {
    explanation: 'A file of items, or one of its lines, is no JSON; it may have been cut off. Get it again.',
    message: ({ reason }: { reason: string }) => `is no JSON: ${reason}.`,
    fix: ({ part }: { part: 'file' | 'line' }) => `Get the ${part} again; it may have been cut off.`,
  },
  'no-person-items': {
    explanation: 'A JSON file holds no item of a person as Wikidata gives it. Name a file with whole items.',
    message: ({ items }: { items: number }) =>
      items
        ? 'holds items of Wikidata, and none of a person.'
        : 'is JSON, and holds no item of Wikidata in a form that is known.',
    fix: 'Name a file with whole items: the answer of Special:EntityData/Q….json, of wbgetentities, or of the REST API for entities/items/Q….',
  },
  'missing-label': {
    explanation: 'An item of Wikidata has no name. Give it a label in English, or leave it out.',
    message: ({ item }: { item: string }) => `${item} has no label.`,
    fix: 'Give it a label in English, or take it out of the file.',
  },
  'unknown-record': {
    explanation: 'A proposal names a record that is not there. Write its id, or new.',
    message: ({ id }: { id: string }) => `there is no people/${id}.md.`,
    fix: ({ near }: { near: string | undefined }) =>
      `${near ? `Is ${near} meant? ` : ''}For a record of its own write new.`,
  },
  'broken-record': {
    explanation: 'A record has defects, so that nothing can be added to it. Fix them first.',
    message: ({ file }: RecordFile) => `${file} has defects.`,
    fix: 'npm run check lists them.',
  },
  'ambiguous-name': {
    explanation: 'A name is that of several records. Write the item of Wikidata into the right one.',
    message: ({ name, files }: { name: string; files: string[] }) =>
      `${quoted(name)} may be ${files.join(' and ')}.`,
    fix: 'Write the item of Wikidata into the right one.',
  },
  'other-person': {
    explanation: 'A record has the same name and is of another person. Write a record for this one by hand.',
    message: ({ file, name, other, item }: RecordFile & { name: string; other: string; item: string }) =>
      `${file} has a name of ${quoted(name)} and is another person: ${other}, not ${item}.`,
    fix: 'Write a record for this one by hand, or leave it out of the file.',
  },
  'conflicting-value': {
    explanation:
      'A record and an authority file disagree. The record is kept; change it by hand where it is wrong.',
    message: ({ held, given }: { held: string; given: string }) =>
      `the record says ${quoted(held)}, the file ${quoted(given)}.`,
    fix: recordStands(),
  },
  'conflicting-role': {
    explanation:
      'An authority file gives a role that the record has not. The record is kept; add it by hand where it is right.',
    message: ({ title }: { title: string }) => `the record has roles, and not ${quoted(title)}.`,
    fix: recordStands(),
  },
  'conflicting-name': {
    explanation:
      'An authority file gives a name that another record has. The records are kept; change them by hand.',
    message: ({ name, id }: { name: string; id: string }) =>
      `${quoted(name)} is a name of people/${id}.md too.`,
    fix: recordStands(),
  },
  'uneditable-record': {
    explanation: 'A record is written in a way that cannot be added to safely. Write the additions by hand.',
    message: ({ file }: RecordFile) => `${file} is written in a way that cannot be added to.`,
    fix: ({ additions }: { additions: string[] }) => `Write by hand: ${additions.join(', ')}.`,
  },
  'taken-name': {
    explanation:
      'A name is that of a record already, or of an earlier row. Take it out, or make it a variant.',
    message: ({ name, id, line }: { name: string; id: string; line: number | undefined }) =>
      `${quoted(name)} is a name of people/${id}.md${line === undefined ? ' already' : `, by line ${line}`}.`,
    fix: ({ id }: { id: string }) => `Take it out here, or write variant of ${id}.`,
  },
  'bad-new-id': {
    explanation:
      'An id for a new record has other signs than lower-case letters, digits and hyphens. Write another.',
    message: ({ asked, name }: { asked: string | undefined; name: string }) =>
      asked === undefined
        ? `${quoted(name)} holds no letter from which an id could be made.`
        : `${quoted(asked)} is no id.`,
    fix: ({ example }: { example: string }) => `Write lower-case letters, digits and hyphens: ${example}.`,
  },
  'name-too-long': {
    explanation: 'A name is longer than a file’s name may be. Shorten it.',
    message: ({ name }: { name: string }) => `${quoted(name)} is too long for a name.`,
    fix: 'Shorten it.',
  },
  'taken-id': {
    explanation:
      'A new record would have the id of one that is there. Write another id, or a variant of that record.',
    message: ({ file, name }: RecordFile & { name: string | undefined }) =>
      `there is a ${file} already, ${name === undefined ? 'and it has defects' : `for ${name}`}.`,
    fix: ({ id }: { id: string }) => `Write another id in the column id, or variant of ${id}.`,
  },
} satisfies DefectKinds;

/** Reports what a command is given and cannot use. */
export const defect = defectMaker(deskKinds);

interface TableKind {
  file: 'sheet' | 'file';
}

interface RecordFile {
  /** Path below the content folder. */
  file: string;
}

function roleExample(): string {
  return 'Foreign Minister (IR, 2024-08-21/2025-01-31)';
}

function recordStands(): string {
  return 'The record is kept; change it by hand where it is wrong.';
}
