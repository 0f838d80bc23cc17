import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWhole } from '../../src/import/readInput.ts';

/** What the command says, so that no story lacks an outlet or a day. */
const order = { at: '2026-01-02T03:04:05Z', source: 'The Harbour Post', date: '2025-04-08' };
const folder = new URL('../fixtures/import/', import.meta.url).pathname;

/** Fixtures of which an editor should look at a story, by what is the matter with them. All others are clean. */
const faults: Record<string, string[]> = {
  'is damaged, or not in the encoding it should have': [
    'atom/entry-without-its-end.xml',
    'html/json-ld-escaped-as-html.html',
    'html/json-ld-with-slips-of-hand.html',
    'newsml-g2/base64-that-holds-no-text.xml',
    'ninjs/a-file-that-is-cut-off-gives-its-whole-items.json',
    'rss/a-server-s-warning-and-cdata-in-cdata.xml',
    'rss/bare-ampersand-and-unknown-entity.xml',
    'rss/blank-before-the-declaration-and-control-characters.xml',
    'rss/cut-off-between-items.xml',
    'rss/two-end-tags-that-are-cut-off.xml',
    'rss/rows-and-cells-without-a-table.xml',
    'mbox/words-above-the-first-line-of-an-mbox.mbox',
    'rss/several-faults-that-cost-no-other-item.xml',
    'rss/cut-off-in-the-third-item.xml',
    'rss/html-that-is-not-escaped.xml',
    'rss/undeclared-prefixes-and-tags-in-the-wrong-case.xml',
    'text/windows-1252.txt',
    'text/letters-that-became-question-marks.txt',
    'mediawiki/one-page-is-damaged.xml',
    'mail/an-encoding-that-is-not-the-one-it-names.eml',
  ],
  'is not whole, or as short as a teaser': [
    'anpa/an-add-without-its-story.txt',
    'rss/bold-dateline-desk-and-firm.xml',
    'rss/tags-beside-cdata-and-a-publisher-s-address.rdf',
    'rss/list-of-links-to-other-stories.xml',
    'atom/content-that-stands-elsewhere.xml',
    'html/lines-of-the-site-behind-the-text.html',
    'html/live-blog.html',
    'html/paywalled-stub.html',
    'html/beginning-of-a-text-that-a-script-holds.html',
    'html/paragraph-in-a-box-between-two.html',
    'html/text-in-the-data-of-a-script.html',
    'html/text-that-only-json-ld-has.html',
    'json-feed/a-podcast-has-files-and-no-text.json',
    'rss/dates-that-are-none.xml',
    'rss/html-escaped-three-times.xml',
    'rss/line-breaks-for-paragraphs-and-an-end-mark.xml',
    'rss/old-feed-without-dates.xml',
    'rss/places-codes-and-comments.xml',
    'rss/relative-addresses-and-a-base.xml',
    'rss/source-of-each-item-and-counting-pixels.xml',
    'rss/teaser-that-leads-on.xml',
    'rss/the-outlet-behind-each-headline.xml',
    'wxr/excerpt-and-a-post-with-nothing-else.xml',
    'json/fields-within-an-object-and-a-text-cut-off.json',
    'ninjs/a-text-that-goes-on-elsewhere.json',
    'ninjs/an-item-has-a-short-name-and-no-headline.json',
  ],
  'was not public, is replaced, or says of itself that something is wrong': [
    'text/an-export-of-movable-type.txt',
    'anpa/a-story-and-its-next-version.txt',
    'anpa/a-trailer-with-a-colon.txt',
    'ghost/an-export-joins-its-tables-and-withholds-drafts.json',
    'json/the-answer-of-a-server-with-nested-names.json',
    'markdown/a-draft-of-eleventy.md',
    'mediawiki/pages-that-are-not-finished.xml',
    'markdown/labels-of-a-draft-above-plain-prose.md',
    'csv/what-may-not-be-read-yet.csv',
    'json/flags-that-say-it-is-not-public.json',
    'markdown/planned-for-a-day-to-come.md',
    'text/an-embargo-above-the-headline.txt',
    'wordpress-rest/a-draft-and-a-post-in-the-trash.json',
    'wordpress-rest/a-list-with-embedded-names.json',
    'atom/an-agency-tells-its-status.xml',
    'atom/export-of-a-blog-with-comments-and-drafts.xml',
    'newsml-g2/a-status-without-a-code.xml',
    'ninjs/what-a-system-holds-back-under-names-of-its-own.json',
    'newsml-g2/correction-that-does-not-say-in-what.xml',
    'newsml-g2/embargo-with-and-without-an-end.xml',
    'ninjs/a-note-to-editors-tells-of-an-embargo.json',
    'ninjs/an-embargo-ends-after-the-date.json',
    'ninjs/tt-answers-a-search-with-hits.json',
    'nitf/correction-and-notes.xml',
    'wxr/drafts-and-what-else-was-not-public.xml',
    'newsml-g2/newsml-1-revisions-embargo-and-html.xml',
    'wordpress-rest/several-authors-and-printed-captions.json',
    'rss/an-embargo-that-the-text-tells.xml',
  ],
  'names its outlet, kind or language only indirectly, or wrongly': [
    'text/outlet-and-day-below-each.txt',
    'text/a-page-of-chronicling-america.txt',
    'text/a-reporter-of-a-paper-in-korean-brackets.txt',
    'mail/an-answer-between-colleagues.eml',
    'mail/an-answer-to-a-list.eml',
    'markdown/2019-05-02-things-to-do.md',
    'atom/source-of-an-entry-and-the-feed-s-author.xml',
    'html/persian-page-that-says-it-is-english.html',
    'html/json-ld-of-another-story.html',
    'newsml-g2/xml-of-an-unknown-kind.xml',
    'csv/a-type-that-is-no-text.csv',
    'wxr/pages-menus-and-revisions.xml',
    'text/a-byline-with-an-outlet-and-a-photographer.txt',
    'html/desk-behind-the-headline-in-the-title.html',
    'html/heading-of-a-section-above-the-story.html',
    'json-feed/datelines-that-name-reporters.json',
    'html/rdfa-of-a-content-system.html',
    'mail/a-desk-whose-name-is-borne-out-by-nothing.eml',
    'mail/a-story-beside-a-file-that-is-not-read.eml',
    'mail/japanese-in-iso-2022-jp.eml',
    'ninjs/an-advisory-is-no-story-and-an-office-no-name.json',
    'wxr/old-captions-and-a-tag-for-more.xml',
    'newsml-g2/newsml-1-a-programme-of-stories-to-come.xml',
    'ninjs/a-preview-of-the-day.json',
  ],
  'has a dateline that nothing but its place makes one': [
    'text/a-reporter-within-a-chinese-dateline.txt',
    'newsml-g2/an-agency-that-is-not-known-in-the-dateline.xml',
    'mail/plain-with-signature-and-notice.eml',
    'markdown/astro-with-html-and-captions.md',
    'mbox/three-mails.mbox',
    'nitf/dateline-of-the-desk-and-a-headline-for-byline.xml',
    'text/date-lines-with-more-than-a-date.txt',
    'text/a-release-and-its-day.txt',
    'rss/whole-text-beside-a-summary.xml',
    'text/the-sign-of-a-transmission-below.txt',
  ],
  'names no dateline, but where it was made': [
    'json/a-text-in-pieces-within-others.json',
    'ninjs/an-item-without-an-id-of-a-known-place.json',
  ],
  'has dates that are none': [
    'csv/days-of-another-calendar.csv',
    'json-feed/shortened-title-and-plain-lines.json',
    'markdown/made-and-not-published.md',
    'mediawiki/a-wiki-without-templates-of-days.xml',
    'ninjs/dates-without-offset-and-dates-that-are-none.json',
  ],
  'prints no day': [
    'iptc7901/a-day-without-a-year-in-the-dateline.txt',
    'json/a-day-in-a-field-of-another-name.json',
    'text/ticker-between-plus-signs.txt',
    'text/a-caption-above-each-headline.txt',
    'text/a-photo-of-the-day-before-the-weekday.txt',
    'text/a-wide-gap-parts-stories.txt',
    'text/captions-in-the-manner-of-several-agencies.txt',
    'text/cross-heads-between-dashes-and-without.txt',
    'text/two-stories-each-headline-and-caption-repeated.txt',
    'text/short-headlines-two-lines-apart.txt',
  ],
  'parts its stories by no more than blank lines or headings': [
    'mail/a-newsletter-of-bold-links.eml',
    'text/a-story-a-paragraph.txt',
    'text/races-below-each-other-without-a-headline.txt',
    'text/briefs-below-headings-of-two-words.txt',
    'text/stories-of-several-paragraphs-without-headlines.txt',
    'text/a-place-and-a-headline-in-capitals-below-a-story.txt',
    'text/briefs-that-each-begin-with-a-place.txt',
    'text/a-place-before-each-text.txt',
    'markdown/2019-05-02-several-headings-of-one-rank.md',
    'markdown/2019-06-13-news-of-another-subject-with-a-day.md',
    'html/a-rule-between-two-stories-in-one-cell.html',
    'text/headlines-that-nothing-sets-apart.txt',
    'text/items-each-with-a-dateline.txt',
    'text/arabic-items-parted-by-one-blank-line.txt',
    'text/a-byline-below-the-first-headline-alone.txt',
    'text/blocks-that-may-be-stories-or-sections.txt',
    'text/chinese-items-parted-by-one-blank-line.txt',
    'text/german-items-parted-by-one-blank-line.txt',
    'text/headlines-on-the-first-line-of-each-block.txt',
    'text/items-of-several-lines-parted-by-one-blank-line.txt',
    'text/items-parted-by-blank-lines-alone.txt',
    'text/spanish-items-parted-by-one-blank-line.txt',
    'mail/a-newsletter-of-several-stories.eml',
    'html/issue-with-a-byline-below-each-heading.html',
    'mail/a-newsletter-set-in-tables.eml',
    'mail/links-on-lines-of-their-own.eml',
    'text/headlines-over-single-paragraphs.txt',
    'text/paragraphs-that-each-bring-a-new-subject.txt',
    'html/three-briefs-under-one-title.html',
    'text/briefs-of-one-paragraph-each.txt',
    'text/headlines-two-lines-apart-without-a-day.txt',
    'text/short-headlines-each-on-the-line-above.txt',
    'text/short-headlines-one-line-apart.txt',
    'text/a-second-dateline-of-another-place.txt',
  ],
  'prints its day or its dateline so that either may be another': [
    'text/date-line-long-after-the-dateline.txt',
    'html/day-of-the-reading-above-the-headline.html',
    'html/teaser-in-the-cell-beside-the-story.html',
    'html/day-of-a-comment-below-the-text.html',
    'html/two-days-in-the-metadata.html',
    'html/metadata-of-another-day-than-the-print.html',
    'text/a-dateline-with-an-agency-that-is-not-known.txt',
  ],
  'sets credits apart by their place alone': [
    'text/a-credit-above-its-caption.txt',
    'html/credits-as-several-houses-print-them.html',
    'html/day-headline-and-byline-on-the-lines-of-a-cell.html',
  ],
  'has more prose around the story than in it': [
    'html/comments-that-are-article-elements.html',
    'html/half-of-a-text-in-a-box-of-another-name.html',
    'html/paragraphs-of-others-below-the-text.html',
    'html/dialog-longer-than-the-text.html',
    'html/a-letter-longer-than-the-short-story.html',
  ],
  'prints a name above its text, and does not say that it is who wrote it': [
    'markdown/a-name-in-italics-above-the-text.md',
    'text/a-name-alone-between-headline-and-text.txt',
  ],
  'has no sentence, and may be no story': ['text/numbers-to-call-and-no-sentence.txt'],
  'was sent under the name of a person that it does not print': [
    'mail/a-forwarded-story.eml',
    'mail/a-release-and-its-day.eml',
    'mail/an-answer-above-the-mail-that-it-answers.eml',
    'mail/an-answer-and-an-address-above-what-it-quotes.eml',
    'mail/an-answer-below-what-it-quotes.eml',
    'mail/html-above-the-mail-that-it-answers.eml',
    'mail/html-that-is-passed-on.eml',
    'mail/passed-on-by-lotus-notes.eml',
    'mail/latin-letters-above-the-mail-that-is-answered.eml',
    'mail/passed-on-without-a-mark.eml',
    'mbox/lines-that-begin-as-a-mail-does.mbox',
  ],
};

describe('inputs without a fault', () => {
  test('give doubts on at most two stories in a hundred', async () => {
    const faulty = new Set(Object.values(faults).flat());
    const clean = fixtures().filter((name) => !faulty.has(name));
    expect(clean.length).toBeGreaterThan(150);
    const reports = await Promise.all(
      clean.map((name) => readWhole(name, readFileSync(join(folder, name)), order)),
    );
    const stories = reports.reduce((sum, report) => sum + report.stories.length, 0);
    const doubts = reports.flatMap((report) =>
      report.doubts.map(({ message }) => `${report.from}: ${message}`),
    );
    expect(doubts.length, doubts.join('\n')).toBeLessThanOrEqual(stories * 0.02);
  });

  test('are all but those of which the fault is named', () => {
    const names = new Set(fixtures());
    expect(
      Object.values(faults)
        .flat()
        .filter((name) => !names.has(name)),
    ).toEqual([]);
  });
});

/** Every input among the fixtures, below their folder. */
function fixtures(): string[] {
  return readdirSync(folder).flatMap((format) =>
    readdirSync(join(folder, format))
      .filter((name) => !name.endsWith('.expected.txt'))
      .map((name) => `${format}/${name}`),
  );
}
