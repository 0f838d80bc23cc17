import type { Element } from 'hast';
import { boilerplateReason } from '../core/printed/boilerplate.ts';
import { attribute, firstOf, namesOf, wordsIn } from './tree.ts';

/**
 * Why an element may be boilerplate of the site and no part of a story, as a clause, by its tag, its role and its names; undefined where nothing says so.
 * A name that an editor’s system has made of the heading within says nothing: `<section id="comments-of-the-opposition">`.
 */
export function namedBoilerplate(element: Element): string | undefined {
  const byTag = byTags[element.tagName] ?? byTags[attribute(element, 'role')];
  if (byTag !== undefined) return byTag;
  if (/^amp-(?:ad|embed|sticky|consent|sidebar|social|next|lightbox|user)/.test(element.tagName))
    return 'is boilerplate of an AMP page';
  if (element.tagName === 'body' || element.tagName === 'main') return undefined;
  const found = namesOf(element)
    .filter((name) => !/^(?:no|has|is|with|without)-/.test(name))
    .flatMap((name) => {
      const why = byNames.find(([, words]) => words.test(name))?.[0];
      return why === undefined ? [] : [{ name, why }];
    })[0];
  return found && !isHeadingsName(found.name, element) ? found.why : undefined;
}

/** Whether what is so named is never prose of the story, however long: the others may only be named badly. */
export function isCertainBoilerplate(why: string): boolean {
  return /cookies|subscribe|advertis|author|published|dialog|form|button|Wayback|AMP/.test(why);
}

function isHeadingsName(name: string, element: Element): boolean {
  const heading = firstOf(element, ({ tagName }) => /^h[1-6]$/.test(tagName));
  const words = heading ? wordsIn(heading) : '';
  const [id, slug] = [attribute(element, 'id'), words].map((text) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
  ) as [string, string];
  const isSlug =
    id === name && id.includes('-') && slug.includes('-') && (slug.includes(id) || id.includes(slug));
  return isSlug && boilerplateReason(words) === undefined;
}

const byTags: Record<string, string> = {
  nav: 'is navigation of the site',
  menu: 'is navigation of the site',
  footer: 'stands in a footer',
  aside: 'stands beside the story',
  form: 'is a form',
  button: 'is a button',
  select: 'is a form',
  textarea: 'is a form',
  dialog: 'is a dialog of the site',
  navigation: 'is navigation of the site',
  menubar: 'is navigation of the site',
  tablist: 'is navigation of the site',
  search: 'is a form',
  contentinfo: 'stands in a footer',
  complementary: 'stands beside the story',
  alertdialog: 'is a dialog of the site',
  banner: 'is the head of the site',
};

const word = (words: string) => new RegExp(`(?:^|-)(?:${words})(?:-|$)`);

/** Reasons by the words in names, the surest first. */
const byNames: [why: string, words: RegExp][] = [
  ['is the Wayback Machine’s toolbar', /^(?:wm-ipp(?:-.*)?|donato)$/],
  ['is a note on cookies', word('cookies?|consent|gdpr|onetrust|didomi|cmp|privacy')],
  [
    'is what readers wrote',
    word('comments?|comment-?list|disqus|respond|livefyre|viafoura|spot-?im|coral|replies|discussion'),
  ],
  [
    'asks to subscribe',
    word(
      'newsletters?|subscribe|subscriptions?|sign-?up|paywall|regwall|piano|membership|donate|donation|support-us|metered|register|registration|login|app-(?:promo|banner)|whatsapp-channel|follow-(?:us|channel|google)',
    ),
  ],
  [
    'offers to share the story',
    word(
      'share|shares|sharing|share-?(?:bar|tools)|sharedaddy|socials?|social-?\\w+|addtoany|addthis|sharethis|bookmark|(?:article|story)-?(?:tools|actions)|tools|toolbox',
    ),
  ],
  [
    'points to other stories',
    word(
      'related|related-?\\w+|recommend(?:ed|ations?)?|recirc\\w*|read-?(?:more|next|also)|more-(?:on|from|stories|news|articles)|see-?also|trending|popular|most-?\\w+|latest|top-?stories|up-?next|next-?(?:up|post|article|story)|post-?nav|teasers?|promos?|outbrain|taboola|onward|similar|you-may|editors?-picks?|sidebar|rail|inline-(?:link|related)|crosslinks?|suggest\\w+',
    ),
  ],
  [
    'is advertising',
    word(
      'ads?|advert\\w*|ad-?(?:slot|unit|wrapper|container|label|box)|adsbygoogle|dfp|gpt|sponsor\\w*|native-ad|leaderboard|mpu|affiliate|commercial',
    ),
  ],
  [
    'is navigation of the site',
    word(
      'nav|navbar|navigation|menus?|breadcrumbs?|pagination|pager|page-?numbers?|skip|site-?header|masthead|top-?bar|hamburger|drawer|ticker|search-?(?:form|box|bar)',
    ),
  ],
  ['stands in a footer', word('footer|site-footer|colophon|page-bottom|copyright')],
  [
    'tells of the author',
    word(
      'author-?(?:bio|box|info|card|description|about|profile|details)|about-?(?:the-)?author|bio|biography|writer-bio',
    ),
  ],
  [
    'lists topics',
    word('tags|tag-?(?:list|links|cloud)|\\w+-tags|cat-links|topic-?list|topics|keywords|labels'),
  ],
  [
    'is a control',
    word(
      'audio-?player|player|listen|text-?(?:size|resize)|font-?(?:size|resize)|reading-?time|read-?time|toolbar|tooltip|modal|popup|overlay|toast|lightbox|print|copy-link',
    ),
  ],
  [
    'names the author, for whom there is a field',
    word('byline|bylines|posted-by|authors?|author-?name|p-author|contributors'),
  ],
  [
    'tells when it was published',
    word(
      'time-?stamp|date-?time|pub-?date|publish(?:ed|-date)?|published-\\w+|posted-on|\\w+-date|dt-published|updated|last-updated|date-line|post-meta|entry-meta|article-meta|meta-info',
    ),
  ],
];
