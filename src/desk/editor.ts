import { spawnSync } from 'node:child_process';

/** Opens a file in an editor and waits for it to close. `command` is what VISUAL or EDITOR hold: a program, and options after it. */
export function openInEditor(path: string, command: string): void {
  const options = { stdio: 'inherit' } as const;
  if (process.platform === 'win32') spawnSync(`${command} "${path}"`, { ...options, shell: true });
  // As git does it: the shell divides the command, and leaves the path whole.
  else spawnSync('sh', ['-c', `${command} "$@"`, command, path], options);
}
