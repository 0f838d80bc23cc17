import { readDismissed } from '../../parse/dismissedNames.ts';
import { nameKey } from './folder.ts';

/** The file of names that are not proposed, with more of them, each once however it is spelt; what is in it stays as it is. */
export function withDismissed(text: string, names: string[]): string {
  const held = new Set(readDismissed(text).map(nameKey));
  const added = names.filter((name) => !held.has(nameKey(name)) && held.add(nameKey(name)));
  if (!added.length) return text;
  const begun = text === '' ? heading : text.replace(/([^\n])$/, '$1\n');
  return `${begun}${added.map((name) => `${name}\n`).join('')}`;
}

const heading = '# Names that npm run check -- --names does not propose: one a line, in any spelling.\n';
