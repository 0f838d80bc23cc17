/* Servers as they are installed, each with the configuration that a site holds for it: as any user, on free ports, below a temporary folder. */
import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const serverNames = ['nginx', 'Apache', 'Caddy', 'Python'] as const;

export type ServerName = (typeof serverNames)[number];

export interface Running {
  /** `http://127.0.0.1:41234` */
  origin: string;
  stop(): Promise<void>;
}

/** The folder at the root of a host, with the site below the base path, readable for any user. */
export interface HostFolder {
  root: string;
  base: string;
  remove(): Promise<void>;
}

/** Copies a site to where a host would have it, with `.htaccess` as the README says. */
export async function hostFolder({ folder, base }: { folder: string; base: string }): Promise<HostFolder> {
  const root = await mkdtemp(join(tmpdir(), 'dateline-host-'));
  await chmod(root, 0o755);
  const site = join(root, base);
  await cp(folder, site, { recursive: true });
  await cp(join(site, 'hosting/htaccess'), join(site, '.htaccess'));
  return { root, base, remove: () => rm(root, { recursive: true, force: true }) };
}

/** Whether a server is installed. */
export function isInstalled(name: ServerName): boolean {
  return programOf(name) !== undefined;
}

/** Starts a server, and waits until it answers. Throws what it printed where it does not. */
export async function startServer(name: ServerName, { root, base }: HostFolder): Promise<Running> {
  const own = await mkdtemp(join(tmpdir(), 'dateline-server-'));
  const port = await freePort();
  const program = programOf(name);
  if (program === undefined) throw new Error(`${name} is not installed`);
  const args = await commands[name]({ own, port, root, site: join(root, base), program });
  const child = spawn(program, args, {
    env: { ...process.env, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => output.push(part.toString()));
  const stop = async (): Promise<void> => {
    await stopped(child);
    await rm(own, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  if (await answers(origin, child)) return { origin, stop };
  await stop();
  throw new Error(`${name} does not answer:\n${output.join('')}`);
}

interface Place {
  /** A folder for configuration and logs. */
  own: string;
  port: number;
  root: string;
  site: string;
  program: string;
}

/** Write the configuration of each server; the arguments with which it runs. */
const commands: Record<ServerName, (place: Place) => Promise<string[]>> = {
  async nginx({ own, port, root, site, program }) {
    const { stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' });
    const types = join(
      dirname(/--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf'),
      'mime.types',
    );
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const config = `${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;
pid ${own}/pid;
error_log stderr;
events { }
http {
  include ${types};
  default_type application/octet-stream;
  access_log off;
  ${temporary.map((kind) => `${kind}_temp_path ${own}/${kind};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${site}/hosting/nginx.conf;
  }
}
`;
    return ['-e', 'stderr', '-p', own, '-c', await written(own, config)];
  },
  async Apache({ own, port, root }) {
    const modules = modulesOfApache() ?? '';
    const loaded = ['mpm_event', 'unixd', 'authz_core', 'dir', 'mime', 'headers', 'alias', 'autoindex'];
    const config = `ServerRoot ${own}
ServerName localhost
PidFile ${own}/pid
Listen 127.0.0.1:${port}
${loaded
  .map((name) => join(modules, `mod_${name}.so`))
  .filter((file) => existsSync(file))
  .map((file) => `LoadModule ${/mod_(\w+)\.so$/.exec(file)?.[1] ?? ''}_module ${file}\n`)
  .join(
    '',
  )}TypesConfig ${['/etc/mime.types', '/etc/httpd/conf/mime.types'].find((file) => existsSync(file)) ?? '/dev/null'}
ErrorLog "|/bin/cat"
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Options Indexes FollowSymLinks
  Require all granted
</Directory>
`;
    return ['-f', await written(own, config), '-DFOREGROUND'];
  },
  async Caddy({ own, port, root, site }) {
    const config = `{
	admin off
	auto_https off
}
http://:${port} {
	bind 127.0.0.1
	root * ${root}
	import ${site}/hosting/Caddyfile
	file_server
}
`;
    return ['run', '--adapter', 'caddyfile', '--config', await written(own, config)];
  },
  Python: ({ port, root }) =>
    Promise.resolve(['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', root]),
};

async function written(own: string, config: string): Promise<string> {
  await mkdir(own, { recursive: true });
  const file = join(own, 'server.conf');
  await writeFile(file, config);
  return file;
}

const programs: Record<ServerName, string[]> = {
  nginx: ['nginx'],
  Apache: ['apache2', 'httpd'],
  Caddy: ['caddy'],
  Python: ['python3'],
};

function programOf(name: ServerName): string | undefined {
  if (name === 'Apache' && modulesOfApache() === undefined) return undefined;
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];
  return programs[name]
    .flatMap((program) => folders.map((folder) => join(folder, program)))
    .find((file) => existsSync(file));
}

function modulesOfApache(): string | undefined {
  return [
    '/usr/lib/apache2/modules',
    '/usr/lib64/httpd/modules',
    '/usr/lib/httpd/modules',
    '/usr/libexec/apache2',
  ].find((folder) => existsSync(join(folder, 'mod_headers.so')));
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

/** Whether a server answers before it ends. */
async function answers(origin: string, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const response = await fetch(origin).catch(() => undefined);
    await response?.arrayBuffer();
    if (response) return true;
    await new Promise((later) => setTimeout(later, 50));
  }
  return false;
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}
