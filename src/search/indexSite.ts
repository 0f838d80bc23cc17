import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Indexes the stories of a built site into its `pagefind/`, every language in one index, so that one search page finds them all.
 * Only pages with `data-pagefind-body` are in it. Throws where Pagefind reports an error.
 */
export async function indexSite(built: string, language: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    check(errors);
    if (!index) throw new Error('Pagefind gave no index');
    const added = await index.addDirectory({ path: built, glob: 'stories/**/*.html' });
    check(added.errors);
    const written = await within(
      longestWrite + added.page_count * longestPage,
      index.writeFiles({ outputPath: join(built, 'pagefind') }),
    );
    check(written.errors);
    await Promise.all(unused.map((name) => rm(join(built, 'pagefind', name), { force: true })));
  } finally {
    await close();
  }
}

/** Pagefind’s own interface, which the search page does without. */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/** On a full disk Pagefind tries again for ever; ten times what it was ever seen to need, in milliseconds. */
const longestWrite = 60_000;
const longestPage = 20;

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(
      () => failed(new Error('Pagefind did not come to an end; is the disk full?')),
      milliseconds,
    );
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function check(errors: string[]): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
