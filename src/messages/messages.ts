/*
 * The words of the interface, one file a language. A new language is a file beside `en.ts` of the type `Messages`, one beside `search/en/`,
 * and an entry here.
 */
import type { Messages } from './en.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';

export type { Messages } from './en.ts';

const languages: Record<string, Messages> = { en, fa };

/** The languages that the interface knows (BCP 47). */
export const interfaceLanguages = Object.keys(languages);

/** The language of the interface for an archive’s language (BCP 47): its own, where the interface knows it, or else English. */
export function interfaceLanguage(language: string): string {
  const own = new Intl.Locale(language).language;
  return own in languages ? own : 'en';
}

/** The interface’s words for an archive’s language. */
export function messagesOf(language: string): Messages {
  return languages[interfaceLanguage(language)] ?? en;
}
