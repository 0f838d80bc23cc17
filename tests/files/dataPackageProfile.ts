/*
 * What a Data Package v2 must be (https://datapackage.org/standard/data-package/, and those of resources and table schemas), as a JSON Schema of
 * our own: no library that is kept carries the profile.
 */
const text = { type: 'string' };
const list = (items: object): object => ({ type: 'array', minItems: 1, items });
const path = { type: 'string', pattern: '^(?=[^./~])(?!file:)((?!/\\.\\./)(?!\\\\).)*$' };
const licence = {
  type: 'object',
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
  properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path, title: text },
};
const source = {
  type: 'object',
  minProperties: 1,
  properties: { title: text, path, email: { type: 'string', format: 'email' }, version: text },
};
const contributor = {
  type: 'object',
  minProperties: 1,
  properties: { title: text, path, email: { type: 'string', format: 'email' }, roles: list(text) },
};
const names = { oneOf: [text, list(text)] };

const field = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: text,
    type: {
      enum: 'string number integer boolean object array list datetime date time year yearmonth duration geopoint geojson any'.split(
        ' ',
      ),
    },
    format: text,
    title: text,
    description: text,
    delimiter: text,
    constraints: {
      type: 'object',
      additionalProperties: false,
      properties: {
        required: { type: 'boolean' },
        unique: { type: 'boolean' },
        pattern: { type: 'string', format: 'regex' },
        minimum: { type: 'number' },
        enum: list({}),
      },
    },
  },
};

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    fields: list(field),
    primaryKey: names,
    foreignKeys: list({
      type: 'object',
      required: ['fields', 'reference'],
      properties: {
        fields: names,
        reference: { type: 'object', required: ['fields'], properties: { resource: text, fields: names } },
      },
    }),
  },
};

const resource = {
  type: 'object',
  required: ['name', 'path'],
  properties: {
    name: text,
    path: { oneOf: [path, list(path)] },
    type: { enum: ['table'] },
    title: text,
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    encoding: text,
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$' },
    schema: tableSchema,
  },
};

export const dataPackageProfile = {
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { type: 'string', format: 'uri' },
    name: text,
    id: text,
    title: text,
    description: text,
    homepage: { type: 'string', format: 'uri' },
    licenses: list(licence),
    contributors: list(contributor),
    sources: list(source),
    resources: list(resource),
  },
};
