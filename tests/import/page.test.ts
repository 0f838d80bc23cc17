import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/import/core/delivery.ts';
import { tangled } from '../../src/import/core/notation/nesting.ts';
import { readPage } from '../../src/import/page/page.ts';
import { latinDigits, printedDate } from '../../src/import/core/printed/date.ts';
import { readDate } from '../../src/import/page/facts.ts';
import { original } from '../../src/import/page/savedFrom.ts';

const lead =
  'The minister said on Tuesday that talks would go on, and that nobody knew where they would end.';
const second =
  'Nobody in the capital had expected him to say more, and he did not, his spokesman added later.';

describe('dates of pages', () => {
  test.each([
    ['2025-04-08T14:05:00.000Z', '2025-04-08T14:05:00Z'],
    ['2025-04-08T14:05:00+0300', '2025-04-08T14:05:00+03:00'],
    ['20250408', '2025-04-08'],
    ['1744110300', '2025-04-08T11:05:00Z'],
    ['Tue Apr 08 2025 14:05:00 GMT+0300 (MSK)', '2025-04-08T14:05:00+03:00'],
  ])('a machine writes %s', (written, date) => {
    expect(readDate(written)?.date).toBe(date);
  });

  test.each([
    ['Published April 8, 2025 at 2:05 PM EDT', '2025-04-08T14:05:00-04:00'],
    ['11:10 GMT, 8 April 2025', '2025-04-08T11:10:00Z'],
    ['8. April 2025, 14.05 Uhr', '2025-04-08'],
    ['8 avril 2025 à 14h05', '2025-04-08'],
    ['8 de abril de 2025', '2025-04-08'],
    ['12:00 8 апреля 2025', '2025-04-08'],
    ['2025年4月8日 14:05', '2025-04-08'],
    ['٨ أبريل ٢٠٢٥', '2025-04-08'],
    ['۱۹ فروردین ۱۴۰۴ - ۱۴:۰۵', '2025-04-08'],
    ['08.04.2025', '2025-04-08'],
    ['31/12/2025', '2025-12-31'],
  ])('people read %s', (printed, date) => {
    expect(printedDate(printed)?.date).toBe(date);
  });

  test('a day that may be either of two is none', () => {
    expect(printedDate('08/04/2025')).toBeUndefined();
    expect(printedDate('30 February 2025')).toBeUndefined();
  });

  test('a time of which the offset is not known is told, and the day stays', () => {
    expect(printedDate('Updated 8 April 2025, 14:05')).toEqual({
      date: '2025-04-08',
      written: '8 April 2025, 14:05',
      lost: 'the day alone of “8 April 2025, 14:05”, which has no offset',
    });
  });

  test('digits of other scripts keep their places', () => {
    expect(latinDigits('۱۴:۰۵ و ٩')).toBe('14:05 و 9');
  });
});

describe('the machine-readable parts of a page', () => {
  test('what JSON-LD gives in the wrong type is passed over', () => {
    const draft = storyOf(
      page(paragraphs(lead, second), {
        '@type': ['NewsArticle', 7],
        headline: { '@value': 'A headline of some words' },
        datePublished: ['2025-04-08', '2024-01-01'],
        author: [null, 3, { name: { first: 'x' } }, 'Jane Doe'],
        publisher: [[{ name: 'Nested' }]],
        image: ['https://example.org/x.jpg', { caption: 5 }, { '@list': [] }],
        keywords: { a: 1 },
        correction: 'https://example.org/corrections',
        isAccessibleForFree: 'http://schema.org/True',
        liveBlogUpdate: 'none',
      }),
    );
    expect(draft).toMatchObject({
      title: 'A headline of some words',
      date: '2025-04-08',
      byline: ['Jane Doe'],
    });
    expect(draft.corrections).toEqual([]);
  });

  test('of several dates that of the day which is exact to the moment is taken', () => {
    const meta = '<meta property="article:published_time" content="2025-04-08T14:05:00+03:00">';
    const draft = storyOf(
      page(paragraphs(lead), { '@type': 'NewsArticle', datePublished: '2025-04-08' }, meta),
    );
    expect(draft.date).toBe('2025-04-08T14:05:00+03:00');
  });

  test('the headline is that which is printed, where the others are forms of it', () => {
    const head = '<meta property="og:title" content="A headline of some words, and more for machines">';
    expect(storyOf(page(paragraphs(lead, second), undefined, head)).title).toBe('A headline of some words');
  });

  test('a language that is none is left out', () => {
    const { stories, leftOut } = readPage(
      page(paragraphs(lead), { '@type': 'NewsArticle', inLanguage: 'Klingonese language' }),
    );
    expect(stories[0]!.lang).toBeUndefined();
    expect(leftOut).toContainEqual({
      line: 3,
      text: 'Klingonese language',
      why: 'is no language’s tag (BCP 47)',
    });
  });
});

describe('addresses', () => {
  test.each([
    ['https://web.archive.org/web/20250408120000/https://example.org/x', 'https://example.org/x'],
    ['/web/20250408120000im_/http://example.org/x.jpg', 'http://example.org/x.jpg'],
    ['//web.archive.org/web/2025/mailto:desk@example.org', 'mailto:desk@example.org'],
    ['https://example.org/web/2025/story', 'https://example.org/web/2025/story'],
  ])('the Wayback Machine made %s', (address, before) => {
    expect(original(address)).toBe(before);
  });

  test('one that leads to the front of the site is not the story’s', () => {
    const head =
      '<link rel="canonical" href="https://example.org/"><meta property="og:url" content="https://example.org/story">';
    expect(storyOf(page(paragraphs(lead), undefined, head)).url).toBe('https://example.org/story');
  });
});

describe('the text of a page', () => {
  test('a paragraph that only JSON-LD has is reported', () => {
    const third =
      'A third paragraph of the story stands in no place that a reader of the page would ever have seen.';
    const { doubts } = storyOf(
      page(paragraphs(lead, second), {
        '@type': 'NewsArticle',
        datePublished: '2025-04-08',
        articleBody: [lead, second, third].join('\n\n'),
      }),
    );
    expect(doubts).toEqual([
      {
        line: 3,
        id: 'incomplete-body',
        message:
          'the page’s data has 1 paragraph that the page does not print: “A third paragraph of the story stands in no place that a …”.',
        fix: 'Look whether the story is whole; if not, get its text from its source.',
      },
    ]);
  });

  test('what JSON-LD has is taken, whatever its element is called', () => {
    const html = `<p>${lead}</p><div class="newsletter"><p>${second}</p></div>`;
    const told = { '@type': 'NewsArticle', articleBody: `${lead} ${second}` };
    expect(textOf(storyOf(page(html, told)))).toEqual([lead, second]);
    expect(textOf(storyOf(page(html)))).toEqual([lead]);
  });

  test('markup that no parser could hold gives its words', () => {
    const { stories } = readPage(page(`${'<div></span>'.repeat(5_000)}<p>${lead}</p>`));
    expect(toString(stories[0]!.body.at(-1)!)).toBe(lead);
    expect(stories[0]!.doubts).toEqual([
      {
        line: 1,
        id: 'guessed-body',
        message:
          'its text is a guess: its markup is too large or nests too deep to tell story and boilerplate apart, and all its words were taken.',
        fix: 'Look whether all of the text is the story’s, and nothing of it is missing.',
      },
    ]);
  });

  test('an MHTML page is refused', () => {
    const { refused } = readPage('From: <Saved by Blink>\nContent-Type: multipart/related;\n\n<p>x</p>');
    expect(refused).toEqual([
      {
        line: 1,
        id: 'unknown-format',
        message: 'is an MHTML page and not HTML.',
        fix: 'Save the page as HTML.',
      },
    ]);
  });
});

test('elements are told as nested by what is open, and not by what looks like a tag', () => {
  expect(tangled('<div></span>'.repeat(501))).toBe(true);
  expect(tangled('<div><span></div>'.repeat(2_000))).toBe(false);
  expect(tangled(`<script>${'"<div>"'.repeat(2_000)}</script>`)).toBe(false);
  expect(tangled(`<!-- ${'<div>'.repeat(2_000)} --><constructor>`)).toBe(false);
});

/** A page with a headline and, if given, a block of JSON-LD. */
function page(body: string, jsonLd?: object, head = ''): string {
  const told = jsonLd ? `<script type="application/ld+json">${JSON.stringify(jsonLd)}</script>` : '';
  return `<!doctype html>\n<html><head><meta charset="utf-8">${told}${head}</head>\n<body><h1>A headline of some words</h1>${body}</body></html>\n`;
}

function paragraphs(...texts: string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('');
}

function storyOf(html: string): Draft {
  return readPage(html).stories[0]!;
}

function textOf({ body }: Draft): string[] {
  return body.map((block) => toString(block));
}

const quay = [
  'The harbour board of Selby closed the northern quay on Monday, after divers had found a crack in its second wall.',
  'Nobody knows when the boats of the fishermen can come back, a member of the board told reporters at the gate.',
  'The repair would cost four million crowns, and the county has promised to pay a third of them by the summer.',
  'Owners of the ferry said that they would land at the old mill until then, where the water is deep enough for it.',
];
const [one, two, three, four] = quay as [string, string, string, string];
const teaser =
  'A storm closed two passes in the north of the county, and lorries waited for a day at the foot of the hills.';

describe('the text of a story stands', () => {
  test.each([
    [
      'in parts with a number each',
      `<div class="story-body story-body-1">${paragraphs(one)}</div><div class="ad-slot">Advertisement</div><div class="story-body story-body-2">${paragraphs(two, three, four)}</div>`,
    ],
    [
      'in parts of one name',
      `<div class="txt">${paragraphs(one, two)}</div><div class="share">Share</div><div class="txt">${paragraphs(three, four)}</div>`,
    ],
    [
      'in a part for each paragraph',
      quay.map((text, index) => `<div class="css-${index}"><span>${text}</span></div>`).join(''),
    ],
    [
      'in a box whose name is that of its heading',
      `${paragraphs(one, two)}<section id="share-of-the-costs"><h2>The share of the costs</h2>${paragraphs(three, four)}</section>`,
    ],
    [
      'in a box that calls itself comments',
      `${paragraphs(one, two)}<div class="comments">${paragraphs(three, four)}</div>`,
    ],
    [
      'in a paragraph that calls itself the latest',
      `${paragraphs(one, two)}<p class="latest">${three}</p>${paragraphs(four)}`,
    ],
    ['in a footer', `${paragraphs(one, two)}<footer>${paragraphs(three, four)}</footer>`],
    [
      'in an aside of related stories',
      `${paragraphs(one, two)}<aside class="related">${paragraphs(three, four)}</aside>`,
    ],
    [
      'in a transcript below its lead',
      `${paragraphs(one)}<div class="media-transcript">${paragraphs(two, three, four)}</div>`,
    ],
    [
      'between line breaks in a cell',
      `<table><tr><td><a href="/">Home</a></td><td>${quay.join('<br><br>')}</td></tr></table>`,
    ],
  ])('%s', (_, html) => {
    const text = textOf(storyOf(page(`<article>${html}</article>`)));
    expect(text.filter((block) => quay.includes(block))).toEqual(quay);
  });

  test.each([
    [
      'comments',
      `<section id="comments"><h2>Comments</h2>${['ann', 'ben', 'cy'].map((name) => `<div><b>${name}</b><time>May 3, 2024</time><p>${teaser}</p><a href="#r">Reply</a></div>`).join('')}</section>`,
    ],
    [
      'teasers of other stories',
      `<aside class="sidebar"><h3>Most read</h3><h4><a href="/s">A storm closes two passes</a></h4><p>${teaser}</p></aside>`,
    ],
    [
      'a note on cookies',
      `<div class="cookie-banner"><p>${teaser}</p><p>${teaser}</p><button>Accept</button></div>`,
    ],
    ['a letter to subscribe to', `<div class="newsletter-signup"><p>${teaser}</p><form><input></form></div>`],
    [
      'a list of links',
      `<ul><li><a href="/a">A storm closes two passes in the north</a></li><li><a href="/b">Lorries wait at the foot of the hills</a></li></ul>`,
    ],
  ])('without %s', (_, html) => {
    expect(textOf(storyOf(page(`<article>${paragraphs(...quay)}</article>${html}`)))).toEqual(quay);
    expect(
      textOf(storyOf(page(`<article>${paragraphs(one, two)}${html}${paragraphs(three, four)}</article>`))),
    ).toEqual(quay);
  });
});

describe('the text in JSON-LD', () => {
  const told = (articleBody: string) =>
    textOf(
      storyOf(
        page(
          `<article>${paragraphs(...quay)}</article><div class="top-stories"><h3><a href="/s">A storm closes two passes</a></h3><p>${teaser}</p></div>`,
          {
            '@type': 'NewsArticle',
            articleBody,
          },
        ),
      ),
    );

  test.each([
    ['a sentence that a teaser prints', teaser],
    [
      'a summary in other words',
      'The board closed a quay, and nobody knows for how long it will stay so, for the money is not there yet.',
    ],
    ['the beginning of the text', `${one.slice(0, 90)} …`],
  ])('decides nothing where it is %s', (_, body) => {
    expect(told(body)).toEqual(quay);
  });
});

test('what calls itself boilerplate and is taken for text is doubted', () => {
  const { doubts } = storyOf(
    page(`<article>${paragraphs(one, two)}<footer>${paragraphs(three, four)}</footer></article>`),
  );
  expect(doubts.map(({ id, message }) => [id, message])).toEqual([
    ['guessed-body', 'its text is a guess: what stands in a footer by its name was taken for text.'],
  ]);
});

describe('a page from a web archive', () => {
  const about = { name: 'x.warc', url: 'https://harbour.example/2024/quay', fetched: '2024-05-06T07:08:09Z' };
  const html = page(
    `<article><p>${one} <a href="../plan">The plan</a> is old.</p>${paragraphs(two)}</article>`,
    { '@type': 'NewsArticle', datePublished: '2024-05-03', dateModified: '2024-05-06T07:08:09Z' },
  );

  test('has the address from which it was fetched, for itself and its links', () => {
    const [story] = readPage(html, about).stories;
    expect(story!.url).toBe(about.url);
    expect(JSON.stringify(story!.body)).toContain('https://harbour.example/plan');
  });

  test('was not updated at the moment of its capture', () => {
    expect(readPage(html, about).stories[0]!.updated).toBeUndefined();
    expect(readPage(html).stories[0]!.updated).toBe('2024-05-06T07:08:09Z');
  });
});

describe('lines of the site within a text', () => {
  const why = (text: string) => {
    const { stories, leftOut } = readPage(
      `<html lang="en"><title>Talks go on - Post</title><meta property="og:type" content="article"><meta property="article:published_time" content="2025-04-08"><body><article><h1>Talks go on</h1><div class="article-body"><p>${lead}</p><p>${second}</p><p>${text}</p></div></article>`,
    );
    const kept = stories[0]!.body.some((block) => toString(block) === text);
    return kept ? undefined : leftOut.find((one) => one.text.includes(text))?.why;
  };

  test.each([
    ['E-mail this | Print this', 'a label of the page'],
    ['Comments must be civil and in full sentences.', 'a notice of the site'],
    ['By posting a comment you agree to our terms.', 'a notice of the site'],
    ['To continue reading, subscribe for one crown a week.', 'an invitation of the site'],
    ['This article is only for subscribers.', 'an invitation of the site'],
    ['Sign up to Morning Harbour', 'an invitation of the site'],
    ['Please contact us for subscription options.', 'an invitation of the site'],
    ['Forwarded this email? Subscribe here and get it every week.', 'an invitation of the site'],
  ])('are left out: %s', (text, reason) => {
    expect(why(text)).toBe(reason);
  });

  test.each([
    'Comments from the gallery were loud, and the mayor had it cleared.',
    'Print workers struck, and the post was late.',
    'To continue reading in school, he said, children needed books.',
    'Both states would sign up to the Treaty of Selby, he said.',
    'Share prices fell, and the bank closed early.',
  ])('news that begins alike is kept: %s', (text) => {
    expect(why(text)).toBeUndefined();
  });
});

describe('the name of the outlet', () => {
  const source = (title: string, publisher: string, name = '') =>
    readPage(
      `<html lang="en"><title>${title}</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The talks go on', datePublished: '2025-04-08', publisher: { name: publisher } })}</script>${name && `<meta property="og:site_name" content="${name}">`}<body><article><h1>The talks go on</h1><p>${lead}</p><p>${second}</p></article>`,
    ).stories[0]?.source;

  test('is that of the site, where the publisher is told as a firm', () => {
    expect(source('The talks go on | La Voz', 'Ediciones La Voz S.L.')).toBe('La Voz');
    expect(source('The talks go on', 'Ediciones La Voz S.L.', 'La Voz')).toBe('La Voz');
    expect(source('The talks go on', 'Harbour Post GmbH')).toBe('Harbour Post');
    expect(source('The talks go on | Home', 'Averland Broadcasting Corporation')).toBe(
      'Averland Broadcasting Corporation',
    );
  });
});

test('class names speak of a date only where no attribute does', () => {
  const page = (item: string) =>
    readPage(
      `<html lang="en"><title>The talks go on</title><body><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">The talks go on</h1>${item}<div itemprop="articleBody"><p>${lead}</p><p>${second}</p></div></article>`,
    ).stories[0]?.date;
  const time = '<time itemprop="datePublished" datetime="2025-04-08T14:05:00Z">8 April 2025</time>';
  expect(page(`<p class="published">${time}</p>`)).toBe('2025-04-08T14:05:00Z');
  expect(page('<p class="published">8 April 2025</p>')).toBe('2025-04-08');
});

test('a city before the lead is the dateline, and another bold word is a label', () => {
  const story = (word: string) =>
    readPage(
      `<html lang="en"><title>The talks go on</title><meta property="article:published_time" content="2025-04-08"><body><article><h1>The talks go on</h1><div class="article-body"><p><b>${word}</b></p><p>${lead}</p><p>${second}</p></div></article>`,
    ).stories[0];
  expect(story('OSLO')?.dateline).toBe('OSLO');
  expect(story('ANALYSIS')?.dateline).toBeUndefined();
  expect(toString(story('ANALYSIS')!.body[0]!)).toBe(lead);
});
