/* What the search page says where it lists what a result can be narrowed by, in Persian. */
import type { Kind } from '../../../search/names.ts';
import { number } from './page.ts';

export const headings: Record<Kind, string> = {
  person: 'اشخاص',
  country: 'کشورها',
  source: 'منابع',
  topic: 'موضوع‌ها',
};

const singular: Record<Kind, string> = { person: 'شخص', country: 'کشور', source: 'منبع', topic: 'موضوع' };

export const showMore = (kind: Kind, first?: number): string =>
  first ? `${number(first)} ${singular[kind]} نخست` : `همهٔ ${headings[kind]}`;
