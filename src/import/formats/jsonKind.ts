import type { Format } from '../core/delivery.ts';

/** The format of JSON by the names of its fields, which the beginning of a file shows: that of any list of stories, if it is none of the others. */
export function jsonKind(head: string): Format {
  if (/"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(head)) return 'json-feed';
  if (hasAll(head, /"messages"\s*:\s*\[/, /"(?:from_id|date_unixtime|text_entities)"\s*:/)) return 'telegram';
  if (hasAll(head, /"about"\s*:\s*"Here is the data you requested/)) return 'telegram';
  if (/"(?:content|excerpt)"\s*:\s*\{\s*"(?:raw|rendered)"\s*:/.test(head)) return 'wordpress-rest';
  if (hasAll(head, /"exported_on"\s*:/, /"(?:db|data)"\s*:/)) return 'ghost';
  if (hasAll(head, /"posts"\s*:\s*\[/, ofGhost)) return 'ghost';
  return byUrn.test(head) || hasAll(head, ofItem, ofNews) || hasAll(head, /"_id"\s*:/, ofNewsAlone)
    ? 'ninjs'
    : 'json';
}

function hasAll(head: string, ...signs: RegExp[]): boolean {
  return signs.every((sign) => sign.test(head));
}

const ofGhost = /"(?:mobiledoc|lexical|feature_image|comment_id|posts_tags|posts_authors)"\s*:/;

const byUrn = /"(?:uri|guid|urn)"\s*:\s*"(?:urn|tag):/i;

/** What names an item, in any version of ninjs and in what agencies make of it. */
const ofItem = /"(?:uri|guid|urn)"\s*:/i;

/** What only items of news have, whatever their id is called. */
const ofNewsAlone =
  /"(?:headlines|headline_\w+|bodies|body_\w+|bodyXhtml|article_html|version_?created|pub_?status|slugline)"\s*:/i;

const ofNews = new RegExp(
  `${ofNewsAlone.source}|"(?:first_?created|associations|alt_?ids|representationtype|copyright(?:holder|notice)|urgency|renditions)"\\s*:|"type"\\s*:\\s*"(?:text|picture|photo|composite|graphic|video|audio)"`,
  'i',
);
