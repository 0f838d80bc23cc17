import type { APIRoute, GetStaticPaths } from 'astro';
import { groups } from '../../../archive/chronology.ts';
import { textRow } from '../../../archive/dataset.ts';
import type { Story } from '../../../archive/story.ts';
import { yearOf } from '../../../parse/storyDate.ts';
import { theArchive } from '../../_archive.ts';
import { jsonLines } from '../_jsonLines.ts';

export const getStaticPaths = (async () => {
  const { stories } = await theArchive();
  return groups(stories, (story) => yearOf(story.date)).map(([year, ofYear]) => ({
    params: { year },
    props: { stories: ofYear },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ stories: Story[] }> = ({ props }) =>
  jsonLines(props.stories.flatMap((story) => textRow(story) ?? []));
