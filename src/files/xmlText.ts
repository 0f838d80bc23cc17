/** Text as it stands in an element or attribute of XML 1.0; characters that XML does not allow are left out. */
export function xmlText(text: string): string {
  return special.test(text) ? text.replace(specials, (sign) => references[sign] ?? '') : text;
}

const special = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;
const specials = new RegExp(special, 'gu');

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
