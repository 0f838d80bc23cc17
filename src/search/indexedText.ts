import { ends } from './extract.ts';
import { foldWord, spacedApart } from './matching.ts';

/**
 * What the words’ index reads of a story’s page: the marked body, in which words stand apart that the index would not part by itself;
 * undefined where the page has no such body. Pictures stay out, and where the headline and each caption end is marked by an empty `i`.
 */
export function indexedText(page: string): string | undefined {
  const start = page.indexOf('<article class="with-margin" data-pagefind-body>');
  if (start < 0) return undefined;
  const end = page.indexOf('<aside data-pagefind-ignore>', start);
  const body = page
    .slice(start, end)
    .replace(/<img\b[^>]*>/g, '')
    .replace('</h1>', `</h1><i id="${ends.headline}"></i>`)
    .replaceAll('</figcaption>', `</figcaption><i id="${ends.caption}"></i>`)
    .replace(/(?<=>)[^<]+/g, wordsApart);
  return `<!DOCTYPE html><html><body>${body}</article></body></html>`;
}

/** The words of such a text as they are printed, folded but not stemmed. */
export function* printedWords(text: string): Generator<string> {
  for (const [, run] of text.matchAll(/>([^<]+)/g))
    for (const piece of run!.split(/[^\p{L}\p{M}'’.]+/u)) {
      const word = foldWord(piece);
      if (word) yield word;
    }
}

/** A curly apostrophe becomes straight, an odd hyphen plain, and other marks that join words become a division. */
function wordsApart(text: string): string {
  // Nearly every text is of letters that need nothing.
  if (!/[^\0-\u02ff]/.test(text)) return text;
  return spacedApart(
    text
      .replace(/(?<=\p{L})[’ʼ](?=\p{L})/gu, "'")
      .replace(/[‐‑]/g, '-')
      .replace(/(?<=[\p{L}\p{N}])([–—―…“”„«»])(?=[\p{L}\p{N}])/gu, '$1 '),
  );
}
