import { isShouted } from '../../parse/letterCase.ts';
import type { PersonRecord } from '../../parse/records.ts';
import { foldName } from '../fold.ts';
import type { Mention, StoryText } from './text.ts';
import { endOfRun, isSmall, partsOf } from './text.ts';

/** The people a story names, by id, each with every place where it does. */
export type PeopleMentions = Map<string, Mention[]>;

export type PeopleFinder = (story: StoryText) => PeopleMentions;

type Named = Pick<
  PersonRecord,
  'id' | 'name' | 'variants' | 'familyName' | 'ambiguousSurname' | 'nativeName'
>;

/** One way in which a person is printed: its words folded, and whether it is the surname alone. */
interface Form {
  person: Named;
  words: string[];
  surname: boolean;
}

/** Makes a finder for these records; it may be used for any number of stories. */
export function peopleFinder(records: Named[]): PeopleFinder {
  const forms = new Map<string, Form[]>();
  const surnames = new Map<string, Set<string>>();
  for (const person of records) {
    const surname = foldName(surnameOf(person));
    surnames.set(surname, (surnames.get(surname) ?? new Set()).add(person.id));
    const full = [person.name, ...person.variants, ...(person.nativeName ? [person.nativeName] : [])].map(
      foldName,
    );
    for (const name of new Set(full))
      put(forms, { person, words: name.split(' '), surname: name === surname });
    if (!full.includes(surname)) put(forms, { person, words: surname.split(' '), surname: true });
  }
  const lowerBeginnings = new Set([...forms.keys()].filter((word) => particles.has(word)));
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);

  return (story) => {
    const found: PeopleMentions = new Map();
    const lone: { form: Form; mention: Mention }[] = [];
    for (const [part, text] of partsOf(story)) {
      if (part === 'dateline') continue;
      if (!mayName(text)) continue;
      const loud = isShouted(text);
      const words = wordsOf(text);
      for (let at = 0; at < words.length; at++) {
        const candidates = forms.get(words[at]!.folded);
        if (!candidates) continue;
        const fitting = candidates.filter((form) => stands(form, words, at, loud));
        const longest = fitting[0]?.words.length;
        for (const form of fitting.filter(({ words: { length } }) => length === longest)) {
          const end = words[at + form.words.length - 1]!;
          const mention = { part, offset: words[at]!.start, words: text.slice(words[at]!.start, end.end) };
          if (form.surname) lone.push({ form, mention });
          else add(found, form.person.id, mention);
        }
        if (longest) at += longest - 1;
      }
    }
    for (const { form, mention } of lone) {
      const { person } = form;
      const namesakes = surnames.get(form.words.join(' '))!;
      const named = [...namesakes].filter((id) => found.has(id));
      const only = !person.ambiguousSurname && namesakes.size === 1;
      if (named.length === 1 ? named[0] === person.id : named.length === 0 && only)
        add(found, person.id, mention);
    }
    return found;
  };

  /** Whether any word of a text begins a form: what most texts can be put aside by. */
  function mayName(text: string): boolean {
    for (let start = 0; start < text.length; start++) {
      const end = endOfRun(text, start);
      if (end === start) continue;
      const word = text.slice(start, end);
      start = end;
      if (isSmall(word.charCodeAt(0)) && !lowerBeginnings.has(word)) continue;
      if (forms.has(foldWord(word))) return true;
    }
    return false;
  }

  function stands(form: Form, words: Word[], at: number, loud: boolean): boolean {
    for (const [index, wanted] of form.words.entries()) {
      const word = words[at + index];
      if (word?.folded !== wanted || (index > 0 && !word.joined)) return false;
    }
    if (loud) return true;
    const first = words[at]!;
    const last = words[at + form.words.length - 1]!;
    if (!last.capital && !(last.folded.length && !/\p{Ll}/u.test(last.text))) return false;
    const next = words[at + form.words.length];
    if (next?.capital && next.joined && next.gap === ' ' && !mayFollow.has(next.folded)) return false;
    const before = first.joined ? words[at - 1] : undefined;
    if (before && ships.has(before.folded)) return false;
    if (!form.surname) return true;
    // What stands before a surname is its bearer’s first name, and so another person’s, unless it is a title or opens the sentence.
    return first.gap !== '-' && (!before?.capital || mayPrecede.has(before.folded));
  }
}

/** The surname a later mention uses: the family name, or the last word with the particles before it. */
function surnameOf(person: Named): string {
  if (person.familyName) return person.familyName;
  const words = person.name.split(' ');
  let start = words.length - 1;
  while (start > 1 && particles.has(words[start - 1]!.toLowerCase())) start--;
  return words.slice(start).join(' ');
}

const particles = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'de',
  'del',
  'della',
  'der',
  'den',
  'di',
  'da',
  'dos',
  'du',
  'la',
  'le',
  'ten',
  'ter',
  'van',
  'von',
  'zu',
]);

interface Word {
  text: string;
  folded: string;
  start: number;
  end: number;
  capital: boolean;
  /** Only white space, a hyphen, an apostrophe or a bracket divides it from the word before. */
  joined: boolean;
  gap: string;
  /** Stands at the beginning of a sentence. */
  begins: boolean;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  run.lastIndex = 0;
  for (let match = run.exec(text); match; match = run.exec(text)) {
    const word = match[0];
    const gap = text.slice(end, match.index);
    words.push({
      text: word,
      folded: foldWord(word),
      start: match.index,
      end: match.index + word.length,
      capital: /^\p{Lu}/u.test(word),
      joined: words.length > 0 && (gap === ' ' || gap === '-' || /^(?:['’‘]|\. |[\s[\]]+)$/.test(gap)),
      gap,
      begins: words.length === 0 || /[.!?:"”“]\s*["“]?$/.test(gap),
    });
    end = match.index + word.length;
  }
  return words;
}

const run = /[\p{L}\p{N}\p{M}]+/gu;
const cache = new Map<string, string>();

function foldWord(word: string): string {
  let folded = cache.get(word);
  if (folded === undefined) {
    folded = foldName(word);
    if (cache.size < 200_000) cache.set(word, folded);
  }
  return folded;
}

/** Words with a capital that may stand before a surname and leave it the person’s own. */
const mayPrecede = new Set(
  'president vice premier prime minister ministers secretary chancellor chairman chairwoman chief governor gov senator sen representative rep congressman mayor judge justice general gen colonel col captain admiral marshal sheikh sheik king queen prince princess emir sultan shah pope cardinal ayatollah imam rabbi reverend rev sir lord lady dame baron count mr mrs ms miss dr professor prof herr frau monsieur m mme comrade leader spokesman spokeswoman director ambassador envoy commissioner deputy foreign finance treasury trade interior defence defense economy economics agriculture energy oil industry commerce labour labor planning transport and but when if as after before while although since because says said with by for to of in on at from under like that yet then still also even only both neither later earlier meanwhile yesterday today however instead asked told last this what will has had is was did does can could would should where who why how so i'.split(
    ' ',
  ),
);

/** What makes the name behind it a ship’s. */
const ships = new Set(['uss', 'hms', 'ss', 'hmas', 'hmcs', 'usns']);

/** Words with a capital that may follow a name. */
const mayFollow = new Set([
  'and',
  'jr',
  'sr',
  'ii',
  'iii',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'administration',
  'government',
]);

function put(forms: Map<string, Form[]>, form: Form): void {
  const list = forms.get(form.words[0]!);
  if (list) list.push(form);
  else forms.set(form.words[0]!, [form]);
}

function add(found: PeopleMentions, id: string, mention: Mention): void {
  const mentions = found.get(id);
  if (mentions) mentions.push(mention);
  else found.set(id, [mention]);
}
