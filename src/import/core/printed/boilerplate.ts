/*
 * What sites print around a story and no story holds: the one table of such phrases, in the languages of the agencies. A line is told by its words
 * alone: it is a phrase of `lines`, is made of `controls` and what stands between them, or has one of the `shapes`. No sentence of a story is.
 */

/** Why a line is none of the story’s, by kind, as a clause. */
export const boilerplateKinds = {
  rule: 'a rule or an ornament of the page',
  section: 'a label of the site',
  label: 'a label of the page',
  count: 'a count of the page',
  address: 'an address alone on a line',
  button: 'a button of the page',
  continuation: 'leads from the teaser to the whole story',
  heading: 'a heading over other stories',
  another: 'names another story or a topic',
  advertisement: 'an advertisement',
  invitation: 'an invitation of the site',
  notice: 'a notice of the site',
  origin: 'the site’s own line, and not the story’s',
  rights: 'a notice of rights',
  end: 'tells editors that the story is over',
} as const;
export type BoilerplateKind = keyof typeof boilerplateKinds;

export interface Boilerplate {
  kind: BoilerplateKind;
  why: string;
  /** Whether it is that wherever it stands. A label of the site may be a cross-head, and a headline of another story the story’s own sentence. */
  certain: boolean;
  /** Whether the story goes on elsewhere: `Continue reading`. */
  leadsOn: boolean;
}

/** Why a line is the site’s and not the story’s; undefined where its words do not tell. */
export function boilerplateReason(line: string): Boilerplate | undefined {
  if (line.length > longest && /[\p{L}\p{N}]/u.test(line)) return undefined;
  const bare = line.replace(/^(?:(?!©)[\s•·|>»›*,:\p{So}–—-])+|[\s•·|>»›→*:…–—-]+$/gu, '');
  // `-30-` ends a story.
  const isPage = /^[–—-] ?(?!30\b)\d{1,3} ?[–—-]$/.test(line);
  const kind = isPage ? 'count' : /[\p{L}\p{N}]/u.test(bare) ? kindOf(bare) : 'rule';
  const certain = kind !== 'section' && kind !== 'another';
  return kind && { kind, why: boilerplateKinds[kind], certain, leadsOn: kind === 'continuation' };
}

/** A line in small letters without marks, as the table’s phrases are written. */
export function phraseKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** In characters. */
const longest = 900;

function kindOf(bare: string): BoilerplateKind | undefined {
  const [, before = ''] = /^([^:：|]{2,40}?)\s*[:：|]\s*\S/u.exec(bare) ?? [];
  return (
    kindOfPhrase(bare) ??
    (isRow(bare) ? 'label' : undefined) ??
    (isOfControls(bare) ? 'button' : undefined) ??
    (promoting.has(phraseKey(before)) || kindOfPhrase(before) === 'heading' ? 'another' : undefined) ??
    shapeKinds.find((kind) => shapes[kind]!.some((shape) => shape.test(bare)))
  );
}

/** Of a phrase, with a count behind it or not. A sentence ends with a full stop, and no button does. */
function kindOfPhrase(bare: string): BoilerplateKind | undefined {
  if (/(?<!\.\.)[.。]$/.test(bare)) return undefined;
  const key = phraseKey(bare);
  return kinds.get(key.replace(/(?<=\D) \d{1,5}$/, '')) ?? (headings.test(key) ? 'heading' : undefined);
}

/** A row of which most pieces are phrases: `About us | Contact | Privacy`. */
function isRow(bare: string): boolean {
  const pieces = bare.split(/\s*[|·•\t]\s*|\s[–—-]\s/).filter(Boolean);
  const isSentence = (piece: string) => piece.split(' ').length > 5 || /[.!?。]$/.test(piece);
  if (pieces.length < 2 || pieces.some(isSentence)) return false;
  const isKnown = (piece: string) => kindOfPhrase(piece) !== undefined || kindOf(piece) === 'button';
  return pieces.filter(isKnown).length * 2 > pieces.length;
}

/** Controls, and such with words between them: `Facebook X Email Reddit`, `Share this: print or save`, `Skip to main content`. */
function isOfControls(bare: string): boolean {
  const words = phraseKey(bare).split(' ');
  if (words.length < 2 || words.length > 14 || /[.。!?]$|\|/.test(bare)) return false;
  let isSure = false;
  let isRow = true;
  for (let at = 0; at < words.length;) {
    const known = [4, 3, 2, 1].map((count) => words.slice(at, at + count).join(' '));
    const control = known.find((phrase) => controls.has(phrase));
    const piece = control ?? known.find((phrase) => buttons.has(phrase));
    if (piece === undefined && (at === 0 || !between.has(words[at]!))) return false;
    isSure ||= control !== undefined;
    isRow &&= piece !== undefined;
    at += piece?.split(' ').length ?? 1;
  }
  return isSure || isRow;
}

/** A list of phrases that are parted by semicolons. */
function phrases(list: string): string[] {
  return list.split(';').map(phraseKey).filter(Boolean);
}

/** Whole lines. A phrase that may also be a sentence of a story has no place here. */
const lines: Partial<Record<BoilerplateKind, string>> = {
  section: `
    opinion; opinions; analysis; explainer; news; all news; world; world news; international; national; local; politics; business; economy; markets; finance; technology; tech; science; health; climate; environment; sport; sports; football; culture; arts;
    entertainment; lifestyle; travel; education; society; religion; weather; features; featured; headlines; editorial; letters; middle east; africa; asia; asia pacific; europe; americas; latin america; us news; uk news; us; uk; summary; companies; key points;
    about the author; about the authors; fact box; factbox; politik; wirtschaft; ausland; inland; panorama; wissen; meinung; gesellschaft; kultur; politique; économie; société; monde; planète; política; economía; internacional; nacional; sociedad; mundo; cultura;
    opinión; deportes; esportes; economia; politica; esteri; cronaca; mondo; политика; экономика; в мире; мир; общество; культура; спорт; новости; происшествия; سياسة; اقتصاد; رياضة; ثقافة; العالم; أخبار; سیاسی; اقتصادی; ورزشی; فرهنگی; اجتماعی; بین الملل; جهان; 国内;
    国际; 财经; 体育; 社会; 政治; 経済; 国際; スポーツ; 정치; 경제; 사회; 국제; 스포츠`,
  label: `
    for immediate release; news release; press release; media release; mf; mfl; more follows; more to follow;
    video; videos; photo; photos; pictures; gallery; photo gallery; audio; podcast; podcasts; live; live updates; live blog; breaking; breaking news; exclusive; advertorial; transcript; image caption; image source; published; updated; posted; in short; in brief;
    author; authors; editor; editors; caption; credit; source; end of list; corrections and clarifications; submit a news tip; key events; انتهای پیام; پایان پیام`,
  advertisement: `
    advertisement; advertisements; advertising; advert; ad; ads; ad feedback; sponsored; sponsored content; sponsor message; promoted; promoted content; paid content; paid post; partner content; story continues below; article continues below; story continues;
    recommended by outbrain; recommended by taboola; ads by taboola; remove ads; advertise; advertise with us; anzeige; werbung; publicité; publicidad; publicidade; pubblicità; advertentie; reclame; annons; annonse; annonce; mainos; reklama; реклама; إعلان;
    تبلیغات; آگهی; 广告; 広告; pr; 광고; reklam; hirdetés; continua después de la publicidad; continua após a publicidade; la suite après cette publicité; suite après la publicité`,
  notice: `
    accessibility statement; rights reserved; all rights reserved; terms; terms of use; terms of service; terms and conditions; terms conditions; privacy; privacy policy; privacy notice; cookie policy; cookies; cookie notice; imprint; impressum; datenschutz; agb;
    mentions légales; aviso legal; política de privacidad; política de privacidade; note legali; riproduzione riservata; tous droits réservés; alle rechte vorbehalten; todos los derechos reservados; todos os direitos reservados; tutti i diritti riservati;
    все права защищены; جميع الحقوق محفوظة; تمام حقوق محفوظ است; 版权所有; 無断転載を禁じます; 무단전재 및 재배포 금지; 無断転載禁止; about us; about; contact; contact us; careers; jobs; help; faq; sitemap; site map; accessibility; legal; disclaimer; editorial standards; code of ethics;
    we value your privacy; we care about your privacy; your privacy choices; do not sell my personal information; no redistribution; enter your email; enter your e mail; email address; enter your email address; your email; required fields are marked;
    skip past newsletter promotion; after newsletter promotion; free weekly newsletter; free daily newsletter; save articles to read later and create your own reading list; über uns; kontakt; qui sommes nous; nous contacter; contacto; quiénes somos; contato;
    fale conosco; chi siamo; contatti; о нас; контакты; اتصل بنا; من نحن; تماس با ما; درباره ما; 关于我们; 联系我们; お問い合わせ`,
  button: `
    follow us; follow author; what s this; whats this; shares; total shares; facebook; twitter; instagram; whatsapp; telegram; linkedin; reddit; pinterest; flipboard; youtube; tiktok; bluesky; mastodon; viber; vk; wechat; weibo; google news; save; saved; copied; copy; follow; following; like; listen;
    listen now; close; menu; home; loading; ok; cancel; submit; continue; skip; next; previous; more; play; pause; mute; unmute; watch; watch now; watch live; small; medium; large; enlarge; zoom; feedback; x; open; dismiss; hide; expand; collapse; fullscreen;
    view all; see all; show all; show less; view more; see more; show more; load more; see all topics; find out more; now playing; contribute; donate now; get it; get started; gift; gift article; gift this article; give this article; share full article; accept;
    agree; i accept; i agree; accept all; reject all; allow all; got it; manage options; manage preferences; more options; support us; support our work; support our journalism; join us; join now; google; line; pocket; threads; messenger; sms; x com; aa; aaa; tt;
    notifications; go back; back to home; share your thoughts; send us a tip; report a typo; report an error; order reprints; request permission; join the conversation; join the discussion; read later; read in app; teilen; merken; drucken; kommentare; kommentieren;
    mehr anzeigen; mehr erfahren; anmelden; abonnieren; jetzt abonnieren; registrieren; alle akzeptieren; ablehnen; schließen; menü; suche; startseite; nach oben; vorlesen; artikel merken; zur merkliste hinzufügen; link kopieren; partager; imprimer; enregistrer;
    commenter; commentaires; réagir; offrir l article; copier le lien; lien copié; écouter; réutiliser ce contenu; s abonner; je m abonne; abonnez vous; se connecter; s inscrire; lire plus; voir plus; en savoir plus; tout accepter; tout refuser; accepter; refuser;
    fermer; rechercher; accueil; retour en haut; ajouter à vos favoris; suivre; suivez nous; compartir; copiar enlace; enlace copiado; guardar; imprimir; comentar; comentarios; ver comentarios; ir a los comentarios; suscríbete; suscribirse; iniciar sesión;
    regístrate; escuchar; seguir; síguenos; ver más; aceptar; aceptar todo; rechazar; cerrar; buscar; inicio; volver arriba; desplegar redes sociales; compartilhar; compartilhe; partilhar; copiar link; link copiado; salvar; ler depois; ouvir; comentários; comente;
    assine; entrar; ver mais; saiba mais; aceitar; fechar; voltar ao topo; siga nos; condividi; stampa; salva; ascolta; copia link; commenta; commenti; vai ai commenti; abbonati; accedi; registrati; mostra altro; accetta; accetta tutto; rifiuta; chiudi; cerca;
    torna su; seguici; delen; deel dit artikel; kopieer link; bewaren; afdrukken; reacties; reageer; abonneer; inloggen; dela; skriv ut; kommentera; logga in; logg inn; jaa; kommentoi; udostępnij; drukuj; zapisz; skomentuj; komentarze; zaloguj się; więcej; sdílet;
    tisknout; komentáře; přihlásit se; paylaş; yazdır; kaydet; yorumlar; abone ol; giriş yap; dinle; поделиться; скопировать ссылку; распечатать; печать; сохранить; комментарии; комментировать; обсудить; подписаться; подпишитесь; войти; регистрация; слушать;
    закрыть; меню; поиск; главная; наверх; поділитися; друк; коментарі; підписатися; κοινοποίηση; εκτύπωση; σχόλια; שתפו; הדפסה; תגובות; שלח לחבר; شارك; مشاركة; طباعة; حفظ; نسخ الرابط; استمع; تعليقات; التعليقات; أضف تعليق; اشترك; تسجيل الدخول; تابعنا; المزيد; بحث;
    الرئيسية; إغلاق; فيسبوك; تويتر; واتساب; تلغرام; حجم الخط; اشتراک گذاری; به اشتراک بگذارید; چاپ; ذخیره; کپی لینک; لینک کوتاه; نظرات; نظر شما; ارسال نظر; ورود; عضویت; بیشتر; جستجو; خانه; بستن; تلگرام; واتساپ; شیئر کریں; 分享; 分享到; 转发; 评论; 收藏; 打印; 点赞; 复制链接; 扫一扫; 登录;
    注册; 订阅; 关注; 更多; 返回顶部; 字号; 大; 中; 小; 微信; 微博; 首页; 关闭; 搜索; シェア; ツイート; ポスト; 印刷; 保存; コメント; フォロー; ログイン; 会員登録; もっと見る; メニュー; 検索; 閉じる; リンクをコピー; 文字サイズ; 공유; 공유하기; 댓글; 좋아요; 인쇄; 스크랩; 저장; 구독; 로그인; 회원가입; 링크 복사; 글자크기; 닫기; 검색; 메뉴; 홈; 가; साझा करें; टिप्पणी`,
  heading: `
    further reading; today s top stories; also read; read also; read next; read this next; see also; in this story; in this article; explore; explore more; explore more on these topics; what to read next; up next; around the web; from the web; don t miss;
    discover more; topics; topic; tags; tag; keywords; filed under; posted in; categories; archived in; see more on; our picks; in other news; mehr zum thema; mehr zu diesem thema; mehr aus; lesen sie auch; auch interessant; das könnte sie auch interessieren;
    weitere artikel; weitere meldungen; meistgelesen; themen; schlagwörter; schlagworte; verwandte artikel; verwandte themen; zum thema; lire aussi; à lire aussi; a lire aussi; sur le même sujet; sur le même thème; dans la même rubrique; les plus lus;
    articles liés; articles similaires; à la une; mots clés; thèmes; thématiques; voir aussi; à découvrir; archivado en; más información; lo más visto; lo más leído; te puede interesar; también te puede interesar; noticias relacionadas; artículos relacionados;
    temas relacionados; etiquetas; temas; lee también; lea también; recomendados; últimas noticias; más noticias; leia também; notícias relacionadas; veja também; mais lidas; mais lidos; tópicos; últimas notícias; relacionadas; mais sobre; saiba mais sobre;
    leggi anche; articoli correlati; potrebbe interessarti; ti potrebbe interessare; i più letti; argomenti; ultime notizie; vedi anche; per approfondire; lees ook; meest gelezen; gerelateerd; onderwerpen; läs också; mest läst; les også; læs også; mest lest;
    lue myös; luetuimmat; kapcsolódó írások; kapcsolódó cikkek; czytaj także; zobacz także; najczęściej czytane; čtěte také; související; citește și; ilgili haberler; ilgili konular; çok okunanlar; etiketler; читайте также; читать также; материалы по теме; по теме;
    новости по теме; другие новости; популярное; последние новости; главные новости; теги; ключевые слова; смотрите также; сюжет; читайте також; διαβάστε επίσης; קראו גם; תגיות; اقرأ أيضا; اقرأ أيضاً; اقرأ ايضا; مواضيع ذات صلة; موضوعات ذات صلة; أخبار ذات صلة;
    مقالات ذات صلة; الأكثر قراءة; الأكثر مشاهدة; آخر الأخبار; كلمات مفتاحية; كلمات دلالية; وسوم; قد يعجبك أيضا; بیشتر بخوانید; مطالب مرتبط; اخبار مرتبط; خبرهای مرتبط; پربازدیدترین ها; پربازدید; آخرین اخبار; برچسب ها; برچسب; کلیدواژه ها; همچنین بخوانید;
    موضوعات مرتبط; مزید خبریں; 相关阅读; 相关新闻; 相关报道; 相关推荐; 延伸阅读; 推荐阅读; 热门新闻; 热门推荐; 热点新闻; 标签; 关键词; 猜你喜欢; 最新新闻; 下一篇; 関連記事; 関連ニュース; 関連リンク; あわせて読みたい; おすすめ記事; ランキング; アクセスランキング; 新着記事; タグ; キーワード; 注目の記事; 人気記事; 관련기사; 관련 기사; 관련뉴스; 많이 본 뉴스; 많이 본 기사; 인기 기사; 추천 기사; 최신 뉴스; 키워드; 태그;
    संबंधित खबरें; यह भी पढ़ें; ताज़ा खबरें`,
};
/** English headings over other stories. */
const headings =
  /^(?:(?:related|recommended|popular|promoted|sponsored|trending|latest|top|other|more) (?:stories|articles?|news|topics?|content|coverage|links|tags|posts|reading|videos|headlines|updates)|related|recommended(?: for you)?|popular(?: now)?|trending(?: now)?|latest|most (?:read|popular|viewed|watched|shared|commented)|must reads?|more (?:on|from) th(?:is|ese)(?: (?:story|topics?|author|source|section))?|more (?:to read|like this)|you (?:may|might)(?: also)? (?:like|be interested in)|editors? (?:s )?picks?)$/;
const buttons = new Set(phrases(lines.button ?? ''));

/** Controls that are such with other words beside them too. */
const controls = new Set(
  phrases(`
    share; share this; tweet; print; email; e mail; save article; save story; save this article; save this story; copy link; copy url; link copied; bookmark; unfollow; subscribe; subscribed; unsubscribe; skip to; skip ad; skip navigation; comments; comment;
    leave a comment; post a comment; add a comment; write a comment; add your comment; post your comment; log in; login; log out; sign in; sign out; sign up; register; create account; create a free account; my account; newsletter; newsletters; donate;
    become a member; become a subscriber; back to top; return to homepage; opens new tab; opens in; open in; view image; view gallery; view comments; see comments; show comments; hide comments; open image; open gallery; play video; play audio; watch video;
    listen to article; listen to this; listen to story; listen to the story; hide caption; show caption; toggle caption; show transcript; enlarge image; enlarge this; get the app; get our app; download the app; download our app; install app; search; manage cookies;
    manage settings; cookie settings; cookies settings; cookie preferences; click here; tap here; add to favourites; add to favorites; add to reading list; add as preferred source; font size; text size; purchase licensing rights; licensing rights;
    rights and permissions; reuse this content; load more stories; next story; next article; next post; previous story; previous article; previous post; auf facebook; auf twitter; auf whatsapp; rss; teilen; partager; compartir; compartilhar; condividi; поделиться;
    مشاركة عبر; شارك`),
);
const kinds = new Map<string, BoilerplateKind>([
  ...[...controls].map((phrase) => [phrase, 'button'] as const),
  ...Object.entries(lines).flatMap(([kind, list]) =>
    phrases(list).map((phrase) => [phrase, kind as BoilerplateKind] as const),
  ),
]);
const between = new Set(
  `a an and app article audio auf button by content en for free friend from icon in increase decrease link main more new now of on or our page par
  per post select small sur story tab text the this to today us version via window with your`.split(/\s+/),
);

/** As headings, before a colon or a bar, behind which stand the headline of another story or the words by which this one is filed. */
const promoting = new Set(
  phrases(`
    related video; related story; read more; watch; watch also; listen; listen also; more; in pictures; in case you missed it; icymi; mehr dazu; siehe auch; lire également; à lire; écouter aussi; lea además; ver también; en video;
    leia mais; saiba mais; guarda anche; zobacz też; کد خبر; شناسه خبر; ilgili haber; ayrıca okuyun; 责任编辑; 编辑; 責任編輯`),
);

const networks =
  'x|twitter|facebook|instagram|whatsapp|telegram|youtube|google(?: news)?|linkedin|tiktok|bluesky|threads|mastodon|viber|телеграм|канал|рассылк\\p{L}*|واتساب|تلغرام|تلگرام|قناة';
const offers =
  'newsletters?|inbox|e-?mails?|alerts?|notifications?|apps?|application|channels?|subscribers?|abonnés|suscriptores|editions?|updates?|headlines?|briefing|subscription|free|unlimited|full access|to (?:continue|keep|read)|boletín|rundbrief';
const asked = String.raw`(?:please )?(?:sign (?:up|in)|log ?in|subscribe|register|join|get|receive|download|never miss|don['’]t miss|stay (?:updated|informed|up to date|connected)|(?:to|want to|if you (?:want|wish|would like) to) (?:continue|keep|go on) ?(?:reading)?,?|become an?|already an?|sigue toda la información|regístrate|suscríbete|inscrivez-vous|téléchargez|participe do|entre no|assine)`;

/** Shapes of a line without the marks around it. */
const shapes: Partial<Record<BoilerplateKind, RegExp[]>> = {
  end: [/^(?:={2}\s?\p{L}+|enditem|-?30-?|\(?ends?\)?|[(（]?[完끝了][)）]?)$/iu],
  address: [
    /^(?:(?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,8}\/\S*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/i,
  ],
  origin: [
    /^(?:the (?:post|article)|l[’']article|cet article|der (?:beitrag|artikel)|la entrada|el (?:artículo|post)|l[’']articolo|il post|o (?:post|conteúdo)|a notícia|het bericht|inlägget|indlægget|innlegget|artykuł|wpis|запись|сообщение) .+ (?:(?:first appeared|appeared first|was first published) on|est apparu en premier(?: sur)?|a été publié en premier sur|erschien zuerst (?:auf|bei)|(?:se publicó|aparece|apareció) primero en|proviene da|sembra essere il primo su|aparece(?:u)? primeiro em|verscheen eerst op|dök först upp på|blev først udgivet på|dukket først opp på|pochodzi z serwisu|впервые появилась|появились сначала на) .+$/iu,
    /^(?:clipped (?:from|by) .{2,80}|newspapers(?:\.com)? by ancestry.{0,40}|downloaded (?:on|from) .{4,80}|image provided by:? .{2,120}|persistent link: \S+|certificat émis le .{4,120}|news·\d{8}·\S+)$/i,
  ],
  continuation: [
    /^(?:(?:click here to )?(?:read|see|view|get) (?:(?:more|on)|(?:the )?(?:(?:full|whole|entire|rest of the|original) )?(?:story|article|post|entry|report|piece))(?: (?:here|at|on|about|of) .{0,80}| here)?|(?:continue|keep) reading(?: .{0,200})?|click here (?:for|to read) .{0,80}|more details|full (?:story|article)|learn more)$/i,
    /^(?:weiterlesen|mehr lesen|lesen sie (?:mehr|weiter)|lire (?:la suite|plus|l[’']article)|(?:leer|seguir|sigue|continuar|continue) (?:más|leyendo|leer|la noticia|a ler|lendo)|ler mais|leia mais|leggi (?:tutto|di più|l[’']articolo)|continua a leggere|lees (?:meer|verder)|l[äe]s (?:mer|hela|hele)|læs (?:mere|hele)|lue lisää|czytaj (?:dalej|więcej)|читать (?:далее|полностью)|подробнее|devamını oku|baca selengkapnya|اقرأ المزيد|ادامه مطلب|مزید پڑھیں|続きを読む|阅读全文|더 ?보기|और पढ़ें)(?![\p{L}\p{M}])[^.!?:]{0,100}$/iu,
  ],
  button: [
    /^read or share this (?:article|story)\b.{0,200}$/i,
    /^(?:A\+|T\+|A ?- ?A ?\+?|(?:e-?mail|print|share|save|reprints?|discuss|send|post)(?:[ -](?:this|to|it|a|friend|page|story|article|version|friendly|format|on|by|with))+|(?:(?:click|tap) (?:here )?(?:to|for)|skip|jump to|listen to (?:this )?(?:article|story)|(?:acquire|purchase|get) licensing rights|(?:aller|passer|accéder) (?:directement )?au contenu|(?:direkt )?zum (?:haupt)?inhalt|(?:ir|saltar|pasar) al? contenido|(?:pular|ir) para o conteúdo|(?:vai|passa|salta) al contenuto|перейти к (?:основному )?(?:содержанию|контенту)|ana içeriğe|artikel anhören|écouter l['’]article|escuchar (?:el )?artículo|ascolta l['’]articolo|ouvir (?:o )?(?:texto|artigo))(?: [^.!?]{0,80})?)$/iu,
  ],
  count: [
    /^(?=.*(?:previous|next|image|photo|slide))(?:(?:previous|next|image|photo|slide|of|\d{1,3})\b\W*){2,}$/i,
    /^(?:(?:(?:video )?duration|listen|watch|video|audio)\W{1,3}(?:(?:\d+ \w+ ?){1,2}|\d{1,2}:\d{2}(?: min)?)|(?:(?:list|item|image|photo|slide) (?:of )?)?\d{1,3} ?(?:of|\/) ?\d{1,3}(?: items?| ,)?|\d{1,3} ?%|list of \d+ items)$/iu,
    /^\W*\d+(?::\d\d)?[ -]?(?:min(?:ute)?[ns]?|minuten|minuti|minutos|мин\p{L}*|分|분|dk|['’′])\.?[ -]?(?:read|read(?:ing)? time|listen|watch|de lecture|de lectura|de leitura|di lettura|lesezeit|leestijd|чтения|okuma)?$/iu,
    /^(?:(?:estimated )?reading time|read time|temps de lecture|lesezeit|tempo di lettura|tempo de leitura|tiempo de lectura|время (?:чтения|на чтение)|زمان مطالعه|مدت زمان مطالعه|مدة القراءة)\W{0,3}.{0,20}$/iu,
    /^(?:\d+ (?:comments?|shares?|views?|likes?|kommentare|commentaires|comentarios|comentários|commenti|комментари\p{L}*|تعليقات?|نظر)|comments? \(\d+\)|just now|(?:il y a|hace|há|vor) \d{1,2} \p{L}{3,8}|\d{1,2} ?(?:seconds?|minutes?|hours?|days?|weeks?|months?|mins?|hrs?) ago)$/iu,
  ],
  advertisement: [
    /^(?:(?:story|article) continues (?:below|after)(?: (?:this|the))? (?:ad\w*|message).{0,20}|scroll to continue.{0,30}|after the (?:ad|advertisement).{0,20})$/i,
  ],
  invitation: [
    new RegExp(String.raw`^\W{0,4}${asked}\b.{0,200}\b(?:${offers})\b.{0,160}$`, 'iu'),
    new RegExp(
      String.raw`^(?:(?:follow|read|find) .{1,60} on|подписывайтесь.{0,40}|подпишитесь.{0,40}|читайте нас.{0,40}|(?:abonnez-vous|suivez[- ]nous|síguenos|siga-nos|siga o canal|seguici|iscriviti|folgen sie uns|abonnieren sie|تابعنا|تابعوا|اشترك|به ما بپیوندید).{0,60}) ?(?:${networks})(?![\p{L}\p{N}]).{0,40}$`,
      'iu',
    ),
    /^(?:sign up|subscribe|register)(?: (?:here|now|today)[.!]?| (?:to|for)(?: (?:[\p{Lu}\p{N}][\p{L}\p{N}’'-]*|to|the|of|and|in|for|our)){1,7})$/iu,
    /^(?=.*\b(?:sign up|subscribe)\b)(?=.*\b(?:newsletters?|inbox|e-?mail|free|posts)\b)(?=.*\b(?:you|your|our|we['’]ll|us|new)\b)[^"“”«»]{20,400}$/i,
    /^(?:(?:support|fund) (?:us|our|independent|.{2,40}['’]s) ?(?:independent |quality |free )*(?:journalism|reporting|work|newsroom)\b|(?:did you like|if you (?:like|liked|enjoyed)) this (?:article|story)\b|what do you think\? .{0,60}\bcomments?\b|get .{1,30} on (?:topics|stories) you choose|(?:do you have|have you got|got) (?:a|any) (?:story|news tip|tip|information)\b.{0,80}\b(?:e-?mail|contact|touch|know|call|write)\b|thanks for (?:signing up|reading)\b|watch for us in your inbox|.{0,200}\bclick here\.?$|contact us (?:for|about) (?:a )?(?:subscription|licen[cs]\w*)).{0,120}$/i,
    /^(?:(?:this|the rest of this) (?:article|story|content) is (?:only |exclusively )?(?:available )?(?:for|to) (?:our )?(?:paying |digital )?(?:subscribers|members)\b|um (?:weiterzulesen|den artikel).{0,200}\babo|(?:cet article|la suite) (?:de cet article )?est réservée? (?:à|aux) .{0,80}abonnés|(?:contenido exclusivo para|este artículo es (?:solo|sólo)? ?para) suscriptores|この記事は(?:有料|会員(?:限定|専用))).{0,120}$/iu,
    /^(?:please )?(?:(?:to|if you (?:want|wish|would like) to) (?:continue|keep|go on) reading\b.{0,60}\b(?:subscri\w+|sign (?:in|up)|log ?in|register|account|trial)\b|contact us (?:for|about) (?:a )?(?:subscription|licen[cs]\w*)|(?:sign|log) in (?:now )?to (?:share|comment|post|add)\b|(?:was this|(?:been )?forwarded this) .{0,60}\b(?:subscribe|sign up)\b).{0,160}$/i,
  ],
  heading: [
    /^(?:see )?more (?:from|on|in) (?:this|these|our) \w+(?: \w+)?$|^(?:more stories from|from our) \S+(?: \S+){0,3}$/i,
    /^(?:More|MORE) (?:from|on|in|about|FROM|ON|IN) (?:(?:the|The|THE) )?\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3}$|^(?:On|From) (?:\p{Lu}\p{L}*News|\p{Lu}\p{L}*\.com)$/u,
  ],
  another: [
    /^(?:Read more|READ MORE|Also read|Read also|(?:À|A) lire aussi|Lire aussi|Lesen Sie auch|Lee también|Leia também|Leggi anche)(?=\p{Lu}\p{Ll}|[«“"]|[ÀÉ] )|^(?:Related (?:article|story|video)|See more on) (?=\p{Lu})|^VÍDEOS?: tudo sobre .{2,60}$|^[Vv]eja mais notícias .{2,60}$|^(?:[Ff]iled under|[Tt]opics?|[Tt]ags?|[Tt]agged):? \S.{0,200}$/u,
  ],
  rights: [
    /^(?:Copyright|COPYRIGHT)[,:]?\s*(?:©|\([Cc]\)|\d{4}\b|(?:by )?(?:\p{Lu}[\p{L}.’'&-]*\s+){0,5}\p{Lu}[\p{L}’'&-]*(?:\.|,? \d{4}\b)|(?:by )?\p{Lu}[\p{L}’'&-]*$|(?<=: )(?:\p{Lu}[\p{L}’'&-]* ?){1,6}$).{0,600}$/u,
    /^(?:copyright )?(?:©|\(c\))\s?(?:(?:19|20)\d\d\b.{0,300}|.{2,80}(?:(?:19|20)\d\d\.?|\w+:[\d/-]+)$|.{0,80}\b(?:rights? reserved|droits réservés|rechte vorbehalten|derechos reservados|direitos reservados|diritti riservati)\b.{0,200})$/iu,
    /^.{0,90}\b[Aa]ll [Rr]ights [Rr]eserved\b(?:$|\s*[.,|©*–-].{0,300}$|\s+\p{Lu}.{0,200}$)|^[\p{L} ]*جميع الحقوق محفوظة.{0,60}$|^.{0,60}(?:無断(?:転載|複製).{0,12}(?:禁じます|禁止|お断り)|禁止转载|未经授权.{0,12}转载|무단 ?전재.{0,20}).{0,10}$/u,
    /^(?:not to be reproduced|this (?:material|content|article) may not be|no part of this (?:article|publication|site) may be|reproduction (?:in whole|without)).{0,300}$/i,
  ],
  notice: [
    /^(?:we|this (?:web)?site|our (?:web)?site|wir|nous|diese (?:web)?seite|ce site|utilizamos|usamos|usiamo|utilizziamo|мы)(?!\p{L}).{0,60}(?:(?<!\p{L})cookies?|куки|store (?:and\/or|and) access)(?!\p{L}).{0,700}$/iu,
    /^(?:selecting|by (?:posting|commenting|signing up|subscribing|registering|entering your|clicking|submitting|continuing|using this)).{0,160}\b(?:you|i)(?:['’]re)?\b.{0,20}\b(?:agree|accept|consent|confirm|acknowledge)\w*\b.{0,200}$/i,
    /^you (?:will|can|may)(?: no longer| now)? (?:receive|get|unsubscribe|manage|opt out)\b.{0,160}\b(?:e-?mails?|alerts?|newsletters?|preferences|notifications|time)\b.{0,80}$|^to unsubscribe from (?:this|our)\b.{0,160}$|^sent from my \p{L}+\b.{0,40}$/iu,
    /^(?:your e-?mail (?:address )?will not be (?:published|shared)\b|privacy (?:notice|policy):|our standards:|originally published(?: (?:on|at))?:? .{0,60}\d{4}|a version of this (?:article|story) (?:appears|appeared) in print\b|.{2,40} website contains only a portion of the news\b|.{0,80}(?:not edited by|auto-generated from) |(?:to view this video,? )?please (?:turn on|enable|switch on) javascript\b|this (?:page|site|website) is best viewed (?:in|with|using)\b|.{0,40}\bis not responsible for the content of external (?:web)?sites\b).{0,400}$/i,
    /^this (?:article|story|content|post|page) (?:(?:was|is|has been) (?:originally )?(?:produced|published|created|provided|auto-generated|generated) (?:by|in|on|from|using|with)\b.{0,160}|is (?:more than|over) (?:\d+|an?|one) (?:day|week|month|year)s? old)$/i,
    /^(?:ترحب .{0,40}(?:بالنقاش|بتعليقات|بمشاركات).{0,300}|(?:الآراء|التعليقات) .{0,30}لا تعبر عن رأي.{0,200}|(?:the )?(?:views|opinions) expressed in (?:the )?comments\b.{0,200}|(?:your |all |reader |user )?comments? (?:have to|must|should|need to|are (?:moderated|closed|welcome|subject|reviewed|pre-?moderated)|will be)\b.{0,300}|please (?:read|review|follow|see|abide by|respect) (?:our|the) (?:comment(?:s|ing)?|community|house|discussion)\b.{0,300}|.{0,60}\b(?:comment(?:ing)?|community|moderation) (?:policy|guidelines|rules|standards)\b.{0,40})$/iu,
  ],
  label: [
    /^(?:(?:slug|catchline|basket|queue|desk|section|edition|page|words|length|date|reporter|status|priority) ?: ?\S+(?: [^\s:]+){0,3}\s*){2,}$/i,
    /^(?:\p{Lu}[\p{L} &-]{1,24} ?[>›»] ?){1,5}\p{Lu}[\p{L} &-]{1,24}$|^(?:Home|News|World|Sports?|Business|Politics|Culture)(?: ?[/|] ?\p{Lu}[\p{L} &-]{1,38}){1,4}$|^(?:[Tt]weets?|[Pp]osts?) by @\w+$|^#[\p{L}\p{N}_]+(?: #[\p{L}\p{N}_]+)*$|^[Hh]eard on \p{Lu}.{1,40}$/u,
  ],
};
const shapeKinds = Object.keys(shapes) as BoilerplateKind[];
