import { harmless } from './contentError.ts';

/** A word of a command as bash, zsh and ksh read it, with no character that a terminal would obey. */
export function quotedForShell(word: string): string {
  if (/^[\p{L}\p{N}\p{M}_./:=@%+,-]+$/u.test(word)) return word;
  if (harmless(word) === word) return `'${word.replaceAll("'", `'\\''`)}'`;
  const escaped = word.replace(/['\\\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `$'${escaped}'`;
}

/** A text in which each command that it advises names the content folder, for one that none of them takes by itself. */
export function advisedFor(folder: string, text: string): string {
  const option = `--content ${quotedForShell(folder)}`;
  return text.replace(
    /(npm run (?:build|check|name|new)\b)(?! -- --(?:content|explain))(?: --(?= ))?/g,
    (_, command: string) => `${command} -- ${option}`,
  );
}
