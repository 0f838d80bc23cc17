import { characterEntities } from 'character-entities';
import type { Format, LeftOut } from './delivery.ts';
import { wordsOf } from './coverage.ts';

/**
 * The words of a file that no list names yet, line by line, found without its reader: so no reader can lose one. They are dates and codes that a
 * record says in another form, and what a format says of itself. Mark-up, comments and scripts are no words.
 */
export function uncoveredWords(text: string, format: Format, kept: Iterable<string>): LeftOut[] {
  if (format === 'text') return [];
  const held = new Set<string>();
  for (const one of kept) for (const word of wordsOf(one)) held.add(word);
  const shareable = text.replace(secret, (piece) => '\n'.repeat(lineEnds(piece)));
  // What a page escapes is shown as it is; in XML and JSON it is most often the HTML of a text.
  const visible = jsonFormats.has(format) ? stringsOnly(shareable) : withoutMarkup(shareable);
  return (format === 'html' ? withCharacters(visible) : withoutMarkup(withCharacters(visible)))
    .split('\n')
    .flatMap((line, index) => {
      const uncovered = wordsOf(line).filter((word) => !held.has(word));
      for (const word of uncovered) held.add(word);
      return uncovered.length ? [{ line: index + 1, text: uncovered.join(' '), why }] : [];
    });
}

const jsonFormats = new Set<Format>(['ninjs', 'json-feed', 'ghost', 'wordpress-rest', 'telegram', 'json']);

const why = 'said in another form in the record, or of the file and not of the story';

/** What exports of WordPress and Ghost hold of people’s accounts, and no report may repeat. */
const secret =
  /<wp:(post_password|comment_author_(?:email|IP)|author_email)>[\s\S]*?<\/wp:\1>|"(?:password|email)"\s*:\s*"(?:[^"\\]|\\.)*"/g;

/** A text without its tags and what they hide; the ends of lines stay where they are. */
function withoutMarkup(text: string): string {
  return text
    .replace(
      hidden,
      (piece) =>
        `${piece.startsWith('<!--') || piece.startsWith('<?') ? '' : ' '}${'\n'.repeat(lineEnds(piece))}`,
    )
    .replace(/<!\[CDATA\[|\]\]>/g, ' ')
    .replace(/<\/?[a-z!][^<>]*>/gi, (tag) => ` ${'\n'.repeat(lineEnds(tag))}`);
}

const hidden =
  /<!-{2}[\s\S]*?-->|<\?[\s\S]*?\?>|<(script|style|svg|template|noscript)\b[\s\S]*?<\/\1\s*>|<!doctype[^>]*>/gi;

function lineEnds(text: string): number {
  let found = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) found++;
  return found;
}

/** The strings and numbers of a JSON file, each on its line. */
function stringsOnly(text: string): string {
  return text.replace(
    /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\],:]|\b(?:null|true|false)\b/g,
    (whole, string: string | undefined, colon?: string) => {
      if (string === undefined) return ' ';
      if (colon) return colon.replace(':', ' ');
      try {
        return ` ${String(JSON.parse(whole)).replace(/\s+/g, ' ')} `;
      } catch {
        return ` ${string} `;
      }
    },
  );
}

function withCharacters(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));?/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return characterEntities[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    },
  );
}
