import { attributesOf } from '../shortcodes.ts';

/** What stands in a WordPress text beside HTML, taken out of it. */
interface Unwrapped {
  html: string;
  /** Each tag or address that went, as it stood, and why. */
  gone: { text: string; why: string }[];
  /** The ids of the pictures that a gallery shows; without any, those that hang at the post. */
  galleries: string[][];
}

/**
 * Reads the shortcodes of a WordPress text (https://codex.wordpress.org/Shortcode_API): `[caption]` becomes a figure, `[gallery]` gives its pictures, of
 * others the words between the tags stay. Brackets of an editor’s (`[sic]`, `[the minister]`) are no shortcodes: one has attributes, or an end, or a
 * name with `_` or one that WordPress and common plug-ins give. `[[gallery]]` is a word. An address alone on its line, which WordPress embeds (oEmbed), goes too.
 */
export function withoutShortcodes(source: string): Unwrapped {
  const read: Unwrapped = { html: '', gone: [], galleries: [] };
  const ended = new Set([...source.matchAll(/\[\/([a-z][\w-]*)\]/gi)].map(([, name]) => name!.toLowerCase()));
  const unwrap = (tag: string, before = '', closing = '', written = '', given = '', after = '') => {
    if (before && after) return tag.slice(1, -1);
    const name = written.toLowerCase();
    const isOpening = known.test(name) || name.includes('_') || ended.has(name) || hasAttributes.test(given);
    if (closing ? !ended.has(name) : !isOpening) return tag;
    if (name === 'gallery' && !closing)
      read.galleries.push(attributesOf(given).get('ids')?.match(/\d+/g) ?? []);
    else if (!closing && name !== 'embed')
      read.gone.push({ text: tag, why: 'a shortcode of WordPress; the words within it stay' });
    return `${before}${after}${aroundBlocks.test(name) ? '\n\n' : ''}`;
  };
  read.html = source
    .replace(captions, (_, given: string, image: string, words: string) => {
      const caption = words.trim() || (attributesOf(given).get('caption') ?? '');
      return `\n\n<figure>${image}<figcaption>${caption}</figcaption></figure>\n\n`.replace(/\n(?=\n)/g, '');
    })
    .replace(shortcode, unwrap)
    .replace(aloneAddress, (_, before: string, text: string) => {
      const why = 'a film or post that WordPress shows in its place; nothing is fetched';
      read.gone.push({ text, why });
      return before;
    });
  return read;
}

/** A picture with its caption as WordPress prints them, as a figure. */
export function withFigures(html: string): string {
  return html.replace(printedCaptions, '<figure>$1<figcaption>$2</figcaption></figure>');
}

const printedCaptions =
  /<div\b[^<>]*\bwp-caption\b[^<>]*>((?:(?!<\/?div\b)[^])*?)<p\b[^<>]*\bwp-caption-text\b[^<>]*>((?:(?!<\/?p\b)[^])*)<\/p>\s*<\/div>/gi;

/** `[caption id="…"]<img …> The words[/caption]`, and of old `[caption caption="The words"]<img …>[/caption]`. */
const captions =
  /\[(?:wp_)?caption([^\][]*)\](?:\s*)((?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*<\/a>)?)((?:[^[]|\[(?!\/?(?:wp_)?caption\b))*)\[\/(?:wp_)?caption\]/gi;
const shortcode = /(\[)?\[(\/)?([a-z][\w-]{1,40})((?:[\s=:](?:"[^"]*"|'[^']*'|[^\][<>"'])*)?)\/?\](\])?/gi;
const hasAttributes = /\s[\w-]+\s*=\s*\S|^\s*https?:\/\/\S+\s*$/;
/** Shortcodes that lay out a page stand around blocks; others in a line. */
const aroundBlocks = /row|column|section|box|container|tab|accordion|^vc_|^et_pb_|^fusion_|^av_|quote/;
const aloneAddress =
  /(^|\n|<p>|__wrapper">)[ \t]*\n?[ \t]*(https?:\/\/[^\s<>"[\]]+)[ \t]*(?=\n|$|<\/p>|<\/div>)/g;
const known =
  /^(?:gallery|audio|video|playlist|embed|(?:wp_)?caption|more|youtube|vimeo|tweet|twitter|instagram|facebook|soundcloud|slideshow|googlemaps|recaptcha|contact-form(?:-7)?|polldaddy|poll|ads?|adsense|adrotate|advert|related(?:-posts)?|newsletter|subscribe|signup|sharing|share|toc|dailymotion|spotify|scribd|slideshare|ted|wpvideo|videopress|pullquote|dropcap|divider|spacer|clear|button|read_?more|blockquote)$/;

/**
 * The paragraphs of a WordPress text that has none: a blank line parts them and a single one breaks the line, as `wpautop` makes of it when a page is
 * shown (https://developer.wordpress.org/reference/functions/wpautop/). A text of blocks, or with `<p>`, is left as it is.
 */
export function withParagraphs(html: string): string {
  if (/<p[\s>]|<!-- wp:/i.test(html)) return html;
  const marked = html.replace(/<!--(?:more|nextpage)\b[^>]*-->/g, '\n\n');
  const parts = marked.split(/(\n[ \t]*(?:\n[ \t]*)+)/).map((part) => {
    const text = part.trim();
    if (!text || startsBlock.test(text)) return part;
    return part.replace(text, () => `<p>${text.replace(betweenLines, '<br>\n')}</p>`);
  });
  return parts.join('');
}

const blocks =
  'table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|blockquote|address|p|h[1-6]|hr|fieldset|legend|section|article|aside|header|footer|nav|figure|figcaption|details|summary|script|style|iframe';
const startsBlock = new RegExp(`^</?(?:${blocks})(?=[\\s/>])`, 'i');
/** A line ending that no block is next to: HTML parts those itself. */
const betweenLines = new RegExp(
  `(?<!<(?:/(?:${blocks})|hr)[^<>]{0,40}>\\s{0,9}|<br ?/?>\\s{0,9})\\n(?!\\s{0,9}</?(?:${blocks})[\\s/>])`,
  'gi',
);
