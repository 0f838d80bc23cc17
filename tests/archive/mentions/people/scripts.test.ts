import { describe, expect, test } from 'vitest';
import type { Person } from './found.ts';
import { found } from './found.ts';

const native = (name: string, nativeName: string, more: Partial<Exclude<Person, string>> = {}): Person => ({
  name,
  nativeName,
  ...more,
});

describe('in Arabic letters', () => {
  const khamenei = [native('Ali Khamenei', 'علی خامنه‌ای')];

  test('the zero-width joiner may be a space or nothing, and letters may be another keyboard’s', () => {
    const text = 'علی خامنه‌ای گفت. علی خامنه ای رفت. علی خامنهای آمد. على خامنه‌اى.';
    const wanted = 'علی خامنه‌ای, علی خامنه ای, علی خامنهای, على خامنه‌اى';
    expect(found(khamenei, text)).toBe(`Ali Khamenei: ${wanted}`);
    expect(found([native('Ali Khamenei', 'علی خامنه ای')], text)).toBe(`Ali Khamenei: ${wanted}`);
    expect(found([native('Kazem Gharibabadi', 'کاظم غریب‌آبادی')], 'کاظم غریب آبادی گفت')).toBe(
      'Kazem Gharibabadi: کاظم غریب آبادی',
    );
    expect(found([native('Ruhollah Khomeini', 'روح‌الله خمینی')], 'روح الله خمینی گفت')).toBe(
      'Ruhollah Khomeini: روح الله خمینی',
    );
  });

  test.each([
    ['and', 'ودونالد ترامب'],
    ['for', 'لدونالد ترامب'],
    ['with', 'بدونالد ترامب'],
    ['as', 'كدونالد ترامب'],
    ['then', 'فدونالد ترامب'],
    ['and for', 'ولدونالد ترامب'],
  ])('a letter before a name that means “%s” is no part of it', (_, text) => {
    expect(found([native('Donald Trump', 'دونالد ترامب')], `التقى ${text} أمس`)).toBe(
      'Donald Trump: دونالد ترامب',
    );
  });

  test('the article is found behind a preposition too', () => {
    const sisi = [native('Abdel Fattah el-Sisi', 'عبد الفتاح السيسي')];
    expect(found(sisi, 'قال عبد الفتاح السيسي. والسيسي هنا، وبالسيسي، وللسيسي.')).toBe(
      'Abdel Fattah el-Sisi: عبد الفتاح السيسي, السيسي, السيسي, للسيسي',
    );
  });

  test('points and vowels are no part of a name', () => {
    expect(found([native('Bashar al-Assad', 'بشار الأسد')], 'قال بشار الاسد وبَشّار الأسد')).toBe(
      'Bashar al-Assad: بشار الاسد, بَشّار الأسد',
    );
    expect(found([native('Mahmoud Abbas', 'محمود عباس')], 'قال محمــود عباس')).toBe(
      'Mahmoud Abbas: محمــود عباس',
    );
  });

  test('Persian endings are no part of a name', () => {
    const people = [native('Hassan Rouhani', 'حسن روحانی'), native('Donald Trump', 'دونالد ترامپ')];
    expect(found(people, 'دولت حسن روحانی‌ها رفت. حسن روحانی را دید. دونالد ترامپی')).toBe(
      'Donald Trump: دونالد ترامپ\nHassan Rouhani: حسن روحانی, حسن روحانی',
    );
  });

  test('a surname alone counts in a story with the full name, for it may be a word', () => {
    expect(found(khamenei, 'علی خامنه‌ای گفت. خامنه‌ای رفت.')).toBe('Ali Khamenei: علی خامنه‌ای, خامنه‌ای');
    expect(found([native('Hassan Rouhani', 'حسن روحانی')], 'یک روحانی گفت')).toBe('');
    expect(found([native('Donald Trump', 'دونالد ترامب')], 'قال دونالد ترامب. وترامب قال')).toBe(
      'Donald Trump: دونالد ترامب, ترامب',
    );
  });
});

describe('in Hebrew letters', () => {
  test.each(['לבנימין', 'ובנימין', 'שבנימין', 'מבנימין', 'ולבנימין', 'כשבנימין'])(
    '%s is Benjamin with a prefix',
    (word) => {
      expect(found([native('Benjamin Netanyahu', 'בנימין נתניהו')], `אתמול ${word} נתניהו אמר`)).toBe(
        'Benjamin Netanyahu: בנימין נתניהו',
      );
    },
  );

  test('a surname alone counts in a story with the full name', () => {
    const people = [native('Yair Lapid', 'יאיר לפיד'), native('Benny Gantz', 'בני גנץ')];
    expect(found(people, 'יאיר לפיד אמר. ללפיד יש תוכנית. בני גנץ ענה. גנץ הלך.')).toBe(
      'Benny Gantz: בני גנץ, גנץ\nYair Lapid: יאיר לפיד, לפיד',
    );
  });
});

describe('in Cyrillic letters', () => {
  test.each([
    [
      'Владимир Путин',
      'Владимира Путина; Владимиру Путину; Владимиром Путиным; Владимире Путине; Путину; Путиным',
    ],
    ['Сергей Лавров', 'Сергея Лаврова; Сергею Лаврову; Сергеем Лавровым; Лаврове'],
    ['Владимир Зеленский', 'Владимира Зеленского; Владимиру Зеленскому; Владимиром Зеленским; Зеленского'],
    [
      'Володимир Зеленський',
      'Володимира Зеленського; Володимиру Зеленському; Володимиром Зеленським; Зеленським',
    ],
    ['Мария Захарова', 'Марии Захаровой; Марию Захарову; Марией Захаровой; Захаровой'],
    ['Дмитрий Песков', 'Дмитрия Пескова; Дмитрию Пескову; Дмитрием Песковым; Песков'],
    ['Петро Порошенко', 'Петра Порошенка; Петру Порошенку; Порошенком'],
  ])('%s is found in every case', (name, text) => {
    expect(found([native('Somebody', name)], text)).toBe(`Somebody: ${text.split('; ').join(', ')}`);
  });

  test('a patronymic is a middle name', () => {
    const text = 'Владимир Владимирович Путин';
    expect(found([native('Vladimir Putin', 'Владимир Путин')], `Вчера ${text} прибыл.`)).toBe(
      `Vladimir Putin: ${text}`,
    );
  });

  test('a man’s name is not a woman’s', () => {
    expect(found([native('Maria Zakharova', 'Мария Захарова')], 'Захаров прибыл.')).toBe('');
  });
});

test('in Turkish an ending stands behind an apostrophe', () => {
  const people = ['Recep Tayyip Erdoğan', 'Ekrem İmamoğlu', 'Hakan Fidan'];
  expect(
    found(
      people,
      "Recep Tayyip Erdoğan’ın evi; Erdoğan’a; Ekrem İmamoğlu’nun; İmamoğlu'ndan; Hakan Fidan’la",
    ),
  ).toBe(
    'Ekrem İmamoğlu: Ekrem İmamoğlu, İmamoğlu\nHakan Fidan: Hakan Fidan\nRecep Tayyip Erdoğan: Recep Tayyip Erdoğan, Erdoğan',
  );
});

test('in French and Italian an article or a preposition stands before an apostrophe', () => {
  const people = ['Emmanuel Macron', 'Elly Schlein', 'Anyang Nyong’o'];
  expect(found(people, "d’Emmanuel Macron; qu'Emmanuel Macron; dell’Elly Schlein; Anyang Nyong’o")).toBe(
    'Anyang Nyong’o: Anyang Nyong’o\nElly Schlein: Elly Schlein\nEmmanuel Macron: Emmanuel Macron, Emmanuel Macron',
  );
});

describe('in scripts without spaces', () => {
  test('a Chinese name is found in running text, but not across words', () => {
    const people = [native('Xi Jinping', '习近平'), native('Wang Yi', '王毅'), native('Li Qiang', '李强')];
    expect(found(people, '习近平在北京会见了外宾。外交部长王毅在座。总理李强会见了他们。')).toBe(
      'Li Qiang: 李强\nWang Yi: 王毅\nXi Jinping: 习近平',
    );
    expect(found(people, '国王毅然决定退位。李强调了这一点。')).toBe('');
  });

  test('a foreign name is found with and without its dot', () => {
    const people = [
      native('Joe Biden', '乔·拜登', { variants: ['拜登'] }),
      native('Vladimir Putin', '弗拉基米尔·普京'),
    ];
    expect(found(people, '美国总统拜登说。乔·拜登和弗拉基米尔・普京通话。乔拜登。')).toBe(
      'Joe Biden: 拜登, 乔·拜登, 乔拜登\nVladimir Putin: 弗拉基米尔・普京',
    );
  });

  test('a Japanese name is found before particles and titles', () => {
    const people = [
      native('Fumio Kishida', '岸田文雄'),
      native('Shinzo Abe', '安倍晋三'),
      native('Yukiya Amano', '天野之弥'),
    ];
    expect(found(people, '岸田文雄首相は安倍晋三元首相と会談した。天野之弥事務局長が述べた。')).toBe(
      'Fumio Kishida: 岸田文雄\nShinzo Abe: 安倍晋三\nYukiya Amano: 天野之弥',
    );
  });

  test('a katakana name is found whole, and its last part after it', () => {
    const people = [
      native('Donald Trump', 'ドナルド・トランプ'),
      native('Emmanuel Macron', 'エマニュエル・マクロン'),
    ];
    expect(
      found(
        people,
        'ドナルド・トランプ氏は会談した。トランプ氏は。トランプカード。エマニュエル・マクロン大統領。',
      ),
    ).toBe('Donald Trump: ドナルド・トランプ, トランプ\nEmmanuel Macron: エマニュエル・マクロン');
    expect(found(people, 'トランプで遊ぶ。')).toBe('');
  });

  test('a Thai name is found in running text', () => {
    expect(found([native('Prayut Chan-o-cha', 'ประยุทธ์ จันทร์โอชา')], 'นายประยุทธ์ จันทร์โอชากล่าวว่า')).toBe(
      'Prayut Chan-o-cha: ประยุทธ์ จันทร์โอชา',
    );
  });

  test('one character alone is nobody', () => {
    expect(found([native('Xi Jinping', '习近平', { familyName: 'Xi', variants: ['习'] })], '习说。')).toBe(
      '',
    );
  });
});

test('Korean particles are no part of a name', () => {
  const people = [
    native('Yoon Suk-yeol', '윤석열'),
    native('Kim Jong Un', '김정은'),
    native('Donald Trump', '도널드 트럼프'),
  ];
  expect(
    found(
      people,
      '윤석열은 말했다. 윤석열이 갔다. 김정은의 편지, 김정은과. 도널드 트럼프는 김정은에게 썼다. 트럼프가 왔다.',
    ),
  ).toBe(
    'Donald Trump: 도널드 트럼프, 트럼프\nKim Jong Un: 김정은, 김정은, 김정은\nYoon Suk-yeol: 윤석열, 윤석열',
  );
  expect(found(people, '김은 말했다. 윤이 갔다.')).toBe('');
});

test('every other script is found as it is printed', () => {
  const people = [
    native('Mikheil Saakashvili', 'მიხეილ სააკაშვილი'),
    native('Kyriakos Mitsotakis', 'Κυριάκος Μητσοτάκης'),
    native('Narendra Modi', 'नरेंद्र मोदी'),
    native('Sheikh Hasina', 'শেখ হাসিনা'),
  ];
  expect(
    found(people, 'მიხეილ სააკაშვილი თქვა. Ο Κυριάκος Μητσοτάκης. नरेंद्र मोदी ने कहा। শেখ হাসিনা বলেন'),
  ).toBe(
    'Kyriakos Mitsotakis: Κυριάκος Μητσοτάκης\nMikheil Saakashvili: მიხეილ სააკაშვილი\nNarendra Modi: नरेंद्र मोदी\nSheikh Hasina: শেখ হাসিনা',
  );
});
