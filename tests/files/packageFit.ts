/* Whether the files that a Data Package describes are as it says: bytes, digests, types, constraints and keys. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

export interface Package {
  licenses?: object[];
  contributors?: object[];
  resources: Resource[];
}

interface Resource {
  name: string;
  path: string;
  format: string;
  bytes: number;
  hash: string;
  rows: number;
  schema?: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

interface Field {
  name: string;
  type: string;
  format?: string;
  delimiter?: string;
  constraints?: { required?: true; unique?: true; pattern?: string; minimum?: number };
}

type Row = Record<string, unknown>;

/** What does not fit, a sentence each; empty where all does. */
export function misfits(folder: string, { resources }: Package): string[] {
  const tables = new Map(resources.map((resource) => [resource.name, rowsOf(folder, resource)]));
  return resources.flatMap((resource) => {
    const { name, path, bytes, hash, rows: count, schema } = resource;
    const content = readFileSync(join(folder, path));
    const rows = tables.get(name)!;
    const found: string[] = [];
    if (content.length !== bytes) found.push(`${path}: ${content.length} bytes and not ${bytes}`);
    const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    if (digest !== hash) found.push(`${path}: ${digest} and not ${hash}`);
    if (rows.length !== count) found.push(`${path}: ${rows.length} rows and not ${count}`);
    if (!schema) return found;
    const known = new Set(schema.fields.map((field) => field.name));
    for (const [at, row] of rows.entries()) {
      for (const key of Object.keys(row))
        if (!known.has(key)) found.push(`${path}:${at}: unknown field ${key}`);
      for (const field of schema.fields)
        found.push(...faultsOf(row[field.name], field, resource).map((fault) => `${path}:${at}: ${fault}`));
    }
    for (const keys of [
      schema.primaryKey,
      ...schema.fields.filter((field) => field.constraints?.unique).map((field) => [field.name]),
    ]) {
      const all = rows.map((row) => JSON.stringify(keys.map((key) => row[key])));
      if (new Set(all).size !== all.length) found.push(`${path}: ${keys.join()} is not unique`);
    }
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const there = new Set(
        tables.get(reference.resource)?.map((row) => JSON.stringify(reference.fields.map((key) => row[key]))),
      );
      for (const row of rows)
        if (!there.has(JSON.stringify(fields.map((key) => row[key]))))
          found.push(`${path}: ${fields.join()} leads nowhere`);
    }
    return found;
  });
}

function rowsOf(folder: string, { path, format }: Resource): Row[] {
  const bytes = readFileSync(join(folder, path));
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  if (format === 'csv') return parse<Row>(text, { bom: true, columns: true });
  if (format === 'json') return JSON.parse(text) as Row[];
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

function faultsOf(
  value: unknown,
  { name, type, format, constraints = {} }: Field,
  { format: file }: Resource,
): string[] {
  const isCsv = file === 'csv';
  if (value === undefined || (isCsv && value === ''))
    return constraints.required ? [`${name} is missing`] : [];
  const typed = isCsv ? fromCell(String(value), type) : value;
  const fits: Record<string, (one: unknown) => boolean> = {
    string: (one) => typeof one === 'string',
    integer: (one) => Number.isInteger(one),
    boolean: (one) => typeof one === 'boolean',
    array: Array.isArray,
    list: (one) => typeof one === 'string',
  };
  if (!fits[type]!(typed)) return [`${name} is no ${type}: ${String(value)}`];
  if (format === 'uri' && !URL.canParse(String(value))) return [`${name} is no address: ${String(value)}`];
  if (constraints.pattern !== undefined && !new RegExp(constraints.pattern).test(String(value)))
    return [`${name} is not as its pattern: ${String(value)}`];
  return constraints.minimum !== undefined && Number(typed) < constraints.minimum
    ? [`${name} is too small`]
    : [];
}

function fromCell(cell: string, type: string): unknown {
  if (type === 'integer') return /^-?\d+$/.test(cell) ? Number(cell) : cell;
  if (type === 'boolean') return cell === 'true' || (cell === 'false' ? false : cell);
  return type === 'array' ? (JSON.parse(cell) as unknown) : cell;
}
