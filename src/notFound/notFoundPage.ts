/* The page at an address that leads nowhere: searches what the address was about, and leads to its date. */
import { readAsked } from './asked.ts';

const form = document.querySelector<HTMLFormElement>('.not-found form')!;
const { base = '/', kinds = '', locale } = form.dataset;
const asked = readAsked(location.pathname.slice(base.length - 1), new Set(kinds.split(' ')));

if (asked.words) form.querySelector('input')!.value = asked.words;
if (asked.date) void offerDate(asked.date);

/** Shows the link to the nearest page of a date that there is: of its day, month or year. */
async function offerDate(date: string): Promise<void> {
  for (let time = date; time; time = time.replace(/-?[^-]*$/, '')) {
    const address = `${base}dates/${time.replaceAll('-', '/')}/`;
    const response = await fetch(address, { method: 'HEAD' }).catch(() => undefined);
    if (!response?.ok) continue;
    const link = document.querySelector<HTMLAnchorElement>('.not-found .of-date')!;
    link.href = address;
    link.querySelector('bdi')!.textContent = inWords(time);
    link.parentElement!.hidden = false;
    return;
  }
}

/** `8 April 2025`, `April 2025`, `2025`. */
function inWords(time: string): string {
  const [, month, day] = time.split('-');
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(time));
}
