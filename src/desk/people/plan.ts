import { lookUp } from '../../parse/assert.ts';
import type { Defect, Refusal } from '../../parse/contentError.ts';
import { nearest } from '../../parse/nearest.ts';
import type { PersonRecord } from '../../parse/records.ts';
import { parsePerson } from '../../parse/records.ts';
import { slug } from '../../parse/slug.ts';
import { defect } from '../defects.ts';
import { hasField, withFields, withItems } from './edit.ts';
import type { PersonFacts } from './facts.ts';
import { namesOf, otherNames, recordText } from './facts.ts';
import type { PersonFile } from './folder.ts';
import { nameKey } from './folder.ts';

/** What shall be done with some names, and where it was said. */
export type Decision = { line: number } &
  /** A record of its own; where `merge`, the record that has the name or the id of Wikidata takes what it lacks. */
  (
    | { kind: 'record'; facts: PersonFacts; id?: string | undefined; merge?: boolean }
    | { kind: 'variants'; id: string; names: string[] }
    | { kind: 'dismissal'; names: string[] }
  );

/** What keeps a decision from being carried out, or an editor's words that a source contradicts. */
export interface Problem extends Refusal {
  /** The line of the decision in its file. */
  line: number;
  /** The column or field. */
  column?: string;
}

/** What carrying out decisions comes to. Nothing of it is written yet. */
export interface Plan {
  files: PlannedFile[];
  dismissed: string[];
  /** With any, nothing may be written. */
  problems: Problem[];
  /** Where a source contradicts a record; the record is kept. */
  conflicts: (Problem & { file: string })[];
}

export interface PlannedFile {
  id: string;
  file: string;
  name: string;
  isNew: boolean;
  /** Fields that get something: `variants: Esmail Baqaei`. */
  added: string[];
  text: string;
  mode: number;
}

/** Works out what decisions come to, over the people that are there: records first, then variants of them, then dismissals. */
export function planned(people: Map<string, PersonFile>, decisions: Decision[]): Plan {
  return new Planning(people).of(decisions);
}

/** Long, because each decision changes what the next may do: names and ids that are taken, records that are planned. */
class Planning {
  readonly #people: Map<string, PersonFile>;
  readonly #plan = new Map<string, PlannedFile>();
  readonly #dismissed: string[] = [];
  readonly #problems: Problem[] = [];
  readonly #conflicts: Plan['conflicts'] = [];
  /** By name folded and by item of Wikidata: the record that has it. */
  readonly #holders = new Map<string, string>();
  readonly #items = new Map<string, string>();
  /** By id of a record of this plan: the line that made it. */
  readonly #lines = new Map<string, number>();

  constructor(people: Map<string, PersonFile>) {
    this.#people = new Map(people);
    for (const { record } of people.values()) if (record) this.#hold(record);
  }

  of(decisions: Decision[]): Plan {
    for (const decision of decisions) if (decision.kind === 'record') this.#record(decision);
    for (const decision of decisions) if (decision.kind === 'variants') this.#variants(decision);
    for (const decision of decisions) if (decision.kind === 'dismissal') this.#dismissal(decision);
    return {
      files: [...this.#plan.values()],
      dismissed: this.#dismissed,
      problems: this.#problems.toSorted((a, b) => a.line - b.line),
      conflicts: this.#conflicts,
    };
  }

  #record({ line, facts, id: wanted, merge }: Decision & { kind: 'record' }): void {
    const known = merge ? this.#bearer(line, facts) : undefined;
    if (known === 'unclear') return;
    if (known) {
      this.#merge(line, known, facts);
      return;
    }
    const names = [facts.name, ...facts.variants];
    const id = wanted ?? slug(facts.name);
    if (!merge && ((wanted && this.#isWritten(wanted, names)) || this.#isHeld(line, names))) return;
    if (!this.#isFree(line, id, facts.name, wanted !== undefined)) return;
    const free = { ...facts, variants: facts.variants.filter((name) => !this.#holders.has(nameKey(name))) };
    const text = recordText(free);
    const { record, defects } = parsePerson(`${id}.md`, new TextEncoder().encode(text));
    if (!record) return this.#defects(line, defects);
    const file = `people/${id}.md`;
    this.#keep({ id, file, name: record.name, isNew: true, added: [], text, mode: 0o644 }, record, line);
  }

  #variants({ line, id, names }: Decision & { kind: 'variants' }): void {
    const own = this.#people.get(id);
    if (!own) {
      const near = nearest(id, this.#people.keys());
      this.#problem({ line, column: 'proposal' }, defect('unknown-record', { id, near }));
      return;
    }
    if (!own.record) {
      this.#problem({ line, column: 'proposal' }, defect('broken-record', { file: own.file }));
      return;
    }
    const added = otherNames(names, namesOf(own.record));
    if (!this.#isHeld(line, added)) this.#change(line, own, own.record, { variants: added });
  }

  #dismissal({ line, names }: Decision & { kind: 'dismissal' }): void {
    if (!this.#isHeld(line, names)) this.#dismissed.push(...names);
  }

  /** The record that a source's person has already; a name alone says so where no item of Wikidata contradicts. */
  #bearer(line: number, { name, variants, wikidata }: PersonFacts): PersonFile | 'unclear' | undefined {
    const byItem = wikidata && this.#items.get(wikidata);
    if (byItem) return lookUp(this.#people, byItem);
    const holders = (names: string[]) =>
      [...new Set(names.flatMap((one) => this.#holders.get(nameKey(one)) ?? []))].map((id) =>
        lookUp(this.#people, id),
      );
    const bearers = holders([name]);
    if (!bearers.length) bearers.push(...holders(variants));
    if (bearers.length > 1) {
      const files = bearers.map(({ file }) => file);
      this.#problem({ line, column: 'name' }, defect('ambiguous-name', { name, files }));
      return 'unclear';
    }
    const [bearer] = bearers;
    const other = bearer?.record?.wikidata;
    if (bearer && wikidata && other && other !== wikidata) {
      this.#problem(
        { line, column: 'wikidata' },
        defect('other-person', { file: bearer.file, name, other, item: wikidata }),
      );
      return 'unclear';
    }
    return bearer;
  }

  #merge(line: number, own: PersonFile, facts: PersonFacts): void {
    const record = own.record!;
    const clash = (field: string, refusal: Refusal) =>
      this.#conflicts.push({ line, file: own.file, column: field, ...refusal });
    const fields: Partial<Record<keyof PersonFacts, unknown>> = {};
    for (const field of ['nativeName', 'lang', 'familyName', 'country', 'wikidata'] as const) {
      const [held, given] = [record[field], facts[field]];
      if (given === undefined || held === given) continue;
      if (held === undefined) fields[field] = given;
      else if (field !== 'lang') clash(field, defect('conflicting-value', { held, given }));
    }
    // A language is that of the native name.
    if (
      record.nativeName !== undefined &&
      fields.lang !== undefined &&
      fields.nativeName === undefined &&
      record.nativeName !== facts.nativeName
    )
      delete fields.lang;
    if (facts.familyName === facts.name.split(' ').at(-1)) delete fields.familyName;
    if (!record.roles.length && facts.roles.length) fields.roles = facts.roles;
    else {
      const held = new Set(record.roles.map(({ title }) => nameKey(title)));
      for (const { title } of facts.roles)
        if (!held.has(nameKey(title))) clash('roles', defect('conflicting-role', { title }));
    }
    const names = otherNames([facts.name, ...facts.variants], namesOf(record));
    const variants = names.filter((name) => !this.#holders.has(nameKey(name)));
    for (const name of names) {
      const id = this.#holders.get(nameKey(name));
      if (id !== undefined) clash('variants', defect('conflicting-name', { name, id }));
    }
    const sameAs = facts.sameAs.filter((address) => !record.sameAs.includes(address));
    this.#change(line, own, record, { variants, sameAs, fields });
  }

  /** Adds to a record that is there. */
  #change(
    line: number,
    own: PersonFile,
    record: PersonRecord,
    {
      variants = [],
      sameAs = [],
      fields = {},
    }: { variants?: string[]; sameAs?: string[]; fields?: Record<string, unknown> },
  ): void {
    if (!variants.length && !sameAs.length && !Object.keys(fields).length) return;
    const isListed = hasField(own.text, 'sameAs');
    const listed = withItems(own.text, 'variants', variants);
    const text = withFields(
      isListed ? withItems(listed, 'sameAs', sameAs) : listed,
      isListed || !sameAs.length ? fields : { ...fields, sameAs },
    );
    const { record: changed, defects } = parsePerson(
      own.file.slice('people/'.length),
      new TextEncoder().encode(text),
    );
    if (!changed && defects.some(({ message }) => message.startsWith('holds ')))
      return this.#defects(line, defects);
    const wanted = {
      ...record,
      ...fields,
      variants: [...record.variants, ...variants],
      sameAs: [...record.sameAs, ...sameAs],
    };
    if (!changed || !isSame(changed, wanted)) {
      const additions = [...variants, ...sameAs, ...Object.keys(fields)];
      this.#problem({ line }, defect('uneditable-record', { file: own.file, additions }));
      return;
    }
    const shownAs = (field: string, values: string[]) => values.map((value) => `${field}: ${value}`);
    const added = [
      ...shownAs('variants', variants),
      ...shownAs('sameAs', sameAs),
      ...Object.entries(fields).map(
        ([field, value]) => `${field}: ${Array.isArray(value) ? value.length : String(value)}`,
      ),
    ];
    const before = this.#plan.get(record.id);
    const file: PlannedFile = {
      id: record.id,
      file: own.file,
      name: record.name,
      isNew: before?.isNew ?? false,
      added: [...(before?.added ?? []), ...added],
      text,
      mode: own.mode,
    };
    this.#keep(file, changed, this.#lines.get(record.id) ?? line);
  }

  #keep(planned: PlannedFile, record: PersonRecord, line: number): void {
    const { id, file, text, mode } = planned;
    this.#plan.set(id, planned);
    this.#people.set(id, { file, text, mode, record });
    this.#lines.set(id, line);
    this.#hold(record);
  }

  #hold(record: PersonRecord): void {
    for (const name of namesOf(record)) {
      const key = nameKey(name);
      if (!this.#holders.has(key)) this.#holders.set(key, record.id);
    }
    if (record.wikidata) this.#items.set(record.wikidata, record.id);
  }

  /** Whether the record that is asked for was there before, with all these names: a sheet may be given again. */
  #isWritten(id: string, names: string[]): boolean {
    const record = this.#lines.has(id) ? undefined : this.#people.get(id)?.record;
    return record !== undefined && otherNames(names, namesOf(record)).length === 0;
  }

  #isHeld(line: number, names: string[]): boolean {
    const held = names.flatMap((name) => {
      const id = this.#holders.get(nameKey(name));
      return id ? [{ name, id }] : [];
    });
    for (const { name, id } of held) {
      const taken = defect('taken-name', { name, id, line: this.#lines.get(id) });
      this.#problem({ line, column: 'name' }, taken);
    }
    return held.length > 0;
  }

  #isFree(line: number, id: string, name: string, asked: boolean): boolean {
    const column = asked ? 'id' : 'name';
    if (!id || id !== slug(id)) {
      const example = slug(id) || 'jane-doe';
      this.#problem({ line, column }, defect('bad-new-id', { asked: asked ? id : undefined, name, example }));
      return false;
    }
    if (id.length > longestId) {
      this.#problem({ line, column }, defect('name-too-long', { name }));
      return false;
    }
    const taken = this.#people.get(id);
    if (!taken) return true;
    this.#problem({ line, column }, defect('taken-id', { file: taken.file, name: taken.record?.name, id }));
    return false;
  }

  #defects(line: number, defects: Defect[]): void {
    for (const { field, ...refusal } of defects)
      this.#problem({ line, column: field?.replace(/\[.*/, '') ?? 'name' }, refusal);
  }

  #problem(place: { line: number; column?: string }, { id, message, fix }: Refusal): void {
    this.#problems.push({ ...place, id, message, fix });
  }
}

/** What any file system takes, with a margin. */
const longestId = 150;

function isSame(record: PersonRecord, wanted: PersonRecord): boolean {
  const plain = (value: unknown) =>
    JSON.stringify(value, (_, held: unknown) =>
      Array.isArray(held) || typeof held !== 'object' || held === null
        ? held
        : Object.fromEntries(
            Object.entries(held)
              .filter(([, one]) => one !== undefined)
              .toSorted(),
          ),
    );
  return plain(record) === plain(wanted);
}
