/** A time of day in a text. */
export interface Clock {
  /** `14:05` or `14:05:33`, of a clock of 24 hours. */
  time: string;
  /** As printed: `EDT`, `+0300`. */
  zone?: string | undefined;
  start: number;
  end: number;
}

/** The first time of day between two places of a text: `2:05 PM EDT`, `14h05`, `14.05 Uhr`, `오후 2:05`. */
export function writtenClock(text: string, from: number, to: number): Clock | undefined {
  const match = clock.exec(text.slice(from, to));
  if (!match) return undefined;
  const [whole, hours = '', minutes = '', seconds, half, zone] = match;
  const start = from + match.index;
  const part =
    half ?? /(?:오전|오후|午前|午後|上午|下午)(?= ?$)/.exec(text.slice(Math.max(0, start - 4), start))?.[0];
  const hour =
    part === undefined ? Number(hours) : (Number(hours) % 12) + (/^p|오후|午後|下午/i.test(part) ? 12 : 0);
  if (hour > 24 || Number(minutes) > 59) return undefined;
  const time = `${String(hour).padStart(2, '0')}:${minutes}${seconds === undefined ? '' : `:${seconds}`}`;
  return { time, zone, start, end: start + whole.length };
}

/**
 * The offset of a zone as a date of ISO 8601 has it, `-04:00`: of an offset in figures, of the names in RFC 822 and of those that mean one zone alone.
 * `day` and `time` tell whether it was summer where the name does not. Undefined for others, among them IST and BST, which several countries use.
 */
export function offsetOf(zone: string, day: string, time: string): string | undefined {
  const name = zone.toUpperCase().replace(/\s/g, '').replace('−', '-');
  const [, sign = '', hours = '', minutes = '00'] =
    /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/.exec(name) ?? [];
  if (sign) return `${sign}${hours.padStart(2, '0')}:${minutes}`.replace('-00:00', 'Z');
  const place = places[name];
  const at = new Date(`${day}T${time}Z`);
  if (place === undefined || Number.isNaN(at.getTime())) return zones[name];
  // The time is taken for one of UTC, which is wrong only in the hours about a change of clocks.
  const format = new Intl.DateTimeFormat('en', { timeZone: place, timeZoneName: 'longOffset' });
  return /GMT(\S+)/.exec(format.format(at))?.[1];
}

const clock =
  /(?<![\d:])(\d{1,2}) ?[:.h時时点시] ?(\d{2})(?::(\d{2}))?[分분]?(?:\s*([aApP])\.?[mM]\b\.?)?(?:\s*(?:[Uu]hr|UHR|[Hh]rs|h)\b)?(?:\s*\(?((?:UTC|GMT)\s*[+−-]\s*\d{1,2}(?::?\d{2})?|[+−-]\d{2}:?\d{2}\b|UTC|GMT|UT\b|Z\b|[A-Z]{1,4}T\b|MSK\b|WIB\b)\)?)?/;

const zones: Record<string, string> = {
  Z: 'Z', UT: 'Z', UTC: 'Z', GMT: 'Z', WET: 'Z', EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00',
  PST: '-08:00', PDT: '-07:00', AKST: '-09:00', AKDT: '-08:00', HST: '-10:00', CET: '+01:00', CEST: '+02:00', EET: '+02:00', EEST: '+03:00',
  WEST: '+01:00', WIB: '+07:00', JST: '+09:00', KST: '+09:00', AEST: '+10:00', AEDT: '+11:00', NZST: '+12:00', NZDT: '+13:00',
}; // prettier-ignore
const places: Record<string, string> = {
  ET: 'America/New_York', CT: 'America/Chicago', MT: 'America/Denver', PT: 'America/Los_Angeles', MSK: 'Europe/Moscow',
}; // prettier-ignore
