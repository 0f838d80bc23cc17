import { en } from '../../messages/en.ts';
import { interfaceLanguage, interfaceLanguages } from '../../messages/messages.ts';
import type { ArchiveRecord, Filed } from '../../parse/records.ts';
import { warn } from './kinds.ts';
import type { Warning } from './warning.ts';

/** An archive in a language that the interface has no words in. */
export function* languageWarnings({ file, record }: Filed<ArchiveRecord>): Generator<Warning> {
  const language = record?.language;
  if (!language || interfaceLanguage(language) === new Intl.Locale(language).language) return;
  const known = en.list(interfaceLanguages.map((tag) => `${en.languageName(tag)} (${tag})`));
  const facts = {
    language: en.languageName(language),
    code: language,
    tag: new Intl.Locale(language).language,
    known,
  };
  yield { file, at: { path: ['language'] }, ...warn('interface-in-english', facts) };
}
