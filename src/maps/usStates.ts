import { foldName } from '../archive/fold.ts';

/** The postal code of a state of the United States, by its name or an abbreviation that newspapers print: `Conn.`, `N.J.`, `CT`. */
export function stateOf(written: string): string | undefined {
  return byName.get(foldName(written));
}

/** By postal code: the name, then abbreviations (Associated Press, and others in use). */
const states: Record<string, string> = {
  ...{ AL: 'Alabama|Ala', AK: 'Alaska|Alas', AZ: 'Arizona|Ariz', AR: 'Arkansas|Ark', CA: 'California|Calif|Cal', CO: 'Colorado|Colo' },
  ...{ CT: 'Connecticut|Conn', DC: 'District of Columbia|D.C.', DE: 'Delaware|Del', FL: 'Florida|Fla', GA: 'Georgia|Ga', HI: 'Hawaii' },
  ...{ IA: 'Iowa', ID: 'Idaho|Ida', IL: 'Illinois|Ill', IN: 'Indiana|Ind', KS: 'Kansas|Kan|Kans', KY: 'Kentucky|Ky|Ken', LA: 'Louisiana|La' },
  ...{ MA: 'Massachusetts|Mass', MD: 'Maryland|Md', ME: 'Maine', MI: 'Michigan|Mich', MN: 'Minnesota|Minn', MO: 'Missouri|Mo', MS: 'Mississippi|Miss' },
  ...{ MT: 'Montana|Mont', NC: 'North Carolina|N.C.|N. Car.', ND: 'North Dakota|N.D.|N. Dak.', NE: 'Nebraska|Neb|Nebr', NH: 'New Hampshire|N.H.' },
  ...{ NJ: 'New Jersey|N.J.', NM: 'New Mexico|N.M.|N. Mex.', NV: 'Nevada|Nev', NY: 'New York|N.Y.', OH: 'Ohio', OK: 'Oklahoma|Okla', OR: 'Oregon|Ore' },
  ...{ PA: 'Pennsylvania|Pa|Penn|Penna', RI: 'Rhode Island|R.I.', SC: 'South Carolina|S.C.|S. Car.', SD: 'South Dakota|S.D.|S. Dak.' },
  ...{ TN: 'Tennessee|Tenn', TX: 'Texas|Tex', UT: 'Utah', VA: 'Virginia|Va', VT: 'Vermont|Vt', WA: 'Washington|Wash|Washington State' },
  ...{ WI: 'Wisconsin|Wis|Wisc', WV: 'West Virginia|W.Va.|W. Va.', WY: 'Wyoming|Wyo' },
}; // prettier-ignore

const byName = new Map(
  Object.entries(states).flatMap(([code, names]) =>
    [code, ...names.split('|')].map((name): [string, string] => [foldName(name), code]),
  ),
);
