import type { StoryDate } from '../parse/dateParts.ts';
import { dayOf, machineDate, monthOf, yearOf } from '../parse/dateParts.ts';
import type { CitedStory } from './citedStory.ts';

/**
 * Stories as BibTeX, an `@article` each, ended by a newline: `date`, `journaltitle` and `entrysubtype` are for biblatex, `year`, `month` and
 * `journal` for BibTeX itself. Text in any script is given as it is, in UTF-8. A key is the story’s id with colons, so that it is unique and
 * stays the same whatever else is listed.
 */
export function bibtex(stories: CitedStory[]): string {
  return stories.map(entry).join('\n');
}

function entry({ id, title, date, source, byline, lang, archive, address }: CitedStory): string {
  const fields: [name: string, value: string | undefined][] = [
    ['author', byline.length ? byline.map(personName).join(' and ') : undefined],
    // The second braces keep a style from changing capitals.
    ['title', `{${escaped(title)}}`],
    ['journal', escaped(source)],
    ['journaltitle', escaped(source)],
    ['entrysubtype', 'newspaper'],
    ['date', edtf(date)],
    ['year', yearOf(date)],
    ['month', monthOf(date)?.slice(5)],
    ['day', dayOf(date)?.slice(8)],
    ['langid', lang && escaped(lang)],
    ['url', address],
    ['note', escaped(archive)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@article{${id.replaceAll('/', ':')},\n${lines.join('')}}\n`;
}

/** Words that BibTeX would read as the end of a name, or as two parts of it, are kept together by braces. */
function personName(name: string): string {
  return /,|\band\b/i.test(name) ? `{${escaped(name)}}` : escaped(name);
}

/** biblatex reads no time of day, and EDTF’s marks of doubt. */
function edtf(date: StoryDate): string {
  return (dayOf(date) ?? machineDate(date)) + (/[~?%]$/.exec(date)?.[0] ?? '');
}

/** Text as LaTeX prints it. Braces are commands of their own, because BibTeX counts a brace behind a backslash too. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&#^_%~]/g, (character) => commands[character] ?? '');
}

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
