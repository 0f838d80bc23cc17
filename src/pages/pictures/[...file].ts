import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { belowPictures } from '../../parse/picture.ts';
import { theArchive } from '../_archive.ts';

/** The pictures that lie beside the stories, copied as they are. */
export const getStaticPaths = (async () => {
  const { photos } = await theArchive();
  const held = photos.flatMap(({ picture }) => (picture?.folder === 'content' ? [picture.path] : []));
  return [...new Set(held)].map((path) => ({
    params: { file: belowPictures(path) },
    props: { path },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(await readFile(join(resolve(process.env['DATELINE_CONTENT'] ?? 'content'), props.path)));
