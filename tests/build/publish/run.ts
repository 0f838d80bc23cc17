import type { SiteChange } from '../../../src/build/publish.ts';
import { publish, recover } from '../../../src/build/publish.ts';

/* A process of its own, which publishes or recovers and is killed before the n-th change of the disk. Without a kill it prints what it did. */

/** What is done, as JSON on the command line. */
export interface Task {
  project: string;
  out: string;
  /** Undefined to recover only. */
  change?: SiteChange;
  /** Before which step, counted from 1, the process is killed. */
  killedAt?: number;
  /** Before which step the disk fails, by the beginning of its name. */
  failsAt?: string;
}

const { project, out, change, killedAt, failsAt } = JSON.parse(process.argv[2]!) as Task;
const steps: string[] = [];
const step = (name: string): void => {
  steps.push(name);
  if (steps.length === killedAt) process.kill(process.pid, 'SIGKILL');
  if (failsAt !== undefined && name.startsWith(failsAt))
    throw Object.assign(new Error('EIO: i/o error, write'), { code: 'EIO' });
};
try {
  if (change) await publish(change, out, project, { step });
  else for (const sentence of await recover(project, out, { step })) process.stdout.write(`${sentence}\n`);
} catch (error) {
  process.stdout.write(`${String(error)}\n`);
}
process.stdout.write(`${steps.length} steps\n`);
