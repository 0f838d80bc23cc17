/*
 * The words of the search page in every language. A page’s script holds those of one, which `#messages/search/` names: of English, but where
 * a site is compiled for another language (`build/astro.ts`).
 */
import * as enDates from './en/dates.ts';
import * as enExplaining from './en/explaining.ts';
import * as enFacets from './en/facets.ts';
import * as enPage from './en/page.ts';
import * as faDates from './fa/dates.ts';
import * as faExplaining from './fa/explaining.ts';
import * as faFacets from './fa/facets.ts';
import * as faPage from './fa/page.ts';

export interface SearchMessages {
  page: Messages<typeof enPage>;
  dates: Messages<typeof enDates>;
  explaining: Messages<typeof enExplaining>;
  facets: Messages<typeof enFacets>;
}

/** Of the same names and kinds, in any words. */
type Messages<T> = { [Name in keyof T]: T[Name] extends string ? string : T[Name] };

export const searchMessages: Record<'en' | 'fa', SearchMessages> = {
  en: { page: enPage, dates: enDates, explaining: enExplaining, facets: enFacets },
  fa: { page: faPage, dates: faDates, explaining: faExplaining, facets: faFacets },
};
