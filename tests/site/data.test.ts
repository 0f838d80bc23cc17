import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { storyOf } from '../../src/archive/story.ts';
import type { StoryRecord } from '../../src/parse/records.ts';
import { parseStory } from '../../src/parse/records.ts';
import { importFiles } from '../../src/import/filing/importFiles.ts';
import { dataPackageProfile } from '../files/dataPackageProfile.ts';
import type { Package } from '../files/packageFit.ts';
import { misfits } from '../files/packageFit.ts';
import { attribute, elements, lines, read, textOf } from './pages.ts';
import type { BuiltSite } from './setup.ts';

const sites = Object.entries({
  sample: inject('sample'),
  fixture: inject('fixture'),
  persian: inject('persian'),
  newswire: inject('newswire'),
});
const forms: [form: string, files: string[]][] = [
  ['its whole data', ['']],
  ['ninjs', ['ninjs']],
  ['JSON Lines and texts', ['stories.jsonl', 'text']],
  ['tables and texts', ['stories.csv', 'photos.csv', 'text']],
];

const packageOf = (site: BuiltSite): Package => JSON.parse(read(site, 'data/datapackage.json')) as Package;

describe.each(sites)('the data of the %s site', (_, site) => {
  test.skipIf(site === null)('is a Data Package v2', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    const isValid = ajv.compile(dataPackageProfile);
    expect(isValid(packageOf(site!)) || isValid.errors).toBe(true);
  });

  test.skipIf(site === null)('is as the package says: bytes, digests, types and keys', () => {
    expect(misfits(join(site!.folder, 'data'), packageOf(site!))).toEqual([]);
  });

  test.skipIf(site === null)('is described whole, and nothing else', () => {
    const files = readdirSync(join(site!.folder, 'data'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(site!.folder.length + '/data/'.length));
    const described = packageOf(site!).resources.map(({ path }) => path);
    expect(described.toSorted()).toEqual(
      files.filter((file) => file !== 'datapackage.json' && file !== 'index.html').toSorted(),
    );
  });

  test.skipIf(site === null)('is on its page with size, rows and SHA-256 of each file', () => {
    const page = elements(read(site!, 'data/index.html'));
    const rows = page.filter(
      ({ tagName, attrs }) => tagName === 'th' && attrs.some(({ value }) => value === 'row'),
    );
    const shown = rows.map((row) => {
      const parts = page.filter((one) => isIn(one, row));
      const link = parts.find(({ tagName }) => tagName === 'a')!;
      const digest = parts.find(({ tagName }) => tagName === 'code')!;
      return [attribute(link, 'href'), `sha256:${textOf(digest)}`];
    });
    const wanted = packageOf(site!).resources.map(({ path, hash }) => [`${site!.base}data/${path}`, hash]);
    expect(shown.toSorted()).toEqual(wanted.toSorted());
    const [schema] = page.filter((one) => attribute(one, 'type') === 'application/ld+json');
    expect(JSON.parse(textOf(schema!))).toMatchObject({ '@type': 'Dataset', isAccessibleForFree: true });
  });

  test.skipIf(site === null)('has each story once as ninjs', () => {
    const items = packageOf(site!)
      .resources.filter(({ path }) => path.startsWith('ninjs/'))
      .flatMap(({ path }) => lines(site!, `data/${path}`).map((row) => row['uri']));
    expect(items.toSorted()).toEqual(
      lines(site!, 'data/stories.jsonl')
        .map((row) => row['url'])
        .toSorted(),
    );
  });
});

function isIn(one: ReturnType<typeof elements>[number], row: typeof one): boolean {
  for (let at: unknown = one; at; at = (at as { parentNode?: unknown }).parentNode)
    if (at === row) return true;
  return false;
}

describe.each(sites)('the %s site gives its stories back', (name, site) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dateline-again-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  // Of a thousand stories the forms one by one are enough.
  const asked = name === 'newswire' ? forms.slice(1) : forms;
  test.skipIf(site === null).each(asked)('from %s', async (form, files) => {
    const into = join(folder, form.replaceAll(' ', '-'));
    const report = await importFiles({
      paths: files.map((file) => join(site!.folder, 'data', file)),
      into,
      at: '2026-01-02T03:04:05Z',
    });
    const originals = recordsIn(site!.content).filter(({ status }) => status === 'usable');
    const ids = new Set(lines(site!, 'data/stories.jsonl').map((row) => row['id']));
    const withheld = originals.filter(({ rights }) => /redistribution/.test(rights ?? ''));
    expect(report.refused.map(({ title, id }) => [title, id])).toEqual(
      withheld.map(({ title }) => [title, 'no-text']),
    );
    expect(report.doubts).toEqual([]);
    const again = new Map(recordsIn(into).map((record) => [record.id, record]));
    const wanted = originals.filter((one) => ids.has(one.id) && !withheld.includes(one));
    expect([...again.keys()].toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
    for (const original of wanted)
      expect(compared(again.get(original.id)!), original.id).toEqual(compared(original));
  });
});

function recordsIn(content: string): StoryRecord[] {
  const folder = join(content, 'stories');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => parseStory(file, readFileSync(join(folder, file))).record ?? []);
}

/** A story as pages have it, without what README lists: files of pictures, and what the importer writes of the input. */
function compared(record: StoryRecord): object {
  const { byline, source, agencies, topics } = storyOf(record);
  const { photos, summary, lead, people, countries } = record;
  const own = { ...record, byline, source, agencies, topics };
  Reflect.deleteProperty(own, 'import');
  return {
    ...own,
    summary: summary ?? lead,
    people: new Set(people),
    countries: new Set(countries),
    photos: photos.map(({ caption, credit, alt, taken, place, people: shown }) => ({
      caption,
      credit,
      alt,
      taken,
      place,
      people: shown,
    })),
  };
}
