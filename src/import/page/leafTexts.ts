import { plainText } from '../core/notation/html.ts';
import { readStamp } from '../core/printed/stamp.ts';

/**
 * The texts of a value in a page’s machine-readable parts, as a story’s fields would hold them, so that what is kept is found: keywords and bylines one by
 * one, dates as the archive writes them, HTML without its tags.
 */
export function leafTexts(name: string, value: string): string[] {
  const text = /[<&]/.test(value) && value.length < longestHtml ? plainText(value) : value;
  if (/keywords|tags$|subject/i.test(name)) return text.split(/\s*[,;،|]\s*/).filter(Boolean);
  if (/author|creator|^byl$/i.test(name))
    return text
      .replace(/^by\s+/i, '')
      .split(/\s*,\s*|\s+and\s+/)
      .filter(Boolean);
  const stamp = text.length < 40 && /^\d{4}/.test(text) ? readStamp(text) : undefined;
  return [stamp && stamp.lost === undefined ? stamp.date : text];
}

const longestHtml = 200_000;
