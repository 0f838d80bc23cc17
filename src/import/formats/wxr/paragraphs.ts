/**
 * The paragraphs of a WordPress text that has none: a blank line parts them and a single one breaks the line, as `wpautop` makes of it when a page is
 * shown (https://developer.wordpress.org/reference/functions/wpautop/). A text of blocks, or with `<p>`, is left as it is.
 */
export function withParagraphs(html: string): string {
  if (/<p[\s>]|<!-- wp:/i.test(html)) return html;
  return html
    .split(/(\n[ \t]*(?:\n[ \t]*)+)/)
    .map((part, index) => (index % 2 ? part : inParagraph(part)))
    .join('');
}

function inParagraph(part: string): string {
  const text = part.trim();
  if (!text || startsBlock.test(text)) return part;
  const start = part.indexOf(text);
  const [before, after] = [part.slice(0, start), part.slice(start + text.length)];
  return `${before}<p>${text.replace(/\n/g, (found, at: number) => (nextToBlock(text, at) ? found : '<br>\n'))}</p>${after}`;
}

/** Whether a line ends with a block, or the next begins with one: HTML parts them itself. */
function nextToBlock(text: string, at: number): boolean {
  return (
    startsBlock.test(text.slice(at + 1, at + 40).trimStart()) ||
    endsBlock.test(text.slice(Math.max(0, at - 40), at).trimEnd())
  );
}

const blocks =
  'table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|blockquote|address|p|h[1-6]|hr|fieldset|legend|section|article|aside|header|footer|nav|figure|figcaption|details|summary|script|style|iframe';
const startsBlock = new RegExp(`^</?(?:${blocks})(?=[\\s/>])`, 'i');
const endsBlock = new RegExp(`<(?:/(?:${blocks})|hr)[^<>]*>$|<br ?/?>$`, 'i');
