/** A part of the world: a sub-region of the United Nations’ M49 standard, or one of its regions where that has few countries. */
export type Region = keyof typeof codesByRegion;

/** The part of the world in which a country lies, by its code; every code of `isoCountries.ts` has one. */
export function regionOf(code: string): Region | undefined {
  return byCode.get(code);
}

/**
 * Standard Country or Area Codes for Statistical Use (M49) of the United Nations, by ISO 3166-1 alpha-2. Oceania is one region here, Northern America
 * and the poles as they are there. Codes that M49 lacks (Taiwan, Kosovo, former states) are with their neighbours.
 */
const codesByRegion = {
  northernAfrica: 'DZ EG EH LY MA SD TN',
  subSaharanAfrica:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW IO KE KM LR LS MG ML MR MU MW MZ NA NE NG RE RW SC SH SL SN SO SS ST SZ TD TF TG TZ UG YT ZA ZM ZW',
  northernAmerica: 'BM CA GL PM US',
  latinAmerica:
    'AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI',
  centralAsia: 'KG KZ TJ TM UZ',
  easternAsia: 'CN HK JP KP KR MN MO TW',
  southeasternAsia: 'BN ID KH LA MM MY PH SG TH TL VN',
  southernAsia: 'AF BD BT IN IR LK MV NP PK',
  westernAsia: 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YD YE',
  easternEurope: 'BG BY CS CZ HU MD PL RO RU SK SU UA',
  northernEurope: 'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ',
  southernEurope: 'AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK YU',
  westernEurope: 'AT BE CH DD DE FR LI LU MC NL',
  oceania: 'AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS',
  antarctica: 'AQ',
} as const;

const byCode = new Map(
  (Object.keys(codesByRegion) as Region[]).flatMap((region) =>
    codesByRegion[region].split(' ').map((code): [string, Region] => [code, region]),
  ),
);
