/** Text that cannot begin another line or field, nor be broken in UTF-8: white space and control characters become one space. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .toWellFormed();
}
