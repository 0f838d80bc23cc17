import { formatsOf } from '../formats.ts';

// Newspapers set no comma before «و».
export const formats = formatsOf('fa', (gap) => gap.replace(/،\u200f?(?= و )/, ''));

/* Marks of direction keep names in Latin letters, and numbers beside them, in the order of the line. */
export const comma = '،\u200f ';
export const dot = ' \u200f·\u200f ';

export const digits = (text: string): string => text.replace(/\d/g, (digit) => persianDigits[Number(digit)]!);
const persianDigits = '۰۱۲۳۴۵۶۷۸۹';
