/** A web address in full, or nothing: a relative one needs the address of its page. */
export function absolute(address: string, base: string | undefined): string | undefined {
  const whole = address.trim();
  if (/^(?:https?:\/\/[^/]|mailto:[^@\s]+@)/i.test(whole)) return URL.parse(whole)?.href;
  const isRelative = whole && !/^[a-z][a-z0-9+.-]*:/i.test(whole) && /^https?:/i.test(base ?? '');
  return isRelative ? URL.parse(whole, base)?.href : undefined;
}
