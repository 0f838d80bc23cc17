import type { StoryDate } from '../../parse/storyDate.ts';
import { printedDate } from './printed/date.ts';

/** What a value says of whether readers may see its story: `unknown` where it is a status of no known kind. */
export type Standing = 'public' | 'hidden' | 'unknown';

/** The kinds of names, in lower case and parted by spaces, under which that is said. */
const kinds = {
  status:
    /^(?:(?:pub|publish|publication|publishing|workflow|editorial|moderation|content) )*(?:status|state|visibility|workflow|statut|estado|stato|estatus|situacao|status(?:en)?|tila|durum|статус|状态|狀態)$/,
  hiding:
    /^(?:is |was |has )?(?:been )?(?:draft|private|hidden|hide|deleted|trashed|unpublished|unlisted|withheld|spiked|entwurf|brouillon|borrador|rascunho|bozza)(?: (?:at|on))?$/,
  showing:
    /^(?:is |was |has |dg )?(?:been )?(?:published|publish|public|visible|publie|publicado|pubblicato|veroffentlicht)(?: (?:at|on))?$/,
  embargo: /^(?:is |has |under )?(?:embargo|sperrfrist)/,
};

/** The kind of a name by its words; undefined where it is none of these. */
export function standingKind(words: string[]): keyof typeof kinds | undefined {
  const name = words.join(' ');
  const entries = Object.entries(kinds) as [keyof typeof kinds, RegExp][];
  return entries.find(([, form]) => form.test(name))?.[0];
}

/** What a value under such a name says; undefined where it says nothing of that, as the day under `published` does. */
export function standingOf(kind: keyof typeof kinds, text: string): Standing | undefined {
  const flag = yes.test(text) ? true : no.test(text) ? false : undefined;
  if (flag !== undefined) return flag === /^(?:status|showing)$/.test(kind) ? 'public' : 'hidden';
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.some((word) => hidden.has(word))) return 'hidden';
  if (kind === 'showing') return undefined;
  if (kind === 'hiding') return /\d{4}/.test(text) ? 'hidden' : 'unknown';
  if (words[0] === 'not' || words[0] === 'non' || words[0] === 'nicht') return 'hidden';
  return words.length > 0 && words.every((word) => shown.has(word)) ? 'public' : 'unknown';
}

/** Before when a story must not be shown: as far as it is known, and in which words that is said. */
export interface Embargo {
  until?: StoryDate;
  words: string;
}

/** The first of some short texts that says so: `EMBARGOED UNTIL 10 April 2025, 6 a.m.`, `Sperrfrist: 8. April`, `Embargo jusqu’au 3 mai`. */
export function embargoIn(texts: string[]): Embargo | undefined {
  const words = texts.find((text) => text.length < 300 && underEmbargo.test(text));
  if (words === undefined) return undefined;
  const until = printedDate(words)?.date;
  return { words, ...(until !== undefined && { until }) };
}

const underEmbargo =
  /(?:^|[-–—:|,(*]\s*|\b(?:release|story|text|report|copy|material)(?: \p{L}+){0,3} is )\W*(?:(?:strict(?:ly)?|under|sous|onder|unter|sob|bajo|sotto) )*(?:embarg(?:o|oed|ado)(?:(?: for \p{L}+)?\s*(?:$|[:–—\d-])|\W+(?:until|till?|bis|jusqu|hasta|tot|até|fino|not|hold)\b)|sperrfrist\b|(?:hold|not) for (?:release|publication)\b.{0,20}(?:until|before|\d)|nicht vor(?: dem)? \d)/iu;

const yes = /^(?:true|yes|y|on|1|ja|oui|s[ií]|sim)$/i;
const no = /^(?:false|no|n|off|0|nein|non|n[ãa]o|nee|nej)$/i;

const hidden = new Set(
  `draft drafts pending private unpublished withheld hidden embargo embargoed scheduled spiked killed trash trashed deleted removed future inherit review
   approval wip progress unlisted rejected hold held planned queued offline inactive internal confidential withdrawn retracted entwurf geplant gesperrt
   gelöscht versteckt brouillon programmé supprimé privé masqué attente relecture borrador pendiente programado eliminado privado revisión rascunho pendente
   agendado revisão bozza programmato eliminato concept gepland verwijderd utkast kladde luonnos szkic черновик taslak 草稿 下書き`.split(
    /\s+/,
  ),
);

const shown = new Set(
  `publish published public live online visible usable active sent posted released final ok complete full approved corrected update updated veröffentlicht öffentlich publié publiée publicado publicada
   pubblicato pubblicata gepubliceerd publicerad publiceret publisert julkaistu opublikowano opublikowany опубликовано yayında 已发布 公開`.split(
    /\s+/,
  ),
);
