import type { Archive } from '../archive/types.ts';
import type { Redirect } from '../edition/redirects.ts';
import type { Site } from '../site.ts';

/** What leads from an older address to where the page is now. */
export interface RedirectModel {
  kind: 'redirect';
  /** From the root of the archive: `/stories/2025/04/08/talks/`. */
  to: string;
  title: string;
  /** The id of the story that stands there, where it is one. */
  story?: string;
}

export function redirectPage({ to }: Redirect, titleOf: (to: string) => Titled): RedirectModel {
  return { kind: 'redirect', to, ...titleOf(to) };
}

/** Finds what a redirect’s page is called: as the story, person, country, topic, source or photographer there, else as the site. */
export function titleFinder(archive: Archive, site: Site): (to: string) => Titled {
  let titles: Map<string, Titled> | undefined;
  return (to) => {
    titles ??= titlesOf(archive, site);
    return titles.get(site.base + to.slice(1)) ?? { title: site.name };
  };
}

type Titled = Pick<RedirectModel, 'title' | 'story'>;

/** Of the pages of stories and subjects, by their paths. */
function titlesOf(archive: Archive, { path }: Site): Map<string, Titled> {
  const { stories, canceled, people, countries, topics, sources, photographers } = archive;
  return new Map<string, Titled>([
    ...[...stories, ...canceled].map(({ id, title }) => [path.story(id), { title, story: id }] as const),
    ...people.map(({ id, name }) => [path.person(id), { title: name }] as const),
    ...countries.map(({ code, shownName }) => [path.country(code), { title: shownName }] as const),
    ...topics.map(({ slug, name }) => [path.topic(slug), { title: name }] as const),
    ...sources.map(({ slug, name }) => [path.source(slug), { title: name }] as const),
    ...photographers.map(({ slug, name }) => [path.photographer(slug), { title: name }] as const),
  ]);
}
