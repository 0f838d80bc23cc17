import {
  dates,
  digits,
  keep,
  missing,
  named,
  remove,
  undated,
  unread,
  withdrawn,
} from '#messages/list/words.ts';
import { dayOf, monthOf, yearOf } from '../../parse/dateParts.ts';
import type { KeptStory } from '../keptStory.ts';
import { element } from './element.ts';

/** What the elements of a list need to know of the page. */
export interface ItemContext {
  /** The address of a page of the archive, which is named below its root. */
  page(below: string): string;
  /** Whether a story is on the reader’s own list, so that it can be removed; else it can be kept. */
  isKept(id: string): boolean;
}

/** The list as elements, made of the page’s templates: below each day its stories, the date once in the margin. */
export function listElements(stories: KeptStory[], context: ItemContext): HTMLElement[] {
  const days: HTMLElement[] = [];
  let last: string | undefined;
  for (const story of stories) {
    const date = story.facts && (dayOf(story.facts.date) ?? story.facts.date);
    if (!days.length || date !== last) days.push(dayElement(date, context));
    last = date;
    element('ol', days.at(-1)).append(itemElement(story, context));
  }
  return days;
}

function dayElement(date: string | undefined, { page }: ItemContext): HTMLElement {
  const section = copyOf('.day-template');
  const heading = element('h2', section);
  if (date === undefined) {
    heading.textContent = undated;
    return section;
  }
  const mark = element<HTMLAnchorElement>('a', heading);
  const [day, month] = [dayOf(date), monthOf(date)];
  const year = digits(yearOf(date));
  const large = day ? digits(String(Number(day.slice(8)))) : month ? dates.month(month) : year;
  const below = [
    day && month ? dates.short(month) : month ? year : '',
    day ? dates.weekday(day) : dates.exactness(date),
  ];
  if (day) mark.href = page(`dates/${day.replaceAll('-', '/')}/`);
  const number = element('b', mark);
  number.textContent = large;
  number.classList.toggle('long', !day);
  mark.querySelectorAll('span').forEach((line, at) => fill(line, below[at]));
  return section;
}

function itemElement({ id, facts, state }: KeptStory, { page, isKept }: ItemContext): HTMLElement {
  const item = copyOf('.story-template');
  const title = facts?.title ?? id;
  const headline = element<HTMLAnchorElement>('h3 a', item);
  headline.href = page(`stories/${id}/`);
  headline.textContent = title;
  if (facts?.lang) element('h3', item).lang = facts.lang;
  fill(element('.source', item), facts?.source);
  fill(element('.byline', item), facts?.byline.join(', '));
  fill(element('.state', item), state ? { withdrawn, missing }[state] : facts ? '' : unread);
  fill(element('.address', item), new URL(page(`stories/${id}/`), location.href).href);
  const button = element('button', item);
  const action = isKept(id) ? remove : keep;
  if (state === 'missing' && action === keep) button.remove();
  button.textContent = action;
  button.ariaLabel = named(action, title);
  button.dataset['id'] = id;
  return item;
}

function copyOf(template: string): HTMLElement {
  return element<HTMLTemplateElement>(template).content.firstElementChild!.cloneNode(true) as HTMLElement;
}

/** What would be empty goes. */
function fill(part: Element, text = ''): void {
  if (text) part.textContent = text;
  else part.remove();
}
