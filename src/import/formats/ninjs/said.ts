import type { InputText } from '../../core/delivery.ts';
import { plainText } from '../../core/notation/html.ts';
import type { Json } from '../../core/notation/json.ts';
import { field, itemsOf, jsonLeaves, scalar, textField } from '../../core/notation/jsonFields.ts';
import { readStamp } from '../../core/printed/stamp.ts';

/** A piece of text that ninjs gives with what it is for: `{"role": "main", "contentType": "text/plain", "value": "…"}`. */
export interface Said {
  /** In lower case and without its vocabulary: `main` of `drol:main`. Empty where none is given. */
  role: string;
  contentType: string;
  /** As it stands. */
  value: string;
  at: Json;
}

/**
 * The pieces of text of a field, in whichever form a version or an agency gives them: one text (ninjs 1), a list of objects with role and value
 * (ninjs 2 and 3), a list of texts, or texts by their role.
 */
export function saidIn(of: Json | undefined, role = ''): Said[] {
  return itemsOf(of).flatMap((one) => {
    if (one.kind === 'list') return [];
    if (one.kind !== 'object') return { role, contentType: '', value: one.text, at: one };
    const value = field(one, 'value', 'text', 'content');
    if (value) {
      const text = scalar(value);
      const contentType = textField(one, 'contenttype', 'content_type', 'mimetype') ?? '';
      return text === undefined ? [] : { role: roleOf(one) || role, contentType, value: text, at: value };
    }
    return one.entries.flatMap((entry) =>
      scalar(entry.value) ? saidIn(entry.value, lastOf(entry.name)) : [],
    );
  });
}

/** The texts of a field, or of the first of several, as one prints them. */
export function printedIn(of: Json | undefined, ...names: string[]): string[] {
  for (const name of names) {
    const found = saidIn(field(of, name)).map(({ value }) => plainText(value));
    if (found.some(Boolean)) return found.filter(Boolean);
  }
  return [];
}

/** The name of something that is given as a text or as an object with a name. */
export function nameOf(of: Json | undefined): string {
  return plainText(scalar(of) ?? textField(of, 'name', 'title', 'label') ?? '');
}

/** The texts and numbers of a value as a story would hold them: HTML as its words, dates in their one form, keywords one by one. */
export function newsLeaves(of: Json): InputText[] {
  return jsonLeaves(of).flatMap((leaf) => {
    const { text, path = '' } = leaf;
    if (/\bkeywords\b/i.test(path)) return keywordsIn(text).map((word) => ({ ...leaf, text: word }));
    const stamp =
      text.length < 40 && /created|published|modified|updated|date/i.test(path) ? readStamp(text) : undefined;
    return [{ ...leaf, text: stamp && stamp.lost === undefined ? stamp.date : plainText(text) }];
  });
}

/** Keywords that are given in one text. */
export function keywordsIn(text: string): string[] {
  return plainText(text).split(/\s*[,;]\s*/);
}

/** What a thing is for or to the story: `main`, `about`, `author`. */
export function roleOf(of: Json): string {
  const role = field(of, 'role', 'rel', 'rels');
  return lastOf(scalar(itemsOf(role)[0]) ?? '');
}

/** The last step of a code or address in lower case: `text` of `http://cv.iptc.org/newscodes/ninature/text`. */
export function lastOf(code: string): string {
  return code
    .trim()
    .toLowerCase()
    .replace(/^.*[:/#]/s, '');
}

/** Roles of those who wrote a story. */
export const writers = /^(?:authors?|writers?|byline|reporters?|creators?|contributors?)$/;
