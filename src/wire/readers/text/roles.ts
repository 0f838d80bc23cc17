import { knownAgency } from '../../../parse/agency.ts';
import { readCaption } from '../../../parse/caption.ts';
import { openingDateline } from '../../openingDateline.ts';
import type { Line } from './lines.ts';

/** Words of the page and not of the story: buttons, labels, notices. The clause says which. */
export function chromeOf(text: string): string | undefined {
  const bare = text.replace(/^[\s•·|>»›*–—-]+|[\s•·|>»›*:…–—-]+$/gu, '');
  if (!/[\p{L}\p{N}]/u.test(bare)) return 'a rule or an ornament of the page';
  return chrome.find(([shape]) => shape.test(bare))?.[1];
}

const chrome: [shape: RegExp, why: string][] = [
  [/^(?:TT|A{2,3}|A\+|A-|T[+-]|font size|text size)$/i, 'a button of the page'],
  [
    /^(?:(?:share|tweet|print|e-?mail|save|saved|listen|copy(?: link)?|link copied|bookmark|whatsapp|facebook|twitter|x|linkedin|telegram|reddit|pinterest|messenger|flipboard|pocket|follow|following|like|comments?|gift|play|pause|watch|close|menu|search|home|toggle \w+|loading)(?: (?:this|article|story|page|link|icon|button|on|via|to|by|audio|video))*(?: (?:facebook|twitter|x|whatsapp|e-?mail|linkedin|telegram|story|article))?[\s,|·•/]*)+$/i,
    'a button of the page',
  ],
  [
    /^(?:click here|tap here|skip to (?:main )?content|back to (?:top|home(?: page)?)|go back|open (?:in|image)|view (?:all|gallery|comments|image|in)|show (?:more|less|all)|load more|see (?:more|all|also)|more|next|previous|read (?:more|on|full|also|the full)|continue reading|keep reading|learn more|full (?:article|story)|expand|collapse|hide caption|toggle caption|enlarge(?: (?:this )?image)?)\b.{0,60}$/i,
    'a button of the page',
  ],
  [
    /^(?:advert(?:isement|ising|isment)?s?|ad|sponsored(?: content)?|promoted|story continues below(?: (?:this )?advertisement)?|article continues (?:below|after).*|scroll to continue.*|remove ads)$/i,
    'an advertisement',
  ],
  [
    /^(?:sign up|subscribe|get (?:the|our)|join (?:us|our)|download (?:our|the)|follow us|register|log ?in|sign in|become a (?:member|subscriber)|support (?:us|our)|donate|enter your e-?mail|newsletter)\b.{0,160}$/i,
    'an invitation of the site',
  ],
  [
    /^(?:related(?: (?:stories|articles|news|topics|content|coverage))?|recommended(?: (?:stories|for you|articles))?|more (?:from|on|stories|news|in|about)\b.{0,60}|most (?:read|popular|viewed)|trending(?: now)?|latest(?: news)?|top stories|you (?:may|might) (?:also )?like|also read|read also|in this (?:story|article)|explore more|editor['’]s picks?|what to read next|up next|popular)$/i,
    'a heading over other stories',
  ],
  [
    /^(?:\d{1,3} ?%|\d+ ?(?:min(?:ute)?s?)(?: read)?|\d+[- ]minute read|reading time:? .{0,20}|estimated reading.{0,20}|\d+ (?:comments?|shares?|views?|likes?)|(?:list|item) (?:of )?\d+ (?:of \d+ )?items?|list \d+ of \d+|item \d+ of \d+|end of list|\d+ ?\/ ?\d+|\d+ (?:seconds?|minutes?|hours?|days?|weeks?|months?|mins?|hrs?) ago|just now)$/i,
    'a count of the page',
  ],
  [
    /^(?:(?:all )?rights reserved|copyright\b.{0,120}|©.{0,120}|\(c\) .{0,120}|.{0,60}\ball rights reserved\b.{0,80}|terms (?:of|and).{0,60}|privacy policy.{0,40}|cookie.{0,60}|our standards:.{0,80}|this (?:material|content) may not be.{0,160}|.{0,40}no redistribution.{0,60})$/i,
    'a notice of rights',
  ],
  [
    /^(?:we|this (?:web)?site|our (?:web)?site)(?: and our partners)? uses? cookies\b.{0,300}$/i,
    'a notice of the site',
  ],
  [
    /^(?:this (?:article|story|content) (?:was|is|has been) (?:originally )?(?:produced|published|created|provided|auto-generated|generated).{0,160}|.{0,40}(?:not edited by|auto-generated from) .{0,80})$/i,
    'a notice of the site',
  ],
  [
    /^(?:video|photos?|gallery|audio|podcast|live(?: updates?)?|breaking(?: news)?|exclusive|opinion|analysis|explainer|news|world|politics|business|sports?|culture|middle east|africa|asia|europe|americas?|featured|headlines|transcript|news ?\| ?.{2,40}|(?:\p{Lu}[\p{L} &-]{2,24} ?[>›»/] ?){1,4}\p{Lu}[\p{L} &-]{2,24})$/iu,
    'a label of the site',
  ],
];

/** A line that parts stories: `***`, `-----`, `* * *`, `###`. */
export function isRule(text: string): boolean {
  return /^(?:[*_=#~–—-]\s*){3,}$/u.test(text);
}

/** Whether a line reads as what is printed under a picture; `before` says whether it stands before the first paragraph. */
export function isCaption(
  text: string,
  { before, repeated }: { before: boolean; repeated: boolean },
): boolean {
  if (text.length > 900) return false;
  if (
    /^(?:image|photo|picture) (?:caption|source|credit)\b|^(?:caption|photo|pic(?:ture)?|photograph|photo credit|credit|image)\s*:/i.test(
      text,
    )
  )
    return true;
  if (/^[([]?(?:file|files|archive|hand-?out)(?: (?:photo|picture|image))?[)\]]?\s*[:–—-]\s/i.test(text))
    return true;
  if (
    /^an? (?:file|hand-?out|archive|undated|screen ?grab|combination|satellite|still)\b.{0,30}\b(?:photo|picture|image|handout|photograph)s?\b/i.test(
      text,
    )
  )
    return true;
  const { credit, taken, place } = readCaption(text);
  if (place) return true;
  if (credit && isCreditLine(credit)) {
    const beside = /\/|\bvia\b|^(?:photo|picture|image|©)/i.test(credit);
    if (beside || repeated || before) return true;
  }
  if (!before) return false;
  if (repeated && before && text.length > 60 && /[.)\]”"]$/.test(text)) return true;
  return (
    before &&
    taken !== undefined &&
    text.length < 400 &&
    /\b\d{4}\b[.)\]]*\s*(?:\S.{0,40})?$/.test(text) &&
    !startsWithDateline(text)
  );
}

/** Whether it reads as a credit: names, agencies and little words, and no sentence. */
export function isCreditLine(credit: string): boolean {
  if (credit.length > 120) return false;
  const words = credit.match(/[\p{L}][\p{L}'’.-]*/gu) ?? [];
  return words.every((word) => !/^\p{Ll}/u.test(word) || creditWords.test(word));
}

const creditWords =
  /^(?:via|and|for|by|of|the|photo|photos|picture|image|images|handout|file|pool|courtesy|from|dpa|de|del|di|da|al|el|bin|ibn|van|von|der|den|du|la|le|y|e|alliance|press|press|agency|ministry|office|state|media|news|provided|released|screengrab|credit|archive|illustration)$/i;

/** A credit that stands alone below its caption: `[Vahid Salemi/AP Photo]`, `Photo: Jane Doe/Reuters`, `AFP via Getty Images`. */
export function isLoneCredit(text: string): boolean {
  if (text.length > 100) return false;
  const bare = text.replace(/^[([]|[)\]]$/g, '');
  if (!isCreditLine(bare)) return false;
  if (/^(?:photo(?:graph)?|picture|image)(?: (?:credit|source))?(?:,|:| by)\s/i.test(bare) || /^©/.test(bare))
    return true;
  const parts = bare.split(/\/| via /);
  return parts.length > 1 && parts.some((part) => knownAgency(part.trim()) !== undefined);
}

/** `By Jane Doe`, `By JANE DOE, Associated Press`. */
export function isByline(text: string): boolean {
  if (text.length > 120) return false;
  return /^by:? (?!(?:and|the|a|an|this|that|then|now|far|law)\b)\p{Lu}[\p{L}.'’-]+(?:[ ,&|]+(?:and |with |in |for )?\p{L}[\p{L}.'’-]*)*$/u.test(
    text.replace(/^BY\b/, 'By').replace(/^B/, 'b'),
  );
}

/** An outlet or agency alone on a line: `AFP`, `Reuters`, `Source: Agencies`. */
export function agenciesAlone(text: string): string[] | undefined {
  const parts = text
    .replace(/^(?:sources?|agency|agencies|by)\s*:\s*/i, '')
    .split(/\s*(?:,|\/|\||\+|&|\band\b)\s*/);
  const agencies = parts.map((part) => knownAgency(part));
  return text.length < 80 && agencies.length && agencies.every((agency) => agency !== undefined)
    ? (agencies as string[])
    : undefined;
}

export function startsWithDateline(text: string): boolean {
  return openingDateline(text) !== undefined;
}

/** A cross-head: `- 'Terrorist' designations -`, or a short line without a full stop among paragraphs. */
export function crossHeadOf(line: Line, next: Line | undefined): string | undefined {
  const dashed = /^[-–—*]\s*(\S.{0,98}?)\s*[-–—*]$/u.exec(line.text);
  if (dashed) return dashed[1]!;
  if (!next || line.text.length > 70 || /[.!?;,:…]["”’)\]]*$/u.test(line.text.replace(/\?["”’]*$/, '')))
    return undefined;
  if (/^["“][^"”]*$/.test(line.text) || /^[•·*-]\s/.test(line.text)) return undefined;
  if (!/^["“‘'«¿¡]?[\p{Lu}\p{N}\p{Lo}]/u.test(line.text)) return undefined;
  const words = line.text.split(' ').length;
  return words <= 10 && next.text.length > line.text.length * 1.3 && next.text.length > 60
    ? line.text
    : undefined;
}

/** A line that may be a headline: a few words to a long sentence, without a full stop. */
export function isTitleLike(text: string): boolean {
  if (text.length < 8 || text.length > 220) return false;
  const words = text.split(' ').length;
  if (words < 3 && !/[\p{Lo}]{6}/u.test(text)) return false;
  if (/[,;:]$/.test(text) || /^[•·*]\s|^- /.test(text)) return false;
  return (
    !/(?<!\b(?:\p{Lu}|Jr|Sr|Inc|Co|Corp|Ltd|St|No|vs|U\.S|U\.K|U\.N))[.…]["”’]?$/u.test(text) &&
    /^["“‘'«¿¡(\[]?[\p{Lu}\p{N}\p{Lo}]/u.test(text)
  );
}

/** The time of an item in a live blog: `14:05`, `2:05 PM EDT`, `14:05 GMT`, `1h ago (12:35 GMT)`. */
export function timeOfItem(text: string): { time?: string; zone?: string } | undefined {
  if (text.length > 40) return undefined;
  const bare = text.replace(/^[•·|-]\s*|^(?:updated|posted|published)(?: at)?:?\s*/i, '');
  const ago = /^\d{1,2} ?(?:h(?:ours?|rs?)?|m(?:in(?:ute)?s?)?) ago(?: \((.*)\))?$/i.exec(bare);
  const clock = /^(\d{1,2})[:.](\d{2})\s*([ap]\.?m\.?)?\s*(?:\(?(GMT|UTC|[A-Z]{2,4})\)?)?$/i.exec(
    ago?.[1] ?? bare,
  );
  if (!clock) return ago ? {} : undefined;
  const hour = clock[3] ? (Number(clock[1]) % 12) + (/p/i.test(clock[3]) ? 12 : 0) : Number(clock[1]);
  if (hour > 23 || Number(clock[2]) > 59) return undefined;
  return { time: `${String(hour).padStart(2, '0')}:${clock[2]}`, ...(clock[4] && { zone: clock[4] }) };
}
