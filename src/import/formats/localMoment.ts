/**
 * A moment in the own time of where it was written, so that its day is the day there: the offset is what lies between the local time and the universal.
 * Both are as ISO 8601 writes them, without an offset. Undefined where no zone lies that far from universal time.
 */
export function localMoment(local: string, universal: string): string | undefined {
  const [here, there] = [local, universal].map((text) => text.trim().replace(' ', 'T'));
  const minutes = Math.round((Date.parse(`${here}Z`) - Date.parse(`${there}Z`)) / 60_000);
  if (Number.isNaN(minutes) || minutes % 15 || Math.abs(minutes) > 14 * 60) return undefined;
  const digits = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  return `${here}${minutes < 0 ? '-' : '+'}${digits(minutes / 60)}:${digits(minutes % 60)}`;
}

/**
 * When something was changed after it appeared, each given as written in one or several ways, the best first. A system saves a post again in the
 * minute it appears, which is no change.
 */
export function changedSince(appeared: string[], changed: string[]): string[] {
  const isSame = Date.parse(changed[0] ?? '') - Date.parse(appeared[0] ?? '') < 60_000;
  return isSame ? [] : changed;
}
