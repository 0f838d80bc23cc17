import { plainText } from '../../core/notation/html.ts';
import type { Json, JsonObject } from '../../core/notation/json.ts';
import { field, itemsOf, scalar, textField } from '../../core/notation/jsonFields.ts';

/** A piece of text that ninjs gives with what it is for: `{"role": "main", "contentType": "text/plain", "value": "…"}`. */
export interface Said {
  /** In lower case and without its vocabulary: `main` of `drol:main`. Empty where none is given. */
  role: string;
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
    if (one.kind !== 'object') return { role, value: one.text, at: one };
    const value = field(one, 'value', 'text', 'content', 'description', 'ednote', 'note');
    const text = scalar(value);
    if (value) return text === undefined ? [] : { role: roleOf(one) || role, value: text, at: value };
    return one.entries.flatMap((entry) =>
      scalar(entry.value) ? saidIn(entry.value, lastOf(entry.name)) : [],
    );
  });
}

/** The pieces of all fields of a kind, by whatever role their names say: `headline`, `headlines`, `headline_main`, `body_richtext`, `bodyXhtml`. */
export function saidUnder(item: JsonObject, kind: keyof typeof namesOf): Said[] {
  return item.entries.flatMap(({ name, value }) => {
    const [, written] = namesOf[kind].exec(name) ?? [];
    if (written === undefined) return [];
    const role = written.replace(/^_/, '').replace(forms, '').toLowerCase();
    const [first, ...others] = saidIn(value, role).filter(({ at }) => at.kind === 'text');
    // A list of texts is one of as many paragraphs.
    const isList = value.kind === 'list' && value.items.every((one) => one.kind === 'text');
    if (!first || !isList) return first ? [first, ...others] : [];
    return [{ ...first, value: [first, ...others].map((one) => one.value).join('\n\n') }];
  });
}

const namesOf = {
  headline: /^headlines?((?:_\w+)?)$/i,
  body: /^(?:bod(?:y|ies)|article_html|(?=infobox_)|news$|content$)(\w*)$/i,
  description: /^descriptions?((?:_\w+)?)$/i,
};

/** How a text is written, which is no role of it. */
const forms = /_?(?:x?html5?|text|plain|plaintext)$/i;

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

/** What a thing is for or to the story: `main`, `about`, `author`. */
export function roleOf(of: Json): string {
  return lastOf(scalar(itemsOf(field(of, 'role', 'rel', 'rels'))[0]) ?? '');
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
