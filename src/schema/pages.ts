/* Pages other than stories as schema.org describes them, for JSON-LD. */
import type {
  AboutPageLeaf,
  CollectionPageLeaf,
  Graph,
  PersonLeaf,
  ProfilePageLeaf,
  SearchActionLeaf,
  Thing,
  WithActionConstraints,
  WithContext,
} from 'schema-dts';
import type { Publication } from './things.ts';
import { archiveSite, breadcrumbs, publisherOf } from './things.ts';

/** A page that lists things. */
export interface ListPage {
  name: string;
  /** From the root of the host. */
  address: string;
  /** How many things it lists, on all its pages; left out where it does not say. */
  items?: number | undefined;
  /** What they have in common. */
  about?: Thing | undefined;
  /** What the page is part of, from the whole down. */
  trail?: readonly { name: string; href: string }[] | undefined;
}

/** A page with a list. Its items are the links of the page, and are not repeated. */
export function collectionPage(page: ListPage, publication: Publication): WithContext<CollectionPageLeaf> {
  return { '@context': 'https://schema.org', ...collection(page, publication) };
}

/** The page of a person. */
export function profilePage(person: PersonLeaf): WithContext<ProfilePageLeaf> {
  return { '@context': 'https://schema.org', '@type': 'ProfilePage', mainEntity: person };
}

/** The page about the archive. */
export function aboutPage(address: string, publication: Publication): WithContext<AboutPageLeaf> {
  const { absolute } = publication;
  return {
    '@context': 'https://schema.org',
    '@type': 'AboutPage',
    url: absolute(address),
    mainEntity: wholeSite(publication),
  };
}

/** The front page: the archive with its search and its publisher, and the list of its newest stories. */
export function frontPage(stories: number, publication: Publication): Graph {
  const { name, path, absolute } = publication;
  const search: WithActionConstraints<SearchActionLeaf> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absolute(path.search())}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { ...wholeSite(publication), potentialAction: search },
      collection({ name, address: path.front(), items: stories }, publication),
    ],
  };
}

function wholeSite(publication: Publication) {
  const { description, language, path, absolute } = publication;
  return {
    ...archiveSite(publication),
    '@id': `${absolute(path.front())}#archive`,
    url: absolute(path.front()),
    description,
    inLanguage: language,
    publisher: publisherOf(publication),
  };
}

function collection({ name, address, items, about, trail = [] }: ListPage, { absolute }: Publication) {
  return {
    '@type': 'CollectionPage',
    name,
    url: absolute(address),
    ...(about && { about }),
    mainEntity: { '@type': 'ItemList', ...(items !== undefined && { numberOfItems: items }) },
    ...(trail.length && { breadcrumb: breadcrumbs([...trail, { name, href: address }], absolute) }),
  } satisfies CollectionPageLeaf;
}
