import { placeCase } from '../../../parse/letterCase.ts';
import type { Place } from '../../core/delivery.ts';
import { plainText } from '../../core/notation/html.ts';
import type { Json, JsonObject } from '../../core/notation/json.ts';
import { field, itemsOf, placeOf, scalar, textField } from '../../core/notation/jsonFields.ts';

/** A text of ninjs as it stands and as printed, with what it is for: `{"role": "main", "contentType": "text/plain", "value": "…"}`. */
export interface Said extends Place {
  text: string;
  value: string;
  /** In lower case and without its vocabulary: `main` of `drol:main`. Empty where none is given. */
  role: string;
}

/** The things in fields, in the order of the names, which are parted by spaces. */
export function thingsIn(of: Json | undefined, names: string): Json[] {
  return names.split(' ').flatMap((name) => itemsOf(field(of, name)));
}

/** The texts in fields, of all things or of those that pass a test: a text itself, an object’s value or name. */
export function texts(
  of: Json | undefined,
  names: string,
  test: (thing: Json) => boolean = () => true,
): string[] {
  const things = thingsIn(of, names).filter(test);
  return things.flatMap((thing) => said(thing).flatMap(({ text }) => text || []));
}

/**
 * The texts of all fields of a kind, by whatever role their names say: `headline`, `headlines`, `headline_main`, `body_richtext`, `bodyXhtml`. They are
 * one text (ninjs 1), a list of objects with role and value (ninjs 2 and 3), a list of paragraphs, or texts by their role.
 */
export function textsUnder(item: JsonObject, kind: keyof typeof kinds): Said[] {
  return item.entries.flatMap(({ name, value }) => {
    const [, written] = kinds[kind].exec(name) ?? [];
    if (written === undefined) return [];
    const role = written.replace(/^_/, '').replace(forms, '').toLowerCase();
    const all = itemsOf(value).flatMap((one) => {
      const own = said(one, role);
      if (own.length || one.kind !== 'object') return own;
      return one.entries.flatMap((entry) => said(entry.value, lastOf(entry.name)));
    });
    const isParagraphs = value.kind === 'list' && value.items.every((one) => one.kind === 'text');
    const whole = all.map((one) => one.value).join('\n\n');
    return isParagraphs ? all.slice(0, 1).map((one) => ({ ...one, value: whole })) : all;
  });
}

const kinds = {
  headline: /^headlines?((?:_\w+)?)$/i,
  body: /^(?:bod(?:y|ies)|article_html|(?=infobox_)|news$|content$|nitf$)(\w*)$/i,
  description: /^descriptions?((?:_\w+)?)$/i,
};

/** How a text is written, which is no role of it. */
const forms = /_?(?:x?html5?|text|plain|plaintext)$/i;

function said(thing: Json, role = ''): Said[] {
  const parts = ['firstname', 'lastname'].flatMap((name) => textField(thing, name) ?? []);
  const value = scalar(thing) ?? textField(thing, ...valueNames) ?? parts.join(' ');
  return value ? [{ ...placeOf(thing), role: roleOf(thing) || role, value, text: plainText(value) }] : [];
}

const valueNames =
  'value text content byline by name display_name ednote note href description title label'.split(' ');

/** A place as it is printed, or its name, or its city, region and country; a dateline may give them under `located`. */
export function placeText(of: Json): string {
  const located = field(of, 'located') ?? of;
  const [printed] = [of, located].flatMap((one) => said(one));
  const city = textField(located, 'city', 'city_name', 'arena');
  const wider = textField(located, 'countryareaname', 'state', 'region', 'countryname', 'country');
  const parts = [city, wider].map((part) => placeCase(plainText(part ?? '')));
  return printed?.text ?? parts.filter(Boolean).join(', ');
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
