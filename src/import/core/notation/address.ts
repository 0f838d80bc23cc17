/** A web address in full, or nothing: a relative one needs the address of its page. */
export function absolute(address: string, base: string | undefined): string | undefined {
  const whole = address.trim();
  if (/^(?:https?:\/\/[^/]|mailto:[^@\s]+@)/i.test(whole) && URL.canParse(whole)) return new URL(whole).href;
  if (!whole || base === undefined || !/^https?:/i.test(base) || /^[a-z][a-z0-9+.-]*:/i.test(whole))
    return undefined;
  return URL.canParse(whole, base) ? new URL(whole, base).href : undefined;
}
