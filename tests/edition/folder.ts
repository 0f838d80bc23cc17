import type { Holdings } from '../../src/archive/archive.ts';
import { contentDefects, openEdition } from '../../src/edition/edition.ts';
import type { ListedEdition } from '../../src/routes.ts';
import { recordableAddresses } from '../../src/edition/recordable.ts';
import { addressRecordText, parseAddressRecord } from '../../src/parse/addressRecord.ts';
import type { AddressRecord } from '../../src/parse/addressRecord.ts';
import { ContentErrors, defectText } from '../../src/parse/contentError.ts';
import { country, person, pictureFacts, settings, story } from '../archive/holdings.ts';

/** Stories by their ids, as fields of front matter, with `body` for the text; people by theirs. */
export interface Folder {
  stories: Record<string, Record<string, string>>;
  people?: Record<string, Record<string, string>>;
  archive?: Record<string, string>;
  publicFiles?: string[];
}

/** The holdings of a folder, with a record of addresses. */
export function holdingsOf(folder: Folder, record?: AddressRecord): Holdings {
  const { stories, people = {}, archive, publicFiles } = folder;
  return {
    stories: Object.entries(stories).map(([id, { body = 'Text.', ...fields }]) => ({
      ...story(id, fields, body),
      pictures: { 'quay.jpg': pictureFacts(300, 200) },
    })),
    people: Object.entries(people).map(([id, fields]) => person(id, fields)),
    countries: [country('IR', { name: 'Iran' }), country('FJ', { name: 'Fiji' })],
    ...(archive && { archive: [settings(archive)] }),
    ...(publicFiles && { publicFiles }),
    ...(record && { addresses: record }),
  };
}

/** The record after a folder was published. */
export function recordOf(folder: Folder, before?: AddressRecord): AddressRecord {
  const edition = openEdition(holdingsOf(folder, before));
  return parsed(addressRecordText(before, recordableAddresses(edition, folder.publicFiles)));
}

export function parsed(text: string): AddressRecord {
  return parseAddressRecord(new TextEncoder().encode(text));
}

/** The edition, or what keeps it from being opened, as an editor reads it; a check says the same. */
export function opened(folder: Folder, record?: AddressRecord): ListedEdition | string[] {
  const holdings = holdingsOf(folder, record);
  const checked = contentDefects(holdings).map((defect) => defectText(defect, ''));
  try {
    const edition = openEdition(holdings);
    if (checked.length) throw new Error(`check alone reports ${checked.join('\n')}`);
    return edition;
  } catch (error) {
    if (!(error instanceof ContentErrors)) throw error;
    const built = error.defects.map((defect) => defectText(defect, ''));
    if (JSON.stringify(built) !== JSON.stringify(checked))
      throw new Error(`a build reports ${built.join('\n')}\na check ${checked.join('\n')}`, { cause: error });
    return built;
  }
}

/** Where addresses lead, as `/old/ → /new/`, of an edition that opens. */
export function redirectsIn(folder: Folder, record?: AddressRecord): string[] {
  const edition = opened(folder, record);
  if (Array.isArray(edition)) throw new Error(edition.join('\n'));
  return edition.moved.redirects.map(({ from, to }) => `${from} → ${to}`).sort();
}
