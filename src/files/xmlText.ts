/* Text as XML 1.0 can hold it. */

/** A text without the characters that no XML document can hold: control characters, unpaired surrogates, two noncharacters. */
export function withoutUnwritable(text: string): string {
  return mayBeUnwritable.test(text) ? text.replace(unwritable, '') : text;
}

/** A text as it is written in an element or an attribute, without what XML cannot hold. */
export function xmlText(text: string): string {
  return mayBeSpecial.test(text) ? text.replace(special, (found) => references[found] ?? '') : text;
}

/** A long text of many signs, as the content of an element: a CDATA section, which takes less room than references. */
export function cdata(text: string): string {
  return `<![CDATA[${withoutUnwritable(text).replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('\r', '')}]]>`;
}

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

const outside = '\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff';
const unwritable = new RegExp(`[${outside}\\p{Surrogate}]`, 'gu');
const special = new RegExp(`[&<>"\\r${outside}\\p{Surrogate}]`, 'gu');
/* The same by units of UTF-16, which is much faster; a surrogate may be one of a pair. */
const mayBeUnwritable = new RegExp(`[${outside}\\ud800-\\udfff]`);
const mayBeSpecial = new RegExp(`[&<>"\\r${outside}\\ud800-\\udfff]`);
