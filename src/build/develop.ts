import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { dev } from 'astro';
import type { Plugin } from 'vite';
import type { SiteFile } from '../files.ts';
import { filesOf } from '../files.ts';
import { openStore } from '../store/holdings.ts';
import { ContentErrors, reportText } from '../parse/contentError.ts';
import type { Edition, Page } from '../routes.ts';
import { pagesOf } from '../routes.ts';
import { searchFiles } from '../search/index/searchFiles.ts';
import type { Site } from '../site.ts';
import { defaultSettings } from '../site.ts';
import { astroRun } from './astro.ts';
import { editionOf } from './edition.ts';
import { cacheOf } from './workspace.ts';

export interface DevelopOptions {
  project: string;
  content: string;
  base: string;
  port?: number;
  /** A path as messages show it. */
  shown: (path: string) => string;
}

/** Serves the archive while its stories and templates are worked on. Words are searched in a built site only. */
export async function develop(options: DevelopOptions): Promise<void> {
  const { project, content, base, port } = options;
  await dev({
    ...astroRun(project, `${cacheOf(project, content)}-dev`, { ...defaultSettings, base }),
    logLevel: 'info',
    integrations: [archivePages(options)],
    ...(port !== undefined && { server: { port } }),
  });
}

/** Gives Astro’s development server the archive’s pages, and answers itself for feeds, datasets and the files of search. */
export function archivePages(options: DevelopOptions): AstroIntegration {
  return {
    name: 'dateline-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [pagesPlugin(options)] } });
      },
    },
  };
}

/** What is served, by address below the base path. */
interface Served {
  site: Site;
  pages: Map<string, Page>;
  files: Map<string, SiteFile>;
}

function pagesPlugin(options: DevelopOptions): Plugin {
  const { content, base } = options;
  return {
    name: 'dateline-pages',
    configureServer({ watcher, middlewares, ws }) {
      let served = open(options);
      const reopen = (path: string): void => {
        if (!path.startsWith(content)) return;
        served = open(options);
        void served.finally(() => ws.send({ type: 'full-reload' })).catch(() => undefined);
      };
      served.catch(() => undefined);
      watcher.add(content);
      for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, reopen);
      middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
        const address = addressOf(request, base);
        if (address === undefined) next();
        else
          served.then(
            (now) => answer(now, address, { request, response, next, content }),
            (error: unknown) => explain(error, response, options),
          );
      });
    },
  };
}

async function open({ project, content, base }: DevelopOptions): Promise<Served> {
  const store = await openStore({
    content,
    public: join(project, 'public'),
    ours: join(project, 'content'),
    cache: join(`${cacheOf(project, content)}-dev`, 'records'),
    command: 'dev',
  });
  const edition = editionOf(store, { base });
  const files = [...filesOf(edition), ...filesOfSearch(edition)];
  return {
    site: edition.site,
    pages: new Map([...pagesOf(edition)].map((page) => [page.address, page])),
    files: new Map(files.map((file) => [file.address, file])),
  };
}

/** The files that search fetches beside the index of words. */
function* filesOfSearch({ archive }: Edition): Generator<SiteFile> {
  for (const [path, content] of searchFiles(archive))
    yield { address: `search/${path}`, text: () => [JSON.stringify(content)] };
}

/** What is asked for, below the base path; undefined where it is Vite’s or lies elsewhere. */
function addressOf({ url = '', method }: IncomingMessage, base: string): string | undefined {
  const path = decoded(url.replace(/[?#].*$/s, ''));
  if (method !== 'GET' || !path?.startsWith(base)) return undefined;
  return /^(?:@|_astro\/|src\/|node_modules\/|__)/.test(path.slice(base.length))
    ? undefined
    : path.slice(base.length);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function answer(
  { site, pages, files }: Served,
  address: string,
  {
    request,
    response,
    next,
    content,
  }: { request: IncomingMessage; response: ServerResponse; next: () => void; content: string },
): Promise<void> {
  const file = files.get(address);
  if (file) {
    response.setHeader('Content-Type', types[extname(address)] ?? 'application/octet-stream');
    response.end('text' in file ? [...file.text()].join('') : await readFile(join(content, file.copyOf)));
    return;
  }
  const page = pages.get(address)?.model() ?? { kind: 'notFound' };
  // By which Astro takes what a server in front of it knows.
  Reflect.set(request, Symbol.for('astro.locals'), { page, site } satisfies App.Locals);
  next();
}

/** Shows why there is no archive, until a file changes. */
function explain(error: unknown, response: ServerResponse, { content, base, shown }: DevelopOptions): void {
  const report =
    error instanceof ContentErrors
      ? reportText(error.defects, shown(content))
      : String((error as Error).stack);
  response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><title>The archive cannot be opened</title><script type="module" src="${base}@vite/client"></script><pre>${report.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`,
  );
}

const types: Record<string, string> = {
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
};
