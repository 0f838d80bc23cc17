import { placeCase } from '../../../parse/letterCase.ts';
import { plainText } from '../../core/notation/html.ts';
import type { Json, JsonObject } from '../../core/notation/json.ts';
import { field, itemsOf, placeOf, scalar, textField } from '../../core/notation/jsonFields.ts';
import type { Line } from '../agencyStory.ts';

/** A text of ninjs as it stands and as printed, with what it is for: `{"role": "main", "contentType": "text/plain", "value": "…"}`. */
export interface Said extends Line {
  value: string;
  /** In lower case and without its vocabulary: `main` of `drol:main`. Empty where none is given. */
  role: string;
}

/**
 * The texts of a field, in whichever form a version or an agency gives them: one text (ninjs 1), a list of objects with role and value (ninjs 2 and
 * 3), a list of texts, or texts by their role.
 */
export function saidIn(of: Json | undefined, role = ''): Said[] {
  return itemsOf(of).flatMap((one) => {
    if (one.kind === 'list') return [];
    if (one.kind !== 'object') return said(one, role);
    const value = field(one, 'value', 'text', 'content', 'description', 'ednote', 'note');
    if (value) return said(value, roleOf(one) || role);
    return one.entries.flatMap((entry) => said(entry.value, lastOf(entry.name)));
  });
}

function said(at: Json, role: string): Said[] {
  const value = scalar(at);
  return value === undefined ? [] : [{ at: placeOf(at), role, value, text: plainText(value) }];
}

/** The texts of all fields of a kind, by whatever role their names say: `headline`, `headlines`, `headline_main`, `body_richtext`, `bodyXhtml`. */
export function saidUnder(item: JsonObject, kind: keyof typeof namesOf): Said[] {
  return item.entries.flatMap(({ name, value }) => {
    const [, written] = namesOf[kind].exec(name) ?? [];
    if (written === undefined) return [];
    const role = written.replace(/^_/, '').replace(forms, '').toLowerCase();
    const all = saidIn(value, role);
    // A list of texts is one of as many paragraphs.
    const isList = value.kind === 'list' && value.items.every((one) => one.kind === 'text');
    return isList
      ? all.slice(0, 1).map((one) => ({ ...one, value: all.map((each) => each.value).join('\n\n') }))
      : all;
  });
}

const namesOf = {
  headline: /^headlines?((?:_\w+)?)$/i,
  body: /^(?:bod(?:y|ies)|article_html|(?=infobox_)|news$|content$)(\w*)$/i,
  description: /^descriptions?((?:_\w+)?)$/i,
};

/** How a text is written, which is no role of it. */
const forms = /_?(?:x?html5?|text|plain|plaintext)$/i;

/** The texts of fields as printed, in the order of the names, which are parted by spaces. */
export function printedIn(of: Json | undefined, names: string): Said[] {
  return names
    .split(' ')
    .flatMap((name) => saidIn(field(of, name)).map((one) => ({ ...one, name })))
    .filter(({ text }) => text);
}

/** The things in fields, each with the field’s name. */
export function thingsIn(of: Json, names: string): { name: string; thing: Json }[] {
  return names.split(' ').flatMap((name) => itemsOf(field(of, name)).map((thing) => ({ name, thing })));
}

/** Those of some things that have a name, or are one. */
export function namedIn(of: Json, names: string, test: (thing: Json) => boolean = () => true): Line[] {
  return thingsIn(of, names)
    .filter(({ thing }) => test(thing))
    .map(({ name, thing }) => ({ at: placeOf(thing), name, text: nameOf(thing) }))
    .filter(({ text }) => text);
}

function nameOf(of: Json): string {
  const parts = ['firstname', 'lastname'].flatMap((name) => textField(of, name) ?? []);
  const whole = textField(of, 'byline', 'by', 'name', 'display_name', 'title', 'label');
  return plainText(scalar(of) ?? whole ?? parts.join(' '));
}

/** A place that is given as a text, or as city, region and country. */
export function placeText(of: Json | undefined): string {
  if (of?.kind !== 'object') return plainText(scalar(itemsOf(of)[0]) ?? '');
  const printed = textField(of, 'text', 'name', 'value');
  const located = field(of, 'located');
  if (printed !== undefined || located) return plainText(printed ?? placeText(located));
  const city = textField(of, 'city', 'city_name', 'arena');
  const wider = textField(of, 'countryareaname', 'state', 'region', 'countryname', 'country');
  return [city, wider].flatMap((part) => placeCase(plainText(part ?? '')) || []).join(', ');
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
