import { isShouted } from '../../../parse/letterCase.ts';
import { phraseKey } from './boilerplate.ts';

/** The outlet that is meant by a name alone, as it writes itself: `BBC NEWS` → `BBC News`. Undefined where it is none of the well-known ones. */
export function knownOutlet(printed: string): string | undefined {
  return printed.length > 60 ? undefined : known.get(phraseKey(printed));
}

/** Whether a name has the shape of an outlet’s, known or not: `Harbour Gazette`, `Tribune News Service`. In capitals, a person’s may stand before it. */
export function isOutletShaped(name: string): boolean {
  return outletShape.test(name) && !(isShouted(name) && name.split(' ').length > 3);
}

export const outletShape =
  /^(?:[Tt]he )?(?:\p{Lu}[\p{L}.'’&-]* ){1,3}(?:Gazette|Post|Times|News|Tribune|Journal|Herald|Magazine|Star|Mail|Globe|Press|Guardian|Courier|Chronicle|Observer|Telegraph|Examiner|Dispatch|Sentinel|Packet|Argus|Bulletin|Advertiser|Enquirer|Inquirer|Register|Record|Daily|Weekly|Review|Radio|TV|Television|Media|Service|Online|Today|Zeitung|Anzeiger|Nachrichten|Rundschau)$/iu;

/** The legal form behind the name of a firm. */
export const legalForm =
  /[\s,]+(?:(?:GmbH|mbH|AG|KG|Inc|LLC|Ltd|PLC|S\.?A\.?S?|S\.? ?L\.?U?|S\.?p\.?A|S\.?r\.?l|SARL|B\.?V|N\.?V|A\/S|Oyj?|Ltda|Pty|Pvt|[Ss]p\. ?z ?o\. ?o)\.?(?:\s*(?:&|and)\s*Co\.?(?: KG(?:aA)?)?)?)(?:\s+(?:Ltd|KG)\.?)?$/u;

/** Well-known outlets, and behind a bar the other forms in which pages print them. */
const outlets = `
  BBC News | BBC; The Guardian | Guardian; The Observer; The Times; The Sunday Times; The Telegraph | Daily Telegraph; The Independent; Financial Times | FT; The Economist; Sky News; ITV News; Channel 4 News; Daily Mail | MailOnline; Daily Mirror; Evening Standard; The Scotsman; The Herald; Irish Times | The Irish Times; RTÉ News | RTE News | RTÉ | RTE; Irish Independent; The Sun;
  The New York Times | NY Times | NYT; The Washington Post | Washington Post; The Wall Street Journal | Wall Street Journal | WSJ; Los Angeles Times | LA Times; Chicago Tribune; The Boston Globe | Boston Globe; USA Today; CNN; CNN Business; NPR; PBS NewsHour | PBS; NBC News; ABC News; CBS News; Fox News; MSNBC; CNBC; Politico; Axios; The Atlantic; The New Yorker; Newsweek; HuffPost; BuzzFeed News; The Hill; The Intercept; ProPublica; Business Insider; Forbes; Voice of America | VOA News | VOA; Radio Free Europe/Radio Liberty | RFE/RL; Radio Free Asia; The Christian Science Monitor; Miami Herald; The Seattle Times; San Francisco Chronicle;
  CBC News; CTV News; Global News; The Globe and Mail; Toronto Star; National Post; Montreal Gazette; La Presse; Radio-Canada; ABC News Australia; SBS News | SBS; The Sydney Morning Herald; The Age; The Australian; RNZ | RNZ News; New Zealand Herald | NZ Herald; 1News;
  Al Jazeera | Al Jazeera English | Aljazeera; Al Arabiya | Al Arabiya English; Asharq Al-Awsat | Asharq Al Awsat; Arab News; The National; Gulf News; Khaleej Times; Al-Monitor; Middle East Eye; The Jerusalem Post | Jerusalem Post; Haaretz; The Times of Israel | Times of Israel; Ynet | Ynetnews; i24NEWS; L'Orient Today | L'Orient-Le Jour; Daily Star Lebanon; Al-Ahram | Ahram Online; Mada Masr; Egypt Independent; Iran International; Tehran Times; Press TV; Radio Farda; Rudaw; Kurdistan 24; Daily Sabah; Hürriyet | Hürriyet Daily News; TRT World | TRT Haber; Al Mayadeen; The New Arab; Syria TV; Enab Baladi; Jordan Times; Gulf Times; The Peninsula;
  Dawn; The News International; Express Tribune | The Express Tribune; Geo News | Geo; ARY News; The Hindu; The Indian Express | Indian Express; Hindustan Times; The Times of India | Times of India; NDTV; India Today; Deccan Herald; The Economic Times | Economic Times; The Daily Star; Prothom Alo; Dhaka Tribune; The Kathmandu Post | Kathmandu Post; Daily Mirror Sri Lanka; TOLOnews | TOLO News; Ariana News; Khaama Press;
  South China Morning Post | SCMP; China Daily; Global Times; People's Daily; CGTN; Caixin | Caixin Global; The Straits Times | Straits Times; Channel NewsAsia | CNA; Bangkok Post; The Nation Thailand; The Jakarta Post | Jakarta Post; Kompas; Tempo; Rappler; Inquirer | Philippine Daily Inquirer; The Star; Malay Mail; New Straits Times; VnExpress; The Japan Times | Japan Times; NHK | NHK World; Nikkei Asia | Nikkei; Asahi Shimbun | The Asahi Shimbun; Mainichi | The Mainichi; Yomiuri Shimbun | The Yomiuri Shimbun | The Japan News; The Korea Herald | Korea Herald; The Korea Times | Korea Times; JoongAng Ilbo | Korea JoongAng Daily; Chosun Ilbo; The Hankyoreh | Hankyoreh; Taipei Times; Focus Taiwan; Taiwan News;
  France 24 | FRANCE24 | France 24 English; RFI; Le Monde; Le Figaro; Libération; Le Parisien; Les Echos; Mediapart; L'Express; Le Point; Ouest-France; franceinfo | France Info; TF1 Info; BFMTV | BFM TV; Euronews; Deutsche Welle | DW; DER SPIEGEL | Spiegel | SPIEGEL ONLINE; Die Zeit | ZEIT ONLINE; Süddeutsche Zeitung | SZ | SZ.de; Frankfurter Allgemeine Zeitung | FAZ | FAZ.NET; Die Welt | WELT; taz; Der Tagesspiegel | Tagesspiegel; tagesschau | tagesschau.de; ZDF | ZDFheute; Handelsblatt; Focus Online; n-tv; Neue Zürcher Zeitung | NZZ; SRF; SWI swissinfo.ch | swissinfo; Tages-Anzeiger; RTS; Le Temps; Der Standard | derStandard; Die Presse; ORF | ORF.at; Kurier;
  El País; El Mundo; La Vanguardia; El Periódico; elDiario.es; RTVE; La Nación; Clarín; Página/12; Infobae; El Universal; Reforma; Milenio; La Jornada; El Tiempo; El Espectador; El Comercio; La República; El Mercurio; La Tercera; Emol; El Nacional; Folha de S.Paulo | Folha; O Globo; G1; O Estado de S. Paulo | Estadão; UOL; Agência Brasil; Público; Diário de Notícias; Expresso; Observador; RTP; Corriere della Sera | Corriere; la Repubblica | Repubblica; La Stampa; Il Sole 24 Ore; Il Messaggero; Il Fatto Quotidiano; RaiNews | Rai News; Sky TG24; Il Post; Vatican News;
  De Standaard; De Morgen; Het Laatste Nieuws; VRT NWS; RTBF; Le Soir; de Volkskrant; NRC; Trouw; Algemeen Dagblad; Politiken; Berlingske; Aftenposten; NRK; Dagens Nyheter; Svenska Dagbladet; Aftonbladet; Expressen; SVT; Helsingin Sanomat; Yle | Yle News; Gazeta Wyborcza; Rzeczpospolita; Onet; TVN24; Notes from Poland; Radio Prague International; iDNES; Denník N; Telex; HVG; Digi24; Romania Insider; Balkan Insight; N1; B92; Kathimerini | eKathimerini; To Vima; ERT; Politis; Cyprus Mail; ERR News; LSM; LRT; Delfi; Kyiv Independent | The Kyiv Independent; Kyiv Post; Ukrainska Pravda; Suspilne; Meduza; Novaya Gazeta; The Moscow Times | Moscow Times; Kommersant | Коммерсантъ; Vedomosti | Ведомости; Izvestia | Известия; RT; Rossiyskaya Gazeta | Российская газета; Lenta.ru; Gazeta.ru; РБК; BelTA; Civil.ge; OC Media; Hetq; Eurasianet; The Diplomat;
  Daily Nation; The Standard; The East African; Capital FM; The Star Kenya; Daily Monitor; New Vision; The Citizen; The Herald Zimbabwe; Mail & Guardian; News24; Daily Maverick; IOL; Sowetan; SABC News; Premium Times; The Punch; Vanguard; ThisDay; Daily Trust; The Guardian Nigeria; Graphic Online; Joy Online; allAfrica; Jeune Afrique; Africanews; Addis Standard; The Reporter Ethiopia; Sudan Tribune; Radio Dabanga | Dabanga; Garowe Online; Hiiraan Online; Le Matin; Hespress; El Watan; Jeune Indépendant; Libya Herald;
  新华网; 人民网; 央视网; 中国日报; 环球时报; 财新网; 澎湃新闻; 朝日新聞; 読売新聞; 毎日新聞; 日本経済新聞; 産経新聞; NHKニュース; 조선일보; 중앙일보; 동아일보; 한겨레; 경향신문; الشرق الأوسط; الجزيرة; العربية; الأهرام; القدس العربي; بي بي سي; کیهان; ایران اینترنشنال; بی‌بی‌سی فارسی; رادیو فردا`;

const known = new Map(
  outlets.split(';').flatMap((outlet) => {
    const [name = '', ...others] = outlet.split('|').map((form) => form.trim());
    // `Hindu` or `Age` alone is a word; `Times of Israel` is not.
    const forms = [name, ...others].flatMap((form) =>
      /^the \S+ \S/i.test(form) ? [form, form.slice(4)] : form,
    );
    return name ? forms.map((form) => [phraseKey(form), name] as const) : [];
  }),
);
