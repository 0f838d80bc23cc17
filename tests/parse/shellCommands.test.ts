import { expect, test } from 'vitest';
import { advisedFor } from '../../src/parse/shellCommands.ts';

test.each([
  ['npm run name -- "Badr al-Busaidi" --new', 'npm run name -- --content ../news "Badr al-Busaidi" --new'],
  ['npm run check lists them.', 'npm run check -- --content ../news lists them.'],
  ['Add one: npm run new.', 'Add one: npm run new -- --content ../news.'],
  ['npm run check -- --explain all lists every id.', 'npm run check -- --explain all lists every id.'],
  ['npm run check -- --content DIR', 'npm run check -- --content DIR'],
  ['npm run import -- inbox', 'npm run import -- inbox'],
])('a command that is advised names the content folder: %s', (text, wanted) => {
  expect(advisedFor('../news', text)).toBe(wanted);
});

test('a folder is quoted for the shell, whatever is in its name', () => {
  expect(advisedFor("o'brien $& co", 'npm run check')).toBe("npm run check -- --content 'o'\\''brien $& co'");
});
