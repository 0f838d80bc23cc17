import { append } from '../core/append.ts';
import type { Element } from 'hast';
import type { LeftOut, PhotoDraft } from '../core/delivery.ts';
import type { Chosen } from './article.ts';
import type { Block, Body } from './blocks.ts';
import { keyOf, outwards } from './blocks.ts';
import type { Facts } from './facts.ts';
import type { Figure } from './figures.ts';
import { alternativeTexts } from './figures.ts';
import type { Printed } from './head.ts';
import { headlineOf } from './head.ts';
import { isNear } from './headline.ts';
import { wordsIn } from './tree.ts';

/** Pictures of the story: those beside its text that are no furniture, and captions that only JSON-LD has. */
export function photosOf(
  body: Body,
  figures: Map<Block, Figure>,
  chosen: Chosen,
  said: Facts[],
  printed: Printed,
): { photos: PhotoDraft[]; leftOut: LeftOut[] } {
  const photos: PhotoDraft[] = [];
  const leftOut: LeftOut[] = [];
  const done = new Set<Figure>();
  const sites = said.flatMap(({ source }) => (source === undefined ? [] : [keyOf(source)]));
  const inStory = storyPlace(body, chosen, printed);
  for (const [block, figure] of figures) {
    if (done.has(figure)) continue;
    done.add(figure);
    const why = chosen.furniture(figure.element) ?? inStory(block, figure.element);
    if (why !== undefined || !figure.photo) {
      const text = wordsIn(figure.element);
      if (why !== undefined && text) leftOut.push({ line: block.line, text, why });
      else append(leftOut, figure.leftOut);
      continue;
    }
    append(leftOut, figure.leftOut);
    const known = photos.find(({ caption }) => keyOf(caption) === keyOf(figure.photo!.caption));
    if (known) {
      if (figure.photo.credit !== undefined) known.credit ??= figure.photo.credit;
      leftOut.push({ line: block.line, text: figure.photo.caption, why: 'the caption stands twice' });
    } else if (sites.some((site) => site.includes(keyOf(figure.photo!.caption))))
      leftOut.push({ line: block.line, text: figure.photo.caption, why: 'is the name of the site' });
    else photos.push(figure.photo);
  }
  const captioned = new Set([...done].map(({ element }) => element));
  addSaidPhotos(photos, said);
  append(leftOut, alternativeTexts(body, captioned));
  return { photos, leftOut };
}

/** Why a picture is not of the story, by where it stands. */
function storyPlace(
  body: Body,
  { story }: Chosen,
  printed: Printed,
): (block: Block, element: Element) => string | undefined {
  const frame =
    story[0] &&
    [...outwards(story[0].element, body)].find(
      ({ tagName, properties }) =>
        tagName === 'article' || tagName === 'main' || /Article$/.test(String(properties['itemType'] ?? '')),
    );
  const headline = headlineOf(printed);
  const from = Math.min(headline?.index ?? Infinity, (story[0]?.index ?? 0) - 12);
  const until = (story.at(-1)?.index ?? 0) + 3;
  return (block, element) => {
    const outer = [...outwards(element, body)];
    const card = outer.find(({ tagName }) => tagName === 'a');
    if (card && wordsIn(card).length > wordsIn(element).length + 15) return 'points to another story';
    const article = outer.find(({ tagName }) => tagName === 'article');
    const between = block.index >= from && block.index <= until;
    if (frame && outer.includes(frame))
      return article === undefined || article === frame || between ? undefined : 'points to another story';
    return between ? undefined : 'is a picture outside the story';
  };
}

function addSaidPhotos(photos: PhotoDraft[], said: Facts[]): void {
  for (const { caption, credit, line } of said.flatMap((facts) => facts.photos)) {
    const key = keyOf(caption);
    const printed = photos.find(
      (photo) =>
        isNear(keyOf(photo.caption), key) || keyOf(`${photo.caption}${photo.credit ?? ''}`).includes(key),
    );
    if (!printed) photos.push({ line, caption, ...(credit !== undefined && { credit }) });
    else if (
      credit !== undefined &&
      printed.credit === undefined &&
      !keyOf(printed.caption).includes(keyOf(credit))
    )
      printed.credit = credit;
  }
}
