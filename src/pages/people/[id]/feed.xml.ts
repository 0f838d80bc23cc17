import type { APIRoute, GetStaticPaths } from 'astro';
import { path } from '../../../site.ts';
import { theArchive } from '../../_archive.ts';
import type { FeedSubject } from '../../_feed.ts';
import { atomFeed } from '../../_feed.ts';

export const getStaticPaths = (async () => {
  const { people } = await theArchive();
  return people.map(({ id, name, stories }) => ({
    params: { id },
    props: { name, page: path.person(id), stories },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<FeedSubject> = ({ props }) => atomFeed(props);
