/*
 * Words by which a reader knows that a name beside them is a person's, or that it is not; lower case, without dots. They add to those of
 * `lexicon.ts`, which the finders of known names use too.
 */

import { notOfPeople } from '../lexicon.ts';

const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

/** Forms of address, ranks and offices of many countries that precede a name and are no part of it. */
export const honorifics = words(`
  sgt sapper pc lance-corporal bombardier gunner rifleman fusilier guardsman airman seaman selectman selectwoman freshman paramount
  host seri shri sri elder ato emir smt shrimati kumari thiru thirumathi pandit swami sadhu sadhvi maulana moulana mullah mulla haji hajji hajj alhaji alhaja hajia
  hon honourable honorable datuk dato datin tan-sri puan tun tunku tengku tuan encik sdr bapak ibu pak raden ustaz ustad ustadz ustadh sheikha
  shaikh shaykh sheik otunba oba igwe ooni alafin mwalimu woizero bwana mzee
  engr engineer barr barrister architect advocate atty esq surv pharm hrh hrm senora senor senorita dona doña señor
  señora señorita licenciado lic comandante sra srta madame mme mlle monsieur maître maitre signor signora signorina onorevole
  khun phra thanpuying daw khunying counsellor counselor councillor councilor councilman councilwoman
  madam mdm madame-justice marhoom student schoolgirl schoolboy aunty auntie lawmaker lawmakers
  alderman assemblyman assemblywoman assemblymember oppositionist ranger constable detective corporal cpl private pte trooper 
  subinspector sub-inspector superintendent dsp asp dcp acp cm mla mna mpp mep mlc msp vp svp evp coo cfo cto
  lieutenant-colonel lieutenant-general lieutenant-governor lt-gen lt-col lt-cdr ltc ltg maj-gen major-general brig brig-gen brigadier-general
  vice-admiral rear-admiral vice-chairman vice-chair vice-premier vice-minister air-marshal wing-commander wingco squadron-leader gp-capt
  flt-lt cmdr cmd cdr commandant comdt comm supt insp det sgt-maj ssgt sfc msg gunnery ensign cadet recruit sepoy havildar naik subedar
  jawan witness survivor veteran whistleblower frontman bassist drummer guitarist goalkeeper
  defender winger fullback centre-back striker midfielder anchorman quarterback pitcher catcher batsman bowler skipper 
  allrounder all-rounder seamer spinner sprinter hurdler golfer boxer wrestler swimmer cyclist jockey umpire referee linesman 
  rookie teammate compatriot countryman premier-elect governor-general attorney-general auditor-general solicitor-general
  director-general surgeon-general inspector-general comptroller ombudsman provost principal headmaster headmistress
  monsignor msgr mons ven venerable bro deacon archdeacon vicar curate evangelist
  acharya mahant mufti qari sayyidina khalifa caliph pharaoh czar tsarina czarina maharaja maharani 
  mother-in-law father-in-law son-in-law daughter-in-law grandson granddaughter grandfather grandmother aunt uncle nephew niece
  novelist poet playwright filmmaker film-maker cinematographer screenwriter producer choreographer dancer sculptor painter
  illustrator cartoonist columnist broadcaster presenter comedian magician blogger youtuber influencer 
  psychologist sociologist anthropologist archaeologist philosopher theologian mathematician astronomer botanist zoologist
  virologist epidemiologist statistician physician surgeon nurse midwife paramedic dentist veterinarian vet pharmacist
  firefighter policeman policewoman patrolman soldier gunman militant insurgent guerrilla warlord kingpin mobster gangster
  neighbor neighbour classmate roommate colleague boyfriend girlfriend fiance fiancee spouse ex-husband ex-wife
  businessperson shopkeeper butcher plumber electrician mechanic janitor waiter waitress bartender 
  fisherman herder shepherd villager protester demonstrator campaigner organiser organizer volunteer refugee migrant
  undergraduate postdoc undergrad sophomore valedictorian alumnus alumna laureate nobelist superstar 
`);

/** Letters and words after a name that are no part of it. */
export const postnominals = words(`
  saheb sahib sahab
  am ao ac obe mbe cbe kbe dbe qc kc sc mp mpp mla mna mep mlc msp td phd md mba frs frcs esq cpa cfa rn snr jnr jr sr
`);

/** Lower-case words inside a name that `lexicon.ts` lacks. */
export const moreParticles = words(
  `wa ka ya af ag ait ould uld bent bint binte binti bte a/l a/p s/o d/o van't op het 't vom zum zu av af auf`,
);

/** Nouns of persons end so, and few other nouns that come directly before a name. */
export const personNoun =
  /(?:[^aeiou]er|eer|ier|yer|tor|sor|ist|cian|rian|ogian|man|woman|mate|ant|eur|euse|phile|crat)$/;

/** Words with such an ending that are no nouns of persons, or those of firms and things. */
export const notPersonNouns = words(`
  after under over whether rather further never ever another other former latter either neither however together number order offer former inner outer upper
  lower later greater higher better longer former per super water paper newspaper letter matter quarter river tower theater theatre center centre chapter
  power computer winter summer september october november december member cover counter border corner dinner summer silver leather weather
  manufacturer maker automaker carmaker drugmaker chipmaker planemaker retailer insurer lender carrier brewer publisher broadcaster provider
  supplier developer operator producer exporter importer distributor processor refiner shipper builder shipbuilder contractor employer
  server router printer scanner tanker freighter steamer liner trawler cruiser destroyer helicopter thriller bestseller
  factor sector vector doctor motor tractor reactor monitor corridor harbor interior exterior minor major senior junior
  restaurant plant giant grant tenant elephant consultant covenant significant relevant constant instant distant important
  list exist resist persist assist insist consist enlist twist mist west east rest first against best most past last next least
  human roman woman german ottoman norman
`);

/** Nouns in small letters after a name that make it the name of a thing: `the Talaat Moustafa group`. */
export const thingNouns = words(`
  airport airline airlines airbase base stadium arena bridge street road avenue highway boulevard square park tower towers building hospital clinic school
  college university academy institute museum gallery theatre theater cinema hotel restaurant bar club team squad side group company firm
  corporation conglomerate brand brands label magazine newspaper daily weekly tabloid website network channel station radio agency bank fund
  foundation trust charity union party movement militia faction rebels militants insurgents fighters guerrillas coalition alliance camp district province region state
  county city town village island islands valley river lake mountain mountains desert sea coast bay gulf peninsula border area neighbourhood neighborhood suburb
  prison jail cemetery mosque church cathedral temple shrine synagogue monastery palace castle fort market mall plaza centre center
  complex compound facility plant mine dam reservoir pipeline field oilfield terminal port harbour harbor ship vessel tanker carrier frigate
  submarine aircraft jet jets fighter helicopter helicopters missile missiles rocket rockets tank tanks car cars truck trucks model models festival
  tournament championship championships cup trophy prize award awards medal series league game games match race rally marathon
  summit conference forum treaty agreement accord act law bill scheme project programme program operation campaign system software app
  language dialect people tribe clan community culture dynasty empire kingdom era period war tradition cuisine dish restaurant
  mode virus variant syndrome disease fever vaccine drug strain species breed
`);

/** What offices are of, as `portfolios` in `lexicon.ts`; they end a title: `Minister of Gender Equality and Family`. */
export const morePortfolios = words(`
  family families gender equality wellness training empowerment children women youth elderly disability prevention reconciliation peace unity
  presidency appeal appeals culture arts religion endowments awqaf land lands water irrigation works roads aviation shipping climate
  sustainability innovation digitalization digitalisation telecommunications broadcasting immigration citizenship multiculturalism veterans
  indigenous tribal minorities minority rural urban municipal local regional governance provincial integration cooperation development
  investment privatisation privatization enterprise enterprises employment manpower pensions consumer statistics elections
`);

/** What persons do and things seldom: verbs of the past and the present after a name. */
export const deeds = words(`
  said says told tells asked asks added adds noted notes argued argues warned warns explained explains declared declares stressed stresses
  commented comments replied replies predicted predicts believed believes thought thinks expected expects insisted insists acknowledged admits
  admitted acknowledges denied denies confirmed confirms revealed reveals recalled recalls remembered remembers wrote writes tweeted tweets posted blogged
  testified testifies pleaded pleads confessed conceded concedes complained complains joked jokes laughed laughs smiled smiles cried wept quipped urged urges
  thanked thanks praised praises criticised criticized blasted slammed vowed vows pledged promised swore sworn apologised apologized agreed disagreed
  resigned retired died dies was-born married divorced met meets visited visits arrived arrives returned flew travelled traveled walked walks ran runs sat sits stood
  stands slept woke ate spoke speaks talked talks appeared studied graduated teaches taught grew lives lived moved
  scored scores netted headed beat beats defeated lost won wins shot fired birdied bogeyed eagled finished clocked outsprinted overtook pitched singled doubled homered
  tripled struck hit fouled tackled dribbled converted equalised equalized bowled batted dismissed caught edged
  knelt ducked nodded shrugged sighed whispered shouted yelled mused opined concluded observed remarked observes remarks contends contended
  stars starred plays played portrayed portrays directs directed sang sings performed performs painted
`);

/** Whether a word, in small letters, is part of the name of an organisation, a place or a thing, and of no person's. */
export function notOfNames(word: string): boolean {
  return notOfPeople.has(word) || thingNouns.has(word) || moreThings.has(word);
}

/** Words with capitals in names of things that neither `lexicon.ts` nor the nouns above hold. */
const moreThings = words(`
  empire bible gospel gospels quran koran torah virgin holy mechanism meeting fair expo exhibition express children humanitarian aid relief
  specialized specialised psychologist decided gulf zero beyond mechanism peer review swine fever pandemic crisis scandal massacre uprising
  revolution rebellion invasion occupation intifada catholic protestant orthodox islamic islamist muslim hindu buddhist jewish christian
  actors ministerial cooperation dialogue workshop seminar symposium webinar congress tour cup bowl derby stakes handicap series
  premiership bundesliga serie ligue liga super champions premier fifa uefa united city rovers wanderers athletic albion hotspur
  villa county town rangers celtic real atletico sporting dynamo dinamo spartak lokomotiv
  giants yankees dodgers mets cubs reds sox braves padres pirates phillies expos marlins astros rockies cardinals orioles indians
  brewers tigers royals twins athletics mariners angels lakers celtics knicks bulls heat jazz suns spurs rockets mavericks nuggets
  clippers warriors kings blazers timberwolves pistons pacers hawks hornets bucks bullets nets raptors wizards grizzlies pelicans
  cowboys eagles redskins packers bears vikings lions buccaneers saints falcons panthers seahawks rams chargers raiders broncos chiefs
  dolphins bills jets patriots colts steelers browns bengals ravens oilers jaguars texans titans commanders
  bruins sabres canadiens senators maple leafs penguins flyers devils islanders capitals hurricanes lightning blackhawks blues wings
  predators avalanche flames canucks ducks sharks coyotes stars wild kraken
  chowk nagar marg bagh mandir masjid parishad morcha sabha dal sangh samiti vidyalaya divas jayanti mata zindabad hindustan
  beach nation nations reef ridge creek falls springs heights hills valley canyon glacier harbour harbor point
  calle rua rue via avenida carrera strasse straße platz piazza plaza monte sierra punta playa isla islas ilha puerto porto ciudad villa
  bukit kampung kampong jalan sungai pulau tanjung gunung wadi jabal jebel souk souq wat barangay bandar kota
  apparel apparels garments philanthropy philanthropies empowerment initiative initiatives women youth work fight eid ramadan christmas easter
  diwali festival carnival marathon gala
  ultimate prime minister video audio digital media online press tv fm am app cloud mobile wireless
  avenue boulevard lane drive route highway freeway junction terminal station gate crossing roundabout
  mount mt ft cape port saint st fort upper lower greater
  delhi orleans zealand guinea jersey hampshire caledonia angeles janeiro aires 
  lanka arabia faso kong korea ivory
  law laws rights right human civil criminal constitution constitutional amendment article section chapter protocol convention charter
  declaration memorandum resolution budget fiscal monetary tax revenue customs excise tariff pension welfare insurance
  saint holy sacred grand royal imperial national
  one two three four five six seven eight nine ten eleven twelve jan feb mar apr jun jul aug sept sep oct nov dec ended ending
  way elementary tech township twp ave blvd rd hwy rte pkwy gardener polytechnic gymnasium kindergarten preschool seminary abbey
  joint venture statistics testing conservation
  days nights hours minutes season spring summer autumn winter eve night morning evening
  minister ministers president governor mayor chairman director secretary general
`);

/** Surnames that are words too; after a given name they do not make it a thing's. */
export const couldBeSurname = words(`
  north west day church may march young price mark park power banks bush field fields mills mill brothers hill gray rivers house 
  steel gold silver stone foods forest post press state glass worth champion king prince pope bishop judge major marshal duke baron
  knight farmer miner banker baker dean general law castle temple fort garden marsh wood woods hall bar race wild brewer palmer lane
  drive gates bell east close love grand human bull bird fox wolf rice bond cash coal cotton light lamb paper flower winter summer spring
  snow rain frost storm kings royal ridge hills plaza villa sierra isla strait cloud ivory 
`);

/** What headlines say of bills, grants, hopes and art, beside what ends in -ed: no family names. */
export const headlineVerbs = words(`
  rises rise rising falls fades fading begins ends returns opens closes slips slides jumps climbs gains drops passes fails looms nears clears stalls
  dies dims grows shrinks soars surges sinks slumps dips eases expires resumes remains becomes gets goes comes turns takes makes hits
  sold stolen withheld kept sought risen fallen begun broken taken given written drawn shown torn
`);

/** Forms of address before names in full. */
export const formsOfAddress = words('mr mrs ms miss sen gov rep gen col capt lt maj adm sgt prof');

/** Titles that precede a name of one word too, beside those of `lexicon.ts`. */
export const moreTitlesOfOneName = words(
  'patriarch emir sultan tsar czar shah metropolitan saint mullah maulana swami datuk daw',
);

/** Firms and brands known by a person's name, folded; the person is seldom meant. */
export const housesNamedAfterPeople = new Set(
  `morgan stanley, merrill lynch, grant thornton, louis vuitton, christian dior, christian louboutin, yves saint laurent, yves rocher,
  calvin klein, ralph lauren, polo ralph lauren, hugo boss, harley davidson, mercedes benz, rolls royce, aston martin, alfa romeo,
  land rover, jack daniels, johnnie walker, jim beam, dom perignon, john deere, jp morgan, j p morgan, charles schwab, smith barney,
  edward jones, raymond james, arthur andersen, wells fargo, eli lilly, philip morris, sara lee, estee lauder, mary kay, helena rubinstein,
  elizabeth arden, tommy hilfiger, michael kors, carolina herrera, jimmy choo, kate spade, marc jacobs, tory burch, donna karan,
  victorias secret, laura ashley, ted baker, paul smith, fred perry, levi strauss, ben sherman, giorgio armani,
  emporio armani, dolce gabbana, salvatore ferragamo, manolo blahnik, ray ban, dean witter, drexel burnham, salomon brothers, kidder peabody,
  bernard matthews, frank russell, uncle ben, aunt jemima, betty crocker, ben jerrys, papa johns, tim hortons, ruth chris,
  john lewis, marks spencer, peter jones, austin reed, robert bosch, carl zeiss, max planck, konrad adenauer stiftung,
  friedrich ebert stiftung, booz allen, arthur little, johnson controls, baker hughes, parker hannifin`
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' ')),
);
