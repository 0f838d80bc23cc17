import { holderOf } from '../messages/citation.ts';
import { dayOf, machineDate } from '../parse/dateParts.ts';
import type { CitedStory } from './citedStory.ts';
import { citeKey } from './citeKey.ts';

/** A story as an item of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export function cslItem(story: CitedStory): object {
  const { id, title, date, source, byline, lang, address } = story;
  return {
    id: citeKey(id),
    type: 'article-newspaper',
    title,
    'container-title': source,
    // A byline need not be a person’s, so that it is not divided into given and family name.
    author: byline.length ? byline.map((literal) => ({ literal })) : undefined,
    issued: {
      'date-parts': [(dayOf(date) ?? machineDate(date)).split('-').map(Number)],
      circa: /[~?%]$/.test(date) || undefined,
    },
    language: lang,
    archive: holderOf(story),
    URL: address,
  };
}
