import type { APIRoute, GetStaticPaths } from 'astro';
import { path } from '../../../site.ts';
import { theArchive } from '../../_archive.ts';
import type { FeedSubject } from '../../_feed.ts';
import { atomFeed } from '../../_feed.ts';

export const getStaticPaths = (async () => {
  const { countries } = await theArchive();
  return countries
    .filter(({ stories }) => stories.length > 0)
    .map(({ code, name, stories }) => ({
      params: { code: code.toLowerCase() },
      props: { name, page: path.country(code), stories },
    }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<FeedSubject> = ({ props }) => atomFeed(props);
