import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
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
    await writeFile(join(built, 'search/text.json'), JSON.stringify(await fragmentsByStory(built)));
    await Promise.all(unused.map((name) => rm(join(built, 'pagefind', name), { force: true })));
  } finally {
    await close();
  }
}

/** The hash of each story’s fragment, by the story’s number: its line in the dataset. Results name nothing but the fragment. */
async function fragmentsByStory(built: string): Promise<string[]> {
  const lines = (await readFile(join(built, 'data/stories.jsonl'), 'utf8')).trimEnd().split('\n');
  const numbers = new Map(
    lines.map((line, number) => [`/stories/${(JSON.parse(line) as { id: string }).id}/`, number]),
  );
  const hashes: string[] = [];
  const folder = join(built, 'pagefind/fragment');
  for (const file of await readdir(folder)) {
    // Twelve characters say that Pagefind wrote it; then comes JSON.
    const text = gunzipSync(await readFile(join(folder, file))).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    const number = numbers.get(url);
    if (number === undefined) throw new Error(`the words’ index holds ${url}, which the dataset does not`);
    hashes[number] = /_(\w+)\./.exec(file)![1]!;
  }
  return Array.from(lines, (_, number) => hashes[number] ?? '');
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
