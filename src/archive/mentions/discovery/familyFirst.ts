/** Whether a name leads with the family's: `Kim Min-jae`, `Xi Jinping`, `Nguyen Van An`. */
export function leadsWithFamily(words: string[]): boolean {
  if (words.length < 2 || words.length > 4) return false;
  const [family, ...given] = words;
  const small = family!.toLowerCase();
  if (vietnamese.has(small) && given.every((word) => /^\p{L}{1,6}$/u.test(word)) && given.length >= 1)
    return true;
  if (!families.has(small)) return false;
  if (given.length === 1) {
    const [name] = given as [string];
    if (/-(?:based|led|born|run)$/.test(name)) return false;
    if (/^\p{Lu}\p{L}{1,6}-\p{L}{1,6}$/u.test(name)) return true;
    if (english.has(small)) return isSyllable(name);
    return isPinyin(name) || (korean.has(small) && isKorean(name));
  }
  return given.length === 2 && given.every((word) => isPinyin(word) || isKorean(word));
}

function isPinyin(word: string): boolean {
  return new RegExp(`^(?:${syllable}){1,2}$`, 'i').test(word);
}
function isKorean(word: string): boolean {
  return new RegExp(`^(?:${koreanSyllable}){1,2}$`, 'i').test(word);
}
function isSyllable(word: string): boolean {
  return new RegExp(`^(?:${syllable}|${koreanSyllable})$`, 'i').test(word);
}
const english = new Set(
  'an ban do go gun han he ho long may man mo moon no nan ok pang park so son song sun sung tang tong wan won you young in me my to us law lane'.split(
    ' ',
  ),
);
const syllable =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ue|ui|uo|er|a|o|e|i|u)';
const koreanSyllable =
  '(?:ch|kk|pp|tt|ss|jj|[bcdghjkmnprsty])?(?:w|y)?(?:yeo|yoo|you|yae|ae|eo|eu|ee|oo|ou|oe|ui|wa|wi|wo|ya|ye|yo|yu|a|e|i|o|u)(?:ng|n|m|l|k|p|b|h|t|g|r)?';

const families = new Set(
  'ai an ao bai ban bao bi bian bo cai cao cen chan chang chao che chen cheng cheung chi chiang chiu cho chow choi choy chu chua chun chung cong cui dai deng di ding dong dou du duan fan fang fei feng fong fu fung gan gao ge geng gong gu guan guo hai han hang hao he heng ho hon hong hou hsiao hsieh hsu hu hua huang hui hung huo ji jia jiang jiao jin jing ju kan kang kao ke kong ku kuang kuo kwan kwok lai lam lan lang lao lau law lee lei leng leung li lian liang liao lien lim lin ling liu lo long lou lu luo lv ma mai mak man mao mei meng mi miao ming mo mok mou mu nan ng ni nie ning niu ou ouyang pan pang pei peng ping poon pu qi qian qiao qin qiu qu quan ren rong ruan sha shan shang shao she shen sheng shi shih shu shui si siu situ so song soong su sui sun szeto tai tam tan tang tao teng tian tien ting tong tsai tsang tse tseng tso tsui tu tung wan wang wei wen weng wong woo wu xi xia xian xiang xiao xie xin xing xiong xu xue yan yang yao ye yeh yeung yi yim yin ying yip you yu yuan yue yuen yun zang zeng zha zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuo zong zou zuo kim park pak bak yi rhee jung jeong cheong kang cho yoon yun jang lim im han oh seo suh shin sin kwon hwang ahn song ryu yoo yu hong jeon chun ko koh moon mun son sohn yang bae baek paek heo hur nam noh roh ha gwak kwak sung seong cha joo chu woo gu koo min na jin ji um eom chae won cheon bang kong hyun ham byun byeon yeo do seok sun seol ma pyo myung ki ban wang keum ok yook in maeng je mo tak guk eo eun pyeon yong ye gil kil bong sa bu ri ro ryang'.split(
    ' ',
  ),
);
const korean = new Set(
  'kim park pak bak lee yi rhee choi jung jeong chung cheong kang cho yoon yun jang lim im han oh seo suh shin sin kwon hwang ahn an song ryu yoo yu hong jeon chun ko koh moon mun son sohn yang bae baek paek heo hur nam noh roh ha gwak kwak sung seong cha joo chu woo gu koo min na jin ji um eom chae won cheon bang kong hyun ham byun byeon yeo do seok sun seol ma pyo myung ki ban wang keum ok yook in maeng je mo tak guk eo eun pyeon yong ye gil kil bong sa bu ri ro ryang'.split(
    ' ',
  ),
);
const vietnamese = new Set(
  'nguyen nguyễn tran trần le lê pham phạm hoang hoàng huynh huỳnh phan vu vũ vo võ dang đặng bui bùi do đỗ ho hồ ngo ngô duong dương ly lý truong trương dinh đinh trinh trịnh'.split(
    ' ',
  ),
);
