/*
 * Words that pages print beside a story, each a whole line or part of one line of such words, by language. In small letters, without marks and
 * without hyphens, as `keyOf` writes a line. A phrase that may also be a sentence of a story has no place here.
 */

/** What a reader may press. */
export const buttons = phrases(`
  share; share this; share on; share via; share to; share full article; share options; social sharing; tweet; print; print this; e mail; email; save; saved; save article;
  save story; listen; listen now; copy; copy link; copy url; link copied; copied; bookmark; follow; following; unfollow; like; comment; comments; leave a comment; post a comment; add a comment;
  write a comment; view comments; see comments; show comments; hide comments; join the conversation; join the discussion; gift; gift article; gift this article; give this article;
  play; play video; play audio; pause; mute; unmute; watch; watch now; watch live; close; dismiss; menu; search; home; loading; ok; cancel; submit; continue; skip; skip ad; skip to content;
  skip to main content; skip to navigation; skip navigation; click here; tap here; back to top; back to home; back to home page; go back; return to homepage; open in new tab; opens new tab;
  opens in new tab; opens in a new tab; opens in new window; opens in a new window; open image in gallery; open gallery; open in app; view all; view gallery; view image; view image in fullscreen; view in fullscreen; fullscreen;
  show more; show less; show all; load more; load more stories; see more; see all; see also; see all topics; see more on; view more; more; next; previous; next article; previous article; next story; previous story; next post;
  previous post; read more; read on; read full story; read the full story; read the full article; read full article; full story; full article; continue reading; keep reading; learn more; find out more; expand; collapse;
  hide caption; toggle caption; show caption; now playing; show transcript; view comments; follow on x; follow author; add as preferred source on google; share your thoughts; send us a tip; small; medium; large; enlarge; enlarge image; enlarge this image; zoom; read later; read in app; listen to article; listen to this article; listen to story; listen to the story;
  add to favourites; add to favorites; add to reading list; report an error; report a typo; report this ad; reuse this content; order reprints; purchase licensing rights; licensing rights; request permission; rights and permissions;
  log in; login; sign in; sign out; log out; register; register now; create account; create a free account; my account; sign up; sign up now; sign up here; sign up for free; subscribe; subscribe now; subscribe here;
  subscribe today; subscribed; unsubscribe; get it; get started; donate; donate now; support us; support our work; support our journalism; become a member; become a subscriber; contribute; make a contribution; follow us; join us;
  join now; download the app; download our app; get the app; get our app; install app; newsletter; newsletters; notifications; i accept; accept; accept all; accept cookies; accept all cookies; reject all; i agree; agree; got it;
  manage cookies; manage options; manage preferences; manage settings; cookie settings; cookies settings; cookie preferences; allow all; more options; facebook; twitter; x; x com; instagram; whatsapp; telegram; linkedin; reddit; pinterest; messenger;
  flipboard; pocket; youtube; tiktok; threads; bluesky; mastodon; viber; vk; line; wechat; weibo; rss; sms; google news; google; twitter x; font size; text size; increase font size; decrease font size; aa; aaa; tt;
  teilen; drucken; merken; merkliste; zur merkliste hinzufügen; artikel merken; artikel anhören; artikel teilen; artikel drucken; link kopieren; kommentare; kommentar schreiben; kommentieren; zu den kommentaren; mehr lesen; weiterlesen; mehr anzeigen; mehr erfahren;
  anmelden; abonnieren; jetzt abonnieren; registrieren; alle akzeptieren; ablehnen; einstellungen; schließen; menü; suche; startseite; zur startseite; nach oben; vorlesen; feedback; fehler melden; auf facebook teilen; per e mail teilen; beitrag per e mail versenden;
  partager; partager l article; imprimer; enregistrer; commenter; commentaires; réagir; offrir l article; offrir cet article; copier le lien; lien copié; écouter; écouter l article; réutiliser ce contenu; s abonner; je m abonne; abonnez vous; se connecter; s inscrire; lire la suite; lire plus;
  voir plus; en savoir plus; tout accepter; tout refuser; accepter; refuser; fermer; rechercher; accueil; retour en haut; ajouter à vos favoris; ajouter aux favoris; suivre; suivez nous; ajouter à la sélection; partager sur facebook; partager sur twitter; partager par e mail; envoyer par e mail;
  compartir; compartir en facebook; compartir en twitter; compartir en whatsapp; compartir en x; compartir en linkedin; compartir en bluesky; copiar enlace; enlace copiado; guardar; imprimir; comentar; comentarios; ver comentarios; ir a los comentarios; suscríbete; suscribirse; iniciar sesión; regístrate; escuchar; escuchar artículo; seguir; síguenos; leer más;
  seguir leyendo; continuar leyendo; ver más; aceptar; aceptar todo; rechazar; rechazar todo; cerrar; buscar; inicio; volver arriba; ir al contenido; desplegar redes sociales; regala este artículo;
  compartilhar; compartilhe; partilhar; partilhe; copiar link; link copiado; salvar; salvar para ler depois; ler depois; guardar artigo; ouvir; ouvir o texto; ouvir notícia; comentários; comente; deixe o seu comentário; assine; assine já; entrar; cadastre se; continuar lendo; continue lendo; continuar a ler; ver mais; saiba mais;
  aceitar; aceitar todos; rejeitar; fechar; buscar; voltar ao topo; siga nos; dar presente; presentear artigo; enviar por e mail; imprimir notícia;
  condividi; condividi su facebook; condividi su twitter; stampa; salva; salva articolo; ascolta; ascolta l articolo; ascolta la versione audio dell articolo; ascolta questo articolo; copia link; copia il link; commenta; commenti; vai ai commenti; abbonati; accedi; registrati; continua a leggere; leggi tutto; mostra altro; accetta; accetta tutto; rifiuta; chiudi; cerca;
  torna su; torna all inizio; seguici; segui; invia per email; regala articolo;
  delen; deel; deel dit artikel; kopieer link; bewaren; afdrukken; lees meer; lees verder; reacties; reageer; abonneer; inloggen; dela; dela artikel; skriv ut; kommentera; läs mer; logga in; del artikel; læs mere; les mer; logg inn; jaa; jaa artikkeli; kommentoi;
  udostępnij; drukuj; zapisz; skomentuj; komentarze; zaloguj się; czytaj dalej; więcej; sdílet; tisknout; komentáře; přihlásit se; distribuie; comentarii; paylaş; yazdır; kaydet; yorumlar; yorum yap; abone ol; giriş yap; devamını oku; dinle; bağlantıyı kopyala;
  поделиться; поделиться в соцсетях; скопировать ссылку; копировать ссылку; ссылка скопирована; распечатать; печать; сохранить; комментарии; комментировать; оставить комментарий; обсудить; подписаться; подписывайтесь; подпишитесь; войти; регистрация; читать далее; подробнее; слушать; закрыть; меню; поиск; главная; наверх; в закладки; добавить в закладки; поділитися; друк; коментарі; підписатися;
  κοινοποίηση; εκτύπωση; σχόλια; שתף; שתפו; הדפסה; תגובות; הוסף תגובה; האזנה; שלח לחבר;
  شارك; مشاركة; مشاركة عبر; شارك عبر; شارك المقال; طباعة; حفظ; نسخ الرابط; تم نسخ الرابط; استمع; استمع للمقال; تعليقات; التعليقات; أضف تعليق; اشترك; اشترك الآن; تسجيل الدخول; سجل; تابعنا; اقرأ المزيد; المزيد; عرض المزيد; بحث; الرئيسية; إغلاق; فيسبوك; تويتر; واتساب; تلغرام; قبول; رفض; موافق; حجم الخط; تكبير الخط; تصغير الخط;
  اشتراک گذاری; اشتراک; به اشتراک بگذارید; هم رسانی; چاپ; ذخیره; کپی لینک; کپی شد; لینک کوتاه; نظرات; نظر شما; ارسال نظر; دیدگاه; ورود; عضویت; بیشتر; ادامه مطلب; جستجو; خانه; بستن; شنیدن; تلگرام; واتساپ; توییتر; فیسبوک; شیئر کریں; پرنٹ; مزید پڑھیں;
  分享; 分享到; 转发; 评论; 收藏; 打印; 点赞; 复制链接; 扫一扫; 扫码分享; 登录; 注册; 订阅; 关注; 更多; 阅读全文; 点击查看; 返回顶部; 字号; 大; 中; 小; 微信; 微博; 首页; 关闭; 搜索; 分享至; 分享到微信; 打开app; シェア; シェアする; ツイート; ポスト; 印刷; 保存; コメント; コメントする; フォロー; ログイン; 会員登録; 続きを読む; もっと見る; メニュー; 検索; トップ; 閉じる; リンクをコピー; ブックマーク; 文字サイズ; メールで送る; 記事を保存;
  공유; 공유하기; 댓글; 좋아요; 인쇄; 프린트; 스크랩; 저장; 구독; 구독하기; 로그인; 회원가입; 더보기; 링크 복사; 글자크기; 글자 크기; 닫기; 검색; 메뉴; 홈; 기사저장; 가; साझा करें; शेयर करें; टिप्पणी; और पढ़ें`);

/** Headings over other stories, or over the words by which a page files a story. */
export const headings = phrases(`
  related; related stories; related articles; related article; related news; related topics; related content; related coverage; related links; related tags; related posts; related reading; related videos; recommended; recommended stories; recommended for you; recommended articles; recommended reading;
  more stories; more news; more on this; more on this story; more on this topic; more on these topics; more from this author; more from this section; more coverage; more to read; more like this; most read; most popular; most viewed; most watched; most shared; most commented; must read; must reads; trending; trending now; trending stories; latest; latest news; latest stories;
  latest headlines; latest updates; top stories; top news; top news today; today s top stories; top headlines; you may like; you may also like; you might like; you might also like; you may be interested in; also read; read also; also on; see also; in this story; in this article; explore more; explore more on these topics; explore; editor s pick; editor s picks; editors picks;
  what to read next; up next; read next; next up; popular; popular stories; popular now; other stories; other news; around the web; from the web; promoted stories; sponsored stories; don t miss; keep exploring; discover more; suggested topics; suggested reading; topics; topic; tags; tag; keywords; filed under; posted in; categories; archived in; see more on; more videos; elsewhere on the site; our picks; in other news; related internet links;
  mehr zum thema; mehr zu diesem thema; mehr aus; lesen sie auch; auch interessant; das könnte sie auch interessieren; weitere artikel; weitere meldungen; meistgelesen; meist gelesen; themen; schlagwörter; schlagworte; verwandte artikel; verwandte themen; empfohlen; aktuelle nachrichten; dossier; zum thema;
  lire aussi; à lire aussi; sur le même sujet; sur le même thème; dans la même rubrique; les plus lus; articles liés; articles similaires; à la une; mots clés; thèmes; thématiques; nos recommandations; voir aussi; à découvrir; aussi à la une;
  archivado en; sobre la firma; más información; lo más visto; lo más leído; te puede interesar; también te puede interesar; noticias relacionadas; artículos relacionados; temas relacionados; etiquetas; temas; lee también; lea también; le puede interesar; recomendados; últimas noticias; más noticias;
  leia mais; leia também; notícias relacionadas; veja também; mais lidas; mais lidos; tópicos; temas relacionados; recomendadas; últimas notícias; relacionadas; mais sobre; saiba mais sobre; assuntos; tópicos relacionados; ler mais;
  leggi anche; articoli correlati; potrebbe interessarti; ti potrebbe interessare; i più letti; le più lette; argomenti; ultime notizie; notizie correlate; vedi anche; per approfondire; da non perdere;
  lees ook; meest gelezen; gerelateerd; onderwerpen; läs också; mest läst; les også; læs også; mest lest; lue myös; luetuimmat; aiheesta lisää; czytaj także; czytaj też; zobacz także; najczęściej czytane; tagi; čtěte také; související; témata; citește și; ilgili haberler; çok okunanlar; etiketler; bunlar da ilginizi çekebilir; son haberler;
  читайте также; читать также; материалы по теме; по теме; новости по теме; другие новости; самое читаемое; популярное; последние новости; главные новости; теги; ключевые слова; смотрите также; ещё по теме; еще по теме; сюжет; читайте також; διαβάστε επίσης; קראו גם; עוד בנושא; תגיות; כתבות נוספות;
  اقرأ أيضا; اقرأ أيضاً; اقرأ ايضا; مواضيع ذات صلة; موضوعات ذات صلة; أخبار ذات صلة; مقالات ذات صلة; الأكثر قراءة; الأكثر مشاهدة; آخر الأخبار; كلمات مفتاحية; كلمات دلالية; وسوم; الوسوم; موضوعات; قد يعجبك أيضا; شاهد أيضا; مواضيع;
  بیشتر بخوانید; بیشتر بدانید; مطالب مرتبط; اخبار مرتبط; خبرهای مرتبط; پربازدیدترین ها; پربیننده ترین; پربازدید; آخرین اخبار; برچسب ها; برچسب; کلیدواژه ها; کلید واژه ها; همچنین بخوانید; موضوعات مرتبط; مزید خبریں;
  相关阅读; 相关新闻; 相关报道; 相关推荐; 延伸阅读; 推荐阅读; 热门新闻; 热门推荐; 热点新闻; 热门; 标签; 关键词; 猜你喜欢; 最新新闻; 更多新闻; 関連記事; 関連ニュース; 関連リンク; あわせて読みたい; おすすめ記事; おすすめ; ランキング; アクセスランキング; 新着記事; タグ; キーワード; 注目の記事; 人気記事; 관련기사; 관련 기사; 관련뉴스; 많이 본 뉴스; 많이 본 기사; 인기 기사; 추천 기사; 최신 뉴스; 키워드; 태그; संबंधित खबरें; यह भी पढ़ें; ताज़ा खबरें`);

/** Kinds of stories and small labels, as a page prints them beside a headline, a picture or a text. */
export const labels = phrases(`
  video; videos; photo; photos; pictures; gallery; photo gallery; audio; podcast; podcasts; live; live updates; live blog; breaking; breaking news; exclusive; advertorial; transcript; image caption; image source; published; updated; posted; in short; in brief; author; authors; editor; editors; caption; credit; source;
  end; ends; end of list; just now; corrections and clarifications; submit a news tip; key events; انتهای پیام; پایان پیام`);

/** Sections of a newspaper. In the midst of a text they may be cross-heads. */
export const sections = phrases(`
  opinion; opinions; analysis; explainer; news; all news; world; world news; international; national; local; politics; business; economy; markets; finance; technology; tech; science; health; climate; environment; sport; sports; football; culture; arts; entertainment; lifestyle; travel; education; society; religion; weather; features; featured; headlines; editorial; letters;
  middle east; africa; asia; asia pacific; europe; americas; latin america; us news; uk news; us; uk; summary; companies; key points; about the author; about the authors; fact box; factbox; politik; wirtschaft; ausland; inland; panorama; wissen; meinung; gesellschaft; kultur; politique; économie; société; monde; planète; política; economía; internacional; nacional; sociedad; mundo; cultura; opinión; deportes; esportes;
  economia; politica; esteri; cronaca; mondo; политика; экономика; в мире; мир; общество; культура; спорт; новости; происшествия; سياسة; اقتصاد; رياضة; ثقافة; العالم; أخبار; سیاسی; اقتصادی; ورزشی; فرهنگی; اجتماعی; بین الملل; جهان; 国内; 国际; 财经; 体育; 社会; 政治; 経済; 国際; スポーツ; 정치; 경제; 사회; 국제; 스포츠`);

/** What tells of advertisements. */
export const advertisements = phrases(`
  advertisement; advertisements; advertising; advert; ad; ads; ad feedback; sponsored; sponsored content; sponsor message; sponsor; promoted; promoted content; paid content; paid post; partner content; story continues below advertisement; story continues below; article continues below; story continues; recommended by outbrain; recommended by taboola; ads by taboola; article continues below advertisement; article continues after advertisement; article continues after ad;
  scroll to continue; scroll to continue with content; remove ads; advertise; advertise with us; anzeige; werbung; publicité; publicidad; publicidade; pubblicità; advertentie; reclame; annons; annonse; annonce; mainos; reklama; реклама; إعلان; تبلیغات; آگهی; 广告; 広告; pr; 광고; reklam; continua después de la publicidad; continua após a publicidade; la suite après cette publicité; suite après la publicité`);

/** Notices of the site: cookies, terms, its own pages. */
export const notices = phrases(`
  rights reserved; all rights reserved; terms; terms of use; terms of service; terms and conditions; terms conditions; privacy; privacy policy; privacy notice; cookie policy; cookies; cookie notice; cookies policy; imprint; impressum; datenschutz; agb; mentions légales; aviso legal; política de privacidad; política de privacidade; privacy e cookie; note legali; riproduzione riservata; tous droits réservés; alle rechte vorbehalten; todos los derechos reservados; todos os direitos reservados; tutti i diritti riservati; все права защищены; جميع الحقوق محفوظة; تمام حقوق محفوظ است; 版权所有; 無断転載を禁じます; 무단전재 및 재배포 금지; 無断転載禁止;
  about us; about; contact; contact us; contact the newsroom; careers; jobs; help; faq; sitemap; site map; accessibility; feedback; legal; disclaimer; editorial standards; code of ethics; we value your privacy; we care about your privacy; your privacy choices; do not sell my personal information; no redistribution; enter your email; enter your e mail; enter your email address; email address; newsletter email address; your email; required fields are marked; skip past newsletter promotion; after newsletter promotion; free weekly newsletter; free daily newsletter; save articles to read later and create your own reading list;
  über uns; kontakt; qui sommes nous; nous contacter; contacto; quiénes somos; contato; fale conosco; chi siamo; contatti; о нас; контакты; اتصل بنا; من نحن; تماس با ما; درباره ما; 关于我们; 联系我们; お問い合わせ`);

/** Words before a colon or a bar, behind which the headline of another story stands, or words by which this one is filed. */
export const promotions = phrases(`
  read more; read also; also read; must read; read next; related; related article; related story; related coverage; related stories; recommended; see also; see more on; more on this; more on this story; watch; watch also; listen; listen also; don t miss; up next; more; tags; tag; topics; topic; keywords; filed under; categories; explore more; editor s pick; in pictures; in case you missed it; icymi; you may also like; trending;
  mehr zum thema; lesen sie auch; lesen sie hier; lesen sie dazu auch; mehr dazu; siehe auch; auch interessant; themen; schlagwörter; lire aussi; à lire aussi; lire également; à lire; voir aussi; sur le même sujet; écouter aussi; mots clés; lee también; lea también; lea además; le puede interesar; te puede interesar; más información; ver también; en video; etiquetas; temas; leia mais; leia também; veja também; saiba mais; leggi anche; vedi anche; guarda anche; per approfondire; lees ook; läs också; les også; læs også; lue myös;
  czytaj także; czytaj też; zobacz też; zobacz także; citește și; читайте также; смотрите также; по теме; теги; читайте також; اقرأ أيضا; اقرأ أيضاً; شاهد أيضا; كلمات مفتاحية; بیشتر بخوانید; همچنین بخوانید; برچسب ها; کد خبر; شناسه خبر; کلیدواژه ها; ilgili haber; ayrıca okuyun; 相关阅读; 延伸阅读; 关键词; 标签; 责任编辑; 编辑; 責任編輯; 関連記事; キーワード; 관련기사; यह भी पढ़ें`);

/** A list of phrases that are parted by semicolons. */
function phrases(list: string): string[] {
  return list
    .split(';')
    .map((phrase) => phrase.normalize('NFKC').trim())
    .filter(Boolean);
}
