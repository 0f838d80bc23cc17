import type { APIRoute, GetStaticPaths } from 'astro';
import { path } from '../../../site.ts';
import { theArchive } from '../../_archive.ts';
import type { FeedSubject } from '../../_feed.ts';
import { atomFeed } from '../../_feed.ts';

export const getStaticPaths = (async () => {
  const { topics } = await theArchive();
  return topics.map(({ slug, name, stories }) => ({
    params: { slug },
    props: { name, page: path.topic(slug), stories },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<FeedSubject> = ({ props }) => atomFeed(props);
