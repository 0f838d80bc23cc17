import { knownAgency } from '../../parse/agency.ts';
import { knownOutlet } from './outlets.ts';

/** The agencies from which a text says that it has its news: `AFP reported`, `according to TASS news agency`, `with files from AP`. Outlets that it quotes are none. */
export function agenciesNamed(paragraphs: string[]): string[] {
  const named = paragraphs.flatMap((text) => [
    ...[...text.matchAll(asian)].flatMap(([, ...names]) =>
      names.flatMap((one) => knownAgency(one ?? '') ?? []),
    ),
    ...shapes.flatMap((shape) =>
      [...text.matchAll(shape)].flatMap(({ 0: around, groups = {} }) =>
        [groups['name'], groups['other']].flatMap((printed) => agencyAt(printed ?? '', around) ?? []),
      ),
    ),
  ]);
  return [...new Set(named)];
}

const name = '(?<name>\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,3}|dpa|epd|askanews)';
const several = `${name}(?:(?:, | and |, and )(?<other>${name.slice(8, -1)}))?`;
const native =
  '(?<name>[\\p{Script=Arabic}\\p{Script=Cyrillic}]{3,12}(?: [\\p{Script=Arabic}\\p{Script=Cyrillic}]{3,12})?)';
const shapes = [
  `\\b(?:said|reported by|according to|cited by|citing|contributed by|news agency,?) (?:the |\\p{Lu}\\p{Ll}+['’]s |state |state-run |semi-official |official |news agency )*${name}`,
  `(?<!\\p{L})${name}(?:['’]s)?(?: state| official)? (?:news agency|(?:has )?reported|reports|said|quoted|cited|journalists?|reporters?|correspondents?|photographers?|witness(?:es)?|teams?|writers?)\\b`,
  `(?<!\\p{L})${several}(?:['’]s? \\p{Lu}[^.]{2,60})? contributed to this (?:report|story|article)`,
  `\\b(?:[Ww]ith (?:additional )?(?:files|inputs?|reporting|material|information) from|[Aa]dditional (?:reporting|input) (?:by|from)) (?:the )?${several}`,
  `(?:Nachrichtenagentur(?:en)?|agence(?: de presse)?|agencia(?: de noticias)?|agência|agenzia|persbureau|nyhetsbyrån|agencja|информагентств\\p{L}+|агентств\\p{L}+)\\s[«„“"]?${name}`,
  `(?:laut|selon|d['’]après|según|segundo|secondo|riferito|riferisce|reso noto|volgens|enligt|ifølge|сообщает|сообщил\\p{L}*|передает|передаёт|пишет|по данным)\\s(?:der |die |l['’]|la |il |a |o )?[«„“"]?${name}`,
  `(?:وكالة|لوكالة|لـ|وكالتي|خبرگزاری|گزارش|به گزارش) ?(?:الأنباء )?[«“"]?${native}`,
].map((shape) => new RegExp(shape, 'gu'));

/** `新华社北京4月8日电`, `据法新社`, `【北浜共同】`. */
const asian = /^(新华社|中新社)|(?<=据)(新华社|中新社|法新社|路透社|美联社)|^【[^【】]{1,8}(共同|時事)】/gu;

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
