/*
 * The service worker of an archive that may be read away from the network (`features: {offline: true}` in `archive.md`). Pages come from the
 * host whenever it answers, so that a corrected story is never stale; a copy says that it is one, and of when. Search, datasets and feeds
 * are left to the browser.
 */
import * as t from '#messages/offline/words.ts';
import { KeptFiles } from './keptFiles.ts';
import { hashedFilesOf, newestAddresses, withKeptPages, withNote } from './pageText.ts';
import type { RequestEvent, WorkerScope } from './workerScope.ts';

const scope = self as unknown as WorkerScope;
const base = new URL(scope.registration.scope).pathname;
const aboutPage = `${base}offline/`;
const kept = new KeptFiles(scope.registration.scope);

scope.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([scope.skipWaiting(), keepFirst()]));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([kept.dropOld(), scope.clients.claim(), scope.registration.navigationPreload?.enable()]),
  );
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { href, pathname } = new URL(request.url);
  if (request.method !== 'GET' || !href.startsWith(scope.registration.scope) || request.headers.has('range'))
    return;
  if (request.mode === 'navigate') {
    if (/\/$|\.html$/.test(pathname)) event.respondWith(answerPage(event, pathname));
  } else if (pathname.startsWith(`${base}_astro/`)) event.respondWith(answerHashedFile(request, pathname));
  else if (request.destination === 'image') event.respondWith(answerPicture(event, pathname));
});

/** What is kept before anything has been read: the page that tells of it, and the newest days. Without a network, what there is. */
async function keepFirst(): Promise<void> {
  try {
    await keepAhead(aboutPage);
    await keepNewest(await keepAhead(base));
  } catch {
    // It is kept as it is read.
  }
}

/** The host’s answer; a copy where there is none in time; the list of copies where there is no copy. */
async function answerPage(event: RequestEvent, address: string): Promise<Response> {
  const asked = ask(event);
  const settled = asked.then((response) => settle(address, response.clone()));
  event.waitUntil(settled.catch(() => undefined));
  const response = await Promise.race([asked.catch(() => undefined), later(patience)]);
  if (response && response.status < 500)
    return address === aboutPage && response.ok ? listOfCopies('', response) : response;
  const copy = address === aboutPage ? undefined : await kept.page(address);
  if (copy) return page(withNote(copy.html, t.isCopy(inWords(copy.when)), t.tryAgain), copy.headers);
  const late = response ?? (await asked.catch(() => undefined));
  return late ?? listOfCopies(address === aboutPage ? '' : t.notKept(address));
}

async function ask({ preloadResponse, request }: RequestEvent): Promise<Response> {
  return (await preloadResponse) ?? fetch(request);
}

/** Keeps what the host answered for a page, or forgets the page where it is gone. */
async function settle(address: string, response: Response): Promise<void> {
  if (response.status === 404 || response.status === 410) return kept.dropPage(address);
  if (!isPage(response)) return;
  const before = address === base ? await kept.page(base) : undefined;
  const html = await kept.keepPage(address, response, 'read');
  await keepFilesOf(html);
  if (address === base && before?.html !== html) await keepNewest(html);
  else if (address !== base && (await isFrontOld())) await keepNewest(await keepAhead(base));
}

/** Keeps the days and stories to which the front page links. */
async function keepNewest(front: string): Promise<void> {
  if (scope.navigator.connection?.saveData) return;
  const addresses = newestAddresses(front, base, newestPages);
  for (let at = 0; at < addresses.length; at += atATime)
    await Promise.all(addresses.slice(at, at + atATime).map((address) => keepAhead(address).catch(() => '')));
  await kept.dropNewestBut([...addresses, base, aboutPage]);
}

/** Fetches a page and keeps it; its HTML. Throws where there is none. */
async function keepAhead(address: string): Promise<string> {
  const response = await fetch(address);
  if (!isPage(response)) throw new Error(`${address}: ${response.status}`);
  const html = await kept.keepPage(address, response, 'newest');
  await keepFilesOf(html);
  return html;
}

async function keepFilesOf(html: string): Promise<void> {
  for (const address of hashedFilesOf(html, base)) if (!(await kept.file(address))) await fetchFile(address);
}

/** The name of such a file changes with its content, so that a copy is as good. */
async function answerHashedFile(request: Request, address: string): Promise<Response> {
  return (await kept.file(address)) ?? fetchFile(address, request);
}

async function fetchFile(address: string, request: Request | string = address): Promise<Response> {
  const response = await fetch(request);
  if (response.ok) await kept.keepFile(address, response.clone());
  return response;
}

async function answerPicture({ request }: RequestEvent, address: string): Promise<Response> {
  try {
    return await fetchFile(address, request);
  } catch (error) {
    const copy = await kept.file(address);
    if (copy) return copy;
    throw error;
  }
}

/** The page about reading away from the network, with all that is kept; `answer` is the host’s, where it gave one. */
async function listOfCopies(note: string, answer?: Response): Promise<Response> {
  const about = answer ? { html: await answer.text(), headers: answer.headers } : await kept.page(aboutPage);
  if (!about) return Response.error();
  const pages = (await kept.pages()).filter(({ address }) => address !== aboutPage);
  const listed = pages.map((one) => ({ ...one, remark: t.keptOn(inWords(one.when)) }));
  const html = withKeptPages(about.html, { heading: t.keptPages, note, pages: listed });
  return page(html, about.headers, note ? 503 : 200);
}

/** A page under the host’s own headers, among them its Content-Security-Policy. */
function page(html: string, headers: Headers, status = 200): Response {
  const own = new Headers(headers);
  for (const name of ['content-encoding', 'content-length']) own.delete(name);
  return new Response(html, { status, headers: own });
}

function isPage(response: Response): boolean {
  return (
    response.ok && !response.redirected && /^text\/html\b/.test(response.headers.get('content-type') ?? '')
  );
}

async function isFrontOld(): Promise<boolean> {
  const front = await kept.page(base);
  return !front || Date.now() - front.when.getTime() > oldFront;
}

function inWords(when: Date): string {
  return new Intl.DateTimeFormat(t.locale, { dateStyle: 'long', timeStyle: 'short' }).format(when);
}

function later(milliseconds: number): Promise<undefined> {
  return new Promise((done) => setTimeout(() => done(undefined), milliseconds));
}

/** How long a reader waits for the host before a copy is shown, in milliseconds. */
const patience = 5000;

/** After so many milliseconds the newest days are fetched again. */
const oldFront = 6 * 3_600_000;

const newestPages = 60;
const atATime = 4;
