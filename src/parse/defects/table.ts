import type { DefectKinds } from './kind.ts';

/** Every kind of fault that keeps a file from being read as a table, by its id. */
export const tableKinds = {
  'no-rows': {
    explanation: 'A table is empty. Name one with a row of column names and rows below it.',
    message: 'holds no row.',
    fix: 'Name a file with a row of column names, and rows below it.',
  },
  'duplicate-column': {
    explanation: 'Two columns of a table have one name. Rename one, or delete it.',
    message: ({ column }: { column: string }) => `the column ${column} is there twice.`,
    fix: 'Rename one of the two, or delete it.',
  },
  'bad-quotes': {
    explanation:
      'A quotation mark in a table does not begin or end a cell. Put the whole cell in quotation marks, and double those within it.',
    message: ({ isOpen }: { isOpen: boolean }) =>
      isOpen
        ? 'a cell begins with a quotation mark, and none ends it.'
        : 'a quotation mark is where none may be.',
    fix: 'Put the whole cell in quotation marks, and double those within it: "the ""old"" name".',
  },
} satisfies DefectKinds;
