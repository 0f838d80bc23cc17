import { bibtex } from '../citation/bibtex.ts';
import type { CitedStory } from '../citation/citedStory.ts';
import { cslItem } from '../citation/cslJson.ts';
import { ris } from '../citation/ris.ts';
import { writeCsv } from '../files/csv.ts';
import type { Citation, Cited } from '../messages/citation.ts';

/** A form in which a list can be taken along. */
export interface ListForm {
  /** The ending of the file. */
  ending: string;
  /** Its media type. */
  type: string;
  text(stories: CitedStory[], words: FormWords): string;
}

/** What the interface’s language gives to it. */
export interface FormWords {
  citation(cited: Cited): Citation;
  /** The headers of the table: title, date, source, byline, language, address. */
  columns: readonly [string, string, string, string, string, string];
}

export type FormName = 'citations' | 'links' | 'csv' | 'bibtex' | 'ris' | 'csl';

export const listForms: Record<FormName, ListForm> = {
  citations: {
    ending: 'txt',
    type: 'text/plain',
    text: (stories, { citation }) => lines(stories.map((story) => citationText(citation(story)))),
  },
  links: {
    ending: 'txt',
    type: 'text/plain',
    text: (stories) => lines(stories.map(({ address }) => address)),
  },
  csv: {
    ending: 'csv',
    type: 'text/csv',
    text: (stories, { columns }) =>
      writeCsv(
        columns,
        stories.map(({ title, date, source, byline, lang = '', address }) => [
          title,
          date,
          source,
          byline.join('; '),
          lang,
          address,
        ]),
      ),
  },
  bibtex: { ending: 'bib', type: 'application/x-bibtex', text: bibtex },
  ris: { ending: 'ris', type: 'application/x-research-info-systems', text: ris },
  csl: {
    ending: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    text: (stories) => `${JSON.stringify(stories.map(cslItem), undefined, 2)}\n`,
  },
};

/** A citation on one line. */
export function citationText(citation: Citation): string {
  const { authors, before, title, between, source, after, address = '' } = citation;
  return authors + before + title + between + source + after + address;
}

function lines(texts: string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}
