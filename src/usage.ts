/* How the commands are written, and what they and their options do. */

/** A line for each form of each command. */
export const usage = `npm run build -- [--content DIR] [--out DIR] [--site URL] [--base /path/] [--cache DIR] [--record] [--full] [--explain] [--timings] [--zip [FILE]] [--zim [FILE]]
npm run dev -- [--content DIR] [--base /path/] [--port N]
npm run preview -- [--out DIR] [--base /path/] [--port N]
npm run verify -- [DIR | URL] [--json] [--concurrency N]
npm run import -- FILE… [--files LIST] [--format F] [--map FIELD=COLUMN] [--source NAME] [--date D] [--date-from path | mtime | FILE.csv] [--sidecar FILE.csv] [--into DIR] [--strict] [--seen ID] [--dry-run] [--report DIR] [--json]
npm run check -- [--content DIR] [--json | --github]
npm run check -- --explain (ID | all)
npm run check -- --names [--content DIR] [--json | --csv FILE]
npm run name -- "A NAME" (--as ID | --new | --dismiss) [--content DIR]
npm run name -- --from FILE [--content DIR] [--dry-run] [--json]
npm run new -- [--title T] [--date D] [--dateline PLACE] [--source S] [--content DIR]
`;

/** The forms of one command; none where there is no such command. */
export function usageOf(command: string): string[] {
  return usage.split('\n').filter((line) => line.startsWith(`npm run ${command} `));
}

/** The options that the usage of a command names. */
export function optionsOf(command: string): string[] {
  const named = usageOf(command).flatMap((line) =>
    Array.from(line.matchAll(/--([a-z-]+)/g), ([, name = '']) => name),
  );
  return [...new Set(named)];
}

/** What `--help` prints: of a command, how it is written and what each of its options does; without one, what each command does. */
export function help(command: string): string {
  const told = commands[command];
  if (told === undefined) {
    const lines = Object.entries(commands).map(([name, { does }]) => `${name.padEnd(8)}  ${does}`);
    return `${usage}\n${lines.join('\n')}\n\nnpm run COMMAND -- --help explains the options of one. README.md has the rest.\n`;
  }
  const options = optionsOf(command).map(
    (name) => `--${name}`.padEnd(width) + (told.options?.[name] ?? common[name] ?? ''),
  );
  return `${usageOf(command).join('\n')}\n\n${told.does}\n\n${options.join('\n')}\n`;
}

interface Told {
  does: string;
  /** Of options that mean something else than in other commands. */
  options?: Record<string, string>;
}

const width = 15;

const commands: Record<string, Told> = {
  build: {
    does: 'Builds the site; after another build, only what changed. The last good site is kept until then.',
  },
  dev: { does: 'Serves the archive while you write, and shows each change at once.' },
  preview: { does: 'Serves a site that was built, as a host would.' },
  verify: {
    does: 'Compares every file of a copy with the digests published with it, in a folder (the built site where none is named) or at a host.',
  },
  import: {
    does: 'Makes stories of files, folders or standard input (-). The same input again changes nothing; the same command goes on where it was ended.',
    options: {
      files: 'a file that lists inputs, a path on each line',
      source: 'the outlet of stories that name none',
      date: 'the day of stories of which none can be found',
    },
  },
  check: {
    does: 'Reports errors and warnings without building; with --names, the names of people without a record.',
    options: {
      explain: 'what an id such as missing-field means, and how to fix it',
      csv: 'writes a sheet to fill in, for npm run name -- --from',
    },
  },
  name: {
    does: 'Says who a name is that check --names lists; or reads that from a sheet, Wikidata or a table.',
  },
  new: { does: 'Writes the file of a new story and opens it in your editor; asks for what is not given.' },
};

const common: Record<string, string> = {
  content: 'the folder of stories and records; content where it is not named',
  out: 'the folder of the site; dist where it is not named',
  site: 'the address of the host: https://news.example.org',
  base: 'the path of the archive on its host: /archive/',
  cache: 'the folder for what is kept for the next build',
  record: 'puts the addresses of the site on record, so that no later build may lose one',
  full: 'makes everything again',
  explain: 'says of each page why it was rendered',
  timings: 'says how long each stage took',
  zip: 'also writes the whole site as one zip archive',
  zim: 'also writes it as a ZIM file, for Kiwix (needs zimwriterfs)',
  port: 'the port; 4321 where it is not named',
  json: 'the report as JSON, for programs',
  concurrency: 'how many files are fetched from a host at once; 8 where it is not named',
  format: 'text, ninjs, rss, html or another of README.md; recognised where it is not named',
  map: 'which column of a table is which field: --map title=Headline --map date=Published',
  'date-from':
    'whence the day of a story comes that has none: path, mtime (the time of its file), or a table as with --sidecar',
  sidecar: 'a table of what is known of the files: file, date, source, title, url, byline, lang',
  strict: 'refuses a story about which there is a doubt',
  seen: 'marks a doubt as looked at, or all of a kind, by its id; it is told no more',
  report: 'a folder for report.txt, report.json and, for each kind of doubt and refusal, a list for --files',
  into: 'the content folder; content where it is not named',
  'dry-run': 'reports what would be done, and writes nothing',
  github: 'the report as annotations of a GitHub workflow',
  names: 'lists names of people that no record covers',
  as: 'makes the name a variant in the record of that id',
  new: 'makes a record of its own',
  dismiss: 'never proposes the name again',
  from: 'reads a sheet that check --names --csv wrote, Wikidata’s JSON, or a table',
  title: 'the headline',
  date: 'the date: 2025-04-08, 2025-04, 1984',
  dateline: 'the place it was written from: MOSCOW',
  source: 'the outlet that published it',
};
