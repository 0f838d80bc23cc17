import type { StoryFacts } from './keptStory.ts';

/** What stands at a story’s address. */
export type PageState =
  | { state: 'usable' | 'withdrawn'; facts: StoryFacts }
  /** `to` is the story’s id now. */
  | { state: 'moved'; to: string }
  | { state: 'missing' };

/** Reads the HTML of the page at a story’s address: the story’s description for machines, or where an older address leads on to. */
export function readStoryPage(html: string, idOf: (address: string) => string | undefined): PageState {
  const [, address] = /<meta http-equiv="refresh" content="0; url=([^"]*)"/.exec(html) ?? [];
  const to = address && idOf(address);
  if (to) return { state: 'moved', to };
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  const article = parsed(json);
  const facts = article && factsOf(article);
  if (!facts) return { state: 'missing' };
  return { state: article['creativeWorkStatus'] === 'Withdrawn' ? 'withdrawn' : 'usable', facts };
}

/** Of a `NewsArticle` as `schema/newsArticle.ts` writes it. */
function factsOf(article: Article): StoryFacts | undefined {
  const { headline, datePublished, temporal, publisher, author, inLanguage } = article;
  // The date by itself has no mark of doubt.
  const date = temporal ?? datePublished;
  if (typeof headline !== 'string' || typeof date !== 'string') return undefined;
  return {
    title: headline,
    date,
    source: nameOf(publisher),
    byline: Array.isArray(author) ? author.map(nameOf).filter(Boolean) : [],
    lang: typeof inLanguage === 'string' ? inLanguage : '',
  };
}

function nameOf(value: unknown): string {
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : '';
  return typeof name === 'string' ? name : '';
}

function parsed(json: string): Article | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Article) : undefined;
  } catch {
    return undefined;
  }
}

type Article = Record<string, unknown>;
