import { nameCase } from './letterCase.ts';

/** What a credit line says (IPTC Photo Metadata: Creator, Credit Line, Supplier). */
export interface Credit {
  /** Who took the picture; several as printed, “Jane Doe and John Roe”. */
  photographer?: string;
  /** Agencies and outlets in the order printed: the first made the picture, the later ones handed it on. */
  agencies: string[];
  /** Who gave a handout: `Iranian Presidency`. */
  provider?: string;
  /** Taken for another event. */
  filePhoto: boolean;
  /** Given out by a party to the story. */
  handout: boolean;
  /** Taken by one for all. */
  pool: boolean;
}

/** Reads a photo's credit line as printed, in any agency's form: `REUTERS/Evelyn Hockstein/File Photo`. Never fails. */
export function readCredit(printed: string): Credit {
  const credit: Credit = { agencies: [], filePhoto: false, handout: false, pool: false };
  const names: string[] = [];
  const givers: string[] = [];
  for (const part of parts(printed)) {
    const { rest, marks } = takeMarks(part);
    if (marks.has('file')) credit.filePhoto = true;
    if (marks.has('handout')) credit.handout = true;
    if (marks.has('pool')) credit.pool = true;
    if (rest === '' || /^(?:stringer|staff|contributor|unknown)$/i.test(rest)) continue;
    const agency = knownAgency(rest);
    if (agency) credit.agencies.push(agency);
    else if (marks.has('handout')) givers.push(rest);
    else if (isOrganisation(rest)) (credit.handout ? givers : credit.agencies).push(agencyCase(rest));
    else names.push(rest);
  }
  // A giver may stand before the word that makes it one: “Iranian Presidency/Handout via REUTERS”.
  const giver =
    givers[0] ?? (credit.handout ? credit.agencies.find((agency) => !known.has(key(agency))) : undefined);
  if (giver) {
    credit.provider = titleIfShouted(giver).replace(/^the /, '');
    credit.agencies = credit.agencies.filter((agency) => agency !== giver);
  }
  if (names.length) credit.photographer = names.map(nameCase).join(' and ');
  credit.agencies = [...new Set(credit.agencies)];
  return credit;
}

/** An agency's name as it writes itself: `REUTERS` → `Reuters`. Unknown ones stay as printed. */
export function agencyName(printed: string): string {
  return knownAgency(printed) ?? printed;
}

type Mark = 'file' | 'handout' | 'pool';

function parts(printed: string): string[] {
  return printed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[([](.*)[)\]]$/, '$1')
    .replace(
      /^(?:(?:photo(?:graph)?s?|picture|image|foto|pix)(?: credit| courtesy)?\s*(?:by\b:?|:|©)|credits?:|by\b:?|©|\(c\)|\(photo by)\s*/i,
      '',
    )
    .replace(/\s*©\s*/g, '')
    .replace(/\(([^()]*)\)/g, (_, inner: string) =>
      /^(?:file|archive|pool|handout|ho)\b/i.test(inner) ? `/${inner}` : '',
    )
    .split(/\s+photo(?:graph)?s? by\s+|\s*(?:\/|\||,|;|–|—|•|·)\s*|\s+-\s+|\s+(?:via|for|and|&)\s+|^via\s+/i)
    .map((part) =>
      part
        .trim()
        .replace(/^via\s+/i, '')
        .replace(/\.$/, (stop) => (/\.[A-Z]\.$/.test(part) ? stop : '')),
    )
    .filter((part) => part !== '');
}

function takeMarks(part: string): { rest: string; marks: Set<Mark> } {
  const marks = new Set<Mark>();
  let rest = part;
  const take = (mark: Mark, shape: RegExp): void => {
    const without = rest.replace(shape, ' ');
    if (without === rest) return;
    marks.add(mark);
    rest = without.replace(/\s+/g, ' ').trim();
  };
  take(
    'file',
    /\bfiles?(?:[ -](?:photo|picture|image|foto)s?)?$|^(?:from the )?(?:file|archives?|archiv|archivo|library)(?:[ -](?:photo|picture|image|foto)s?)?$/i,
  );
  take(
    'handout',
    /\b(?:hand-?outs?|ho)(?:[ -](?:photo|picture|image)s?)?\b(?: (?:by|from))?|\b(?:courtesy(?: of)?|(?:provided|released|supplied) by)\b/i,
  );
  take('pool', /\bpool(?:[ -](?:photo|picture|image|via)s?)?$|^pool\b/i);
  if (rest !== part && /^(?:photo|picture|image)s?$/i.test(rest)) rest = '';
  return { rest, marks };
}

function knownAgency(part: string): string | undefined {
  const bare = part.replace(/\s+(?:photos?|pictures?|images?|wire)(?:\s+(?:by|service))?$/i, '');
  return known.get(key(part)) ?? known.get(key(bare));
}

function isOrganisation(part: string): boolean {
  return (
    organisation.test(part) ||
    /^[A-Z]{2,6}$/.test(part) ||
    /\.(?:com|org|net|gov|ir|ru|uk|de|tv)$/i.test(part) ||
    /^the\s/i.test(part)
  );
}

function agencyCase(name: string): string {
  return name.length > 6 ? titleIfShouted(name) : name;
}

function titleIfShouted(name: string): string {
  return nameCase(name).replace(/(['’])S\b/g, '$1s');
}

function key(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const organisation =
  /\b(?:agency|agence|agencia|agenzia|agentur|alliance|archives?|army|air force|associated|association|authority|bank|broadcasting|bureau|cabinet|center|centre|church|command|commission|committee|company|corp|corporation|council|court|crescent|defen[cs]e|department|embassy|fars?news|federation|forces?|foundation|getty|gov|government|group|guards?|house|images?|inc|institute|journal|kremlin|labs?|library|ltd|media|ministry|museum|navy|network|news|newspapers?|office|organi[sz]ation|palace|parliament|party|photos?|photography|pictures?|police|post|presidency|presidential|press|red cross|republic|satellite|senate|service|state|studios?|technologies|telegram|television|times|tribune|tv|united nations|university|wire|world)\b/i;

/** Agencies by every form in which a credit line prints them, each as it writes itself. */
const known = new Map(
  (
    [
      ['AFP', 'Agence France-Presse', 'AFP Photo', 'AFP Forum'],
      ['AP', 'Associated Press', 'The Associated Press', 'AP Photo'],
      ['Reuters', 'Thomson Reuters', 'Reuters Connect'],
      ['EPA', 'European Pressphoto Agency'],
      ['EPA-EFE', 'EFE-EPA'],
      ['EFE', 'Agencia EFE'],
      ['dpa', 'Deutsche Presse-Agentur'],
      ['picture alliance', 'dpa picture alliance'],
      ['Getty Images', 'Getty'],
      ['TASS', 'ITAR-TASS'],
      ['RIA Novosti', 'RIA'],
      ['Sputnik'],
      ['Interfax'],
      ['ZUMA Press', 'ZUMA', 'ZUMA Wire', 'zumapress.com'],
      ['Xinhua', 'Xinhua News Agency'],
      ['CNS', 'China News Service'],
      ['Anadolu', 'Anadolu Agency', 'AA'],
      ['WANA', 'West Asia News Agency'],
      ['IRNA', 'Islamic Republic News Agency'],
      ['ISNA'],
      ['Mehr', 'Mehr News', 'Mehr News Agency'],
      ['Tasnim', 'Tasnim News', 'Tasnim News Agency'],
      ['Fars', 'Fars News', 'Fars News Agency'],
      ['SANA'],
      ['SPA', 'Saudi Press Agency'],
      ['QNA', 'Qatar News Agency'],
      ['WAM'],
      ['MENA'],
      ['KUNA'],
      ['PA', 'PA Wire', 'PA Images', 'PA Media', 'Press Association'],
      ['UPI', 'United Press International'],
      ['ANSA'],
      ['LaPresse'],
      ['Belga'],
      ['ANP'],
      ['APA'],
      ['Keystone', 'Keystone-SDA'],
      ['NTB', 'NTB scanpix'],
      ['TT', 'TT News Agency'],
      ['Ritzau Scanpix', 'Ritzau', 'Scanpix'],
      ['Lehtikuva'],
      ['PAP'],
      ['CTK', 'ČTK'],
      ['MTI'],
      ['Ukrinform'],
      ['Kyodo', 'Kyodo News'],
      ['Jiji', 'Jiji Press'],
      ['Yonhap', 'Yonhap News Agency'],
      ['KCNA', 'Korean Central News Agency'],
      ['PTI', 'Press Trust of India'],
      ['ANI'],
      ['AAP', 'Australian Associated Press'],
      ['The Canadian Press', 'Canadian Press', 'CP'],
      ['Bloomberg', 'Bloomberg News'],
      ['NurPhoto'],
      ['Sipa', 'Sipa Press', 'SIPA USA'],
      ['Abaca', 'ABACAPRESS'],
      ['Shutterstock', 'REX', 'Rex Features'],
      ['Alamy', 'Alamy Live News'],
      ['Magnum Photos', 'Magnum'],
      ['Corbis'],
      ['Polaris', 'Polaris Images'],
      ['Redux', 'Redux Pictures'],
      ['IMAGO', 'imago images'],
    ] as const
  ).flatMap(([name, ...forms]) => [name, ...forms].map((form) => [key(form), name] as const)),
);
