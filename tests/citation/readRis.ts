/** The records of a RIS file by their tags, written after the format’s description: a tag of two characters, two spaces, a hyphen and a space. */
export function readRis(file: string): Record<string, string[]>[] {
  const records: Record<string, string[]>[] = [];
  for (const line of file.split(/\r?\n/)) {
    const [, tag, value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (!tag) {
      if (line) throw new Error(`not a field: ${line}`);
    } else if (tag === 'TY') records.push({ TY: [value] });
    else if (tag !== 'ER') (records.at(-1)![tag] ??= []).push(value);
  }
  return records;
}
