import type { APIRoute, GetStaticPaths } from 'astro';
import type { FacetBlock } from '../../../search/facets.ts';
import { theFinding } from '../../_archive.ts';

/** Whom and what stories name, by their numbers. */
export const getStaticPaths = (async () =>
  (await theFinding()).facets.map((facets, block) => ({
    params: { block: String(block) },
    props: { facets },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ facets: FacetBlock }> = ({ props }) => Response.json(props.facets);
