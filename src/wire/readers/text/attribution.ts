import { knownAgency } from '../../../parse/agency.ts';

/** The agencies to which a text gives its news: `said AFP`, `according to TASS news agency`, `in an interview with CNN`. */
export function agenciesNamed(paragraphs: string[]): string[] {
  const named = new Set<string>();
  for (const paragraph of paragraphs)
    for (const shape of shapes)
      for (const found of paragraph.matchAll(shape)) {
        const agency = agencyAt(found.groups!['name']!, found[0]);
        if (agency) named.add(agency);
      }
  return [...named];
}

const name = '(?<name>\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,3})';
const shapes = [
  `\\b(?:said|reported|reports|told|according to|quoted by|cited by|citing|interview with|statement to|speaking to|contributed by) (?:the |Iran['’]s |Russia['’]s |China['’]s |state |state-run |semi-official |official |news agency )*${name}`,
  `(?<![\\p{L}])${name}(?:['’]s)?(?: state| official)?(?: news agency| reported\\b| reports\\b| said\\b| quoted\\b| cited\\b| has reported\\b)`,
  `news agency,? ${name}`,
].map((shape) => new RegExp(shape, 'gu'));

/** The agency whose name a run of capital words begins or ends with. */
function agencyAt(words: string, around: string): string | undefined {
  const parts = words.split(' ');
  for (let length = parts.length; length > 0; length--) {
    const agency =
      knownAgency(parts.slice(0, length).join(' ')) ?? knownAgency(parts.slice(-length).join(' '));
    if (agency && !picturesOnly.has(agency) && (!alsoWords.has(agency) || /news agency/.test(around)))
      return agency;
  }
  return undefined;
}

/** Names that are also words, people or something else where no agency is said to be meant. */
const alsoWords = new Set([
  'Mehr',
  'Fars',
  'PA',
  'ANI',
  'MENA',
  'APA',
  'SPA',
  'TT',
  'The Canadian Press',
  'Anadolu',
  'CNS',
  'SANA',
  'PAP',
  'MTI',
]);

/** Agencies whose trade is pictures. */
const picturesOnly = new Set([
  'Getty Images',
  'Shutterstock',
  'Alamy',
  'Magnum Photos',
  'Corbis',
  'Polaris',
  'Redux',
  'Keystone',
  'IMAGO',
  'Newscom',
  'Wikimedia Commons',
  'NurPhoto',
  'Sipa',
  'Abaca',
  'picture alliance',
  'ZUMA Press',
  'EPA',
  'EPA-EFE',
  'WANA',
]);
