/*
 * What sites print around a story and no story holds, in the languages of the agencies: the one table of such phrases. Two kinds of rules: whole lines
 * (`lines`, as `phraseKey` writes them), and shapes of a line (`shapes`), each closed by what it speaks of, so that no sentence of a story is among them.
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
  const bare = line.replace(/^(?:(?!©)[\s•·|>»›*,:\p{So}–—-])+|[\s•·|>»›→*:…–—-]+$/gu, '');
  if (!/[\p{L}\p{N}]/u.test(bare)) return boilerplate('rule');
  if (line.length > longest) return undefined;
  const kind =
    kindOfLine(bare) ??
    kindOfRow(bare) ??
    (promoted.has(phraseKey(/^([^:：|]{2,40}?)\s*[:：|]\s*\S/u.exec(bare)?.[1] ?? ''))
      ? 'another'
      : undefined) ??
    shapeKinds.find((kind) => shapes[kind]?.some((shape) => shape.test(bare)));
  return kind && boilerplate(kind);
}

/** A line in small letters without marks, as the table’s phrases are written. */
export function phraseKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const longest = 900;

function boilerplate(kind: BoilerplateKind): Boilerplate {
  const certain = kind !== 'section' && kind !== 'another';
  return { kind, why: boilerplateKinds[kind], certain, leadsOn: kind === 'continuation' };
}

/** A line that is one of the phrases, with a count behind it or not. A sentence ends with a full stop, and no button does. */
function kindOfLine(bare: string): BoilerplateKind | undefined {
  if (/[.。]$/.test(bare) && !/\.{3}$/.test(bare)) return undefined;
  const key = phraseKey(bare);
  return kinds.get(key) ?? kinds.get(key.replace(/ \d{1,5}$/, ''));
}

/** A row of phrases: `Facebook X Email Reddit`, `Share this: print or save`, `About us | Contact | Privacy`. */
function kindOfRow(bare: string): BoilerplateKind | undefined {
  const pieces = bare.split(/\s*[|·•\t]\s*/).filter(Boolean);
  if (pieces.length > 1 && pieces.every((piece) => piece.split(' ').length <= 5 && !/[.!?。]$/.test(piece))) {
    const known = pieces.filter((piece) => kindOfLine(piece) !== undefined);
    if (known.length * 2 > pieces.length) return 'label';
  }
  const words = phraseKey(bare).split(' ');
  if (words.length < 2 || words.length > 14 || /[.。!?]$/.test(bare)) return undefined;
  for (let at = 0; at < words.length;) {
    const length = [5, 4, 3, 2, 1].find((count) => pressed.has(words.slice(at, at + count).join(' ')));
    if (length === undefined) return undefined;
    at += length;
  }
  return 'button';
}

/** Whole lines. A phrase that may also be a sentence of a story has no place here. */
const lines: Partial<Record<BoilerplateKind, string>> = {
  // Sections of a newspaper.
  section: `
    opinion; opinions; analysis; explainer; news; all news; world; world news; international; national; local; politics; business; economy; markets; finance; technology; tech; science; health; climate; environment; sport; sports; football;
    culture; arts; entertainment; lifestyle; travel; education; society; religion; weather; features; featured; headlines; editorial; letters; middle east; africa; asia; asia pacific; europe; americas; latin america; us news; uk news; us;
    uk; summary; companies; key points; about the author; about the authors; fact box; factbox; politik; wirtschaft; ausland; inland; panorama; wissen; meinung; gesellschaft; kultur; politique; économie; société; monde; planète; política;
    economía; internacional; nacional; sociedad; mundo; cultura; opinión; deportes; esportes; economia; politica; esteri; cronaca; mondo; политика; экономика; в мире; мир; общество; культура; спорт; новости; происшествия; سياسة; اقتصاد;
    رياضة; ثقافة; العالم; أخبار; سیاسی; اقتصادی; ورزشی; فرهنگی; اجتماعی; بین الملل; جهان; 国内; 国际; 财经; 体育; 社会; 政治; 経済; 国際; スポーツ; 정치; 경제; 사회; 국제; 스포츠`,
  // Kinds of stories, and small labels beside a headline, a picture or a text.
  label: `
    video; videos; photo; photos; pictures; gallery; photo gallery; audio; podcast; podcasts; live; live updates; live blog; breaking; breaking news; exclusive; advertorial; transcript; image caption; image source; published; updated;
    posted; in short; in brief; author; authors; editor; editors; caption; credit; source; end of list; just now; corrections and clarifications; submit a news tip; key events; انتهای پیام; پایان پیام`,
  advertisement: `
    advertisement; advertisements; advertising; advert; ad; ads; ad feedback; sponsored; sponsored content; sponsor message; sponsor; promoted; promoted content; paid content; paid post; partner content;
    story continues below advertisement; story continues below; article continues below; story continues; recommended by outbrain; recommended by taboola; ads by taboola; article continues below advertisement;
    article continues after advertisement; article continues after ad; scroll to continue; scroll to continue with content; remove ads; advertise; advertise with us; anzeige; werbung; publicité; publicidad; publicidade; pubblicità;
    advertentie; reclame; annons; annonse; annonce; mainos; reklama; реклама; إعلان; تبلیغات; آگهی; 广告; 広告; pr; 광고; reklam; continua después de la publicidad; continua após a publicidade; la suite après cette publicité;
    suite après la publicité; hirdetés; oglas; oglasi; quảng cáo; inzerce; inzercia`,
  // Cookies, terms, the site’s own pages.
  notice: `
    accessibility statement; rights reserved; all rights reserved; terms; terms of use; terms of service; terms and conditions; terms conditions; privacy; privacy policy; privacy notice; cookie policy; cookies; cookie notice;
    cookies policy; imprint; impressum; datenschutz; agb; mentions légales; aviso legal; política de privacidad; política de privacidade; privacy e cookie; note legali; riproduzione riservata; tous droits réservés; alle rechte vorbehalten;
    todos los derechos reservados; todos os direitos reservados; tutti i diritti riservati; все права защищены; جميع الحقوق محفوظة; تمام حقوق محفوظ است; 版权所有; 無断転載を禁じます; 무단전재 및 재배포 금지; 無断転載禁止; about us; about; contact; contact us;
    contact the newsroom; careers; jobs; help; faq; sitemap; site map; accessibility; legal; disclaimer; editorial standards; code of ethics; we value your privacy; we care about your privacy; your privacy choices;
    do not sell my personal information; no redistribution; enter your email; enter your e mail; enter your email address; email address; newsletter email address; your email; required fields are marked; skip past newsletter promotion;
    after newsletter promotion; free weekly newsletter; free daily newsletter; save articles to read later and create your own reading list; über uns; kontakt; qui sommes nous; nous contacter; contacto; quiénes somos; contato;
    fale conosco; chi siamo; contatti; о нас; контакты; اتصل بنا; من نحن; تماس با ما; درباره ما; 关于我们; 联系我们; お問い合わせ`,
  // What a reader may press.
  button: `
    отправить еще раз; отправить ещё раз; bu haberi paylaşın; share; share this; share on; share via; share to; share full article; share options; social sharing; tweet; print; print this; e mail; email; save; saved; save article;
    save story; listen; listen now; copy; copy link; copy url; link copied; copied; bookmark; follow; following; unfollow; like; comment; comments; leave a comment; post a comment; add a comment; write a comment; view comments;
    see comments; show comments; hide comments; join the conversation; join the discussion; gift; gift article; gift this article; give this article; play; play video; play audio; pause; mute; unmute; watch; watch now; watch live; close;
    dismiss; menu; search; home; loading; ok; cancel; submit; continue; skip; skip ad; skip to content; skip to main content; skip to navigation; skip navigation; click here; tap here; back to top; back to home; back to home page; go back;
    return to homepage; open in new tab; opens new tab; opens in new tab; opens in a new tab; opens in new window; opens in a new window; open image in gallery; open gallery; open in app; view all; view gallery; view image;
    view image in fullscreen; view in fullscreen; fullscreen; show more; show less; show all; load more; load more stories; see more; see all; see all topics; view more; more; next; previous; next article; previous article; next story;
    previous story; next post; previous post; find out more; expand; collapse; hide caption; toggle caption; show caption; now playing; show transcript; follow on x; follow author; add as preferred source on google; share your thoughts;
    send us a tip; small; medium; large; enlarge; enlarge image; enlarge this image; zoom; read later; read in app; listen to article; listen to this article; listen to story; listen to the story; add to favourites; add to favorites;
    add to reading list; report an error; report a typo; reuse this content; order reprints; purchase licensing rights; licensing rights; request permission; rights and permissions; log in; login; sign in; sign out; log out; register;
    register now; create account; create a free account; my account; sign up; sign up now; sign up here; sign up for free; subscribe; subscribe now; subscribe here; subscribe today; subscribed; unsubscribe; get it; get started; donate;
    donate now; support us; support our work; support our journalism; become a member; become a subscriber; contribute; make a contribution; follow us; join us; join now; download the app; download our app; get the app; get our app;
    install app; newsletter; newsletters; notifications; i accept; accept; accept all; accept cookies; accept all cookies; reject all; i agree; agree; got it; manage cookies; manage options; manage preferences; manage settings;
    cookie settings; cookies settings; cookie preferences; allow all; more options; facebook; twitter; x; x com; instagram; whatsapp; telegram; linkedin; reddit; pinterest; messenger; flipboard; pocket; youtube; tiktok; threads; bluesky;
    mastodon; viber; vk; line; wechat; weibo; rss; sms; google news; google; twitter x; font size; text size; increase font size; decrease font size; aa; aaa; tt; teilen; drucken; merken; merkliste; zur merkliste hinzufügen;
    artikel merken; artikel anhören; artikel teilen; artikel drucken; link kopieren; kommentare; kommentar schreiben; kommentieren; zu den kommentaren; mehr anzeigen; mehr erfahren; anmelden; abonnieren; jetzt abonnieren; registrieren;
    alle akzeptieren; ablehnen; einstellungen; schließen; menü; suche; startseite; zur startseite; nach oben; vorlesen; feedback; fehler melden; auf facebook teilen; per e mail teilen; beitrag per e mail versenden; partager;
    partager l article; imprimer; enregistrer; commenter; commentaires; réagir; offrir l article; offrir cet article; copier le lien; lien copié; écouter; écouter l article; réutiliser ce contenu; s abonner; je m abonne; abonnez vous;
    se connecter; s inscrire; lire plus; voir plus; en savoir plus; tout accepter; tout refuser; accepter; refuser; fermer; rechercher; accueil; retour en haut; ajouter à vos favoris; ajouter aux favoris; suivre; suivez nous;
    ajouter à la sélection; partager sur facebook; partager sur twitter; partager par e mail; envoyer par e mail; compartir; compartir en facebook; compartir en twitter; compartir en whatsapp; compartir en x; compartir en linkedin;
    compartir en bluesky; copiar enlace; enlace copiado; guardar; imprimir; comentar; comentarios; ver comentarios; ir a los comentarios; suscríbete; suscribirse; iniciar sesión; regístrate; escuchar; escuchar artículo; seguir; síguenos;
    ver más; aceptar; aceptar todo; rechazar; rechazar todo; cerrar; buscar; inicio; volver arriba; ir al contenido; desplegar redes sociales; regala este artículo; compartilhar; compartilhe; partilhar; partilhe; copiar link; link copiado;
    salvar; salvar para ler depois; ler depois; guardar artigo; ouvir; ouvir o texto; ouvir notícia; comentários; comente; deixe o seu comentário; assine; assine já; entrar; cadastre se; ver mais; saiba mais; aceitar; aceitar todos;
    rejeitar; fechar; voltar ao topo; siga nos; dar presente; presentear artigo; enviar por e mail; imprimir notícia; condividi; condividi su facebook; condividi su twitter; stampa; salva; salva articolo; ascolta; ascolta l articolo;
    ascolta la versione audio dell articolo; ascolta questo articolo; copia link; copia il link; commenta; commenti; vai ai commenti; abbonati; accedi; registrati; mostra altro; accetta; accetta tutto; rifiuta; chiudi; cerca; torna su;
    torna all inizio; seguici; segui; invia per email; regala articolo; delen; deel; deel dit artikel; kopieer link; bewaren; afdrukken; reacties; reageer; abonneer; inloggen; dela; dela artikel; skriv ut; kommentera; logga in;
    del artikel; logg inn; jaa; jaa artikkeli; kommentoi; udostępnij; drukuj; zapisz; skomentuj; komentarze; zaloguj się; więcej; sdílet; tisknout; komentáře; přihlásit se; distribuie; comentarii; paylaş; yazdır; kaydet; yorumlar;
    yorum yap; abone ol; giriş yap; dinle; bağlantıyı kopyala; поделиться; поделиться в соцсетях; скопировать ссылку; копировать ссылку; ссылка скопирована; распечатать; печать; сохранить; комментарии; комментировать; оставить комментарий;
    обсудить; подписаться; подписывайтесь; подпишитесь; войти; регистрация; слушать; закрыть; меню; поиск; главная; наверх; в закладки; добавить в закладки; поділитися; друк; коментарі; підписатися; κοινοποίηση; εκτύπωση; σχόλια; שתף;
    שתפו; הדפסה; תגובות; הוסף תגובה; האזנה; שלח לחבר; شارك; مشاركة; مشاركة عبر; شارك عبر; شارك المقال; طباعة; حفظ; نسخ الرابط; تم نسخ الرابط; استمع; استمع للمقال; تعليقات; التعليقات; أضف تعليق; اشترك; اشترك الآن; تسجيل الدخول; سجل; تابعنا;
    المزيد; عرض المزيد; بحث; الرئيسية; إغلاق; فيسبوك; تويتر; واتساب; تلغرام; قبول; رفض; موافق; حجم الخط; تكبير الخط; تصغير الخط; اشتراک گذاری; اشتراک; به اشتراک بگذارید; هم رسانی; چاپ; ذخیره; کپی لینک; کپی شد; لینک کوتاه; نظرات; نظر شما;
    ارسال نظر; دیدگاه; ورود; عضویت; بیشتر; جستجو; خانه; بستن; شنیدن; تلگرام; واتساپ; توییتر; فیسبوک; شیئر کریں; پرنٹ; 分享; 分享到; 转发; 评论; 收藏; 打印; 点赞; 复制链接; 扫一扫; 扫码分享; 登录; 注册; 订阅; 关注; 更多; 点击查看; 返回顶部; 字号; 大; 中; 小; 微信; 微博; 首页; 关闭; 搜索; 分享至;
    分享到微信; 打开app; シェア; シェアする; ツイート; ポスト; 印刷; 保存; コメント; コメントする; フォロー; ログイン; 会員登録; もっと見る; メニュー; 検索; トップ; 閉じる; リンクをコピー; ブックマーク; 文字サイズ; メールで送る; 記事を保存; 공유; 공유하기; 댓글; 좋아요; 인쇄; 프린트; 스크랩; 저장; 구독; 구독하기; 로그인; 회원가입; 링크 복사; 글자크기; 글자 크기; 닫기; 검색; 메뉴; 홈;
    기사저장; 가; साझा करें; शेयर करें; टिप्पणी`,
  // Over other stories, or over the words by which a page files a story.
  heading: `
    you may also be interested in; you might also be interested in; also from this source; i̇lgili̇ konular; i̇lgili konular; ilgili konular; читать также; read this next; more from this source; 阅读下一篇; 下一篇; related; related stories;
    related articles; related article; related news; related topics; related content; related coverage; related links; related tags; related posts; related reading; related videos; recommended; recommended stories; recommended for you;
    recommended articles; recommended reading; further reading; more stories; more news; more on this; more on this story; more on this topic; more on these topics; more from this author; more from this section; more coverage; more to read; more like this;
    most read; most popular; most viewed; most watched; most shared; most commented; must read; must reads; trending; trending now; trending stories; latest; latest news; latest stories; latest headlines; latest updates; top stories;
    top news; today s top stories; top headlines; you may like; you may also like; you might like; you might also like; you may be interested in; also read; read also; also on; see also; in this story; in this article; explore more;
    explore more on these topics; explore; editor s pick; editor s picks; editors picks; what to read next; up next; read next; next up; popular; popular stories; popular now; other stories; other news; around the web; from the web;
    promoted stories; sponsored stories; don t miss; keep exploring; discover more; suggested topics; suggested reading; topics; topic; tags; tag; keywords; filed under; posted in; categories; archived in; see more on; more videos;
    elsewhere on the site; our picks; in other news; related internet links; mehr zum thema; mehr zu diesem thema; mehr aus; lesen sie auch; auch interessant; das könnte sie auch interessieren; weitere artikel; weitere meldungen;
    meistgelesen; meist gelesen; themen; schlagwörter; schlagworte; verwandte artikel; verwandte themen; empfohlen; aktuelle nachrichten; dossier; zum thema; lire aussi; à lire aussi; a lire aussi; kapcsolódó írások; kapcsolódó cikkek; sur le même sujet; sur le même thème;
    dans la même rubrique; les plus lus; articles liés; articles similaires; à la une; mots clés; thèmes; thématiques; nos recommandations; voir aussi; à découvrir; aussi à la une; archivado en; sobre la firma; más información;
    lo más visto; lo más leído; te puede interesar; también te puede interesar; noticias relacionadas; artículos relacionados; temas relacionados; etiquetas; temas; lee también; lea también; le puede interesar; recomendados;
    últimas noticias; más noticias; leia também; notícias relacionadas; veja também; mais lidas; mais lidos; tópicos; recomendadas; últimas notícias; relacionadas; mais sobre; saiba mais sobre; assuntos; tópicos relacionados; leggi anche;
    articoli correlati; potrebbe interessarti; ti potrebbe interessare; i più letti; le più lette; argomenti; ultime notizie; notizie correlate; vedi anche; per approfondire; da non perdere; lees ook; meest gelezen; gerelateerd;
    onderwerpen; läs också; mest läst; les også; læs også; mest lest; lue myös; luetuimmat; aiheesta lisää; czytaj także; czytaj też; zobacz także; najczęściej czytane; tagi; čtěte také; související; témata; citește și; ilgili haberler;
    çok okunanlar; etiketler; bunlar da ilginizi çekebilir; son haberler; читайте также; материалы по теме; по теме; новости по теме; другие новости; самое читаемое; популярное; последние новости; главные новости; теги; ключевые слова;
    смотрите также; ещё по теме; еще по теме; сюжет; читайте також; διαβάστε επίσης; קראו גם; עוד בנושא; תגיות; כתבות נוספות; اقرأ أيضا; اقرأ أيضاً; اقرأ ايضا; مواضيع ذات صلة; موضوعات ذات صلة; أخبار ذات صلة; مقالات ذات صلة; الأكثر قراءة;
    الأكثر مشاهدة; آخر الأخبار; كلمات مفتاحية; كلمات دلالية; وسوم; الوسوم; موضوعات; قد يعجبك أيضا; شاهد أيضا; مواضيع; بیشتر بخوانید; بیشتر بدانید; مطالب مرتبط; اخبار مرتبط; خبرهای مرتبط; پربازدیدترین ها; پربیننده ترین; پربازدید;
    آخرین اخبار; برچسب ها; برچسب; کلیدواژه ها; کلید واژه ها; همچنین بخوانید; موضوعات مرتبط; مزید خبریں; 相关阅读; 相关新闻; 相关报道; 相关推荐; 延伸阅读; 推荐阅读; 热门新闻; 热门推荐; 热点新闻; 热门; 标签; 关键词; 猜你喜欢; 最新新闻; 更多新闻; 関連記事; 関連ニュース; 関連リンク; あわせて読みたい; おすすめ記事; おすすめ;
    ランキング; アクセスランキング; 新着記事; タグ; キーワード; 注目の記事; 人気記事; 관련기사; 관련 기사; 관련뉴스; 많이 본 뉴스; 많이 본 기사; 인기 기사; 추천 기사; 최신 뉴스; 키워드; 태그; संबंधित खबरें; यह भी पढ़ें; ताज़ा खबरें`,
};

/** As headings, before a colon or a bar, behind which stand the headline of another story or the words by which this one is filed. */
const promotions = `
    related video; related story; read more; watch; watch also; listen; listen also; more; in pictures; in case you missed it; icymi; lesen sie hier; lesen sie dazu auch; mehr dazu; siehe auch; lire également; à lire; écouter aussi;
    lea además; ver también; en video; leia mais; saiba mais; guarda anche; zobacz też; کد خبر; شناسه خبر; ilgili haber; ayrıca okuyun; 责任编辑; 编辑; 責任編輯`;

/** A list of phrases that are parted by semicolons. */
function phrases(list: string): string[] {
  return list.split(';').map(phraseKey).filter(Boolean);
}

const kinds = new Map(
  Object.entries(lines).flatMap(([kind, list]) =>
    phrases(list).map((phrase) => [phrase, kind as BoilerplateKind] as const),
  ),
);
const promoted = new Set(phrases(`${lines.heading};${promotions}`));
const verbs = phrases(
  'share; save; print; email; like; bookmark; copy; follow; open; listen to; read; tweet',
);
const things = phrases('article; story; page; link; video; image; post; audio; icon; button');
const pressed = new Set([
  ...phrases(lines.button ?? ''),
  ...verbs.flatMap((verb) =>
    things.flatMap((thing) => [`${verb} ${thing}`, `${verb} this ${thing}`, `${verb} the ${thing}`]),
  ),
]);

const networks =
  'x|twitter|facebook|instagram|whatsapp|telegram|youtube|google(?: news)?|linkedin|tiktok|bluesky|threads|mastodon|viber|телеграм|канал|рассылк\\p{L}*|واتساب|تلغرام|تلگرام|قناة';
const offers =
  'newsletters?|inbox|e-?mails?|alerts?|notifications?|apps?|application|channels?|subscribers?|abonnés|suscriptores|editions?|updates?|headlines?|briefing|subscription|free|unlimited|full access|to (?:continue|keep|read)|boletín|rundbrief';

/** Shapes of a line without the marks around it. */
const shapes: Partial<Record<BoilerplateKind, RegExp[]>> = {
  end: [/^(?:={2}\s?\p{L}+|enditem|-?30-?|\(?ends?\)?)$/iu],
  address: [
    /^(?:(?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,8}\/\S*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/i,
  ],
  origin: [
    /^(?:the (?:post|article)|l[’']article|cet article|der (?:beitrag|artikel)|la entrada|el (?:artículo|post)|l[’']articolo|il post|o (?:post|conteúdo)|a notícia|het bericht|inlägget|indlægget|innlegget|artykuł|wpis|запись|сообщение) .+ (?:(?:first appeared|appeared first|was first published) on|est apparu en premier(?: sur)?|a été publié en premier sur|erschien zuerst (?:auf|bei)|(?:se publicó|aparece|apareció) primero en|proviene da|sembra essere il primo su|aparece(?:u)? primeiro em|verscheen eerst op|dök först upp på|blev først udgivet på|dukket først opp på|pochodzi z serwisu|впервые появилась|появились сначала на) .+$/iu,
  ],
  continuation: [
    /^(?:(?:click here to )?(?:read|see|view|get) (?:the )?(?:more|full|whole|entire|rest|original|on)(?: of)?(?: (?:the|this))?(?: (?:story|article|post|entry|report|piece|coverage|details))?(?: (?:here|at|on|about) .{0,80})?|(?:continue|keep) reading(?: .{0,200})?|click here (?:for|to read) .{0,80}|(?:more details|full (?:story|article)|learn more))$/i,
    new RegExp(
      `^(?:${[
        'weiterlesen|mehr lesen|lesen sie (?:mehr|weiter)',
        "lire (?:la suite|plus|l[’']article)",
        '(?:leer|seguir|sigue|continuar|continue) (?:más|leyendo|leer|la noticia|a ler|lendo)|ler mais|leia mais',
        "leggi (?:tutto|di più|l[’']articolo)|continua a leggere",
        'lees (?:meer|verder)|läs (?:mer|hela)|les (?:mer|hele)|læs (?:mere|hele)|lue lisää',
        'czytaj (?:dalej|więcej)|читать (?:далее|полностью)|подробнее|devamını oku|baca selengkapnya',
        'اقرأ المزيد|ادامه مطلب|مزید پڑھیں|続きを読む|阅读全文|더 ?보기|और पढ़ें',
      ].join('|')})(?![\\p{L}\\p{M}])[^.!?:]{0,100}$`,
      'iu',
    ),
  ],
  button: [
    /^(?:A\+|T\+|A ?- ?A ?\+?|(?:e-?mail|print|share|save|reprints?|discuss|send|post)(?:[ -](?:this|to|it|a|friend|page|story|article|version|friendly|format|on|by|with))+|(?:(?:click|tap) (?:here )?(?:to|for)|skip|jump to|listen to (?:this )?(?:article|story)|(?:acquire|purchase|get) licensing rights|(?:aller|passer|accéder) (?:directement )?au contenu|(?:direkt )?zum (?:haupt)?inhalt|(?:ir|saltar|pasar) al? contenido|(?:pular|ir) para o conteúdo|(?:vai|passa|salta) al contenuto|перейти к (?:основному )?(?:содержанию|контенту)|ana içeriğe|artikel anhören|écouter l['’]article|escuchar (?:el )?artículo|ascolta l['’]articolo|ouvir (?:o )?(?:texto|artigo))(?: [^.!?]{0,80})?)$/iu,
  ],
  count: [
    /^(?:(?:(?:video )?duration|listen|watch|video|audio)\W{1,3}(?:(?:\d+ \w+ ?){1,2}|\d{1,2}:\d{2}(?: min)?)|(?:(?:list|item|image|photo|slide) (?:of )?)?\d{1,3} ?(?:of|\/) ?\d{1,3}(?: items?| ,)?|\d{1,3} ?%|list of \d+ items)$/iu,
    /^\W*\d+(?::\d\d)?[ -]?(?:min(?:ute)?[ns]?|minuten|minuti|minutos|мин\p{L}*|分|분|dk|['’′])\.?[ -]?(?:read|read(?:ing)? time|listen|watch|de lecture|de lectura|de leitura|di lettura|lesezeit|leestijd|чтения|okuma)?$/iu,
    /^(?:(?:estimated )?reading time|read time|temps de lecture|lesezeit|tempo di lettura|tempo de leitura|tiempo de lectura|время (?:чтения|на чтение)|زمان مطالعه|مدت زمان مطالعه|مدة القراءة)\W{0,3}.{0,20}$/iu,
    /^(?:\d+ (?:comments?|shares?|views?|likes?|kommentare|commentaires|comentarios|comentários|commenti|комментари\p{L}*|تعليقات?|نظر)|comments? \(\d+\)|just now|(?:il y a|hace|há|vor) \d{1,2} \p{L}{3,8}|\d{1,2} ?(?:seconds?|minutes?|hours?|days?|weeks?|months?|mins?|hrs?) ago)$/iu,
  ],
  advertisement: [
    /^(?:(?:story|article) continues (?:below|after)(?: (?:this|the))? (?:ad\w*|message).{0,20}|scroll to continue.{0,30}|after the (?:ad|advertisement).{0,20})$/i,
  ],
  invitation: [
    new RegExp(
      String.raw`^\W{0,4}(?:please )?(?:sign (?:up|in)|log ?in|subscribe|register|join|get|receive|download|never miss|don['’]t miss|stay (?:updated|informed|up to date|connected)|(?:to|want to|if you (?:want|wish|would like) to) (?:continue|keep|go on|read)|become an?|already an?|sigue toda la información|regístrate|suscríbete|inscrivez-vous|emportez|téléchargez|participe do|entre no|assine)\b.{0,200}\b(?:${offers})\b.{0,160}$`,
      'iu',
    ),
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
    /^(?:Copyright|COPYRIGHT),?\s*(?:©|\([Cc]\)|\d{4}\b|(?:by )?(?:\p{Lu}[\p{L}.’'&-]*\s+){0,5}\p{Lu}[\p{L}’'&-]*(?:\.|,? \d{4}\b)|(?:by )?\p{Lu}[\p{L}’'&-]*$).{0,600}$/u,
    /^(?:copyright )?(?:©|\(c\))\s?(?:(?:19|20)\d\d\b.{0,300}|.{2,80}(?:(?:19|20)\d\d\.?|\w+:[\d/-]+)$|.{0,80}\b(?:rights? reserved|droits réservés|rechte vorbehalten|derechos reservados|direitos reservados|diritti riservati)\b.{0,200})$/iu,
    /^.{0,90}\b[Aa]ll [Rr]ights [Rr]eserved\b(?:$|\s*[.,|©*–-].{0,300}$|\s+\p{Lu}.{0,200}$)|^[\p{L} ]*جميع الحقوق محفوظة.{0,60}$|^.{0,60}(?:無断(?:転載|複製).{0,12}(?:禁じます|禁止|お断り)|禁止转载|未经授权.{0,12}转载).{0,10}$/u,
    /^(?:this (?:material|content|article) may not be|no part of this (?:article|publication|site) may be|reproduction (?:in whole|without)).{0,300}$/i,
  ],
  notice: [
    /^(?:we|this (?:web)?site|our (?:web)?site|wir|nous|diese (?:web)?seite|ce site|utilizamos|usamos|usiamo|utilizziamo|мы)(?!\p{L}).{0,60}(?:(?<!\p{L})cookies?|куки|store (?:and\/or|and) access)(?!\p{L}).{0,700}$/iu,
    /^(?:selecting|by (?:posting|commenting|signing up|subscribing|registering|entering your|clicking|submitting|continuing|using this)).{0,160}\b(?:you|i)(?:['’]re)?\b.{0,20}\b(?:agree|accept|consent|confirm|acknowledge)\w*\b.{0,200}$/i,
    /^you (?:will|can|may)(?: no longer| now)? (?:receive|get|unsubscribe|manage|opt out)\b.{0,160}\b(?:e-?mails?|alerts?|newsletters?|preferences|notifications|time)\b.{0,80}$|^to unsubscribe from (?:this|our)\b.{0,160}$|^sent from my \p{L}+\b.{0,40}$/iu,
    /^(?:your e-?mail (?:address )?will not be (?:published|shared)\b|privacy (?:notice|policy):|our standards:|originally published(?: (?:on|at))?:? .{0,60}\d{4}|a version of this (?:article|story) (?:appears|appeared) in print\b|.{2,40} website contains only a portion of the news\b|.{0,80}(?:not edited by|auto-generated from) |(?:to view this video,? )?please (?:turn on|enable|switch on) javascript\b).{0,400}$/i,
    /^this (?:article|story|content|post|page) (?:(?:was|is|has been) (?:originally )?(?:produced|published|created|provided|auto-generated|generated) (?:by|in|on|from|using|with)\b.{0,160}|is (?:more than|over) (?:\d+|an?|one) (?:day|week|month|year)s? old)$/i,
    /^the associated press is an independent (?:global )?news (?:organi[sz]ation|agency)\b.{0,300}$|^.{2,60} web sitesinde, .{2,80} üzerinden abonelere sunulan haberler\b.{0,200}$|^[【[（(]?纠错[】\]）)]?\s*[【[（(]?责任编辑.{0,24}$|^[【[（(]责任编辑[:：]?.{1,20}[】\]）)]$/iu,
    /^(?:ترحب .{0,40}(?:بالنقاش|بتعليقات|بمشاركات).{0,300}|(?:الآراء|التعليقات) .{0,30}لا تعبر عن رأي.{0,200}|(?:the )?(?:views|opinions) expressed in (?:the )?comments\b.{0,200}|(?:your |all |reader |user )?comments? (?:have to|must|should|need to|are (?:moderated|closed|welcome|subject|reviewed|pre-?moderated)|will be)\b.{0,300}|please (?:read|review|follow|see|abide by|respect) (?:our|the) (?:comment(?:s|ing)?|community|house|discussion)\b.{0,300}|.{0,60}\b(?:comment(?:ing)?|community|moderation) (?:policy|guidelines|rules|standards)\b.{0,40})$/iu,
  ],
  label: [
    /^(?:\p{Lu}[\p{L} &-]{1,24} ?[>›»] ?){1,5}\p{Lu}[\p{L} &-]{1,24}$|^(?:Home|News|World|Sports?|Business|Politics|Culture)(?: ?[/|] ?\p{Lu}[\p{L} &-]{1,38}){1,4}$|^(?:[Tt]weets?|[Pp]osts?) by @\w+$|^#[\p{L}\p{N}_]+(?: #[\p{L}\p{N}_]+)*$|^[Hh]eard on \p{Lu}.{1,40}$/u,
  ],
};
const shapeKinds = Object.keys(shapes) as BoilerplateKind[];
