/*
 * The archive as it is joined. Its parts lead to each other, so their types are in one place.
 */
import type { CountryRecord, PersonRecord, SearchRecord, StoryRecord } from '../parse/records.ts';
import type { StoryDate } from '../parse/storyDate.ts';
import type { Year } from './chronology.ts';

/** Everything joined. Lists of stories run oldest first. */
export interface Archive {
  stories: Story[];
  /** The same by years, months and days. */
  years: Year[];
  /** Stories taken back by their source: a tombstone each, and no place in any list. */
  canceled: Story[];
  /** In register order. */
  people: Person[];
  /** By name; every record, also of countries that no story is about. */
  countries: Country[];
  /** Outlets and agencies, by name. */
  sources: Source[];
  topics: Topic[];
  photos: Photo[];
  /** Those whom credit lines name, by slug. */
  photographers: Photographer[];
  /** The About page’s own text, as HTML; left out where there is none. */
  about?: string;
  /** Searches that `archive.md` names. */
  searches: SearchRecord[];
  /** Older addresses of pages that are no story’s, from the root of the site, and where they are now. */
  redirects: { from: string; to: string }[];
  /** Addresses that were given up, from the root of the site. */
  gone: string[];
  /** A digest of the records on which depends whom and what stories name, beside their own; left out where it is not known. */
  authorities?: string;
}

/** A story as its own record has it, and nothing else. */
export interface OwnStory extends Omit<
  StoryRecord,
  'people' | 'countries' | 'photos' | 'byline' | 'agencies'
> {
  /** Wire services, each as it writes itself. */
  agencies: string[];
  byline: string[];
  /** The dateline’s place in ordinary letters: `Tehran, Iran`. */
  place?: string;
  /** Whom and what its record names, where an editor named some. */
  vouched?: { people: string[]; countries: string[] };
  /** Its id and a digest of the bytes of its file, where these are known: all of the above follows from them. */
  digest?: string | undefined;
}

/** A story joined with all it names. */
export interface Story extends OwnStory {
  /** The outlet, then the wire services. */
  sources: Source[];
  /** Its topics, joined. */
  subjects: Topic[];
  people: Named<'person', Person>[];
  countries: Named<'country', Country>[];
  photos: Photo[];
  /** The same text as other outlets published it, oldest first. */
  variants: Story[];
  /** The neighbours by date. */
  previous?: Story;
  next?: Story;
}

/** A person or country in a story, and the story’s neighbours by date among those about it. */
export type Named<Kind extends string, Of> = Record<Kind, Of> & Shown & Neighbours;

/** The stories before and after one that are about the same person or country. One that only names it has none. */
export interface Neighbours {
  previous?: Story;
  next?: Story;
}

/** How a story shows that it names a person or country: what it is about, or what it names in passing. */
export interface Shown {
  rel: 'about' | 'mentions';
  /** The different words that were matched, in reading order. */
  matched: string[];
  /** How often its words name it, in headline, text and captions; 0 where an editor alone says so. */
  times: number;
  /** Whether captions alone name it. */
  inCaptionOnly?: true;
  /** Where in the text it is first named. */
  first?: Mention;
}

/** A person with an authority record, and all the archive holds of them. */
export interface Person extends Omit<PersonRecord, 'country' | 'roles'> {
  country?: Country;
  roles: Role[];
  /** Oldest first. */
  stories: Story[];
  /** Those of the stories that are about the person; the others name him or her in passing. */
  about: Set<Story>;
  /** Photos of the person, and photos whose caption names the person. */
  photos: Photo[];
  /** The forms of the name, other than the record’s own, that stories print, with the number of stories; most often first. */
  spellings: [form: string, stories: number][];
}

/** An office held; a missing `from` or `to` is not known or still open. */
export interface Role {
  title: string;
  country?: Country;
  from?: StoryDate;
  to?: StoryDate;
}

/** A country, or a state that was one, and the stories about it. */
export interface Country extends CountryRecord {
  /** What pages call it: the record’s name, or its name in the archive’s language where the record’s is English. */
  shownName: string;
  /** Oldest first. */
  stories: Story[];
  /** Those of the stories that are about it; the others name it in passing. */
  about: Set<Story>;
}

/** A photo of a story: the caption is the record, whether the picture is held or not. */
export interface Photo {
  story: Story;
  /** Its place in the story, from 1: `#photo-1`. */
  number: number;
  caption: string;
  /** The credit line as printed. */
  credit?: string;
  /** Who took it; several as `Jane Roe and John Doe`. */
  photographer?: string;
  /** The same one by one. */
  photographers: string[];
  /** The same, joined. */
  creators: Photographer[];
  agencies: string[];
  /** The agencies, joined. */
  sources: Source[];
  /** Who gave a handout. */
  provider?: string;
  filePhoto: boolean;
  handout: boolean;
  pool: boolean;
  taken?: StoryDate;
  place?: string;
  /** Who is in the picture, as an editor says. */
  people: Person[];
  /** Others whom the caption names. */
  named: Person[];
  picture?: Picture;
}

/** A picture the archive holds. */
export interface Picture extends PictureFacts {
  /** Path in `public/` or below the content folder. */
  folder: 'content' | 'public';
  path: string;
  alt: string;
  /** Where one should look, as an editor says: parts of the width and height, from the left and from the top. */
  focus?: [x: number, y: number];
}

/** What a picture’s file tells. */
export interface PictureFacts {
  /** In pixels, as it is shown. */
  width: number;
  height: number;
  /** Of its bytes: SHA-256, in hexadecimal. */
  digest: string;
  /** Whether smaller renditions of it can be made here. */
  isResizable: boolean;
  /** Whether it moves. */
  isAnimated?: true;
}

/** The facts of the pictures that a story holds, by the `file` as written. */
export type HeldPictures = Record<string, PictureFacts>;

/** An outlet that published, or an agency that supplied, stories or photos. */
export interface Source extends Entry {
  /** Stories it published. */
  published: Story[];
  /** Stories it supplied to others. */
  supplied: Story[];
  /** Published or supplied. */
  stories: Story[];
  photos: Photo[];
}

/** Somebody who took photos, as credit lines name them. */
export interface Photographer extends Entry {
  photos: Photo[];
}

/** A subject heading, as the stories print it. */
export interface Topic extends Entry {
  stories: Story[];
}

/** What outlets, agencies, photographers and topics are: a name that was printed, and the address of its page. */
export interface Entry {
  slug: string;
  name: string;
}

/** Where a mention is: the part of the story, and the first character of the exact words in it. */
export interface Mention {
  part: Part;
  /** In UTF-16 units from the start of the part. */
  offset: number;
  /** The exact words. */
  words: string;
  /** Names something called after the person, and so says nothing of what the story is about. */
  loose?: boolean;
}

/** `text[0]` is the lead. */
export type Part = 'title' | 'dateline' | `text[${number}]` | `caption[${number}]`;
