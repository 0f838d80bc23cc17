import type { APIRoute } from 'astro';
import { storyRow } from '../../archive/dataset.ts';
import { theArchive } from '../_archive.ts';
import { addresses } from '../_addresses.ts';
import { jsonLines } from './_jsonLines.ts';

export const GET: APIRoute = async () =>
  jsonLines((await theArchive()).stories.map((story) => storyRow(story, addresses)));
