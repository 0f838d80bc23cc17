import type { APIRoute, GetStaticPaths } from 'astro';
import type { Row } from '../../../search/finding.ts';
import { theFinding } from '../../_archive.ts';

/** What results show of each story, by its number. */
export const getStaticPaths = (async () =>
  (await theFinding()).blocks.map((rows, block) => ({
    params: { block: String(block) },
    props: { rows },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ rows: Row[] }> = ({ props }) => Response.json(props.rows);
