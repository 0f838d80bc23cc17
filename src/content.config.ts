import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import { shelfLoader } from './intake/loader.ts';

const ours = fileURLToPath(new URL('../content', import.meta.url));
const content = resolve(process.env['DATELINE_CONTENT'] ?? ours);

export const collections = {
  archive: defineCollection({ loader: shelfLoader('archive', content) }),
  stories: defineCollection({ loader: shelfLoader('stories', content) }),
  people: defineCollection({ loader: shelfLoader('people', content) }),
  // A folder without country records of its own uses those that come with Dateline.
  countries: defineCollection({
    loader: shelfLoader('countries', existsSync(join(content, 'countries')) ? content : ours),
  }),
};
