import { firstOf, itemAt, lastOf } from '../../parse/assert.ts';
import { foldName } from '../fold.ts';
import { generations, particles } from './lexicon.ts';

/**
 * The family name of a name that leads with it, as printed: `Xi` of `Xi Jinping`, `Kim` of `Kim Jong Un`, `Nguyen` of `Nguyen Phu Trong`,
 * `Orbán` of `Orbán Viktor`, `Kishida` of `Kishida Fumio`. `undefined` where the name leads with a given name, or nothing says which it is.
 *
 * A name counts where its first word is a family name of China, Korea, Vietnam, Japan or Hungary and all others have the form of a given
 * name there. Not covered: family names outside the lists, names of which every word may be either, Cambodian and Mongolian names.
 */
export function familyNameOf(name: string): string | undefined {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  const family = foldName(first);
  const given = rest.length ? foldName(rest.join(' ')).split(' ') : [];
  if (!given.length || given.length > 3) return undefined;
  const trails = !lastOf(rest).includes('-') && common.has(lastOf(given));
  const ambiguous = trails && !common.has(family);
  const leads = !ambiguous && orders.some(({ families, isGiven }) => families.has(family) && isGiven(given));
  return leads || isHungarian(first, rest) ? first : undefined;
}

/** How names are built where the family name leads: which are family names, and whether words (folded) may be the given name. */
interface Order {
  families: Set<string>;
  isGiven: (words: string[]) => boolean;
}

const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

/** The most common family names: one of them at the end says that the name does not lead with its own, unless that is as common (`Deng Li`). */
const common = words(
  'wang li zhang liu chen yang huang zhao wu zhou xu ma zhu hu lin guo he luo gao zheng liang xie tang deng feng xi xiao cai jiang cao cui jia qin hou yin peng zeng lee kim park choi moon kang cho yoon ouyang shangguan sima zhuge nguyen tran pham le',
);

const pinyinFamilies = words(`
  ai an bai bao bi bian bo cai cao cen chang che chen cheng chi chu cui dai deng diao ding dong dou du duan fan fang fei feng fu gan gao ge
  geng gong gu guan guo hao he hong hou hu hua huang huo ji jia jian jiang jiao jin jing kang ke kong kou lai lan lei leng li lian liang liao
  lin ling liu long lou lu lv luo lyu ma mao mei meng mi miao ming mo mou mu ni nie niu ouyang pan pang pei peng pu qi qian qiang qiao qin qiu
  qu quan ran ren rong ruan shangguan shao shen sheng shi shu sima song su sui sun tan tang tao teng tian tong tu wan wang wei wen weng wu xi
  xia xiang xiao xie xin xing xiong xu xuan xue yan yang yao ye yi yin ying you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zheng zhong
  zhou zhu zhuang zhuge zhuo zou zuo
`);

/** Family names of Taiwan, Hong Kong, Macau and Southeast Asia, where the given name is two syllables: `Tsai Ing-wen`, `Lee Kuan Yew`. */
const southernFamilies = words(`
  au auyeung chai chan chang chao chau cheah chee chen cheng cheong cheung chi chia chiang chien chiu cho choi chong choo chou chow chu chua chuang
  chui chung eng eu fok foo fung goh han hau heng ho hon hou hsia hsiao hsieh hsu hu huang hui hung jao jaw jeng kam kao khaw khoo ko koh koo kuan
  kung kuo kwan kwok kwong lai lam lau law lee leong leung li liang liao lien lim lin ling liu lo loh loke look low lu lui luk ma mak mok moy ng ngai
  ong ooi pan pang peng phua poon seah seow shen shi shih shum siew so song soong su sun szeto sze tai tam tan tang tay teh teng teo thio tien
  to toh tong tsai tsang tse tseng tsui tu tung wai wan wang wee wei wong woo wu yam yang yap yau yee yen yeo yeoh yeung yim yip yiu young yu yuen yung
`);

const koreanFamilies = words(`
  ahn an bae baek baik ban bang bong byeon byun cha chae chang cheon cheong chi cho choe choi choo chu chun chung eom eum gang geum gil go goo gu
  gwak gwon ha ham han heo ho hong hong hur huh hwang hyun im in jang je jeon jeong ji jin jo joo ju jun jung kang keum ki kim ko koh koo ku kwak
  kwon kye lee lim ma maeng min mok moon mun myung na nam namgung no noh oh ok pae paek paik pak park pyo pyon ra rhee ri roh ryom ryu sakong sang
  seo seok seol seong shim shin sim sin sohn son song suh suk sung tae uhm um wi won woo yang yeo yeom yim yoo yoon you yu yun
`);

const vietnameseFamilies = words(
  'bui cao chau chu dang dao dau diep dinh do doan duong giang ha ho hoang huynh khuat kieu la lam le luong luu ly ma mac mai nghiem ngo nguyen nong pham phan phung quach ta thach thai to ton tong tran trinh truong tu uong vo vu vuong',
);

const japaneseFamilies = words(`
  abe ando aoki arai araki aso endo fujii fujimoto fujita fujiwara fukuda goto hara harada hasegawa hashimoto hatoyama hayashi higuchi hirano
  hosokawa ichikawa iida ikeda imai inoue ishiba ishida ishii ishihara ishikawa ito iwasaki kaneko kato kawaguchi kawasaki kikuchi kimura kinoshita
  kishi kishida kishimoto kobayashi kojima koizumi komatsu kondo kono kubo kudo kurosawa maeda maruyama masuda matsuda matsui matsumoto matsuno
  miki mishima miura miyamoto miyazaki miyazawa mori morita motegi murakami murata murayama nakagawa nakajima nakamura nakano nakasone nakata
  nakayama nikai nishimura noda noguchi nomura obuchi oe ogawa ohira okada okamoto ono ota otsuka ozawa saito sakai sakamoto sakurai sasaki sato
  shibata shimizu shinohara suga sugimoto sugiyama sugawara suzuki takada takagi takahashi takaichi takeda takenaka takeshita takeuchi tamura tanaka
  taniguchi tanigaki uchida ueda ueno uno wada watanabe yamada yamaguchi yamamoto yamashita yamazaki yokoyama yoshida yoshikawa yosano
`);

const hungarianFamilies = words(
  'antall bajnai bajor balogh bartók bogdán deutsch dobrev dömötör fekete farkas fodor gulyás gyurcsány göncz hadházy hegedűs horn horthy horváth jakab juhász kádár karácsony kelemen kiss kocsis kossuth kovács kövér lázár lengyel magyar mádl medgyessy mészáros molnár nagy navracsics németh novák németh orbán pál papp pintér polgár puskás rákosi rogán rácz schmitt simon sulyok szabó szalai szijjártó szilágyi szűcs takács tóth török vajda varga varró vörös áder',
);
const hungarianGiven = words(
  'ádám ágnes ágoston andrás anita antal árpád attila balázs béla bence csaba dániel dávid dénes ernő erzsébet eszter éva ferenc gábor gergely gyula györgy géza ildikó ilona imre ágota istván iván józsef jános judit jenő károly katalin kálmán kinga klára krisztina krisztián lajos lászló levente lívia mihály miklós márton márta mária máté nándor norbert ottó pál péter rózsa rudolf sándor szilárd szilvia tamás tibor vilmos viktor zita zoltán zsolt zsuzsa zsuzsanna zsófia ödön',
);

function isHungarian(family: string, given: string[]): boolean {
  const lower = (word: string) => word.normalize('NFC').toLowerCase();
  return hungarianFamilies.has(lower(family)) && given.every((word) => hungarianGiven.has(lower(word)));
}

/** A syllable of pinyin, folded; `lv` and `nv` as they are typed. */
const pinyin =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|an|ao|ei|en|er|ou|ia|ie|in|iu|ua|ue|ui|un|uo|a|e|i|o|u|v)';
const pinyinGiven = new RegExp(`^${pinyin}(?:${pinyin})?$`);
/** A syllable in one of the other spellings of Chinese: Wade-Giles, and those of Cantonese and Hokkien. */
const southernSyllable =
  /^(?:ts[hz]?|tz|sz|hs|ch|sh|kw|gw|ng|ph|th|kh|[bcfghjklmnpstwy])?[aeiouy]{1,3}(?:ng|[nmkpthwr])?$|^ng$/;
/** A syllable of Korean, in any of its spellings. */
const koreanSyllable =
  /^(?:kk|tt|pp|ss|jj|ch|sh|[gkndtrlmbpsjhwy])?(?:yeo|yae|yoo|you|woo|eo|eu|ae|oe|ui|oo|ou|ee|ya|ye|yo|yu|wa|we|wi|wo|ie|u[e]?|a|e|i|o)(?:ng|ck|[knmlpth])?$/;
/** Syllables of which Korean given names are made, for names printed as one word. */
const koreanGiven = new RegExp(
  `^(?:${'ah|bin|bo|bok|bong|bum|beom|byung|byeong|chae|chan|cheol|chul|chang|cheon|chun|dae|dal|deok|do|dong|duk|eui|eun|geun|gi|gil|gon|gu|gyu|gyeong|ha|hae|han|hee|heung|ho|hong|hoon|hun|hwa|hwan|hye|hyeok|hyeon|hyo|hyuk|hyun|hyung|hyeong|ik|il|in|jae|jeong|ji|jin|jo|jong|joo|joon|ju|jun|jung|keun|ki|kon|ku|kuk|kun|kwan|kwang|kyo|kyoung|kyu|kyun|kyung|man|mi|min|mo|moo|moon|mun|myung|myeong|na|nam|pil|pyo|ra|rae|ran|rim|ryong|sam|san|sang|se|seo|seok|seon|seong|seung|shik|sik|si|so|soo|sook|soon|su|suk|sun|sung|tae|taek|tak|uk|ung|wan|won|wook|woo|woon|yeon|yeong|yeop|yi|yong|yoo|yoon|young|yu|yul|yun'
    .split('|')
    .toSorted((a, b) => b.length - a.length)
    .join('|')}){2}$`,
);
const vietnameseSyllable =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
/** A name of the open syllables of Japanese. */
const japaneseGiven =
  /^(?:(?:[kgsztdnhbpmyrwfj]|ky|gy|sh|ch|j|ts|ny|hy|by|py|my|ry|kk|tt|ss|pp|ssh|tch)?[aiueo]|n(?![aiueo]))+$/;

const orders: Order[] = [
  {
    families: pinyinFamilies,
    isGiven: (given) =>
      given.length <= 2 && given.every((word) => pinyinGiven.test(word)) && given.join('').length <= 12,
  },
  {
    families: southernFamilies,
    isGiven: (given) => given.length === 2 && given.every((word) => southernSyllable.test(word)),
  },
  {
    families: koreanFamilies,
    isGiven: (given) =>
      given.length === 1
        ? koreanGiven.test(firstOf(given))
        : given.length === 2 && given.every((word) => koreanSyllable.test(word)),
  },
  {
    families: vietnameseFamilies,
    isGiven: (given) => given.every((word) => vietnameseSyllable.test(word)) && given.join('').length > 2,
  },
  {
    families: japaneseFamilies,
    isGiven: ([given = '', more]) =>
      more === undefined && given.length > 3 && japaneseGiven.test(given) && !japaneseFamilies.has(given),
  },
];

/**
 * The surname that later mentions use, as printed: the family name that the record gives; else that of a name which leads with it; else the
 * last word with the particles before it, and without `Jr.` and its like: `von der Leyen`, `King` of `Martin Luther King, Jr.`
 */
export function surnameOf(name: string, familyName?: string): string {
  const own = familyName ?? familyNameOf(name);
  if (own) return own;
  const words = withoutGeneration(name.replace(/\.(?=\p{L})/gu, '. ')).split(' ');
  let start = words.length - 1;
  while (start > 1 && particles.has(itemAt(words, start - 1).toLowerCase())) start--;
  return words.slice(start).join(' ');
}

/** A name without the suffix that distinguishes father and son, and that suffix: `['Cornelius Vance', 'III']`. */
export function withoutGeneration(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && generations.has(lastOf(words).toLowerCase().replace('.', ''))) words.pop();
  return words.join(' ').replace(/,$/, '');
}
