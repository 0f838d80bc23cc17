import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Serving } from '../../src/build/serve.ts';
import { serve } from '../../src/build/serve.ts';
import { launch } from './browser.ts';

/** Words that no line of a telephone holds: of languages that join words, without spaces, addresses, and a name without end. */
const words = {
  german: 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung',
  finnish: 'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas',
  thai: 'กรุงเทพมหานครอมรรัตนโกสินทร์มหินทรายุธยามหาดิลกภพนพรัตนราชธานีบูรีรมย์',
  address: `https://archive.example.org/${'a-very-long-path-of-words/'.repeat(4)}index.html`,
  name: `Wolfeschlegelsteinhausenberger${'dorffvoralternwaren'.repeat(3)}`.slice(0, 80),
};

const story = (title: string, date: string, lang: string): string => `---
title: ${title}
date: ${date}
updated: ${date}
source: ${words.german}
agencies: [AFP, ${words.finnish}]
byline: [${words.name}]
dateline: ${words.finnish.toUpperCase()}
summary: ${words.german} ${words.address}
topics: [${words.german.toLowerCase()}, ${words.finnish.toLowerCase()}]
people: [${personId}]
countries: [DE]
lang: ${lang}
url: ${words.address}
note: ${words.german}
photos:
  - caption: ${words.german} in ${words.finnish}.
    credit: ${words.name}/AGENTUR
corrections:
  - date: ${date}
    text: ${words.address}
---

${words.german} und ${words.name} ${words.thai}.

## ${words.finnish}

- [${words.address}](${words.address})
- ${words.name}

> ${words.german}

\`${words.address}\`

    Stadt         Zahl
    ${words.german}     12
`;

const personId = words.name.toLowerCase();
const files: Record<string, string> = {
  'stories/2024/05/02/a.md': story(`${words.german} wird teurer`, '2024-05-02', 'de'),
  'stories/2024/05/03/b.md': story(words.finnish, '2024-05-03', 'fi'),
  'stories/2024/05/03/c.md': story(words.thai, '2024-05-03', 'th'),
  'stories/2024/06/04/d.md': story(words.name, '2024-06-04', 'de'),
  [`people/${personId}.md`]: `---
name: ${words.name}
variants: [${words.german}]
roles:
  - title: ${words.german}
    country: DE
    from: 2020
---

${words.finnish} ${words.address}
`,
};

const pageTypes = [
  ['the front page', ''],
  ['a story', 'stories/2024/05/02/a/'],
  ['a story without spaces', 'stories/2024/05/03/c/'],
  ['the dates', 'dates/'],
  ['a year', 'dates/2024/'],
  ['a month', 'dates/2024/05/'],
  ['a day', 'dates/2024/05/03/'],
  ['the people', 'people/'],
  ['a person', `people/${personId}/`],
  ['the countries', 'countries/'],
  ['a country', 'countries/de/'],
  ['the sources', 'sources/'],
  ['a source', `sources/grundstucksverkehrsgenehmigungszustandigkeitsubertragungsverordnung/`],
  ['the topics', 'topics/'],
  ['a topic', `topics/${words.finnish.toLowerCase()}/`],
  ['the photos', 'photos/'],
  ['the photos of a year', 'photos/2024/'],
  ['a search', `search/?q=${words.german}`],
  ['a search that finds nothing', `search/?q=${words.name}${words.name}`],
  ['the finding aid', 'about/'],
  ['the data', 'data/'],
  ['a page that is not there', `${words.name}/`],
] as const;

let browser: Browser;
let serving: Serving;

beforeAll(async () => {
  const content = join(inject('scratch'), 'long-words-content');
  const folder = join(inject('scratch'), 'long-words');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
  const built = spawnSync(process.execPath, ['src/cli.ts', 'build', '--content', content, '--out', folder], {
    cwd: inject('project'),
    env: { ...process.env, INIT_CWD: inject('project'), NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  expect(built.status, built.stdout + built.stderr).toBe(0);
  browser = await launch(inject('chromium'));
  serving = await serve(folder, { base: '/' });
});

afterAll(async () => {
  await browser.close();
  await serving.close();
});

describe.each(pageTypes)('%s with words longer than a line', (_, path) => {
  test.each([320, 360, 414, 768, 1280])('is not wider than its window at %i px', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const answer = await page.goto(serving.address + path);
    expect(answer?.status()).toBe(path.startsWith(words.name) ? 404 : 200);
    if (path.startsWith('search/')) await page.waitForLoadState('networkidle');
    const wide = await page.evaluate(() =>
      document.documentElement.scrollWidth <= window.innerWidth
        ? []
        : [...document.querySelectorAll('main *, header *, footer *')]
            .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
            .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(wide).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.close();
  });
});
