import type { Doubt, Place } from './delivery.ts';
import { doubt } from './doubts.ts';
import { oneLine } from './notation/oneLine.ts';

/**
 * The outlet that the title of a feed, a channel or a table names, without what says which feed of it this is: `World news | The Harbour Gazette`,
 * `Latest from The Harbour Gazette`, `All Harbour Gazette News`, `Harbour Gazette RSS`. Of several names that of the site’s address is taken; a title
 * that holds nothing else stays as it is. Where the address does not bear it out, a doubt is added.
 */
export function outletOf(
  title: string | undefined,
  address: string | undefined,
  place: Place,
  doubts: Doubt[],
): string | undefined {
  const whole = oneLine(title ?? '').slice(0, longest);
  if (!whole) return undefined;
  const site = siteName(address);
  const segments = whole.split(between).filter(Boolean);
  const bare = segments.map((segment) =>
    site.some((label) => label.includes(asciiOf(segment) || '-')) ? segment : withoutFeed(segment),
  );
  const names = [...new Set(bare)].filter((name) => name && !saysWhichFeed(name, segments));
  const own = names.find((name) => isOf(name, site));
  const outlet = own ?? (names.length === 1 ? names[0]! : whole);
  const isPlain = outlet === whole && segments.length === 1 && names.length === 1;
  if (own === undefined && !isPlain)
    doubts.push(doubt(place, 'guessed-source', { source: outlet, title: whole }));
  return outlet;
}

/** Longer titles name no outlet. In characters. */
const longest = 300;
const between = /\s+[-–—|·•»›>:]{1,3}\s+|(?<=\p{L}):\s+|\s*[|»›]\s*/u;

/**
 * A name without general words around it: before it such as say which stories of it (`Latest news from`), behind it such as do so (`Top Stories`).
 * `News` alone behind a name belongs to it, unless `All` is before.
 */
function withoutFeed(segment: string): string {
  const words = oneLine(segment.replace(/[()[\]]/g, ' ')).split(' ');
  const isGeneral = (word: string) => general.has(lettersOf(word)) || /^\d\.\d+$/.test(word);
  const chooses = (some: string[]) => some.some((word) => choosing.has(lettersOf(word)));
  let start = words.findIndex((word) => !isGeneral(word));
  if (start < 0) return '';
  if (article.test(words[start - 1] ?? '')) start--;
  const before = words.slice(0, start);
  if (!chooses(before) && !(start > 1 && from.has(lettersOf(before.at(-1)!)))) start = 0;
  const end = words.findLastIndex((word) => !isGeneral(word)) + 1;
  const isChosen = chooses(words.slice(end)) || (start > 0 && /^news$/i.test(words[end] ?? ''));
  return words.slice(start, isChosen ? end : undefined).join(' ');
}

/** With which a name may begin. */
const article = /^(?:The|La|Le|Les|L’|El|Los|Las|Il|Lo|Der|Die|Das|Het|De|O|Os)$/;

/** Whether a part of a title names a feed and no outlet: `Latest news`, `Breaking News and Video from Al Jazeera` beside `Al Jazeera`. */
function saysWhichFeed(segment: string, segments: string[]): boolean {
  const others = segments.filter((one) => one !== segment && one.length < segment.length);
  const known = new Set(others.flatMap((one) => one.split(/\s+/).map(lettersOf)));
  return segment.split(/\s+/).every((word) => general.has(lettersOf(word)) || known.has(lettersOf(word)));
}

/** Whether a name is that of a site. */
function isOf(name: string, site: string[]): boolean {
  const letters = asciiOf(name);
  return letters.length > 2 && site.some((label) => label.includes(letters) || letters.includes(label));
}

/** The parts of a site’s name that may name an outlet: `gazette` of `www.gazette.example`. */
function siteName(address: string | undefined): string[] {
  const labels = address && URL.canParse(address) ? new URL(address).hostname.split('.').slice(0, -1) : [];
  return labels.map(asciiOf).filter((label) => label.length > 2 && label !== 'www' && !general.has(label));
}

function asciiOf(text: string): string {
  const lower = text.toLowerCase().normalize('NFD');
  return lower.replace(/^the\s+|[^a-z0-9]/g, '');
}

function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[’']s$|[^\p{L}\p{N}]/gu, '');
}

/** Words that say which stories of an outlet these are. */
const choosing = new Set(
  `all latest newest recent top breaking headlines headline stories articles posts updates rss atom xml feed feeds neueste aktuelle aktuell alle
  schlagzeilen dernières toutes últimas ultimas todas titulares ultime tutte laatste senaste siste последние главные все лента`.split(
    /\s+/,
  ),
);
const from = new Set('from of by at on von aus de du des da do di del van från fra från от'.split(' '));
const general = new Set([
  ...choosing,
  ...from,
  ...`a and in the to for us uk eu your our my with s most new news story article post blog update live video videos photos
  channel home homepage front page index main section category archive archives tag topic default site website
  world international global national local regional domestic politics political business economy economics finance money markets sport sports football
  technology tech science health climate environment education culture arts entertainment lifestyle travel food opinion comment analysis editorial features
  asia africa europe america americas middle east north south latin pacific australia today daily online edition
  nachrichten aktuelle startseite politik wirtschaft welt ausland inland kultur
  actualité actualités actu infos info nouvelles à la les une monde politique économie
  noticias portada mundo política economía las los el y última hora notícias o a os as
  notizie mondo politica prima pagina ultima ora nieuws buitenland binnenland nyheter utrikes inrikes
  новости мир и`.split(/\s+/),
]);
