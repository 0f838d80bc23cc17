/*
 * A copy of a site as a ZIM file, which Kiwix and other programs read without a connection (https://openzim.org). It is written by `zimwriterfs`, of
 * openZIM’s zim-tools, where that is installed. The file holds a random identifier and the day, as that program writes them.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { iso6393To1 } from 'iso-639-3';
import type { SiteSettings } from '../../site.ts';
import { errorCode } from '../../store/errorCode.ts';
import { iconOf } from '../../store/imaging.ts';
import { CopyError } from './copyError.ts';
import type { CopySource } from './copySource.ts';
import { writeCopy } from './copySource.ts';
import { isOfFormat } from './format.ts';

/**
 * Writes a ZIM file. `folder` does not exist yet, and is gone afterwards. Throws `CopyError` where a program is missing or fails, and the
 * system’s errors.
 */
export async function writeZim(
  file: string,
  source: CopySource,
  { settings, folder }: { settings: SiteSettings; folder: string },
): Promise<void> {
  await assertInstalled();
  // The program takes its ending for the format.
  const draft = join(dirname(file), `.${basename(file)}.part.zim`);
  try {
    writeCopy(source, folder);
    writeFileSync(join(folder, illustration), await illustrationOf(join(source.folder, 'favicon.svg')));
    await rm(draft, { force: true });
    const { code, said } = await run([...zimOptions(settings), folder, draft]);
    if (code !== 0) throw new CopyError(`zimwriterfs ended with ${code}${said && `: ${said}`}`);
    if (!isOfFormat(draft, 'zim')) throw new CopyError('what zimwriterfs wrote is no ZIM file');
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
    await rm(folder, { recursive: true, force: true });
  }
}

/** The options of zimwriterfs for an archive; ZIM files have titles of 30 characters at most, and descriptions of 80. */
export function zimOptions(settings: SiteSettings): string[] {
  const { name, description, language, publisher = name, address, base } = settings;
  const given = {
    welcome: 'index.html',
    illustration,
    language: threeLetters(language),
    title: shortened(name, 30),
    description: shortened(description, 80),
    creator: oneLine(publisher),
    publisher: oneLine(publisher),
    source: new URL(base, address).href,
    name: `${new URL(address).hostname}${base.replace(/\/+/g, '_')}`.replace(/_$/, ''),
    scraper: 'Dateline',
  };
  return Object.entries(given).map(([option, value]) => `--${option}=${value}`);
}

/** The code of a language in ISO 639-3, of one in BCP 47: `eng` for `en-GB`. */
export function threeLetters(language: string): string {
  const code = new Intl.Locale(language).language;
  return codes.get(code) ?? (code.length === 3 ? code : 'mul');
}

const codes = new Map(Object.entries(iso6393To1).map(([three, two]) => [two, three]));

/** In the copy’s folder; the program asks for PNG of 48 × 48. */
const illustration = 'illustration-48.png';

async function illustrationOf(favicon: string): Promise<Uint8Array> {
  const bytes = readFileSync(favicon);
  return iconOf(bytes, 48).catch((error: unknown) => {
    throw new CopyError('sharp, which draws the picture of a ZIM file, does not run here', { cause: error });
  });
}

async function assertInstalled(): Promise<void> {
  const { code } = await run(['--version']);
  if (code === undefined)
    throw new CopyError(
      'zimwriterfs is not installed; it comes with openZIM’s zim-tools (Debian and Ubuntu: apt install zim-tools; else https://download.openzim.org/release/zim-tools/)',
    );
}

/** Runs the program: its exit code, undefined where there is no such program, and the end of what it says. */
function run(args: string[]): Promise<{ code: number | null | undefined; said: string }> {
  return new Promise((done, failed) => {
    const program = spawn('zimwriterfs', args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    program.stderr.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-2000)));
    program.on('error', (error) =>
      errorCode(error) === 'ENOENT' ? done({ code: undefined, said: '' }) : failed(error),
    );
    program.on('close', (code) => done({ code, said: said.trim().split('\n').slice(-3).join(' ') }));
  });
}

function shortened(text: string, most: number): string {
  const characters = Array.from(new Intl.Segmenter().segment(oneLine(text)), ({ segment }) => segment);
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('');
}

/** An argument of a program holds no NUL. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
