import { hash } from 'node:crypto';
import { posix } from 'node:path';
import { reasonOf } from '../build/diskFailure.ts';
import type { Progress } from '../build/progress.ts';
import { answersIn } from '../hosting/nginx.ts';
import { counted } from '../parse/counted.ts';
import { explainChange } from './explainChange.ts';
import type { Fault, FaultKind, Verified } from './fault.ts';
import { byPath, NoBagError, shownPath } from './fault.ts';
import type { Answer, Fetcher } from './fetchFile.ts';
import { createFetcher } from './fetchFile.ts';
import type { Bag } from './readBag.ts';
import { readBag } from './readBag.ts';
import { wholeBody } from './wholeBody.ts';

export interface UrlOptions {
  /** How many files are fetched at once. */
  concurrency?: number;
  /** How long a host may say nothing, in milliseconds. */
  timeout?: number;
}

/**
 * Compares what a host serves with the manifests that it serves beside it; extra files cannot be found. Where the site’s own configuration has
 * the host answer 301 or 410 in place of a page, that is no fault. `url` is the address of the front page. Throws `NoBagError` where the manifests cannot be had, or the host stops to answer.
 */
export async function verifyUrl(
  url: string,
  progress: Progress,
  { concurrency = 8, timeout = 20_000 }: UrlOptions = {},
): Promise<Verified> {
  const root = url.replace(/[?#].*$/s, '').replace(/(?:\/|\/index\.html)?$/, '/');
  const fetcher = createFetcher({ concurrency, timeout });
  try {
    progress.stage('Fetching the list of files');
    const bag = await readBag((name) => manifestAt(`${root}${name}`, fetcher, timeout), root);
    const missingPage = await answerToMissing(root, bag, fetcher);
    const settled = await answersOf(root, bag, fetcher);
    const context = { root, bag, fetcher, timeout, missingPage, settled };
    const { faults, unserved, replaced } = await checkFiles(context, concurrency, progress);
    return {
      files: bag.digests.size,
      faults: [...bag.faults, ...faults].sort(byPath),
      notes: [
        ...noteOnMissing(missingPage),
        ...noteOnSettings(unserved.sort()),
        ...noteOnReplaced(replaced.length),
      ],
    };
  } finally {
    fetcher.close();
  }
}

interface Context {
  root: string;
  bag: Bag;
  fetcher: Fetcher;
  timeout: number;
  /** The digest of what the host serves, as a page that is there, in place of one that is not; undefined where it says that it is missing. */
  missingPage: string | undefined;
  /** What the host is to answer in place of pages, by their paths: where it leads, or `gone`. */
  settled: ReadonlyMap<string, string>;
}

async function checkFiles(
  context: Context,
  concurrency: number,
  progress: Progress,
): Promise<{ faults: Fault[]; unserved: string[]; replaced: string[] }> {
  const faults: Fault[] = [];
  const unserved: string[] = [];
  const replaced: string[] = [];
  const { digests } = context.bag;
  const waiting = digests.entries();
  let done = 0;
  let silences = 0;
  const checkNext = async (): Promise<void> => {
    for (const [path, digest] of waiting) {
      const fault = await faultAt(path, digest, context);
      progress.stage('Checking files', ++done, digests.size);
      const isSilent = typeof fault === 'object' && silent.has(fault.kind);
      silences = isSilent ? silences + 1 : 0;
      if (fault === 'settled') replaced.push(path);
      else if (fault && isHostSetting(path) && fault.kind === 'missing') unserved.push(path);
      else if (fault) faults.push(fault);
      if (silences > mostSilences)
        throw new NoBagError(
          `${context.root} answers no more: of the last ${silences} files, none came. ${done.toLocaleString('en')} of ${digests.size.toLocaleString('en')} files were checked.`,
        );
    }
  };
  await Promise.all(Array.from({ length: concurrency }, checkNext));
  return { faults, unserved, replaced };
}

const mostSilences = 100;
const silent = new Set<FaultKind>(['timeout', 'unreadable']);

/** `settled` where the host answers as the site’s configuration has it, in place of the page. */
async function faultAt(
  path: string,
  digest: string,
  context: Context,
): Promise<Fault | 'settled' | undefined> {
  const address = addressOf(context.root, path);
  const { algorithm } = context.bag;
  const answer = await answerAt(address, context.fetcher, algorithm);
  if (isSettled(answer, context.settled.get(pathOf(address)))) return 'settled';
  // A parser of HTTP takes what is behind the promised length for another answer.
  const longer =
    answer.kind === 'failed' && answer.code.startsWith('HPE_')
      ? await lengthFault(path, digest, context)
      : undefined;
  if (longer) return longer;
  if (answer.kind !== 'file') return { path, ...plainFault(answer, context.timeout) };
  const { status, bytes, type, digest: found } = answer;
  if (status === 404 || status === 410 || (status === 403 && isHostSetting(path)))
    return { path, kind: 'missing', detail: `missing: the host answers ${status}` };
  if (status !== 200) return { path, kind: 'unreadable', detail: `the host answers ${status}` };
  if (found === digest) return undefined;
  if (context.missingPage === found)
    return {
      path,
      kind: 'missing',
      detail: 'missing: the host answers 200 with the page that it has for what is missing',
    };
  const isHtml = /\.html?$/.test(path);
  if (!isHtml && /^text\/html\b/i.test(type))
    return { path, kind: 'html', detail: `an HTML page comes in its place (${titleOf(bytes)})` };
  const lies = await lengthFault(path, digest, context);
  if (lies) return lies;
  const detail = explainChange(bytes, { digest, algorithm, isHtml });
  return { path, kind: 'changed', ...(detail !== undefined && { detail }) };
}

/** The answers of the configuration that every site holds, whichever its host is; none where the host does not give it as it was published. */
async function answersOf(
  root: string,
  { algorithm, digests }: Bag,
  fetcher: Fetcher,
): Promise<ReadonlyMap<string, string>> {
  const digest = digests.get(configuration);
  if (digest === undefined) return new Map();
  const answer = await fetcher.get(addressOf(root, configuration));
  const isWhole = answer.kind === 'file' && hash(algorithm, answer.bytes) === digest;
  return isWhole ? answersIn(answer.bytes.toString()) : new Map();
}

const configuration = 'hosting/nginx.conf';

function isSettled(answer: Answer, settled: string | undefined): boolean {
  if (settled === undefined) return false;
  if (settled === 'gone') return answer.kind === 'file' && answer.status === 410;
  return answer.kind === 'redirect' && [301, 308].includes(answer.status) && pathOf(answer.to) === settled;
}

function pathOf(address: string): string {
  return URL.canParse(address) ? decodeURI(new URL(address).pathname) : address;
}

/** Whether the host sends more bytes than it promises. */
async function lengthFault(
  path: string,
  digest: string,
  { root, bag, timeout }: Context,
): Promise<Fault | undefined> {
  const whole = await wholeBody(addressOf(root, path), timeout);
  if (!whole || whole.bytes.length <= whole.promised) return undefined;
  const { promised, bytes, isAll } = whole;
  const more = !isAll ? ' and more' : hash(bag.algorithm, bytes) === digest ? '' : ', which are changed too';
  return {
    path,
    kind: 'length',
    detail: `its Content-Length is ${promised.toLocaleString('en')}, and ${bytes.length.toLocaleString('en')} bytes come${more}`,
  };
}

/** Once more, where the host is busy or its answer was broken off; clean addresses, without `.html`, are followed. */
async function answerAt(address: string, fetcher: Fetcher, algorithm?: string): Promise<Answer> {
  const first = await fetcher.get(address, algorithm);
  const isPassing =
    first.kind === 'truncated' || (first.kind === 'file' && [429, 502, 503, 504].includes(first.status));
  const answer = isPassing ? await afterPause(() => fetcher.get(address, algorithm)) : first;
  return answer.kind === 'redirect' && isCleanAddress(address, answer.to)
    ? fetcher.get(answer.to, algorithm)
    : answer;
}

function afterPause<T>(next: () => Promise<T>): Promise<T> {
  return new Promise((done) => setTimeout(done, 500)).then(next);
}

/** Whether a host only leaves `.html` out. */
function isCleanAddress(address: string, to: string): boolean {
  return address.endsWith('.html') && to === address.slice(0, -'.html'.length);
}

function plainFault(answer: Exclude<Answer, { kind: 'file' }>, timeout: number): Omit<Fault, 'path'> {
  switch (answer.kind) {
    case 'redirect':
      return { kind: 'redirected', detail: `redirects (${answer.status}) to ${answer.to}` };
    case 'timeout':
      return { kind: 'timeout', detail: `no answer within ${timeout / 1000} s` };
    case 'truncated':
      return { kind: 'truncated', detail: `comes truncated: ${lengthText(answer)}` };
    case 'encoding':
      return {
        kind: 'encoding',
        detail: `its Content-Encoding is “${answer.encoding}”, but it is not packed so`,
      };
    case 'failed':
      return { kind: 'unreadable', detail: `cannot be fetched: ${networkReason(answer.code)}` };
  }
}

function lengthText({ received, promised }: { received: number; promised: number | undefined }): string {
  const got = received.toLocaleString('en');
  return promised === undefined
    ? `the connection ends after ${got} bytes`
    : `${got} of ${promised.toLocaleString('en')} bytes`;
}

/** One of the files that say what a bag is. Throws `NoBagError` where the host gives neither it nor a plain no. */
async function manifestAt(address: string, fetcher: Fetcher, timeout: number): Promise<Buffer | undefined> {
  const answer = await answerAt(address, fetcher);
  if (answer.kind === 'redirect') throw new NoBagError(redirectText(address, answer));
  if (answer.kind !== 'file') throw new NoBagError(`${address}: ${plainFault(answer, timeout).detail}.`);
  if (answer.status === 404 || answer.status === 410) return undefined;
  if (answer.status !== 200) throw new NoBagError(`${address}: the host answers ${answer.status}.`);
  return /^text\/html\b/i.test(answer.type) ? undefined : answer.bytes;
}

/** A whole site that is elsewhere, under https, say, is checked there. */
function redirectText(address: string, { status, to }: { status: number; to: string }): string {
  const name = address.slice(address.lastIndexOf('/'));
  if (to === address) return `${address} redirects (${status}) to itself.`;
  const elsewhere = to.endsWith(name)
    ? ` Check the site there: npm run verify -- ${to.slice(0, 1 - name.length)}`
    : '';
  return `${address} redirects (${status}) to ${to}.${elsewhere}`;
}

/** What stands at an address at which nothing can: none of the site’s own files has this name. */
async function answerToMissing(
  root: string,
  { algorithm }: Bag,
  fetcher: Fetcher,
): Promise<string | undefined> {
  const answer = await fetcher.get(`${root}no-such-file-${hash('sha256', root).slice(0, 12)}`, algorithm);
  return answer.kind === 'file' && answer.status === 200 ? answer.digest : undefined;
}

/** A page is asked for by its folder, as readers ask for it. */
function addressOf(root: string, path: string): string {
  const file = posix.basename(path) === 'index.html' ? path.slice(0, -'index.html'.length) : path;
  return root + file.split('/').map(encodeURIComponent).join('/');
}

/** Files with settings for the host, which it may keep to itself, as Caddy does with its own. */
function isHostSetting(path: string): boolean {
  return (
    ['_headers', '_redirects', 'CNAME'].includes(path) ||
    path.startsWith('hosting/') ||
    path.split('/').some((part) => part.startsWith('.') && part !== '.well-known')
  );
}

function noteOnSettings(paths: string[]): string[] {
  return paths.length
    ? [
        `The host keeps to itself, as hosts do with settings, and so they were not checked: ${paths.map(shownPath).join(', ')}.`,
      ]
    : [];
}

function noteOnReplaced(pages: number): string[] {
  return pages
    ? [
        `${counted(pages, 'page', 'pages')} that moved or ${pages === 1 ? 'was' : 'were'} given up: the host answers 301 or 410, as ${configuration} has it, and so ${pages === 1 ? 'it was' : 'they were'} not checked.`,
      ]
    : [];
}

function noteOnMissing(page: string | undefined): string[] {
  return page === undefined
    ? []
    : [
        'The host answers 200 for addresses that do not exist: search engines and readers take its page for one of the archive.',
      ];
}

function titleOf(bytes: Buffer): string {
  const [, title = ''] = /<title[^>]*>([^<]*)/i.exec(bytes.toString('utf8', 0, 10_000)) ?? [];
  return title.trim() === '' ? 'without a title' : `“${title.trim().replace(/\s+/g, ' ').slice(0, 80)}”`;
}

function networkReason(code: string): string {
  return (
    networkReasons[code] ??
    (code.startsWith('HPE_') ? 'what the host answers is not HTTP' : reasonOf({ code }))
  );
}

const networkReasons: Record<string, string> = {
  ECONNREFUSED: 'the host refuses the connection',
  ECONNRESET: 'the host breaks the connection off',
  EPIPE: 'the host breaks the connection off',
  ENOTFOUND: 'there is no host of this name',
  EAI_AGAIN: 'the name of the host cannot be looked up',
  ENETUNREACH: 'there is no network',
  EHOSTUNREACH: 'the host cannot be reached',
  ETIMEDOUT: 'the host does not answer',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
};
