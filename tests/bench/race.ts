/* What the benchmarks of builds share: Dateline and its fastest peer, Hugo with Pagefind, over the same stories on one machine. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** What a run of a command costs. */
export interface Cost {
  seconds: number;
  /** Processor seconds of all its processes. */
  cpu: number;
  /** The highest sum of their resident memory. */
  megabytes: number;
}

export interface Pair {
  ours: Cost;
  peer: Cost;
}

export const project = fileURLToPath(new URL('../..', import.meta.url));
const makeCorpus = join(project, '../shared/corpus/make-corpus.mjs');
const ticksPerSecond = 100;
const kBInPage = 4;
export const scratch = join(project, 'node_modules/.cache/dateline-bench');
const hugoFiles = {
  'config.toml': `baseURL = 'https://peer.example/'
title = 'Peer'
disableKinds = ['sitemap']
[taxonomies]
person = 'people'
country = 'countries'
topic = 'topics'
[outputs]
home = ['HTML', 'RSS']
section = ['HTML']
taxonomy = ['HTML']
term = ['HTML', 'RSS']
`,
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="canonical" href="{{ .Permalink }}"></head>
<body><nav><a href="/">Front</a> <a href="/people/">People</a> <a href="/countries/">Countries</a> <a href="/topics/">Topics</a></nav>
<main>{{ block "main" . }}{{ end }}</main></body>
</html>
`,
  'layouts/_default/single.html': `{{ define "main" }}<article data-pagefind-body>
<h1>{{ .Title }}</h1>
<p>{{ .Params.dateline }} · <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time> · {{ .Params.source }}</p>
{{ .Content }}
<ul>{{ range .Params.people }}<li data-pagefind-filter="person"><a href="/people/{{ . }}/">{{ . }}</a></li>{{ end }}</ul>
<ul>{{ range .Params.countries }}<li data-pagefind-filter="country"><a href="/countries/{{ . }}/">{{ . }}</a></li>{{ end }}</ul>
<p>{{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</p>
</article>{{ end }}
`,
  'layouts/_default/list.html': `{{ define "main" }}<h1>{{ .Title }}</h1>
{{ $pages := .Paginate .Pages 200 }}<ul>{{ range $pages.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2 January 2006" }}</li>{{ end }}</ul>
{{ template "_internal/pagination.html" . }}{{ end }}
`,
};

/** What the command line asks for, and the content folder to race over. Ends the process where what is needed is not at hand. */
export function openRace(): { content: string; runs: number } {
  const { values } = parseArgs({
    options: {
      stories: { type: 'string', default: '19704' },
      content: { type: 'string' },
      runs: { type: 'string', default: '3' },
    },
  });
  assertReady(values.content);
  return { content: contentFolder(values.content, values.stories), runs: Number(values.runs) };
}

/** Ends the process with a sentence where what is raced with, or over, is not at hand. */
function assertReady(content: string | undefined): void {
  const missing =
    spawnSync('hugo', ['version']).status !== 0
      ? 'Skipped: Hugo, the peer, is not installed (on Debian: apt-get install hugo).\n'
      : content === undefined && !existsSync(makeCorpus)
        ? 'Skipped: the newswire that this measures with is not at hand; name a folder by --content.\n'
        : undefined;
  if (missing === undefined) return;
  process.stdout.write(missing);
  process.exit(0);
}

/** The content folder that is named, or one of newswire made for this. */
function contentFolder(named: string | undefined, stories: string): string {
  if (named !== undefined) return resolve(process.env['INIT_CWD'] ?? '.', named);
  const folder = join(scratch, `content-build-${stories}`);
  rmSync(folder, { recursive: true, force: true });
  spawnSync(process.execPath, [makeCorpus, '--out', folder, '--stories', stories], { stdio: 'inherit' });
  return folder;
}

/** Dateline as a user runs it. */
export function buildOurs(content: string, out: string): Promise<Cost> {
  return measure(`npm run --silent build -- --content ${content} --out ${out}`);
}

/** The peer from nothing, as it always builds. */
export function buildPeer({ site, out }: Peer): Promise<Cost> {
  const pagefind = join(project, 'node_modules/.bin/pagefind');
  return measure(
    `rm -rf ${out} && hugo --quiet --source ${site} --destination ${out} && ${pagefind} --site ${out} --silent`,
  );
}

/** The peer’s folders. */
export interface Peer {
  site: string;
  out: string;
}

export const peerFolders: Peer = { site: join(scratch, 'hugo'), out: join(scratch, 'hugo-site') };

/** Runs a command of the shell and waits for all processes that it starts. */
async function measure(command: string): Promise<Cost> {
  const begun = performance.now();
  // The shell’s own record holds, at the end, the times of all that it waited for.
  const child = spawn('sh', ['-c', `${command} >/dev/null && cat /proc/$$/stat`], {
    cwd: project,
    detached: true,
    env: { ...process.env, INIT_CWD: project, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  let peak = 0;
  const sampler = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid ?? 0))), 100);
  const code = await new Promise((ended) => child.on('close', ended));
  clearInterval(sampler);
  if (code !== 0) throw new Error(`${command} ended with ${String(code)}`);
  const fields = fieldsOf(output);
  const ticks = Number(fields[13]) + Number(fields[14]);
  return { seconds: (performance.now() - begun) / 1000, cpu: ticks / ticksPerSecond, megabytes: peak / 1024 };
}

/** The resident memory of a session’s processes, in kB. */
function memoryOf(session: number): number {
  let sum = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const fields = fieldsOf(readFileSync(`/proc/${name}/stat`, 'utf8'));
      if (Number(fields[3]) === session) sum += Number(fields[21]) * kBInPage;
    } catch {
      // It ended between the two readings.
    }
  }
  return sum;
}

/** What follows the name of the process in its record (proc(5)): state, parent, group, session … */
function fieldsOf(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** The stories of a built site for Hugo, with templates that print about what Dateline’s do; how many. */
export function writeHugoSite(content: string, built: string, { site }: Peer): number {
  rmSync(site, { recursive: true, force: true });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  };
  for (const [path, text] of Object.entries(hugoFiles)) write(path, text);
  const lines = readFileSync(join(built, 'data/stories.jsonl'), 'utf8').split('\n').filter(Boolean);
  for (const line of lines) {
    const row = JSON.parse(line) as { id: string; people: { id: string }[]; countries: { code: string }[] };
    const labels = {
      people: row.people.map(({ id }) => id),
      countries: row.countries.map(({ code }) => code.toLowerCase()),
    };
    const text = readFileSync(join(content, 'stories', `${row.id}.md`), 'utf8');
    const fields = Object.entries(labels).map(([name, list]) => `${name}: ${JSON.stringify(list)}\n`);
    write(
      `content/stories/${row.id}.md`,
      text.replace(/^(?:people|countries): \[.*\]\n/gm, '').replace('---\n', `---\n${fields.join('')}`),
    );
  }
  return lines.length;
}

export function costText({ seconds, cpu, megabytes }: Cost): string {
  return `${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of processor, ${Math.round(megabytes)} MB`;
}

/** The median of a ratio, pair by pair, to two digits. */
export function medianRatio(pairs: Pair[], of: keyof Cost): number {
  return Math.round(median(pairs.map(({ ours, peer }) => ours[of] / peer[of])) * 100) / 100;
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}
