import { holderOf } from '../messages/citation.ts';
import type { StoryDate } from '../parse/dateParts.ts';
import { dayOf, machineDate, monthOf, yearOf } from '../parse/dateParts.ts';
import type { CitedStory } from './citedStory.ts';
import { citeKey } from './citeKey.ts';
import { langid } from './langid.ts';
import { oneLine } from './oneLine.ts';

/**
 * Stories as BibTeX, an `@article` each, ended by a newline: `date`, `entrysubtype` and `langid` are for biblatex, `year` and `month` for BibTeX
 * itself, and both read `journal`. Text in any script is given as it is, in UTF-8. Keys are those of `citeKey`.
 */
export function bibtex(stories: CitedStory[]): string {
  return stories.map(entry).join('\n');
}

function entry(story: CitedStory): string {
  const { id, title, date, source, byline, lang, address } = story;
  const holder = holderOf(story);
  const month = Number(monthOf(date)?.slice(5));
  const fields: [name: string, value: string | undefined][] = [
    ['author', byline.length ? braced(byline.map(personName).join(' and ')) : undefined],
    // The second braces keep a style from changing capitals.
    ['title', braced(braced(escaped(title)))],
    ['journal', braced(escaped(source))],
    ['entrysubtype', '{newspaper}'],
    ['date', braced(edtf(date))],
    ['year', yearOf(date)],
    ['month', months[month - 1]],
    ['langid', lang && bracedOf(langid(lang))],
    ['url', braced(address)],
    ['note', holder && braced(escaped(holder))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name}=${value},\n`] : []));
  return `@article{${citeKey(id)},\n${lines.join('')}}\n`;
}

function braced(text: string): string {
  return `{${text}}`;
}

function bracedOf(text: string | undefined): string | undefined {
  return text && braced(text);
}

/**
 * A name of words alone is divided by whoever reads it. All else is kept together by braces: what has a comma, `and` or `others` in it, or signs
 * that biblatex takes for its own way of writing names.
 */
function personName(name: string): string {
  const text = oneLine(name);
  return words.test(text) && !/\b(?:and|others)\b|--|''/i.test(text) ? text : braced(escaped(text));
}

const words = /^\p{L}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*)*$/u;

/** biblatex reads no time of day, and EDTF’s marks of doubt. */
function edtf(date: StoryDate): string {
  return (dayOf(date) ?? machineDate(date)) + (/[~?%]$/.exec(date)?.[0] ?? '');
}

/**
 * Text as LaTeX prints it. Braces are commands of their own, because BibTeX counts a brace behind a backslash too; of two signs that would be
 * printed as one, as two hyphens are, an empty group keeps the first from the second.
 */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\{}$&#^_%~]/g, (character) => commands[character] ?? '')
    .replace(/([-'`,<>])(?=\1)|[?!](?=`)/g, '$&{}');
}

/** BibTeX’s own macros, which a style puts into words. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};
