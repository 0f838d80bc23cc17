import { bibtex } from './bibtex.ts';
import type { CitedStory } from './citedStory.ts';
import { cslItem } from './cslJson.ts';
import { ris } from './ris.ts';

/** A story as reference managers take it from a page: BibTeX, RIS and CSL-JSON, each a whole file without its last end of line. */
export function citationForms(story: CitedStory): [bibtex: string, ris: string, csl: string] {
  return [
    bibtex([story]).replace(/\n$/, ''),
    ris([story]).replaceAll('\r\n', '\n').replace(/\n$/, ''),
    JSON.stringify([cslItem(story)]),
  ];
}
