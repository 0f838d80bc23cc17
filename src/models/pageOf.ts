import type { PageModel } from '../routes.ts';

/** The model that a template shows; throws where it was given another’s. */
export function pageOf<Kind extends PageModel['kind']>(
  { page }: { page: PageModel },
  kind: Kind,
): Extract<PageModel, { kind: Kind }> {
  if (page.kind !== kind) throw new Error(`the template of ${kind} was given a page of ${page.kind}`);
  return page as Extract<PageModel, { kind: Kind }>;
}
