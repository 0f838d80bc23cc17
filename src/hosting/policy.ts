/*
 * What a reader’s browser may do on the pages of an archive (Content Security Policy Level 3): load from the same host alone, and run and
 * style nothing that stands in the page itself. The search page reads its index without WebAssembly, so no `wasm-unsafe-eval`.
 */
import type { PageModel } from '../routes.ts';

/** For hosts that send headers: of every page. A meta element cannot say who may frame a page. */
export const headerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * For the page itself, as a meta element, where the host sends no headers: no more than its type needs. `registers` where it registers
 * the service worker.
 */
export function pagePolicy(kind: PageModel['kind'], { registers = false } = {}): string {
  if (kind === 'redirect') return "default-src 'none';img-src 'self';form-action 'none';base-uri 'none'";
  const isScripted = scripted.has(kind);
  return [
    "default-src 'none'",
    ...(isScripted || registers ? ["script-src 'self'"] : []),
    "style-src 'self'",
    "img-src 'self'",
    ...(isScripted ? ["connect-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
  ].join(';');
}

/** The types of page with a script of their own, which fetches files of the site. */
const scripted: ReadonlySet<PageModel['kind']> = new Set(['list', 'notFound', 'search']);
