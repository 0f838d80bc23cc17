import { holderOf } from '../messages/citation.ts';
import { dayOf, monthOf, yearOf } from '../parse/dateParts.ts';
import type { CitedStory } from './citedStory.ts';
import { oneLine } from './oneLine.ts';

/** Stories in the RIS format, type `NEWS`, in UTF-8; lines end with CR LF. */
export function ris(stories: CitedStory[]): string {
  return stories.map(entry).join('\r\n');
}

function entry(story: CitedStory): string {
  const { title, date, source, byline, lang, address } = story;
  const [year, month = '', day = ''] = [yearOf(date), monthOf(date)?.slice(5), dayOf(date)?.slice(8)];
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', 'NEWS'],
    ...byline.map((name): [string, string] => ['AU', name]),
    ['TI', title],
    ['T2', source],
    ['PY', year],
    // Year, month, day and a remark; what is not known is empty.
    ['DA', `${year}/${month}/${day}/${doubts[date.slice(-1)] ?? ''}`],
    ['LA', lang],
    ['DP', holderOf(story)],
    ['UR', address],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join('');
}

const doubts: Record<string, string> = {
  '~': 'approximate',
  '?': 'uncertain',
  '%': 'uncertain and approximate',
};
