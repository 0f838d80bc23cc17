/*
 * Words by which a reader of English newswire knows that a name is a person’s, or that it is not.
 */

const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Offices and ranks that precede a name, with the portfolios that go with them; lower case. */
export const titles = words(`
  pm fm ceo chair mp taoiseach mufti cleric warlord president-elect ex-president
  president vice-president premier chancellor minister ministers secretary undersecretary governor gov senator sen senators representative
  rep reps congressman congresswoman deputy mayor judge justice magistrate general gen lieutenant lt colonel col captain capt major admiral adm
  marshal brigadier commander commodore sergeant sheikh sheik king queen prince princess emperor empress emir sultan shah pope cardinal
  archbishop bishop ayatollah hojatoleslam imam rabbi reverend rev father sir lord lady dame baron baroness count countess duke duchess mr mrs ms
  miss dr doctor professor prof herr frau monsieur comrade chairman chairwoman chairperson co-chairman chief executive spokesman spokeswoman
  spokesperson director directors directeur ambassador envoy commissioner leader speaker treasurer attorney counsel solicitor lawyer prosecutor
  sheriff inspector superintendent analyst economist strategist trader dealer broker banker farmer rancher miner engineer geologist scientist
  researcher manager officer official officials publisher editor author writer journalist correspondent reporter photographer actor actress
  singer director-general secretary-general coach adviser advisor aide negotiator diplomat delegate lawmaker legislator parliamentarian
  politician candidate dissident activist founder co-founder owner investor financier industrialist entrepreneur businessman businesswoman
  developer tycoon magnate raider arbitrageur arbitrager attorneys partner specialist expert historian physicist biologist chemist
  staff teacher midfielder striker rapper billionaire resident pastor activist
  astronaut cosmonaut composer conductor pianist violinist player champion driver pilot defendant hostage wife husband son daughter brother sister
  mother widow heir republican democrat rapporteur chief-of-staff metropolitan patriarch lama
`);

/** What an office is of; stripped with the title before a name, and no title by itself. */
export const portfolios = words(`
  prime vice deputy assistant acting former interim foreign finance treasury trade interior defence defense economy economic economics agriculture
  agricultural energy oil petroleum mines mining industry industrial commerce commercial labour labor planning transport transportation
  information justice health education environment home housing communications budget planning development fisheries forestry science
  technology tourism culture sports state external internal affairs international national federal central bank reserve board house senate
  antitrust exchequer affairs majority minority party union opposition group senior managing chief executive financial operating general council committee commission
  company corporate market bond currency stock banking securities government parliamentary presidential special white press budget
  attorney under-secretary policy military army navy naval air force police secret supreme court district county city state
`);

/** Titles that also precede a surname alone: `President Reagan`. */
export const titlesOfSurnames = words(`
  pm fm
  president premier chancellor minister secretary governor gov senator sen representative rep congressman congresswoman mayor judge justice
  colonel col captain capt major admiral marshal sheikh sheik king queen prince princess emperor pope cardinal archbishop bishop ayatollah
  imam rabbi rev sir lord lady dame baron mr mrs ms miss dr professor prof herr frau comrade speaker ambassador commissioner
`);

/** Titles that precede a given name, and so say nothing of a surname: `King Abdullah`, `Pope Francis`, `Sir Keir`. */
export const titlesOfGivenNames = words(
  'king queen prince princess emperor empress sultan emir shah pope saint st sir dame',
);

/** Nouns that, after a comma, say what a person is: `John Doe, chief economist at …`. */
export const callings = words(`
  chairman chairwoman chairperson co-chairman vice-chairman president vice-president director directors officer chief head analyst economist strategist
  trader dealer broker banker manager partner principal minister secretary undersecretary governor senator representative congressman
  mayor judge ambassador envoy commissioner leader speaker treasurer controller attorney counsel lawyer spokesman spokeswoman
  spokesperson professor lecturer researcher scientist engineer geologist editor publisher author writer founder co-founder owner
  investor financier businessman businesswoman adviser advisor aide member official negotiator diplomat delegate candidate dissident
  activist specialist expert historian farmer rancher portfolio consultant executive counsellor counselor deputy premier chancellor
  king queen prince general colonel admiral captain commander wife husband son daughter brother sister widow republican democrat
  teacher nurse midfielder striker resident pastor cleric shopkeeper novelist poet coach ceo
  administrator superintendent inspector coordinator correspondent journalist actor actress singer student doctor surgeon dean fellow
`);

/** Those of the callings that no company has: it may be a broker or an owner, and never a chairman. */
export const callingsOfPeople = words(`
  chairman chairwoman chairperson co-chairman vice-chairman president vice-president director chief head analyst economist strategist
  manager minister secretary undersecretary governor senator congressman mayor judge ambassador envoy commissioner leader
  treasurer controller spokesman spokeswoman spokesperson professor researcher scientist engineer geologist editor founder co-founder
  financier businessman businesswoman adviser advisor officer negotiator diplomat expert historian premier chancellor colonel admiral
  captain commander wife husband son daughter brother sister widow superintendent surgeon dean lawyer attorney farmer speaker teacher
  journalist activist doctor nurse singer actor actress midfielder striker resident pastor cleric shopkeeper student novelist poet coach ceo
`);

/** Words that are part of an organisation’s, a place’s or a thing’s name, and of no person’s; lower case. */
export const notOfPeople = words(`
  inc corp corporation co company companies ltd limited plc llc lp ag sa nv bv gmbh ab as oy spa srl kk pty bhd pte cie bank banks bancorp
  bancshares banc banco banque banca trust group groupe holding holdings industries industry industrial international national federal financial
  finance savings loan securities investment investments investors capital fund funds partners partnership associates association
  brothers bros sons resources energy oil petroleum gas electric power light water steel motors motor airlines airways air lines
  railway railroad shipping foods food stores store products systems technologies technology laboratories laboratory labs research pharmaceutical
  pharmaceuticals chemical chemicals insurance life assurance mutual exchange board commission committee council congress senate
  house parliament assembly court department ministry agency administration authority bureau office institute institution university
  college school hospital center centre church museum society foundation federation union league organization organisation party front
  movement army navy force forces guard police times post journal news daily tribune herald press gazette magazine street avenue road
  square park river lake sea ocean gulf bay island islands peninsula mountain mountains valley coast canal strait county city state states
  province district region republic kingdom union america europe asia africa north south east west northern southern eastern western central
  upper lower new january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday act bill treaty agreement accord plan program programme project report index average series class fleet treasury reserve
  dollar pound franc yen mark common market stock bond bonds notes shares tower hotel hotels inn plaza building palace airport port
  line shipyard mine mines field fields refinery plant works mill mills farm farms ranch american british french german japanese
  european soviet english dutch swiss italian spanish chinese world global general first second third united trade trading development
  economic community day year week quarter war peace award prize cup game games open championship olympic olympics group communications
  telephone telecom telecommunications broadcasting television radio network networks pictures studios entertainment productions records
  realty properties property estate land homes construction engineering manufacturing machine machinery equipment tool tools instruments
  computer computers data software electronics electronic semiconductor devices aerospace aircraft space defense defence services
  service management consulting group sachs lynch hutton brewery breweries brewing tobacco paper packaging textile textiles apparel
  cement glass rubber aluminum aluminium copper gold silver tin zinc nickel coal sugar coffee cocoa grain cotton wheat corn soybean
  societe credit caisse compagnie etablissements drexel shearson salomon merrill kidder chase staff automation subcommittee utilities utility basin cellars public pacific guaranty requirement
  husbandry zoete sector programs buffet buffets
  corps minister-president summit conference round talks office desk wire agence farm medical health care sciences ventures enterprises
  interests communities supermarkets markets realtors
`);

/** Words that open a sentence and are no name; lower case. */
export const openers = words(`
  the a an and but or nor so yet for in on at by to from with without within under over after before since until during about above
  below between among against as if when while where because although though unless despite however meanwhile moreover also still
  even only just then there here this that these those it its he his him she her they their them we our us you your i my who whom
  whose which what why how all any both each either neither every few many more most much no none not one two three four five six
  seven eight nine ten some such other others another several yesterday today tomorrow earlier later last next now once again asked
  said says added told according based including excluding following separately analysts traders dealers officials sources economists
  brokers bankers shareholders investors diplomats ministers farmers workers producers exporters importers industry market prices
  sales profits earnings net operating total under like unlike instead thus hence given due per versus reuters reuter former late
  meanwhile nevertheless nonetheless regarding concerning besides along across toward towards through throughout upon via did does do
  has have had is are was were will would can could should may might must mr mrs ms dr
`);

/** Letters and endings after a name: `Jr`, `III`. */
export const generations = words('jr sr ii iii iv');

/** Lower-case words inside a name. */
export const particles = words(
  "al el bin ibn ben bint de del della delle der den di da das dos do du la le las los ten ter van von zu zur y e abu d' عبد بن ابن أبو ابو أبي آل بو بنت",
);

/** The Arabic article, as it is transcribed. */
export const articles = words('al el');

/** Names of months, which some people bear. */
export const months = words(
  'may march april june july august january february september october november december',
);

/** Surnames that are words of the news and too hard for the list of familiar words: offices, trades, religions, things; folded. */
export const commonSurnames = words(`
  arab internet euro ban bishop pope gray smith taylor wright carter mason miller porter potter fisher weaver turner marshal temple waters rivers bond justice gore truss
  vice savage stark stern swift moody sterling noble sage knight page palmer parish monk abbot chaplain constable duke earl dean emir imam lama
  sultan islam christ allah buddha sikh hindu muslim jew catholic christian gospel mosque judge walker trainer trader foster steward marine ranger
  reed moss moor marsh dale cliff shore haven forge mill harbor harbour crane drake finch hawk hazel olive ivory ash flood frost drought pike
`);

/** Words without content of their own, which cannot be distinguished from a surname alone; folded. */
export const functionWords = words(`
  a am an and are as at be been being but by can could did do does done for from had has have he her here hers him his how i if in into is it its
  let me might mine more most must my no nor not now of off oh on one only or our out over own per shall she so some such than that the their
  them then there these they this those to too up upon us very via was we were what when where whether which while who whom whose why with
  would yes yet you your ours yours ye ah all any both each few many much none other another since still thus until till under unless though
  although because before after about above again against along among around behind below beneath beside between beyond despite down during except
  inside near onto outside through toward towards without within even ever never just also else got get go went gone make made say said says
`);

/** What makes the name after it a ship’s. */
export const ships = words(
  'uss hms ss hmas hmcs usns ins carrier destroyer frigate cruiser warship submarine ship vessel tanker freighter ferry yacht airport stadium',
);
