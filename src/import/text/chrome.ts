import { advertisements, buttons, headings, labels, notices, promotions, sections } from './chromeWords.ts';
import { keyOf } from './lines.ts';
import { endsAsSentence, wordCount } from './sentences.ts';

/** The clause for a heading over other stories: what follows it is theirs. */
export const overOthers = 'a heading over other stories';
/** The clause for a section of the site, which in the midst of a text may be a cross-head. */
export const ofSection = 'a label of the site';
/** The clause for a line that names another story. */
export const ofAnother = 'names another story or a topic';
/** The clause for a notice of rights, which stands below a text. */
export const ofRights = 'a notice of rights';

/** Words of the page and not of the story: buttons, labels, notices. The clause says which. */
export function chromeOf(text: string): string | undefined {
  const bare = text.replace(/^[\s•·|>»›*,:–—-]+|[\s•·|>»›*:…–—-]+$/gu, '');
  if (!/[\p{L}\p{N}]/u.test(bare)) return 'a rule or an ornament of the page';
  if (text.length > longest) return undefined;
  return (
    phraseOf(bare) ??
    (wordCount(bare) <= 14 ? severalOf(bare) : undefined) ??
    promotionOf(bare) ??
    shapes.find(([shape]) => shape.test(bare))?.[1]
  );
}

const longest = 900;

const phraseWhy = new Map<string, string>([
  ...sections.map((phrase) => [keyOf(phrase), ofSection] as const),
  ...labels.map((phrase) => [keyOf(phrase), 'a label of the page'] as const),
  ...advertisements.map((phrase) => [keyOf(phrase), 'an advertisement'] as const),
  ...notices.map((phrase) => [keyOf(phrase), 'a notice of the site'] as const),
  ...buttons.map((phrase) => [keyOf(phrase), 'a button of the page'] as const),
  ...headings.map((phrase) => [keyOf(phrase), overOthers] as const),
]);

/** A line that is one of the phrases, with a count behind it or not. */
function phraseOf(bare: string): string | undefined {
  // A sentence ends with a full stop, and no button does.
  if (/[.。]$/.test(bare) && !/\.{3}$/.test(bare)) return undefined;
  const key = keyOf(bare);
  return phraseWhy.get(key) ?? phraseWhy.get(key.replace(/ \d{1,5}$/, ''));
}

/** A row of such phrases: `Facebook X Email Reddit`, `About us | Contact | Privacy`. */
function severalOf(bare: string): string | undefined {
  const pieces = bare.split(/\s*[|·•\t]\s*/).filter(Boolean);
  if (pieces.length > 1 && !pieces.some(endsAsSentence)) {
    const known = pieces.filter((piece) => phraseOf(piece) !== undefined);
    if (known.length * 2 > pieces.length && pieces.every((piece) => wordCount(piece) <= 5))
      return 'a row of labels of the site';
  }
  if (/[.。!?]$/.test(bare)) return undefined;
  const words = keyOf(bare).split(' ');
  for (let at = 0; at < words.length;) {
    const length = [5, 4, 3, 2, 1].find((count) => pressed.has(words.slice(at, at + count).join(' ')));
    if (length === undefined) return undefined;
    at += length;
  }
  return words.length > 1 ? 'a button of the page' : undefined;
}

const things = ['article', 'story', 'page', 'link', 'video', 'image', 'post', 'audio', 'icon', 'button'];
const pressed = new Set([
  ...buttons.map(keyOf),
  ...[
    'share',
    'save',
    'print',
    'email',
    'like',
    'bookmark',
    'copy',
    'follow',
    'open',
    'listen to',
    'read',
  ].flatMap((verb) =>
    things.flatMap((thing) => [`${verb} ${thing}`, `${verb} this ${thing}`, `${verb} the ${thing}`]),
  ),
]);

/** `READ MORE: headline`, `Lire aussi | headline`, `Tags: salmon, Norway`. */
function promotionOf(bare: string): string | undefined {
  const before = /^([^:：|]{2,40}?)\s*[:：|]\s*\S/u.exec(bare)?.[1];
  if (before !== undefined && promoted.has(keyOf(before))) return ofAnother;
  return /^(?:Read more|READ MORE|Also read|Read also|(?:À|A) lire aussi|Lire aussi|Lesen Sie auch|Lee también|Leia também|Leggi anche)(?=\p{Lu}\p{Ll}|[«“"]|[ÀÉ] )|^(?:Related (?:article|story|video)|See more on) (?=\p{Lu})/u.test(
    bare,
  )
    ? ofAnother
    : undefined;
}

const promoted = new Set(promotions.map(keyOf));

/** Each closed by what it speaks of, so that no sentence of a story is among them. */
const shapes: [shape: RegExp, why: string][] = [
  [/^(?:A\+|T\+|A ?- ?A ?\+?)$/, 'a button of the page'],
  [/^(?:sign up|subscribe|register) (?:here|now|today)\.$/i, 'an invitation of the site'],
  [/^(?:={2}\s?\p{L}+|enditem|-?30-?|\(?ends?\)?)$/iu, 'tells editors that the story is over'],
  [
    /^(?:video duration|duration|listen|audio)\W{1,3}?(?:\d+ \w+ ?){1,2}$|^(?:listen|watch|video|audio)\W+\d{1,2}:\d{2}(?: min)?$/i,
    'a count of the page',
  ],
  [/^(?:click|tap) here (?:to|for)\b.{1,80}$/i, 'a button of the page'],
  [
    /^follow .{1,60} on (?:x|twitter|facebook|instagram|whatsapp|telegram|youtube|google news|linkedin|tiktok|bluesky)\b.{0,40}$/i,
    'an invitation of the site',
  ],
  [
    /^read .{2,30} on (?:telegram|whatsapp|x|twitter|facebook|instagram|viber)$/i,
    'an invitation of the site',
  ],
  [
    /^(?:sign up (?:to|for|here|now|today)|subscribe (?:to|for|now|here|today)|get (?:the|our|all the)|join (?:us|our)|download (?:the|our)|register (?:for|to)|never miss|don['’]t miss|receive|stay up to date)\b.{0,200}\b(?:newsletters?|inbox|e-?mails?|alerts?|notifications?|apps?|channels?|whatsapp|telegram|subscribers?|edition|updates?|headlines?)\b.{0,80}$/i,
    'an invitation of the site',
  ],
  [
    /^(?:sign up to|sign up for|subscribe to) (?:\p{Lu}[\p{L}’'-]*|to|the|of|and)(?: (?:\p{Lu}[\p{L}’'-]*|to|the|of|and|in|for)){0,6}$/u,
    'an invitation of the site',
  ],
  [/^Sign up (?:to|for) \p{Lu}[^.!?]{1,80}$/u, 'an invitation of the site'],
  [
    /^support (?:us|our|.{2,40}['’]s) (?:independent |quality |free )*(?:journalism|reporting|work|newsroom)\b.{0,120}$/i,
    'an invitation of the site',
  ],
  [
    /^(?:did you like|if you (?:like|liked|enjoyed)) this (?:article|story)\b.{0,120}$/i,
    'an invitation of the site',
  ],
  [/^what do you think\? .{0,60}\bcomments?\b.{0,20}$/i, 'an invitation of the site'],
  [/^get .{1,30} on (?:topics|stories) you choose$/i, 'an invitation of the site'],
  [/^(?:see )?more (?:from|on|in) (?:this|these|our) \w+(?: \w+)?$/i, overOthers],
  [
    /^(?:More|MORE) (?:from|on|in|about|FROM|ON|IN) (?:(?:the|The|THE) )?\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3}$/u,
    overOthers,
  ],
  [/^(?:On|From) (?:\p{Lu}\p{L}*News|\p{Lu}\p{L}*\.com)$/u, overOthers],
  [
    /^(?:(?:list|item) (?:of )?\d+ (?:of \d+ )?items?|(?:list|item) \d+ of \d+|(?:image |photo |slide )?\d{1,3} of \d{1,3}(?: items| ,)?|\d+ ?\/ ?\d+|\d{1,3} ?%)$/i,
    'a count of the page',
  ],
  [
    /^\d+ (?:comments?|shares?|views?|likes?|kommentare|commentaires|comentarios|comentários|commenti|комментари\p{L}*|تعليقات?|نظر)$/iu,
    'a count of the page',
  ],
  [
    /^\W*\d+(?::\d\d)?[ -]?(?:min(?:ute)?[ns]?|minuten|minuti|minutos|мин\p{L}*|分|분|dk|['’′])\.?[ -]?(?:read|read(?:ing)? time|listen|watch|de lecture|de lectura|de leitura|di lettura|lesezeit|leestijd|чтения|okuma)?$/iu,
    'a count of the page',
  ],
  [
    /^(?:(?:estimated )?reading time|read time|temps de lecture|lesezeit|tempo di lettura|tempo de leitura|tiempo de lectura|время (?:чтения|на чтение)|زمان مطالعه|مدت زمان مطالعه|مدة القراءة)\W{0,3}.{0,20}$/iu,
    'a count of the page',
  ],
  [
    /^(?:listen to (?:this )?(?:article|story)|artikel anhören|écouter l['’]article|escuchar (?:el )?artículo|ascolta l['’]articolo|ouvir (?:o )?(?:texto|artigo))\b.{0,40}$/iu,
    'a button of the page',
  ],
  [/^heard on \p{Lu}.{1,40}$/iu, 'a label of the site'],
  [
    /^(?:just now|(?:il y a|hace|há|vor) \d{1,2} \p{L}{3,8}|\d{1,2} ?(?:seconds?|minutes?|hours?|days?|weeks?|months?|mins?|hrs?) ago)$/iu,
    'a count of the page',
  ],
  [/^getting your \p{L}+ audio player ready\.*$/iu, 'a notice of the site'],
  [/^to view this video,? please enable javascript\b.{0,120}$/i, 'a notice of the site'],
  [
    /^(?:Copyright|COPYRIGHT),?\s*(?:©|\(c\)|\d{4}\b|(?:by )?(?:\p{Lu}[\p{L}.’'&-]*\s+){0,5}\p{Lu}[\p{L}’'&-]*(?:\.|,? \d{4}\b)|(?:by )?\p{Lu}[\p{L}’'&-]*$).{0,600}$/u,
    ofRights,
  ],
  [/^(?:©|\(c\)) ?(?:19|20)\d\d\b.{0,300}$/iu, ofRights],
  [
    /^(?:©|\(c\))\s?.{0,80}\b(?:rights? reserved|droits réservés|rechte vorbehalten|derechos reservados|direitos reservados)\b.{0,200}$/iu,
    ofRights,
  ],
  [/^.{0,90}\b[Aa]ll [Rr]ights [Rr]eserved\b(?:$|\s*[.,|©*–-].{0,300}$|\s+\p{Lu}.{0,200}$)/u, ofRights],
  [
    /^(?:this (?:material|content|article) may not be|no part of this (?:article|publication|site) may be|reproduction (?:in whole|without)).{0,300}$/i,
    ofRights,
  ],
  [/^(?:our standards:.{0,80}|privacy (?:notice|policy):.{0,500})$/i, 'a notice of the site'],
  [
    /^(?:we|this (?:web)?site|our (?:web)?site|wir|nous|diese (?:web)?seite|ce site)(?: and our (?:\d+ )?partners| und unsere (?:\d+ )?partner)? (?:uses? cookies|store and\/or access|store and access|verwende[nt] cookies|utilis\p{L}+ des cookies)\b.{0,700}$/iu,
    'a notice of the site',
  ],
  [
    /^(?:selecting|by (?:signing up|subscribing|registering|entering your|clicking|submitting|continuing|using this)).{0,160}\b(?:you|i)(?:['’]re)?\b.{0,20}\b(?:agree|accept|consent|confirm|acknowledge)\w*\b.{0,200}$/i,
    'a notice of the site',
  ],
  [
    /^you (?:will|can|may)(?: no longer| now)? (?:receive|get|unsubscribe|manage|opt out)\b.{0,160}\b(?:e-?mails?|alerts?|newsletters?|preferences|notifications|time)\b.{0,80}$/i,
    'a notice of the site',
  ],
  [/^your e-?mail (?:address )?will not be (?:published|shared)\b.{0,120}$/i, 'a notice of the site'],
  [
    /^this (?:article|story|content) (?:was|is|has been) (?:originally )?(?:produced|published|created|provided|auto-generated|generated) (?:by|in|on|from|using|with)\b.{0,160}$/i,
    'a notice of the site',
  ],
  [/^.{0,40}(?:not edited by|auto-generated from) .{0,80}$/i, 'a notice of the site'],
  [/^a version of this (?:article|story) (?:appears|appeared) in print\b.{0,300}$/i, 'a notice of the site'],
  [/^.{2,40} website contains only a portion of the news\b.{0,300}$/i, 'a notice of the site'],
  [/^.{2,40} publishes around \d+ reports a day\b.{0,300}$/i, 'a notice of the site'],
  [/^originally published(?: (?:on|at))?:? .{0,60}\d{4}.{0,30}$/i, 'a notice of the site'],
  [
    /^(?=.*\b(?:sign up|subscribe)\b)(?=.*\b(?:newsletters?|inbox|e-?mail)\b)(?=.*\b(?:you|your|our|we['’]ll|us)\b)[^"“”«»]{20,400}$/i,
    'an invitation of the site',
  ],
  [/^the .{2,30} app$/i, 'an invitation of the site'],
  [/^über dieses thema berichtete\b.{0,160}$/i, 'a notice of the site'],
  [
    /^stay (?:updated|informed|up to date|connected) with .{0,40}\b(?:news|headlines|updates|stories)\b.?$/i,
    'an invitation of the site',
  ],
  [
    /^(?:подписывайтесь|подпишитесь|читайте нас|abonnez-vous|suivez[- ]nous|síguenos|siga-nos|seguici|iscriviti|folgen sie uns|abonnieren sie|تابعنا|تابعوا|اشترك|به ما بپیوندید).{0,60}(?:telegram|whatsapp|twitter|facebook|instagram|youtube|newsletter|google|канал|рассылк|телеграм|قناة|واتساب|تلغرام|تلگرام).{0,40}$/iu,
    'an invitation of the site',
  ],
  [
    /^(?:©|\(c\)) ?(?=.*\b(?:GmbH|Verlag|AG|KG|SE|Ltd|Limited|Inc|LLC|Corp|Group|Media|Publishing|Zeitung|Newspapers?|News|Press|S\.?A\.?|S\.?p\.?A)\b).{2,80} (?:19|20)\d\d\.?$/iu,
    ofRights,
  ],
  [/^© ?[\w.-]+, \w+:[\d/-]+$/u, ofRights],
  [/^[\p{L} ]*جميع الحقوق محفوظة\s*(?:©|لـ|ل).{0,60}$/u, ofRights],
  [
    /^.{0,60}(?:無断(?:転載|複製).{0,12}(?:禁じます|禁止|お断り)|禁止转载|未经授权.{0,12}转载).{0,10}$/u,
    ofRights,
  ],
  [
    /^(?:copyright )?(?:©|\(c\)).{0,60}\b(?:tous droits réservés|alle rechte vorbehalten|todos los derechos reservados)\.?$/iu,
    ofRights,
  ],
  [
    /^[【[（(]?纠错[】\]）)]?\s*[【[（(]?责任编辑.{0,24}$|^[【[（(]责任编辑[:：]?.{1,20}[】\]）)]$/u,
    'a notice of the site',
  ],
  [/^この記事は(?:有料|会員(?:限定|専用)).{0,40}$/u, 'a notice of the site'],
  [
    /^this (?:article|story|post|page) is (?:more than|over) (?:\d+|an?|one) (?:day|week|month|year)s? old$/i,
    'a notice of the site',
  ],
  [/^exclusive news, data and analytics\b.{0,80}$/i, 'a notice of the site'],
  [
    /^(?:skip|jump) to (?:the )?(?:main |site |page )*(?:content|navigation|menu|search|footer|article)\b.{0,30}$/i,
    'a button of the page',
  ],
  [
    /^(?:aller|passer|accéder) (?:directement )?au contenu\b.{0,20}$|^(?:direkt )?zum (?:haupt)?inhalt(?: springen| wechseln)?$|^(?:ir|saltar|pasar) al? contenido\b.{0,20}$|^(?:pular|ir) para o conteúdo\b.{0,20}$|^(?:vai|passa|salta) al contenuto\b.{0,20}$|^перейти к (?:основному )?(?:содержанию|контенту)$|^ana içeriğe (?:geç|atla)$/iu,
    'a button of the page',
  ],
  [
    /^пожалуйста, перейдите по ссылке\b.{0,80}$|^пожалуйста, перейдите по ссылке .{0,80}$/iu,
    'a notice of the site',
  ],
  [/^please (?:turn on|enable|switch on) javascript\b.{0,80}$/i, 'a notice of the site'],
  [
    /^you can find this story in my bookmarks\b.{0,120}$|^or by navigating to the user icon\b.{0,60}$/i,
    'a notice of the site',
  ],
  [
    /^the associated press is an independent (?:global )?news (?:organi[sz]ation|agency)\b.{0,300}$/i,
    'a notice of the site',
  ],
  [
    /^sigue toda la información\b.{0,160}$|^regístrate (?:gratis )?para\b.{0,60}$|^regístrate gratis\b.{0,60}$/iu,
    'an invitation of the site',
  ],
  [/^(?:participe do|entre no|siga o) canal d[oae]\b.{0,80}$/iu, 'an invitation of the site'],
  [/^VÍDEOS?: tudo sobre .{2,60}$|^[Vv]eja mais notícias .{2,60}$/u, ofAnother],
  [
    /^(?:emportez l['’]actualité|téléchargez (?:notre |l['’])application)\b.{0,160}$/iu,
    'an invitation of the site',
  ],
  [/^.{2,30} vous propose de revenir sur les actualités\b.{0,60}$/iu, 'an invitation of the site'],
  [/^fund independent journalism\b.{0,60}$|^support the guardian$/i, 'an invitation of the site'],
  [/^to get the latest .{0,60} click here\.?$/i, 'an invitation of the site'],
  [
    /^to unsubscribe from (?:this|our)\b.{0,160}$|^sent from my (?:iphone|ipad|android|mobile)\b.{0,40}$/i,
    'a notice of the site',
  ],
  [/^the planet['’]s most important stories\b.{0,200}$/i, 'an invitation of the site'],
  [
    /^.{2,60} web sitesinde, .{2,80} üzerinden abonelere sunulan haberler\b.{0,200}$/iu,
    'a notice of the site',
  ],
  [
    /^\W{0,4}[Ss]ubscribe to (?:\p{Lu}[\p{L}\p{N}’'-]*)(?: \p{Lu}[\p{L}\p{N}’'-]*){0,4}$/u,
    'an invitation of the site',
  ],
  [/^(?:acquire|purchase) licensing rights\b.{0,30}$/i, 'a button of the page'],
  [/^×? ?modal title$/i, 'a label of the page'],
  [/^(?:watch for us in your inbox|thanks for signing up)[.!]$/i, 'an invitation of the site'],
  [/^регистрация пройдена успешно!?$/iu, 'a notice of the site'],
  [/^filed under:? \S.{0,120}$/i, ofAnother],
  [/^topic: ?\p{L}.{0,60}$/iu, ofAnother],
  [/^(?:https?:\/\/|www\.)\S+$/i, 'an address alone on a line'],
  [/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,8}\/\S*$/i, 'an address alone on a line'],
  [/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/, 'an address alone on a line'],
  [/^(?:\p{Lu}[\p{L} &-]{1,24} ?[>›»] ?){1,5}\p{Lu}[\p{L} &-]{1,24}$/u, 'a label of the site'],
  [
    /^(?:Home|News|World|Sports?|Business|Politics|Culture)(?: ?\/ ?\p{Lu}[\p{L} &-]{1,24}){1,4}$/u,
    'a label of the site',
  ],
  [/^News ?\| ?\p{Lu}.{1,38}$/u, 'a label of the site'],
  [/^(?:tweets?|posts?) by @\w+$|^#[\p{L}\p{N}_]+(?: #[\p{L}\p{N}_]+)*$/iu, 'a label of the site'],
];
