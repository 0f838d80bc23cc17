import type { APIRoute, GetStaticPaths } from 'astro';
import type { NameEntry } from '../../../search/names.ts';
import { theFinding } from '../../_archive.ts';

/** The names that pickers offer, by their first letters. */
export const getStaticPaths = (async () =>
  [...(await theFinding()).names].map(([shelf, entries]) => ({
    params: { shelf },
    props: { entries },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entries: NameEntry[] }> = ({ props }) => Response.json(props.entries);
