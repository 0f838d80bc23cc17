/** When an item of a live blog was written, as far as its line tells. */
export interface ItemTime {
  time?: string;
  zone?: string;
}

/** The time of an item in a live blog: `14:05`, `2:05 PM EDT`, `12h30`, `1h ago (12:35 GMT)`; without a clock where it only says how long ago. */
export function timeOfItem(text: string): ItemTime | undefined {
  if (text.length > 40) return undefined;
  const bare = text.replace(/^[•·|-]\s*|^(?:updated|posted|published)(?: at)?:?\s*/i, '');
  const ago = /^\d{1,2} ?(?:h(?:ours?|rs?)?|m(?:in(?:ute)?s?)?) ago(?: \((.*)\))?$/i.exec(bare);
  const clock =
    /^(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*([ap]\.?m\.?|Uhr)?\s*(?:\(?(GMT|UTC|[A-Z]{2,4})\)?)?$/i.exec(
      ago?.[1] ?? bare,
    );
  if (!clock) return ago ? {} : undefined;
  const half = /^[ap]/i.test(clock[3] ?? '') ? clock[3]! : undefined;
  const hour = half ? (Number(clock[1]) % 12) + (/p/i.test(half) ? 12 : 0) : Number(clock[1]);
  if (hour > 23 || Number(clock[2]) > 59) return undefined;
  return { time: `${String(hour).padStart(2, '0')}:${clock[2]}`, ...(clock[4] && { zone: clock[4] }) };
}
