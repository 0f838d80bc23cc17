/*
 * What countries are called in other languages: by Unicode’s CLDR, which every full build of Node carries, and by hand where newspapers use
 * another name than CLDR does, or where the state has ended. Long, because most of it is these tables.
 */
import { foldName } from './fold.ts';
import { scriptOf } from './language.ts';

/** A country’s name in a language. */
export interface NativeName {
  /** BCP 47. */
  language: string;
  name: string;
}

/**
 * The names of a country, ISO 3166-1 alpha-2 or one of the former codes, in its own main languages and in the widely read ones, each once a
 * language. Throws where this Node lacks the data of other languages.
 */
export function nativeNames(code: string): NativeName[] {
  if (regionsIn('hi').of('DE') !== 'जर्मनी')
    throw new Error('This Node knows no names of countries but English ones: use one with full ICU data.');
  const known = cache.get(code) ?? namesOf(code);
  cache.set(code, known);
  return known;
}

/** What a country is called in a language (BCP 47): by its record, unless the record’s name is English and the language is another. */
export function countryNameIn(language: string, { code, name }: { code: string; name: string }): string {
  const own = new Intl.Locale(language).language;
  if (own === 'en' || !isEnglishName(name, code, language)) return name;
  const known = formerStates.has(code)
    ? nativeNames(code).find((one) => one.language === own)?.name
    : regionsIn(language).of(code);
  return known ?? name;
}

/** Whether a language is one in which all countries have names here. */
export function isWidelyRead(language: string): boolean {
  return widelyRead.includes(language);
}

/** A country’s code of three letters, ISO 3166-1 alpha-3; undefined for former states. */
export function alpha3(code: string): string | undefined {
  return lettersOf.get(code);
}

/** Names in Latin letters are taken for English where the language has other letters; else those by which CLDR calls the country in English. */
function isEnglishName(name: string, code: string, language: string): boolean {
  return scriptOf(language) === 'Latn'
    ? standardNames(code, 'en').some((standard) => foldName(standard) === foldName(name))
    : /\p{Script=Latin}/u.test(name);
}

const cache = new Map<string, NativeName[]>();

function namesOf(code: string): NativeName[] {
  const languages = new Set([...ownLanguages(code), ...widelyRead]);
  return [...languages].flatMap((language) => {
    const names = new Set([...standardNames(code, language), ...(printed[language]?.[code] ?? [])]);
    return [...names].map((name) => ({ language, name }));
  });
}

/** CLDR’s names: the full one and, where there is one, the short one, as `Соединенные Штаты` and `США`. */
function standardNames(code: string, language: string): string[] {
  if (formerStates.has(code)) return [];
  const names = (['long', 'short'] as const).map((style) => regionsIn(language, style).of(code) ?? '');
  return names.flatMap((name) => {
    const bare = name.replace(/ ?[(（].*$/, '').trim();
    // Two capitals, as Welsh DU and French R.-U. for the United Kingdom, are too little to know it by.
    return bare.length > 1 && !/^\p{Lu}\P{L}*\p{Lu}\P{L}*$/u.test(bare) && (bare === name || !twins.has(code))
      ? [bare]
      : [];
  });
}

/** Countries that share a name with another; in brackets, which is meant: `Congo (Kinshasa)`. */
const twins = new Set(['CD', 'CG', 'VG', 'VI', 'MF', 'SX', 'UM']);

const displays = new Map<string, Intl.DisplayNames>();

function regionsIn(language: string, style: 'long' | 'short' = 'long'): Intl.DisplayNames {
  const key = `${language} ${style}`;
  const display =
    displays.get(key) ?? new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
  displays.set(key, display);
  return display;
}

/** The languages in which a country’s own newspapers appear, where CLDR has them; the likeliest first. */
function ownLanguages(code: string): string[] {
  if (formerStates.has(code)) return [];
  const { language, script } = new Intl.Locale(`und-${code}`).maximize();
  const likely = language === 'zh' ? `${language}-${script}` : language;
  const others = otherLanguages[code]?.split(' ') ?? [];
  return [likely, ...others].filter((one) => {
    const { locale } = regionsIn(one).resolvedOptions();
    return one !== 'en' && locale.split('-')[0] === one.split('-')[0];
  });
}

/** Languages in which every country has a name here. */
const widelyRead = 'ar zh-Hans zh-Hant zh-Hant-HK fr de hi ja ko fa pt pt-PT ru es tr uk'.split(' ');

/** Official and main languages beside the likeliest one. */
const otherLanguages: Record<string, string> = {
  ...{ AF: 'ps', BA: 'hr sr', BE: 'fr de', BO: 'qu', BY: 'be', CA: 'fr', CD: 'sw ln', CF: 'fr', CH: 'fr it', CY: 'tr', DJ: 'ar so' },
  ...{ DZ: 'fr', ER: 'ar', FI: 'sv', FO: 'da', GL: 'da', GB: 'cy', GQ: 'fr pt', IE: 'ga', IL: 'ar', IN: 'bn gu kn ml mr or pa ta te ur' },
  ...{ IQ: 'ckb', KG: 'ru', KM: 'fr', KZ: 'kk', LK: 'ta', LU: 'lb de', ME: 'sr-Latn', MK: 'sq', MR: 'fr', MY: 'ta', NG: 'ha yo ig' },
  ...{ NO: 'nn', NZ: 'mi', PE: 'qu', PK: 'sd', RS: 'sr-Latn', SG: 'ms ta zh-Hans', SO: 'ar', TD: 'fr', XK: 'sr sr-Latn', ZA: 'af zu xh' },
}; // prettier-ignore

/** States that ended: CLDR names their successors in their place. */
const formerStates = new Set(['SU', 'YU', 'CS', 'DD', 'YD']);

/** Names that newspapers print and CLDR lacks. */
const printed: Record<string, Record<string, string[]>> = {
  ar: {
    US: ['أمريكا', 'أميركا', 'الولايات المتحدة الأمريكية', 'الولايات المتحدة الأميركية'],
    GB: ['بريطانيا', 'إنجلترا', 'إنكلترا'],
    SA: ['السعودية'],
    AE: ['الإمارات'],
    DK: ['الدنمارك'],
    HU: ['المجر'],
    CD: ['الكونغو الديمقراطية', 'جمهورية الكونغو الديمقراطية', 'الكونغو'],
    CG: ['الكونغو', 'جمهورية الكونغو'],
    CF: ['أفريقيا الوسطى'],
    MV: ['المالديف'],
    KM: ['جزر القمر'],
    SY: ['سورية'],
    SU: ['الاتحاد السوفيتي', 'الاتحاد السوفياتي'],
    YU: ['يوغوسلافيا'],
    CS: ['تشيكوسلوفاكيا'],
    DD: ['ألمانيا الشرقية'],
    YD: ['اليمن الجنوبي'],
  },
  fa: {
    US: ['آمریکا', 'امریکا', 'ایالات متحده آمریکا'],
    GB: ['انگلیس', 'انگلستان'],
    SA: ['عربستان'],
    AE: ['امارات', 'امارات متحده عربی'],
    AZ: ['آذربایجان'],
    CZ: ['جمهوری چک'],
    SY: ['سوریه'],
    CD: ['جمهوری دموکراتیک کنگو', 'کنگو'],
    CG: ['جمهوری کنگو', 'کنگو'],
    SU: ['اتحاد جماهیر شوروی', 'شوروی'],
    YU: ['یوگسلاوی'],
    CS: ['چکسلواکی'],
    DD: ['آلمان شرقی'],
    YD: ['یمن جنوبی'],
  },
  ru: {
    US: ['Америка', 'Соединенные Штаты Америки'],
    GB: ['Британия', 'Англия', 'Шотландия'],
    AE: ['Эмираты', 'Объединенные Арабские Эмираты'],
    BY: ['Белоруссия'],
    CD: ['ДР Конго', 'Демократическая Республика Конго', 'Конго'],
    CG: ['Республика Конго', 'Конго'],
    CN: ['КНР'],
    DE: ['ФРГ'],
    KG: ['Кыргызстан'],
    KP: ['Северная Корея'],
    KR: ['Южная Корея'],
    MD: ['Молдавия'],
    MM: ['Бирма'],
    PG: ['Папуа-Новая Гвинея', 'Новая Гвинея'],
    NL: ['Голландия'],
    RU: ['РФ', 'Российская Федерация'],
    TL: ['Тимор'],
    TM: ['Туркмения'],
    ZA: ['ЮАР'],
    SU: ['СССР', 'Советский Союз'],
    YU: ['Югославия'],
    CS: ['Чехословакия'],
    DD: ['ГДР', 'Восточная Германия'],
    YD: ['Южный Йемен'],
  },
  uk: {
    US: ['Америка', 'Сполучені Штати Америки'],
    GB: ['Британія', 'Англія'],
    AE: ['Емірати', 'ОАЕ'],
    CD: ['ДР Конго', 'Конго'],
    CG: ['Республіка Конго', 'Конго'],
    CN: ['КНР'],
    KP: ['КНДР'],
    RU: ['РФ', 'Російська Федерація'],
    ZA: ['ПАР'],
    SU: ['СРСР', 'Радянський Союз'],
    YU: ['Югославія'],
    CS: ['Чехословаччина'],
    DD: ['НДР', 'Східна Німеччина'],
  },
  'zh-Hans': {
    CD: ['刚果民主共和国', '刚果(金)', '刚果（金）'],
    CG: ['刚果共和国', '刚果(布)', '刚果（布）'],
    AE: ['阿联酋'],
    GB: ['英格兰', '苏格兰', '威尔士', '北爱尔兰'],
    KP: ['朝鲜', '北韩'],
    KR: ['韩国', '南韩'],
    RU: ['俄国'],
    SA: ['沙特'],
    SU: ['苏联'],
    YU: ['南斯拉夫'],
    CS: ['捷克斯洛伐克'],
    DD: ['东德'],
    YD: ['南也门'],
  },
  'zh-Hant': {
    CD: ['剛果民主共和國'],
    CG: ['剛果共和國'],
    AE: ['阿聯'],
    GB: ['英格蘭', '蘇格蘭', '北愛爾蘭'],
    AU: ['澳洲'],
    KP: ['北韓', '朝鮮'],
    KR: ['南韓', '韓國'],
    RU: ['俄國'],
    SA: ['沙特', '沙烏地'],
    TW: ['臺灣'],
    SU: ['蘇聯'],
    YU: ['南斯拉夫'],
    CS: ['捷克斯洛伐克'],
    DD: ['東德'],
  },
  ja: {
    US: ['アメリカ', '米国'],
    GB: ['英国', 'イングランド', 'スコットランド'],
    AU: ['豪州'],
    CD: ['コンゴ民主共和国'],
    CG: ['コンゴ共和国'],
    VA: ['バチカン'],
    SU: ['ソ連', 'ソビエト連邦'],
    YU: ['ユーゴスラビア'],
    CS: ['チェコスロバキア'],
    DD: ['東ドイツ'],
  },
  ko: {
    GB: ['잉글랜드', '스코틀랜드'],
    CD: ['콩고민주공화국'],
    CG: ['콩고공화국'],
    KP: ['북한'],
    KR: ['한국', '남한'],
    VA: ['바티칸'],
    SU: ['소련'],
    YU: ['유고슬라비아'],
    CS: ['체코슬로바키아'],
    DD: ['동독'],
  },
  hi: {
    US: ['अमेरिका', 'अमरीका'],
    GB: ['ब्रिटेन', 'इंग्लैंड'],
    AE: ['यूएई'],
    CD: ['कांगो लोकतांत्रिक गणराज्य'],
    IN: ['हिंदुस्तान', 'हिन्दुस्तान'],
    SU: ['सोवियत संघ'],
    YU: ['यूगोस्लाविया'],
    DD: ['पूर्वी जर्मनी'],
  },
  fr: {
    GB: ['Grande-Bretagne', 'Angleterre'],
    AE: ['Émirats'],
    BY: ['Biélorussie'],
    CD: ['République démocratique du Congo', 'RDC'],
    CG: ['République du Congo'],
    CZ: ['République tchèque'],
    MM: ['Birmanie'],
    NL: ['Hollande'],
    PS: ['Palestine'],
    VA: ['Vatican'],
    SU: ['Union soviétique', 'URSS'],
    YU: ['Yougoslavie'],
    CS: ['Tchécoslovaquie'],
    DD: ["Allemagne de l'Est", 'RDA'],
    YD: ['Yémen du Sud'],
  },
  de: {
    US: ['Amerika'],
    GB: ['Großbritannien'],
    AE: ['Emirate'],
    BY: ['Weißrussland'],
    CD: ['Demokratische Republik Kongo'],
    CG: ['Republik Kongo'],
    MM: ['Birma'],
    PS: ['Palästina'],
    VA: ['Vatikan'],
    SU: ['Sowjetunion', 'UdSSR'],
    YU: ['Jugoslawien'],
    CS: ['Tschechoslowakei'],
    DD: ['DDR', 'Ostdeutschland'],
    YD: ['Südjemen'],
  },
  es: {
    US: ['EEUU', 'EE.UU.'],
    GB: ['Gran Bretaña', 'Inglaterra', 'Escocia'],
    AE: ['Emiratos'],
    BY: ['Bielorrusia'],
    CD: ['República Democrática del Congo'],
    CG: ['República del Congo'],
    CZ: ['República Checa'],
    MM: ['Birmania'],
    NL: ['Holanda'],
    PS: ['Palestina'],
    VA: ['Vaticano'],
    SU: ['Unión Soviética', 'URSS'],
    YU: ['Yugoslavia'],
    CS: ['Checoslovaquia'],
    DD: ['Alemania Oriental', 'Alemania del Este'],
  },
  pt: {
    GB: ['Grã-Bretanha', 'Inglaterra', 'Escócia'],
    AE: ['Emirados'],
    CD: ['República Democrática do Congo'],
    CG: ['República do Congo'],
    MM: ['Birmânia'],
    NL: ['Holanda'],
    PS: ['Palestina'],
    VA: ['Vaticano'],
    SU: ['União Soviética', 'URSS'],
    YU: ['Iugoslávia', 'Jugoslávia'],
    CS: ['Checoslováquia', 'Tchecoslováquia'],
    DD: ['Alemanha Oriental'],
  },
  tr: {
    US: ['Amerika'],
    GB: ['İngiltere', 'Britanya'],
    AE: ['BAE'],
    CD: ['Demokratik Kongo Cumhuriyeti'],
    VA: ['Vatikan'],
    SU: ['Sovyetler Birliği', 'SSCB'],
    YU: ['Yugoslavya'],
    CS: ['Çekoslovakya'],
    DD: ['Doğu Almanya'],
  },
  cs: { CZ: ['Česká republika'] },
  lo: { LA: ['ປະເທດລາວ', 'ສປປ ລາວ'] },
  th: { TH: ['ประเทศไทย'] },
};

/** ISO 3166-1: the code of two letters and that of three. */
const lettersOf = new Map(
  `
  ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH BBBRB BDBGD BEBEL BFBFA BGBGR
  BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV
  CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH
  ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ
  GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA
  JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO
  LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS
  MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG
  PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP
  SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL
  TLTLS TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR VNVNM VUVUT
  WFWLF WSWSM XKXKX YEYEM YTMYT ZAZAF ZMZMB ZWZWE
`
    .match(/\w{5}/g)!
    .map((pair) => [pair.slice(0, 2), pair.slice(2)]),
);
