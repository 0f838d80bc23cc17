import type { Doubt } from '../../core/delivery.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import type { XmlElement } from '../../core/notation/xml.ts';

/**
 * The outlet that a feed’s title names, without what tells which feed of it this is: `World news | The Harbour Gazette` → `The Harbour Gazette`.
 * Of several parts that of the site’s address is taken. A title that holds nothing else stays as it is.
 */
export function outletOf(title: string, address: string | undefined): string {
  const whole = oneLine(title).slice(0, longest);
  const segments = whole.split(between).map(withoutFeed).filter(Boolean);
  const named = segments.filter((segment) => !tellsTheFeed(segment, segments));
  if (named.length === 1) return named[0]!;
  const site = hostLetters(address);
  const own = named.find((segment) => {
    const name = letters(segment);
    return site.length > 3 && name.length > 3 && (site.includes(name) || name.includes(site));
  });
  return own ?? (named.length ? whole : withoutFeed(whole) || whole);
}

/** The doubt that a feed’s title was shortened to its outlet. */
export function shortened({ line }: XmlElement, title: string, outlet: string): Doubt {
  return {
    line,
    message: `the feed is titled “${oneLine(title)}”; “${outlet}” was taken for the source.`,
    fix: 'Look whether the source of its stories is right.',
  };
}

/** Longer titles name no outlet, and would only cost time. */
const longest = 300;
const between = /\s+[-–—|·•»›>:]{1,3}\s+|(?<=\p{L}):\s+|\s*[|»›]\s*/u;

function withoutFeed(title: string): string {
  return title
    .replace(
      /\s*[([]?\b(?:RSS|Atom|XML|news)(?: ?\d(?:\.\d)?)?[ -]feeds?[)\]]?$|\s+\(?RSS(?: \d(?:\.\d)?)?\)?$/i,
      '',
    )
    .trim();
}

/** Whether a part of a title names a feed and no outlet: `Latest news`, `Breaking News and Video from Al Jazeera`. */
function tellsTheFeed(segment: string, segments: string[]): boolean {
  const others = new Set(
    segments.filter((one) => one !== segment && one.length < segment.length).flatMap(wordsOf),
  );
  return wordsOf(segment).every((word) => general.has(word) || others.has(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/^the\s+/, '')
    .replace(/[^a-z0-9]/g, '');
}

/** The longest part of the site’s name: `gazette` of `www.gazette.example`. */
function hostLetters(address: string | undefined): string {
  const labels = address && URL.canParse(address) ? new URL(address).hostname.split('.').slice(0, -1) : [];
  return letters(labels.toSorted((one, other) => other.length - one.length)[0] ?? '');
}

const general = new Set(
  `a all and in from of on the to for us uk eu your our with s
  news latest breaking top most recent new headlines headline stories story articles article posts post blog updates update live video videos photos
  feed feeds rss atom xml channel home homepage front page index main section category archive archives tag topic default site website
  world international global national local regional domestic politics political business economy economics finance money markets sport sports football
  technology tech science health climate environment education culture arts entertainment lifestyle travel food opinion comment analysis editorial features
  asia africa europe america americas middle east north south latin pacific australia today daily online news24
  nachrichten schlagzeilen aktuell aktuelle neueste alle startseite politik wirtschaft welt ausland inland
  actualité actualités actu infos info dernières nouvelles à la une monde politique économie international
  noticias últimas ultimas portada mundo política economía titulares de las los el y última hora
  notizie ultime mondo politica economia prima pagina ultima ora nieuws laatste buitenland binnenland nyheter senaste siste utrikes inrikes
  новости главные последние лента все мир`.split(/\s+/),
);
