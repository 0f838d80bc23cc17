import { describe, expect, test } from 'vitest';
import { openSearch } from '../../src/files/openSearch.ts';
import { createSite, defaultSettings } from '../../src/site.ts';

const described = (settings: { name?: string; description?: string }): string =>
  openSearch(createSite({ ...defaultSettings, ...settings }));

describe('a description for search engines', () => {
  test.each([
    ['News ]]> & <b>more</b>', 'News ]]&gt; &amp; &lt;b&gt;more&lt;/b&gt;'],
    ['a > b', 'a &gt; b'],
    ['“So” "said"', '“So” &quot;said&quot;'],
  ])('has %s as XML has it', (description, written) => {
    expect(described({ description })).toContain(`<Description>${written}</Description>`);
  });

  test.each([
    ['The Harbour Gazette', 'The Harbour Gaze'],
    ['Fifteen letters📰📰', 'Fifteen letters📰'],
    ['کتابخانهٔ خبرهای بندر', 'کتابخانهٔ خبرهای'],
  ])('has the first sixteen characters of %s, none of them cut', (name, short) => {
    expect(described({ name })).toContain(`<ShortName>${short}</ShortName>`);
  });
});
