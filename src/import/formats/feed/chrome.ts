import type { Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { oneLine } from '../../core/notation/oneLine.ts';

/** A text as a feed gave it, without what the site put around it. */
export interface Bare {
  body: RootContent[];
  /** Whether the text goes on elsewhere: it ended in `Read more` or `[…]`. */
  goesOn: boolean;
}

/**
 * Takes out of a body what belongs to the site and not to the story: `The post X appeared first on Y`, `Continue reading`, buttons to share.
 * `leaveOut` is told each. The body is changed.
 */
export function withoutChrome(body: RootContent[], leaveOut: (text: string, why: string) => void): Bare {
  let goesOn = false;
  const kept = body.filter((block) => {
    const text = oneLine(toString(block));
    const why = text.length < longestChrome ? reasonOf(text) : undefined;
    if (why === undefined) return true;
    leaveOut(text, why);
    goesOn ||= why === leadsOn;
    return false;
  });
  const last = kept.at(-1);
  if (last?.type === 'paragraph') goesOn = cutEnd(last, leaveOut) || goesOn;
  return { body: kept.filter((block) => toString(block).trim()), goesOn };
}

const longestChrome = 700;
const leadsOn = 'leads from the teaser to the whole story';

function reasonOf(text: string): string | undefined {
  if (appearedFirst.some((shape) => shape.test(text))) return 'the site’s own line, and not the story’s';
  if (readMore.test(text)) return leadsOn;
  if (isButtons(text)) return 'a button of the site';
  return undefined;
}

/** Takes `Read more` and the site’s line off the end of the last paragraph. Whether it goes on elsewhere. */
function cutEnd(last: Paragraph, leaveOut: (text: string, why: string) => void): boolean {
  let goesOn = false;
  const link = last.children.at(-1);
  if (link?.type === 'link' && last.children.length > 1 && readMore.test(oneLine(toString(link)))) {
    leaveOut(oneLine(toString(link)), leadsOn);
    last.children.pop();
    goesOn = true;
  }
  const text = last.children.at(-1);
  if (text?.type !== 'text') return goesOn;
  for (const [shape, why] of ends) {
    const from = Math.max(0, text.value.length - longestChrome);
    const found = shape.exec(text.value.slice(from));
    if (!found || (from + found.index === 0 && last.children.length === 1)) continue;
    leaveOut(found[0].trim(), why);
    text.value = text.value.slice(0, from + found.index);
    goesOn ||= why === leadsOn;
  }
  text.value = text.value.replace(/\s+$/, '');
  const open = /\s*[[(](?:…|\.{3,})[\])]$/.exec(text.value);
  if (open) text.value = text.value.slice(0, open.index).replace(/(?<![.!?…”"’])$/, ' …');
  return goesOn || open !== null || /(?:…|\.{3})$/.test(text.value);
}

/** WordPress’s line below each post of a feed, in the languages of its translations. */
const appearedFirst = [
  /^The post .+ (?:first appeared|appeared first) on .+$/,
  /^The article .+ (?:first appeared|appeared first|was first published) on .+$/i,
  /^(?:L[’']article|Cet article) .+ (?:est apparu en premier sur|est apparu en premier|a été publié en premier sur) .+$/,
  /^Der (?:Beitrag|Artikel) .+ (?:erschien zuerst auf|erschien zuerst bei) .+$/,
  /^(?:La entrada|El artículo|El post) .+ (?:se publicó primero en|apareció primero en|aparece primero en) .+$/,
  /^(?:L[’']articolo|Il post) .+ (?:proviene da|sembra essere il primo su) .+$/,
  /^(?:O post|A notícia|O conteúdo) .+ (?:apareceu primeiro em|aparece primeiro em) .+$/,
  /^Het bericht .+ verscheen eerst op .+$/,
  /^(?:Inlägget|Indlægget|Innlegget) .+ (?:dök först upp på|blev først udgivet på|dukket først opp på) .+$/,
  /^(?:Artykuł|Wpis) .+ pochodzi z serwisu .+$/,
  /^(?:Запись|Сообщение) .+ (?:впервые появилась|появились сначала на) .+$/,
];

const readMoreWords = [
  '(?:click here to )?(?:read|see|view|get) (?:the )?(?:more|full|whole|entire|rest|original|on)(?: of)?(?: (?:the|this))?(?: (?:story|article|post|entry|report|piece|coverage|details))?(?: (?:here|at|on|about) .{0,80})?',
  '(?:continue|keep) reading(?: .{0,200})?',
  'click here (?:for|to) .{0,80}',
  '(?:more|full story|full article|more details|learn more)',
  'weiterlesen|mehr lesen|lesen sie (?:mehr|weiter).{0,100}',
  "lire (?:la suite|plus|l[’']article).{0,100}",
  '(?:leer|seguir|sigue|continuar) (?:más|leyendo|leer|la noticia|a ler|lendo).{0,100}|ler mais|leia mais.{0,100}',
  "leggi (?:tutto|di più|anche|l[’']articolo).{0,100}|continua a leggere.{0,100}",
  'lees (?:meer|verder).{0,100}|läs (?:mer|hela).{0,100}|les (?:mer|hele).{0,100}|læs (?:mere|hele).{0,100}|lue lisää.{0,100}',
  'czytaj (?:dalej|więcej).{0,100}|читать (?:далее|полностью).{0,100}|подробнее|devamını oku.{0,100}|baca selengkapnya',
  'اقرأ المزيد.{0,60}|ادامه مطلب.{0,60}|続きを読む|阅读全文|더 보기',
].join('|');
const mark = '[\\s.…>»›→:|(){}\\[\\]-]*';
const readMore = new RegExp(`^${mark}(?:${readMoreWords})${mark}$`, 'iu');

/** Whether a block is a row of buttons, or one. */
function isButtons(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  if (!words.length || words.length > 12) return invitation.test(text);
  const telling =
    words.filter((word) => alone.has(word)).length * 2 + words.filter((word) => networks.has(word)).length;
  return telling >= 2 && words.every((word) => onButtons.has(word));
}

const alone = new Set('share tweet print like loading subscribe'.split(' '));
const networks = new Set('facebook twitter linkedin whatsapp reddit pinterest telegram email x'.split(' '));
const onButtons = new Set([...alone, ...networks, ...'this on by it now post article story save'.split(' ')]);
const invitation =
  /^(?:Thanks for reading .{1,120}! )?Subscribe for free to receive new posts|^Leave a comment$/;

/** What may stand at the end of a last paragraph, the last first. Each begins after a sentence’s end. */
const ends: [RegExp, string][] = [
  [
    /\s*(?<=[.…\]!?”"]\s*)The post [^\n]{1,300} (?:appeared first|first appeared) on [^\n]{1,200}$/,
    'the site’s own line, and not the story’s',
  ],
  [
    /(?<=[.…\])!?”"])\s*(?:Read more|Read (?:the )?full (?:story|article)|Continue reading|Keep reading|Click here to read more|Weiterlesen|Lire la suite|Leer más|Leggi tutto|Lees meer|Läs mer)(?:[\s.…>»›→)\]]*| [^.!?\n]{1,160}[\s.…>»›→)\]]*)$/i,
    leadsOn,
  ],
];
