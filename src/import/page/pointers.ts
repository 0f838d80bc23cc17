import type { Block } from './blocks.ts';

/** Tells why a block within the text of a story is none of it, by its words; undefined where nothing says so. */
export function pointer({ text, linked, element }: Block): string | undefined {
  if (text.length > 400) return undefined;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'is a rule and no text';
  if (credit.test(text)) return 'is the credit of a picture';
  if (text.length < 200 && copyright.test(text)) return copyrightLine;
  if (advertising.test(text)) return 'is advertising';
  if (sharing.test(text) || isToolLine(text)) return 'offers to share the story';
  if (subscribing.test(text)) return 'asks to subscribe';
  if (wall.test(text) || signUp.test(text) || licence.test(text)) return 'asks to subscribe';
  if (manners.test(text)) return 'tells the rules of comments';
  if (linked > 0.4 && elsewhere.test(text)) return 'points to other stories';
  if (elsewhereAlone.test(text)) return 'points to other stories';
  if (/^our standards: .{0,60}principles\.?\S*$/i.test(text)) return 'is a line of the agency’s own';
  if (topics.test(text)) return 'lists topics';
  if (control.test(text)) return 'is a control';
  const quoted = /^(?:blockquote|li|td|dd)$/.test(element.tagName);
  return linked > 0.95 && !quoted && text.split(' ').length >= 3 && !/^h[2-6]$/.test(element.tagName)
    ? 'points to another story'
    : undefined;
}

/** A notice that stands with the text, and so speaks of the story and not of its site. */
export const copyrightLine = 'is the copyright line';

/** A line of buttons: `E-mail this | Print this`. */
function isToolLine(text: string): boolean {
  if (text.length > 160) return false;
  const buttons = text.split(/\s*[|•·,/]\s*|\s{2,}/).filter(Boolean);
  return buttons.length > 0 && buttons.every((button) => tool.test(button));
}

const tool =
  /^(?:(?:e-?mail|print|printer|share|save|reprints?|discuss|digg|send|forward|bookmark|recommend|post)(?:[ -](?:this|to|it|a|the|friend|page|story|article|post|version|friendly|format|on|by|with|facebook|twitter|del\.icio\.us))*|text size.{0,12}|larger text|smaller text|rss(?: feed)?|permalink|single page|write a comment|post a comment|reprints?(?: & permissions)?)$/i;
const credit =
  /^\(?(?:(?:photo(?:graph)?|picture|image|illustration|foto)s?(?: credits?)?|credits?)\s*(?::|\bby\b|©)[^.]{2,80}\.?\)?$/iu;
const copyright =
  /^(?:©|\([Cc]\)|(?:[Cc]opyright|COPYRIGHT)(?: [Nn]otice)?(?:[:,]? (?:[Bb]y |of )?[\p{Lu}\d]|.*(?:©|\([Cc]\)|\d{4}|[Rr]eserved))|[Aa](?:ll|LL) (?:rights|RIGHTS|Rights) (?:[Rr]eserved|RESERVED))/u;
const advertising =
  /^(?:[^\p{L}\p{N}]*(?:advertisement|advertising|advertise with us|anzeige|werbung|publicité|publicidad|pubblicità|reklame|annons|реклама|آگهی|إعلان|sponsored(?: content)?)[^\p{L}\p{N}]*|(?:story|article) continues (?:below|after)(?: (?:this|the))? (?:ad\w*|message).{0,20}|skip (?:advertisement|ad)|scroll to continue.{0,30}|after the (?:ad|advertisement).{0,20})$/iu;
const sharing =
  /^(?:share(?: (?:this|the|on|via|to|with).{0,60})?|share (?:facebook|twitter|x|email|whatsapp|linkedin)\b.{0,60}|tweet|(?:share|send|print|email|copy link|facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|x|bluesky|threads|messenger|flipboard|pocket|save|bookmark|gift)(?:[\s|,·]+(?:this article|(?:on )?(?:share|send|print|email|copy link|facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|x|bluesky|threads|messenger|flipboard|pocket|save|bookmark|gift)))*|teilen|partager|compartir|condividi|dela|del|اشتراک‌?گذاری|مشاركة|link copied.{0,10}|copied!?)$/iu;
const subscribing =
  /^(?:(?:please )?(?:sign up|subscribe|register|log in|join)\b.{0,200}\b(?:newsletter|newsletters|inbox|channel|email|alerts|subscription|briefing|youtube|whatsapp|telegram|read more|continue|free)\b.{0,100}|follow (?:us|our|\S+(?: \S+){0,4}) on\b.{0,120}|(?:get|receive) .{0,100}\b(?:newsletter|in your inbox|to your inbox|delivered)\b.{0,100}|(?:download|get) (?:the|our) .{0,40}\bapp\b.{0,80}|.{0,80}\b(?:newsletter abonnieren|inscrivez-vous à .{0,40}newsletter|suscríbete a .{0,60})\b.{0,80}|.{0,250}\bsign up here\.?|(?:was this|(?:been )?forwarded this) .{0,60}\b(?:subscribe|sign up)\b.{0,120}|(?:do you have|have you got|got) (?:a|any) (?:story|tip|news tip|information)\b.{0,80}\b(?:e-?mail|contact|get in touch|let us know|call|write to)\b.{0,120}|already (?:a )?(?:subscriber|subscribed|registered|have an account)\b.{0,80})$/iu;
const wall =
  /^(?:(?:to|want to|please|if you (?:want|wish|would like) to) (?:continue|keep|go on|read)\b.{0,80}\b(?:subscri\w+|sign (?:in|up)|log ?in|register|account|trial)\b.{0,160}|(?:subscribe|sign (?:in|up)|log ?in|register)\b.{0,60}\b(?:to (?:continue|keep|read)|unlimited|full access)\b.{0,160}|(?:this|the rest of this) (?:article|story|content) is (?:only |exclusively )?(?:available )?(?:for|to) (?:our )?(?:paying |digital )?(?:subscribers|members)\b.{0,120}|privacy notice:.{0,300}|um (?:weiterzulesen|den artikel).{0,200}\babo.{0,80}|(?:cet article|la suite) (?:de cet article )?est réservée? (?:à|aux) .{0,80}abonnés.{0,120}|(?:contenido exclusivo para|este artículo es (?:solo|sólo)? ?para) suscriptores.{0,120})$/iu;
/** The heading of a box: `Sign up to Morning Headlines`. */
const signUp = /^Sign up (?:to|for) (?:the |our )?(?:\p{Lu}\S*(?:\s|$)){1,6}$/u;
const licence =
  /\b(?:please )?contact us (?:for|about) (?:a )?(?:subscription|licen[cs]\w*)\b|\bonly a portion of the news\b|\bfor (?:subscription|licensing) (?:options|enquiries|inquiries)\b/i;
const manners =
  /^(?:ترحب .{0,40}(?:بالنقاش|بتعليقات|بمشاركات).{0,300}|(?:الآراء|التعليقات) .{0,30}لا تعبر عن رأي.{0,200}|(?:the )?(?:views|opinions) expressed in (?:the )?comments\b.{0,200}|(?:your |all |reader |user )?comments? (?:have to|must|should|need to|are (?:moderated|closed|welcome|subject|reviewed|pre-?moderated|the sole)|will be|may be|that (?:are|contain)|on this (?:article|story) are)\b.{0,300}|please (?:read|review|follow|see|abide by|respect) (?:our|the) (?:comment(?:s|ing)?|community|house|discussion)\b.{0,300}|(?:before|by) (?:posting|commenting|submitting)\b.{0,300}|we (?:welcome|encourage|moderate|invite|reserve the right)\b.{0,200}\bcomments?\b.{0,200}|.{0,60}\b(?:comment(?:ing)?|community|moderation) (?:policy|guidelines|rules|standards)\b.{0,40})$/iu;
const elsewhere =
  /^[^\p{L}\p{N}]*(?:read(?: more| also| next| full| on|:)|also read|see also|see more|related|more(?: on| from|:| stories| news)|watch(?:\b|:)|listen(?:\b|:)|explainer|opinion|analysis|in pictures|don['’]?t miss|you may (?:also )?like|recommended|further reading|learn more|photos?:|pictures:|video:|gallery:|mehr (?:zum|dazu|lesen)|lesen sie|siehe auch|lire (?:aussi|plus)|[aà] lire|voir aussi|leer más|lea también|ver también|te puede interesar|leggi anche|leia (?:também|mais)|lees (?:ook|meer)|läs (?:också|mer|även)|les (?:også|mer)|læs (?:også|mere)|lue myös|czytaj (?:też|także|więcej)|читайте (?:также|ещё)|смотрите также|читать|اقرأ (?:أيضا|أيضاً|المزيد)|بیشتر بخوانید|بخوانید|مطالب مرتبط|ayrıca|okuyun|baca juga|続きを読む|相关)/iu;
const elsewhereAlone =
  /^[^\p{L}\p{N}]*(?:read more|read also|also read|see also|related(?: (?:stories|articles|news|topics|posts|content|coverage|links|reading))?|more (?:stories|news|from \S+(?: \S+){0,3}|on this story|like this|top stories)|recommended(?: (?:stories|for you))?|most (?:read|popular|viewed)|trending(?: now)?|latest (?:news|stories)|top stories|you (?:may|might) (?:also )?(?:like|be interested in)|editor['’]?s['’]? picks?|further reading|learn more|up next|next (?:article|story)|previous (?:article|story)|around the web|from our partners|what to read next|mehr zum thema|lesen sie auch|lire aussi|à lire aussi|sur le même sujet|leer más|te puede interesar|noticias relacionadas|leggi anche|leia também|lees ook|läs (?:också|mer)|les også|читайте также|اقرأ أيضا|اقرأ المزيد|بیشتر بخوانید|مطالب مرتبط)[^\p{L}\p{N}]*$/iu;
const topics =
  /^(?:topics|tags|tagged|filed under|keywords|categories|more about|temas|etiquetas|themen|schlagwörter|mots-clés|sujets|теги|برچسب‌?ها|كلمات مفتاحية)\s*:.{2,300}$/iu;
const control =
  /^(?:loading[^\p{L}\p{N}]*|comments?(?: \(\d+\))?|(?:\d+ )?comments|leave a (?:comment|reply).{0,40}|view comments|show (?:more|comments)|load more.{0,20}|back to (?:top|(?:the )?(?:front|home|main)(?: page)?|index)|close|open in app|listen to (?:this )?(?:article|story).{0,40}|play|pause|\d+ min(?:ute)?s? (?:read|listen)|(?:estimated )?reading time[^\p{L}\p{N}].{0,30}|print|zoom(?: image)?|view (?:gallery|image in fullscreen)|expand|enlarge|click to (?:enlarge|expand)|getty images|hide caption|toggle caption|(?:story|article|page) tools|continue reading|read or share this story.{0,80}|(?:video )?transcript|automatically generated transcript.{0,60}|.{0,60}\b(?:enable javascript|javascript (?:must be|is) \w+).{0,80}|\d+ of \d+|\d+\s?\/\s?\d+)$/iu;
