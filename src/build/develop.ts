import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { flushCompileCache } from 'node:module';
import { extname, join, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { dev } from 'astro';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { openEdition, settingsOf } from '../edition/edition.ts';
import { filesOf } from '../files.ts';
import type { SiteFile } from '../files/siteFile.ts';
import { cacheFolder } from '../store/cacheFolder.ts';
import { openStore, readArchiveRecord } from '../store/holdings.ts';
import { ContentErrors, reportText } from '../parse/contentError.ts';
import type { Page, PageModel } from '../routes.ts';
import { searchFilesOf } from '../search/index/searchFiles.ts';
import type { Site } from '../site.ts';
import { openImaging } from '../store/imaging.ts';
import { errorCode } from '../store/errorCode.ts';
import { astroRun } from './astro.ts';
import { renditionKey } from './renditions.ts';
import { watchFolder } from './watchFolder.ts';
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
    ...astroRun(
      project,
      `${cacheOf(project, content)}-dev`,
      settingsOf(readArchiveRecord(content), { base }),
    ),
    logLevel: 'info',
    integrations: [archivePages(options)],
    ...(port !== undefined && { server: { port } }),
  });
  // Node itself writes it when a process ends, but not one that is interrupted.
  setTimeout(flushCompileCache, pause).unref();
}

/** Gives Astro’s development server the archive’s pages, and answers itself for feeds, datasets and the files of search. */
export function archivePages(options: DevelopOptions): AstroIntegration {
  return {
    name: 'dateline-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const ignored = (path: string): boolean => isLeftAlone(relative(options.project, path));
        updateConfig({ vite: { plugins: [pagesPlugin(options)], server: { watch: { ignored } } } });
      },
    },
  };
}

/** Whether Vite need not watch a path below the project, which may hold all stories and the built site: what is in no folder of sources. */
function isLeftAlone(path: string): boolean {
  const [folder, ...below] = path.split(sep);
  return below.length > 0 && folder !== 'src' && folder !== 'public';
}

/** What is served, by address below the base path. */
interface Served {
  site: Site;
  pages: Map<string, Page>;
  /** Made when the first is asked for: those of search take a while. */
  files: () => Map<string, SiteFile | string | Uint8Array>;
}

function pagesPlugin(options: DevelopOptions): Plugin {
  const { project, content, base } = options;
  return {
    name: 'dateline-pages',
    configureServer({ middlewares, ws, httpServer }) {
      const server = new ArchiveServer(options, () => ws.send({ type: 'full-reload' }));
      const watched = watchFolder(content, (paths) => server.changed(paths), unseen(options));
      httpServer?.on('close', () => watched.stop());
      // Before Astro and Vite see it, which would fail at such an address.
      httpServer?.prependListener('request', (request: IncomingMessage) => {
        if (isMalformed(request)) request.url = `${base}404/`;
      });
      middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
        const address = addressOf(request, base);
        if (address === undefined || isPublic(project, address)) next();
        else
          server.at(address).then(
            (now) => answer(now, address, { request, response, next, options }),
            (error: unknown) => explain(error, response, options),
          );
      });
    },
  };
}

/**
 * The archive while it is worked on. Opening all of it takes seconds where it is large: a story that is asked for before, or that was
 * changed, is opened by itself; the whole archive when another page is asked for, or when nothing has happened for a while.
 */
class ArchiveServer {
  readonly #options: DevelopOptions;
  readonly #reload: () => void;
  /** Undefined where files have changed since, or nothing was opened yet. */
  #whole: Promise<Served> | undefined;
  #opened: Served | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** Of stories that changed since the archive was opened, by path below `stories/`. */
  readonly #changed = new Set<string>();

  constructor(options: DevelopOptions, reload: () => void) {
    this.#options = options;
    this.#reload = reload;
  }

  /** What is served at an address. Throws `ContentErrors`. */
  async at(address: string): Promise<Served> {
    const id = /^stories\/(.+)\/$/.exec(address)?.[1];
    const path = id && `${id}.md`;
    if (!path || (this.#opened && !this.#changed.has(path))) return this.#open();
    const alone = await open(this.#options, [path]).catch(() => undefined);
    if (!alone?.pages.has(address)) return this.#open();
    this.#openLater();
    return this.#among(alone, address);
  }

  /** Takes note that files were written or deleted. */
  changed(files: string[]): void {
    for (const file of files) {
      const path = relative(this.#options.content, file).replaceAll('\\', '/');
      const story = /^stories\/(.+\.md)$/.exec(path)?.[1];
      if (story) this.#changed.add(story);
      else this.#opened = undefined;
    }
    this.#whole = undefined;
    this.#reload();
  }

  /** The whole archive as it is now. */
  #open(): Promise<Served> {
    clearTimeout(this.#timer);
    if (this.#whole) return this.#whole;
    const whole = open(this.#options);
    this.#whole = whole;
    whole.then(
      (served) => {
        if (this.#whole !== whole) return;
        this.#opened = served;
        this.#changed.clear();
      },
      () => (this.#opened = undefined),
    );
    return whole;
  }

  /** The story that is looked at gets its neighbours when nothing has happened for a while. */
  #openLater(): void {
    if (this.#whole) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#open().then(this.#reload, this.#reload);
    }, pause);
  }

  /** A story that was opened by itself, between the neighbours that it had. */
  #among(alone: Served, address: string): Served {
    const page = alone.pages.get(address)!;
    const known = this.#opened?.pages.get(address)?.model();
    const { previous, next } = known?.kind === 'story' ? known : {};
    const model = (): PageModel => {
      const own = page.model();
      return own.kind === 'story' ? { ...own, ...(previous && { previous }), ...(next && { next }) } : own;
    };
    return { ...alone, pages: new Map([[address, { ...page, model }]]) };
  }
}

/** Says once why changes of some files are not seen. */
function unseen({ content, shown }: DevelopOptions): (error: unknown) => void {
  let isSaid = false;
  return (error) => {
    if (isSaid) return;
    isSaid = true;
    const code = errorCode(error);
    process.stderr.write(
      `Not every change in ${shown(content)} is seen: a folder cannot be watched (${code ?? String(error)}).${code === 'ENOSPC' ? ' The system allows no more watches; on Linux, raise fs.inotify.max_user_watches.' : ''}\n`,
    );
  };
}

/** In milliseconds: opening the whole archive must not come between two changes of a story. */
const pause = 5000;

async function open({ project, content, base }: DevelopOptions, only?: string[]): Promise<Served> {
  const { holdings } = await openStore(
    {
      content,
      public: join(project, 'public'),
      ours: join(project, 'content'),
      // A build keeps the same there, so that each serves the other.
      cache: join(cacheOf(project, content), 'records'),
      command: 'dev',
    },
    { only },
  );
  const edition = openEdition(holdings, { base });
  const { archive, site } = edition;
  let files: ReturnType<Served['files']> | undefined;
  return {
    site,
    pages: new Map(edition.pages.map((page) => [page.address, page])),
    files: () =>
      (files ??= new Map<string, SiteFile | string | Uint8Array>([
        ...[...filesOf(edition)].map((file) => [file.address, file] as const),
        ...searchFilesOf(archive, site.language, edition.names),
      ])),
  };
}

/** Whether an address is none that a file could have. */
function isMalformed({ url = '' }: IncomingMessage): boolean {
  const path = decoded(url.replace(/[?#].*$/s, ''));
  return path === undefined || path.includes('\0');
}

/** What is asked for, below the base path; undefined where it is Vite’s or lies elsewhere. */
function addressOf({ url = '', method = '' }: IncomingMessage, base: string): string | undefined {
  const path = decoded(url.replace(/[?#].*$/s, ''));
  if (!['GET', 'HEAD'].includes(method) || !path?.startsWith(base)) return undefined;
  return /^(?:@|_astro\/|src\/|node_modules\/|__)/.test(path.slice(base.length))
    ? undefined
    : path.slice(base.length);
}

/** Whether a file stands there that every site carries as it is; Vite serves it. */
function isPublic(project: string, address: string): boolean {
  return /[^/]$/.test(address) && existsSync(join(project, 'public', address));
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
    options,
  }: { request: IncomingMessage; response: ServerResponse; next: () => void; options: DevelopOptions },
): Promise<void> {
  const page = pages.get(address)?.model() ?? { kind: 'notFound' };
  const file = page.kind === 'notFound' ? files().get(address) : undefined;
  if (file) {
    response.setHeader('Content-Type', types[extname(address)] ?? 'application/octet-stream');
    response.end(await contentOf(file, options));
    return;
  }
  // A template would take an address for its own that has no page.
  if (page.kind === 'notFound') request.url = `${site.base}404/`;
  // By which Astro takes what a server in front of it knows.
  Reflect.set(request, Symbol.for('astro.locals'), { page, site } satisfies App.Locals);
  next();
}

/** A file as it would be published. Renditions of pictures are made when they are asked for, and shared with builds. */
async function contentOf(
  file: SiteFile | string | Uint8Array,
  { project, content }: DevelopOptions,
): Promise<string | Uint8Array> {
  if (typeof file === 'string' || file instanceof Uint8Array) return file;
  if ('text' in file) {
    const text = [...file.text()].join('');
    return file.gzip ? gzipSync(text) : text;
  }
  if ('copyOf' in file) return readFile(join(content, file.copyOf));
  const cache = cacheFolder(join(cacheOf(project, content), 'renditions'));
  const kept = cache.read(renditionKey(file));
  if (kept) return kept;
  const original = join(file.of.folder === 'public' ? join(project, 'public') : content, file.of.path);
  const imaging = await openImaging();
  const made = await imaging.render(await readFile(original), file.rendition);
  cache.write(renditionKey(file), made);
  return made;
}

/** Shows why there is no archive, until a file changes. */
function explain(error: unknown, response: ServerResponse, { content, base, shown }: DevelopOptions): void {
  const report =
    error instanceof ContentErrors
      ? reportText(error.defects, shown(content))
      : String(error instanceof Error ? error.stack : error);
  response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><title>The archive cannot be opened</title><script type="module" src="${base}@vite/client"></script><pre>${report.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`,
  );
}

const types: Record<string, string> = {
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
};
