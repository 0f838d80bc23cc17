/* The words of the interface in Persian: from right to left, with Persian digits; days stay in the Gregorian calendar. */
import type { Extent } from '../archive/extent.ts';
import type { Messages } from './en.ts';
import { bytesIn } from './bytes.ts';
import { citation } from './fa/citation.ts';
import { dates } from './fa/dates.ts';
import { comma, digits, dot, formats } from './fa/formats.ts';

const { number, list, listGap, languageName } = formats;

// Beside a number a Persian noun has one form.
const stories = (count: number): string => `${number(count)} خبر`;
const photos = (count: number): string => `${number(count)} عکس`;
const inArchive = (name: string, count: number): string => `${name} در آرشیو: ${stories(count)}.`;

export const fa: Messages = {
  language: 'fa',
  locale: 'fa-u-ca-gregory',
  firstWeekday: 6,
  number,
  digits,
  list,
  listGap,
  comma,
  semicolon: '؛ ',
  names: (first, last) => `${first} – ${last}`,
  range: (first, last) => `${first}–${last}`,
  dot,
  quoted: (words) => `«${words}»`,
  languageName,
  dates,
  shortYear: (lastTwo) => lastTwo,
  decade: (firstYear) => `دههٔ ${digits(String(firstYear))}`,
  backTo: (text) => `→ ${text}`,
  onTo: (text) => `${text} ←`,
  see: '←',

  stories,
  storiesAfterNumber: () => ' خبر',
  noStory: ' بدون خبر',

  parts: {
    people: 'اشخاص',
    countries: 'کشورها',
    dates: 'تاریخ‌ها',
    photos: 'عکس‌ها',
    sources: 'منابع',
    topics: 'موضوع‌ها',
    about: 'درباره',
    data: 'داده‌ها',
    feed: 'خوراک',
    search: 'جست‌وجو',
    list: 'خبرهای نگه‌داشته',
  },

  layout: {
    description: 'آرشیو خبری برای خواندن به ترتیب روز و جست‌وجو بر پایهٔ اشخاص و کشورها.',
    skip: 'رفتن به متن',
    navigation: 'آرشیو',
    searchLabel: 'جست‌وجو در آرشیو',
    searchHint: 'شخص، کشور، واژه، روز',
  },

  front: {
    heading: 'تازه‌ترین خبرها',
    allDates: 'همهٔ تاریخ‌ها',
    extent: (count, years) => `${stories(count)}، ${years}`,
    outlets: (names) => (names.length > 4 ? `${number(names.length)} رسانه` : list(names)),
    from: (outlets, people, countries) => {
      const records = [people && `${number(people)} شخص`, countries && `${number(countries)} کشور`].filter(
        Boolean,
      );
      return `از ${outlets}${records.length ? `، با ${records.join(' و ')}` : ''}. `;
    },
    how: 'این آرشیو چگونه فراهم شده است',
    peopleOf: (month) => `اشخاص ${month}`,
    countriesOf: (month) => `کشورهای ${month}`,
    onThisDay: (day, isExact) => `${isExact ? '' : 'حوالی '}${day} در سال‌های دیگر`,
    moreOfDay: (count) => `و ${stories(count)} دیگر`,
    span: 'گسترهٔ آرشیو',
    map: 'خبرها از کجا بود',
    allCountries: 'همهٔ کشورها',
  },

  storyList: {
    filePhoto: 'عکس آرشیوی',
    people: (names, more) => `${names}${more ? ` و ${number(more)} نفر دیگر` : ''}`,
    together: (names) => `همراه با ${names}`,
    alsoIn: 'نیز در ',
    newest: (shown, of) => `${number(shown)} خبر تازه‌تر از ${number(of)} خبر`,
    all: (count) => `هر ${stories(count)}`,
    more: (count) => `و ${number(count)} خبر دیگر`,
    allByYear: (count) => `هر ${stories(count)} به تفکیک سال`,
    storiesAYear: 'شمار خبرها در هر سال',
    togetherWith: (name, count) => `${stories(count)} با ${name}`,
  },

  pages: {
    label: 'صفحه‌ها',
    page: (page) => `صفحهٔ ${number(page)}`,
    of: (page, of) => `صفحهٔ ${number(page)} از ${number(of)}`,
  },

  story: {
    with: `${dot}به نقل از `,
    updated: 'به‌روزشده: ',
    byline: (names) => `نوشتهٔ ${list(names)}`,
    exactness: (text) => ` (${text})`,
    corrections: (count) => (count > 1 ? 'اصلاحیه‌ها' : 'اصلاحیه'),
    steps: 'خبرها به ترتیب تاریخ',
    people: 'اشخاص این خبر',
    from: (year) => `این خبر از سال ${year} است و از آنچه در آن زمان معلوم بود می‌گوید. `,
    words: (count) => `${number(count)} واژه`,
    named: (times, inCaptionOnly) =>
      times === 0
        ? 'افزودهٔ ویراستار'
        : inCaptionOnly
          ? 'نام‌برده در شرح عکس'
          : times === 1
            ? 'یک بار نام برده شده'
            : `${number(times)} بار نام برده شده`,
    times: (count) => `${number(count)}×`,
    stepsAbout: (name) => `خبرها دربارهٔ ${name}`,
    toCorrected: 'دیدن واژه‌های اصلاح‌شده',
    thread: 'رشتهٔ خبر',
    before: 'پیش از این',
    sameDay: 'همان روز',
    after: 'پس از این',
    shares: (names, isAbout, days) =>
      `${isAbout ? 'این نیز دربارهٔ' : 'این نیز با نام'} ${list(names)}${comma}${apart(days)}`,
    variants: 'همین متن در جاهای دیگر',
    filedFrom: 'ارسال‌شده از',
    cite: 'ارجاع به این خبر',
    citation,
    record: 'مشخصات',
    language: 'زبان',
    firstStoodAt: 'نشانی نخست',
    snapshot: 'نسخهٔ ذخیره‌شده',
    rights: 'حقوق',
    keep: 'نگه داشتن این خبر',
    withdrawnTitle: (title) => `پس‌گرفته‌شده: ${title}`,
    withdrawnDescription: 'این خبر پس گرفته شده است.',
    withdrawn: 'این خبر پس گرفته شده است',
    withdrawnText: 'متن آن دیگر نشان داده نمی‌شود. نشانی می‌ماند تا هیچ پیوند یا ارجاعی به جایی خالی نرسد.',
    withdrawnOn: 'پس‌گرفته‌شده در',
    published: 'منتشرشده در',
    reason: 'دلیل',
    readOn: 'ادامهٔ خواندن',
    storiesOf: (date) => `خبرهای ${date}`,
    allOfSource: (source) => `همهٔ خبرهای ${source}`,
    searchTitle: 'جست‌وجوی واژه‌های عنوان',
  },

  photo: {
    notHeld: ['عکس', 'موجود نیست'],
    filePhoto: 'عکس آرشیوی',
    filePhotoMeans: 'برای رویداد دیگری گرفته شده است',
    handout: 'عکس اهدایی',
    handoutMeans: 'یکی از طرف‌های خبر آن را در اختیار گذاشته است',
    from: (provider) => ` از ${provider}`,
    pool: 'عکس مشترک رسانه‌ها',
    photographer: 'عکاس:',
    graphic: 'نگاره:',
    original: 'فایل اصلی',
    movingOriginal: 'فایل اصلی (تصویر متحرک)',
    size: (width, height) => ` (${width} × ${height})`,
    agencies: (count) => (count > 1 ? 'خبرگزاری‌ها:' : 'خبرگزاری:'),
    taken: 'تاریخ عکس: ',
    credit: 'نام‌ها چنان‌که چاپ شده:',
    inPhoto: 'در عکس:',
    named: 'نام‌برده در شرح عکس:',
  },

  days: {
    description: 'سال‌های آرشیو و شمار خبرهای هر سال.',
    ofDate: (count, date) => `${stories(count)} از ${date}.`,
    ofMonth: (count, date) => `${stories(count)} از ${date}، روز به روز.`,
    onDays: (count, days) => `${stories(count)}${days ? ` در ${number(days)} روز` : ''}`,
    summary: (count, days, countries) => {
      const extent = days ? `${stories(count)} در ${number(days)} روز` : stories(count);
      const about = list(countries);
      return about ? `${extent}؛ ${count > 3 ? 'بیشتر ' : ''}دربارهٔ ${about}.` : `${extent}.`;
    },
    inYears: (count, years) => `${stories(count)} در ${number(years)} سال.`,
    caption: (month) => `روزهای خبردار ${month}`,
    dayLink: (day, count) => `${day}: ${stories(count)}`,
    moreOfDay: (count, day) => `و ${number(count)} خبر دیگر از ${day}`,
    allOfDay: (count, day) => `هر ${stories(count)} ${day}`,
    storiesADay: 'شمار خبرها در هر روز',
    none: 'بدون خبر',
    places: 'محل نگارش خبرها',
    decades: 'دهه‌ها',
    groups: { country: 'کشورها', topic: 'موضوع‌ها', source: 'منابع' },
    others: { country: 'دربارهٔ هیچ کشوری', topic: 'بدون موضوع', source: 'منابع دیگر' },
    continued: 'ادامه',
    dayNotKnown: 'روز نامعلوم',
    monthNotKnown: 'ماه نامعلوم',
    days: 'روزها',
    months: 'ماه‌ها',
    years: 'سال‌ها',
  },

  people: {
    description: (count) => `فهرست ${number(count)} شخصی که خبرهای آرشیو از آنان نام برده‌اند.`,
    none: 'هنوز هیچ خبری در آرشیو از کسی نام نبرده است.',
    unnamed: (count) => `و ${number(count)} نفر که پرونده دارند و هنوز در خبری نام برده نشده‌اند`,
    unnamedTitle: 'اشخاصی که هنوز در خبری نام برده نشده‌اند',
    letter: (letter) => `اشخاص: ${letter}`,
    count: (count) => `${number(count)} نفر، به ترتیب نام خانوادگی`,
    letters: 'حرف‌ها',
  },

  person: {
    description: inArchive,
    kicker: 'شخص',
    alsoPrintedAs: 'املاهای دیگر در خبرها:',
    elsewhere: 'در جاهای دیگر:',
    elsewherePrintedAs: 'املای دیگر در جاهای دیگر:',
    inLanguage: (language) => `به ${language}:`,
    none: 'هنوز هیچ خبری در آرشیو از این شخص نام نبرده است.',
    offices: 'سمت‌ها',
    datesNotKnown: 'تاریخ نامعلوم',
    since: (date) => `از ${date}`,
    until: (date) => `تا ${date}`,
    appearsWith: 'همراه با',
    storiesTogether: 'همه',
    becomes: (office) => `آغاز سمت: ${office}`,
    inPhotos: 'در عکس‌ها',
    elsewhereHeading: 'در جاهای دیگر',
  },

  countries: {
    description: (count) => `فهرست ${number(count)} کشوری که خبرهای آرشیو دربارهٔ آن‌هاست.`,
    none: 'هنوز هیچ خبری در آرشیو دربارهٔ کشوری نیست.',
    count: (count) => `آرشیو دربارهٔ ${number(count)} کشور خبر دارد. `,
    order: 'در هر بخش جهان، پرخبرترین کشور پیش از دیگران آمده است.',
    country: 'کشور',
    stories: 'خبرها',
    years: 'سال‌ها',
    span: (first, last) => (first === last ? first : `${first}–${last}`),
    existed: (from, to) => (from ? `${from}–${to}` : `تا ${to}`),
    regionsLabel: 'بخش‌های جهان',
    regions: {
      northernAfrica: 'شمال آفریقا',
      subSaharanAfrica: 'آفریقای جنوب صحرا',
      northernAmerica: 'آمریکای شمالی',
      latinAmerica: 'آمریکای لاتین و کارائیب',
      centralAsia: 'آسیای مرکزی',
      easternAsia: 'شرق آسیا',
      southeasternAsia: 'جنوب شرقی آسیا',
      southernAsia: 'جنوب آسیا',
      westernAsia: 'غرب آسیا',
      easternEurope: 'اروپای شرقی',
      northernEurope: 'شمال اروپا',
      southernEurope: 'جنوب اروپا',
      westernEurope: 'اروپای غربی',
      oceania: 'اقیانوسیه',
      antarctica: 'جنوبگان',
    },
  },

  maps: {
    world: 'نقشهٔ جهان: شمار خبرهای هر کشور',
    country: (name, count) => `${name}: ${stories(count)}`,
    scale: 'شمار خبرهای یک کشور',
    step: (from, to) =>
      to === undefined
        ? `${number(from)} و بیشتر`
        : from === to
          ? number(from)
          : `${number(from)}–${number(to)}`,
    shades: 'هرچه رنگ کشوری پررنگ‌تر باشد، خبرهای بیشتری از آن نام برده‌اند.',
    borders:
      'مرزها از نقشه‌های Natural Earth است که خطوط مورد اختلاف را به یک شکل می‌کشد؛ آرشیو جانب هیچ طرفی را نمی‌گیرد.',
    table: 'همین‌ها در جدول',
  },

  country: {
    description: inArchive,
    inSentence: (name) => name,
    kicker: 'کشور',
    from: (date) => `از ${date}`,
    to: (date) => `تا ${date}`,
    region: 'بخش جهان',
    capital: 'پایتخت',
    neighbours: 'همسایه‌ها',
    alsoPrintedAs: 'واژه‌های دیگر در خبرها',
    onMap: (name, region) => `${name} در ${region}.`,
    onMapOfToday: (name) => `سرزمین ${name} با مرزهای امروز.`,
    marked: (capital) => ` نقطه ${capital ?? 'پایتخت'} است.`,
    togetherWith: 'همراه با',
  },

  sources: {
    description: 'رسانه‌هایی که خبرهای آرشیو را منتشر کرده‌اند و خبرگزاری‌هایی که خبر و عکس فرستاده‌اند.',
    outlets: 'رسانه‌ها',
    agencies: 'خبرگزاری‌ها',
    letter: (letter) => `منابع: ${letter}`,
    extent: (supplied, ofPhotos) => [
      ...(supplied ? [stories(supplied)] : []),
      ...(ofPhotos ? [photos(ofPhotos)] : []),
    ],
  },

  source: {
    description: (name, extent) => `${name} در آرشیو: ${extent.join(comma)}.`,
    extent: (published, supplied, ofPhotos) => [
      ...(published ? [`${stories(published)} منتشرشده`] : []),
      ...(supplied ? [`${stories(supplied)} فرستاده‌شده برای دیگران`] : []),
      ...(ofPhotos ? [photos(ofPhotos)] : []),
    ],
    newestPhotos: 'تازه‌ترین عکس‌ها',
  },

  topics: {
    description: (count) => `${number(count)} موضوع آرشیو.`,
    none: 'هنوز هیچ خبری در آرشیو موضوع ندارد.',
    count: (count) => `${number(count)} موضوع`,
    letter: (letter) => `موضوع‌ها: ${letter}`,
  },

  topic: {
    description: inArchive,
    together: 'همراه با',
    title: (name) => name,
  },

  namedSearch: {
    description: inArchive,
    none: 'هنوز خبری یافت نشده است',
    asked: 'آنچه جست‌وجو می‌شود',
    words: 'واژه‌ها',
    change: 'تغییر این جست‌وجو',
    ofArchive: 'جست‌وجوهای آرشیو',
  },

  photos: {
    description: 'عکس‌ها به ترتیب روز خبر: شرح عکس، عکاس، خبرگزاری.',
    of: (time) => `عکس‌های ${time}`,
    none: 'هنوز هیچ خبری در آرشیو عکس ندارد.',
    lead: (all, held, photographers, agencies) => {
      const makers = [
        photographers && `${number(photographers)} عکاس`,
        agencies && `${number(agencies)} خبرگزاری`,
      ].filter(Boolean);
      const pictures =
        held === all
          ? 'خود عکس‌ها موجود است'
          : held
            ? `از این میان خود ${number(held)} عکس موجود است`
            : 'خود عکس‌ها موجود نیست';
      return `${photos(all)} با شرح و نام عکاس یا خبرگزاری؛ ${pictures}.${makers.length ? ` از ${makers.join(' و ')}.` : ''}`;
    },
    all: 'همهٔ عکس‌ها',
    held: 'عکس‌های موجود',
    heldOf: (time) => `عکس‌های موجود ${time}`,
    heldDescription: 'عکس‌هایی که خود عکس در آرشیو موجود است.',
    filters: 'کدام عکس‌ها',
    newest: (shown, all) => `${number(shown)} عکس تازه از ${number(all)}`,
    counted: photos,
    photosAfterNumber: () => ' عکس',
    byYear: 'عکس‌ها به تفکیک سال',
    byMonth: 'عکس‌ها به تفکیک ماه',
    byDay: 'عکس‌ها به تفکیک روز',
    steps: 'عکس‌ها به ترتیب تاریخ',
    page: (page, pages) => `صفحهٔ ${number(page)} از ${number(pages)}`,
    pages: 'صفحه‌ها',
    photographers: 'عکاسان',
    agencies: 'خبرگزاری‌ها',
    allPhotographers: 'همهٔ عکاسان',
    allSources: 'همهٔ منابع',
    span: (first, last) => (first === last ? first : `${first} تا ${last}`),
    ofSubject: (name) => `عکس‌ها: ${name}`,
    allOf: (count) => `همهٔ ${photos(count)}`,
  },

  photographer: {
    kicker: 'عکاس',
    description: (name, count) => `عکس‌های ${name} در آرشیو: ${photos(count)}.`,
    extent: (count, years) => `${photos(count)}، ${years}`,
    agencies: 'خبرگزاری‌ها',
    people: 'در عکس‌ها',
    registerDescription: (count) => `فهرست ${number(count)} عکاس آرشیو.`,
    count: (count) => `${number(count)} عکاس، به ترتیب نام خانوادگی`,
    none: 'هنوز نام هیچ عکاسی در آرشیو نیامده است.',
    letter: (letter) => `عکاسان: ${letter}`,
  },

  about: {
    title: 'دربارهٔ این آرشیو',
    description: (name) =>
      `${name} چه دارد، از چه کسی و از چه زمانی، چه چیزی کم است و چگونه باید از آن استفاده کرد.`,
    lead: (name, count, first, last) =>
      `${name} ${stories(count)} از ${first} تا ${last} دارد؛ هر خبر نشانی خود را دارد که تغییر نمی‌کند.`,
    scope: 'گستره',
    scopeText: (outlets) =>
      `خبرها چنان‌که ${outlets.length > 6 ? `${number(outlets.length)} رسانه` : list(outlets)} منتشر کرده‌اند، با تاریخ، محل و نام نویسنده؛ شرح عکس‌ها و نام عکاسان، حتی اگر خود عکس موجود نباشد؛ و پرونده‌ای برای هر شخص و کشوری که خبرها دربارهٔ آن است. اگر خبری چنان‌که نخست چاپ شده نیامده باشد، یادداشتی بالای متن آن را می‌گوید.`,
    extent: 'حجم',
    figures,
    period: 'دورهٔ زمانی',
    periodText: (first, last) => `از ${first} تا ${last}. `,
    allDates: 'همهٔ سال‌ها، ماه‌ها و روزها',
    sources: 'منابع',
    agencies: (count) => `خبرگزاری‌هایی که از آن‌ها خبر یا عکس گرفته شده است: ${number(count)}. `,
    allSources: 'همهٔ منابع',
    gaps: 'جاهای خالی',
    noGap: 'میان نخستین و آخرین سال، هیچ سالی بدون خبر نیست.',
    gapsText: 'آرشیو از این سال‌ها خبری ندارد:',
    gap: (first, last) => (first === last ? first : `${first} تا ${last}`),
    emptyDays: 'روز بدون خبر روزی است که چیزی از آن نگه داشته نشده؛ به این معنا نیست که چیزی منتشر نشده است.',
    picturesMissing: (missing, all) =>
      missing === all
        ? ` از ${photos(all)}، خود عکس موجود نیست: شرح عکس و نام عکاس به‌جای آن ثبت شده است.`
        : ` از ${photos(all)}، ${number(missing)} عکس موجود نیست: شرح عکس و نام عکاس به‌جای آن ثبت شده است.`,
    howToCite: 'شیوهٔ ارجاع',
    howToCiteText: (name, address) =>
      `هر خبر ارجاع خود را دارد: عنوان، رسانه، تاریخ، آرشیو، نشانی. به کل آرشیو چنین ارجاع دهید: ${name}، ${address}\u200e، با ذکر روز مراجعه.`,
    corrections: 'اصلاحیه‌ها',
    corrected: (count) =>
      count
        ? `${stories(count)} اصلاح شده است؛ هر یک بالای متن خود می‌گوید چه چیزی و چه زمانی. `
        : 'تاکنون هیچ خبری اصلاح نشده است. ',
    withdrawn: (count) => `${stories(count)} پس گرفته شده است؛ نشانی هر یک می‌گوید چه زمانی و چرا.`,
    rights: 'حقوق',
    rightsText: 'متن‌ها از آنِ منتشرکنندگان آن‌هاست، با شرایطی که در مشخصات هر خبر آمده است.',
    maps: 'نقشه‌ها',
    mapsText: (naturalEarth, geoNames, licence) => [
      'ساحل‌ها و مرزها از ',
      { text: 'Natural Earth', href: naturalEarth },
      ' است که در مالکیت عمومی است و خطوط مورد اختلاف را به یک شکل می‌کشد؛ آرشیو جانب هیچ طرفی را نمی‌گیرد. جای شهرها از ',
      { text: 'GeoNames', href: geoNames },
      ' است، با پروانهٔ ',
      { text: 'CC BY 4.0', href: licence },
      '؛ اگر شهر خبری با اطمینان معلوم نباشد، نقشه‌ای هم ندارد.',
    ],
    data: 'داده‌ها',
    dataText: (data, feed) => [
      'هر آنچه خواننده می‌بیند به‌صورت ',
      { text: 'داده', href: data },
      ' و خبرهای تازه به‌صورت ',
      { text: 'خوراک', href: feed },
      ' در دسترس است.',
    ],
  },

  llms: {
    stories: (address) => `هر خبر صفحه‌ای از آنِ خود زیر ${address} دارد که هرگز جابه‌جا نمی‌شود.`,
    copies: (file) => `همان نشانی با ${file} در پایان، خبر را به‌صورت مارک‌داون با مشخصات آن می‌دهد.`,
    pages: 'صفحه‌ها',
    data: 'داده‌ها',
    dataFiles: 'همهٔ مجموعه‌داده‌ها با فیلدهایشان',
    sitemap: 'همهٔ صفحه‌ها با روز آخرین تغییرشان',
    refused: (file) =>
      `آرشیو با استفاده از متن‌هایش برای آموزش مدل‌ها یا ساختن نمایه برای پاسخ‌ها موافق نیست: ${file} را ببینید.`,
    agreed: 'آرشیو با استفاده از متن‌هایش برای آموزش مدل‌ها موافق است.',
  },

  data: {
    description:
      'آرشیو به‌صورت داده: خبرها، متن‌ها، عکس‌ها، اشخاص و کشورها در قالب JSON Lines و CSV و ninjs، با اندازه و SHA-256 هر فایل.',
    lead: 'هر آنچه خواننده می‌بیند، برای برنامه‌ها و صفحه‌گسترده‌ها: با رمزگذاری UTF-8، ساخته‌شده همراه با صفحه‌ها، بدون کلید و بدون محدودیت.',
    whole: 'همهٔ آرشیو',
    file: 'فایل و SHA-256',
    rows: 'ردیف‌ها',
    size: 'اندازه',
    bytes: bytesIn('fa'),
    kinds: {
      stories: 'در هر سطر یک خبر، از قدیم به جدید، با هر آنچه صفحهٔ آن می‌گوید جز متن.',
      storyTable: 'همان برای صفحه‌گسترده؛ میان اجزای فهرستِ هر خانه | می‌آید.',
      photoTable: 'شرح، اعتبار، عکاس و اشخاص همهٔ عکس‌ها.',
      people: 'املاها، شناسه‌ها، سمت‌ها و خبرهای هر شخص.',
      personTable: 'همان برای صفحه‌گسترده.',
      countries: 'نام‌ها و خبرهای هر کشور.',
      countryTable: 'همان برای صفحه‌گسترده.',
      texts: 'متن خبرها.',
      ninjs: 'خبرها در قالب ninjs.',
    },
    texts: 'متن‌ها',
    textsText:
      'متن هر خبر با شناسهٔ آن، هر سال در یک فایل: متن ساده، و اگر بیش از بند دارد HTML نیز؛ جز خبرهایی که حقوقشان بازنشر را مجاز نمی‌داند.',
    ninjs: 'ninjs',
    ninjsText: (standard) => [
      'خبرها با متن و عکس در قالب خبرگزاری‌ها، ',
      { text: 'ninjs 3.1', href: standard },
      ': در هر سطر یک خبر، هر ماه در یک فایل، فشرده با gzip.',
    ],
    about: 'مشخصه‌ها و کاربرد',
    packageText: (file, standard) => [
      { text: 'datapackage.json', href: file },
      ' همهٔ فایل‌ها و مشخصه‌هایشان را با اندازه و SHA-256 شرح می‌دهد (',
      { text: 'Data Package 2', href: standard },
      ').',
    ],
    fieldsText: () => [
      'هر تاریخ با همان دقتی است که معلوم است (ISO 8601؛ ',
      { code: '1984~' },
      ' یعنی حدود ۱۹۸۴). هر مشخصه‌ای که خبر نداشته باشد نیامده است. اشخاص و کشورها مانند صفحه‌ها ',
      { code: 'about' },
      ' یا ',
      { code: 'mentions' },
      ' هستند. با رشد آرشیو، فایل‌های بزرگ در فایل دومی ادامه می‌یابند، مانند ',
      { code: 'stories.2.jsonl' },
      '، و هیچ نشانی‌ای تغییر نمی‌کند.',
    ],
    importText: () => [
      'Dateline این فایل‌ها را بازمی‌خواند: ',
      { code: 'npm run import -- data/' },
      ' خبرها را دوباره می‌سازد.',
    ],
    feeds: 'خوراک‌ها',
    feedsText: (atom, json) => [
      'متن کامل تازه‌ترین خبرها به‌صورت ',
      { text: 'Atom', href: atom },
      ' و ',
      { text: 'JSON Feed', href: json },
      '. هر شخص، کشور، موضوع، منبع و جست‌وجوی آرشیو نیز هر دو را دارد: نشانی آن با ',
      { code: 'feed.xml' },
      ' یا ',
      { code: 'feed.json' },
      ' در پایان. خوراک‌های Atom تا نخستین خبر بازمی‌گردند.',
    ],
  },

  search: {
    description: 'جست‌وجو در آرشیو با واژه، شخص، کشور، منبع، موضوع و زمان.',
    suggestions: 'پیشنهادها',
    submit: 'جست‌وجو',
    byField: 'جست‌وجو با مشخصه‌ها و تاریخ',
    fields: {
      person: { label: 'شخص', hint: 'با هر املایی' },
      country: { label: 'کشور', hint: 'ایرانی، کرملین' },
      source: { label: 'منبع', hint: 'رسانه، خبرگزاری' },
      topic: { label: 'موضوع', hint: 'موضوع خبر' },
    },
    matches: (label) => `${label}: یافته‌ها`,
    from: 'از',
    to: 'تا',
    howTo: 'راهنمای جست‌وجو',
    help: [
      ['زلنسکی، 习近平، کرملین', 'شخص یا کشور با هر املایی: از فهرست برگزینید یا جست‌وجو کنید'],
      ['"بندر جنوبی"', 'واژه‌ها درست پشت سر هم'],
      ['گندم OR جو', 'یکی از دو واژه'],
      ['گندم -صادرات', 'بدون یک واژه'],
      ['باز*', 'واژه‌هایی که چنین آغاز می‌شوند'],
      ['۱ فوریه ۲۰۲۶، فوریه ۲۰۲۶، از ۲۰۱۳', 'روزها؛ میان دو نشان نقل قول، "۱۹۸۷" عدد است'],
    ],
    order: 'ترتیب',
    notes: 'دربارهٔ این جست‌وجو',
    narrow: 'محدود کردن',
    more: 'یافته‌های بیشتر',
    asList: 'نگه داشتن یا برداشتن این یافته‌ها',
    shareOverTime: 'سهم در گذر زمان',
    download: 'دریافت همهٔ یافته‌ها',
    listOfNames: 'یافتن فهرستی از نام‌ها',
    needsScript:
      'جست‌وجو به اسکریپت نیاز دارد. مرورگرها در صفحه‌ای که از دیسک باز شود اسکریپتی اجرا نمی‌کنند؛ هر وب‌سروری کافی است. بدون آن می‌توان آرشیو را از راه فهرست‌هایش خواند:',
    examples: 'برای نمونه',
    orRegisters: 'یا در فهرست‌ها بگردید',
  },

  keptList: {
    description: 'خبرهایی که در این مرورگر نگه می‌دارید.',
    lead: 'آنچه نگه می‌دارید تنها در همین مرورگر ذخیره می‌شود: نه حساب کاربری لازم است و نه چیزی به جایی فرستاده می‌شود.',
    needsScript:
      'این فهرست با اسکریپت نگه داشته می‌شود و این مرورگر اسکریپت اجرا نمی‌کند. نشانی خبرها تغییر نمی‌کند؛ پس می‌توان آن‌ها را نشانه‌گذاری کرد.',
    empty: [
      'هنوز خبری نگه نداشته‌اید. ',
      'هر خبر پیوند «نگه داشتن این خبر» را دارد و نتیجهٔ جست‌وجو را هم می‌توان به فهرست آورد.',
    ],
    order: 'ترتیب',
    orders: { newest: 'از جدید به قدیم', oldest: 'از قدیم به جدید', kept: 'تازه‌نگه‌داشته‌ها در آغاز' },
    takeAlong: 'برداشتن به شکل',
    forms: {
      citations: 'ارجاع‌ها',
      links: 'نشانی‌ها',
      csv: 'جدول (CSV)',
      bibtex: 'BibTeX',
      ris: 'RIS (EndNote، Zotero)',
      csl: 'CSL-JSON',
    },
    copy: 'رونوشت',
    download: 'دریافت فایل',
    share: 'رونوشت پیوند این فهرست',
    clear: 'حذف همه',
    keepAll: 'نگه داشتن همه',
    undo: 'بازگرداندن',
    back: 'بازگشت به خبر',
    own: 'به خبرهای نگه‌داشتهٔ شما',
    add: 'افزودن خبر',
    addText:
      'فایلی را که از اینجا دریافت شده برگزینید یا متنی را بچسبانید: هر نشانی خبری از این آرشیو که در آن باشد افزوده می‌شود.',
    file: 'فایل',
    pasted: 'متن',
    addButton: 'افزودن',
  },

  offline: {
    title: 'خواندن بدون اتصال',
    description: 'صفحه‌هایی از آرشیو که این مرورگر نگه می‌دارد.',
    lead: 'مرورگر شما صفحه‌هایی را که می‌خوانید و تازه‌ترین روزها را نگه می‌دارد. بدون اتصال همین نسخه‌ها را با زمان نگه‌داری نشان می‌دهد و با اتصال همیشه از خود آرشیو می‌پرسد. هیچ نسخه‌ای از این دستگاه بیرون نمی‌رود.',
    none: 'این مرورگر هنوز صفحه‌ای نگه نداشته است.',
  },

  moved: {
    story: (address, href) => ['نشانی کنونی این خبر: ', { text: address, href }],
    page: (address, href) => ['نشانی کنونی این صفحه: ', { text: address, href }],
  },

  gone: {
    title: 'کنار گذاشته‌شده',
    heading: 'این صفحه کنار گذاشته شده است',
    text: 'آرشیو زمانی در این نشانی صفحه‌ای داشت و آن را برای همیشه کنار گذاشته است. چیزی جای آن را نگرفته است.',
    links: (front, search) => [
      { text: 'صفحهٔ نخست', href: front },
      ' یا ',
      { text: 'جست‌وجو در آرشیو', href: search },
    ],
  },

  notFound: {
    title: 'یافت نشد',
    heading: 'چنین صفحه‌ای نیست',
    text: 'نشانی خبرها همیشگی است؛ پس احتمالاً آرشیو هرگز این صفحه را نداشته است. شاید نشانی نادرست یا ناقص نوشته شده باشد؛ موضوع آن را جست‌وجو کنید یا از راه تاریخ یا نام پیش بروید.',
    search: 'جست‌وجوی موضوع این نشانی',
    or: 'یا در فهرست‌ها بگردید',
    ofDate: 'خبرهای ',
  },
};

/** `همان روز`, `دو روز بعد`. */
function apart(days: number): string {
  if (days === 0) return 'همان روز';
  const count = Math.abs(days);
  return `${count === 1 ? 'یک' : number(count)} روز ${days > 0 ? 'بعد' : 'قبل'}`;
}

function figures(extent: Extent): [name: string, count: string, of?: string][] {
  const pictures = extent.photos - extent.picturesMissing;
  return [
    ['خبرها', number(extent.stories), `${number(extent.words)} واژه`],
    ['روزهای خبردار', number(extent.days), `در ${number(extent.years)} سال`],
    [
      'اشخاص',
      number(extent.peopleNamed),
      extent.people > extent.peopleNamed ? `از ${number(extent.people)} نفر که پرونده دارند` : '',
    ],
    ['کشورها', number(extent.countries)],
    ['منابع', number(extent.sources)],
    ['موضوع‌ها', number(extent.topics)],
    [
      'عکس‌ها',
      number(extent.photos),
      extent.photos ? (pictures ? `${number(pictures)} عکس موجود` : 'شرح عکس و نام عکاس، بدون خود عکس') : '',
    ],
  ];
}
