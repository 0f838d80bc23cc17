import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let scratch: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'dateline-'));
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

interface Run {
  code: number | null;
  out: string;
  err: string;
}

const story = (title: string, more = '') =>
  `---\ntitle: ${title}\ndate: 2025-04-08\nsource: Example Wire\n${more}---\n\nThe text.\n`;

describe('a build', () => {
  test('reads relative paths from where the user stands, and ends with stories, pages and seconds', async () => {
    const here = await desk('here', { 'stories/one.md': story('One'), 'stories/two.md': story('Two') });
    const { code, out, err } = await dateline(
      ['build', '--content', 'content', '--out', 'public/site'],
      here,
    );
    expect(err).toBe('');
    expect(out).toMatch(
      /^2 stories, \d+ pages, \d+\.\d s: public\/site\n\d+ files written\. For uploaders: .*\n$/,
    );
    expect(code).toBe(0);
    expect(await readFile(join(here, 'public/site/stories/one/index.html'), 'utf8')).toContain(
      '<h1>One</h1>',
    );
  });

  test('puts address and base path into every address', async () => {
    const here = await desk('based', { 'stories/one.md': story('One') });
    await dateline(
      [
        'build',
        '--content',
        'content',
        '--out',
        'dist',
        '--site',
        'https://news.example.org',
        '--base',
        '/archive',
      ],
      here,
    );
    const row = JSON.parse(await readFile(join(here, 'dist/data/stories.jsonl'), 'utf8')) as { url: string };
    expect(row.url).toBe('https://news.example.org/archive/stories/one/');
    const page = await readFile(join(here, 'dist/stories/one/index.html'), 'utf8');
    expect(page).toContain('<link rel="canonical" href="https://news.example.org/archive/stories/one/">');
    expect(
      [...page.matchAll(/ (?:href|src|action)="(\/[^"]*)"/g)].filter(
        ([, path]) => !path!.startsWith('/archive/'),
      ),
    ).toEqual([]);
  });

  test('is called as archive.md says, and knows where its sources are at home', async () => {
    const here = await desk('named', {
      'stories/one.md': story('One').replace('The text.', 'A Paris man was hurt in Edgar County.'),
      'archive.md':
        '---\nname: The Berkshire Archive\ndescription: News since 1892\nsources:\n  Example Wire: { home: US }\n---\n',
    });
    const { err } = await dateline(['build', '--content', 'content', '--out', 'dist'], here);
    expect(err).toBe('');
    const front = await readFile(join(here, 'dist/index.html'), 'utf8');
    expect(front).toContain('<title>The Berkshire Archive</title>');
    expect(front).toContain('<meta name="description" content="News since 1892">');
    expect(await readFile(join(here, 'dist/opensearch.xml'), 'utf8')).toContain(
      '<ShortName>The Berkshire Ar',
    );
    const row = JSON.parse(await readFile(join(here, 'dist/data/stories.jsonl'), 'utf8')) as {
      countries: unknown[];
    };
    expect(row.countries).toEqual([
      { code: 'US', name: 'United States', rel: 'about', matched: ['Paris', 'Edgar County'] },
    ]);
  });

  test('marks the text of an archive in another language than its interface’s', async () => {
    const here = await desk('arabic', {
      'stories/one.md': story('One'),
      'archive.md': '---\nlanguage: ar\n---\n\nيحفظ هذا الأرشيف أخبار الميناء.\n',
    });
    expect((await dateline(['build', '--content', 'content', '--out', 'dist'], here)).err).toBe('');
    const about = await readFile(join(here, 'dist/about/index.html'), 'utf8');
    expect(about).toContain('<html lang="en">');
    expect(about).toContain(
      '<div class="own-text" lang="ar" dir="rtl"><p>يحفظ هذا الأرشيف أخبار الميناء.</p></div>',
    );
  });

  test('with a defect tells all of them, ends with 1 and leaves the last good site as it was', async () => {
    const here = await desk('broken', { 'stories/one.md': story('One') });
    await dateline(['build', '--content', 'content', '--out', 'dist'], here);
    const before = await digest(join(here, 'dist'));
    await writeFile(join(here, 'content/stories/one.md'), story('Changed'));
    await writeFile(join(here, 'content/stories/two.md'), '---\ntitel: Two\ndate: 2025-02-30\n---\n');
    await writeFile(join(here, 'content/stories/Three Four.md'), story('Three', 'people: [nobody]\n'));
    const { code, out, err } = await dateline(['build', '--content', 'content', '--out', 'dist'], here);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err)
      .toBe(`content/stories/Three Four.md: “Three Four” cannot be an id: it holds the capital T, and an id is the page’s URL for good. [bad-file-name]
    Rename the file to three-four.md.
content/stories/Three Four.md:5:10: people[1]: there is no person “nobody”. [unknown-person]
    Add people/nobody.md, or delete it here.
content/stories/two.md:1:1: source: is missing. [missing-field]
    Write source: Asharq Al-Awsat.
content/stories/two.md:1:1: title: is missing. [missing-field]
    Write title: Kremlin backs talks between Iran and the US.
content/stories/two.md:2:1: titel: is not a field of this record. [unknown-field]
    Write title, or delete “titel”.
content/stories/two.md:3:7: date: “2025-02-30” does not exist: February 2025 has 28 days. [no-such-day]
    Write the right day, or only the month: 2025-02.
content/stories/two.md:5:1: the story has no text. [missing-text]
    Write its text below the front matter.

7 defects in 2 files.
The last site is kept.
`);
    expect(await digest(join(here, 'dist'))).toBe(before);
  });

  test('of a folder that does not exist says so', async () => {
    const here = await desk('none', {});
    const { code, err } = await dateline(['build', '--content', 'nowhere', '--out', 'dist'], here);
    expect(code).toBe(1);
    expect(err).toBe(
      'nowhere: the content folder does not exist. [missing-content-folder]\n    Name one that does: npm run build -- --content DIR.\n\n1 defect in 1 file.\nThe last site is kept.\n',
    );
    expect(existsSync(join(here, 'dist'))).toBe(false);
  });

  test('loses a story that is gone from the folder, keeps the rest, and may lie on another file system', async () => {
    const here = await desk('gone', { 'stories/one.md': story('One'), 'stories/two.md': story('Two') });
    const far = existsSync('/dev/shm') ? await mkdtemp('/dev/shm/dateline-') : here;
    const out = join(far, 'site');
    await dateline(['build', '--content', 'content', '--out', out], here);
    expect(existsSync(join(out, 'stories/one/index.html'))).toBe(true);
    await rm(join(here, 'content/stories/one.md'));
    const { out: said, err } = await dateline(['build', '--content', 'content', '--out', out], here);
    expect(err).toBe('');
    expect(said).toMatch(/^1 story, /);
    expect(existsSync(join(out, 'stories/one'))).toBe(false);
    expect(existsSync(join(out, 'stories/two/index.html'))).toBe(true);
    expect((await readdir(far)).filter((name) => name !== 'content')).toEqual(['site']);
    await rm(far, { recursive: true });
  });

  test('leaves what belongs to the place, such as a repository, where it stands', async () => {
    const here = await desk('placed', { 'stories/one.md': story('One') });
    await mkdir(join(here, 'dist/.git'), { recursive: true });
    await writeFile(join(here, 'dist/.git/HEAD'), 'ref: refs/heads/pages\n');
    await writeFile(join(here, 'dist/CNAME'), 'news.example.org\n');
    for (const run of [1, 2]) {
      const { code, err } = await dateline(['build', '--content', 'content', '--out', 'dist'], here);
      expect([run, code, err]).toEqual([run, 0, '']);
      expect(await readFile(join(here, 'dist/.git/HEAD'), 'utf8')).toBe('ref: refs/heads/pages\n');
      expect(await readFile(join(here, 'dist/CNAME'), 'utf8')).toBe('news.example.org\n');
    }
    expect((await readdir(here)).toSorted()).toEqual(['content', 'dist']);
  });

  test('is the same, byte for byte, in any time zone', async () => {
    const here = await desk('zones', {});
    await cp(join(root, 'tests/fixtures/archive'), join(here, 'content'), { recursive: true });
    const digests = new Set<string>();
    for (const zone of ['UTC', 'Pacific/Apia']) {
      await dateline(['build', '--content', 'content', '--out', zone.replace('/', '-')], here, { TZ: zone });
      digests.add(await digest(join(here, zone.replace('/', '-')), /\.(html|jsonl?|xml|css|png|js)$/));
    }
    expect(digests.size).toBe(1);
  });

  test('runs beside another of the same folder', async () => {
    const here = await desk('twice', { 'stories/one.md': story('One') });
    const runs = await Promise.all(
      ['a', 'b'].map((out) => dateline(['build', '--content', 'content', '--out', out], here)),
    );
    expect(runs.map(({ code, err }) => [code, err])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    for (const out of ['a', 'b']) expect(existsSync(join(here, out, 'stories/one/index.html'))).toBe(true);
  });
});

describe('a list of more than two hundred stories', () => {
  let site: string;

  beforeAll(async () => {
    const files: Record<string, string> = {};
    for (let number = 0; number < 260; number++) {
      const month = String(1 + (number % 4)).padStart(2, '0');
      const year = number < 230 ? 2024 : 2020;
      files[`stories/s${number}.md`] = story(
        `Story ${number}`,
        'countries: [IR]\ntopics: [floods]\n',
      ).replace('2025-04-08', `${year}-${month}-10`);
    }
    files['stories/undated.md'] = story('Undated', 'countries: [IR]\n').replace('2025-04-08', '2024');
    const here = await desk('many', files);
    await dateline(['build', '--content', 'content', '--out', 'dist'], here);
    site = join(here, 'dist');
  });

  test('is parted by year, and a long year by numbered pages', async () => {
    const links = async (page: string) =>
      [...(await readFile(join(site, page), 'utf8')).matchAll(/href="(\/countries\/ir\/\d[^"]*)"/g)].map(
        ([, href]) => href,
      );
    expect(new Set(await links('countries/ir/index.html'))).toEqual(
      new Set(['/countries/ir/2024/', '/countries/ir/2020/']),
    );
    expect(new Set(await links('countries/ir/2024/index.html'))).toEqual(
      new Set(['/countries/ir/2024/', '/countries/ir/2024/page-2/']),
    );
    expect(await readdir(join(site, 'countries/ir/2020'))).toEqual(['index.html']);
  });

  test('leads to every story of it', async () => {
    const pages = (await readdir(join(site, 'countries/ir'), { recursive: true })).filter((file) =>
      file.endsWith('.html'),
    );
    const found = new Set<string>();
    for (const page of pages) {
      for (const [, id] of (await readFile(join(site, 'countries/ir', page), 'utf8')).matchAll(
        /href="\/stories\/([^"]+)\/"/g,
      ))
        found.add(id!);
    }
    expect(found.size).toBe(261);
  });
});

describe('an --out', () => {
  const refused = async (
    out: string,
    message: string,
    prepare: (here: string) => Promise<void> = () => Promise.resolve(),
  ) => {
    const here = await desk('out', { 'stories/one.md': story('One') });
    await writeFile(join(here, 'a-file'), 'x');
    await mkdir(join(here, 'photos'), { recursive: true });
    await writeFile(join(here, 'photos/holiday.jpg'), 'x');
    await prepare(here);
    const { code, err } = await dateline(['build', '--content', 'content', '--out', out], here);
    expect(err.replaceAll(here, 'HERE').replaceAll(root.replace(/\/$/, ''), 'PROJECT')).toBe(message);
    expect(code).toBe(1);
    expect(existsSync(join(here, 'photos/holiday.jpg'))).toBe(true);
  };

  test('that is a file is refused', () =>
    refused('a-file', 'HERE/a-file is a file.\n    Name a folder: --out dist.\n'));

  test('that is a link to nothing is refused', async () => {
    const message = (name: string): string =>
      `HERE/${name} is a link that leads nowhere.\n    Make the folder that it leads to, or delete the link.\n`;
    for (const [name, target] of [
      ['public', 'unmounted/site'],
      ['ring', 'ring'],
    ] as const)
      await refused(name, message(name), (here) => symlink(target, join(here, name)));
  });

  test('below a file is refused', () =>
    refused(
      'a-file/dist',
      'HERE/a-file/dist cannot be written: a part of its path is a file.\n    Name a folder that you may write: --out dist.\n',
    ));

  test('where nobody may write is refused', () =>
    refused(
      '/proc/dateline/dist',
      '/proc/dateline/dist cannot be written: the folder above it cannot be made.\n    Name a folder that you may write: --out dist.\n',
    ));

  test('that holds other files is refused', () =>
    refused(
      'photos',
      'HERE/photos holds files that are not an archive built before; they would be lost.\n    Name an empty folder or a new one: --out dist.\n',
    ));

  test('that holds the content folder is refused', () =>
    refused(
      '.',
      'HERE holds HERE/content, which the build would replace.\n    Name a folder of its own: --out dist.\n',
    ));
});

test('a name is found by check, settled by name, and found no more', async () => {
  const here = await desk('names', {
    'stories/one.md': story('One').replace('The text.', 'President Jane Roe spoke.'),
  });
  const review = async () => {
    const { out } = await dateline(['check', '--content', 'content', '--names', '--json'], here);
    return (JSON.parse(out) as { names: { name: string }[] }).names.map(({ name }) => name);
  };
  expect(await review()).toEqual(['Jane Roe']);
  const { out, code } = await dateline(['name', 'Jane Roe', '--new', '--content', 'content'], here);
  expect([out, code]).toEqual(['Jane Roe has a record: content/people/jane-roe.md\n', 0]);
  expect(await review()).toEqual([]);
  expect((await dateline(['check', '--content', 'content'], here)).out).toBe(
    '1 story, 1 person: no error, no warning.\n',
  );
});

describe('--help', () => {
  const commands = ['build', 'dev', 'preview', 'verify', 'import', 'check', 'name', 'new'];

  test('says how all commands are written, and what each does', async () => {
    const { out, err, code } = await dateline(['--help'], root);
    expect([err, code]).toEqual(['', 0]);
    for (const command of commands) {
      expect(out).toMatch(new RegExp(`^npm run ${command} -- `, 'm'));
      expect(out).toMatch(new RegExp(`^${command} +[A-Z].*\\.$`, 'm'));
    }
  });

  test.each(commands.map((command, at) => [command, at % 2 ? '-h' : '--help']))(
    'of %s says what it and each of its options does',
    async (command, asked) => {
      const { out, err, code } = await dateline([command, asked], root);
      expect([err, code]).toEqual(['', 0]);
      const [usage = '', does, options = ''] = out.trimEnd().split('\n\n');
      expect(does).toMatch(/^[A-Z].*\.$/);
      for (const line of usage.split('\n')) expect(line).toMatch(new RegExp(`^npm run ${command} -- `));
      const written = [...new Set(usage.match(/--[a-z-]{2,}/g))];
      expect(options.split('\n').map((line) => /^(--[a-z-]+) +\S/.exec(line)?.[1])).toEqual(written);
    },
  );
});

describe('a command that cannot be understood', () => {
  test.each([
    [['build', '--contents', 'x'], "Unknown option '--contents'."],
    [['build', '--content'], "Option '--content <value>' argument missing."],
    [
      ['build', '--site', 'news.example.org'],
      '--site news.example.org is not a web address; write it in full: --site https://news.example.org.',
    ],
    [['build', '--base', 'news'], '--base news is not a path from the root; write --base /news/.'],
    [['preview', '--port', '99999'], '--port 99999 is not a port; write --port 4321.'],
    [['build', '--port', '3'], 'build takes no --port.'],
    [['check', '--base', '/news/'], 'check takes no --base.'],
    [['preview', '--content', 'content'], 'preview takes no --content.'],
    [['name', 'Jane Roe'], 'Write one of --as ID, --new and --dismiss.'],
    [
      ['name', 'Jane', 'Roe', '--new'],
      'Write one name, in quotes, or the file of a review sheet: --from FILE.',
    ],
    [['check', '--json', '--github'], '--github does not go with --json.'],
    [['new', '--title', 'Talks'], 'Nothing can be asked without a terminal; write --date, --source too.'],
    [
      ['new', '--date', '2025-02-30'],
      '--date: “2025-02-30” does not exist: February 2025 has 28 days. Write the right day, or only the month: 2025-02.',
    ],
    [['verify', 'dist', 'copy'], 'Name one folder, or one address.'],
    [
      ['verify', '--concurrency', '0'],
      '--concurrency 0 is not a number from 1 to 99; write --concurrency 8.',
    ],
    [['build', '--zip='], '--zip is empty.'],
    [['publish'], 'There is no command “publish”.'],
    [[], 'Name a command.'],
  ])('%j is answered by a sentence and the usage of its command, or of all', async (args, sentence) => {
    const { code, err } = await dateline(args, root);
    const [first, , ...usage] = err.trimEnd().split('\n');
    expect(first).toBe(sentence);
    const commands = [...new Set(usage.map((line) => /^npm run (\w+) -- /.exec(line)?.[1]))];
    const all = ['build', 'dev', 'preview', 'verify', 'import', 'check', 'name', 'new'];
    expect(commands).toEqual(all.includes(args[0] ?? '') ? [args[0]] : all);
    expect(code).toBe(2);
  });
});

test.each([
  ['build', { npm_config_content: 'true' }, 'content'],
  ['check', { npm_config_github: 'true' }, 'github'],
  ['import', { npm_config_into: 'true' }, 'into'],
])(
  'npm run %s without -- before an option is answered by how it is written',
  async (command, taken, option) => {
    const { code, err } = await dateline([command], root, { npm_lifecycle_event: command, ...taken });
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      `npm took --${option} for an option of its own; write -- before it: npm run ${command} -- --${option}.`,
    ]);
  },
);

/** A folder in which a user stands, with a content folder of these files. */
async function desk(name: string, files: Record<string, string>): Promise<string> {
  const here = join(scratch, name);
  await mkdir(join(here, 'content'), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    const path = join(here, 'content', file);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, text);
  }
  return here;
}

function dateline(args: string[], here: string, env: Record<string, string> = {}): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'src/cli.ts'), ...args], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', INIT_CWD: here, ...env },
    });
    const run: Run = { code: null, out: '', err: '' };
    child.stdout.on('data', (part: Buffer) => (run.out += part.toString()));
    child.stderr.on('data', (part: Buffer) => (run.err += part.toString()));
    child.on('close', (code) => done({ ...run, code }));
  });
}

/** One digest of all files of a folder: names and bytes. */
async function digest(folder: string, wanted = /./): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()) {
    if (wanted.test(file)) hash.update(file.slice(folder.length)).update(await readFile(file));
  }
  return hash.digest('hex');
}
