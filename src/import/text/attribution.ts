import { knownAgency } from '../../parse/agency.ts';
import { knownOutlet } from './outlets.ts';

/** The agencies from which a text says that it has its news: `AFP reported`, `according to TASS news agency`, `with files from AP`. Outlets that it quotes are none. */
export function agenciesNamed(paragraphs: string[]): string[] {
  const named = new Set<string>();
  for (const paragraph of paragraphs)
    for (const shape of shapes)
      for (const found of paragraph.matchAll(shape)) {
        for (const printed of [found.groups!['name'], found.groups!['other']]) {
          const agency = printed && agencyAt(printed, found[0]);
          if (agency) named.add(agency);
        }
      }
  for (const paragraph of paragraphs) {
    const { name: own, said, desk } = asian.exec(paragraph)?.groups ?? {};
    const agency = knownAgency(own ?? said ?? desk ?? '');
    if (agency) named.add(agency);
  }
  return [...named];
}

const name = '(?<name>\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,3}|dpa|epd|askanews)';
const several = `${name}(?:(?:, | and |, and )(?<other>${name.slice(8, -1)}))?`;
const native =
  '(?<name>[\\p{Script=Arabic}\\p{Script=Cyrillic}]{3,12}(?: [\\p{Script=Arabic}\\p{Script=Cyrillic}]{3,12})?)';
const shapes = [
  `\\b(?:said|reported by|according to|cited by|citing|contributed by) (?:the |Iran['’]s |Russia['’]s |China['’]s |state |state-run |semi-official |official |news agency )*${name}`,
  `(?<![\\p{L}])${name}(?:['’]s)?(?: state| official)?(?: news agency| reported\\b| reports\\b| said\\b| quoted\\b| cited\\b| has reported\\b)`,
  `news agency,? ${name}`,
  `(?<![\\p{L}])${several}(?:['’]s? \\p{Lu}[^.]{2,60})? contributed to this (?:report|story|article)`,
  `\\b(?:[Ww]ith (?:additional )?(?:files|input|inputs|reporting|material|information) from|[Aa]dditional (?:reporting|input) (?:by|from)) (?:the )?${several}`,
  `(?<![\\p{L}])${name} (?:journalists?|reporters?|correspondents?|photographers?|witness(?:es)?|teams?|writers?)\\b`,
  `(?:Nachrichtenagentur(?:en)?|agence(?: de presse)?|agencia(?: de noticias)?|agência|agenzia|persbureau|nyhetsbyrån|agencja|информагентств\\p{L}+|агентств\\p{L}+)\\s[«„“"]?${name}`,
  `(?:laut|selon|d['’]après|según|segundo|secondo|riferito|riferisce|reso noto|volgens|enligt|ifølge|сообщает|сообщил\\p{L}*|передает|передаёт|пишет|по данным)\\s(?:der |die |l['’]|la |il |a |o )?[«„“"]?${name}`,
  `(?:وكالة|لوكالة|لـ|وكالتي|خبرگزاری|گزارش|به گزارش) ?(?:الأنباء )?[«“"]?${native}`,
].map((shape) => new RegExp(shape, 'gu'));

/** `新华社北京4月8日电`, `【北浜共同】`, `（共同）`. */
const asian =
  /^(?<name>新华社|中新社)|(?<=据)(?<said>新华社|中新社|法新社|路透社|美联社)|^【[^【】]{1,8}(?<desk>共同|時事)】/u;

/** The agency whose name a run of capital words begins or ends with. */
function agencyAt(words: string, around: string): string | undefined {
  const parts = words.split(' ');
  for (let length = parts.length; length > 0; length--) {
    const agency =
      knownAgency(parts.slice(0, length).join(' ')) ?? knownAgency(parts.slice(-length).join(' '));
    if (
      agency &&
      !picturesOnly.has(agency) &&
      knownOutlet(agency) === undefined &&
      (!alsoWords.has(agency) ||
        /agenc|agent|агентств|وكالة|خبرگزاری|contributed to|files from/i.test(around))
    )
      return agency;
  }
  return undefined;
}

/** Names that are also words, people or something else where no agency is said to be meant. */
const alsoWords = new Set(
  'Mehr; Fars; PA; ANI; MENA; APA; SPA; TT; The Canadian Press; Anadolu; CNS; SANA; PAP; MTI; Antara; Lusa; IANS; BSS; VNA; AGI; APS; LETA; ELTA; SUNA'.split(
    '; ',
  ),
);

/** Agencies whose trade is pictures. */
export const picturesOnly = new Set(
  'Getty Images; Shutterstock; Alamy; Magnum Photos; Corbis; Polaris; Redux; Keystone; IMAGO; Newscom; Wikimedia Commons; NurPhoto; Sipa; Abaca; picture alliance; ZUMA Press; EPA; EPA-EFE; WANA'.split(
    '; ',
  ),
);
