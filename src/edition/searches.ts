/* What is wrong with the searches that `archive.md` names, but for people, countries, sources and topics, which `crossCheck` knows. */
import type { SearchFault } from '../archive/defects.ts';
import { defect } from '../archive/defects.ts';
import type { Defect } from '../parse/contentError.ts';
import type { ArchiveRecord, Filed, SearchRecord } from '../parse/records.ts';
import { span } from '../parse/storyDate.ts';
import { routes } from '../routes.ts';
import { searchSlug } from '../search/named/namedSearch.ts';
import { datesIn } from '../search/page/dates.ts';
import type { Piece } from '../search/page/matching.ts';
import { piecesOf } from '../search/page/matching.ts';
import { quote } from '../search/separators.ts';

/** The searches that are for nothing, for days in the wrong order or unclear words, or have the address of another. */
export function* searchDefects(archive: Filed<ArchiveRecord>[] = []): Generator<Defect> {
  for (const { file, record, partial, places } of archive) {
    const first = new Map<string, string>();
    // What of a list could not be read is a hole in it, which `entries` of the list would give.
    for (const [index, search] of Object.entries((record ?? partial)?.searches ?? [])) {
      const own = `searches[${Number(index) + 1}]`;
      const at = (name: string): Omit<Defect, 'id' | 'message' | 'fix'> => {
        const field = `${own}.${name}`;
        return { file, ...places[field], field };
      };
      const { name, q, from, to } = search;
      const address = `/${routes.namedSearch.address(searchSlug(name))}`;
      const other = first.get(address);
      if (other === undefined) first.set(address, own);
      else yield { ...at('name'), ...defect('same-search', { name, address, other }) };
      if (isEmpty(search)) yield { ...at('name'), ...defect('empty-search', { name }) };
      if (from && to && span(to)[1] < span(from)[0])
        yield { ...at('to'), ...defect('search-ends-before-start', { from, to }) };
      for (const fault of q === undefined ? [] : faultsOf(q))
        yield { ...at('q'), ...defect('unclear-search-words', { fault }) };
    }
  }
}

function isEmpty({ q, people, countries, sources, topics, from, to }: SearchRecord): boolean {
  return !q && !from && !to && ![people, countries, sources, topics].some(({ length }) => length > 0);
}

/** What in the words of a query would be left out or understood otherwise than it is written. */
function faultsOf(q: string): SearchFault[] {
  if (!/[\p{L}\p{N}]/u.test(q)) return [{ is: 'no-word' }];
  const own = piecesOf(q);
  const bare = own.filter(({ quoted }) => !quoted);
  const quotes = [...q.matchAll(new RegExp(quote, 'gu'))].length;
  const { readings } = datesIn(q);
  return [
    ...(quotes % 2 ? [{ is: 'open-quote' } as const] : []),
    ...(own.some((piece, at) => isOr(piece) && !(isWord(own[at - 1]) && isWord(own[at + 1])))
      ? [{ is: 'stray-or' } as const]
      : []),
    ...bare
      .filter(({ text }) => /^(?:AND|NOT|NEAR)$/.test(text))
      .map(({ text }) => ({ is: 'operator' as const, word: text })),
    ...(bare.some(({ text }) => /^[([{]|[)\]}]$/.test(text)) ? [{ is: 'brackets' } as const] : []),
    ...bare.flatMap(({ text }) => fieldFault(text) ?? []),
    ...own
      .filter(({ text, quoted }) => (quoted ? text.includes('*') : /\*(?!$)|^\*/.test(text)))
      .map(({ text }) => ({ is: 'asterisk' as const, written: text })),
    ...readings.slice(0, 1).map(({ typed, from, to }) => ({ is: 'days' as const, written: typed, from, to })),
  ];
}

function isOr({ text, quoted, excluded }: Piece): boolean {
  return text === 'OR' && !quoted && !excluded;
}

function isWord(piece: Piece | undefined): boolean {
  return piece !== undefined && !piece.excluded && !isOr(piece);
}

/** `country:IR`, as other query languages have it. */
function fieldFault(text: string): SearchFault | undefined {
  const [, name = ''] = /^(\p{L}+):./u.exec(text) ?? [];
  const field = fields[name.toLowerCase()];
  return field === undefined ? undefined : { is: 'field', written: text, field };
}

/** The fields of a search by the names that query languages give them. */
const fields: Record<string, string> = {
  ...{ person: 'people', people: 'people', country: 'countries', countries: 'countries' },
  ...{ source: 'sources', sources: 'sources', topic: 'topics', topics: 'topics', tag: 'topics' },
  ...{ after: 'from', since: 'from', from: 'from', before: 'to', until: 'to', to: 'to' },
};
