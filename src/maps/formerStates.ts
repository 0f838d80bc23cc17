/** The countries of today on whose land a state was that has ended; of the former codes that the archive knows. */
export const heirsOf: Readonly<Record<string, readonly string[]>> = {
  SU: ['RU', 'UA', 'BY', 'MD', 'EE', 'LV', 'LT', 'GE', 'AM', 'AZ', 'KZ', 'UZ', 'TM', 'TJ', 'KG'],
  YU: ['SI', 'HR', 'BA', 'RS', 'ME', 'MK', 'XK'],
  CS: ['CZ', 'SK'],
  DD: ['DE'],
  YD: ['YE'],
};

/** The codes whose land is now where a country is or was: its own, or its heirs’. */
export function landOf(code: string): readonly string[] {
  return heirsOf[code] ?? [code];
}

/** Whether the land of a country of today is that of a country or former state. */
export function isLandOf(state: string, code: string): boolean {
  return state === code || heirsOf[state]?.includes(code) === true;
}
