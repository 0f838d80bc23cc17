import type { PageModel } from './routes.ts';
import type { Site } from './site.ts';

declare global {
  namespace App {
    /** What a template is given. */
    interface Locals {
      page: PageModel;
      site: Site;
    }
  }
}
