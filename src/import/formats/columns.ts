import { standingKind } from '../core/standing.ts';

/** A field of a story that a column of a table, or a field of JSON or of front matter, can be. */
export type ColumnField = keyof typeof columnWords;

/** Which columns are which fields. */
export interface Columns {
  /** The fields by the columns’ names, those believed most first; columns that are no field of a story are not in it. */
  fields: Map<string, ColumnField>;
  missing: ('title' | 'text')[];
  /** Those that the editor names and that are not there. */
  absent: string[];
}

/**
 * The fields that columns are by their names, in the languages newsrooms write, in any spelling (`PublishedAt`, `published_at`, `Published at`), with
 * words for the story itself (`article_title`) and within the objects that hold one (`_source.title`). `given` is the editor’s own: `Headline` → `title`.
 */
export function columnsOf(names: string[], given: ReadonlyMap<string, string> = new Map()): Columns {
  const found = names.flatMap((name) => {
    const said = given.get(name) ?? given.get(name.trim());
    if (said !== undefined) return isColumnField(said) ? [{ name, field: said, rank: -1 }] : [];
    const match = spellings(name).flatMap((spelling) => byWord.get(spelling) ?? [])[0];
    if (match) return [{ name, ...match }];
    return standingKind(wordsOf(name)) ? [{ name, field: 'status' as const, rank: 0 }] : [];
  });
  const fields = new Map(found.toSorted((a, b) => a.rank - b.rank).map(({ name, field }) => [name, field]));
  const known = new Set(fields.values());
  return {
    fields,
    missing: [
      ...(known.has('title') ? [] : ['title' as const]),
      ...(known.has('text') || known.has('summary') ? [] : ['text' as const]),
    ],
    absent: columnsNotThere(names, given),
  };
}

/** The columns that an editor names for a field (`column` → field) and that are not there, nor another that is named for it. */
export function columnsNotThere(
  names: Iterable<string>,
  given: ReadonlyMap<string, string> = new Map(),
): string[] {
  const there = new Set([...names].flatMap((name) => [name, name.trim()]));
  const found = new Set([...given].flatMap(([column, field]) => (there.has(column) ? [field] : [])));
  return [...given].flatMap(([column, field]) => (found.has(field) ? [] : [column]));
}

/** Whether a name is that of a field, as `--map` takes it; `columnFields` are all of them. */
export function isColumnField(name: string): name is ColumnField {
  return Object.hasOwn(columnWords, name);
}

/** Names of columns in lower case, in the order in which they are believed. */
const columnWords = {
  title: `title headline headlines hed head heading überschrift schlagzeile titel titre título titular encabezado manchete titolo kop kopp rubrik overskrift otsikko tytuł nadpis titulek cím titlu başlık заголовок название judul tajuk عنوان تیتر כותרת 标题 標題 見出し タイトル 제목 शीर्षक tiêuđề`,
  text: `body text content article story introtext fulltext copy inhalt artikel artikeltext fließtext volltext corps texte contenu cuerpo contenido texto corpo conteúdo testo contenuto tekst inhoud innehåll brödtext brødtekst indhold innhold teksti sisältö treść tresc obsah szöveg conținut metin içerik текст содержание тело isi konten متن نص المحتوى טקסט תוכן 正文 内容 內容 本文 본문 내용 post message nộidung maintext html extendedbody`,
  summary: `summary description lead lede standfirst excerpt abstract intro deck dek teaser subtitle subheadline subhead subheading zusammenfassung beschreibung vorspann unterzeile untertitel resumen descripción entradilla sumario bajada copete résumé chapô chapeau resumo descrição descricao sottotitolo sommario occhiello samenvatting inleiding sammanfattning ingress resumé sammendrag opis streszczenie özet spot описание аннотация анонс ringkasan خلاصه ملخص 摘要 概要 リード 要約 요약 trail blurb highlight shortdescription subtítulo подзаголовок`,
  published: `firstpublishdate published publishedat publicationdate publishdate datepublished pubdate publishedon publishedtime publicationtime firstpublished postdate dateofpublication date datetime day timestamp created createdat datum erschienen erscheinungsdatum veröffentlicht veröffentlichtam publié datedepublication parution fecha fechadepublicación fechapublicación publicado data datadepublicação datapubblicazione datadipubblicazione dato publicerad publiceret publisert julkaistu datapublikacji tarih yayıntarihi дата датапубликации опубликовано tanggal تاریخ التاريخ תאריך 日期 发布时间 發佈日期 日付 公開日 날짜 दिनांक ngày datepublish issued publisheddate firstpublishedat firstpublicationdate dateposted postedat postedon posted sentat createddate 掲載日 発行日 配信日 تاریخنشر تاریخانتشار`,
  updated: `updated updatedat modified lastmodified datemodified modifiedat modifieddate lastmod lastupdated dateupdated updateddate updatedon lastupdateddate lastpublished lastpublishedat lastpublisheddate revised aktualisiert geändert modifié misàjour actualizado modificado atualizado aggiornato modificato gewijzigd uppdaterad opdateret oppdatert zaktualizowano güncelleme обновлено изменено`,
  authors: `byline author authors writer reporter reporters by journalist journalists correspondent creator autor autorin verfasser auteur signature firma autore autori redattore schrijver författare forfatter skribent kirjoittaja yazar muhabir автор авторы penulis نویسنده الكاتب מחבר 作者 记者 記者 著者 기자 작성자 लेखक tácgiả`,
  sources: `source outlet publication publicationtitle sourcetitle journaltitle publisher newspaper paper agency provider newssource sourcename quelle zeitung agentur verlag journal fuente medio periódico diario agencia fonte veículo jornal agência giornale agenzia testata bron krant källa tidning kilde avis lähde źródło gazeta zdroj kaynak gazete ajans источник издание агентство sumber منبع المصدر מקור 来源 來源 出典 媒体 新聞社 출처 언론사 स्रोत nguồn sitename`,
  url: `url link permalink uri href canonicalurl canonical weburl webadresse lien enlace ligação collegamento länk lenke adres bağlantı ссылка адрес tautan پیوند رابط 链接 連結 リンク 링크`,
  id: `id guid uuid identifier articleid storyid docid documentid documentno newsid postid itemid kennung identifiant identificador شناسه رقم 記事id`,
  topics: `topics topic tags tag keywords keyword categories category section sections subject subjects desk channel labels schlagwörter schlagworte stichwörter thema themen ressort rubrique rubriques motsclés thème thèmes catégorie sección etiquetas palabrasclave tema temas categoría seção editoria categoria palavraschave sezione argomento parolechiave onderwerp trefwoorden rubriek ämne ämnen avdelning emne emner nøkkelord kategori kategoria kategorie słowakluczowe dział etiket etiketler konu рубрика теги тема категория ключевыеслова kategoritags برچسب دسته التصنيف 分类 分類 标签 標籤 カテゴリ キーワード 분류 카테고리`,
  lang: `lang language locale sprache langue idioma língua lingua taal språk sprog język dil язык bahasa زبان اللغة 语言 語言 言語 언어`,
  dateline: `dateline location place city ortsmarke ort spitzmarke lieu ville lugar ciudad datalinea cidade luogo città località plaats sted paikka miejsce miejscowość şehir yer место город tempat lokasi مکان المكان 地点 地點 場所 장소`,
  caption: `caption graphic imagecaption photocaption captions bildunterschrift bildtext légende legenda pieddefoto piedefoto leyenda didascalia onderschrift fotobijschrift bildetekst billedtekst kuvateksti podpis подпись keterangan 图注 圖說 キャプション`,
  credit: `credit photocredit imagecredit photographer photoby bildnachweis fotograf fotografin créditphoto photographe crédito fotógrafo créditofoto fotografo fotocredit fotograaf valokuvaaja zdjęcie фотограф фото摄影 撮影`,
  alt: `alt alttext imagealt alternativtext`,
  rights: `rights copyright licence license copyrightholder rechte lizenz droits derechos direitos diritti rechten rättigheter rettigheder prawa telif права hakcipta 版权 著作権`,
  note: `note notes correction corrections editorsnote anmerkung korrektur correctif corrección correção correzione`,
  status: `status draft`,
};

export const columnFields = Object.keys(columnWords) as ColumnField[];

const byWord = new Map(
  columnFields
    .flatMap((field) => columnWords[field].split(' ').map((word, rank) => ({ word, field, rank })))
    .toReversed()
    .map(({ word, field, rank }) => [folded(word), { field, rank }] as const),
);

/** The words of a name, without those for the story itself: `article.publishedAt` is `published at`. */
export function wordsOf(name: string): string[] {
  return allWordsOf(name).filter((word) => !ofStory.test(word));
}

function allWordsOf(name: string): string[] {
  return name
    .replace(/\.\$\w+$/, '')
    .replace(wrappers, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean)
    .map(folded);
}

/** A name as it may be in the table: whole, then without words for the story itself, then without what its value is written in. */
function spellings(name: string): string[] {
  const [words, bare] = [allWordsOf(name), wordsOf(name)];
  const plain = bare.filter((word) => !ofValue.test(word));
  const ofPicture = /^(?:caption|credit|alt|alttext)$/.test(words.at(-1) ?? '') ? words.slice(-1) : [];
  return [words, bare, plain, ofPicture].map((list) => list.join('')).filter(Boolean);
}

/** Objects in which servers, databases and site generators put the fields of a story. */
const wrappers =
  /(?<=^|\.)(?:_source|fields|attributes|properties|data|node|acf|params|metadata|systemdata|credits|taxonomy|taxonomies|extra)\./gi;
const ofStory =
  /^(?:articles?|field|story|stories|news|posts?|items?|page|doc|document|main|full|web|dc|og|meta|artikel|beitrag|noticia|nota|articolo|haber)$/;
const ofValue =
  /^(?:html|text|plain|raw|rendered|basic|original|formatted|display|label|markdown|md|name|names|utc|gmt|iso|value|string|the|of|l|d|de|del|der|des|du|da|la|le|di)$/;

/** In lower case, without accents, the Arabic article and what parts words; letters of Arabic and Persian are one. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^ال(?=..)/u, '')
    .replace(/[يىك]/g, (letter) => (letter === 'ك' ? 'ک' : 'ی'))
    .toLowerCase()
    .normalize('NFC');
}
