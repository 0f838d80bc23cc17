/** A text as the content of an HTML element; quotation marks need not be written otherwise there. */
export function escapedText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
