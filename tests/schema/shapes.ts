/*
 * What descriptions must say, as shapes of SHACL (https://www.w3.org/TR/shacl/), and a validator that knows no network. Which properties a type
 * may have is checked with the types of `schema-dts`; here it is how many values each has, of which kind, and written how.
 */
import SHACLValidator from 'rdf-validate-shacl';
import rdf from 'rdf-validate-shacl/src/defaultEnv.js';

type Term =
  ReturnType<typeof rdf.namedNode> | ReturnType<typeof rdf.blankNode> | ReturnType<typeof rdf.literal>;
type Json = { [key: string]: Json | undefined } | Json[] | string | number | boolean | null;

const schema = 'https://schema.org/';
const sh = 'http://www.w3.org/ns/shacl#';
const type = rdf.namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
const xsd = 'http://www.w3.org/2001/XMLSchema#';

/** How a property may be: how often, of which types of thing (else it is a literal), and written how. */
interface Rule {
  min?: number;
  max?: number;
  of?: string[];
  pattern?: RegExp;
  whole?: true;
}

const webAddress = /^https?:\/\/[^\s<>"]+$/;
/** A year, month, day or moment of ISO 8601. */
const date = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?)?)?$/;
const one = { min: 1, max: 1 };
const text = /\S/;
const organizations = ['Organization', 'NewsMediaOrganization'];
const things = ['Person', 'Country', 'NewsMediaOrganization', 'DefinedTerm'];

const shapes: Record<string, Record<string, Rule>> = {
  NewsArticle: {
    headline: { ...one, pattern: text },
    datePublished: { ...one, pattern: date },
    dateModified: { max: 1, pattern: date },
    inLanguage: { ...one, pattern: /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/ },
    publisher: { ...one, of: organizations },
    provider: { of: organizations },
    author: { of: ['Person'] },
    dateline: { max: 1, pattern: text },
    locationCreated: { max: 1, of: ['Place'] },
    about: { of: things },
    mentions: { of: things },
    image: { of: ['ImageObject'] },
    correction: { of: ['CorrectionComment'] },
    isBasedOn: { max: 1, pattern: webAddress },
    archivedAt: { max: 1, pattern: webAddress },
    usageInfo: { max: 1, pattern: webAddress },
    wordCount: { max: 1, whole: true },
    isPartOf: { ...one, of: ['WebSite'] },
  },
  Person: { name: { ...one, pattern: text }, url: { max: 1, pattern: webAddress }, alternateName: { pattern: text }, sameAs: { pattern: webAddress } },
  Country: { name: { ...one, pattern: text }, identifier: { ...one, pattern: /^[A-Z]{2,4}$/ } },
  Place: { name: { ...one, pattern: text } },
  Organization: { name: { ...one, pattern: text } },
  NewsMediaOrganization: { name: { ...one, pattern: text } },
  DefinedTerm: { name: { ...one, pattern: text } },
  CorrectionComment: { text: { ...one, pattern: text }, datePublished: { ...one, pattern: date } },
  ImageObject: {
    caption: { ...one, pattern: text },
    creditText: { max: 1, pattern: text },
    creator: { of: ['Person'] },
    dateCreated: { max: 1, pattern: date },
    contentUrl: { max: 1, pattern: webAddress },
    width: { max: 1, pattern: /^\d+ px$/ },
    height: { max: 1, pattern: /^\d+ px$/ },
  },
  WebSite: { name: { ...one, pattern: text }, publisher: { max: 1, of: organizations } },
  CollectionPage: { name: { ...one, pattern: text }, url: { ...one, pattern: webAddress }, mainEntity: { ...one, of: ['ItemList'] }, about: { max: 1, of: things } },
  ItemList: { numberOfItems: { max: 1, whole: true } },
  ProfilePage: { mainEntity: { ...one, of: ['Person'] } },
  AboutPage: { url: { ...one, pattern: webAddress }, mainEntity: { ...one, of: ['WebSite'] } },
  BreadcrumbList: { itemListElement: { min: 2, of: ['ListItem'] } },
  ListItem: { position: { ...one, whole: true }, name: { ...one, pattern: text }, item: { ...one, pattern: webAddress } },
  SearchAction: { target: { ...one, of: ['EntryPoint'] }, 'query-input': { ...one, pattern: /^required name=\w+$/ } },
  EntryPoint: { urlTemplate: { ...one, pattern: /^https?:\/\/\S+\{search_term_string\}$/ } },
  Dataset: {
    name: { ...one, pattern: text },
    description: { ...one, pattern: /^.{20,5000}$/su },
    creator: { min: 1, of: organizations },
    distribution: { min: 1, of: ['DataDownload'] },
  },
  DataDownload: {
    contentUrl: { ...one, pattern: webAddress },
    encodingFormat: { ...one, pattern: /^[a-z]+\/[\w.+-]+/ },
    contentSize: { max: 1, pattern: /^\d+ B$/ },
    sha256: { max: 1, pattern: /^[0-9a-f]{64}$/ },
  },
}; // prettier-ignore

/** Every fault of the JSON-LD of a page: `Person name: Less than 1 values`; a type without a shape is one too. */
export async function faultsOf(description: object): Promise<string[]> {
  const data = rdf.dataset();
  const unknown = new Set<string>();
  for (const node of nodesOf(description as Json)) addNode(node, data, unknown);
  const { results } = await validator.validate(data);
  return [
    ...[...unknown].map((name) => `${name} has no shape`),
    ...results.map(
      ({ path, message, focusNode }) =>
        `${focusNode?.value} ${String(path?.value).replace(schema, '')}: ${message.map(({ value }) => value).join(', ')}`,
    ),
  ];
}

const validator = new SHACLValidator(shapesGraph());

function shapesGraph() {
  const graph = rdf.dataset();
  const add = (subject: Term, property: string, object: Term): void => {
    graph.add(rdf.quad(subject as ReturnType<typeof rdf.namedNode>, rdf.namedNode(sh + property), object));
  };
  for (const [name, rules] of Object.entries(shapes)) {
    const shape = rdf.blankNode();
    graph.add(rdf.quad(shape, type, rdf.namedNode(`${sh}NodeShape`)));
    add(shape, 'targetClass', rdf.namedNode(schema + name));
    for (const [path, { min, max, of, pattern, whole }] of Object.entries(rules)) {
      const property = rdf.blankNode();
      add(shape, 'property', property);
      add(property, 'path', rdf.namedNode(schema + path));
      if (min) add(property, 'minCount', rdf.literal(String(min), rdf.namedNode(`${xsd}integer`)));
      if (max) add(property, 'maxCount', rdf.literal(String(max), rdf.namedNode(`${xsd}integer`)));
      if (whole) add(property, 'datatype', rdf.namedNode(`${xsd}integer`));
      if (pattern) {
        add(property, 'nodeKind', rdf.namedNode(`${sh}Literal`));
        add(property, 'pattern', rdf.literal(pattern.source));
        if (pattern.flags.includes('s')) add(property, 'flags', rdf.literal('s'));
      }
      if (of) add(property, 'or', listOf(of, graph));
    }
  }
  return graph;
}

/** An RDF list of shapes, one for each type. */
function listOf(types: string[], graph: ReturnType<typeof rdf.dataset>): Term {
  const list = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
  const [first, ...rest] = types;
  if (first === undefined) return rdf.namedNode(`${list}nil`);
  const [cell, shape] = [rdf.blankNode(), rdf.blankNode()];
  graph.add(rdf.quad(shape, rdf.namedNode(`${sh}class`), rdf.namedNode(schema + first)));
  graph.add(rdf.quad(cell, rdf.namedNode(`${list}first`), shape));
  graph.add(
    rdf.quad(cell, rdf.namedNode(`${list}rest`), listOf(rest, graph) as ReturnType<typeof rdf.namedNode>),
  );
  return cell;
}

function nodesOf(value: Json): Record<string, Json | undefined>[] {
  const graph = isNode(value) ? value['@graph'] : undefined;
  if (Array.isArray(graph)) return graph.filter(isNode);
  return isNode(value) ? [value] : [];
}

/** Adds a node of JSON-LD of which the one context is that of schema.org; gives its term. */
function addNode(
  node: Record<string, Json | undefined>,
  data: ReturnType<typeof rdf.dataset>,
  unknown: Set<string>,
): Term {
  const term = typeof node['@id'] === 'string' ? rdf.namedNode(node['@id']) : rdf.blankNode();
  const name = String(node['@type']);
  if (!(name in shapes)) unknown.add(name);
  data.add(rdf.quad(term, type, rdf.namedNode(schema + name)));
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith('@')) continue;
    for (const each of Array.isArray(value) ? value : [value]) {
      const object = isNode(each)
        ? addNode(each, data, unknown)
        : rdf.literal(String(each), Number.isInteger(each) ? rdf.namedNode(`${xsd}integer`) : undefined);
      data.add(rdf.quad(term, rdf.namedNode(schema + key), object));
    }
  }
  return term;
}

function isNode(value: Json | undefined): value is Record<string, Json | undefined> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
