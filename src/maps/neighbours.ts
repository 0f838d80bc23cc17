import stored from './neighbours.json' with { type: 'json' };

/** The countries with which one has a border on land, as Natural Earth draws it; by ISO 3166-1 alpha-2, in the order of their codes. */
export function neighboursOf(code: string): string[] {
  return byCode.get(code)?.split(' ') ?? [];
}

const byCode = new Map(Object.entries(stored));
