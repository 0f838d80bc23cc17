/* The words of the interface in Persian: from right to left, with Persian digits; days stay in the Gregorian calendar. */
import type { Extent } from '../archive/extent.ts';
import type { Citation, Cited } from './citation.ts';
import { endsSentence } from './citation.ts';
import { datesOf } from './dates.ts';
import type { Messages } from './en.ts';
import { formatsOf } from './formats.ts';

// Newspapers set no comma before «و».
const { number, list, listGap, languageName, months, weekdays, narrowWeekdays } = formatsOf('fa', (gap) =>
  gap.replace(/،\u200f?(?= و )/, ''),
);

/* Marks of direction keep names in Latin letters, and numbers beside them, in the order of the line. */
const comma = '،\u200f ';
const dot = ' \u200f·\u200f ';

const digits = (text: string): string => text.replace(/\d/g, (digit) => persianDigits[Number(digit)]!);
const persianDigits = '۰۱۲۳۴۵۶۷۸۹';

const dates = datesOf({
  months,
  weekdays,
  columnHeads: { wide: narrowWeekdays, narrow: narrowWeekdays },
  order: ({ weekday, day, month, year }) => [weekday, day, month, year].filter(Boolean).join(' '),
  digits,
  // The sign is to the left of its number.
  time: (clock, { sign, hours, minutes }) =>
    `${clock} به وقت گرینویچ${
      hours || minutes
        ? ` \u200e${sign}${digits(minutes ? `${hours}:${String(minutes).padStart(2, '0')}` : String(hours))}`
        : ''
    }`,
  hedges: { '~': 'حدود ', '?': 'احتمالاً ', '%': 'احتمالاً حدود ' },
  exactness: {
    '~': 'تاریخ تقریبی است',
    '?': 'تاریخ قطعی نیست',
    '%': 'تاریخ تقریبی است و قطعی نیست',
    month: 'روز آن معلوم نیست',
    year: 'ماه و روز آن معلوم نیست',
  },
  semicolon: '؛ ',
});

// Beside a number a Persian noun has one form.
const stories = (count: number): string => `${number(count)} خبر`;
const photos = (count: number): string => `${number(count)} عکس`;
const inArchive = (name: string, count: number): string => `${name} در آرشیو: ${stories(count)}.`;

export const fa: Messages = {
  language: 'fa',
  firstWeekday: 6,
  number,
  digits,
  list,
  listGap,
  comma,
  semicolon: '؛ ',
  dot,
  quoted: (words) => `«${words}»`,
  languageName,
  dates,
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
    mostWrittenAbout: 'پرخبرترین اشخاص',
  },

  storyList: {
    filePhoto: 'عکس آرشیوی',
    people: (names, more) => `${names}${more ? ` و ${number(more)} نفر دیگر` : ''}`,
    together: (names) => `همراه با ${names}`,
    newest: 'تازه‌ترین‌ها',
    undated: 'ماه نامعلوم',
    about: (name) => `دربارهٔ ${name}`,
    mentions: 'فقط نام برده شده',
    byYear: 'به تفکیک سال',
    byMonth: 'به تفکیک ماه',
    storiesAYear: 'شمار خبرها در هر سال',
    ownPage: 'صفحه',
    ownPageOf: (name) => `صفحهٔ ${name}`,
  },

  story: {
    with: `${dot}به نقل از `,
    updated: 'به‌روزشده: ',
    byline: (names) => `نوشتهٔ ${list(names)}`,
    exactness: (text) => ` (${text})`,
    corrections: (count) => (count > 1 ? 'اصلاحیه‌ها' : 'اصلاحیه'),
    steps: 'خبرها به ترتیب تاریخ',
    people: 'اشخاص این خبر',
    mentioned: (words) => (words ? `نام برده شده: ${words}` : 'نام برده شده'),
    cite: 'ارجاع به این خبر',
    citation,
    record: 'مشخصات',
    language: 'زبان',
    firstStoodAt: 'نشانی نخست',
    snapshot: 'نسخهٔ ذخیره‌شده',
    rights: 'حقوق',
    withdrawnTitle: (title) => `پس‌گرفته‌شده: ${title}`,
    withdrawnDescription: 'این خبر پس گرفته شده است.',
    withdrawn: 'این خبر پس گرفته شده است',
    movedTo: (address, href) => ['نشانی کنونی این خبر: ', { text: address, href }],
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
    caption: (month) => `روزهای خبردار ${month}`,
    dayNotKnown: 'روز نامعلوم',
    monthNotKnown: 'ماه نامعلوم',
    days: 'روزها',
    months: 'ماه‌ها',
    years: 'سال‌ها',
  },

  people: {
    description: (count) => `فهرست ${number(count)} شخص آرشیو.`,
    none: 'آرشیو هنوز برای کسی پرونده‌ای ندارد.',
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
    inPhotos: 'در عکس‌ها',
    namedInCaption: 'نام‌برده در شرح عکس',
    elsewhereHeading: 'در جاهای دیگر',
  },

  countries: {
    description: (count) => `فهرست ${number(count)} کشوری که خبرهای آرشیو دربارهٔ آن‌هاست.`,
    none: 'هنوز هیچ خبری در آرشیو دربارهٔ کشوری نیست.',
    count: (count) => `آرشیو دربارهٔ ${number(count)} کشور خبر دارد`,
  },

  country: {
    description: inArchive,
    inSentence: (name) => name,
    kicker: 'کشور',
    from: (date) => `از ${date}`,
    to: (date) => `تا ${date}`,
    capital: (name) => `. پایتخت: ${name}`,
    alsoPrintedAs: '. واژه‌های دیگر در خبرها:',
    togetherWith: 'همراه با',
  },

  sources: {
    description: 'رسانه‌هایی که خبرهای آرشیو را منتشر کرده‌اند و خبرگزاری‌هایی که خبر و عکس فرستاده‌اند.',
    outlets: 'رسانه‌ها',
    agencies: 'خبرگزاری‌ها',
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
  },

  topic: {
    description: inArchive,
    title: (name) => name,
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
    data: 'داده‌ها',
    dataText: (data, feed) => [
      'هر آنچه خواننده می‌بیند به‌صورت ',
      { text: 'داده', href: data },
      ' و خبرهای تازه به‌صورت ',
      { text: 'خوراک', href: feed },
      ' در دسترس است.',
    ],
  },

  data: {
    description: 'آرشیو به‌صورت داده: خبرها، متن‌ها، اشخاص و کشورها در قالب JSON.',
    lead: 'هر آنچه خواننده می‌بیند، برای برنامه‌ها: JSON با رمزگذاری UTF-8، ساخته‌شده همراه با صفحه‌ها، بدون کلید و بدون محدودیت.',
    stories: 'خبرها',
    storiesText: (file) => [
      { text: 'stories.jsonl', href: file },
      ' در هر سطر یک خبر دارد، از قدیم به جدید: نشانی، عنوان، تاریخ (ISO 8601، یا با همان دقتی که معلوم است)، منبع، خبرگزاری‌ها، محل خبر، خلاصه، موضوع‌ها، اشخاص و کشورها (هر یک ',
      { code: 'about' },
      ' یا ',
      { code: 'mentions' },
      ')، عکس‌ها و شمار واژه‌ها. هر مشخصه‌ای که خبر نداشته باشد نیامده است.',
    ],
    texts: 'متن‌ها',
    textsText: 'متن سادهٔ هر خبر، هر سال در یک فایل؛ جز خبرهایی که حقوقشان بازنشر را مجاز نمی‌داند.',
    records: 'اشخاص و کشورها',
    recordsText: (people, countries) => [
      { text: 'people.json', href: people },
      ' املاها، سمت‌ها و خبرهای هر شخص را می‌دهد؛ ',
      { text: 'countries.json', href: countries },
      ' همین‌ها را برای کشورها.',
    ],
    feeds: 'خوراک‌ها',
    feedsText: (atom, json) => [
      'پنجاه خبر تازه به‌صورت ',
      { text: 'Atom', href: atom },
      ' و ',
      { text: 'JSON Feed', href: json },
      '. هر شخص، کشور و موضوع خوراک Atom خود را دارد: نشانی آن با ',
      { code: 'feed.xml' },
      ' در پایان.',
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
    needsScript: 'جست‌وجو به اسکریپت نیاز دارد. بدون آن می‌توان آرشیو را از راه فهرست‌هایش خواند:',
    orRegisters: 'یا در فهرست‌ها بگردید',
  },

  notFound: {
    title: 'یافت نشد',
    heading: 'چنین صفحه‌ای نیست',
    text: 'نشانی خبرها همیشگی است؛ پس احتمالاً آرشیو هرگز این صفحه را نداشته است. ببینید نشانی درست نوشته شده باشد. از اینجا می‌توانید جست‌وجو کنید یا از راه تاریخ یا نام پیش بروید:',
  },
};

/** After the same order as in English. */
function citation({ byline, title, source, date, archive, address }: Cited): Citation {
  return {
    before: `${byline.length ? `${list(byline)}. ` : ''}«`,
    title: title.replaceAll('«', '“').replaceAll('»', '”') + (endsSentence.test(title) ? '' : '.'),
    between: '» ',
    source,
    after: `${comma}${dates.short(date)}. ${archive}${comma}`,
    address,
  };
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
