import { itemAt, lastOf } from '../../parse/assert.ts';
import { foldName } from '../../archive/fold.ts';
import { readCaption } from '../../parse/caption.ts';
import { readCredit } from '../../parse/credit.ts';
import type { PhotoRecord } from '../../parse/records.ts';
import { warn } from './kinds.ts';
import { saysNothing } from './nothing.ts';
import type { FiledStory, Warning } from './warning.ts';

/** Photos of which nobody is said to have taken them, and texts for those who cannot see the picture that describe nothing of it. */
export function* photoWarnings({ file, record }: FiledStory): Generator<Warning> {
  for (const [index, photo] of record.photos.entries()) {
    if (!isCredited(photo)) {
      yield {
        file,
        at: { path: ['photos', index, 'credit'] },
        ...warn('uncredited-photo'),
      };
    }
    if (photo.alt === undefined || photo.alt === photo.caption) continue;
    const at = { path: ['photos', index, 'alt'] };
    if (isNoDescription(photo.alt, photo.file)) {
      yield { file, at, ...warn('missing-alt', { isThere: true }) };
    } else if (isSameText(photo.alt, photo.caption)) {
      yield { file, at, ...warn('alt-is-caption', { isCopy: false }) };
    }
  }
}

function isCredited({ credit, caption }: PhotoRecord): boolean {
  const printed = credit ?? readCaption(caption).credit ?? '';
  if (saysNothing(printed)) return false;
  if (/^(?:photo|photograph|picture|image)s?$/.test(foldName(printed))) return false;
  const { photographers, agencies, provider } = readCredit(printed);
  return photographers.length > 0 || provider !== undefined || agencies.length > 0;
}

/** Whether a text is no description: a word for pictures alone, or the name of the file, where that is no sentence. */
function isNoDescription(alt: string, file: string | undefined): boolean {
  return (
    saysNothing(alt) ||
    /^(?:(?:the|a|an|this|my|news|untitled|file|lead|main|cover)\b ?)*(?:photo|photograph|picture|pic|image|img|illustration|alt|alt text|text|caption|untitled|placeholder)?(?: ?\d+)?$/.test(
      foldName(alt),
    ) ||
    /^\S+\.(?:jpe?g|png|webp|avif|gif|heif|tiff?)$/i.test(alt) ||
    (foldName(alt).split(' ').length < fewestWords &&
      foldName(alt) === foldName((file ?? '').replace(/^.*\/|\.[^.]*$/g, '')))
  );
}

/** From so many words on, a file’s name may be the description itself, from which it was made. */
const fewestWords = 4;

/** Whether two texts have the same words in the same order but for one in ten; the credit and marks around a caption put aside. */
function isSameText(alt: string, caption: string): boolean {
  const words = foldName(alt).split(' ');
  return [caption, readCaption(caption).text].some((printed) => {
    const others = foldName(printed).split(' ');
    const longest = Math.max(words.length, others.length);
    return commonWords(words, others) >= longest * 0.9;
  });
}

/** The length of the longest common subsequence. */
function commonWords(a: string[], b: string[]): number {
  let last = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const line = [0];
    for (const [at, other] of b.entries())
      line.push(word === other ? itemAt(last, at) + 1 : Math.max(itemAt(last, at + 1), itemAt(line, at)));
    last = line;
  }
  return lastOf(last);
}
