/* Edits of a content folder, and of Dateline’s own sources, as editors and hosts make them: chosen by a seed. */
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export interface Edited {
  content: string;
  /** A copy of Dateline’s folder. */
  project: string;
  /** Numbers from 0 to below 1. */
  random: () => number;
  /** How many edits there were before. */
  number: number;
}

/** Makes one edit; what it was. */
export function edit(edited: Edited): string {
  const kinds = Object.entries(edits).flatMap(([kind, { weight = 3 }]) =>
    Array.from({ length: weight }, () => kind),
  );
  const kind = oneOf(kinds, edited);
  return `${kind} ${edits[kind]?.make(edited) ?? ''}`;
}

/** A generator of numbers from 0 to below 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const edits: Record<string, { weight?: number; make: (edited: Edited) => string }> = {
  'add a story': {
    weight: 6,
    make(edited) {
      const file = storyFile(edited);
      const [year, month, day] = [
        2013 + Math.floor(edited.random() * 13),
        1 + Math.floor(edited.random() * 12),
        1 + Math.floor(edited.random() * 28),
      ].map((part) => String(part).padStart(2, '0'));
      const added = `stories/${year}/${month}/added-${edited.number}.md`;
      const text = read(edited, file)
        .replace(/^title: .*$/m, `title: Added ${edited.number}`)
        .replace(/^date: .*$/m, `date: ${year}-${month}-${day}`)
        .replace(/^(aliases|photos|status|updated|corrections):(.*\n)(?:[ -].*\n)*/gm, '');
      write(edited, added, text);
      return added;
    },
  },
  'change a story': {
    weight: 6,
    make(edited) {
      const file = storyFile(edited);
      const words = ['Geneva', 'Iran', 'Xi Jinping', 'oil', 'Seoul', 'correction'];
      write(edited, file, `${read(edited, file)}\nThe report also named ${oneOf(words, edited)}.\n`);
      return file;
    },
  },
  'change a headline': {
    make(edited) {
      const file = storyFile(edited);
      write(edited, file, read(edited, file).replace(/^title: .*$/m, `title: Headline ${edited.number}`));
      return file;
    },
  },
  'move a story to another day': {
    make(edited) {
      const file = storyFile(edited);
      const text = read(edited, file);
      if (/^(updated|corrections|photos):/m.test(text)) return 'nothing';
      write(edited, file, text.replace(/^date: .*$/m, `date: 2021-0${1 + (edited.number % 9)}-11`));
      return file;
    },
  },
  'rename a story': {
    make(edited) {
      const file = storyFile(edited);
      const renamed = join(dirname(file), `renamed-${edited.number}.md`);
      const text = read(edited, file);
      if (isLinkedTo(edited, file) || /^ +file:/m.test(text)) return 'nothing';
      renameSync(join(edited.content, file), join(edited.content, renamed));
      return file;
    },
  },
  'withhold a story': { make: (edited) => withStatus(edited, 'withheld') },
  'cancel a story': { make: (edited) => withStatus(edited, 'canceled') },
  'publish a story again': {
    make(edited) {
      const file = allBelow(edited, 'stories').find((one) => /^status: /m.test(read(edited, one)));
      if (file === undefined) return 'nothing';
      write(edited, file, read(edited, file).replace(/^(status|note): .*\n/gm, ''));
      return file;
    },
  },
  'delete a story': {
    make(edited) {
      const file = storyFile(edited);
      if (isLinkedTo(edited, file)) return 'nothing';
      rmSync(join(edited.content, file));
      return file;
    },
  },
  'add an alias': {
    make(edited) {
      const file = storyFile(edited);
      const text = read(edited, file);
      if (/^aliases:/m.test(text)) return 'nothing';
      write(edited, file, text.replace('---\n', `---\naliases: [/old/${edited.number}.html]\n`));
      return file;
    },
  },
  'change a person’s variants': {
    make(edited) {
      const file = oneOf(allBelow(edited, 'people'), edited);
      const text = read(edited, file).replace(/^variants:(.*\n)(?:[ -].*\n)*/gm, '');
      const variant = oneOf(['Geneva Brown', 'the envoy', 'Baqaei', 'Kim'], edited);
      write(
        edited,
        file,
        text.replace('---\n', `---\nvariants: [${variant} ${edited.number}, ${variant}]\n`),
      );
      return file;
    },
  },
  'add a person': {
    make(edited) {
      const added = `people/added-person-${edited.number}.md`;
      write(
        edited,
        added,
        `---\nname: ${oneOf(['Added', 'Seoul', 'Tariff'], edited)} Person${edited.number}\n---\n`,
      );
      return added;
    },
  },
  'change a country’s words': {
    make(edited) {
      const file = oneOf(
        ['countries/ch.md', 'countries/ir.md', 'countries/us.md', 'countries/kr.md'],
        edited,
      );
      const text = read(edited, file);
      write(
        edited,
        file,
        text.replace('---\n', `---\n# ${edited.number}\n`).replace(/^name: (.*)$/m, 'name: $1x'),
      );
      return file;
    },
  },
  'change a setting': {
    make(edited) {
      const settings = [
        `name: Archive ${edited.number}`,
        `description: News ${edited.number}`,
        'homeCountries: [GB]',
        'features: { offline: true }',
        'language: fa',
        'sources:\n  Dateline: { home: CH }',
      ];
      write(edited, 'archive.md', `---\n${oneOf(settings, edited)}\n---\n\nWho we are, ${edited.number}.\n`);
      return 'archive.md';
    },
  },
  'publish a story in another outlet': {
    make(edited) {
      const file = storyFile(edited);
      const copied = join(dirname(file), `copied-${edited.number}-${Math.floor(edited.random() * 1000)}.md`);
      const outlet = oneOf(['Gulf Courier', 'Harbour Times', 'The Northern Post'], edited);
      const text = read(edited, file)
        .replace(/^source: .*$/m, `source: ${outlet}`)
        .replace(/^(aliases|photos|status|updated|corrections):(.*\n)(?:[ -].*\n)*/gm, '');
      write(edited, copied, text);
      return copied;
    },
  },
  'correct a story': {
    make(edited) {
      const file = storyFile(edited);
      const text = read(edited, file);
      const body = text
        .split(/^---\n/m)
        .slice(2)
        .join('---\n');
      const words = /[A-Z][a-z]+ [a-z]+ [a-z]+/.exec(body)?.[0];
      if (/^corrections:/m.test(text) || words === undefined) return 'nothing';
      const correction = `corrections:\n  - date: 2026-0${1 + (edited.number % 9)}-12\n    text: An earlier version misspelled a name.\n    words: ${words}\n`;
      write(edited, file, text.replace('---\n', `---\n${correction}`));
      return file;
    },
  },
  'change a dateline': {
    make(edited) {
      const file = storyFile(edited);
      const place = oneOf(
        ['BIRMINGHAM', 'PARIS, Texas', 'TBILISI', 'VALLETTA', 'Somewhere', 'MUSCAT'],
        edited,
      );
      const text = read(edited, file).replace(/^dateline: .*\n/m, '');
      const dateline = edited.random() < 0.2 ? '' : `dateline: ${place}\n`;
      write(edited, file, text.replace('---\n', `---\n${dateline}`));
      return file;
    },
  },
  'change a caption': {
    make(edited) {
      const captioned = allBelow(edited, 'stories').filter((file) =>
        /^ {2}- caption: [^>|"'].*$/m.test(read(edited, file)),
      );
      if (!captioned.length) return 'nothing';
      const file = oneOf(captioned, edited);
      const name = oneOf(['Abbas Araghchi', 'Xi Jinping', 'Ali Khamenei'], edited);
      write(
        edited,
        file,
        read(edited, file).replace(/^ {2}- caption: [^>|"'].*$/m, `  - caption: ${name} ${edited.number}`),
      );
      return file;
    },
  },
  'change the topics and the language of a story': {
    make(edited) {
      const file = storyFile(edited);
      const text = read(edited, file).replace(/^(topics|lang):.*\n/gm, '');
      const topic = oneOf(['diplomacy', 'C++', 'sanctions'], edited);
      const lang = oneOf(['', 'lang: fa\n', 'lang: de\n'], edited);
      write(edited, file, text.replace('---\n', `---\ntopics: [${topic}]\n${lang}`));
      return file;
    },
  },
  'change a template': {
    weight: 1,
    make({ project, number }) {
      appendFileSync(join(project, 'src/pages/about.astro'), `\n<p hidden>${number}</p>\n`);
      return 'about.astro';
    },
  },
  'change a file of public/': {
    weight: 1,
    make({ project, number }) {
      writeFileSync(join(project, `public/note-${number % 3}.txt`), `Note ${number}\n`);
      return 'public/';
    },
  },
  'add a picture': {
    weight: 2,
    make(edited) {
      const without = allBelow(edited, 'stories').filter(
        (file) => !/^(?:photos|status):/m.test(read(edited, file)),
      );
      if (!without.length) return 'nothing';
      const file = oneOf(without, edited);
      const name = `added-${edited.number}.png`;
      const focus = edited.random() < 0.5 ? '\n    focus: [0.1, 0.9]' : '';
      const photo = `photos:\n  - caption: Added ${edited.number}\n    credit: Jane Roe/EPA\n    file: ${name}\n    alt: Lines of a page${focus}\n`;
      write(edited, file, read(edited, file).replace('---\n', `---\n${photo}`));
      copyFileSync(join(edited.content, '..', 'picture-b.png'), join(edited.content, dirname(file), name));
      return file;
    },
  },
  'remove a picture': {
    weight: 2,
    make(edited) {
      const held = allBelow(edited, 'stories').filter((file) => /^ {4}file: /m.test(read(edited, file)));
      if (!held.length) return 'nothing';
      const file = oneOf(held, edited);
      const text = read(edited, file);
      for (const [, name = ''] of text.matchAll(/^ {4}file: (.+)$/gm))
        if (!name.includes('/')) rmSync(join(edited.content, dirname(file), name), { force: true });
      write(edited, file, text.replace(/^ {4}(?:file|alt|focus): .*\n/gm, ''));
      return file;
    },
  },
  'change a picture': {
    weight: 2,
    make(edited) {
      const pictures = ['picture-a.png', 'picture-b.png'].map((name) => join(edited.content, '..', name));
      const target = allBelow(edited, 'stories', '.png')[0];
      const from = pictures[edited.number % 2];
      if (target === undefined || from === undefined) return 'nothing';
      copyFileSync(from, join(edited.content, target));
      return target;
    },
  },
};

function withStatus(edited: Edited, status: string): string {
  const file = storyFile(edited);
  const text = read(edited, file);
  if (/^(status|note):/m.test(text) || isLinkedTo(edited, file)) return 'nothing';
  write(edited, file, text.replace('---\n', `---\nstatus: ${status}\nnote: At the agency’s request.\n`));
  return file;
}

function storyFile(edited: Edited): string {
  return oneOf(
    allBelow(edited, 'stories').filter((file) => !/^status: /m.test(read(edited, file))),
    edited,
  );
}

/** Whether another record links to a story, whose link would be dead without it. */
function isLinkedTo(edited: Edited, file: string): boolean {
  const id = file.replace(/\.md$/, '');
  return [...allBelow(edited, 'stories'), ...allBelow(edited, 'people')].some((other) =>
    read(edited, other).includes(`/${id}`),
  );
}

function allBelow({ content }: Edited, folder: string, ending = '.md'): string[] {
  return readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`)
    .sort();
}

function oneOf<T>(things: T[], { random }: Pick<Edited, 'random'>): T {
  const chosen = things[Math.floor(random() * things.length)];
  if (chosen === undefined) throw new Error('there is nothing to choose from');
  return chosen;
}

function read({ content }: Edited, file: string): string {
  return readFileSync(join(content, file), 'utf8');
}

function write({ content }: Edited, file: string, text: string): void {
  const path = join(content, file);
  if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
