/*
 * `npm run bench:build -- [--stories N] [--content DIR] [--runs N]`: a full build, from nothing, beside the fastest peer: Hugo with Pagefind,
 * turn about on the same machine, over the same stories. Hugo finds nobody in a text, so its copy carries in the front matter the people
 * and countries that Dateline found. For each run the time on the wall, the processor time of all processes, and the highest sum of their
 * resident memory; at the end the medians of the ratios, run by run. Ratios hold on a busy machine, seconds do not. The last line is the
 * figures as JSON.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const project = fileURLToPath(new URL('../..', import.meta.url));
const makeCorpus = join(project, '../shared/corpus/make-corpus.mjs');
const ticksPerSecond = 100;
const kBInPage = 4;
const scratch = join(project, 'node_modules/.cache/dateline-bench');
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

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '19704' },
    content: { type: 'string' },
    runs: { type: 'string', default: '3' },
  },
});

if (spawnSync('hugo', ['version']).status !== 0) {
  process.stdout.write('Skipped: Hugo, the peer, is not installed (on Debian: apt-get install hugo).\n');
  process.exit(0);
}
if (values.content === undefined && !existsSync(makeCorpus)) {
  process.stdout.write(
    'Skipped: the newswire that this measures with is not at hand; name a folder by --content.\n',
  );
  process.exit(0);
}
const content =
  values.content === undefined ? newswire() : resolve(process.env['INIT_CWD'] ?? '.', values.content);
const ours = join(scratch, 'ours');
const peer = { site: join(scratch, 'hugo'), out: join(scratch, 'hugo-site') };

await measure(buildCommand());
const rows = readFileSync(join(ours, 'data/stories.jsonl'), 'utf8').split('\n').filter(Boolean);
writeHugoSite(rows);

const pairs: { ours: Cost; peer: Cost }[] = [];
for (let run = 0; run < Number(values.runs); run++) {
  rmSync(join(project, 'node_modules/.cache/dateline'), { recursive: true, force: true });
  rmSync(ours, { recursive: true, force: true });
  rmSync(peer.out, { recursive: true, force: true });
  const pair = {
    ours: await measure(buildCommand()),
    peer: await measure(
      `hugo --quiet --source ${peer.site} --destination ${peer.out} && ${join(project, 'node_modules/.bin/pagefind')} --site ${peer.out} --silent`,
    ),
  };
  pairs.push(pair);
  process.stdout.write(`ours ${costText(pair.ours)}; peer ${costText(pair.peer)}\n`);
}
const ratio = (of: keyof Cost): number =>
  Math.round(median(pairs.map((pair) => pair.ours[of] / pair.peer[of])) * 100) / 100;
const figures = {
  stories: rows.length,
  wall: ratio('seconds'),
  cpu: ratio('cpu'),
  memory: ratio('megabytes'),
};
process.stdout.write(
  `ours to peer: wall ${figures.wall}, processor ${figures.cpu}, memory ${figures.memory}\n`,
);
process.stdout.write(`${JSON.stringify({ ...figures, pairs })}\n`);

interface Cost {
  seconds: number;
  /** Processor seconds. */
  cpu: number;
  megabytes: number;
}

function newswire(): string {
  const folder = join(scratch, `content-build-${values.stories}`);
  rmSync(folder, { recursive: true, force: true });
  spawnSync(process.execPath, [makeCorpus, '--out', folder, '--stories', values.stories], {
    stdio: 'inherit',
  });
  return folder;
}

function buildCommand(): string {
  return `npm run --silent build -- --content ${content} --out ${ours}`;
}

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

/** The same stories for Hugo, with templates that print about what Dateline’s do. */
function writeHugoSite(stories: string[]): void {
  rmSync(peer.site, { recursive: true, force: true });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(peer.site, path)), { recursive: true });
    writeFileSync(join(peer.site, path), text);
  };
  for (const [path, text] of Object.entries(hugoFiles)) write(path, text);
  for (const line of stories) {
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
}

function costText({ seconds, cpu, megabytes }: Cost): string {
  return `${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of processor, ${Math.round(megabytes)} MB`;
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}
