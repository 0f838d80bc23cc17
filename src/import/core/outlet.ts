import { quoted } from '../../parse/contentError.ts';
import type { Doubt, Place } from './delivery.ts';
import { doubt } from './doubts.ts';
import { bare, oneLine } from './notation/oneLine.ts';

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
  const labels = address && URL.canParse(address) ? new URL(address).hostname.split('.').slice(0, -1) : [];
  const site = labels.map(asciiOf).filter((label) => label.length > 2 && !general.has(label));
  const isOfSite = (name: string) => name.length > 2 && site.some((label) => label.includes(name));
  const segments = titleParts(whole);
  const bare = segments.map((one) => (isOfSite(asciiOf(one)) ? one : withoutFeed(one)));
  // Beside `Al Jazeera`, `Video from Al Jazeera` names a feed.
  const isFeed = (name: string) => bare.some((one) => one && one !== name && name.includes(one));
  const names = [...new Set(bare)].filter((name) => name.match(/\S+/g)?.some(isOwn) && !isFeed(name));
  const own = names.find(
    (name) => isOfSite(asciiOf(name)) || site.some((label) => asciiOf(name).includes(label)),
  );
  const outlet = own ?? (names.length === 1 ? names[0]! : whole);
  const isPlain = outlet === whole && segments.length === 1 && names.length === 1;
  if (own === undefined && !isPlain)
    doubts.push(doubt(place, 'guessed-source', { source: outlet, why: `for it is titled ${quoted(whole)}` }));
  return outlet;
}

/** What the marks in a title part: a headline, names of sections and of the site. */
export function titleParts(title: string): string[] {
  return title
    .split(/\s+[-–—|·•»›>:]{1,3}\s+|(?<=\p{L}):\s+|\s*[|»›]\s*|(?<=\p{Lo})_(?=\p{Lo})/u)
    .filter(Boolean);
}

/** What stands last behind a headline in the title of a page, or first before it. */
export function siteInTitle(title: string, headline: string): { behind?: string; before?: string } {
  const [head, whole] = [bare(headline), bare(title)];
  const [first = '', ...others] = titleParts(title);
  const behind = others.at(-1) ?? '';
  // `Site: Headline`
  const last = /\S:\s*$/.test(title.slice(0, -behind.length)) ? undefined : behind;
  if (!head || head === whole) return {};
  if (last && last.length <= 50 && whole.startsWith(head) && !head.endsWith(bare(last)))
    return { behind: last };
  return first.length <= 50 && whole.endsWith(head) && !head.startsWith(bare(first)) ? { before: first } : {};
}

/** Longer titles name no outlet. In characters. */
const longest = 300;

/** A name without what chooses among its stories: before it `Latest news from`, behind it `Top Stories`; `News` alone behind it is of the name. */
function withoutFeed(segment: string): string {
  const words = segment
    .replace(/[()[\]]/g, ' ')
    .trim()
    .split(/\s+/);
  const first = words.findIndex(isOwn);
  const end = words.findLastIndex(isOwn) + 1;
  const start = article.test(words[first - 1] ?? '') ? first - 1 : first;
  const chooses = (some: string[]) => some.some((word) => choosing.has(lettersOf(word)));
  const isLedTo = chooses(words.slice(0, start)) || (start > 1 && from.test(words[start - 1]!));
  const isChosen = chooses(words.slice(end)) || (isLedTo && start > 0 && /^news$/i.test(words[end] ?? ''));
  return words.slice(isLedTo ? start : 0, isChosen ? end : undefined).join(' ');
}

function isOwn(word: string): boolean {
  return !general.has(lettersOf(word)) && !from.test(word) && !/^\d\.\d+\W*$/.test(word);
}

function asciiOf(text: string): string {
  const lower = text.toLowerCase().normalize('NFD');
  return lower.replace(/^the\s+|[^a-z0-9]/g, '');
}

function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[’']s$|[^\p{L}\p{N}]/gu, '');
}

/** With which a name may begin. */
const article = /^(?:The|La|Le|Les|L’|El|Los|Las|Il|Lo|Der|Die|Das|Het|De|O|Os)$/;
const from = /^(?:from|of|by|at|on|von|aus|de|du|des|da|do|di|del|van|från|fra|от)$/i;
/** Words that say which stories of an outlet these are. */
const choosing = wordSet(
  `all latest newest recent top breaking headlines headline stories articles posts updates rss atom xml feed feeds neueste aktuelle aktuell alle
  schlagzeilen dernières toutes últimas ultimas todas titulares ultime tutte laatste senaste siste последние главные все лента`,
);
/** Words of which no outlet’s name is made alone. */
const general = new Set([
  ...choosing,
  ...wordSet(`a and in the to for us uk eu your our my with www s most new news story article post blog update live video videos photos
  channel home homepage front page index main section category archive tag topic default site website today daily online edition
  world international global national local politics business economy finance money markets sport sports football technology tech science health
  climate environment education culture arts entertainment lifestyle travel food opinion comment analysis editorial features
  asia africa europe america americas middle east north south pacific australia
  nachrichten startseite politik wirtschaft ausland inland kultur actualité actualités actu infos info à la les une monde politique économie
  noticias portada mundo política economía los las el última hora notícias o a os as notizie mondo politica ultima ora nieuws nyheter новости мир и`),
]);

function wordSet(words: string): Set<string> {
  return new Set(words.split(/\s+/));
}
