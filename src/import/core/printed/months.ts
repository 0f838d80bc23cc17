/** The number of a month by its name, or by the beginning of it if that is no other month’s: `April`, `avr`, `апреля`, `أبريل`; 1 is January. */
export function monthNumber(word: string): number | undefined {
  const bare = folded(word);
  const whole = months.get(bare);
  if (whole !== undefined || bare.length < 3) return whole;
  const begun = [...months].flatMap(([name, number]) => (name.startsWith(bare) ? [number] : []));
  return new Set(begun).size === 1 ? begun[0] : undefined;
}

/** Whether a word is a weekday or the usual abbreviation of one: `Tues`, `mardi`, `вт`. */
export function isWeekday(word: string): boolean {
  weekdays ??= new Set(languages.flatMap(weekdaysIn));
  return weekdays.has(folded(word));
}

let weekdays: Set<string> | undefined;
const languages = 'en de fr es it pt nl sv da nb fi pl cs ru uk tr ro bg el he id ar fa hi ja zh ko'.split(
  ' ',
);

function weekdaysIn(lang: string): string[] {
  return (['long', 'short'] as const).flatMap((weekday) => {
    const names = new Intl.DateTimeFormat(lang, { weekday, timeZone: 'UTC' });
    const week = [4, 5, 6, 7, 8, 9, 10].map((day) => names.format(Date.UTC(1970, 0, day)));
    return week
      .flatMap((name) => name.match(/[\p{L}\p{M}]{2,}/gu)?.map(folded) ?? [])
      .concat('tues', 'thur', 'thurs');
  });
}

/** Accents are left away by some who print in capitals or write in haste. */
function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}

/** The months in the languages of the larger agencies. */
const months = new Map(
  [
    'january february march april may june july august september october november december',
    'januar februar märz april mai juni juli august september oktober november dezember',
    'jänner feber mrz apr mai jun jul aug sept okt nov dez',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'ene feb mar abr may jun jul ago setiembre oct nov dic',
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    'januari februari maart april mei juni juli augustus september oktober november december',
    'januari februari mars april maj juni juli augusti september oktober november december',
    'januar februar mars april mai juni juli august september oktober november desember',
    'januar februar marts april maj juni juli august september oktober november december',
    'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    'ledna února března dubna května června července srpna září října listopadu prosince',
    'leden únor březen duben květen červen červenec srpen září říjen listopad prosinec',
    'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
    'януари февруари март април май юни юли август септември октомври ноември декември',
    'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
    'בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר',
    'januari februari maret april mei juni juli agustus september oktober november desember',
    'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
    'يناير شباط آذار نيسان أيار حزيران تموز آب أيلول أكتوبر نوفمبر ديسمبر',
    'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
    'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
  ].flatMap((line) => line.split(' ').map((name, month) => [folded(name), month + 1] as const)),
);
