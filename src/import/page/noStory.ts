import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';
import type { Block, Body } from './blocks.ts';
import { outwards } from './blocks.ts';

export interface PageSigns {
  title: string;
  story: Block[];
  body: Body;
  /** Types that the page gives of itself and of what it describes. */
  kinds: string[];
  /** Whether the page calls itself an article. */
  isArticle: boolean;
}

/** Why a page holds no story, and what to do; undefined where it may hold one. */
export function noStory({ title, story, body, kinds, isArticle }: PageSigns): Refusal | undefined {
  const words = story.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  if (words < 150 && !isArticle && errors.test(title))
    return refusal('not-a-story', {
      what: `a page of the site that says “${title}”`,
      advice: 'Save the story’s own page again.',
    });
  if (!isArticle && kinds.some((kind) => kind === 'SearchResultsPage') && words < 400)
    return refusal('not-a-story', {
      what: 'a page of search results',
      advice: 'Save the pages of the stories that it lists.',
    });
  const headlines = linkedHeadlines(body);
  const collection = kinds.some((kind) =>
    /^(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage)$/.test(kind),
  );
  if (!isArticle && headlines >= 5 && (words < 150 || (collection && words < 400)))
    return refusal('not-a-story', {
      what: `a front of the site, with ${headlines} headlines that lead to other pages`,
      advice: 'Save the pages of the stories themselves.',
    });
  if (!body.blocks.some(({ hidden }) => !hidden))
    return refusal('no-text', {
      what: 'shows no text: it is drawn by a script, which is not run',
      advice: 'Save the page from a browser that has shown it, or copy its text.',
    });
  if (story.length) return undefined;
  if (
    kinds.some(
      (kind) =>
        /^(?:VideoObject|AudioObject|PodcastEpisode|ImageGallery)$/.test(kind) ||
        /^(?:video|music)\b/.test(kind),
    )
  )
    return refusal('no-text', {
      what: 'holds a film, a sound or pictures, and no text of a story',
      advice: 'Nothing need be done, if that is what it is.',
    });
  return refusal('no-text', {
    what: 'holds no text that could be told from the furniture of its site',
    advice: 'Copy the story’s text and import it as plain text.',
  });
}

const errors =
  /\b(?:404|403|410|50[0234])\b|not found|page (?:doesn['’]t|does not|no longer) exist|access denied|forbidden|just a moment|attention required|are you a robot|unusual traffic|captcha|verify (?:that )?you are human|enable javascript|javascript is (?:disabled|required)|something went wrong|service unavailable|bad gateway|seite nicht gefunden|page (?:non trouvée|introuvable)|página no encontrada|pagina non trovata|صفحه (?:پیدا|یافت) نشد|الصفحة غير موجودة/i;

function linkedHeadlines(body: Body): number {
  return body.blocks.filter((block) => {
    if (block.hidden || block.linked < 0.9 || block.text.length < 25) return false;
    for (const { tagName } of outwards(block.element, body)) {
      if (/^h[1-6]$/.test(tagName)) return true;
      if (/^(?:article|section|main|body|nav)$/.test(tagName)) return false;
    }
    return false;
  }).length;
}
