/**
 * A language as `langid` of biblatex has it, the name by which babel and polyglossia know it: `english` for `en-GB`, `persian` for `fa`. That is
 * its English name, but for Norwegian. Undefined where it is not known, or has no name of one word.
 */
export function langid(lang: string): string | undefined {
  const [code = ''] = lang.toLowerCase().split('-');
  if (!known.has(code)) known.set(code, nameOf(code));
  return known.get(code);
}

function nameOf(code: string): string | undefined {
  if (code in norwegian) return norwegian[code];
  try {
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code)?.toLowerCase();
    return name && /^[a-z]+$/.test(name) ? name : undefined;
  } catch {
    // Not a code at all.
    return undefined;
  }
}

const norwegian: Record<string, string> = { no: 'norsk', nb: 'norsk', nn: 'nynorsk' };

/** To ask for a name takes longer than to write an entry. */
const known = new Map<string, string | undefined>();
