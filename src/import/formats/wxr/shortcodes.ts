/** What stands in a WordPress text beside HTML, taken out of it. */
export interface Unwrapped {
  html: string;
  /** Each tag that went, as it stood. */
  gone: string[];
  /** The ids of the pictures that a gallery shows; without any, those that hang at the post. */
  galleries: string[][];
}

/**
 * Reads the shortcodes of a WordPress text (https://codex.wordpress.org/Shortcode_API): `[caption]` becomes a figure, `[gallery]` gives its pictures, of
 * others the words between the tags stay. Brackets of an editor’s (`[sic]`, `[the minister]`) are no shortcodes: one has attributes, or an end, or a
 * name that WordPress and common plug-ins give. `[[gallery]]` is a word.
 */
export function withoutShortcodes(source: string): Unwrapped {
  const unwrapped: Unwrapped = { html: '', gone: [], galleries: [] };
  const ended = new Set([...source.matchAll(/\[\/([a-z][\w-]*)\]/gi)].map(([, name]) => name!.toLowerCase()));
  const captioned = source.replace(captions, (_, ...found: unknown[]) => figure(found));
  unwrapped.html = captioned.replace(shortcode, (tag: string, ...found: unknown[]) => {
    const [escaped, closing, name, attributes, escapedEnd] = found as (string | undefined)[];
    if (escaped && escapedEnd) return tag.slice(1, -1);
    const known = name!.toLowerCase();
    if (!closing && !isShortcode(known, attributes ?? '', ended)) return tag;
    if (closing && !ended.has(known)) return tag;
    const inside = `${escaped ?? ''}${escapedEnd ?? ''}`;
    if (known === 'gallery' && !closing)
      unwrapped.galleries.push((attribute(attributes ?? '', 'ids') ?? '').match(/\d+/g) ?? []);
    else if (!closing && known !== 'embed') unwrapped.gone.push(tag);
    return inside + blockBreak(known);
  });
  return unwrapped;
}

/** `[caption id="…"]<img …> The words[/caption]`, and of old `[caption caption="The words"]<img …>[/caption]`. */
const captions =
  /\[(?:wp_)?caption([^\][]*)\](?:\s*)((?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*<\/a>)?)((?:[^[]|\[(?!\/?(?:wp_)?caption\b))*)\[\/(?:wp_)?caption\]/gi;

function figure([attributes, image, words]: unknown[]): string {
  const caption = (words as string).trim() || decoded(attribute(attributes as string, 'caption') ?? '');
  return `\n\n<figure>${image as string}<figcaption>${caption}</figcaption></figure>\n\n`.replace(
    /\n(?=\n)/g,
    '',
  );
}

const shortcode = /(\[)?\[(\/)?([a-z][\w-]{1,40})((?:[\s=:](?:"[^"]*"|'[^']*'|[^\][<>"'])*)?)\/?\](\])?/gi;

function isShortcode(name: string, attributes: string, ended: ReadonlySet<string>): boolean {
  return (
    known.has(name) ||
    ended.has(name) ||
    /\s[\w-]+\s*=\s*\S/.test(attributes) ||
    /^\s*https?:\/\/\S+\s*$/.test(attributes)
  );
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"']+))`, 'i').exec(attributes);
  return found ? (found[1] ?? found[2] ?? found[3]) : undefined;
}

function decoded(text: string): string {
  return text.replace(/\\(["'])/g, '$1');
}

/** Shortcodes that lay out a page stand around blocks; others in a line. */
function blockBreak(name: string): string {
  return /row|column|section|box|container|tab|accordion|^vc_|^et_pb_|^fusion_|^av_|quote/.test(name)
    ? '\n\n'
    : '';
}

const known = new Set(
  `gallery audio video playlist embed caption wp_caption more youtube vimeo tweet twitter instagram facebook soundcloud slideshow googlemaps recaptcha
  contact-form contact-form-7 polldaddy poll ad ads adsense adrotate advert related related-posts newsletter subscribe signup sharing share toc dailymotion
  spotify scribd slideshare ted wpvideo videopress pullquote dropcap divider spacer clear button read_more readmore blockquote`.split(
    /\s+/,
  ),
);
