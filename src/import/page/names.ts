import type { Element } from 'hast';
import { boilerplateReason } from '../core/printed/boilerplate.ts';
import { attribute, firstOf, namesOf, wordsIn } from './tree.ts';

/**
 * Why an element may be boilerplate of the site and no part of a story, as a clause, by its tag, its role and its names; undefined where nothing says so.
 * A name that an editor’s system has made of the heading within says nothing: `<section id="comments-of-the-opposition">`.
 */
export function namedBoilerplate(element: Element): string | undefined {
  const role = attribute(element, 'role');
  const byTag = byTags.find(([, shape]) => shape.test(element.tagName) || shape.test(role));
  if (byTag) return byTag[0];
  if (/^(?:body|main)$/.test(element.tagName)) return undefined;
  const names = namesOf(element).filter((name) => !/^(?:no|has|is|with|without)-/.test(name));
  for (const name of names)
    for (const [why, words] of byNames)
      if (words.test(name)) return isHeadingsName(name, element) ? undefined : why;
  return undefined;
}

/** Whether what is so named is never prose of the story, however long: the others may only be named badly. */
export function isCertainBoilerplate(why: string): boolean {
  return /cookies|subscribe|advertis|author|published|dialog|form|button|Wayback|AMP/.test(why);
}

function isHeadingsName(name: string, element: Element): boolean {
  const heading = firstOf(element, ({ tagName }) => /^h[1-6]$/.test(tagName));
  const words = heading ? wordsIn(heading) : '';
  const slug = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const isSlug = name.includes('-') && slug.includes('-') && (slug.includes(name) || name.includes(slug));
  return isSlug && attribute(element, 'id') !== '' && boilerplateReason(words) === undefined;
}

/** Reasons by tag or role. */
const byTags: [why: string, shape: RegExp][] = [
  ['is navigation of the site', /^(?:nav|menu|navigation|menubar|tablist)$/],
  ['stands in a footer', /^(?:footer|contentinfo)$/],
  ['stands beside the story', /^(?:aside|complementary)$/],
  ['is a form', /^(?:form|select|textarea|search)$/],
  ['is a button', /^button$/],
  ['is a dialog of the site', /^(?:dialog|alertdialog)$/],
  ['is the head of the site', /^banner$/],
  ['is boilerplate of an AMP page', /^amp-(?:ad|embed|sticky|consent|sidebar|social|next|lightbox|user)/],
];

const word = (words: string) => new RegExp(`(?:^|-)(?:${words})(?:-|$)`);

/** Reasons by the words in names, the surest first. */
const byNames: [why: string, words: RegExp][] = [
  ['is the Wayback Machine’s toolbar', /^(?:wm-ipp(?:-.*)?|donato)$/],
  ['is marked as none of the page’s content', word('(?:robots-)?no-?(?:content|index)')],
  ['is a note on cookies', word('cookies?|consent|gdpr|onetrust|didomi|cmp|privacy')],
  ['is what readers wrote', word('comments?|comment-?list|disqus|respond|livefyre|viafoura|spot-?im|replies|forums?|reader-?reactions?')],
  ['asks to subscribe', word('newsletters?|subscribe|subscriptions?|sign-?up|paywall|regwall|piano|membership|donat\\w+|metered|register|registration|login|follow-(?:us|channel|google)')],
  ['offers to share the story', word('shares?|sharing|share-?\\w+|socials?|social-?\\w+|addtoany|addthis|bookmark|tools|toolbox')],
  ['points to other stories', word('related|related-?\\w+|recommend\\w*|recirc\\w*|read-?(?:more|next|also)|more-(?:on|from|stories|news|articles)|see-?also|trending|popular|most-?\\w+|latest|top-?stories|up-?next|next-?\\w+|post-?nav|teasers?|promos?|outbrain|taboola|onward|similar|you-may|editors?-picks?|sidebar|rail|inline-link|crosslinks?|suggest\\w+')],
  ['is advertising', word('ads?|advert\\w*|ad-?(?:slot|unit|wrapper|container|label|box)|adsbygoogle|dfp|gpt|sponsor\\w*|native-ad|leaderboard|mpu|affiliate|commercial')],
  ['is navigation of the site', word('nav|navbar|navigation|\\w*menus?|breadcrumbs?|pagination|pager|skip|site-?header|masthead|top-?bar|hamburger|drawer|ticker|search-?\\w+')],
  ['stands in a footer', word('footer|colophon|page-bottom|copyright')],
  ['tells of the author', word('post-?author|author-?(?:bio|box|info|card|description|about|profile|details)|about-?(?:the-)?author|bio|biography')],
  ['lists topics', word('tags|tag-?(?:list|links|cloud)|\\w+-tags|cat-links|topic-?list|topics|keywords|labels')],
  ['is a control', word('(?:star|user)-?ratings?|hreview-aggregate|audio-?player|player|listen|(?:text|font)-?(?:size|resize)|read(?:ing)?-?time|toolbar|tooltip|modal|popup|overlay|toast|lightbox|print|copy-link')],
  ['names the author, for whom there is a field', word('bylines?|posted-by|authors?|author-?name|p-author|contributors')],
  ['tells when it was published', word('time-?stamp|date-?time|pub-?date|publish(?:ed|-date)?|published-\\w+|posted-on|\\w+-date|dt-published|(?:last-)?updated|date-line|(?:post|entry|article)-meta|meta-info')],
]; // prettier-ignore
