/** Where the names are, below the content folder, that are no person's, or of somebody who shall have no record. */
export const dismissedFile = 'people/not-people.txt';

/** The names of the file: one a line; after `#`, remarks. */
export function readDismissed(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter(Boolean);
}
