import type { APIRoute } from 'astro';
import { path } from '../site.ts';
import { theArchive } from './_archive.ts';
import { jsonFeed } from './_feed.ts';

export const GET: APIRoute = async () =>
  jsonFeed({ name: undefined, page: path.front(), stories: (await theArchive()).stories });
