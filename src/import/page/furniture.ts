import type { Element } from 'hast';
import type { Block, Body } from './blocks.ts';
import { outwards } from './blocks.ts';
import { attribute, firstOf, namesOf } from './tree.ts';

/**
 * Tells why an element is furniture of the site and no part of a story, as a clause, by itself and the elements in which it stands; undefined where
 * nothing says so. `core` are blocks known to be the story: what holds half of them is never furniture, whatever its name.
 */
export function furnitureIn(body: Body, core: Block[]): (element: Element) => string | undefined {
  const holding = holders(body, core);
  const told = new Map<Element, string | undefined>();
  return function ask(element: Element): string | undefined {
    if (told.has(element)) return told.get(element);
    const outer = body.parents.get(element);
    // Asked outwards first: the outermost name tells most of what a thing is.
    const why: string | undefined =
      (outer && ask(outer)) ??
      (holding.has(element) ? undefined : (furniture(element) ?? siteHead(element, body)));
    told.set(element, why);
    return why;
  };
}

/** As `furnitureIn`, of a block: a long paragraph’s own name is not believed. */
export function furnitureOf(
  block: Block,
  body: Body,
  ask: (element: Element) => string | undefined,
): string | undefined {
  if (block.hidden) return 'is hidden on the page';
  const why = ask(block.element);
  if (why === undefined || strong.test(why) || !isParagraph(block)) return why;
  return ask(body.parents.get(block.element) ?? body.element);
}

/** Whether a block has the length and shape of a paragraph. */
export function isParagraph({ text, linked }: Block): boolean {
  return text.length >= 80 && linked < 0.4;
}

/** Reasons that hold for a long paragraph too, where its own name gives them. */
const strong = /subscribe|caption|advertis|navigation/;

function holders(body: Body, core: Block[]): Set<Element> {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const { element, text } of core) {
    total += text.length;
    for (const outer of outwards(element, body)) weights.set(outer, (weights.get(outer) ?? 0) + text.length);
  }
  return new Set([...weights].filter(([, weight]) => weight * 2 >= total).map(([element]) => element));
}

/** A `header` that is none of an article and has no headline. */
function siteHead(element: Element, body: Body): string | undefined {
  if (element.tagName !== 'header' || firstOf(element, ({ tagName }) => tagName === 'h1')) return undefined;
  for (const { tagName } of outwards(element, body))
    if (tagName === 'article' || tagName === 'main') return undefined;
  return 'is the head of the site';
}

/** As `furnitureIn`, of an element by itself. */
export function furniture(element: Element): string | undefined {
  const byTag = tags[element.tagName] ?? roles[attribute(element, 'role')];
  if (byTag !== undefined) return byTag;
  if (
    /^amp-(?:ad|embed|sticky-ad|consent|sidebar|social-share|next-page|lightbox|user-notification)$/.test(
      element.tagName,
    )
  )
    return 'is furniture of an AMP page';
  if (element.tagName === 'body' || element.tagName === 'main') return undefined;
  const names = namesOf(element);
  for (const [why, words] of kinds)
    if (names.some((name) => words.test(name) && !/^(?:no|has|is|with|without)-/.test(name))) return why;
  return undefined;
}

const tags: Record<string, string> = {
  nav: 'is navigation of the site',
  menu: 'is navigation of the site',
  footer: 'stands in a footer',
  aside: 'stands beside the story',
  form: 'is a form',
  button: 'is a button',
  select: 'is a form',
  textarea: 'is a form',
  dialog: 'is a dialog of the site',
};

const roles: Record<string, string> = {
  navigation: 'is navigation of the site',
  menu: 'is navigation of the site',
  menubar: 'is navigation of the site',
  search: 'is a form',
  contentinfo: 'stands in a footer',
  complementary: 'stands beside the story',
  dialog: 'is a dialog of the site',
  alertdialog: 'is a dialog of the site',
  banner: 'is the head of the site',
  button: 'is a button',
  tablist: 'is navigation of the site',
};

const word = (words: string) => new RegExp(`(?:^|-)(?:${words})(?:-|$)`);

/** Reasons by the words in names, the surest first. */
const kinds: [why: string, words: RegExp][] = [
  ['is the Wayback Machine’s toolbar', /^(?:wm-ipp(?:-.*)?|donato)$/],
  ['is a note on cookies', word('cookies?|consent|gdpr|onetrust|didomi|cmp|privacy-(?:banner|notice|popup)')],
  [
    'is what readers wrote',
    word('comments?|disqus|respond|comment-?list|livefyre|viafoura|spot-?im|coral|replies'),
  ],
  [
    'asks to subscribe',
    word(
      'newsletters?|subscribe|subscription|subscriptions|sign-?up|paywall|regwall|piano|tp-container|membership|donate|donation|support-us|metered|register|mc-embed|app-(?:download|promo|banner)|download-app|whatsapp-channel|telegram-channel|google-news|follow-(?:us|channel|google)',
    ),
  ],
  [
    'offers to share the story',
    word(
      'share|shares|sharing|share-?bar|share-?tools|sharedaddy|social|socials|social-?(?:media|links|icons|share|bar)|addtoany|a2a|addthis|sharethis|print-email|action-?bar|article-(?:tools|actions)|bookmark|save-article',
    ),
  ],
  [
    'points to other stories',
    word(
      'related|related-?(?:posts|stories|articles|content|news)|jp-relatedposts|recommended|recommend|recommendations|recirc|recirculation|read-?(?:more|next|also)|more-(?:on|from|stories|news|articles)|also-?read|see-?also|trending|popular|most-?(?:read|popular|viewed|shared)|latest(?:-news)?|top-?stories|up-?next|next-?(?:up|post|article|story)|prev-?next|post-?nav|post-navigation|teasers?|promo|promos|outbrain|taboola|onward|linked-stor(?:y|ies)|similar|you-may(?:-also)?-like|editors?-picks?|sidebar|rail|inline-(?:link|related)|links-?(?:box|list|block)|crosslinks?|suggested|suggestions|upnext',
    ),
  ],
  [
    'is advertising',
    word(
      'ads?|advert|adverts|advertisement|advertisements|advertising|ad-?(?:slot|unit|wrapper|container|label|box)|adsbygoogle|dfp|gpt|sponsor|sponsors|sponsored|native-ad|leaderboard|mpu|affiliate|commercial',
    ),
  ],
  [
    'is navigation of the site',
    word(
      'nav|navbar|navigation|menus?|breadcrumbs?|pagination|pager|page-?numbers?|skip(?:-link|-to|-to-content)?|site-?header|masthead|top-?bar|hamburger|drawer|ticker|off-?canvas|search-?(?:form|box|bar)|language-(?:switcher|selector)|globalnav',
    ),
  ],
  ['stands in a footer', word('footer|site-footer|colophon|page-bottom')],
  [
    'tells of the author',
    word(
      'author-?(?:bio|box|info|card|description|about|profile|details)|about-?(?:the-)?author|bio|biography|writer-bio|contributor-bio',
    ),
  ],
  [
    'lists topics',
    word(
      'tags|tag-?(?:list|links|cloud)|post-tags|entry-tags|article-tags|cat-links|topic-?list|topics|keywords|labels',
    ),
  ],
  [
    'is a control',
    word(
      'audio-?(?:player|player-wrapper)|player-controls|listen|listen-to|text-?(?:size|resize)|font-?(?:size|resize)|tts|reading-?time|read-?time|time-to-read|toolbar|view-count|views-count|tooltip|modal|popup|pop-up|overlay|toast|lightbox|print-?(?:button|link)|copy-link',
    ),
  ],
  ['is the byline', word('byline|bylines|posted-by|author|authors|author-?name|p-author|contributors')],
  [
    'tells when it was published',
    word(
      'timestamp|time-?stamp|date-?time|pub-?date|published(?:-date|-on|-at)?|posted-on|entry-date|post-date|article-date|publish-?date|dt-published|updated(?:-date|-on|-at)?|last-updated|date-line|dateline-date|post-meta|entry-meta|article-meta|meta-info|byline-date',
    ),
  ],
];
