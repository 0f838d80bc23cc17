import { inFileOrder } from '../archive/crossCheck.ts';
import { defect } from '../archive/defects.ts';
import type { Defect } from '../parse/contentError.ts';
import type { Filed, StoryRecord } from '../parse/records.ts';
import { routes } from '../routes.ts';
import { isReserved } from './addresses.ts';

/** The older addresses of stories at which something else stands: another story, or what is the archive’s own. */
export function* takenAliases(filed: Filed<StoryRecord>[]): Generator<Defect> {
  const stories = inFileOrder(filed);
  if (stories.every(({ record }) => !record.aliases.length)) return;
  const taken = new Map(stories.map(({ file, record }) => [`/${routes.story.address(record.id)}`, file]));
  for (const { file, record, places } of stories) {
    // What of a list could not be read is a hole in it, which `entries` of the list would give.
    for (const [index, alias] of Object.entries(record.aliases)) {
      const field = `aliases[${Number(index) + 1}]`;
      // A disk may take capitals and small letters for the same.
      const address = alias.replace(/(?:\/index\.html)?\/?$/i, '/').toLowerCase();
      // Beside the page of a story stands its Markdown copy.
      const [, page] = /^(.*\/)index\.md\//.exec(address) ?? [];
      const other = taken.get(page ?? address);
      if (other === undefined && !isReserved(address)) taken.set(address, file);
      else yield { file, ...places[field], field, ...defect('taken-alias', { alias, other }) };
    }
  }
}
