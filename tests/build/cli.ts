import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface CliRun {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a command as a user who stands in `here`. `started` is given the process, which may be killed. */
export function dateline(
  args: string[],
  here: string,
  { env = {}, started }: { env?: Record<string, string>; started?: (child: ChildProcess) => void } = {},
): Promise<CliRun> {
  return runProgram([process.execPath, join(root, 'src/cli.ts'), ...args], here, { env, started });
}

/** The same, with another disk mounted at `node_modules/.cache` that only this command sees. Takes root on Linux. */
export function datelineWithCache(size: string, args: string[], here: string): Promise<CliRun> {
  const mounted = `mount -t tmpfs -o size=${size} none node_modules/.cache && exec "$@"`;
  return runProgram(
    ['unshare', '--mount', 'sh', '-c', mounted, 'sh', process.execPath, join(root, 'src/cli.ts'), ...args],
    here,
    {},
  );
}

function runProgram(
  [program = '', ...args]: string[],
  here: string,
  {
    env = {},
    started,
  }: { env?: Record<string, string>; started?: ((child: ChildProcess) => void) | undefined },
): Promise<CliRun> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', INIT_CWD: here, ...env },
    });
    const run: CliRun = { code: null, out: '', err: '' };
    child.stdout.on('data', (part: Buffer) => (run.out += part.toString()));
    child.stderr.on('data', (part: Buffer) => (run.err += part.toString()));
    child.on('close', (code) => done({ ...run, code }));
    started?.(child);
  });
}
