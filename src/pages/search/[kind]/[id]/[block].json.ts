import type { APIRoute, GetStaticPaths } from 'astro';
import type { Row } from '../../../../search/finding.ts';
import { theFinding } from '../../../_archive.ts';

/** What results show of the stories of each person, country, source and topic, in the order of these. */
export const getStaticPaths = (async () =>
  (await theFinding()).subjectRows.map(({ kind, id, block, rows }) => ({
    params: { kind, id: id.toLowerCase(), block: String(block) },
    props: { rows },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ rows: Row[] }> = ({ props }) => Response.json(props.rows);
