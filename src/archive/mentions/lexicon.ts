/*
 * Words by which a reader of English newswire knows that a name is a person’s, or that it is not.
 */

const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Offices and ranks that stand before a name, with the portfolios that go with them; lower case. */
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

/** Titles that also stand before a surname alone: `President Reagan`. */
export const titlesOfSurnames = words(`
  pm fm
  president premier chancellor minister secretary governor gov senator sen representative rep congressman congresswoman mayor judge justice
  colonel col captain capt major admiral marshal sheikh sheik king queen prince princess emperor pope cardinal archbishop bishop ayatollah
  imam rabbi rev sir lord lady dame baron mr mrs ms miss dr professor prof herr frau comrade speaker ambassador commissioner
`);

/** Titles that stand before a given name, and so say nothing of a surname: `King Abdullah`, `Pope Francis`, `Sir Keir`. */
export const titlesOfGivenNames = words(
  'king queen prince princess emperor empress sultan emir shah pope saint st sir dame',
);

/** Nouns that, behind a comma, say what a person is: `John Doe, chief economist at …`. */
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

/** Given names that are common in the press of many countries; lower case, accents put aside. */
export const givenNames = words(`
  abiy adama aleksandar aleksandr alisher alpha amina amit aminu anil antoniu anura anwar arvind asif asim ayesha aung bashar bassirou benazir bidzina bilawal bola boubou chandrika claudia daniela delcy dina dragan ebrahim ekrem elon emmerson evo faure ferdinand
  gabriela giorgia gotabaya gustavo hage hakainde hakan hun ilham imran indira ismail jair jagdeep jakaya javier jens jokha joko julius kaja kemi keir kaouter khaleda kwame lai lakshmi lula luiz mahamat mahathir mahinda maia manmohan mette milorad mohamud mokgweetsi muhammadu muhyiddin
  murat muammar nana nancy narendra nawaz nayib ndaba nguyen nicolae nikol nikola nitish olaf olena olusegun paetongtarn petr prabowo pranab prayut priti raila raghuram ram ranil recep rishi robertas rodrigo roza sadyr salva samia sanae sanna shahbaz shehbaz sheikh shinzo shavkat sirajul slobodan sonia srettha sukarno
  suella sushma svetlana tayyip tedros thabo thaksin tharman tsai uhuru viktor volodymyr wickremesinghe william xiomara yair yevgeny yingluck yoon yoweri yulia yusuf yves zelensky zine zoran zulfikar zurab andriy oleksandr oleksiy dmytro serhiy vitaliy vasyl ihor taras bohdan oksana iryna natalia tetiana mykola petro
  arsen rustem valeriy yaroslav anatol aleksei alexey andrey artem danil denis evgeny gennady grigory igor konstantin kirill leonid lev maksim nikita oleg pyotr ruslan sergey stanislav timur vadim valentina vasily vitaly vyacheslav yegor ahmad akbar amir arash ardeshir ashkan babak bahram behzad bijan dariush ehsan
  farhad farid fatemeh firouz ghasem gholam hamid hashim hassan hossein hosein iraj javad jafar kamran kaveh kazem mahdi mahsa majid manouchehr masih masoud maryam mehran mir mohsen mojtaba morteza mostafa nader narges nasrin parviz payam qassem reza rouhollah ruhollah saeed said sayyid seyed shahram shirin siamak soheil
  vahid yahya zahra zeinab abdelaziz abdelfattah abdulaziz adel aisha ayman badr bandar bilal fahd faisal fatima haider hakim hani haitham hamad hamdan hind hoda huda issa jamal jassim khalifa khamis layla lina majed mansour maha mazen mishal mona mubarak muqtada mustafa nadia nayef noura osama qais rami rania rashid riyad
  saad sabah salah salim salman salwa sami saud shaikh sultan suleiman tamim talal turki waleed walid yahia yasmin youssef zayed ziad amara amadou aminata blaise chinua fatou idriss ibrahima ellen goodluck isaias joyce kofi laurent mamadou moussa ngozi nelson ousmane paul robert salif sekou wole
  akihito akio aiko haruka hiro ichiro jiro junichiro kenji kenzo koji makoto masahiro masato mitsuo naruhito naoto noboru satoru shinji shinichi shunichi sadako susumu taro tetsuya tomoko toshihiro yoshihide yoshihiko yoko yukio yuriko jinping li wen xiaoping yi wei jiabao keqiang
  anwar susilo megawati gloria rodrigo leni imelda benigno bongbong najib syed siti tunku lee lim goh tan chan abhisit chuan surayud somchai min ne thein htin win
  aaron abbas abdel abdul abdullah abraham adam adolfo adrian ahmad ahmed akira alain alan albert alberto alec alejandro alex alexander alexandra alexei alfonso
  alfred alfredo ali alice alistair allan allen alvaro amir amy ana anatoly andre andrea andreas andrei andres andrew andrzej angela angelo anita ann anna anne
  annette anthony antoine anton antonio ari ariel armando arnold arthur arturo ashraf augusto ayman barbara barry bart beatrice ben benedict benito
  benjamin bernard bernd bernhard bert bertrand beth betty bill bob bobby boris brad brenda brendan brent brett brian bruce bruno bryan burt byron calvin
  carl carla carlo carlos carmen carol caroline carolyn carter casper caspar catherine cecil cesar charles charlie charlotte chester chris christian christina christine
  christoph christophe christopher chuck claire clarence clark claude claudio claus clayton cliff clifford clive clyde colin conrad constantine corazon craig
  curt curtis cynthia cyril cyrus dale dan daniel danny daryl dave david dean deborah denis dudley dennis derek diana diane dick diego dieter dietrich dimitri dmitry
  don donald donna doris dorothy doug douglas duncan dwight earl ed eddie edgar eduard eduardo edward edwin egon eileen eleanor elena eli elias elie elizabeth
  ellen elliot elliott elmer emil emilio emma enrique eric erich erik ernest ernesto ernst erwin esteban ethan eugene eva evan evelyn fadel faisal fidel felipe felix ferdinand fernando
  florence fouad francesco francis francisco franco francois frank franklin franz fred frederic frederick friedrich fritz gabriel gail gareth garry gary gaston gavin
  gene geoff geoffrey georg george georges georgy gerald gerard gerardo gerhard gerry giancarlo gianfranco gianni gilbert gilles giorgio giovanni giulio giuseppe glen glenn gloria
  gordon graham grant greg gregor gregory guenter guenther guido guillermo gunter gus gustav gustavo guy habib hamid hannah hans harold harris harry harvey hasan hashem hassan
  hector heidi heinrich heinz helen helmut henri henry herbert herman hermann hernan hideo hiroshi holger horst hosni howard hubert hugh hugo hussein ian ibrahim
  ignacio igor ilya ingrid ira irene irving irwin isaac isabel ismail ivan jack jackie jacob jacqueline jacques jaime jake jakob james jamie jan jane janet janez
  janos jaroslav jason javier jay jean jeff jeffrey jennifer jeremy jerome jerry jesse jessica jesus jill jim jimmy joachim joan joao joaquin joe joel joerg johan
  johann johannes john johnny jon jonas jonathan jorge jose josef joseph joshua joyce juan juergen juha julia julian julie julio julius jun jurgen justin kamal karel karen karin
  karl kate kathleen kathryn kathy katsuhiko kazuo keith kelly ken kenneth kent kevin khaled khalid kiichi kim kirk klaus konrad kristin kurt kyle lance larry lars laura lauren
  laurence laurent lawrence lee leif len leo leon leonard leonid leonardo leopoldo les leslie lester lewis liam linda lionel lisa lloyd lorenzo lou louis louise lucas luca lucien luciano
  ludwig luigi luis luiz lutz lyle lynn mahathir mahmoud malcolm manfred manuel marc marcel marcelo marco marcus margaret maria mariano marie mario mark markus marlin marshall martha
  martin marvin mary masaru masayoshi massimo matt matthew matthias maureen maurice max maxim maxime maxwell mehdi mel melvin michael michel michele michelle miguel mike mikhail milan milton
  mitchell mohamed mohammad mohammed moshe muhammad murray myron nabil nancy naoki nasser natalie nathan neil nelson neville nicholas nick nicola nicolas nicole nigel nikolai nils noel norbert
  norman octavio olaf oleg oliver olivier omar orlando oscar osamu oskar otto owen pablo paolo pascal pat patricia patrick paul paula paulo pavel pedro peggy penny per percy pete peter
  phil philip philippe phillip pierre pieter pietro piotr prem qasem quentin rachel rafael rainer raj rajiv ralf ralph ramon randall randolph randy raoul raul ray raymond rebecca
  reginald reinhard rene renato rex ricardo riccardo richard rick rob robert roberto robin rod roderick rodney rodolfo rodrigo roger roland rolf roman romano ron ronald rosa rose
  ross roy ruben rudolf rudolph rupert ruth russell ryan salvador salvatore sam samir samuel sandra sandy sanford sara sarah satoshi saul scott sean sebastian serge sergei sergey
  sergio seth shane shannon sharon sheila sheldon shigeru shintaro sid sidney siegfried silvio simon sophie stan stanislaw stanley stefan stephan stephane stephanie stephen steve
  steven stewart stuart sue sumner susan suzanne sylvia tadashi takashi takeshi tariq tatsuo ted terence teresa terrence terry theodore thierry thomas tim timothy tina toby todd tom tomas
  tommy tony toshio toyoo tracy trevor tyler ulrich umberto ursula valentin valerie valery vasily vera vernon victor viktor vince vincent vincenzo viktoria virginia vito vittorio vladimir
  wade wallace walter warren wayne wendy werner wilfried wilhelm will william willie willy wim winston wolfgang wolfgang yasser yasuhiro yasuo yevgeny yitzhak yoshio yuri yusuf yves yvonne zbigniew
`);

/** Letters and endings behind a name: `Jr`, `III`. */
export const generations = words('jr sr ii iii iv');

/** Lower-case words inside a name. */
export const particles = words(
  "al el bin ibn ben bint de del della delle der den di da das dos do du la le las los ten ter van von zu zur y e abu d'",
);

/** The Arabic article, as it is transcribed. */
export const articles = words('al el');

/** Names of months, which some people bear. */
export const months = words(
  'may march april june july august january february september october november december',
);

/** Surnames that are words of the news and too hard for the list of familiar words: offices, trades, religions, things; folded. */
export const commonSurnames = words(`
  arab internet euro ban bishop pope gray smith taylor wright carter mason miller porter potter fisher weaver turner marshal temple waters rivers bond justice gates jobs gore truss
  vance vice savage stark stern swift moody sterling noble sage knight page palmer parish monk abbot chaplain constable duke earl dean emir imam lama
  sultan islam christ allah buddha sikh hindu muslim jew catholic christian gospel mosque judge walker trainer trader foster steward marine ranger
  reed moss moor marsh dale cliff shore haven forge mill harbor harbour crane drake finch hawk hazel olive ivory ash flood frost drought pike
`);

/** Words without content of their own, which no surname alone can be told from; folded. */
export const functionWords = words(`
  a am an and are as at be been being but by can could did do does done for from had has have he her here hers him his how i if in into is it its
  let me might mine more most must my no nor not now of off oh on one only or our out over own per shall she so some such than that the their
  them then there these they this those to too up upon us very via was we were what when where whether which while who whom whose why with
  would yes yet you your ours yours ye ah all any both each few many much none other another since still thus until till under unless though
  although because before after about above again against along among around behind below beneath beside between beyond despite down during except
  inside near onto outside through toward towards without within even ever never just also else got get go went gone make made say said says
`);

/** What makes the name behind it a ship’s. */
export const ships = words(
  'uss hms ss hmas hmcs usns ins carrier destroyer frigate cruiser warship submarine ship vessel tanker freighter ferry yacht airport stadium',
);
