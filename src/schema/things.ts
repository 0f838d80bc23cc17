/*
 * The things of which descriptions are made, as schema.org has them. Property values are left out where nothing is known. Types of schema.org
 * that hold several are given as the one that is meant, so that the compiler checks each property.
 */
import type {
  BreadcrumbListLeaf,
  CorrectionCommentLeaf,
  CountryLeaf,
  ImageObjectLeaf,
  NewsMediaOrganizationLeaf,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
  WebSiteLeaf,
} from 'schema-dts';
import type { Addresses } from '../archive/dataset.ts';
import type { Photo, Picture } from '../archive/types.ts';
import { machineDate } from '../parse/storyDate.ts';
import type { Site } from '../site.ts';

/** What descriptions say of the archive itself. */
export type Publication = Pick<
  Site,
  'name' | 'description' | 'language' | 'rights' | 'publisher' | 'contact' | 'absolute' | 'path'
>;

/** A person whom a story or page names. */
export interface DescribedPerson {
  id: string;
  name: string;
  jobTitle?: string | undefined;
  /** Other forms of the name. */
  alternateName?: string[] | undefined;
  /** Pages elsewhere about the same person. */
  sameAs?: string[] | undefined;
}

export interface DescribedPhoto extends Pick<
  Photo,
  'number' | 'caption' | 'credit' | 'photographer' | 'taken' | 'place'
> {
  picture?: Pick<Picture, 'folder' | 'path' | 'width' | 'height'>;
  /** One by one; where they are left out, `photographer` is one. */
  photographers?: readonly { name: string }[];
}

export function person(described: DescribedPerson, address: Pick<Addresses, 'person'>): PersonLeaf {
  const { id, name, jobTitle, alternateName, sameAs } = described;
  return {
    '@type': 'Person',
    name,
    url: address.person(id),
    ...(jobTitle && { jobTitle }),
    ...(alternateName?.length && { alternateName }),
    ...(sameAs?.length && { sameAs }),
  };
}

/** A country; `code` is that of its record, ISO 3166-1 alpha-2 or that of a former state. */
export function country(code: string, name: string): CountryLeaf {
  return { '@type': 'Country', name, identifier: code };
}

export function place(name: string): PlaceLeaf {
  return { '@type': 'Place', name };
}

/** An outlet or agency. */
export function newsOrganization(name: string): NewsMediaOrganizationLeaf {
  return { '@type': 'NewsMediaOrganization', name };
}

/** What was corrected, and when. */
export function correction({ text, date }: { text: string; date: string }): CorrectionCommentLeaf {
  return { '@type': 'CorrectionComment', text, datePublished: machineDate(date) };
}

/** A photo of a story; of one that the archive does not hold there is no `contentUrl`. Sizes in pixels. */
export function imageObject(
  photo: DescribedPhoto,
  story: string,
  address: Pick<Addresses, 'story' | 'picture'>,
): ImageObjectLeaf {
  const { number, caption, credit, photographer, taken, place: where, picture } = photo;
  const creators = photo.photographers?.length
    ? photo.photographers
    : photographer
      ? [{ name: photographer }]
      : [];
  return {
    '@type': 'ImageObject',
    '@id': `${address.story(story)}#photo-${number}`,
    caption,
    ...(credit && { creditText: credit }),
    ...(creators.length && { creator: creators.map(({ name }) => ({ '@type': 'Person', name })) }),
    ...(taken && { dateCreated: machineDate(taken) }),
    ...(where && { contentLocation: place(where) }),
    ...(picture && {
      contentUrl: address.picture(picture),
      width: `${picture.width} px`,
      height: `${picture.height} px`,
    }),
  };
}

/** The archive as a site of which pages are parts. */
export function archiveSite({ name, publisher }: Pick<Publication, 'name' | 'publisher'>): WebSiteLeaf {
  return {
    '@type': 'WebSite',
    name,
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
  };
}

/** Who publishes the archive: whom `archive.md` names, or else the archive itself. */
export function publisherOf({ name, publisher, contact, absolute, path }: Publication): OrganizationLeaf {
  return {
    '@type': 'Organization',
    name: publisher ?? name,
    url: absolute(path.about()),
    ...(contact &&
      (contact.includes('://')
        ? { contactPoint: { '@type': 'ContactPoint', url: contact } }
        : { email: contact })),
  };
}

/** What a page is part of, from the whole down, and the page itself last; `href` below the host. */
export function breadcrumbs(
  trail: readonly { name: string; href: string }[],
  absolute: (sitePath: string) => string,
): BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(href),
    })),
  };
}
