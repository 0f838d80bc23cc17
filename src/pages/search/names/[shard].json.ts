import type { APIRoute, GetStaticPaths } from 'astro';
import type { NameShard } from '../../../search/names.ts';
import { theFinding } from '../../_archive.ts';

/** The index of names, by their first letters. */
export const getStaticPaths = (async () =>
  [...(await theFinding()).names].map(([name, shard]) => ({
    params: { shard: name },
    props: { shard },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ shard: NameShard }> = ({ props }) => Response.json(props.shard);
