import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import type { PageModel } from '../routes.ts';
import type { Site } from '../site.ts';

/** Makes the HTML of pages with compiled templates, in UTF-8. */
export interface Renderer {
  /** `address` below the base path; `template` below `src/pages/`. Throws where the template throws. */
  render(page: { address: string; template: string; model: PageModel }): Promise<Uint8Array>;
}

/** A renderer of the templates that `compile` made; `entry` is its module. */
export async function openRenderer(entry: string, site: Site): Promise<Renderer> {
  const { createApp } = (await import(pathToFileURL(entry).href)) as { createApp: CreateApp };
  const app = createApp({ streaming: false });
  const routes = new Map(
    app.manifest.routes.map(({ routeData }) => [routeData.component.replace(/^src\/pages\//, ''), routeData]),
  );
  return {
    async render({ address, template, model }) {
      const routeData = routes.get(template);
      if (!routeData) throw new Error(`there is no template ${template}`);
      const request = new Request(site.absolute(site.base + address));
      const response = await app.render(request, { locals: { page: model, site }, routeData });
      const isFine = response.status === 200 || (response.status === 404 && model.kind === 'notFound');
      if (!isFine) throw new Error(`${template} answered ${response.status} for ${address}`);
      return response.bytes();
    },
  };
}

type CreateApp = (options: { streaming: boolean }) => {
  manifest: { routes: { routeData: RouteData }[] };
  render(request: Request, options: { locals: App.Locals; routeData: RouteData }): Promise<Response>;
};
