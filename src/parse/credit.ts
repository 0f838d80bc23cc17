import { knownAgency } from './agency.ts';
import { nameCase, unshouted } from './letterCase.ts';

/** What a credit line says (IPTC Photo Metadata: Creator, Credit Line, Supplier). */
export interface Credit {
  /** Who took the picture, in the order printed. */
  photographers: string[];
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

/**
 * Reads a photo’s credit line as printed, in any agency's form: `REUTERS/Evelyn Hockstein/File Photo`. Never fails. `outletOf` gives the name of
 * an outlet that is no agency of the world: `Harbour Courier/J. Mohn`.
 */
export function readCredit(
  printed: string,
  outletOf: (name: string) => string | undefined = () => undefined,
): Credit {
  const credit: Credit = { photographers: [], agencies: [], filePhoto: false, handout: false, pool: false };
  const names: string[] = [];
  const givers: string[] = [];
  for (const part of parts(inLatinOrder(printed))) {
    const { rest, marks } = takeMarks(part);
    if (marks.has('file')) credit.filePhoto = true;
    if (marks.has('handout')) credit.handout = true;
    if (marks.has('pool')) credit.pool = true;
    if (!/\p{L}/u.test(rest) || /^(?:stringer|staff|contributor|unknown|supplied|provided)$/i.test(rest))
      continue;
    const agency = knownAgency(rest) ?? outletOf(rest);
    if (agency) credit.agencies.push(agency);
    else if (networks.test(rest))
      // What precedes a network is an account, and nobody knows who took its picture.
      credit.agencies.push(...names.splice(0), rest);
    else if (marks.has('handout')) givers.push(rest);
    else if (isOrganisation(rest) || (marks.has('graphic') && !/\s/.test(rest)))
      (credit.handout ? givers : credit.agencies).push(organisationCase(rest));
    else names.push(rest);
  }
  // A giver may precede the word that makes it one: “Iranian Presidency/Handout via REUTERS”.
  const giver =
    givers[0] ?? (credit.handout ? credit.agencies.find((agency) => !knownAgency(agency)) : undefined);
  if (giver) {
    credit.provider = organisationCase(giver).replace(/^the /, '');
    credit.agencies = credit.agencies.filter((agency) => agency !== giver);
  }
  credit.photographers = [...new Set(names.map(nameCase))];
  credit.agencies = [...new Set(credit.agencies)];
  return credit;
}

/** Whether a credit line is that of a map, a chart or a drawing: `Reuters Graphics`, `Karte: dpa`. */
export function isGraphic(printed: string): boolean {
  return parts(inLatinOrder(printed)).some((part) => takeMarks(part).marks.has('graphic'));
}

const networks =
  /^(?:facebook|instagram|twitter|x|x\.com|telegram|tiktok|youtube|whatsapp|weibo|vk|social media)$/i;

/** `新华社记者 周文澜 摄` and `高瀬真由撮影` as agency, name: without the words for reporter and for taken by. */
function inLatinOrder(printed: string): string {
  const [, taken] = /^[（(]?([^（）()]{2,28}?)\s?(?:[摄攝]影?|撮影)[）)]?$/u.exec(printed.trim()) ?? [];
  if (taken === undefined) return printed;
  const [, agency = '', name = ''] = /^(\p{Script=Han}{2,6}?)(?:[记記]者|通[讯訊][员員])\s?(.+)$/u.exec(
    taken,
  ) ?? ['', '', taken];
  return [name.trim(), agency].filter(Boolean).join('/');
}

type Mark = 'file' | 'handout' | 'pool' | 'graphic';

function parts(printed: string): string[] {
  return printed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[([](.*)[)\]]$/, '$1')
    .replace(
      /^(?:(?:photo(?:graph(?:er)?)?s?|picture|image|foto|bild|pix)(?: credit)?\s*(?:by\b:?|:|©)|photos? (?=courtesy)|credits?(?::|\.{2,}|…)|supplied\s*:|by\b:?|©|\(c\))\s*/i,
      '',
    )
    .replace(graphicLabel, '$1 graphic')
    .replace(/^((?:file|archive|handout)(?: (?:photo|picture|image))?):/i, '$1/')
    .replace(/(?:\b(?:satellite )?(?:image|photo|picture))?\s*(?:©|\(c\))\s*(?:\d{4}\b)?\s*/gi, '/')
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
    /\b(?:hand-?outs?|ho)(?:[ -](?:photo|picture|image)s?)?\b(?: (?:by|from))?|\b(?:courtesy(?: of|:)?|(?:provided|released|supplied) by)(?=\s|$)/i,
  );
  take('graphic', graphicWord);
  take('pool', /\bpool(?:[ -](?:photo|picture|image|via)s?)?$|^pool\b/i);
  if (rest !== part && /^(?:photo|picture|image)s?$/i.test(rest)) rest = '';
  return { rest, marks };
}

/** What is drawn and not taken: its maker is an agency or an outlet, where the name is one word, `Statista`. */
const graphics =
  '(?:info)?gr[aá]phi[ck]s?|(?:info)?grafi[kc](?:en|a|o)?|(?:info)?gráfi[ck][ao]s?|infographies?|infograf[ií]as?|illustrations?|ilustraci[oó]n|maps?|karten?|mapas?|charts?|schaubild|cartoons?|инфографика|карта|اینفوگرافیک?|نقشه';
const graphicLabel = new RegExp(
  `^(?:${graphics}|cartes?|drawings?|zeichnung|dessins?)(?:\\s?[:：]\\s*|\\s+(?:by|von|par|por)\\s+)([^/|,;]+)`,
  'iu',
);
const graphicWord = new RegExp(`(?:^|\\s+)(?:${graphics})$`, 'iu');

function isOrganisation(part: string): boolean {
  return (
    organisation.test(part) ||
    /^[A-Z]{2,6}$/.test(part) ||
    /\p{L}\d+$/u.test(part) ||
    /\.(?:com|org|net|gov|ir|ru|uk|de|tv)$/i.test(part) ||
    /^the\s/i.test(part)
  );
}

/** An organisation printed in capitals, in ordinary letters; one short word is its initials. */
function organisationCase(name: string): string {
  return /^\p{Lu}{2,6}$/u.test(name) ? name : unshouted(name).replace(/(['’])S\b/g, '$1s');
}

const organisation =
  /\b(?:agency|agence|agencia|agenzia|agentur|alliance|archives?|army|air force|associated|association|authority|bank|broadcasting|bureau|cabinet|center|centre|church|command|commission|committee|company|corp|corporation|council|court|crescent|defen[cs]e|department|embassy|fars?news|federation|forces?|foundation|getty|gov|government|group|guards?|house|images?|inc|institute|journal|kremlin|labs?|library|ltd|media|ministry|museum|navy|network|news|newspapers?|office|organi[sz]ation|palace|parliament|party|photos?|photography|pictures?|police|post|presidency|presidential|press|red cross|republic|satellite|senate|service|state|studios?|technologies|telegram|television|times|tribune|tv|united nations|university|wire|world)\b/i;
