import { contentsOf } from './contents.ts';
import type { Contents } from '../dictionary.ts';
import type { YearCount } from '../years.ts';
import { entriesOf, shardsFor, unionOf, wordsFolder, yearCountsOf } from '../dictionary.ts';
import { tally, yearsIn } from '../years.ts';
import type { Files } from './files.ts';
import type { VolumeContents } from '../finding.ts';
import type { Clause, QueryTerm } from './matching.ts';
import { membersOf } from '../packs.ts';
import { intersection, unpack } from '../postings.ts';
import { spelled } from '../spelling.ts';
import type { Stemmer } from '../stem.ts';
import type { FoundClause, FoundTerm, OpenVolume, PageFragment } from './ranking.ts';
import { matchesOf, sum } from './ranking.ts';
import type { Hit, Plan } from './textSearch.ts';
import { volumeOf } from '../volumes.ts';
import { withoutCase } from '../tokens.ts';
import type { Fragment, Posting } from '../wordsIndex.ts';
import { chunkAt, postingsIn } from '../wordsIndex.ts';

/** The volumes of the index of words, each opened when it is first needed. */
export class TextIndex {
  readonly #files: Files;
  readonly #stemmer: Stemmer;

  /** `stemmer` is the one by which the words were indexed. */
  constructor(files: Files, stemmer: Stemmer) {
    this.#files = files;
    this.#stemmer = stemmer;
  }

  /** As `TextSearch` says, and so the next two. */
  async anticipate(query: Clause[]): Promise<void> {
    const plan = await this.plan(query);
    const first = plan.volumes.at(-1);
    if (first !== undefined)
      await this.#lookUp(await this.#open(first), [...plan.clauses, ...plan.excluded], first);
  }

  async plan(query: Clause[]): Promise<Plan> {
    const contents = await contentsOf(this.#files);
    const all = await Promise.all(query.map((clause) => this.#findClause(clause, contents)));
    const clauses = all.filter(({ clause }) => !clause.excluded);
    const few = clauses.flatMap(({ numbers }) => (numbers ? [[...numbers]] : []));
    const left = few.length > 0 ? intersection(few) : undefined;
    const within = left && new Set(left.map((number) => volumeOf(contents.volumes, number)));
    return {
      clauses,
      excluded: all.filter(({ clause }) => clause.excluded),
      volumes: contents.volumes
        .map((_, index) => index)
        .filter(
          (index) =>
            all.length > 0 &&
            clauses.every(({ volumes }) => volumes.has(index)) &&
            (within?.has(index) ?? true),
        ),
      ...(left && { numbers: new Set(left) }),
      ...yearsOfOnly(all, yearsIn(contents.years)),
      unknown: clauses.filter(({ volumes }) => volumes.size === 0).map(({ clause }) => clause.typed),
    };
  }

  async search({ clauses, excluded }: Plan, index: number): Promise<Hit[]> {
    const [contents, volume] = await Promise.all([contentsOf(this.#files), this.#open(index)]);
    await this.#lookUp(volume, [...clauses, ...excluded], index);
    const stories = contents.volumes.reduce((sum, one) => sum + one.stories, 0);
    const archive = { stories, words: contents.words, stemmer: this.#stemmer };
    const matches = clauses.map((clause) => matchesOf(clause, volume, archive));
    const excludedPages = new Set(
      excluded.flatMap((clause) => [...matchesOf(clause, volume, archive).keys()]),
    );
    const pages = matches[0]?.keys() ?? volume.pages.keys();
    const hits: Hit[] = [];
    for (const page of pages) {
      if (excludedPages.has(page) || !matches.every((one) => one.has(page))) continue;
      const own = matches.map((one) => one.get(page)!);
      const { number, fragment } = volume.pages[page]!;
      hits.push({
        number,
        score: sum(own.map(({ score }) => score)),
        locations: [...new Set(own.flatMap(({ locations }) => locations))].sort((a, b) => a - b),
        text: () => this.#text(fragment),
      });
    }
    return hits;
  }

  /** Reads a volume’s postings of the words that may match the clauses. */
  async #lookUp(volume: OpenVolume, clauses: FoundClause[], index: number): Promise<void> {
    const words = new Set(
      clauses
        .filter(({ volumes }) => volumes.has(index))
        .flatMap(({ phrases }) =>
          phrases.filter((terms) => terms.every((term) => isInVolume(term, index))).flat(),
        )
        .flatMap(({ entries }) => entries.filter(({ volumes }) => volumes.includes(index)))
        .map(({ word }) => word)
        .filter((word) => !volume.postings.has(word)),
    );
    const byIndexed = Map.groupBy(words, (word) => spelled(withoutCase(word)));
    const chunks = Map.groupBy(byIndexed.keys(), (indexed) => chunkAt(volume.firsts, indexed));
    await Promise.all(
      [...chunks].map(async ([at, wanted]) => {
        const place = volume.chunks[at];
        if (!place) return;
        const chunk = await this.#files.member(place);
        for (const [indexed, postings] of postingsIn(chunk, new Set(wanted)))
          for (const word of byIndexed.get(indexed)!) volume.postings.set(word, ofCase(word, postings));
      }),
    );
    for (const word of words)
      if (!volume.postings.has(word)) throw new Error(`${word}: a part of the index of words is missing`);
  }

  async #text({ list, index }: PageFragment): Promise<Fragment> {
    return (await this.#files.packedJson<Fragment[]>(list))[index]!;
  }

  async #findClause(clause: Clause, contents: Contents): Promise<FoundClause> {
    const all = await Promise.all(
      clause.phrases.map((phrase) => Promise.all(phrase.map((term) => this.#findTerm(contents, term)))),
    );
    const phrases = all.filter((terms) => terms.every(({ entries }) => entries.length > 0));
    const numbers = phrases.map(numbersOf);
    return {
      clause,
      phrases,
      volumes: new Set(phrases.flatMap(volumesOf)),
      ...(numbers.every((own) => own !== undefined) && { numbers: new Set(numbers.flat()) }),
    };
  }

  async #findTerm({ shards, packs, volumes, years }: Contents, term: QueryTerm): Promise<FoundTerm> {
    const members = await this.#files.once('members of the dictionary', async () =>
      membersOf(packs, wordsFolder),
    );
    const fetched = await Promise.all(
      shardsFor(shards, term, this.#stemmer).map(async (shard) =>
        Object.entries(await this.#files.packedJson<Record<string, string>>(members[shard]!)),
      ),
    );
    const entries = fetched.flatMap((shard) => entriesOf(shard, term, volumes, this.#stemmer));
    const union = fetched.flatMap((shard) => unionOf(shard, term, this.#stemmer) ?? []);
    const counts = yearCountsOf(entries, union.length ? union : undefined, yearsIn(years));
    return { term, entries, ...(counts && { years: counts }) };
  }

  #open(index: number): Promise<OpenVolume> {
    return this.#files.once(`volume ${index}`, async () => {
      const { volumes } = await contentsOf(this.#files);
      const { name, from } = volumes[index]!;
      const folder = `pagefind/${name}/`;
      const { firsts, chunks, words, ...texts } = await this.#files.json<VolumeContents>(
        `${folder}volume.json`,
      );
      const lengths = unpack(words);
      return {
        firsts: firsts.split(' '),
        chunks: membersOf(chunks, `${folder}words/`),
        pages: fragmentsOf(texts, folder).map((fragment, page) => ({
          number: from + page,
          words: lengths[page]!,
          fragment,
        })),
        postings: new Map(),
      };
    });
  }
}

/** The fragment of each page of a volume; `folder` is that of the volume. */
export function fragmentsOf(
  { fragments, fragmentCounts }: Pick<VolumeContents, 'fragments' | 'fragmentCounts'>,
  folder: string,
): PageFragment[] {
  const counts = unpack(fragmentCounts);
  return membersOf(fragments, `${folder}texts/`).flatMap((list, at) =>
    Array.from({ length: counts[at] ?? 0 }, (_, index) => ({ list, index })),
  );
}

/** How many stories of each year match a query of one clause, where the dictionary tells. */
function yearsOfOnly(clauses: FoundClause[], years: YearCount[]): Pick<Plan, 'years'> {
  const [only, another] = clauses;
  if (!only || another || only.clause.excluded || !only.phrases.every(({ length }) => length === 1))
    return {};
  const [phrase, alternative] = only.phrases;
  const counts = only.numbers ? tally(only.numbers, years) : alternative ? undefined : phrase?.[0]?.years;
  return counts ? { years: counts } : {};
}

function isInVolume({ entries }: FoundTerm, index: number): boolean {
  return entries.some(({ volumes }) => volumes.includes(index));
}

/** The volumes that hold every term of a phrase. */
function volumesOf(terms: FoundTerm[]): number[] {
  return intersection(
    terms.map(({ entries }) => [...new Set(entries.flatMap(({ volumes }) => volumes))].sort((a, b) => a - b)),
  );
}

/** The only stories that can hold every term of a phrase; undefined where none of the terms is rare. */
function numbersOf(terms: FoundTerm[]): number[] | undefined {
  const few = terms.flatMap(({ entries }) => {
    const lists = entries.map(({ numbers }) => numbers);
    return lists.every((numbers) => numbers !== undefined) ? [[...new Set(lists.flat())]] : [];
  });
  return few.length > 0 ? intersection(few) : undefined;
}

/** The postings of a word with its capitals; all postings of a word that marks none. */
function ofCase(word: string, postings: Posting[]): Posting[] {
  if (!word.includes('^')) return postings;
  const form = spelled(word);
  return postings.filter((posting) => posting.form === form);
}
