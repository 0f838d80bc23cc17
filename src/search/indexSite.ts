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
    const written = await index.writeFiles({ outputPath: join(built, 'pagefind') });
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

function check(errors: string[]): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
