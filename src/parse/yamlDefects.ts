import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { Defect, Refusal } from './contentError.ts';
import { defect } from './defects.ts';
import { inQuotes, misreadSign, unquotedValues, withQuotes } from './unquotedValues.ts';
import type { Position } from './yamlPlace.ts';
import { place, start } from './yamlPlace.ts';

type Found = Omit<Defect, 'file'>;

/** A block as the `yaml` package reads it: every scalar a string, no name twice. To look for those takes the square of the time. */
export function parsedYaml(block: string, lineCounter = new LineCounter(), uniqueKeys = true): Document {
  return parseDocument(block, { schema: 'failsafe', lineCounter, uniqueKeys, prettyErrors: false });
}

/** What is wrong with a block: first the values that lack quotes, then what is wrong beside them. */
export function yamlDefects(document: Document, lines: LineCounter, block: string): Found[] {
  const isSearched = block.length <= largestSearched && faultsIn(document) > 0;
  const unquoted = isSearched ? unquotedValues(block, (text) => faultsIn(parsedYaml(text))) : [];
  if (!unquoted.length) return defectsIn(document, lines, block);
  const corrected = withQuotes(block, unquoted);
  const correctedLines = new LineCounter();
  return [
    ...unquoted.map(({ from, text, before }) => {
      const sign = misreadSign(text);
      const written = `${before.replace(/^(?:- +)+(?=\w)/, '')}${inQuotes(text)}`;
      return { ...place(lines, from), ...defect('unquoted-value', { ...(sign && { sign }), written }) };
    }),
    ...defectsIn(parsedYaml(corrected, correctedLines), correctedLines, corrected),
  ];
}

function isOpenQuote({ message }: YAMLError): boolean {
  return /^Missing closing ["']/.test(message);
}

function isNamed(key: unknown): boolean {
  return isScalar(key) && String(key.value) !== '';
}

/** How much in a document is an error, or is left out of its values. A quote that nothing closes hides all faults after it, and outweighs them. */
function faultsIn(document: Document): number {
  const errors = [...document.errors, ...document.warnings];
  let faults = errors.length + 1000 * errors.filter(isOpenQuote).length;
  visit(document, {
    Alias: () => void faults++,
    Pair: (_, { key }) => void (isNamed(key) || faults++),
    Value: (_, node) => {
      if (node.anchor) faults++;
      if (node.tag && !node.tag.startsWith('tag:yaml.org,')) faults++;
    },
  });
  return faults;
}

function defectsIn(document: Document, lines: LineCounter, block: string): Found[] {
  const cut = cutValues(document, block);
  const errors = [...document.errors, ...document.warnings];
  const comments = [...cut.map(({ offset }) => offset), ...errors.filter(isHash).map(({ pos }) => pos[0])];
  const own = errors.filter(
    (error) =>
      isHash(error) || !isOfCut.has(error.code) || !comments.some((offset) => offset <= error.pos[0]),
  );
  const defects: Found[] = [
    ...cut.map(({ offset, ...defect }) => ({ ...place(lines, offset), ...defect })),
    ...own.map((error) => ({ ...place(lines, error.pos[0]), ...inWords(error, block) })),
  ];
  visit(document, {
    Alias: (_, node) => {
      defects.push({
        ...place(lines, start(node)),
        ...defect('yaml-alias', { name: node.source }),
      });
    },
  });
  visit(document, {
    Pair: (_, { key }) => {
      if (isNamed(key)) return;
      defects.push({
        ...place(lines, start(key)),
        ...defect('nameless-field'),
      });
    },
  });
  if (!defects.length && document.contents !== null && !isMap(document.contents)) {
    defects.push({ ...place(lines, start(document.contents)), ...defect('not-fields') });
  }
  const seen = new Set<string>();
  return defects.filter(
    ({ line, column, message }) => seen.size !== seen.add(`${line}:${column} ${message}`).size,
  );
}

/**
 * Values of which YAML drops the rest, as a comment, for a space and # are in them: `title: Vote #3 begins`. After a value in quotes or in
 * brackets, and after one of fixed form, such as a date, it can only be a comment; so it is after a name in a list, if a space follows the #.
 */
function cutValues(document: Document, block: string): (Omit<Found, keyof Position> & { offset: number })[] {
  const cut: ReturnType<typeof cutValues> = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || node.type !== 'PLAIN' || !node.range) return;
      const path = pathOf([...ancestors, node]);
      const [from, to] = node.range;
      const [whole = '', comment] = /^[ \t]*(#[^\n]*)/.exec(block.slice(to)) ?? [];
      const name = path.at(-1);
      if (comment === undefined || (typeof name === 'number' && /^#\s/.test(comment))) return;
      if (ofFixedForm.has(String(path.findLast((step) => typeof step === 'string')))) return;
      const inFlow = ancestors.some((one) => isCollection(one) && one.flow);
      const rest = (inFlow ? comment.replace(/[,\]}].*$/s, '') : comment).trimEnd();
      const value = inQuotes(`${block.slice(from, to)} ${rest}`.replace(/\s+/g, ' ').trim());
      cut.push({
        offset: to + whole.length - comment.length,
        field: path
          .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`))
          .join('')
          .slice(1),
        ...defect('cut-off-value', {
          rest: comment.trimEnd(),
          written: `${typeof name === 'string' ? `${name}: ` : inFlow ? '' : '- '}${value}`,
        }),
      });
    },
  });
  return cut;
}

/** A list that begins with `[#`. */
function isHash({ message }: YAMLError): boolean {
  return message.startsWith('Comments must be separated');
}

/** Errors that follow from a list of which the end was taken for a comment. */
const isOfCut = new Set(['BAD_INDENT', 'MISSING_CHAR']);

/** Fields whose values are codes, dates, ids, paths and addresses, and hold no sentence that could go on. */
const ofFixedForm = new Set(
  'date updated taken at from to lang language status people countries country code notPeople notCountries home homeCountries ambiguousSurname wikidata sameAs url address archivedAt aliases file robots redirects gone'.split(
    ' ',
  ),
);

/** The names and places that lead to the last of some nodes. */
function pathOf(nodes: readonly unknown[]): (string | number)[] {
  return nodes.flatMap((node, at): (string | number)[] => {
    if (isPair(node)) return [String(node.key)];
    return isCollection(node) && !isMap(node) ? [node.items.indexOf(nodes[at + 1])] : [];
  });
}

/** In UTF-16 units. Values without quotes are found by parsing the block some twenty times; no record needs a longer block. */
const largestSearched = 50_000;

function inWords(error: YAMLError, block: string): Refusal {
  if (isHash(error)) return defect('hash-value');
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return defect('duplicate-field', { name: nameAt(block, error.pos[0]) });
    case 'TAB_AS_INDENT':
      return defect('tab-indent');
    case 'BLOCK_AS_IMPLICIT_KEY':
      return defect('unquoted-value', { written: 'title: "Talks: the second round"' });
    default:
      return defect('bad-yaml', { reason: error.message.replace(/\n.*/s, '').replace(/\.?$/, '.') });
  }
}

/** What is before the next colon. */
function nameAt(block: string, offset: number): string {
  const name = /[^:\n]*/y;
  name.lastIndex = offset;
  return name.exec(block)?.[0] ?? '';
}
