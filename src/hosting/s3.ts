import { asText } from './hostRules.ts';
import type { Files } from './headers.ts';
import { cacheRules, revalidated, typeOf, typesAlone } from './headers.ts';

/**
 * A script that uploads a site to S3 with the headers that S3 keeps of each object. What is cached for long goes first and is deleted last,
 * so that no page is there without its styles.
 */
export function s3Script(): string {
  const cached = cacheRules.map(({ files, value }) => ({ files, options: options(value, typeOf(files)) }));
  const typed = typesAlone.map(([ending, type]) => ({
    files: { endings: [ending] },
    options: options(revalidated, type),
  }));
  const rest = [...cached, ...typed].map(({ files }) => patternsOf(files, '--exclude')).join(' ');
  return asText([
    '#!/bin/sh',
    '# Uploads this archive: sh hosting/s3.sh s3://bucket, or s3://bucket/archive where its base path is /archive/.',
    'set -e',
    'to="${1:?Name the bucket: s3://bucket}"',
    'cd "$(dirname "$0")/.."',
    ...cached.map(syncOf),
    ...typed.map(syncAndDelete),
    `aws s3 sync . "$to" --delete ${rest} ${options(revalidated)}`,
    ...cached.map(syncAndDelete),
  ]);
}

interface Upload {
  files: Files;
  /** Of `aws s3 sync`. */
  options: string;
}

function options(caching: string, type?: string): string {
  return `--cache-control "${caching}"${type === undefined ? '' : ` --content-type "${type}"`}`;
}

function syncOf({ files, options }: Upload): string {
  return `aws s3 sync . "$to" --exclude "*" ${patternsOf(files, '--include')} ${options}`;
}

function syncAndDelete({ files, options }: Upload): string {
  return syncOf({ files, options: `${options} --delete` });
}

function patternsOf(files: Files, option: string): string {
  return ('folder' in files ? [`${files.folder}*`] : files.endings.map((ending) => `*.${ending}`))
    .map((pattern) => `${option} "${pattern}"`)
    .join(' ');
}
