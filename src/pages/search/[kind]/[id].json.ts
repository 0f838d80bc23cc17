import type { APIRoute, GetStaticPaths } from 'astro';
import type { Subject } from '../../../search/finding.ts';
import { theFinding } from '../../_archive.ts';

/** The stories of each person, country and source. */
export const getStaticPaths = (async () =>
  (await theFinding()).subjects.map(({ kind, id, subject }) => ({
    params: { kind, id: id.toLowerCase() },
    props: { subject },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ subject: Subject }> = ({ props }) => Response.json(props.subject);
