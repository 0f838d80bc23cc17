/*
 * Given names of the whole world in Latin letters, folded as `foldName` has it, the first of a double name alone. Taken together from
 * three sources: names that at least 500 children were given in the United States since 1880 (Social Security Administration, public
 * domain); the first names of @faker-js/faker 10.6 in its languages with Latin letters, and, transcribed, in Armenian, Georgian, Greek,
 * Macedonian, Russian and Ukrainian (MIT licence, © 2022–2026 Faker); and lists of our own for regions that both know little of.
 */

const names = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

/** Names that are words of English too, or places: they need more than a capital to be somebody’s. */
export const givenNamesThatAreWords = names(`
  abbey ace adelaide aden akin alberta ales alexandria alias aline ally alpha amara amber ameer america amir angel anon
  ante april archer ares aria art arturo asia aspen aster atlas august austin azalea baker barney basil beau belay belle
  ben bent berry beryl bill birdie blanch blaze bola bold bong bonnie bonny bradford brandy brent bria briar bristol
  brittany brook brooklyn brooks buck bud buddy buster cadence cal cali calliope camden candy cannon carmine carolina
  carson chad chance chandler charity charlotte chase chastity chelsea cherish cherry chester cheyenne chimed christen
  christi christian chuck clay clement cleveland cliff clifton clinton clover colleen colt columbus comfort cooper coral
  coy creed crystal curt dahlia daisy dakota dale dallas dane darwin davit dawn dayton dean dell della denver derrick
  desire destiny devon dharma diamond dick diego dieter dinky dirk dock dolly domingo don drake dream drew dries dusty
  earl earnest ebony echo eddy eden emanuel ember emerald emery essence ester eve everest faith fanny fares fawn
  felicity fern ferry finn fisher flora florence florin ford forest fortune foster francisco frank franklin freeman gage
  gale garland garnet garret garrison gay gene genesis geneva gent gentry georgia ginger glen goodwill grace grant gray
  grey griffin gunner guy halle hamlet hank happiness hardy harmony harrison harsh haven hazel heath heather heaven
  heavenly helena hind holland holly homer hone hope houston hunter india innocent iris israel ivory ivy jackson jade
  jarred jasmine jasper jawed jay jefferson jewel jihad jock joker jordan josh joy june junior juniper kale karma kent
  kenya kimberley kindness kingsley kingston kit kitty kobe lacy lance lane lara laramie laurel lea legacy lemma leticia
  lexington liberty libor lily lincoln linden london lope lorraine lourdes love loyal lucca lucky lyric madden made
  madison magnolia mama margarita marina marine mark marlin marquis marquise mart martial marvel mason mate mats matt
  maverick max maxim maxima may meadow meg melody memphis mercedes mercy mere merrill merry meta mickey milan mile miles
  miller million milton min misty modesto monroe montana moray myrtle nadir newton noble noel norman nova novel novella
  octave odessa olive olympia onyx opal orlando page paisley pansy papa paris paschal pasha pat patience patsy patty
  pearl peer penny petra phoebe phoenix pier pierce pierre ping piper pita poppy porter preston princeton prosper
  prudence quincy raid rainier raja raleigh ram randy rang raven ravish ray reed regina rehab reign remember rhea
  richmond ridge rio rob robin rocky rod rogers romaine roman rose rosemary ruby rune rusty saber sage sahib saki salami
  salem sally salvador samara samba sander sandy santiago sari savanna savannah sawyer scarlet scout semen semi serenity
  serge shade shaker shams shelby sherry shin shun sidney siena sierra sincere sky smith sofia sol sonny soya stanford
  stein sterling stone storm stormy sue sultana sunder sunny sunshine swastika sydney tad talon tamer tan tanner taro
  thong tiara titan toke tore trace trenton trinity troy tucker turner tyrone unique valencia valentine veer victoria
  viola violet virginia wade waldo wale walker wallop ward warren wells wen wilder will willow win winston wolf wolfram
  wren yoga yogi zaire zion
`);

/** Names that are hardly ever anything else. */
export const givenNames = names(`
  aaden aadhya aadi aadidev aadinath aaditya aadrika aadvik aadya aadyn aafreen aagam aage aagney aagneya aahan aahana
  aahil aaiden aaira aakash aalayah aaleyah aalia aaliah aaliya aaliyah aalok aaltje aalyah aalyiah aaminah aamir
  aamiyah aamod aanand aanandaswarup aanandinii aaniyah aanjaneya aanuoluwapo aanvi aanya aaradhya aaralyn aaratrika
  aarav aaren aaria aaric aarika aarin aarion aariv aariyah aariz aarna aarnav aarne aarohi aaron aarron aart aarti
  aarush aarushi aarya aaryan aaryn aasa aasha aashi aashish aashna aashritha aashvi aasim aasiyah aatmaj aatmaja
  aatreya aavya aayan aayansh aayden aayla aayush aayushmaan aayushman aba abadon abagail abak abaka abakan abakay abani
  abar abay abayomi abbagail abbas abbe abbi abbie abbigail abbigale abbigayle abbondanza abbondanzio abbondio abbos
  abbott abby abbygail abbygale abd abdalla abdallah abdel abdelaal abdelali abdelaziz abdelbaset abdelfattah abdelhadi
  abdelhak abdelhakim abdelhamid abdelilah abdelkader abdelkarim abdelkrim abdellah abdellatif abdelmadjid abdelmajid
  abdelmalek abdelmoneim abdelmonem abdelrahim abdelrahman abdelraouf abdelsalam abdelwahab abdelwahed abdennour
  abderrahim abderrahman abderrahmane abderrazak abdessalam abdesslam abdi abdias abdiel abdiqasim abdirahman abdiweli
  abdolhossein abdolkarim abdollah abdolnaser abdolreza abdon abdone abdonie abdou abdoul abdoulaye abdoulie
  abdourahmane abdramane abdul abdulahad abdulatif abdulazim abdulaziz abdulbari abdulboriy abdulhadi abdulhafiz
  abdulhakim abdulhameed abdulhamid abdulhay abdulholiq abduljabbor abduljalil abdulkader abdulkarim abdulla abdullah
  abdullahi abdullatif abdulmajeed abdulmalik abdulmohsen abdulnasser abdulqader abdulqahhor abdulqodir abdulrahim
  abdulrahman abdulrazak abdulrazaq abdulsalam abdulvahhob abdulvali abdulvohid abdulwahab abdurashid abdurrahiym
  abdurrahman abdurrahmon abdurrauf abdurrazzoq abdus abdussamad abe abebe abebech abebi abeer abegail abeiku abel
  abelard abelardo abele abelin abelina abeline abelino abella abena abenaa abendam abeni abenzio abera abhaidev abhay
  abhaya abhijeet abhijit abhilash abhimanyu abhinandan abhinav abhiram abhirath abhishek abhisit abhisyanta abi
  abibatou abibo abid abida abidin abie abiel abigael abigaelle abigail abigaile abigal abigale abigayle abigel abike
  abilay abilene abimael abimbola abiodun abiola abiona abir abisai abisola abisoye abiy abla abluc abner abolfazl
  abolghasem abolhassan abondance abosede abou aboubacar aboubakar abra abraham abrahamo abrahan abrahim abrahm abram
  abramio abramo abran abrar abree abria abriana abrianna abriel abriella abrielle abril absalon absar absolon abubakar
  abubakari abubakr aby abyasa abygail acace acacie acacio acadia acanthe acar acario acaryatanaya accursio acela acelya
  acelyn acelynn acen aceson achaire achalesvara acharyanandana acharyasuta achiko achil achiles achille achilleas
  achilles achim achintya achmad achraf achuthan achyut acie acig acik acilay acilia acilio acim aciscolo acrisio acuk
  aculina acun ada adael adaeze adah adaiah adair adaku adalan adalard adalardo adalbald adalbaude adalberon adalbert
  adalberta adalberto adaldi adalee adaleigh adalena adalene adalfredo adalgisa adalgiso adali adalia adalie adalina
  adalind adaline adalmis adalric adalrico adalsinde adaly adalyn adalyne adalynn adalynne adam adama adamari adamaris
  adamary adame adamo adamu adan adanech adanna adar adara adarius adarsh adas adaugo adaya adberilgen adda addalyn
  addalynn addam addeline addelyn addelynn addi addie addilyn addilynn addis addisen addison addisu addisyn addo
  addolorata addy addysen addyson ade adea adebankole adebayo adebisi adebiyi adebola adebowale adeboye adebukola
  adedaramola adedayo adedeji adedoyin adegboyega adegoke adegrin adegrine adekitan adekola adekunle adel adela adelaida
  adelaine adelajda adelakun adelardo adelasia adelbert adelberto adelchi adele adeleke adelene adelfo adelgardo
  adelheid adelia adelie adelin adelina adeline adelita adeliya adell adella adelle adelmo adelphe adeltrude adelya
  adelyn adelyne adelynn adelynne adem ademola adena adenet adenike adeniyi adeodat adeodato adeola adeolu adeoti
  adepeju aderopo adesanya adesewa adeshina adesina adesoji adesola adesua adetayo adetoke adetokunbo adetola adetoun
  adewale adewunmi adeyemi adeyi adham adhara adheesh adhemar adhiarja adhir adhiraj adhrit adhya adi adia adian adiarja
  adib adiba adiel adigun adiguzel adik adika adikara adikavi adikutlu adikutlutas adil adile adilene adilyn adilynn
  adin adina adinata adinath adira adisak adison adisorn adisyn aditeya adithya aditi aditya adityanandan adityanandana
  adityanath adja adjoa adjutor adlai adlee adleigh adler adley adli adlibeg adline adna adnan adola adolf adolfa
  adolfina adolfo adolfs adolph adolphe adolphie adolphus adon adonai adonay adone adonis adonise adonna adonnis adora
  adoulaye adra adrain adraman adrastee adrea adrean adreana adreanna adrehilde adrena adria adriaan adrian adriana
  adriane adriann adrianna adrianne adriano adriel adrielle adrien adriena adriene adrienna adrienne adrijana adrik
  adrina adrion adrione adrionna adripathi adriyan adron adryan adryana adryanna adsiz adunni advait advaith advay
  advaya advik advika adwitiya adwoa adyan adyn adysen adyson aedan aeden aedyn aela aella aeriel aerin aeris aerith
  aero aeron aeryn aesha aeson aeva afaf afal afanasi afanasie afanasiy afanasiya afaq afarim afat afeez afendi affan
  afi afia afif afinogen afitap afnan afolabi afolake afolarin afonso afra afro afroz afruza afsaneh afsar afshin afsin
  aftab afton afua afzal afzuna aga agabay agabio agafia agafiya agafon agafya agah agakagan agalak agam agamennone agap
  agapet agapito agapiya agasti agastya agata agatha agathange agathe agathon agaton agazio agbani agca agenore agesilao
  aggelos aggey aggie aghiles agilbert agilberte agim aglae aglaia aglaja aglamis agnan agnane agneflete agnes agnesa
  agnese agness agneta agneya agnieszka agnimitra agniprava agnivesh agniya agnos agostina agostinho agostino agrata
  agripina agripino agrippa agrippin agrippine agrypina aguli aguna agung agus agustin agustina agustine ahaan ahad
  ahalya ahana aharon ahed ahenk ahilya ahlam ahlani ahlem ahmad ahmadou ahmadu ahmani ahmari ahmed ahmet ahmir ahmya
  ahna ahok ahren ahron ahror ahsan ahsen ahsley ahtziri ahuva aiace aicha aida aidan aidano aidee aiden aidil aidin
  aidon aidyn aiesha aigul aijaz aikaterini aiko aila ailani ailany ailee aileen ailen ailene ailey aili ailin ailish
  ailsa ailyn ailynn aimable aimal aiman aime aimee aimie aimone aina ainara ainars aine ainhoa aino ainslee ainsleigh
  ainsley ainslie ainur aira airam airiana airianna airlangga aisa aisake aisha aishah aishani aishwarya aisley aislin
  aisling aislinn aislyn aislynn aissa aissata aissatou aisyah aitana aitor aiva aixa aiya aiyana aiyanna aiyden aiyla
  aiza aizah aizen aja ajah ajala ajan ajana ajanae ajani ajay ajda ajeet ajeng ajia ajibola ajiman ajimat ajimin ajiono
  ajit ajita ajith ajitha ajla ajlin ajmal ajna ajoke akai akaki akalp akande akane akanisi akanmu akanni akara akari
  akarsana akas akash akasha akata akayla akbar akbaruddin akbas akbatur akbay akboga akboru akbudak akbugra akbulak
  akca akcakoca akcora akdemir akdogan ake akeelah akeem akela akemi akhil akhilesh akhtar aki akia akibudak akie akif
  akifa akihiko akihiro akihito akiko akil akila akilah akili akim akina akinbode akinci akiner akinkunmi akinlabi
  akinola akinori akintola akinwale akinwumi akinwunmi akinyi akio akira akirah akiva akiya akiyah akiyoshi akkun
  akkunlu akkurt akkus aklilu akmal akofa akol akorfa akos akosua akoto akpira akram akroor aksel akshainie akshaj
  akshar akshara akshat akshata akshay akshaya akshayakeerti akshita aksil aksungur aktan aktekin aktimur akua akufo
  akuila akula akulina akumaa akunna akvelina akwasi akwesi akyra ala alaa alaba alaban alaboru aladag alade aladino
  aladogan alaeddin alaeddine alagie alagiri alahna alahni alaia alaiah alaijah alaila alain alaina alainah alaine
  alainna alais alaisha alaiya alaiyah alajah alakai alakurt alama alamanno alambana alamgir alamu alan alana alanah
  alanda alandra alane alani alania alanie alanis alanna alannah alanni alano alante alany alapati alara alaric alarico
  alasdair alasia alassane alastair alauna alaura alawi alaya alayah alayia alayiah alayjah alayla alayna alaynah alayne
  alaynna alaysha alayshia alaysia alayunt alayuntlu alba alban albane albano albaro albena alberade alberic alberico
  albert alberte albertha albertina albertine albertino alberto albertus albertyna albin albina albion alboino alborz
  albrecht albrico alceo alceste alcestiso alcibiade alcide alcides alcidie alcime alcina alcine alcino alcyone alda
  aldair aldean aldegonde aldemir alden aldigerey aldin aldine aldo aldobrando aldogan aldon aldona aldonce aldora
  aldric aldrich aldrin alea aleah aleaha alean aleana aleandro aleardo alease aleasha aleatha aleaume alec alecia aleck
  aleczander aled aleda alee aleea aleeah aleece aleecia aleem aleen aleena aleene aleesa aleesha aleesia aleeya aleeyah
  aleeza aleia aleiah aleida aleigh aleigha aleina aleisha aleister aleiyah alejandra alejandrin alejandrina alejandro
  alejo alek aleko aleks aleksa aleksandar aleksander aleksandr aleksandra aleksandre aleksandro aleksei aleksej aleksey
  aleksi alekso aleksy alekzander alemayehu alemka alemu alen alena alene alenia alenka alenna aleodor aleramo alesa
  alesandra alese alesea alesha aleshia alesia aleska alessa alessandra alessandro alessi alessia alessio aleta aleth
  aletha alethea aletheia alethia aletta alevtin alevtina alex alexa alexah alexandar alexander alexanderia alexandr
  alexandra alexandre alexandrea alexandrina alexandrine alexandro alexandros alexandru alexane alexanne alexas
  alexavier alexcia alexe alexei alexej alexes alexey alexi alexia alexie alexine alexis alexiss alexius alexiz alexsa
  alexsander alexsandra alexsis alexus alexx alexxa alexxis alexy alexys alexyss alexzander alexzandra alexzandria aleya
  aleyah aleyda aleyna aleysha alf alferd alfie alfio alfons alfonsa alfonse alfonsina alfonsino alfonso alfonz alfonza
  alfonzo alford alfred alfreda alfredia alfredo alfreds alfrieda alger algernon algie algimantas algirdas algirds algis
  algiso algu alhassan ali alia aliaa aliah aliakbar aliana alianna aliannah alic alica alican alice alicea alicen
  alicia alicja alico alicyn alida alie aliene alienor aliesha aliette alighiero alija alijah alika aliko alim alima
  alimga alimzhan alin alina alinah alinda alinna alio aliona aliou alioune alireza alis alisa alisan alise alisha
  alishba alisher alishia alisia alisir alison alissa alissia alisson alistair alistar alister alisyn alita alitzel aliu
  alivia aliviah alix alixandra alixandria alixe aliya aliyah aliyana aliyanna aliyu aliz aliza alizabeth alizae alizah
  alizay alize alizee aljaz aljosa alka alkaboluk alkaevli alkan alkasi alkis alla allah allan allana allanah allante
  allayna allean allee alleen allegra alleigh allen allena allene alli alliah alliana alliaume allicia allie alline
  allisa allisha allison allissa allisson allister allisyn alliyah allura allyn allyne allysa allyse allysen allysha
  allysia allyson allyssa alma almaz almeda almedia almer almerigo almeta almila almine almira almire almiro almon
  almudena alois aloise aloisie aloisio aloizs alojz alojza alojzije alok aloma alon alona alonda alondra aloni alonna
  alonso alonza alonzo alora alorah aloys aloyse aloysius alp alpagut alpamis alparsbeg alparslan alpata alpay alpaya
  alpaykagan alpbamsi alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alphan alphee alpheus alphonse
  alphonsine alphonso alphonza alphonzo alpike alpilig alpinien alpis alpkara alpkuluk alpkutlu alpsalci alptegin
  alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk alson alston alsu alta altagracia altan
  altangerel altankagan altankan altankhuyag altay altea altemur altha althea althee altie altin altinkagan altinkan
  altinoba altintamgan altintamgantarkan altintarkan altintay altmiskara alton altuga altynai aluf alun alura alva alvah
  alvan alvar alvaro alvena alvera alverda alverede alverna alverta alvia alvie alviero alvin alvina alvine alvino
  alvira alvis alvise alwar alwin alwyn aly alya alyah alyaksandr alyana alyanna alyce alycia alydia alyia alyiah alyn
  alyna alyne alynna alyona alys alysa alyse alysha alyshia alysia alyson alyssa alyssah alyssandra alysse alyssia
  alysson alyvia alyx alyxandra alyxandria alyza alzbeta ama amaan amabela amabile amac amada amadea amadeo amadeus
  amadi amado amador amadou amady amael amahle amaia amaiah amaira amairani amairany amaiya amaiyah amaka amal amalia
  amaliane amalie amalija amalio amalric amalthee aman amanaki amancio amand amanda amande amandin amandine amando amani
  amant amante amanuel amanullah amanzio amar amarachi amarah amaranaath amarande amaranthe amaranto amare amaree
  amaresh amari amaria amariah amariana amarianna amarie amarii amarilis amarinder amarion amaris amarissa amariya
  amariyah amarjit amarnath amarri amartya amaru amat amata amath amato amatore amauri amaury amaya amayah amayrani
  amaziah ambar ambareesh ambati amberlee amberleigh amberley amberly amberlyn amberlynn ambika ambra ambre ambria
  ambrielle ambrine ambrogio ambroise ambroisie ambrose ambrosiano ambrosio ambroz ambrozy amdy amea amedee amedeo
  amedeu amee ameen ameena ameenah ameera ameerah ameesha ameila ameir amel amelia ameliah ameliane amelie amelien
  ameline amelio amellia amely amelya amena amer amera amere ameria americo americus amerie amerigo amery ames ameth
  amethyste amey ameya ameyatma ameyaw ami amia amiah amias amichai amicie amico amie amiee amiel amien amier amikam
  amil amila amilcar amilcare amilia amillia amilya amin amina aminah aminat aminata aminatu amine aminte amintore aminu
  amira amiracle amirah amirali amiram amiran amire amirhossein amiri amirul amish amisha amit amita amitabh amitai
  amitava amiya amiyah amjad amleto amma ammar ammie ammon ammy amna amnon amnuay amodini amogh amoke amol amon amone
  amoni amonte amope amor amora amorah amore amorette amori amory amos amotz amoura amparo ampelio amr amra amrak amram
  amrit amrita amritambu amruta amul amulya amvrosiy amy amya amyah amye amyia amyiah amyla amyra amyrah amza ana anaadi
  anabel anabela anabell anabella anabelle anabia anacleto anae anael anaelle anagh anagha anahi anahit anahita anahy
  anai anaia anaiah anaid anaida anaira anais anaisha anaiya anaiyah anakaren anakin anala analeah analee analeia
  analeigh anali analia analiah analicia analie analiese analis analisa analise analiyah analiz analucia analy analyse
  analyssa anam anamaria anamarie anamarija anamika anan anand ananda anandamayi anandhi anandi anane anang ananias
  ananiy anano anant ananta ananth ananya anapaula anar anari anas anasia anasofia anasooya anass anastacia anastacio
  anastas anastase anastasia anastasie anastasija anastasije anastasios anastasiy anastasiya anastaz anastazia anastazie
  anastazija anastazio anastazja anasuya anat anatazie anatol anatole anatoli anatolie anatolii anatoliy anatoliya
  anatoly anay anaya anayah anayeli anayo anbumani anca ancel ancelin anceline anchalee anche anci ancica ancil ancilla
  ancuk ancuta anda andac andargachew andariman andee andel andela andelika andelin andelina andelko andelo anden andeol
  ander andera anders andersen anderson andi andie andika andjelina andoche andon andoni andra andrada andrae andranik
  andras andraya andraz andre andrea andreana andreane andreanna andreanne andreas andree andreea andrei andreia
  andreina andrej andreja andrena andreo andres andreu andrew andrews andrey andreya andrez andri andria
  andriamampianina andrian andriana andrianna andrick andrija andrijana andrik andrin andrina andris andrius andriy
  andro andromeda andron andronik andru andrue andrus andruw andry andrzej andy andzejs andzelika andzs anecia aneesa
  aneesah aneesh aneesha aneisha anej anel anela anele anelise anemona anes anesa anesha anessa aneta anetta anette
  aneurin anezka anfernee anfisa anga angad angadreme ange angela angele angelea angelee angelena angelene angeles
  angeli angelia angelica angelie angelika angelin angelina angeline angelino angelique angelis angelisa angelise
  angelita angell angella angelle angello angelly angelo angely angelyn angelyna angelynn anggabaya anggun angharad
  anghel anghelina angi angie angila angilbe angilberte angilran angla anglea anglia angoustan angus anh ania aniah
  anibal anica anice anicee anicet aniceto anicette anicia aniekan aniela aniello anies anifah anijah anik anika anikey
  anikita anil anila anilaabh anilabh anina anindita anindya anirban anirudh anis anisa anisah anish anisha anisim
  anisoara anissa aniston anistyn anita anitra aniya aniyah aniyla aniylah anja anjali anjana anjanette anjaneya anjel
  anjela anjelica anjelina anjolaoluwa anju anjuli anjum anjushree anjushri anka ankal anke anker ankit ankita anko
  ankur anmol ann anna annabel annabell annabella annabelle annabeth annadurai annaelle annagrace annagrazia annah
  annaka annalea annaleah annalee annaleigh annalena annali annalia annalicia annalie annaliese annalisa annalise annaly
  annalyn annalynn annalyse annamae annamaria annamarie annamay annarose annasophia annastasia anndrea anne annegret
  anneka anneke annel anneli annelie annelies anneliese annelise annell annella annelle annemari annemarie annemijn
  anner annessa annett annetta annette anni annia annibal annibale annica annice annie annika annikki annis annisa
  annissa anniston annistyn annita anniyah annmarie anno annonciade annora annslee annsley annunziata anny anom anona
  anoop anora anote anouar anouck anouk anoush anousheh anoushiravan anoushka anowsh anrijs ans ansaldo ansar ansbert
  ansberte ansel anselm anselma anselme anselmo ansgar ansgary ansh anshu anshul anshula anshuman anslavs anslee
  ansleigh ansley anson ansovino anstrudie ansumana antal antanas antavious antawn antea antek antelmo antero anthany
  anthea anthelme anthelmette anthoney anthoni anthonie anthony antide antigone antim antimo antin antino antioco
  antione antionette antip antje antjuan antoaneta antoin antoine antoinetta antoinette antoino anton antone antonela
  antonella antonello antonetta antonette antoni antonia antonida antonie antonietta antoniette antonij antonija antonin
  antonina antonine antonino antonio antonios antonis antoniu antonius antoniy antoniya antono antony antonyo antron
  antti antuan antun antwain antwan antwane antwanette antwann antwaun antwi antwoine antwon antwone antwuan anuar
  anubhav anucha anuhea anuj anuja anuka anuki anum anunay anup anupam anupama anupong anura anuraag anuradha anurag
  anusha anushka anuska anusuya anuta anutin anvar anvi anvika anwar anwesha anya anyah anyeli anyia anyiah anyim anyla
  anylah anyssa anze anzhela anzhelika anzor aoi aoife aolani apa apak apar aparna apatarkan apete aphelie aphrodite
  apichat apirak apisai apisit apolena apolinar apolinario apollina apollinaire apollinare apollinariy apollinariya
  apollinary apolline apollo apollon apollonia apolloniya apolonia apolonio apoorva aporo aporosa apostol apostolos
  appia appoline aprancur aprille apryl apsara apuleio aqeel aqil aqsa aquila aquiles aquilin aquilino aquilla ara
  arabela arabella arabelle araboga araceli aracelis aracely arademir arah araina aral araldo aralyn aralynn aram arame
  aramis aran aranka arantxa arantza aranza aranzazu ararat aras araseli arash arastoo arata arath arati aratone arav
  aravind aravinda araya arayah arbay arbie arbuz arcadi arcadia arcadie arcadii arcadio arcelia archambaud archan
  archana archange archibald archie archil archimede archippo arcibaldo arcuk arda ardath ardelia ardell ardella ardelle
  arden ardena ardeshir ardeth ardi ardic ardie ardis ardith ardito arduino ardyce ardys ardyth areanna areej aref
  arefiy areg aregawi areli arelis arely arelys aren aresio areta aretha areti aretta arevik arezoo argelia argenis
  argie argil argimiro argine argo argono argu argun arhaan arham ari ariadna ariadne ariah arial arialdo ariam arian
  ariana arianah ariane ariani arianna ariannah arianne arianny ariany aribella ariberto ariboga aric aricie arick arie
  arieana arieanna arief ariel ariela ariele ariell ariella arielle arien aries arietta arif arifin arihanna arij arija
  arijit arijs arik arika arikagan arikdoruk arike arin arina arinc arindam arinola arion ariona arionna ariosto aris
  arisa arisbeth arisha arisman arissa arista aristarco aristarkh ariste aristeidis aristeo aristid aristide aristides
  aristione aristita aristo aristofane aristotele aristotelis aristotle arius ariya ariyah ariyan ariyana ariyanna
  ariyonna ariza arizbeth arja arjan arjen arjun arjuna arkad arkadi arkadijs arkadiusz arkadiy arkadiya arkady arkhip
  arkin arkis arla arlan arlana arland arlando arlean arlee arleen arleigh arlen arlena arlene arlet arleta arleth
  arletha arlett arletta arlette arley arlie arlin arlinda arlindo arline arlis arliss arlo arlon arly arlyn arlyne
  arlynn arlys arma armaan armagan arman armance armand armanda armande armandina armandine armando armani armanii armel
  armelina armeline armella armelle armen armida armide armin arminda armine arminio armins arminta armon armond armondo
  armoni armonie arna arnab arnac arnaldo arnaud arnaude arnav arnd arne arnel arnell arnesh arnett arnetta arnette
  arnez arnie arnita arno arnold arnolda arnoldas arnoldo arnon arnost arnostka arnould arnulf arnulfo arolde aron arona
  aronne arouna arpad arpat arpi arpita arriana arrianna arrie arrigo arrington arron arsal arsalan arsema arsen arsene
  arsenie arsenij arsenije arsenio arseniusz arseniy arsh arshad arshak arsil arsinoe arsipatra arsjad arslan
  arslanargun arslanboru arslansungur arslantegin arslanyabgu arslon arsun arta artak artanto artashes artawan artelia
  artem artemio artemis artemisa artemiy artemiya artemus artez artha arthaud artheme arther arthor arthur arthurine
  arthus artie artiinal artin artiom artis arto artowr artuk artukac artur arturas arturs artus artut artyom aruk
  arulmozhi arun aruna arunachalam arundhati arunee arunthavanathan arup arush arushi arva arved arvel arvella arvid
  arvids arvie arvil arvilla arville arvin arvind arvinder arvis arvo arvydas arwa arwel arwen arwyn ary arya aryah
  aryan aryana aryanna aryeh aryel aryelle aryia aryiah aryn arynn aryonna aryssa arystarch arzen asa asaad asad
  asadollah asaduddin asadullah asadulloh asaduzzaman asael asaf asaiah asake asako asal asan asanboga asani asanka
  asante asantudun asantugrul asaram asari asartegin asbjorn asbury ascanio ascelin asceline ascencion asdrubal
  asdrubale aseel asel asella asen asep asfaw asgar asger asghar asha ashan ashanta ashante ashanty ashar ashari ashby
  ashe asheley ashely ashenafi asher ashia ashim ashira ashish ashkan ashlan ashle ashlea ashlee ashleen ashlei ashleigh
  ashlen ashlesh ashley ashli ashlie ashlin ashly ashlyn ashlynn ashlynne ashmi ashna ashok ashoka ashot ashraf ashten
  ashtin ashton ashtyn ashur ashutosh ashwani ashwath ashwin ashwini asiah asiel asier asif asig asija asikbulmus asil
  asila asilbek asim asimodeo asirwada asirwanda asiya asiyah asja askar askhat askila askin askold aslam aslan aslanaz
  aslesha asley asli aslijan aslim asliya asma asmaa asmadi asman asmerom asmianto asmita asmuni asolat aspyn asrani
  asri assa assaad assad assaf assane assata assem assetou assia assil assimi assita assomption assunta assunto assya
  asta astalogul astarte asterie asterio astianatte astin aston astoria astou astra astraea astree astrid astrida asuela
  asug asuk asuka asuman asusena aswani aswin asya asylbek asyraf ata atac atakagan atakan atal atalan atalay ataldi
  ataleo atalia atalie atallah atalmis ataman atambayev atanas atanasia atanasij atanasija atanasio atanazie atanazy
  ataollah atara atarah atasagun atasu ataullah atberilgen atef atefeh atena atha athalia athalie athan athanase
  athanasia athanasie athanasios atharv atharva athen athena athenais athina athony athos athziri atiana atif atifete
  atigay atiku atikutlu atikutlutas atila atilgan atilla atim atimer atinuke atiq atiqullah atis atish atiya atlantis
  atle atlee atley atli atlibeg atlikagan atma atmaca atmaja atmanand atmananda atonio atousa atreus atreyee atreyi
  atreyu atsiz atso atsuko atsuo atsushi atta atticus attila attilano attilio atul atuncu atziri atziry aube aubertine
  auberto aubery aubin aubre aubree aubrei aubreigh aubrey aubri aubriana aubrianna aubrie aubriella aubrielle aubry aud
  audace aude audebert audelia audeline auden audie audley audouin audra audran audre audrea audreanna audreanne audree
  audrey audri audria audriana audrianna audric audrie audrina audry audun augie augucjo augusta auguste augustin
  augustina augustine augustino augusto augustus augustyn augustyna aulani aulia aumua auna aundra aundre aundrea
  aundria aung aure aurea aurel aurele aurelia aurelian aureliana aureliano aurelie aurelien aurelienne aurelija aurelio
  aureliu aurelius aurelle auri auria aurian auriana auriane aurianna aurica auriel auriella aurielle auro auron aurora
  aurore ausilia ausiliatrice ausilio ausra ausrine austen auston austyn auther authur autry autum auxane auxence
  auxiliadora ava avadhesh avagrace avah avalee avaleigh avalina avalon avalyn avalynn avamarie avan avanell avanelle
  avani avant avante avantika avar avari avarie avarose avary avaya avayah avaz avdal avdey ave aveah avelina aveline
  avelino avelyn aven aveon averardo averee averey averi averie averkiy averly avery averyan avet avetik avett avgust
  avgustin avi avia aviad aviana avianna avichai avidan avidor avie aviel avielle avigaelle avigail avigayil avigdor
  avihai avihu avika avila avin avinash avinoam avion avionna avis avital aviv aviva avksentiy avluc avneet avner avni
  avon avonlea avonte avory avoye avraham avram avree avreliy avreliya avrey avri avrie avril avrohom avrora avrum avry
  avsar avshalom avtandil avtar avto avtonom avyaan avyan avyanna avyn awa awad awar awatef awaz aweis awero awesi
  awilda awn awo aws awudu awwal axel axeline axell axelle axenia axinte axl axton axyl aya ayaan ayaansh ayaci ayad
  ayah ayaka ayako ayala ayame ayan ayana ayanda ayanna ayannah ayansh ayas ayat ayaz aybalta ayban aybars aybeg ayce
  ayda aydan aydarkagan aydemir ayden aydenn aydin aydinalp aydogan aydogdu aydogmus aydon ayebatari ayelen ayelet ayem
  ayesha aygirak aygul aygun ayhan ayiana ayinde ayinke ayisha ayitmis ayiz ayizdag ayize aykagan aykal aykan aykurt
  aykut ayla aylah aylan aylani aylee ayleen aylen aylin ayline ayluc ayluctarkan ayma ayman aymane aymard aymardine
  aymen aymeric aymon aymonde aynur ayo ayobami ayodeji ayodele ayoka ayokunle ayomide ayomikun ayonna ayoob ayotude
  ayoub ayra ayren ayrton ayruk aysar ayse aysegul aysel aysha aysia aysil aysilig ayson aysun aytac aytak aytan aytekin
  aytug ayu ayub ayumi ayumu ayush ayushmati ayva ayvah ayvaz ayven ayyappan ayyildiz aza azaan azad azadeh azael azai
  azaiah azak azaleah azalee azalia azalina azaliya azam azamat azan azar azara azari azaria azariah azariy azariyah
  azban azeb azeem azeglio azel azelia azelie azeline azelio azem azeneth azer azgan azganaz azhar azia aziah aziel azil
  azim azimbek azime azita aziya aziyah aziz aziza azizah azizhan azizollah azizullah azizur azlan azlyn azlynn azman
  azmi azmin azra azrael azriel azrul azubuike azucena azul azula azura azuri azusa azwar azzam azzedine azzie azzurra
  baaba baala baalaaditya baalagopaal baba babacan babacar babagana babajide babak babalola babandede babangida babasola
  babatope babatunde babatunji babawale babeta babette babila babir babita babou babul babur babyboy babygirl bacara
  baccayman bacco bach bacha bachana bachir bacho bachua bachuki baciro bacman badabul badal badara badia badis badou
  badr badreddine badri badruddin badruk badrul badur bafana bafode baga bagaalp bagaisbara bagas bagasatulu bagatarkan
  bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagher bagis bagiya bagtas bagus
  bagya baha bahaa bahadir bahadur bahamin bahar bahareh baharuddin bahattin bahgat bahij bahir bahiru bahlil bahman
  bahodir bahram bahri bahriddin bahrom bahruz bahta bahtiyar bahula bahuraksa bahuwarna bahuwirya baia baidehi
  baijayanti baila bailee baileigh bailey bailie baily bairbre bajragin bajram bakagul bakar bakari bakary bakda
  bakhtiyor bakhva bakhyt baki bakiadi bakianto bakidin bakijan bakiman bakiono bakir bakirsokum bakr bakri baksi bakti
  baktiadi baktianto baktiono bakula bakyt bal bala balaaditya balaban balachandra balachandran baladitya balagopal
  balagovind balaji balaka balakatay balakrishna balakrishnan balamani balamantri balamir balangga balapati balarabe
  balasaheb balasubramaniam balasubramanian balazs balbir balcar baldassarre baldemar balderico baldev baldo baldomero
  baldovino baldu baldwin baleigh balgopal balidin balijan balin balinda balint balkik ballard balozi balram balta
  baltaci baltar baltasar baltazar balthazar baltir baltur balwant bamanga bambang bambi bambina bamidele bamsi banara
  banawa banawi bancar bandar bandaru bandhu bandhul bandula banel banesa bangizwe bangu banharn banji banke bankim
  bankimchandra bankole banna banu banuta banwarilal bao bappi baptiste bara baraa barak baraka baraktore baran barbala
  barbara barbaraann barbare barbarigo barbe barbeg barbi barbie barboga barbol barbora barbra barbro barbu barbulsun
  barca barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun barchinoy barclay bardibay bardo bardomiano
  bargan barham barica barimtay barin baris barkan barkdogdu barkdogmus barkdurdu barkdurmus barkha barkin barlas
  barlibay barmaklak barmakli barnaba barnabas barnabe barnard barnett barnie barno barret barrett barri barrie
  barrington barron barry barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu bart barthelemy bartholome
  bartholomew bartimee bartlett bartley bartolo bartolome bartolomea bartolomej bartolomeo bartolomeu barton bartosz
  bartu baruch baryalai bas basademir basak basan basant basanti basanyalavac basar basarab basat basavaraj basavaraju
  basbug basci bascom basem basgan bashar bashir bashiru basile basileo basilia basilio basilisse basim baskin baskirt
  baskurt basma basmil bassam bassel bassem bassiano bassilla bassirou bastar basti bastiaan bastian bastiano bastien
  bastugrul basu basudev basuki basut basya batbayar batbold bathilde batilda bato batoul batrak batsaikhan batsheva
  battal battista battulga batu batuhan batuk batur baturalp batya baucido baudouin bauer bauke baurzhan bauyrzhan bawer
  baxter baxtiyar baya bayan bayancar bayani bayankagan bayar bayard bayarsaikhan bayartsogt bayat bayaz bayazit baybars
  baybayik baybicen bayboga baybora baybure baydar baydemir baydur baye bayik bayincur bayindir baykal baykara baykoca
  baykuzu bayla baylee bayleigh baylen bayler bayley bayli baylie baylin baylor baymunke bayna baynal bayne bayo baypure
  bayrac bayrak bayram bayri bayrin bayron bayruk baysungur baytara baytas bayu bayuncur bayur bayurku bayutmus bayuttu
  baz bazhen bazil bazir bazyli bea beata beate beato beatrice beatrico beatris beatrix beatriz beatrycze beatus beauden
  beauford beaulah beauregard bebe becca beceapa bechara bechir beckam beckem becker becket beckett beckey beckham becki
  beckie becky bedir bedirhan bediz bedran bedreddin bedri bedrich bedriska beecher begarslan begbars begbilgeciksin
  begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen begni begoyim begtas begtegin
  begtuzun behcet behic behlul behnam behnaz behnoush behram behrang behrem behrooz behrouz behruz behzad behzat bek
  beka bekazil bekbekec bekec bekecarslan bekecarslantegin bekectegin bekele beker bekir beklemis bekmurod bektas bektur
  bekzod bela belal belayneh belcim belcir belek belemir belen belgi belguc belia belicia belimir belina belinda
  belkacem bella bellamy bellarose bellino belma belo beltir belton beltramo beltran beltun belva belvia belynda bena
  benadik benaiah benard benazir bence bende bendeguz benedek benedetta benedetto benedict benedicte benedikt benedikta
  benedikte benedita benedykt benett bengi bengt bengu benhur beniamin beniamina beniamino benice benicio benigna
  benigne benigno benita benito benja benjaman benjamen benjamim benjamin benjamine benji benjie benjiman benli
  benlidemir bennet bennett bennie benno benny benoit benone benson bente benthe bentlee bentleigh bentley bently benton
  bentzion benuel benvenuta benvenuto benyamin benzion bera beranger berangere berard berardo bercem berceste bercin
  berdan berdia berdibeg berdie berdimuhamed bereket berend berendey berengario berenice berenico berenika berenise
  berfin berginsenge bergu berham berhane berhanu berinay berislav berit beritan berivan berk berkan berkay berke
  berkeley berkin berkis berklee berkleigh berkley berkyaruk berl berlinda berlyn berlynn bermek berna bernabe bernadean
  bernadetta bernadette bernadine bernard bernarda bernardine bernardino bernardo bernd berneda berneice bernell bernerd
  bernetta bernette bernhard bernice bernie berniece bernis bernita beronica beronico berran berre bert berta bertalan
  bertel bertha berthe berthold berti bertie bertille bertilo bertin bertina berto bertold bertolda bertoldo bertolfo
  berton bertram bertrand berva beryle besar besentegin beser besik besim besir beso besra bess besse bessie betania
  betemir beth bethan bethaney bethani bethanie bethann bethanne bethany bethel beti betina betsabe betsaida betsey
  betsy betta bette betti bettie bettina bettino betty bettyann bettye bettyjane bettyjo bettylou betul betzaida betzy
  beula beulah beuve bev bevan beverlee beverley beverly beverlyn bevin bexley beya beyizci beyonce beyrek beyrem beyza
  bezalel bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagat bhagavaan bhagirath bhagirathi bhagvan
  bhagwan bhagwant bhagwanti bhagwati bhamini bhanu bhanumati bharadwaj bharati bhardwaj bhargava bhargavi bharti
  bhaskar bhaskaran bhasvan bhaswar bhaumik bhavani bhaves bhavna bhavya bheeshma bhekimuzi bhekizizwe bhekumbuso
  bhilangana bhim bhima bhisham bhishma bhoj bhola bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati
  bhupen bhupendra bhupesh bhupinder bhushan bhushit bhuvanesh bhuvaneshwar bhuvaneswari biagio bianca bianey bianka
  bibek bibi bibiana bibianna bibiano biborka bice bicek bich bichiko bicki bickici bidhan bidin bidya bidzina
  bienvenido bigna bijan bijay bijoy bikash bikram bilal bilawal bilel bilgebayuncur bilgebeg bilgeciksin bilgeisbara
  bilgeisbaratamgan bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin
  bilgetonyukuk bilgez bilgic bilgin bilig biligkongulsengun bilik biljana billee billey billi billie billiejo billura
  billy billye bilol bilomir biloslav biloslava bilva bilwa bilyana bimal bimala biman bina binafsha binali binbegi
  bindir bindo bindu bineta binh bino binta bintou binyamin binyomin biodun biola bionca bipin bipul birame birane biren
  birendra birger birgit birgita birgitta birgitte birhan biridiana birinder birino birjesh birol birtha birthe birtie
  birtukan biruk bisenija biser bisera biserka bishal bishnu bisi bisrat bistra biswajit biswanath bita bitaybiki bitri
  bivoj bizunesh bjarne bjarni bjoern bjorn bladen bladimir blaga blage blagica blagitsa blagoj blagoja blagoje blagojka
  blagorodna blagovista blaguna blahomil blahomila blahomir blahomira blahoslav blahoslava blain blaine blair blaire
  blaise blaize blake blakelee blakeleigh blakeley blakely blakelyn blakelynn blakley blanca blanche blanchie blandine
  blanduzia blane blanka blas blasco blase blayden blayke blayne blayze blaz blazej blazena blazhe blazhenka blenda
  blessin blessyn bleu blima blimy blondell blu blythe boaz bob boban bobana bobbe bobbette bobbi bobbie bobbiejo
  bobbijo bobby bobbye bobette bobi bobie bobur bochia bodee boden bodey bodhan bodhi bodi bodie bodo boe boediono boet
  bogac bogacuk bogale bogatin bogdan bogdana bogde boge boginja boglarka bogoja bogoljub bogomil bogoslav bogu bogumil
  boguslava boguslaw bohdan bohdana bohdi bohemond bohuchval bohumil bohumila bohumir bohumira bohun bohuna bohus bohuse
  bohuslav bohuslava boi bojan bojana bojidar bojislava bokde bolaji bolanle bolat bolatito boldaz boldizsar bolemir
  bolen boleslav boleslava boleslavs bolmus bolsun bolu bolukbasi bolun boluwatife bon bonagiunta bonaldo bonaventura
  bonaventure bonavita boncuk bonek bonface bongani bongbong bonge bonginkosi bongul bongulboga bonifac boniface
  bonifacio bonita bonna bonni bonnita booker boonchai boone boonsong bora boran borbala borcul borek borge borimir
  borimisl boris borislav borislava borivoj borivoje borja borjan borjana borje borka borko borlukcu borna bornak boro
  boroka bortecine bortolo boru borubars boruch borusengun borut borwornsak borys borzou bosede boshko bosiljka bosilka
  bosko bostyn botan botcha botir botond botso boualem bouasone bouba boubacar boubakar boubou bouchard bouchra
  boudewijn boujemaa bounnhang boutros bowden bowen bowie boyan boyana boyankulu boyce boyd boyko boylabaga
  boylabagatarkan boylakutlutarkan boza bozan bozboru bozdogan bozena bozetech bozetecha bozhana bozhemir bozhen bozhena
  bozhidar bozhin bozho bozica bozidar bozidara bozislav bozkurt bozkus bozok bracha brad bradd braden bradey bradi
  bradie bradlee bradley bradly bradon bradut brady bradyn braedan braeden braedon braedyn braelin braelyn braelynn
  brahim brahma brahmaanand brahmabrata brahmanandam brahmdev braiden braidyn brailee brailey brailyn brailynn brajan
  brajen brajendra brajesh braleigh bralyn bralynn bram brancaleone branda brandalyn brandan brande brandee branden
  brandi brandice brandie brandilyn brandin brandis brando brandon brandt brandusa brandyn branimir branimira branislav
  branislava branka brankica branko brannon bransen branson brant brantlee brantley brantly branton bratimir bratislav
  bratomil bratoslav braulio braven braxten braxtin braxton braxtyn braya brayan braydan brayden braydin braydon braydyn
  brayla braylan braylee brayleigh braylen braylie braylin braylon braylyn braylynn braysen brayson brayton brea breah
  breahna breana breann breanna breannah breanne breasia breauna breaunna breck brecken breckin brecklyn breckyn bree
  breeana breeann breeanna breelyn breelynn breena breindy breland brelyn brelynn bren brena brenae brenan brenda
  brendan brenden brendin brendon brendyn brenlee brenley brenn brenna brennah brennan brennen brenner brennon breno
  brenten brentlee brentley brently brenton breon breona breonna bret bretislav bretislava brett brette bretton brevin
  brexley brexton breya breyana breyanna breyden breydon breyon breyonna briac briah briahna brian briana brianca
  brianda briann brianna briannah brianne brianny briant briasia briauna brice bricen brid bridger bridget bridgett
  bridgette bridgit bridgitte bridie brie brieana brieann brieanna brieanne briel briella brielle brien brienna brienne
  brieuc briget brigette briggs brigham brighid brigid brigida brigit brigita brigito brigitta brigitte brihanna brij
  brijesh brilee brileigh briley brilynn brina brinda brinkley brinlee brinleigh brinley brinn brinton brion briona
  brionna brisa briseida briseis briseyda brison brissa brissia brita britani britanny britany brithany britnee britney
  britni britnie britny britt britta brittain brittainy brittan brittanee brittaney brittani brittanie britten britteny
  brittiany brittini brittiny brittnay brittnee brittney brittni brittnie brittny britton brittyn briyana briyanna briza
  broadus broc brocha brock brockton brodee broden broderick brodey brodi brodie brodrick brody brola bronagh bronislav
  bronislava bronislavs bronson bronte bronwen bronwyn brooke brookelyn brookelynn brookie brooklin brooklyne brooklynn
  brooklynne brooksie bruce brucha bruchy bruna brune brunehaut brunehilde brunella brunello brunhilda brunilda brunilde
  bruno bruto bryachislav bryan bryana bryanna bryanne bryant bryar bryce brycen bryceson bryden brydon bryelle bryer
  brygida brylan brylee bryleigh brylen brylie brylin brylon brylynn bryn bryna brynlee brynleigh brynley brynlie brynn
  brynna brynne brynnlee brynnleigh brynnley bryon bryonna brysen bryson brystal brystol bryston bryton buba bubu bucan
  buchi buckley bucky bucur budag budak budd buddha buddhadeb buddhana buddie buddika budhil budi budiman budimir
  budislav budivoj budu budunlu budus budustudun buel buelah buell buena buffie bufford buffy buford bugday bugduz
  bugduzemen buge bugra bugrakarakagan bugu bugubilge buhle bukak bukaktutuk bukar bukduz buke bukebuyrac bukebuyruc
  bukey bukhuti bukola buktegin bukunmi bukusboga bula bulacapan bulah bulak bulan bulat buldur bulent bulgak bulmaz
  bulmus buluc bulug buluk bulus bulut bumen bumin buna bunmi bunnie bunsuz bunul bunyamin bunzo burak burcak burcu
  burdette bure buren burevist burgess burgucan burgut burhan burhanuddin burhon burkay burke burkek burkhard burkut
  burl burley burluk burnell burnett burnetta burnette burney burnice burnie burnis burrell burslan burt burton burulday
  burulgu burunduk busayo bushra busi busisiwe busra busulgan butak buti butuk buu buyan buyancuk buyandemir buyankara
  buyat buyrac buyruc buyruk buytur buzac buzactutuk byran byrd byrdie byrl byron bystrik caba cabdar cabli cabus
  cadance cade caden cadie cadin cady cadyn caeden caedmon cael caelan caelen caeli caelin caelum caelyn caelynn caesar
  caetana cafer cagak cagan cagatay cagdas cager cagil cagla caglar caglayan cagri cagribeg cagrihan cagritegin cagru
  cahid cahya cahyadi cahyanto cahyo cahyono cai caia caiden caidence caidyn caila cailee caileigh cailey cailin cailyn
  cailynn cain cainan caine cainen caino caio caira caison caitlan caitlin caitlyn caitlynn caitriona caius caket
  cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calah calan calandra calanico calapkulu calcedonio calder
  caldonia caldwell cale caleah caleb calebe calee caleigh calen caley calia caliana calib calie calin calina calissa
  calista calix calixte calixto caliyah calla callahan callan callaway callee calleigh callen calley calli callia callie
  callista callisto calloway callum cally callyn calob calogera calogero calpurnia calum calvert calvin calyn camara
  camari camarion camaron cambree cambri cambria cambrie cambry camdon camdyn camela camelia camelien camella cameran
  cameren camerin cameron cameryn cami camia camie camil camila camile camilia camilla camille camillia camillien
  camillo camilo camisha camiya camiyah cammi cammie cammy camora campbell camren camri camrin camron camry camryn
  camrynn camya camylle cana canaan canalp canan candace candance candar candee candelaria candelario candi candice
  candida candide candido candie candis candise candra candrakanta candyce canel caner cangul canh cankan cankiz cannur
  cansel cansin cansu cantemir cantidio canziano cao caoimhe capa capitola capitolina capri capucine cara carah caraka
  caralee caraline caralyn cardell caren caressa carey cari caribert caridad carie carin carina carine caris carisa
  carisma carissa carita carl carla carle carlean carlee carleen carleigh carlen carlena carlene carles carleton
  carletta carlette carley carli carlie carlijn carlin carlina carline carlis carlisa carlisha carlisle carlissa carlita
  carlito carlitos carlo carloman carlon carlos carlota carloto carlotta carlous carlson carlton carlus carly carlye
  carlyle carlyn carlynn carlyon carma carman carme carmel carmela carmelia carmelina carmelita carmella carmello
  carmelo carmen carmin carmina carminho carmit carmo carmon carmyn carna carnell carol carola carolann carolanne carole
  carolee carolene carolin caroline caroll carolyn carolyne carolynn carolynne caron caronte carponio carra carri
  carrick carrie carrieann carrigan carrington carrisa carrissa carrol carroll carron carsen carsten carston carsyn
  carter cartier carub carvel carvin carwyn cary caryl carylon caryn carys cas casandra casaundra casen casey cashton
  casi casian casiana casie casilda casimer casimir casimira casimiro caslav cason casondra caspar casper caspian cass
  cassady cassandra cassandre cassaundra cassey cassi cassian cassiano cassidee cassidi cassidy cassie cassien cassio
  cassiopea cassiopee cassius cassondra cassy castiel castille casto caston casyn catalaya cataldo cataleya catalin
  catalina catarina catarino cate catelyn catelynn catena caterina cathal catharina catharine catherin catherina
  catherine cathern catheryn cathey cathi cathie cathleen cathlene cathrine cathryn cathryne cathy catie catina catinca
  catlin catlyn cato catrice catrin catrina catrinel catriona cattaleya cattleya catullo catur caturangga caua cavan
  cavid cavin cavit cawisadi cawisono cawuk cayadi cayce cayde cayden caydence caydon cayetano cayla cayleb caylee
  cayleigh caylen cayley caylie caylin cayman caysen cayson cazimir ceaira ceanna ceasar ceaser cebe ceca cecco cece
  cecelia cecep cecil cecila cecile cecilia cecilie cecilio cecille cecillia cecily cecylia cecyliusz cedomir cedric
  cedrick cedrik cedrin cees ceil ceirra celal celaleddin celalettin celasun celen celena celene celest celeste celestia
  celestin celestina celestine celestino celestyn celestyna celia celian celie celien celik celil celina celinda celine
  celinia celso cem cemal cemali cemani cemen cemeti cemgen cemil cemplunk cene cenek cengiz cengkal cengkir cenk cenka
  ceola cephas cephus cera cerasela ceren cerena cerenity ceri cerina cesaire cesar cesare cesario cesia cesilia
  cesminaz cestmir cestmira cetin cetinel cetiner cevahir cevat cevdet ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz
  cezar cezara cezary cezmi chaanakya chaaruchandra chabuka chace chadchart chadd chadi chadli chadrick chadwick chael
  chafik chahid chahine chahinez chai chaikasem chaim chaima chairul chaitan chaitanya chaiwat chaiyawat chaka chakib
  chakor chakradhar chakravartee chakravarti chakrika chalerm chalmer chalmers chamara chamari chamika chaminda chamlong
  champa chan chana chanakya chancelor chancey chanchal chanda chandak chandan chandana chandani chandi chandini
  chandira chandni chandra chandraayan chandrababu chandrabhaga chandrabhan chandradev chandrakala chandrakant
  chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha
  chandrashekhar chandraswaroopa chandravati chandrika chanel chanell chanelle chaney changiz chanh chani chanice chanie
  chaniya chanler channa channie channing channon chanse chanta chantae chantal chantay chante chantel chantell
  chantelle chantz chany chapal chapala chapman chaquita chara charak charalambos charalampos charan charanjit charbel
  chardae charde chardonnay chari charice charis charise charissa charisse charita charith charitha charl charla
  charlaine charlcie charle charlean charlee charleen charleigh charlemagne charlena charlene charles charlesetta
  charlet charletta charlette charley charli charlie charline charlisa charlise charlize charlotta charls charlsie
  charlton charly charlyn charlyne charlynn charmain charmaine charmane charmayne charmin charna charnchai charnell
  charnvit charolette charon charu charuchandra charumati charuvrat charvi charyl chas chasen chasidy chasity chaslav
  chason chassidy chassity chastidy chastin chaston chatchai chaten chatib chatichai chatur chatura chaturaanan
  chaturbhuj chaturon chaudhry chauncey chauncy chaundra chava chavalit chavarat chavez chavis chavon chavonne chavy
  chaya chayanne chayce chayenne chayla chayma chayse chayton chaz chazz che chea chedly chedo chedomir chee chege
  cheick cheikh cheikhou chekhouna chekib chelby chelcie chelsa chelse chelsee chelsey chelsi chelsie chelsy cheluget
  chemi chen chenelle cheng chenoa chepkoech cheptoo cher chere cherechi cheree cherelle cherese cheri cherice cherie
  cherif cherilyn cherise cherisse cherita cherith cherly cherlyn cherokee cheron cherrelle cherri cherrie cherrish
  cherryl cherubino cheruiyot chery cheryl cherylann cheryle cheryll cheskel cheslav chesley chesney chessie cheston
  chet chetan chetanaanand chetna chevelle chevon chevonne chevy chey cheyann cheyanna cheyanne cheyene cheyenna cheyne
  chhagan chhang chhavi chhaya chiaber chiaffredo chiaki chiamaka chiara chibuike chibuzor chichia chichiko chico
  chidaakaash chidaatma chidambar chidambaram chidananda chidera chidi chidimma chidinma chidozie chie chiedu chieko
  chiemeka chien chieu chigozie chiharu chihiro chijioke chika chikako chikchika chike chikelue childebert chilperic
  chima chimamanda chimaobi chimere chinedu chinelo chinenye chingiz chinh chinmayanand chinmayananda chinmoy chinna
  chinnaswamy chinonso chintan chinua chinwe chinweizu chinyere chioma chiora chipo chiquita chira chirag chiranjeev
  chiranjeeve chiranjeevi chiril chirill chirine chirstopher chisom chistopher chitalu chito chitra chitraksh chitrali
  chitramala chitrangada chiyo chiyoko chizoba chizuko chloe chloee chloey chloie chola chole chong choqola chornota
  choummaly chozen chrabros chraniboj chranibor chranislav chranislava chretien chris chrisette chrishawn chrislyn
  chrisopher chriss chrissa chrissie chrissy christ christa christabel christain christal christan christapher christeen
  christel christella christelle christena christene christer christia christiaan christiana christiane christianna
  christianne christiano christie christien christin christina christine christinia christion christipher christle
  christo christobal christodule christofer christoffer christoforos christoher christon christop christoper christoph
  christophe christopher christophor christos christpher christy christyn chrudos chrysole chrysostome chrysoyla chrysta
  chrystal chrystian chrystina chuan chuckie chucky chuka chukwu chukwudi chukwuemeka chukwuka chukwuma chung chuwit
  chval chyann chyanne chyenne chyna chyngyz chynna cian ciana ciani cianna cianni ciaobella ciara ciaran ciarra cicek
  cicely cicem cicero cici cicily cidney cieara ciel cielito cielo cienna ciera cierra cigdem cigil cihad cihan cihangir
  cihansah ciji cilasun cilay cilenti ciler cillian cilvenaz cimen cincere cinda cindee cinderella cindi cindie cindra
  cindy cing cingir cino cinta cinthia cinthya cintia cinzia ciprian cipriana cipriano cira cirano ciriaco ciril cirilla
  cirillo cirilo cirino ciro cisco cise cisem cisil cistoslav cistoslava citlali citlalli citlally citlaly citra civan
  ciya claas claes claiborne clair claira claire clairissa clancy clara clarabelle clarance clare clarence clarene
  clarenzio claretha claretta claribel clarice clarie clarinda clarine claris clarisa clarise clarissa clarisse clarita
  clark clarke clarnce classie claud claude claudell claudene claudette claudia claudie claudien claudina claudine
  claudio claudiu claudius claus clavdia clayborn clayton clea cleandre cleandro clearence cleatus cleda clelia clelie
  clell clella clem clemence clemens clemente clementina clementine clemenzia clemmie clemon clenton cleo cleofe cleola
  cleon cleona cleone cleonico cleopatra cleophas cleophee cleophus cleora cleotha clery cleta cletis cletus cleva cleve
  cleven clide clifford cliffton climaco climmie cline clinio clint clio clive clodomiro clodoveo cloe cloey cloie clois
  clora clorinda clotaire clothilde clotilde clovis cloyce cloyd clyda clyde clydia clydie cobe cobey cobi cobie
  cobulmak coby coco cocukboru codey codi codie codin codrin codrina codrut codruta cody coen cohen cointa cokramayul
  colbert colbey colbi colbie colby colden cole coleen coleman colen colene coleson coleton coletta colette coley colie
  colin coline colins collen collene collette collien collin collins collis collyn collyns colm colman colmanno colmazio
  colomba colombano colombe colpan colsen colson colston coltan colten colter coltin colton coltyn colu columbia colvin
  colyn conall conan conard concepcion concetta concetto concha conchetta conchita concordio cong conlan conley connar
  connell conner conni connie connor conny conor conrad conrado consolata constanca constance constantia constantin
  constantina constantine constantino constantinos constanza constatin consuela consuella consuelo contessa conway
  copeland cor cora coraima coralee coralia coralie coraline coralyn coralynn corazon corban corben corbett corbin
  corbiniano corby corbyn corda cordae cordale cordarius corde cordelia cordell cordia cordie cordula corean coree
  coreen corena corene coreno corentin corentine coretha coretta corey cori corie corin corina corine corinn corinna
  corinne corinthia corinthian coriolano corissa corky corley corlis corliss cormac corneille cornel cornelia cornelio
  cornelious cornelis corneliu cornelius cornell coronato corrado correy corri corrie corrin corrina corrine corrinne
  corry corryn cort cortez cortland cortnee cortney cortni cortnie corto corvin corwin cory coryn corynn cosette cosima
  cosimo coskun coskuner cosma cosme cosmin cosmina cosmo costache costante costantino costanza costanzo costas costel
  costin coty coulter coumba courtenay courteney courtland courtlyn courtnee courtney courtni courtnie courtny cozetta
  cozette craig crawford crayton cree creedence creighton cremenzio crenguta creola crescencio crescente crescenzia
  crescenzio cresencio crespignano creston crin crina cris crisanto criselda crispin crispino criss crissy crist crista
  cristal cristaldo cristea cristel cristela cristen cristhian cristi cristian cristiana cristiano cristie cristin
  cristina cristine cristo cristobal cristofer cristofor cristoforo cristopher cristovao cristy crocefissa crocefisso
  croix cronida crosby cru crue cruz cruze crysta crystalyn crystel crystina crystle csaba csanad csenge csongor ctibor
  ctibora ctirad ctirada ctislav ctislava cuauhtemoc cubeyr cucu cullen cumhur cunegonda cuneyt cuniberto cuong cupido
  curley curlie curran curren curtis curtiss custodio cutler cuyler cuzia cvetka cvijan cvijetin cyan cybil cyd cydnee
  cydney cydni cylas cyle cyler cylus cymone cyncere cynda cyndee cyndi cyndie cyndy cynthia cyntie cyprian cyprien cyra
  cyrena cyrian cyriaque cyrielle cyril cyrila cyrilla cyrille cyrine cyrstal cyrus cyryl czeslaw daan daantje dabiziv
  dabney dac dace dacey dacia dacian daciana daciano dacin dacio dacoda dacota dada dadang dadap dade dadi dadrian
  daegan daeja dael daelyn daelynn daena daenerys daequan daesha daeshawn daevi daevika daevion daevon dafina dafna
  dafne dafydd dag dagan dagel dagfinn daggubati daghan dagmar dagmara dagmawi dagne dagny dagoberto dags dahiru dahlan
  dai daiana daichi daigo daija daijah daijiro daijon daiki daila dailyn daim daimon dain daina daine dainius dainuvite
  daiquan daira daisaku daisey daisha daishawn daisie daisuke daithi daivd daivon daiwik daizy daja dajah dajana dajanae
  dajon dajour dajuan dakarai dakari dakoda dakotah daksh daksha dakshayani dal dalal dalan dalana dalaney dalani dalary
  dalemir dalen dalena dalene daler daleslava dalett daley daleysa daleyza dali dalia daliah dalibor dalibora daliborka
  dalida dalie dalila dalilah dalima daliman dalimil dalimila dalimin dalimir dalimira daliono dalip dalit daliyah dalla
  dallan dallen dallie dallin dallis dallon dalmar dalmazio dalmiro dalon dalton dalvin dalya dalyla dalylah dalyn daman
  damani damar damara damarco damarcus damari damaria damario damarion damaris damarius damarys damaso damaya damayanthi
  damayanti damba damein dameion damen dameon damia damian damiana damiano damien damife damil damilare damilola damin
  damion damir damita damiya damiyah damjan damjana damjanka damla damocle damodar damodara damola damon damond damone
  damoni damontae damonte damrong damrongsak damu damya dan dana danae danah danail danasia danay danaya dancho dandak
  dandapaani dandra dandre dandrea danea danee daneen daneil daneisha danell danella danelle danely danesha danessa
  danetta danette dang dangelo danh dani dania danial danica danice danie daniel daniela daniele daniell daniella
  danielle danielo daniil danijel danijela danika danil danila danille danilo danio danique danise danisha daniswara
  danita danitsa danitza daniya daniyah daniyal daniyar daniz danjuma danka danko dann danna dannah danne dannette
  danney danni dannie danniel dannielle dannika dannon danny dantae dante danthony danton dantrell danu danuja danuse
  danuta dany danya danyal danyale danyel danyell danyelle danyka danyl danyla danzel daoud daouda daphene daphine
  daphna daphne daphnee daphney daphnie dapo daquan dara darah daran darasimi darbi darby darcee darcel darcell darcey
  darci darcia darcie darcy darejan darek darel darell daren darey dari daria dariah darian dariana darianna dariati
  daric darice darick darie dariel dariela darielle darien dariga darija darijan darik darilyn darimin darin darina
  darine darinka dario darion darious darioush daris darislava darius dariush dariusz dariy dariyah darja darko darl
  darla darlean darleen darlena darlene darlin darline darlyn darlyne darlynn darmaji darman darmana darmanto darmawan
  darmin darnel darnell darnella darnelle darnesha darnisha daroga darold daromir daron darra darrah darran darrel
  darrell darren darrian darrick darriel darrien darrin darrion darris darrius darrol darron darrow darry darryl darryle
  darryll darryn darsh darshan darshwana darsirah darta dartagnan dartono daruna darvin darwyn darya daryan daryani
  daryel daryl daryle daryll daryn dasa dasan dasani dasean dasha dashaun dashawn dashdorj dashel dashia dashiell dashon
  dashun dasia dason dastan dasun dat dathan datta daud dauda daudi daulton daun daunte dava davante davaughn dave
  daveion daven daveon daver davetta davette davey davi davia davian daviana davianna david davida davide davids
  davidson davie davien davin davina davino davion davis davita davon davone davonna davonne davonta davontae davontay
  davonte davood davor davorin davoud davriya davron davud davut davy davyd davyn dawan dawana dawayne dawid dawit dawna
  dawne dawnelle dawnette dawnmarie dawon dawood dawsen dawson dawsyn dawud dax daxon daxton daxtyn daya dayaamay
  dayaananda dayaanidhi dayamayee dayami dayan dayana dayanand dayanara dayane dayani dayanna dayja dayla daylan dayle
  daylen daylene daylin daylon daylyn daymian daymon daymond dayna dayne dayon dayonna dayquan dayra dayron daysha
  dayshawn daysi daysia dayson daytona dayvion dayvon dea deadra deagan deaglan deaira deana deandra deandre deandrea
  deandria deane deangela deangelo deanie deann deanna deanne deante deanthony dearl deasia deatra deatrice deaundre
  deaven deavion debabrata debanhi debashish debbi debbie debborah debbra debby debele debera debi debora deborah
  deborha deborrah debra debrah debretsion debroah decarlo decarlos decebal decimo decker decklan declan declyn deddy
  dede dedi dedra dedric dedrick dedy dee deeann deeanna deedee deedra deegan deeksha deema deen deena deenabandhu deepa
  deepak deepali deepan deepankar deependra deepesh deepika deeptanshu deeptendu deepti deeptiman deeptimay deeptimayee
  deeptimoy deeptimoyee deetta deette deevakar defne degan deganit degna deidra deidre deion deirdra deirdre deisi deisy
  deitra deja dejah dejan dejana dejanae dejon dejuan dekari deklan deklin deklyn dekota dela delaina delaine delainey
  delal delana delane delaney delani delanie delano delante delany delara delaram delayna delayne delbert delcho delcie
  delcy dele delena delene deleon delfim delfin delfina delfino delford delia deliah delicia delie delila delilah delina
  delinda delisa delisha delizia deljan dellar dellie delma delmar delmas delmer delmont delmus delmy delois deloise
  delon delonte delora deloras delores delories deloris delorise delorse delos delpha delphia delphin delphina delphine
  delroy delsie delton delvin delvon delwin delwyn delyla delylah delynn dema demani demar demarco demarcus demari
  demario demarion demaris demarius demarko demarkus demba demeke demelash dementiy demet demeter demetra demetre
  demetri demetria demetric demetrice demetrick demetrio demetrios demetrious demetris demetrius demetriusz demetruis
  demetrus demi demia demian demid demilade demir demiralp demirhan demitra demitri demitria demitrius demiyah democrito
  demond demoni demont demonta demontae demonte demontre demostene dempsey demya demyan dena denae denali denard denasia
  denay dene denee deneen denelle denes denese denesha denette deneval deng deni denia denice deniece denielle denika
  denilson denine denis denisa denise denisha denisse denisz denita denitsa deniz denizalp denna dennie dennis dennise
  dennison denny dennys deno denton denym denys denyse denzel denzell denzil deo deodata deodato deogratias deon deona
  deondra deondre deonna deonta deontae deontay deonte deontre depold dequan derald derartu dereck dereje derek derell
  dereon derian deriba deric derica derick derik derin derion derius derk deron derreck derrek derrel derrell derrian
  derric derrica derricka derrik derrill derrin derrion derrius derron derry derryl dervis derwin derwood derya deryck
  deryk deryl desalegn desanka desarae desaray desaree desdemona desean deserae deseray deseree deserie desha deshaun
  deshawn deshawna deshon deshun desi desiderato desiderio desimir desirae desiray desirea desiree desmon desmond
  despina despoina dessa dessie desta destan destanee destani destanie destany deste desteny destin destinee destiney
  destini destinie destry destyn destynee destyni detlef detlev detmar detra detrich detrick dev deva devadatt devagya
  devajyoti devak devaki devan devanand devanayagam devangana devani devansh devante devany devasree devaughn devdan
  deven devendra deveon devere devesh deveshwar devi devika devin devina devine devion devlet devlin devlyn devona
  devone devonna devonne devonta devontae devontay devonte devora devorah devota devra devran devron devvrat devyn
  devynn dewain dewaine dewan dewana dewanda dewane dewanna deward dewayne dewey dewi dewight dewitt dex dexter dexx
  deyanira deyon deysi dezarae dezaray dezi dezider dezirae dezire deziree dezmon dezmond dganit dhaanyalakshmi dhafer
  dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhani dhanpati dhanu dhanush dhanvin dhanya dhara dharam
  dharani dharitri dharmaketu dharmendra dharshan dhatri dheeraj dhia dhirubhai dhriti dhruv dhruva dhyanesh dhyaneshwar
  dia diabel diaby diah diallo diamante diamantina diamon diamonique diamonte dian diana diandra diandre diane diangelo
  diango diania diann dianna dianne dianora diante diantha diar diara diarmuid diarra dicie dickson dicle diclehan dida
  didem didi didier didik didimo didina didymus diede diederik diedra diedre dieke diem dien diep dierdre dietmar dietra
  dietrich dieu dieudonne dieudonnee dieynaba digambar digambara digdaya digna digvijay digvijaya dijana dikgang dikla
  dikmen diksha dilafruz dilan dilara dilaver dilawar dilay dilbar dilber dilberay dildar dildora dileep dilek diler
  diletta dilfuza dilhan dilip dillan dillard dillen dillian dillie dillin dillion dillon dillyn dilma dilmurod dilnoza
  dilorom dilovan dilrabo dilruba dilshad dilshan dilshod dilwyn dilyn dilynn dimas dimaz dimche dimitar dimitra dimitri
  dimitrie dimitrii dimitrij dimitrija dimitrije dimitrina dimitrios dimitris dimitrius dimitry dimko dimo dimuth dina
  dinah dinakar dinanath dinc dincer dinda dinero dinesh dinh dini dinis dinkar dino dinora dinorah dinu dinuka
  diocleziano diodata diodoro diogene diogo diomede dion diona diondra diondre dione dionicio dionigi dionisia dionisio
  dionizy dionna dionne diontae dionte dionysios dionysis dionyz dionyzos dior diosdado dipa dipak dipali dipankar
  dipendra dipesh dipika diptendu dipti dirce direnc diri dirja diroj dirok disha dita ditte ditya ditza divaakar
  divakar divina divis diviska divjot divna divo divya dixie dixon diya diyana diyor diyora dizik djamal djamel djamila
  djarot djayden djeneba djenna djibril djimrangar djoko djordje djuan djuana dluhos dmarcus dmari dmarion dmitri
  dmitrii dmitriy dmitro dmitry dmytro doaa doan dobrava dobri dobrila dobrinka dobromil dobromila dobromir dobromira
  dobromisl dobromisla dobromysl dobroslav dobroslava dochia docia doda dodato dodie dodou doerte dogan doganay doganer
  dogara dogu doina doinita dojchin dola dolan doleslava dollie dolores doloris dolph dolphus dolunay dolyana domagoj
  domani domanic domanick domanique domen domenic domenica domenick domenico domenik domenique domezio dominga domingos
  dominic dominick dominik dominika dominique dominque domitila domitilla domitille domiziano domnica domnika domonic
  domonick domonique donaciano donal donald donalda donaldo donat donata donatella donatello donato donavan donaven
  donavin donavon donavyn dondi dondra dondre dondu donel donelda donell donella donelle donesha donetta donette dong
  doni donia donica donice donie donielle donis donisha donita donivan doniyor donka donley donn donna donnalee
  donnamarie donnel donnell donnelle donnetta donnette donnie donnis donnita donnovan donny dono donold donovan donovin
  donovon donta dontae dontavious dontavius dontay donte dontez dontrell donya donyae donyell donzell dora doralee doran
  dorana dorathea dorathy dorcas dorde doreatha doree doreen dorel dorena dorene doretha dorethea doretta dori doria
  dorian doriana doriane doriano dorica dorice dorie dorien dorin dorina dorinda dorine dorinel dorion doris dorit
  dorita dorival dorj dorka dorla dorlene dorli dorma dorman dorofey doron dorota dorotea dorotej doroteja doroteo
  dorotha dorothe dorothea dorothee dorothey dorothie dorothy dorottya dorrian dorrie dorris dorsey dorsie dortha dorthe
  dorthea dorthey dorthy doru doshia doshie dossie dottie dotun doubrava doubravka douce doug douglas douglass dounia
  douwe dov dovid dovie dovud dow doy doyal doyce doyin doyinsola doyle doyne draco draga dragan dragana dragi dragica
  draginja dragisa dragisha drago dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin drahomil drahomila
  drahomir drahomira drahon drahos drahoslav drahoslava drahotin drahotina drahuse drahutin drajat draupadi draven draya
  drayden drayson drayton draza drazen dre drea dreama drema dren drena drenda drequan dreshawn drevon dreyden drina
  driss dron drona dror droupadi dru drucilla drue druina drusilla drzimir drzislav dshawn dua duaa duaine duan duana
  duane duanne duard duarte dubravka dubravko duc duccio duco ducu dudi dudley duduzile duffy dugan duilio duje dujo
  dujuan dulari dulce dulcemaria dulcie dulcinea dulina dulip dulles dumisani dumitra dumitrana dumitrita dumitru duncan
  dundar dunia dunith dunja dunya duong dupree dura durad durai duraimurugan duran durand durante durda durdane durdona
  durell durga durgesh durgeshwari durica durmus durodola duron durrell durriye duru dururbunsuz durward durwin durwood
  dusan dusana dusanka dushan dushanka dushka dushko dushyant dusica duska dusko dustan dusten dusti dustie dustin
  duston dustyn dutton dutu duuk duval duwayne duy duyen duygu dvir dvora dwain dwaine dwaipayan dwaipayana dwan dwana
  dwane dwayne dwi dwight dwyane dyah dyamond dyan dyana dyani dyann dyanna dyanne dylan dyland dylann dylano dylen
  dylin dyllan dyllon dylon dymond dyna dyron dyson dzabuli dzaghina dzamisa dzidzia dzile dzirkstite dzmitry dzvezda
  dzvezdan dzvonko eamon eamonn ean earla earle earlean earleen earlene earley earlie earline earma earnestine earnie
  eartha earvin eashwar eason easten easter eastin easton eastyn eathan eathel eather ebba ebbie ebe ebele eben ebenezer
  eber eberardo ebere eberhard ebiere ebin ebiowei ebkizi ebone ebonee eboney eboni ebonie ebou ebrahim ebren ebrima
  ebru ebunoluwa ebuzer ecaterina ecclesio ece ecehan ecem ecevit eckhard ecmel ecrin ector ecvet ed eda edan edappadi
  edcel edd edda eddi eddie eddison ede edel edelberga edelmira edelmiro edeltraud edem eder edgar edgard edgardo edgaro
  edgars edhem edhy edi edie edik edil edilberto edin edina edison edita edite edith editta ediz edmee edmon edmond
  edmondo edmonia edmund edmundo edna edo edoardo edouard edoward edra edric edrick edrie edris edsa edsel edson eduard
  eduarda eduardo eduards edvard edvarda edvige edvin edvins edward edwardo edwin edwina edwyn edy edyn edyta edyth
  edythe edzus eef eefje eekalabya eero eesa eesha eeva eevee efe effie efim efimia efimija efisio efken eflah efraim
  efrain efrat efrem efren efrosina efrosinia efsun eftalya eftim eftimia eftimie efua ega egan egbert ege egemen egeo
  egidijus egidio egil egils eginardo egisto egizia egle egmont egon egona egor egrim ehab ehlani ehren ehsan ehud eian
  eid eidan eiden eifion eiichi eiichiro eiji eijiro eiki eiko eila eileen eileene eilene eiley eilidh eilleen eimear
  eimuntas eimy einar einars eino eion eira eirik eirlys eisaku eisley eitan eitaro eithan eiza eizens eja ejaz
  ejigayehu ejike ejiro eka ekaaksh ekadant ekaksh ekalavya ekaling ekam ekaparnika ekaterina ekaterine ekdant ekec ekim
  ekin ekkehard ekmel eko ekow ekram ekrem ekta ekua ekundayo ela eladio elaheh elaide elaina elaine elakshi elam elan
  elana elane elani elanie elanna elanor elanur elara elayna elayne elazar elba elbek elbert elberta elbridge elchin
  elcin elco elda eldad eldana elden eldin eldon eldor eldora eldred eldridge elea eleana eleanor eleanora eleanore
  elease eleazar elecia electa electra eleen eleftherios elektra elen elena elene eleni elenor elenora elenore eleonor
  eleonora eleonore eleonoro elese elesha elettra eleuterio eleuthere elex elexa elexia elexis elexus eleyna eleytherios
  elfreda elfrida elfrieda elfriede elgie elgin elguja elham eli elia eliab eliabeth eliah eliahou eliahu eliakim eliam
  elian eliana elianah eliane eliani elianna elianny eliano eliany elias eliasz eliazar elicia elida elidia elie eliel
  elier eliette eliezer elif elifio eligah elige eligh eligio elihu elija elijah elijha elijiah elijio eliko elim
  elimelech elimena elin elina eline elinor elinore elio eliodoro elion eliona elior eliora eliot eliott elis elisa
  elisabet elisabeta elisabeth elisabetta elisaveta elise elisea elisee eliseo elisey elisha elisheva elishia elisia
  elisio eliska eliso elissa elisse elita elitsa eliu eliud eliya eliyah eliyahu eliyana eliyanah eliza elizabella
  elizabet elizabeta elizabeth elizabethann elizabeto elizah elizar elizaveta elizbeth elize elizebeth elizej elizeus
  elizo elka elke elkin ella ellada ellah ellaina ellamae ellana ellanor ellanora ellar ellarose elle elleanor ellee
  elleigh ellen ellena ellene ellenor ellerie ellery elli ellia elliana ellianna ellie elliemae elliette ellijah ellin
  ellington ellinor elliot elliott elliotte ellis ellisa ellise ellison ellisyn elloise ellora ellory ellouise ellowyn
  ellsworth ellwood elly ellyana ellyanna ellyn ellyse elma elmar elmars elmas elmer elmina elmira elmo elmon elmore
  elmurod elmyra elna elnara elnaz elnor elnora elnur eloa eloan eloane elodia elodie elody elogio eloi elois eloisa
  eloise elon elona elonda elone elora elouan elouise elowen elowyn eloy elpidio elric elroy elsa elsbeth elsebeth elsie
  elson elspeth elston elsworth elsy elta elti elton eluh eluned elva elvan elvera elvezio elvi elvia elvie elvin elvina
  elvino elvio elvira elvire elvis elwanda elwin elwira elwood elwyn ely elya elyakim elyana elyanna elyanora elyas
  elyce elyes elyjah elyn elyne elynn elyor elysa elyse elysha elysia elyssa elysse elyssia elyza elyzabeth elza
  elzbieta elzear elzie elzora ema emaan emaculate emad emalee emaleigh emalie emaline emaly emalyn emalynn eman emani
  emanoil emanual emanuela emanuele emanuelly emanuil emari emarie emas emberlee emberleigh emberly emberlyn emberlynn
  embry embuh emced emebet emeka emel emelda emeli emelia emelie emelin emelina emeline emely emelyan emelyn emem
  emenike emerance emerencie emeri emeric emerich emerick emerie emersen emerson emersyn emese emi emidio emie emiel
  emiko emil emile emilee emileigh emiley emili emilia emilian emiliana emiliano emilie emilien emilija emilijan emilio
  emiliya emillie emillio emilly emils emily emilyann emilyn emilynn emin emina emine emirhan emitt emiyah emlyn emma
  emmagrace emmah emmajean emmalee emmaleigh emmalie emmalin emmalina emmaline emmaly emmalyn emmalynn emmanoyil
  emmanuel emmanuela emmanuella emmanuelle emmanuil emmarie emmarose emme emmelia emmelie emmeline emmely emmelyn emmer
  emmerico emmerson emmersyn emmery emmet emmett emmette emmi emmie emmily emmit emmitt emmy emmylou emna emogene
  emomali emon emong emoni emonie emori emorie emory empirio empluk emrah emran emre emree emri emrie emrullah emry
  emryn emrys emsley emuna emy emya emylee emyr emzar ena enakshi enamul enayat enda endah endalkachew endang ender
  enderun endia endra endrigo endy enea enecone enedelia enedina eneida enele enes engelbert engida engin enguerrand
  enid enie enimia enio eniola enis enise eniya eniyah enjoli enkhbayar enkhbold enkhsaikhan enmanuel enna ennio ennis
  enno enoc enoch enola enora enos enric enrica enrico enrigue enrique enriqueta enrrique ensar ensio ensley enteng
  enver eny enya enyinnaya enyo enzo eoghan eoin eola eowyn epeli ephraim ephrem ephriam epifan epifanio epiphane
  epiphanie epiphany equilla eracla eraclide eraldo eralp eran erap erardo erasmo erast eray erazim erazmo erazmus
  erberk erberto ercan ercin ercolano ercole ercument erda erdal erdem erdene erdeni erdenikatun erdeniozuk erdinc
  erdogan erek erel eremey eremia eren erendira erenia erentuz erez ergene ergenekatun ergin ergun erguner erhan erhard
  eri eriana erianna eriberto eric erica ericca erich erick ericka erickson erico ericson erie eriel erielle erieza erik
  erika erikka eriko eriks erin erina erinc erine erinn erion eriq eris erislandy erkam erkan erke erkin erkki erla
  erlan erland erlangga erle erlend erlene erlinda erline erling erma ermal erman ermanno ermelinda ermen ermenegarda
  ermenegilda ermenegildo ermes ermete ermias ermil ermilo erminia erminio ermins ermolay erna ernecjo ernest ernesta
  ernestina ernestine ernestino ernesto ernie ernst erofey erol eron eros errick errin errol erroll erron ersan ersilia
  ersin erskine ertan erten ertenozuk ertugrul erva ervin ervina erving ervins erwan erwann erwin eryk eryka erykah eryn
  erynn erzhan erzsebet esa esabella esai esaias esam esat esau esben esdras esen esenbike esequiel eser esfandiar esgar
  esha eshaal eshaan eshagh eshal eshan eshana eshaq eshetu eshita eshkha esi esin eskinder esko esli esma esmae esmaeil
  esmail esmat esme esmee esmeralda esmeray esmerelda esmira esmond espen esperansa esperanza esra esref essa essam esse
  essie esta esteban estee estefana estefani estefania estefanie estefany estel estela estell estella estelle estephanie
  estephany estera esterina estes estevan estevao esteven esther estiawan estifanos estil estill estiono estle eston
  estrella estrellita esty esuperio esupofo eswaran eszter etela etelvina eter eterie etha ethan ethaniel ethann ethel
  etheleen ethelene ethelyn ethem ethen ethlyn ethyl ethyn etienne etil etna etsuko etsuro etta ettie ettore etty etuate
  euan eubert euclide eudes eudochia eudokia eudoksja eudora eudoxe eudoxie euel euell eufebio eufemia eufemio eufrasia
  eufronio eufrosina eufrozina eugen eugena eugene eugenia eugenie eugenio eugeniu eugeniusz eula eulah eulalia eulalie
  eulalio eulas eulene eulis eulogio euna eunice eunika eunique euphemia euphrasie eura euridice eurydice eusebe eusebia
  eusebie eusebio eusebiu eusebius euseo eustace eustache eustaquio eustatiu eustorgio eustosio eustracjusz eutalia
  eutalio eva evah evald evaldo evalds evalee evalena evalina evaline evaluna evalyn evalynn evamarie evan evana evander
  evandro evangelia evangelina evangeline evangelos evanghelina evann evanna evans evany evar evarist evariste evaristo
  evasio evdochia evdokija evdokim evdokiya evee evelena evelene evelia evelien eveliina evelin evelina eveline evelino
  evelio evelyn evelyne evelynn evelynne everardo everet everett everette everhett everitt everlean everlee everleigh
  everlena everley everlie everly everlyn everlynn everson evert everton evertt evette evey evfrosiniya evgenia evgenij
  evgenija evgeniy evgeniya evgeny evgheni evghenia evghenii evgraf evi evia eviana evianna evidio evie evin evita
  evlampiy evlyn evo evodio evolet evon evonne evony evpraksiya evran evrard evremondo evren evripidis evsen evsey
  evstafiy evstigney evtim evy evyn evzen evzenie ewa ewald ewan ewatomi ewelina ewell ewen ewenn ewing exavier exequiel
  exie eya eyad eyadema eyaggelia eyaggelos eyal eyan eydan eyden eyiz eylul eymen eyram eysan eystathios eytan eythan
  eyup eyvonne ezana ezariah ezechiel ezechiele ezekial ezekiel ezell ezequiel ezer eziah ezio ezoza ezra ezrah ezrak
  ezri ezriel faamanu faas fabia fabian fabiana fabiano fabie fabien fabienne fabijan fabio fabiola fabrice fabricia
  fabricio fabrizia fabrizio facundo fadekemi fadel faderera fadey fadhel fadhil fadhlina fadi fadia fadil fadillah
  fadime fadjar fadl fadumo fadwa fady fae faegheh faezeh fahad fahd fahed faheem fahim fahmi fahrettin fahri fahriddin
  fahriye fahrunissa faiga faigy faik faina faiq faisal faithe faithlynn faiyaz faiz faiza faizah faizal faizan
  faizullah fajar fakher fakhreddin fakhri fakhruddin falah falba faleh falguni falicia falih falisha falk fallon fallyn
  falon faly falyn falynn famiano famke fana fanar fanchon fanika fanka fanni fannie fanta fantasia fantin fantine fantu
  fanyana faouzi fara farah faraj faramarz faranak farangis farangiz faraz fardau fardeen fardin fareed farhad farhan
  farhana farhang farhod farhunnisa fariba farid farida farideh fariha farimah faris farish farkhod farley farnaz faron
  farooq farouk farouq farqana farrah farrel farrell farren farris farrokh farron farruh farrukh farshad farshid faruk
  faruque faryal farzad farzaneh fasih fatafehi fatai fateh fatema fatemeh fathi fathia fathollah fathonah fathy fatih
  fatiha fatim fatima fatimah fatimata fatimo fatin fatma fatmata fatmir fatos fatou fatouma fatoumata fattah fatuma
  faure faust fausta faustin faustina faustine faustino fausto faustyn faustyna fauzi fauzia favian favio faviola fawad
  fawaz fawzi fawzia fawzy faxriyya fay faya faycal faye fayen fayenne fayetta fayette fayez fayrene fayrouz faysal
  fayth faythe fayyaz fayzbek fazal fazil fazilat fazilet fazio fazle fazli fazliddin fazlul fazlur fazullah feba febe
  febi febri febriana febrina feda fedai fedde fedele federica federico fedor fedosiy fedot fedro fehime fehintola fehmi
  fekadu fekla fela felecia feleti felica felice felicia felician feliciana feliciano felicie felicien felicita
  felicitas felicite feliks felina felipa felipe felisa felisha felita felix feliz felton femi femke femm fenix fenja
  fenna fenne fenton feodor feodora feodosiya feofan feoktist ferah feramus feramuz ferapont feray ferd ferda ferdi
  ferdinand ferdinanda ferdinando ferdous ferdy ferdynanda ferenc fereshteh fereydoon fereydoun fergal fergus ferhan
  ferhat ferial feride feridun feriel feriha ferit ferman fermiano fermin fermo fernand fernanda fernande fernando
  fernao ferne ferol feroz feroze ferran ferre ferrell ferris ferruccio ferruh feruza feryel festo fethi fethullah
  fevronia fevroniya fevzi feyisa feyyaz feyza feyzullah ffion fia fiachra fiacre fiame fiammetta fianna fibikemi fida
  fidan fidel fidele fidelia fidelie fidelius fidencio fidenziano fidenzio fieke fien fiene fiep fiete fifi figen fiifi
  fikayomi fikile fikirte fikre fikret fikri fikriye filadelfo filaret filemon filibert filiberto filimena filimon
  filimone filip filipa filipe filipo filipp filippa filippo filiz filofteia filomen filomena filomeno filotije filou
  filsan fily finbarr finia finian finja finlay finlee finleigh finley finneas finnegan finnian finnick finnigan finnja
  finnley fintan fiodor fiona fionn fionna fionnuala fiordaliso fiore fiorella fiorello fiorenza fiorenziano fiorenzo
  firas firat firdaus firdavs firdevs firli firman firmin firmino firooz firouz firouzeh firoz firuza fischer fissal
  fisseha fitrat fitri fitria fitriani fitsum fitz fitzgerald flaminia flaminio flannery flavia flavian flaviana
  flaviano flavie flavien flavio flaviu flavius fleano fleeta fleming fleta fletcher fleur flo floare floarea flodoard
  flonnie floortje flor florance flore florea florencia florencio florencja florene florent florenta florentin
  florentina florentine florentino florentyn florentyna florestan floretta floria florian floriane floriano floribert
  florica florice floridia florie florina florinda florindo florine florinka floris florrie flossie floy floyce floyd
  floye flurin flurina flynn foca foday fode fofi foka folafoluwa folake folarin folashade folco folorunsho folu folusho
  foma fonda fontella forough forouhar forouzan forrest fortino fortunat fortunata fortunato fortunee fos fosca fosco
  foss fotih fotima fotios fotis fotiy fouad foucauld foulques fouzi foy fradel fraida fraidy fran frana franca francena
  francene frances francesca francesco francette franchesca francheska franci francia francie francies francina francine
  francis francisc francisca francisko francisque franciszek franciszka franck franco francois francoise franjo franka
  franki frankie franklyn franky frans fransico fransisco frantisek frantiska frantz franz franziska fraser frauke
  frazier fred freda fredda freddie freddrick freddy frederic frederica frederich frederick fredericka frederico
  frederik frederike frederiko frederique fredi fredia fredie fredric fredrica fredrick fredricka fredrik fredy freeda
  freek frehiwot freida freja frelimo frenkie freya freyja frida frido fridolin fridrich frieda friederike friedhelm
  friedrich frimet frits fritz frode froilan frol frona fronia fronie frontiniano frosina froylan fructuoso frusina
  fruzsina fryderyk fuad fuat fulbert fulberto fulcran fuldem fulden fulgence fulgencio fulgenzio fulton fulvia fulvio
  fulya fumie fumihiko fumihiro fumiko fumio fumitaka funani funda funke funmi funmilade funmilayo funsho fureyya furio
  furkan furman furseo furuzan fusae fusako fuscolo fusun fuzuli fynn fyodor gabe gaberiel gabi gabin gabino gabor
  gabrial gabriel gabriela gabriele gabriell gabriella gabrielle gabrielo gabrijela gabryel gabryella gabryelle gaby
  gada gadang gadi gadiel gading gadis gadisa gaduh gae gael gaelle gaetan gaetana gaetano gaffar gaffor gafur gaga
  gagan gagi gagik gaglioffo gaia gaige gail gaila gaile gaiman gaines gaio gaither gaj gaja gajaadhar gajabahu gajadhar
  gajana gajanan gajbaahu gajendra gakha gaku galaba galak galaktion galang galar galatea galdino galeazzo galen galfryd
  galia galih galilea galileo galin galina galiono galit gallicano galo galuh galur galvin galym galymzhan gamal
  gamaliel gaman gamani gamanto gambira gamblang gamil gamini gamze gana ganak ganaka ganapathy ganapati ganbold ganda
  gandewa gandharv gandharva gandi gandolfo gane ganep ganesan ganesh ganesha ganga gangadharan gangesh gangsa gangsar
  gani ganjar ganjaran ganna gannon gantar gantulga ganzorig gara garan garance garang garba garda gardner garegin garen
  garet gareth garett garey garfield gari garik garika garimberto garin garnell garnett garnetta garnette garnier garnik
  garnoslav garold garon garren garrett garrick garron garry garth garud garuda garvin gary gaspar gaspard gaspare
  gasper gasti gaston gastone gastono gatha gati gatien gatik gatlin gatluak gatot gatra gatsha gaud gaudenzia gaudenzio
  gaudino gauraang gaurang gauranga gaurav gauri gautam gautama gautami gauthier gautier gautiero gavan gaven gavin
  gavino gavriel gavril gavrila gavrilo gavxar gavyn gawati gayan gayane gayatri gaye gayl gayla gaylan gayland gayle
  gayleen gaylen gaylene gaylon gaylord gaynell gaynelle gazanfer gazi gbadebo gbeminiyi gbemisola gbenga gbolahan
  gbowoade gboyega gcina gean geanina geanna gearld gearldine gearoid geary gebran gebre gebrehiwot gebremariam gebru
  gede gedeon gedeone gederts gedia gediminas geena geert geertje geeta geetanjali geetha gega gegi gehrig geir geirr
  gejza gela gelena gelila gelin gelincik gellert gelsomina geltrude gelu gema gemine gemini geminiano gemma gena genadi
  genadij genara genaro genavieve gencer genea genell genelle genene generosa generoso genesia genesio genessis genetta
  genette genevia genevie genevieve genevive genia genice genichi genichiro genieve genine genise genisis genki genna
  gennadiy gennady gennaro gennesis gennie gennifer genny geno genora genoveffa genoveva genta gentiana genziano geo
  geoff geoffery geoffrey geoffroy geoffry geordan georg georgann georganna georganne george georgeann georgeanna
  georgeanne georgel georgena georgene georges georgeta georgetta georgette georgi georgiana georgiann georgianna
  georgianne georgie georgije georgina georgine georgio georgios georgiy georgo georgy geovani geovanna geovanni
  geovanny geovany gerad geraint gerald geralda geraldean geraldene geraldina geraldine geraldo geraline gerallt geralyn
  gerard gerarda gerardina gerardo gerasim gerasimo gerasimos geraud gerazim gerazym gerben gerberge gerbert gerd gerda
  geremia geremiah geremy gergely gergo gerhard gerharda gerhardt geri gerianne gerilyn gerino gerlinde germain germaine
  germana germano gero geroge gerolamo gerold gerome geronimo geronzio gerrard gerren gerri gerrick gerrie gerrit gerrod
  gerry gershom gershon gerson gertha gertie gertrud gertruda gertrude gertrudis gertrudo gervais gervasio gery gesine
  gesualdo geta getachew getaneh gethin getsemani geula gevheri gevorg geza ghada ghadeer ghaith ghaleb ghali ghalib
  ghaliyati ghanaanand ghanashyam ghanem ghani ghanim ghanshyam ghariba ghasem ghassan ghazal ghazala ghazi ghazwan
  ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghina gheorghita gherardo gherghina gherman ghislain
  ghislaine ghita ghodratollah gholam gholamali gholamhossein gholamreza ghorban ghughuna ghulam ghvinia ghvtisavari
  ghvtisia ghvtiso gia giacinta giacinto giacobbe giacomo giada giadero giambattista giampaolo giampiero gian giana
  gianbattista giancarla giancarlo giancarlos giandomenico gianella gianfilippo gianfranco giang giani gianina gianluca
  gianluigi gianmarco gianmaria gianmario gianna giannah gianni giannina giannis gianpaolo gianpiero gianpietro
  gianuario giao giasone giavana giavanna giavonna gibran gibson gica gicu gideon gidget giel gifford gifty giga gigi
  gigilo gigla gigliola gigoli gijs gil gila gilad gilang gilbert gilberta gilberte gilberto gilda gildardo gildo giles
  gilford gili giliola gilla gillermo gilles gillian gillie gillies gillis gillo gilman gilmar gilmer gilmore gimena
  gina ginamarie ginandjar ginelle gines gineto ginette ginevra ginewra ging gini ginna ginnie ginny gino gintaras gio
  gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia gion giona gionata gionna gionni giora giordano
  giorgi giorgia giorgian giorgiana giorgio giorgos giosue giosuele giotto giovana giovani giovanna giovanni giovannie
  giovanny giovany giove gioventino giovenzio giovonni girard girardo girart giray giri girija girik girika girindra
  giriraaj giriraj girish girja girma girolamo girtha gisel gisela gisele gisell gisella giselle gislaine gisle
  gislebert gissel gissele gissell gisselle gita gitanjali githu gitte gittel gitty giuda giuditta giulia giuliana
  giulianna giuliano giulietta giulio giulitta giuseppa giuseppe giuseppina giusta giustiniano giusto givi giviko giyas
  giyos gizela gizella gizelle gizem gladis glady gladyce gladys glafcos glafira glauber glauco gleb gleen glena glenda
  glendale glendell glendon glendora glendy glenice glenn glenna glennda glennie glennis glennon glenwood glenys gligor
  gligorije glinda glori gloria gloriana glorianna glorie glover glyn glynda glynis glynn glynnis gnanasekaran
  gnassingbe gobinda gocha godeberta goderdzi godfrey godiva godwin goeran goffredo gogi gogicha gogita gogo gogola
  gogotur goh gohan gohar goichi gojko gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokhan gokmen goknur goko
  goksin gokul gola golda goldia goldie goldy golia golnar golnaz golshifteh golub golubinka gomberto gonca goncalo
  gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonul gonzaga gonzague gonzalo goodluck gopaal
  gopal gopalakrishnan gopalan gopalkrishna gopee gopi gopinath gorakhanatha gorakhnath goran gorana goranka gorazd
  gorche gordan gordana gorden gordey gordiano gordiy gordon gorgi gorimir gorislav goritsa gorjan gorjana gorkem gorman
  goro gorr gorun gosto gostomysl goswamee goswami gotabaya gothard gotse gottardo gottfried gotum goundo gouranga
  goutam govhar govind govinda gowri gowtham gozde grabiel graca graceann gracee gracelyn gracelynn gracen graceson
  gracey graceyn graci gracia gracian graciana gracie graciela graciella graciliano gracin gracja gracy gracyn graden
  gradie gradimir grady graeme graeson grafton graham grahm graig grainne granger granville gratian gratiana gratiela
  grato grayce graycee graycen grayden graydon graylin grayling graysen grayson grazia graziana graziano graziella
  grazina grazyna grecia greenlee greer greg gregary gregg greggory gregoire gregor gregoria gregorian gregorio gregory
  gremislav greta gretchen grete gretel grethel gretta grettel greysen greyson grga grgo grgur gricelda grier griffen
  griffith griffyn grigol grigor grigore grigori grigorije grigorios grigoriy grigory grimaldo grisel griselda grizelda
  gro grover grozda grozdan grozdana gruffydd gry gryffin grzegorz guadalupe guadencia gualberto gualtiero guaraci gubio
  gudakesa gudakesha gudeta gudmund gudmundur gudrite gudrun guelfo guenda guendalina guenievre guenter guenther guerin
  guerrino guga guglielmo gugu gugula guguli guguna guher gui guiberto guido guilford guilhem guilhemine guilherme
  guiliana guillaume guillem guillemette guillermina guillermo guinevere guiscardo guiseppe guka gul gula gulab gulam
  gular gularisa gulay gulbahar gulbaxor gulben gulbuddin gulchexra gulcin guldem gulden guldeste guled gulegen gulemen
  gulen guler gulgun gulhan gulia guliko gulisa gulistan guljamol guljaxon gulnara gulnaz gulnora gulnoza gulom guloy
  gulpembe gulriz gulsen gulseren gulshat gulsora gulsum gultamze gultekin gulten gulumser gulvardi gulvardisa gulzar
  gulzhan gulzira gulzoda guma gumesindo gumus gunars gunasekara gunay guncicek gunda gundelinda gundogdu gundogmus
  gundula guner gunes gungor gunhild gunilla guniz gunn gunnar gunnel gunnur gunsel gunseli gunter gunther guntis
  guntram guntur gunyaruk gupt guram gurbachan gurbanguly gurbuz gurcan gurcharan gurchin gurdal gurdeep gurdev gurdial
  gurga gurgitsa gurhan gurinder guriy gurkan gurleen gurmeet gurmit gurnam gurnoor gurol gurpreet gursel gursharan gus
  guss gussie gusta gustaf gustav gustava gustave gustavine gustavino gustavo gusti guthrie guttorm guus guusje guven
  guvenalp guvercin guyot guzey gvadi gvanji gvantsa gvendolina gvitia gvozden gvrita gwen gwenael gwenaelle gwenda
  gwendalyn gwendolen gwendoline gwendolyn gwendolynn gweneth gwenevere gwenivere gwenn gwenyth gwido gwilym gwyn
  gwyndolyn gwyneth gwynn gwynne gyan gyanendra gyorgy gyude gyula haakon habbab habib habiba habibie habibollah habibul
  habil habtamu habu haby hac hacene hachemi hachiro hacib hadar hadas hadasa hadassa hadassah hadden haddie haddon
  hadeel haden hadi hadia hadiya hadiyah hadiza hadja hadlee hadleigh hadley hadlie hadrian hadriel hadrien hadyn haedyn
  hafedh hafeez hafez hafi hafid hafiz hafizullah hafsa hafsah hafsat hafshah hagai hagan hage hagen haggai hagit hai
  haibatullah haidee haiden haider haidyn haig haile hailee haileigh hailemariam haileselassie hailey haili hailie haily
  hailyn haim hairyanto haislee haisley haitham haizley haja hajar hajer hajime hajo hakainde hakan hakeem hakem haki
  hakim hakima hakimullah hakki hakob hakon hal hala halbert haldun halee haleh haleigh halen haley hali halia halide
  halie halil halim halima halimah halina halis halit halldor hallee halley hallgrimur halli hallie hally halsey halston
  haluk halvard halvdan hamad hamada hamadi hamadou hamani hamdallah hamdan hamdi hamdullah hamdy hamed hameed hami
  hamid hamida hamidou hamidreza hamidul hamidullah hamima hamish hamisi hamit hamma hammad hamp hampton hamro hamsini
  hamza hamzah han hana hanaa hanae hanafi hanafiah hanah hanako hanan hanane handan hande haneef haneen hanefi hanga
  hanh hani hania hanieh hanif hanifa haniya hanley hanna hannabel hannah hannan hanne hannele hannelore hannes hannia
  hannibal hanno hannu hanoch hans hansel hansen hansford hansjorg hanson hanspeter hansraj hansruedi hansueli hanuman
  hanus hany hao haq har harage haralamb haralambie harald harbans harbhajan harcharan hardana hardeep hardi hardie
  hardik hardin harding hardouin hareesh hari haribhau harimurti harin harinakshi harinarayan harinder harini haripriya
  haris harish harit harita harivansh hariyanto harja harjasa harjaya harjit harjo harkishan harl harlan harland harlee
  harleen harleigh harlen harlene harley harli harlie harlin harlo harlon harlow harlowe harlyn harlynn harman
  harmanpreet harmon harmonee harmoney harmoni harmonie harmonii harold haroldo harolyn haron haroon haroun harouna
  haroune harowtyown harpal harper harpreet harrel harrell harriet harriett harriette harris harrold harry harsana
  harsanto harsaya harsha harshad harshal harshvardhan hartaka hartana hartley hartmut harto hartono hartwell haruhi
  haruhiko haruka haruko harumi harun haruna haruo haruto harutyun harvard harve harvey harvie harvinder harvy hary
  haryanto hasaan hasan hasani hasano haseeb haseena haseki hashan hashem hashim hasibi hasim hasin hasina haskel
  haskell hasmet hasmik hasna hasnain hassan hassana hassane hassanein hassel hassie hassimi hasta hastal hasti hasto
  hata hatcher hatem hatice hatip hatouma hatsue hatsuko hatta hattab hattie hauke hauwa hava havanna havel havilah
  havla havyn hawa hawar hawkins haya hayal hayali hayao hayat hayati hayato hayatullah haydar haydee hayden hayder
  haydin haydn haydon haydyn hayes hayfa hayk hayle haylea haylee haylei hayleigh haylen hayley hayli haylie haynes
  hayri hayven hayward haywood hayze hayzel hazael hazan hazar hazelle hazem hazen haziel hazim haziq hazle hazley
  heavenlee heavyn heba heber hebert hector heda hedayatollah hedda hedelin hedi hedvig hedviga hedvigo hedvika hedwig
  hedy heema heena heide heidi heidrun heidy heihachiro heike heikki heiko heily heimo hein heiner heinrich heinz heith
  heitor heizo heja hekmat hekmatullah hektoro hela helaina helaine helana helder helen helene heleno helga helge heli
  helie helier helin helina helio heliodoro helios helle hellen hellmut helma helmer helmut helmuth heloisa heloise
  helon helvi helyn hema hemant hemanta hemantha hemlata henare henderson hendra hendrawan hendri hendrick hendrik
  hendrika hendrikus hendrix hendro henery heng hengameh henk henlee henley hennes hennessy henning henny henretta henri
  henrich henrick henrie henrieta henrieto henrietta henriette henrik henrike henrique henrry henry henryk henryka
  hensley henson hera heracleea heraclio herbert herberta herbie herby hercules heri heriberto herlinda herluin herma
  herman hermann hermelinda hermenegildo hermes hermina hermine herminia herminio hermione hermiono hermon hernan
  hernando herold herschel herschell hersh hershal hershel hershell hershy herson herta hertha heru herve hervey hery
  heryanto herzl hesham heshmat heshmatollah hessie hester hesti heston hetal hettie hetty heval hevi hewitt heydar
  heydi heyward hezekiah hezekiel hiawatha hiba hibo hicabi hicham hichem hidaya hidayat hidayet hidde hideaki hideharu
  hidehiko hidehiro hidehisa hidehito hidekazu hideki hideko hidemi hidenao hidenori hideo hidesaburo hidetada hidetaka
  hidetoshi hideyo hideyuki hiedi hien hiep hieronim hieu hifzi higinio hikari hikaru hikmat hikmet hila hilaire hilal
  hilar hilaria hilarie hilario hilarion hilarius hilary hilbert hilda hilde hildebert hildegard hildegarde hildred
  hildreth hildur hilik hilkka hillard hillary hillel hillery hilliard hilma hilmar hilmi hilola hilton himadri himani
  himanshu himanta himawan himeno himmet hina hinako hincmar hinda hindy hinton hipolit hipolito hippolyte hira hiram
  hiranmay hiranmaya hiranya hiro hiroaki hirobumi hirofumi hirohide hirohiko hirohisa hirohito hirokazu hiroki hiroko
  hiromasa hiromi hiromichi hiromitsu hiromu hironobu hironori hirosato hiroshi hiroshige hirotaka hirotsugu hiroya
  hiroyasu hiroyoshi hiroyuki hirut hisa hisahito hisako hisam hisamitsu hisanobu hisao hisashi hisaya hisayuki hisham
  hishammuddin hitendra hitesh hitomi hitoshi hizir hjalmar hla hlengiwe hoa hoai hoan hoang hobert hocine hoda hodan
  hohepa hojimurod hoke holden holdyn holger hollee holley holli hollie hollis hollyann hollyn holmes holt holton homa
  homar homayoun homero honesti hong honoka honora honore honorine honorio honorius hooman hooshang hoover hor horac
  horace horacio horacy horatio horatiu horea horia hormoz horst hortencia hortense hortensia hortensie hortenzia
  hortenzie horton horymir horymira hosam hosea hosein hosie hosiyat hosni hossam hossein hostimil hostimila hostimir
  hostimira hostislav hostislava hostivit houari houcine houda houria houshang hovard hovhannes hovik howard howell
  howie hoy hoyle hoyt hozan hrant hristo hrvoj hrvoje hrvojka hryhoriy htay htin htun huan hubbard hubert huberto
  hubertus huccet huck hud huda hudavendigar hudayi hudsen hudson hudsyn huey hugh hughes hughie hugo hugues huguette
  hulda huldah hulki hulon hulusi hulya huma humaira humay humayun humberto humeyra humphrey humza hun huner hunor
  huntleigh huntley huong hurbert huriya hurkan hurley hurram hurshel hurshida hursit husam husameddin husamettin husein
  huseyin hushang husida husna husni husnida husniya husnora husnu husrev hussain hussam hussein hussien huston hutson
  huu huub huw huxley huxton huy huyen huynh huzeyfe hvalimir hvezdoslav hvezdoslava hyacint hyacinta hyacinthe hyla
  hyman hynek hypolit hyrum hywel iacob iacopo iacopone iacov iago iain iamze ian iana iancu ianina ianira ianis iann
  ianna ianos iantha iarla iaroslav iaroslava iasmina iatamze iban ibidapo ibironke ibodulloh iboja ibou ibra ibraheem
  ibrahim ibrahima ibrani ibrohim ibsa ibtihaj ibtisam ibukunoluwa ibun icaro icelynn icha ichiko ichiro icie icilio
  iclal ico ida idabelle idalia idalis idaly idamae idan idania idell idella idelle idi idil idir ido idowu idrees idris
  idriss idrissa idrissou idrus idy ieasha ieisha ieremia ieremiy iesha ieshia iestyn ieuan ievgen ifa ifeanyi
  ifeanyichukwu ifeoluwa ifeoma ifeyinwa iffar iffet ifora ifran ifthikhar iftikhar ifunanya igal ige iginia iginio
  igino ignac ignace ignacia ignacie ignacio ignacy ignasius ignat ignata ignatius ignatiy ignazio ignjat igor igori
  ihab ihor ihsan ihtiyor ihvan iichiro iin iiro ijaz ika ikaika ikbal ike ikea ikechukwu ikeme ikenna ikeoluwa iker
  ikhidie ikhlas ikhsan ikicitoyun ikin ikki ikmal ikponmwosa ikram ikrime ikrom ikue ikuko ikuo ila ilacin ilah ilai
  ilan ilana ilani ilaria ilarie ilario ilarion ilay ilayda ilbey ilbilge ilda ildar ildebrando ildefonso ildegarda
  ildegonda ildika ildike ildiko ilean ileana ileen ilena ilene ilenia ilgegu ilgin ilgmars ilham ilhami ilhan ilia
  ilian iliana iliane ilianna ilias ilie ilies ilija ilijah iliko ilinca ilindenka ilinka ilir ilja iljana ilkay ilkben
  ilke ilker ilkham ilkka ilknur ilko ilksen ilkyaz illa illiana illidio illuminato illya illyana ilmari ilmars ilmira
  ilona ilqar ilsa ilse ilunga ilva ily ilya ilyan ilyana ilyane ilyas ilyass ilyasu ilyes ilyess ilyos ilyssa ilza ilzo
  ima imaan imad imagene iman imane imani imanol imara imari imdad imed imeda imee imeh imelda imen imene imge imke
  immacolata immacolato immanuel imo imogen imogene imoleoluwa imoni imran imrane imre imrem imrich imron imtiaz ina
  inaam inaaya inam inamul inan inanc inara inari inars inas inaya inayah inayat inbal inbar inci incoronata inda indah
  indalecio inder inderjit indi indica indie indira indra indrajit indrajith indrani indrawati indrek indrikis indro
  indu indulis indunil indy indya ine inejiro ineke inell ines inesa inessa inez inga inge ingeborg ingeborga ingegerd
  inger ingmar ingmars ingo ingolf ingrid ingrida inguna ingvar inia inigo inioluwa inis inja inka inkeri inmaculada
  inna innes innesa innocente innocenty innocenza innocenzo innokentiy ino inocenc inocencio inocentiu inoke insa intan
  intisar inyoni inza inzamam ioan ioana ioanina ioanna ioannis iola iolanda iole iolo iona ione ionel ionela ionelia
  ionica ionne ionut iorio iorwerth ioseb iosefina iosif ipat ipatiy ipek ippocrate ippolit ippolito iqbal iqra ira
  iracema iradj iraida irais iraj irakli irakliy iram irasema irawati irby irelyn irelynn irem iremide irena irene
  irenee irenej ireneo ireneus ireneusz ireno ireti iretiola iretioluwa irfan iriana iride iridenta iridian irie irina
  irinc irinckol irine irinel irineu irinka irisa irit irl irlanda irma irmak irmeli irmgard irmina irmtraud irnanto iro
  iroda irsad irshad irtis irven irvin irvine irving irwan irwin iryna isa isaac isaak isabeau isabel isabela isabell
  isabella isabelle isabelly isac isacc isacco isack isadora isadore isael isai isaia isaiah isaias isaih isaiha isak
  isam isamar isamu isao isatu isaura isaure isay isayah isayas ischirione ise isee isela iseoluwa iseult isha ishaan
  ishaku isham ishan ishani ishanvi ishaq ishara ishfaq ishika ishita ishmael ishola ishrat ishwar isiah isiaka iside
  isidor isidora isidore isidoro isidra isidro isig isik isikeli isil isilay isin isiner isioma isireli isis isisa isko
  iskra isla islah isley islom ismadi ismael ismaele ismaelo ismail ismaila ismat ismatullah ismerie ismet ismoil isoa
  isobel isolda isolde isolina isom isotta isra israa isreal isrrael issa issabella issac issaka issam issei isser
  issiah issiaka issoufou istvan isyaku isyss ita itai italia italo itamar itaru itay itil itir itrat itri itsik itsuki
  itsuro itumeleng itunu itunuoluwa itzae itzayana itzel itzhak itzia itziar itzik iulia iulian iuliana iuliu iuri iurie
  iurii iustin iustina iustinian iva ivaan ivah ivailo ivan ivana ivancica ivane ivania ivanka ivanna ivano ivanoe ivar
  ivaylo ive ivee ivek ivelisse iven iver iveri iverson ivery iveta iveth ivett ivetta ivette ivey ivica ivie ivin
  ivkirion ivko ivna ivo ivon ivona ivone ivonne ivor ivori ivyanna iwan iwao iwona ixchel ixtiyar iya iyabo iyabode
  iyad iyadunni iyana iyanah iyanna iyanuoluwa iyed iyik iyiktag iyinoluwa iyiola iyla iylah iyonna iyorchia iza izaac
  izaak izabel izabela izabell izabella izabelle izac izael izaiah izaias izajasz izak izako izamar izan izaya izayah
  ize izel izell izetta izhar izia iziah izidor izidora izik izmael izmail izola izolda izoldo izora izot izrael iztok
  izumi izyaslav izydor izz izzabella izzah izzat izzeddine izzet izzettin izzy jaafar jaak jaakko jaan jaap jaasiel
  jaaziel jaba jabal jabari jabbar jaber jabez jabin jabir jabra jabria jabriel jabril jabu jabulani jabulile jac
  jacalyn jacari jaccob jace jacee jacek jacelyn jacelynn jacen jaceon jacey jaceyon jachym jaci jacie jaciel jacinda
  jacinta jacinthe jacinto jack jackalyn jackelin jackeline jackelyn jackey jacki jackie jacklin jacklyn jacklynn
  jackqueline jackquline jacksen jacky jaclyn jaclynn jaco jacob jacoba jacobe jacobi jacobie jacobo jacobus jacoby
  jacolby jacopo jacorey jacori jacory jacqlyn jacqualine jacqualyn jacque jacquel jacquelene jacquelin jacqueline
  jacquelyn jacquelyne jacquelynn jacquelynne jacques jacquetta jacquez jacqui jacquie jacquiline jacqulin jacquline
  jacqulyn jacy jacynthe jad jada jadah jadalyn jadalynn jadan jadarius jadelyn jadelynn jaden jadesola jadeyn jadie
  jadiel jadin jadon jadore jadran jadrana jadranka jadranko jadrian jadro jadwiga jadyn jadynn jadzia jae jaeda jaedan
  jaeden jaedin jaedon jaedyn jaeger jael jaela jaelah jaelani jaelen jaelin jaelle jaelon jaelyn jaelynn jaeman jaeson
  jaevon jafar jafet jaffar jaga jagadeesh jagadish jagadisha jagan jaganmohan jagannath jagapati jagaraga jagat jagathi
  jagdeep jagdish jager jagger jagica jagjit jagjivan jagmeet jagmohan jagoda jahaira jahan jahanara jahangir jahari
  jahaziel jahdiel jaheem jaheim jahi jahiem jahir jahkai jahlani jahleel jahlil jahmal jahmar jahmari jahmel jahmere
  jahmir jahniya jahnu jahseh jahsiah jahsir jahvon jahzara jahziel jai jaia jaice jaicee jaiceon jaida jaidah jaidan
  jaide jaideep jaiden jaidin jaidon jaidyn jaila jailah jailani jailee jaileen jailen jailene jailey jailin jailyn
  jailyne jailynn jaiman jaime jaimee jaimi jaimie jaimini jaimy jaina jainaba jainul jair jaira jairam jaire jairo
  jairus jais jaishankar jaison jaitley jaivey jaivon jaiya jaiyana jajuan jak jaka jakai jakari jakaya jakayden jakayla
  jake jakeb jakeem jakelin jakeline jakelino jakeria jakhari jakhi jakia jakiah jakie jakira jakiya jakiyah jakob
  jakobe jakobi jakobie jakobino jakobo jakoby jakori jakov jakrapob jakson jakub jakuba jakubina jakubka jakyla jakyra
  jala jalah jalal jalaleddin jalaluddin jalan jalani jalaya jalayah jalaysia jale jalea jaleah jaleel jaleen jaleesa
  jaleigh jalen jalena jalene jalesa jalessa jaleyah jalia jaliah jalicia jalil jalila jalin jalina jalisa jalisha
  jalissa jaliya jaliyah jalloh jalol jalon jaloni jalou jalyn jalynn jalyssa jama jamaal jamaar jamahl jamaine jamal
  jamalia jamall jamaluddin jamani jamar jamara jamarcus jamaree jamari jamaria jamarian jamarie jamario jamarion
  jamarious jamarius jamarkus jamarr jamarri jamaul jamauri jamaya jame jamecia jamee jameel jameela jameelah jameer
  jameir jameka jamel jamela jamelia jamell jamelle jamen jamere jameria jamerson james jamese jamesetta jamesha
  jameshia jamesia jameson jamey jamez jami jamia jamiah jamian jamica jamichael jamie jamiel jamielynn jamien jamier
  jamieson jamika jamil jamila jamilah jamileh jamilet jamileth jamilia jamilla jamillah jamille jamilyn jamin jamir
  jamira jamirah jamire jamiro jamisen jamisha jamison jamiya jamiyah jammie jamol jamon jamond jamonte jamshed jamshid
  jamy jamya jamyah jamye jamyia jamyla jamyra jan jana janae janai janaina janaiya janak janaki janalee janalyn janan
  janardan janasia janay janaya janayah janaye jancarlo jancarlos jandira jane janea janean janece janee janeen janeice
  janek janel janeli janell janella janelle janelly janely janene janese janesha janessa janet janeta janete janeth
  janett janetta janette janey janez jani jania janiah janica janice janick janie janiece janiel janielle janika janin
  janina janine janique janira janis janise janisha janissa janita janith janiya janiyah janja janjo janka janko jann
  janna jannah jannat janne jannek jannel jannell jannelle jannes jannet jannett jannette janney janni jannice jannie
  jannifer jannik jannine jannis janny jano janos janosch jansen janson jantzen janusz jany janya janyah janyce janyia
  janyiah janyla janylah japhet japheth jaquan jaquarius jaquavious jaquay jaquel jaquelin jaqueline jaquelyn jaquetta
  jaquez jaquita jaquon jara jarad jared jarek jarel jarell jarely jaren jaret jareth jarett jaretzy jari jariah jarid
  jariel jarin jaritza jarius jariyah jarji jarl jarle jarmil jarmila jarmo jarne jarno jaro jarod jarold jarolim
  jarolima jarom jaromil jaromir jaromira jaron jaroslav jaroslava jaroslaw jarrad jarrel jarrell jarren jarret jarrett
  jarrid jarrod jarron jarryd jarupong jarvis jarwa jarwadi jarwi jaryd jaryn jasai jasani jasbir jase jasean jasem
  jasen jasenko jasey jashaun jashawn jashon jashua jasia jasiah jasiel jasim jasin jasir jasiyah jasleen jaslene jaslin
  jaslyn jaslynn jasmaine jasmani jasmeen jasmen jasmijn jasmin jasmina jasmyn jasmyne jasna jasnena jason jaspal
  jaspreet jassem jassiel jassim jasson jasur jaswadi jaswant jatavious jathan jati jatin jatmiko jatuporn jaume jaun
  jaunita jautrite javad javakhi javan javante javar javari javaris javarius javas javaughn javed javen javeon javi
  javian javien javier javin javion javis javlon javohir javon javonna javonne javonni javonta javontae javonte javorka
  jawad jawahar jawaharlal jawaher jawaun jawdat jawon jawuan jax jaxen jaxin jaxon jaxsen jaxson jaxston jaxsyn jaxten
  jaxton jaxtyn jaxx jaxxon jaxyn jaya jayadi jayah jayalalitha jayalalithaa jayana jayani jayanna jayant jayanta
  jayanti jayaprakash jayaram jayaraman jayashree jayasuriya jayathma jayce jaycee jaycen jayceon jayci jaycie jaycion
  jaycob jayda jaydah jaydan jayde jaydee jaydeep jayden jaydin jaydn jaydon jaydyn jaye jayeng jayesh jaykob jayla
  jaylah jaylan jaylani jaylanie jaylano jaylee jayleen jayleigh jaylen jaylene jayli jayliana jaylie jaylin jayline
  jaylinn jayln jaylon jaylyn jaylynn jaymar jayme jaymee jaymes jaymeson jaymi jaymie jaymin jayna jayne jaynee jaynie
  jayon jayonna jayquan jayren jayro jayron jaysa jayse jaysean jaysen jayshaun jayshawn jayshree jayson jaythan jayton
  jayvano jayven jayveon jayvian jayvien jayvin jayvion jayvon jayvyn jazaria jazel jazelle jazeps jaziah jaziel jaziyah
  jazleen jazlene jazlin jazlyn jazlyne jazlynn jazmen jazmin jazmine jazmyn jazmyne jazmynn jazzlyn jazzlynn jazzmin
  jazzmine jazzmyn jazzmyne jean jeana jeanann jeancarlo jeancarlos jeane jeaneen jeanell jeanelle jeanene jeanett
  jeanetta jeanette jeanice jeanie jeanine jeanluc jeanmarie jeanna jeanne jeannel jeannene jeannett jeannetta jeannette
  jeannie jeannine jeannot jeanpaul jeanpierre jearl jearld jeb jebediah jed jedadiah jedd jedediah jediah jedidiah
  jeetendra jeevan jef jeff jefferey jeffery jeffie jeffory jeffrey jeffrie jeffry jefrey jefri jefta jehan jehanne
  jehilyn jehu jeimy jejomar jekabs jela jelani jelena jelica jelili jelisa jelisaveta jelissa jelita jelka jella jelle
  jelmer jelte jeltje jemal jemel jemima jemimah jemma jenae jenai jenaro jenavieve jenay jenaya jencarlos jenderal jene
  jenea jenean jeneane jenee jeneen jenel jenell jenelle jenene jenesis jenessa jenetta jenette jeneva jenevieve jeni
  jeniah jenica jenice jeniece jenifer jeniffer jenika jenilee jenine jenise jeniyah jenna jennafer jennah jennalee
  jenne jennefer jennell jennelle jenner jennessa jennett jennetta jennette jenney jenni jennica jennie jennifer
  jenniffer jennifier jennine jennings jennipher jenny jennyfer jeno jenovefa jens jensen jenson jensyn jente jentry
  jeovanni jeovany jeppe jeptoo jera jerad jerald jeraldine jeralyn jerame jeramey jeramiah jeramie jeramy jeran jerard
  jerardo jere jered jerek jerel jerell jerelyn jereme jeremey jeremi jeremia jeremiah jeremias jeremiasz jeremih jeremy
  jeremyah jerene jergus jeri jeriah jeric jerica jerick jerico jerid jeriel jerika jerilyn jerilynn jerimiah jerimy
  jerin jerlean jerlene jerline jermain jermaine jermal jermane jermani jermel jermell jermey jermiah jermon jermy
  jernej jerod jeroen jerold jerolyn jerome jeromie jeromo jeromy jeron jerone jeronimo jeronym jerra jerrad jerrald
  jerre jerred jerrel jerrell jerren jerrett jerri jerrica jerrick jerrid jerrie jerrika jerrilyn jerrin jerrod jerrold
  jerron jerry jersie jerson jerusha jervon jeryl jerzi jerzie jerzy jesa jesenia jeshua jesi jesiah jesica jesika
  jeslyn jesper jess jessa jessalyn jessalynn jessamyn jesse jesseca jessee jessejames jesselyn jessenia jessey jessi
  jessia jessiah jessica jessicca jessie jessika jessilyn jesslyn jesslynn jessy jessyca jestin jestine jesus jesusa
  jesusita jeter jethro jetson jett jetta jette jettie jettson jevgenijs jevin jevon jevrosima jewell jeyden jeyhun
  jeyson jezabel jezdimir jezebel jeziah jeziel jezreel jhene jhett jhoan jhoana jhon jhonatan jhonathan jhonny jia
  jiabao jian jiana jianna jianni jibreel jibril jibrin jidde jide jignesh jihan jihane jil jiles jilian jilji jill
  jillene jillian jim jimena jimi jimmey jimmie jimmy jimmye jimoh jimram jin jina jinane jinawi jindra jindrich
  jindriska jinger jinggoy jinnie jinny jinping jinte jinthe jioji jionni jiovani jiovanni jip jiraiya jirayu jireh jiri
  jirina jiro jiselle jiten jitender jitendra jitin jitka jiuta jiya jiyan jizelle jlynn jnanendra joab joachim joah
  joakim joakimo joan joana joane joani joanie joann joanna joanne joannie joanny joany joao joaquim joaquin joaquina
  joas jobe jobie joby jocelin joceline jocelyn jocelyne jocelynn jocelynne jochen jocie jocjo joclyn jodeci jodee
  jodell jodene jodi jodie jodine jody joe joeann joel joelene joeli joelina joeline joell joella joelle joellen joellyn
  joely joelyn joep joerg joergen joes joeseph joesiah joesph joesphine joetta joette joey johan johana johancjo
  johanino johann johanna johannah johanne johannes johano johari johathan john johna johnae johnanthony johnatan
  johnathan johnathen johnathon johncarlos johndavid johnell johnetta johnette johney johnhenry johnie johnita johnluke
  johnmark johnmichael johnna johnney johnnie johnny johnnye johnpaul johnsie johnson johnston johnthan johnthomas johny
  johra joi joice joichi joie joji jojo jokha joko jokowi jolana jolanda jolanta jolayemi jolee joleen joleigh jolena
  jolene jolette joli jolie jolien jolijn jolin jolina jolinda joline jolisa jolyn jolynn jomar jon jona jonae jonael
  jonah jonas jonatan jonatano jonathan jonathen jonathon jonche jonda jondo jone jonel jonell jonelle jones jonetta
  jonette joni jonica jonie joniel jonita jonmichael jonn jonna jonnathan jonne jonni jonnie jonny jono jonothan jonpaul
  jontae jonte jonthan joojo joon joop joost jop jordana jordane jordanka jordann jordanna jordanne jordany jorden jordi
  jordin jordon jordy jordyn jordynn jorel jorene joretta jorg jorga jorge jorgelina jorgen jori jorie jorin joris jorja
  jorje jorma jorn jorrit jort jory josaia josalyn josalynn joscelyn joscha joschua jose joseangel joseantonio joseba
  josedejesus josee josef josefa josefien josefin josefina josefine joselin joseline joselito joseluis joselyn joselyne
  joselynn josemanuel josemaria josemiguel josep joseph josephin josephina josephine josephus josetta josette josey
  joshawa joshlyn joshlynn joshua joshuah joshue josi josiah josiane josianne josias josie josiel josiephine josif
  josiko josilyn josip josipa josiyah josko joslin joslyn joslynn josmar joso jospeh josphat joss josse josselin
  josseline josselyn jossie josslyn jossue jost jostein jostin josua josue josuo josy jotaro jotham joto joud jouda
  jouko jouni jourdain jourdan jourdyn journee journei journi journie journii jovan jovana jovanche jovani jovanka
  jovanna jovanni jovanny jovany jovi jovian jovie jovin jovita jovitsa jovka jovo jovon jowell joya joyann joyanna
  joyce joycelyn joycelynn joydeep joye joylynn joza joze jozef jozefa jozefina jozefino jozefo jozette joziah jozica
  jozie jozlyn jozlynn jozo jozsef jozue jquan jream jru jrue juan juana juancarlos juandiego juanita juanito juanjose
  juanmanuel juanpablo juaquin jubal jubi jud juda judah judas judd jude judea judee judi judicael judie judit judita
  judite judith judito judson judy judyta judyth juel juelz juergen juha juhani juho jukka jula julaine julan jule julee
  julene jules juli julia julian juliana juliane juliann julianna julianne juliano julide julie julieann julieanna
  julieanne julien juliet julieta julieth julieto juliett julietta juliette juliino julija julijana julijs julika julina
  julio julious julisa julissa julita julius juliusz juliza jullian juluis julyssa juma jumaa jumadi jumagul jumana
  jumanne jumari jumber jummai jun juna junaid junayd junia junichi junichiro junie junious junita junius junji junko
  juno junon junpei juntaro junya juozas jupiter jur juraj jurandir jure jurg jurgen jurgis juri juris jurnee juro jurre
  jurrien jusaburo jusma jusra jussi justa justan juste justen justeno justin justina justine justino justis justo
  juston justus justyce justyn justyna justyne jusuf juta jutta juul juvenal juventino juwan juwon juzo jvon jyaire
  jyothi jyoti jyotiraditya jyotis jyotsana jyotsna jyri jyrki kaan kaare kaaren kaarina kaarlo kaat kabato kabba kabil
  kabir kabiru kace kacee kacen kacey kaci kacie kacper kacung kacy kaczmarek kadance kadarius kaddour kade kadee kadeem
  kadem kaden kadence kader kadhim kadi kadiatou kadidia kadidiatou kadie kadija kadijah kadin kadir kadon kadri
  kadrican kadriye kady kadyn kadynce kae kaede kaeden kaedence kaedon kaedyn kaegan kael kaela kaelah kaelan kaelani
  kaeleb kaelee kaeleigh kaelen kaeley kaeli kaelie kaelin kaely kaelyn kaelynn kaesang kaeson kaetlyn kafui kagan kage
  kagemasa kagen kagiso kahari kahina kahindo kahla kahlan kahlani kahli kahlia kahlil kahmari kaho kai kaia kaiah kaida
  kaidan kaiden kaidence kaidon kaidyn kaija kail kaila kailah kailan kailani kailany kailash kaile kailea kaileb kailee
  kaileen kailei kaileigh kailen kailer kailey kaili kailie kailin kailo kaily kailyn kailynn kaimana kain kaina kainalu
  kainan kaine kainen kainoa kaira kairat kairav kairee kairi kairo kairos kais kaisa kaisen kaiser kaisha kaislee
  kaisley kaison kaisyn kaitlan kaitlen kaitlin kaitlyn kaitlynn kaitlynne kaito kaius kaiya kaiyah kaizen kaizer kaj
  kaja kajal kajen kajetan kajol kajuan kakha kakhaber kakhi kako kakuei kal kala kaladin kalah kalan kalani kalaya
  kalayah kalea kaleah kaleb kalee kaleel kaleen kaleena kalei kaleia kaleigh kaleigha kalel kalem kalen kalena kalender
  kalene kaleo kalervo kalevi kaley kaleyah kali kalia kaliah kaliana kalib kalidou kalie kalifa kalil kalila kalilah
  kalim kalin kalina kalinda kalinik kalise kalisha kalissa kalista kalistrat kaliya kaliyah kallan kalle kallee
  kalleigh kallen kalley kalli kallie kalliope kalliopi kallista kallistrat kallum kally kalman kalob kaloian kalolaine
  kalon kaloni kalonzo kaloyan kalpana kalu kalub kalvin kalyan kalyani kalyn kalynn kalyssa kalysta kam kama kamal
  kamala kamalakannan kamalesh kamani kamar kamara kamaree kamari kamaria kamarie kamarion kamarudin kamaruzaman kamau
  kamauri kamaya kambali kamber kambiz kambree kambri kambria kambrie kambry kamden kamdon kamdyn kamea kamel kamela
  kamelya kameran kameren kamerin kameron kameryn kamesha kami kamia kamiah kamidin kamie kamil kamila kamilah kamile
  kamilla kamille kamindu kamini kamira kamisha kamiya kamiyah kamla kamlesh kammi kammie kammy kamol kamola kamoliddin
  kamoni kamora kamori kamran kamren kamri kamrie kamrin kamron kamrul kamry kamryn kamrynn kamuran kamuzu kamya kamyah
  kamyar kamyla kamyra kana kanaan kanae kanagaraj kanai kanaka kanako kaname kanan kanani kanat kanayo kanchan kanci
  kanda kandace kandasamy kandee kandeh kandi kandice kandie kandis kandra kandyce kane kaneisha kanen kanesha kaneto
  kanhaiya kani kania kaniah kanika kanimozhi kanisha kanishka kanit kaniya kaniyah kanji kannan kannen kannikar kannon
  kanoa kanon kanshi kanta kanti kanwar kanya kanye kanyon kao kaori kaoru kaouter kapgar kapil kapiton kapri kara
  karaca karah karahan karalee karaline karalyn karalynn karam karamba karamoko karan karanfilka karanjit karapet karas
  kardi karee kareem kareema kareen kareena karel karelle karely karen karena karene karey kargilac kari kariah kariana
  kariane kariann karianne karie karilyn karim karima karimah kariman karime karin karina karine karinna karis karisa
  karishma karisma karissa karizma karja karl karla karlee karleen karleigh karlene karley karlheinz karli karlie
  karligac karlijn karlin karlis karlo karlos karlotta karlton karly karlyn karman karmela karmella karmello karmelo
  karmen karmeno karmin karmyn karna karnit karol karolann karole karoliina karolina karoline karolino karolo karolos
  karoly karolyn karon karp karra karrah karren karri karrie karriem karrigan karrington karron karry karsa karsana
  karsen karson karsten karston karsyn karta karter karthik kartier kartik kartika kartini kartlos karuna karunakaran
  karunanidhi kary karya karyl karyme karyn karyna karys karyssa kasandra kase kaseem kasen kasey kash kasha kashawn
  kashia kashif kashim kashish kashmere kashton kashtyn kashvi kashyap kashyapi kasi kasia kasian kasidy kasie kasim
  kasiran kasit kasiyah kason kasondra kaspar kasper kasra kassa kassahun kassandra kassem kassey kassi kassia kassidee
  kassidi kassidy kassie kassim kassius kassondra kassy kassym kastor kasun kasusra kasyan kasyn kata kataleya katalin
  katalina katalyna katana katara katariina katarina katarzyna katayoun kate katee kateland katelin katell katelyn
  katelyne katelynn katelynne katera kateri katerin katerina katerine katerino kateryna katey kathaleen katharina
  katharine katharyn kathe katheleen katherin katherina katherine kathern katheryn katheryne kathey kathi kathia kathie
  kathleen kathleene kathlene kathlyn kathlynn kathren kathrin kathrina kathrine kathryn kathryne kathrynn kathy kathya
  kathyleen kathyrn kati katia katiana katica katie katija katilyn katina katiria katisha katitsa katja katlin katlyn
  katlynn kato katrell katrena katri katrice katrin katrina katrine katrinka katryn katryna katsuaki katsuhiko katsuhiro
  katsuji katsuko katsumi katsunari katsunobu katsunori katsunosuke katsuo katsura katsushi katsutoshi katsuya katsuyuki
  kattie katty katumba katun katunkiz katy katya kauko kaupo kausea kaushal kaushalya kaushik kavan kaveh kaven kavi
  kavin kavion kavita kavitha kavon kavtari kavya kawa kawaca kawan kawana kawanna kawaya kawika kawtar kawthar kay kaya
  kayaalp kayacik kayan kayana kayanna kayca kayce kaycee kaycen kayci kaycie kaydan kaydance kayde kaydee kayden
  kaydence kaydin kaydon kaydyn kaye kayla kaylah kaylan kaylana kaylani kaylanie kayle kaylea kayleah kayleb kaylee
  kayleen kaylei kayleigh kaylen kaylena kaylene kayley kayli kaylia kayliah kayliana kaylie kaylin kaylinn kayln kaylon
  kayloni kaylor kaylyn kaylynn kaylynne kayna kaynak kayne kayo kayode kayoko kayonna kayra kays kayse kaysen kaysha
  kaysi kaysie kayson kaysone kayte kaytie kaytlin kaytlyn kaytlynn kayun kayvon kaz kazanc kazem kazi kaziah kazim
  kazimiera kazimierz kazimir kazimira kazkatun kazuaki kazue kazuharu kazuhide kazuhiko kazuhiro kazuhisa kazuhito
  kazuki kazuko kazuma kazumasa kazumi kazunari kazunori kazuo kazushi kazushige kazutaka kazutoshi kazuya kazuyo
  kazuyoshi kazuyuki kazys kea keagan keagen keaira keala kealani kean keana keanan keandra keandre keane keani keanna
  keano keanu keara kearra kearsten kearstin keary keasha keasia keaton keba kebede kecia kedar kedir kedra kedric
  kedrick kee keefe keegan keela keelan keeley keeli keelie keelin keely keelyn keena keenan keenen keenon keera keerti
  kees keesha keet keeton keeva keevin kegan keheliya kehinde kehlani kei keia keiana keianna keiara keidy keifer keigan
  keigo keiichi keiichiro keiji keijo keiko keila keilah keilan keilani keilany keilee keiley keilly keily keilyn
  keinosuke keion keiona keionna keir keira keiran keirra keirsten keirstin keiry keisha keishawn keishi keisuke keisy
  keita keitaro keith keitha keithan keithen keivan keivon keizo keji kejuan kekela kekik keklik kekoa kela kelan kelani
  kelby kelcee kelcey kelci kelcie kelcy keldon keldrick kelechi keleigh kelepi keles keli kelia kelin kelis kelise
  kellan kelle kellee kelleen kellen keller kelley kelli kelliann kellianne kellie kellin kellsie kelly kellyann
  kellyanne kellye kellyn kelsea kelsee kelsey kelsi kelsie kelson kelsy kelton kelvin kelya kelyan kelyn kem kemal
  kemalettin kemani kemar kemari kemarion kemba kemberly kemi kemon kemoni kemora kemp kemper kemuel kemya ken kena
  kenadee kenadi kenadie kenady kenai kenan kenard kenari kenda kendahl kendal kendale kendall kendalyn kendarius kende
  kendel kendell kendi kendle kendon kendra kendrea kendrell kendria kendric kendrick kendrix kendry kendy kendyl
  kendyll kenedi kenedy keneisha kenenisa kenes kenesha keneth keng kengo kenia kenichi kenichiro kenisha kenith keniya
  keniyah kenji kenjiro kenlee kenleigh kenley kenli kenlie kenly kenn kenna kennadee kennadi kennadie kennady kennan
  kennard kennedi kennedie kennedy kenner kenneth kennetha kenney kennia kennie kennis kennisha kennith kennon kennth
  kenny kennya keno kenric kenrick kensaku kensey kensi kensie kensington kenslee kensleigh kensley kenslie kenson
  kensuke kenta kentaro kentato kentavious kento kenton kentrell kenule kenyada kenyata kenyatta kenyetta kenyon kenza
  kenzaburo kenzi kenzie kenzington kenzlee kenzleigh kenzley kenzlie kenzo kenzy keoki keola keon keona keondra keondre
  keone keoni keonna keontae keonte keosha kepez keqiang kera keramet kerami keratsa kerby kerem keremsah kerenga keri
  keriann kerianne kerim kerin kerissa kermit kern keron kerra kerri kerriann kerrianne kerrick kerrie kerrigan kerrin
  kerrington kerry kersten kersti kerstin kervin kerwin kesane kesean kesha keshaun keshav keshawn keshi keshia keshon
  keshub keshun kesia kesley kesme keso kessaf kessler keston ketan ketato ketevan keti ketino ketsia keturah ketut keva
  kevan keven kevin kevion kevon kevonte kevser kevyn keya keyaira keyan keyana keyanna keyara keyden keyera keyken
  keyla keylan keylani keylee keylen keyli keylin keylor keyon keyona keyonna keyonte keyra keyri keysha keyshaun
  keyshawn keyton keyvan keyvon kezia keziah kezlik kgabu kgalema kgomotso kgosi kha khac khachatur khachik khadar
  khadga khadidiatou khadidja khadija khadijah khadim khady khagendra khai khairi khairul khairullah khairy khakhula
  khakhuta khalaf khalani khaldoun khaldun khaleb khaled khaleda khaleel khaleesi khali khalia khaliah khalid khalif
  khalifah khalil khalilah khalilur khaliq khaliyah khaltmaa khamani khamari khamis khamtay khandaker khang khanh
  khanyisile khara kharalampie khareba khari kharitina khariton kharlampiy kharma kharter khary khatia khattiya khatuna
  khaula khawaja khawla khaya khayden khayla khayrat khayri khaza khechua kheira khelani khem khethiwe khia khiara khiet
  khieu khin khirkhela khiry khizana khizr khloe khloee khloey khloie khoa khobelasi khodr khoi khokhia khokhita khole
  khori khoriv khosro khosrow khoudia khouloud khristian khristijan khristina khristine khristo khristofor khristopher
  khristya khuc khue khulekani khulud khuong khurelsukh khurram khurshid khushboo khushi khushwant khuta khutsia khuyen
  khvalimir khvicha khyla khylan khylee khyler khylie khyree khyrie khyson kia kiaan kiah kiaira kian kiana kiandra
  kiani kianna kiano kianoush kiante kiara kiarah kiarash kiari kiarra kiaya kibet kibrom kidane kidist kidus kieara
  kiefer kiele kiely kien kiera kieran kieren kiernan kieron kierra kierre kiersten kierstin kierston kierstyn kiesha
  kiet kieth kieu kihachiro kiichi kiichiro kiiza kika kikelomo kiki kiko kikuko kikuo kila kile kilee kileigh kiley
  kilian killian kilyan kim kimani kimara kimari kimaya kimball kimber kimberely kimberle kimberlea kimberlee
  kimberleigh kimberli kimberlie kimberlin kimberly kimberlyn kimberlynn kimbery kimble kimbley kimbra kimerly kimi
  kimia kimie kimiko kimio kimitoshi kimiz kimizalma kimizalmila kimizin kimmie kimmy kimo kimoni kimora kimya kina
  kincso kindall kindra kine kinga kingsten kingstyn kinji kinlee kinleigh kinley kinnick kinsey kinslee kinsleigh
  kinsley kinuko kinuyo kinza kinzie kinzlee kinzley kion kiona kionna kioumars kip kipchoge kipkemboi kipp kiprono
  kiprotich kipton kiptoo kiptyn kira kirah kiran kirana kiraz kirby kircicek kirgavul kiri kiril kirill kirilo kirk
  kirkland kirlangic kiro kirra kirron kirsi kirsten kirsti kirstie kirstin kirsty kirstyn kirt kirti kirubel kisa
  kisaburo kisha kishan kisho kishor kishore kishvardi kita kitana kitesa kitiona kitt kittie kittiratt kiumars kiva
  kivanc kivilcim kiya kiyah kiyan kiyana kiyanna kiyara kiymet kiyoaki kiyohiko kiyokazu kiyoko kiyomi kiyon kiyoshi
  kiyotaka kiyoteru kizdurmus kizilalma kizito kizza kizzie kizzy kjeld kjell kjersti klaas klaire klanjo klara
  klarencjusz klarissa klaro klaudia klaudian klaudie klaudino klaudius klaudiusz klaudo klaus klavdiy klavdiya klavs
  klay klayton klea kleber klemen klemens klement klementina klementino klementyna kleopatra kleopatro klim kliment
  klimentina klint klinton klitemnestro kloe kloee kloey kloie klotildo klotylda klover klynn knox knoxx knud knut knute
  knuto koa koah koba kobey kobi kobie kobra kobsak kobuli koby kocer kocho koda kodah kodee kodela kodey kodi kodiak
  kodie kodjo kody koen koffi kofi kohei kohen kohl koi koichi koichiro koji kojo koka koko kokoro kokou koksal kolawole
  kolbe kolbi kolbie kolby kole koleta kolin kolinda kolleen kollin kollins kollyns koloman kolombin kolombina kolos
  kolsen kolson kolt kolten kolter koltin kolton koltyn kolumban kolumbin kolumbina komal komang komil komila komla
  komron kona kondrat kondratiy kondwani kong kongsak konner konnie konnor konon konosuke konrad konrads konstance
  konstancie konstancja konstantin konstantina konstantine konstantinos konstantins konstanty konstantyn konstanze
  konsuela konzuela kooper kopano kora korah koral koralia koran koray korban korben korbin korbinian korbyn kordell
  kordula korede koree koreen koren korey kori korie korin korina korinna korinne korkut korn kornel korneli kornelia
  kornelie kornelius korneliusz korneliy kornil korniliy kornilo korniy korra korri korrie korrin korrine kort kortez
  kortnee kortney kortni kortnie kory koryn kosaku kosara kosei koshiro kosma kosmas kosta kostadin kostadinka kostas
  kostiantyn kostyantin kosuke kota kotaro kote kotla kotoko kotse kou kouadio kouame kouassi koulibaly kourosh kourtnee
  kourtney kourtni kourtnie koy koya kozma kozo kozue kpandja kraig kraisak kramer krasava krasimir krasomil krasomila
  krasoslav krassimir kree kreed kreg krentta kreshnik kresimir kresomysl kreuzo krew kriangsak krijn krimhildo kripal
  kris krish krisha krishan krishiv krishna krishnadas krishnadasa krishnamurthy krishnan krishnaswamy krishnendu
  krisjanis krislyn krislynn kriss krissa krissy krista kristal kristalina kristalyn kristan kriste kristee kristeen
  kristel kristen kristena kristene kristesia kristi kristian kristiana kristianna kristians kristie kristiina kristijan
  kristin kristina kristine kristino kristjan kristle kristof kristofer kristoff kristoffer kristofor kriston kristopher
  kristy kristyn kristyna krisztian krisztina krisztofer krit kriti kross krstana krste krsto kru krue krume kruno
  krunoslav kruz kruze kryspin krysta krystal krystel krysten krysti krystian krystie krystin krystina krystine krystle
  krystof krystopher krystyn krystyna krzysztof ksantipo ksawera ksawery ksenia ksenija kseniya ksenofont ksente
  ktistepore kubad kubanychbek kubat kubilay kubra kubura kuddusi kudjoe kudret kujoe kukuri kuldeep kuldip kullen
  kulwant kumar kumara kumaran kumarasamy kumaraswamy kumi kumiko kumru kumuda kumush kunal kuncara kundan kunhuta
  kuniaki kunihiko kunihiro kuniko kunio kunitake kunle kunthara kunwar kupava kupriyan kurmanbek kurnia kurniawan
  kursad kursat kurt kurtis kurtsika kusal kush kushal kushan kusum kusuma kutbettin kutlu kutter kuzey kuzma kuzman
  kveli kveta kveton kvetos kvetoslav kvetoslava kvetuse kvido kviria kvitka kvitoslava kwabena kwadwo kwaku kwame
  kwamena kwan kwasi kweku kwena kwesi kwintyn kya kyah kyair kyaire kyan kyana kyanna kyano kyara kyari kyasia kyaw
  kyden kye kyera kyesha kyi kyia kyla kylah kylan kyland kylani kylar kyle kylea kyleah kylee kyleen kylei kyleigh
  kylen kylene kyler kyley kyli kylia kylian kyliann kylie kyliee kylin kyllian kyllikki kylo kylon kylyn kylynn kym
  kymani kymari kymber kymberlee kymberli kymberly kymir kymora kyna kyndal kyndall kyndell kyndle kyndra kyng kyngston
  kynlee kynleigh kynley kynlie kynnedi kynslee kynsleigh kynsley kynzie kynzlee kyohei kyoko kyomi kyon kyosti kyosuke
  kyota kyra kyrah kyran kyre kyree kyrell kyren kyri kyria kyriakos kyrie kyrin kyro kyron kyrsten kyrstin kysen kyson
  kyzen kyzer laal laban labuh lac lacee lacey lachelle lachlan laci lacie lacinda lacramioara lacresha lacretia lada
  ladan ladarius ladarrius ladawn ladd ladean ladell ladi ladimir ladina ladipo ladislao ladislau ladislav ladislava
  ladji lado ladomir ladon ladona ladonna ladora lael laela laetitia lafayette lafe lafonda lagipoiva lahiru lahna
  lahoma lai laia laiba laiken laikyn laila lailah lailani laima laimdota laina laine lainee lainey lainie laird
  laisenia laisha laith laiyah lajos lajuan lajuana lakai lakayla lakecia lakeesha lakeia lakeisha lakeith lakeitha
  lakelyn lakelynn laken lakendra lakendrick lakenya lakesha lakeshia lakesia laketa lakeya lakeysha lakhan lakia
  lakiesha lakin lakisha lakita lakiya lakota laksana lakshan lakshman lakshmi lakshmidhar lakshminath laksita lakyn lal
  lala lalan lalao lale laleh lali lalie lalit lalita lalith lalo lalu laman lamar lamara lamarcus lamari lamario
  lamarion lamarr lamaya lamaza lambert lamberto lamees lamesha lamia lamidi lamih lamin lamine lamiya lamiyah lamon
  lamond lamonica lamont lamonte lamya lamzira lan lana lanae lanai lanang lanay lanaya lancelot lancilotto landa landan
  landen landin landis lando landolfo landon landree landri landrie landry landy landyn lanea lanee laneisha lanell
  lanelle lanesha lanessa lanetta lanette laney lanfranco lang langa langdon langgeng langley langston lani lania laniah
  lanie laniece lanier lanise lanisha lanita laniya laniyah lanjar lanna lannette lannie lanny lanora lansana lansing
  lantar lantz lanya lapo laporsha laquan laquana laquanda laquesha laquetta laquinta laquisha laquita laquitta larae
  laraine laras laray larba larbi laree lareina laren larena larence larene larenz larenzo laretta larhonda lari lariah
  larina larinda larisa larissa larita lariyah larkin larnell laron laronda laroy larraine larrie larry lars larsen
  larson larue lary larysa laryssa lasandra lascar lasean lasha lashae lashan lashana lashanda lashandra lashanna
  lashanta lashaun lashauna lashaunda lashawn lashawna lashawnda lashay lashea lashell lashelle lashon lashonda
  lashondra lashun lashunda lashundra lasisi lasith lasma lasmanto lasmono lasondra lasonya lassana lasse laswi laszlo
  lata latanya latara latarsha latasha latashia latasia latavia lataya latecia lateef lateefah lateisha latesha lateshia
  latham lathan latheefa latia laticia latif latifa latifah latife latika latina latisa latisha latishia latofat latonia
  latonja latonya latora latoria latorya latosha latoshia latoya latoyia latrece latrell latrelle latresa latrese
  latrica latrice latricia latrina latrisha latroy lattie launa laura lauraine laural lauralee lauran laurance laurane
  laure laureano lauree laureen laureline lauren laurena laurenc laurence laurencie laurencja laurencjusz laurenco
  laurene laurens laurent laurentia laurentino laurentiu laurenty laurentyna laurenz lauretta laurette lauri laurian
  lauriane laurianne lauriano laurice laurie laurin laurinda laurine laurissa laurita lauro laury lauryn laurynn lautaro
  lautone lavada lavanya lavar lavaughn laveda lavell lavelle lavena lavenia lavera lavergne lavern laverna laverne
  laveta lavetta lavette lavina lavinia lavinio lavita lavize lavon lavona lavonda lavone lavonia lavonna lavonne
  lavonte lavr lavrentiy lavrin lawal lawan lawana lawanda lawanna lawayne lawerance lawerence lawernce lawrance lawren
  lawrence lawrencia lawson lawton laxman laxmi laya layah layal layan layana layanah laycee layden layken laykin layla
  laylah laylani laylo laymon layna layne laynee layni laynie laysha layth layton lazar lazare lazaria lazaro lazarus
  lazarz lazer laziz lazo lazzaro leah leaha leala leamon leana leander leandr leandra leandre leandrea leandrew leandro
  leane leann leanna leanne leano leanora leanord leanore lear leart leasa leasia leatha leatrice lebogang lebohang
  lebron lech lecia leda ledell ledion lee leea leeah leeana leeann leeanna leeanne leela leelan leeland leelou leen
  leena leendert leeroy leesa leeta leetta leevi leeya leeza lefteris lega legaci legawa legesse legrand lehman lehna
  leia leiah leiana leianna leidy leif leigh leigha leighann leighanna leighanne leighla leighton leila leilah leilana
  leiland leilani leilanie leilany leili leina leinier leire leisa leisha leita leith leitha lejla leke lekeisha lekesha
  lekisha lekso lela lelah lelan leland lelani lelar lelia lella lem leman lemar lembah lemide lemmie lemont lempi
  lemuel len lena lenae lenard lenche lenda lendell lendon lene lenell lenette leni lenia lenice lenin lenise lenita
  lenja lenka lenn lenna lennard lennart lenne lennert lenni lennie lennis lennix lennon lennox lenny lennyn leno
  lenoard lenon lenora lenord lenore lenox lenton lenwood leny lenya lenzie lenzy leo leobardo leocadia leoda leodegar
  leokadie leola leoma leon leona leonard leonarda leonardo leonce leoncio leondra leondre leone leonel leonela leonhard
  leoni leonia leonid leonida leonidas leonides leonids leonie leonilda leonio leonis leonna leonne leono leonor leonora
  leonore leontin leontina leontine leontiy leontyn leontyna leonzio leopardo leopold leopolda leopoldina leopoldine
  leopoldino leopoldo leopoldyna leora leos leota leotis lepa leposava lequita lera lerato lere leron leroy lertsamisa
  lerzan les lesa lesana lesego lesek lesha leshawn leshia lesia leslee lesley lesli leslie lesly leslye lessie lesslie
  lessly lesta lestari lestat lester lesya leszek leta letecia letesenbet letha lethia leticie letisha letisia letitia
  letizia letricia letta letterio letti letticia lettie letty leu leufroy leul lev leva levada levan levana levar levell
  levent levente levern leverne levert levester levi levie levin levina levio leviticus levke levko levon levoslav lew
  lewie lewin lewis lex lexa lexi lexia lexie lexis lexus lexy leya leyah leyan leydi leyla leylah leylani leymah leyna
  leyton lezlie lezly li lia liah liam lian liana liane liani liann lianna lianne liaquat liara lias liat liba libbie
  libby libena liberata liberato liberatore libere liberio libero liberto libora liboria liborio liboslav liboslava
  librada librado libusa libuse lica licia lida lidania liddie lidetu lidia lidija lidio lidiya lidmila lidya lieke liel
  lielle liem liene liesel lieselotte liesl lietald lieto lieuwe liev lieve lieze liga lige ligia ligita liisa lika
  likando likera liksma lila lilach lilah lilan lilas lilburn lile lilee lili lilia lilian liliana liliane liliann
  lilianna lilianne lilibeth lilie lilien liliko lilio lilit lilith liliya liljana lilla lillard lillee lilli lillia
  lilliam lillian lilliana lilliann lillianna lillianne lillie lillis lillith lilly lillyan lillyana lillyann lillyanna
  lillyanne lilou lilwenn lilya lilyan lilyana lilyann lilyanna lilyanne lilyrose lim limamou liman limar limor lin lina
  linas linda lindani linde lindell lindiwe lindley lindolfo lindon lindsay lindsey lindsi lindsie lindsy lindy linett
  linette linford linh linkin linkoln linley linn linna linne linnea linnette linnie lino linoi linoy linsay linsey
  lintang linton linus linwood linzi linzie linzy lio lioara lionel lionell lior liora lipa lirik liron lirone lis lisa
  lisaann lisabeth lisamarie lisandra lisandro lisann lisanne lisbet lisbeth lise liselotte liset liseth lisette lisha
  lison lissa lisset lisseth lissett lissette lissie liston listvich lita lital litha litia lito littie litzi litzy
  liuba liubov liubovi liudmila liudmyla liusea liv liva livi livia liviana livie livija livingston livingstone livino
  livio liviu livius livnat livvy liya liyah liyam liyan liyana liz liza lizabeth lizandra lizandro lizbet lizbeth lize
  lizet lizeth lizett lizette liziko lizmarie lizz lizzet lizzeth lizzette lizzie lizzy ljiljana ljuba ljube ljuben
  ljubica ljubinka ljubisa ljubisha ljubitsa ljubo ljubomir ljudevit ljupcho ljupka ljupko llewellyn llewyn lleyton
  llorenc lloyd lluvia loa loane lobar loc lochlan locke lodewijk lodovica lodovico loek loes loet lofton logan logann
  logen loghan logyn lohan loic loida lois loise lokendra lokesh loki lokman lokmanya lokuge lola lolade loleta lolita
  lollie loma lomia lon lona londa londell londen londyn londynn lonell loney longin loni lonie lonna lonnell lonnie
  lonny lonzie lonzo lookman lopa lora lorain loraine loralee loralei loralie loran lorant lorayne lorcan loreal lorean
  loredana loree loreen lorelai lorelei loreli lorella lorelle loren lorena lorenc lorence lorenda lorene loreno lorenz
  lorenza lorenzo loreta loretha loreto loretta lorette loretto lori loria lorian loriana loriann lorianne lorie lorien
  lorik lorilee lorin lorina lorinda lorine loring loris lorissa lorita lorna lorne lorrain lorrayne lorren lorrene
  lorretta lorri lorriane lorrie lorrine lory loryn losaline lossie lota lotar lotario lotfi lothaire lothar lott lotta
  lotte lotti lottie lou loua louai louan louane louann louanna louanne louay loubna louca louden louella louetta louie
  louis louisa louise louison louka loukas loula louna lounis loup loura lourenco lourie louvenia lova lovell lovella
  lovemore lovenia lovetta lovey lovie lovina lovisa lovorka lovro lowell lowen lowie lowri lowsine loxley loy loyce
  loyd loyde loye loyola ltanya lua luan luana luann luanna luanne luba luberta lubertha lubica lubin lubna lubomir
  lubomira lubor lubos luboslav luboslava luc luca lucah lucas lucciano luce lucentiu lucero lucetta luchezar luci lucia
  lucian luciana luciane lucianna luciano lucica lucie luciel lucien lucienne lucija lucijan lucila lucile lucilla
  lucille lucina lucinda lucio lucious lucius lucja lucjan lucrecia lucretia lucretiu lucrezia lucus lucy ludano ludek
  ludie ludise ludivine ludivoj ludka ludmila ludolphe ludomil ludomila ludomir ludomira ludoslav ludoslava ludovic
  ludovica ludovico ludovikino ludoviko ludovit ludvig ludvik ludvika ludwig ludwik ludwika lue luella luellen luena
  luetta luevenia lugene lugenia luhung luhut lui luigi luigia luis luisa luisana luisangel luise luisella luiz luiza
  luize lujain lujza luk luka lukah lukas lukasz luke lukhona lukita lukiya lukman luko lukrecie lukrecius lukus lukyan
  lula lulama lular lulu luluh lulut lulzim lumen lumi luminita luminosa lumir lumira luna lunden lundyn lune lungelo
  lungile lungu luong lupe lupesoliai lupita luqman lura lurdes lurene luretha lurhur lurlene lurline lutfan lutfi
  lutfiya lutfu lutfullah lutfulloh luther luthfi luthfur lutibor lutie lutobor lutricia lutz luu luuk luus luvenia
  luverne luvsan luvsannamsrai luwar luwes lux luyanda luz luzie luzmaria lwandle lwazi lya lyam lyan lyana lyanna lyda
  lydell lydia lydie lyes lykke lyla lylah lyle lylia lyllian lylou lyman lyn lyna lynae lyncoln lynda lyndal lyndall
  lyndee lyndel lyndell lynden lyndi lyndia lyndie lyndon lyndsay lyndsey lyndsi lyndsie lyndsy lyne lynell lynelle
  lynetta lynette lynlee lynleigh lynley lynn lynna lynnae lynnda lynne lynnea lynnell lynnetta lynnette lynnlee lynnox
  lynnsey lynsey lynsie lynwood lynzee lynzi lynzie lyowsi lyra lyrica lyrik lyriq lysa lysander lysandra lysanne
  lysette lyssa lyubava lyuben lyubim lyubislava lyubodar lyubomila lyubomir lyubomira lyubomyr lyuborada lyuboslava
  lyubosmysl lyubov lyubozar lyudmila lyudomila lyvia lyza maad maaike maalik maamoun maarit maarten maartje maas maayan
  maayane maaz mabel mabela mabell mabelle mable mabon mabruk mabry mac maca macaire macarena macaria macario macarthur
  macayla maccabeo macee macel macen maceo macey machar machell machelle maci macie maciej mack mackayla mackenna
  mackensie mackenzee mackenzi mackenzie mackenzy mackey mackie mackinley mackinzie macklin macky macon macoy mactar
  macy macyn mada madai madalena madalene madalin madalina madaline madalyn madalyne madalynn madalynne madan madani
  maddalyn maddax maddelyn maddex maddi maddie maddilyn maddilynn maddisen maddison maddisyn maddix maddox maddux maddy
  maddyn maddyson madelaine madeleine madelene madelief madeliene madelin madeline madelon madelyn madelyne madelynn
  madelynne madge madgie madhab madhav madhavan madhavi madhu madhukar madhulika madhur madhura madhuri madhusudan madid
  madie madigan madilyn madilynn madilynne madina madisen madisson madisyn madita madjiguene madlaina madleen madlen
  madlyn madolyn madona madonna mady madylin madysen madyson mae maebell maebelle maegan maegen maeghan mael maelani
  maelee maeleigh maelie maeline maelis maelle maely maelyn maelyne maelynn maelys maes maeson maeva maeve mafalda
  maffeo magalene magali magaly magan magda magdalen magdalena magdalene magdaleno magdaline magdalyn magdeline magdi
  magdiel magdy maged magen maggi maggie maggiorino maggy magne magno magnus maguelone maguette magufuli maguire maguli
  maha mahad mahadev mahadevan mahala mahalia mahama mahamadou mahamane mahamat mahamoud mahan mahari mahathir mahault
  mahaut mahavir mahayla mahbod mahbouba mahbub mahbuba mahbubul mahdi mahdzir mahealani maheen maheesh mahefa mahela
  mahendra mahendran maher mahesa mahesh maheshwar maheswar maheswaran mahfoud mahfouz mahfud mahfuz mahi mahika mahima
  mahin mahina mahinda mahinder mahindra mahipal mahir mahira mahjoub mahki mahlet mahlia mahlon mahmadsaid mahmood
  mahmoud mahmud mahmuda mahmut mahnaz mahnoor maho mahrus mahsa mahshid mahtab mahua mahulena mahvash mahzan mahzun mai
  maia maiah maica maida maija maik maika maike maiko maila mailani maile mailee mailen mailey mailin mailo maily mailyn
  mailys maimouna maimuna maimunah maina maiorico maira maire mairead mairi mairin mairtin maisa maisey maisha maisie
  maison maissa maissane maisy maisyn mait maite maithili maithripala maiwenn maiya maiyah maizey maizie maizy maj maja
  majd majda majdi majed majeed majid majorie maka makaela makai makaila makailah makaio makaiya makala makalah makan
  makana makar makara makari makary makau makaya makayla makaylah makaylee makeba makeda makedon makedonka makel makena
  makenna makennah makensie makenzee makenzi makenzie makenzy makereta makhai makhi makhia makhosi makhtar maki makia
  makiah makiko makinley makinwa makinzie makis makiya makiyah mako makoa makoto makram makrina maks maksim maksimilyan
  maksimo makso maksud maksym maksymilian makuna makuta makya makyah makyla makylah makynlee makynzie mala malachai
  malachi malachy malaika malaina malak malakai malakhi malaki malakye malam malana malangizo malani malanie malarie
  malasia malathi malati malayah malayna malaysha malco malcolm malcom malea maleah maleek maleena maleia maleigha malek
  malena malene maleni maleny malerie maleya maleyah malgorzata malia maliah malichi malick maliek maliha maliheh malik
  malika malikah malikai maliki malin malina malinda malini maliq malique malisa malisha malissa maliya maliyah malka
  malkhaz malky mallam mallary mallaury mallie mallika mallikarjun mallori mallorie mallory malo malone malori malorie
  malory malou maloxat malte malthe malti malusi malva malvin malvina malvine malvino malwina malynda mam mamadi mamadou
  mamady mamamze maman mamane mamante mamata mamdou mamdouh mame mamello mamert mamia mamie mamisa mamisimedi mamistvali
  mamman mammie mamoru mamoudou mamoun mamour mamta mamuka mamula mamur mana manabu manah manal manami manana manar
  manas manasa manasse manasseh manav manca mancho mancio manda mandaakin mandakini mandana mandee mandeep mandel mandi
  mandie mandisa mandla mandy maneesh maneka manel maneli manelle manetto manford manfred manfredo mangal mangala
  mangalya mangesh mangku mangla mangosuthu manh manha mani manie manijeh manik manika manikya manil manilio manish
  manisha manivannan maniya maniyah manjeet manjinder manjit manjo manju manjula manjunath manjusha manley manlio
  manmohan mannan mannat mannie mannix manny mano manoah manoel manohar manoj manole manolis manolo manon manona manop
  manouchehr manpreet mansfield mansi manson mansoor mansooreh mansour mansoureh mansueto mansur mansvet manu manuel
  manuela manuele manuelita manuella manusha manya manzoor mao maphikelela maqbool maqsud maqvala mara maraea marah
  maral maralee maralyn maram maran marana maranda maras marat maraya marc marcanthony marceau marcee marcel marcela
  marcelene marceli marcelin marcelina marceline marcelino marcell marcella marcelle marcelline marcello marcellous
  marcellus marcelo marcelyn marcene marcey marchell marchelle marchello marcheta marci marcia marcial marciano marcie
  marcile marcilio marcille marcin marcine marcis marck marco marcoantonio marcos marcu marcus marcy mardell mardelle
  mardi mardon marea maree mareike marek mareli marely marelyn mareme maren marena maresa mareta maretta marfa marga
  margana margaree margaret margareta margarete margarethe margareto margarett margaretta margarette margarida margarite
  margarito margart margaux marge margeaux margene margeret margers margert margery marget margherita margie margit
  margita margo margorie margot margret margrett margretta margrette margrit margrith marguerita marguerite margueritte
  marguita margurite margy mari maria mariadejesus mariadelcarmen mariadi mariaelena mariafernanda mariaguadalupe mariah
  mariaisabel mariajose marialuisa mariam mariama mariame mariami marian mariana mariane marianela mariangel mariangela
  mariann marianna marianne mariano mariasole maribel maribell maribella maribelle maribeth marica maricarmen marice
  maricel maricela maricella marichka maricica maricruz marie mariea marieke mariela marielena mariella marielle
  mariellen mariely mariem marieme marieta marietta mariette marija marijan marijana marijane marijke marijn marijo
  marika mariko marilee marilena marilia marilie marilin marilla marilou marilu marily marilyn marilyne marilynn
  marilynne marin marinda marinela marinella marinetta marinjo marinko marino marinus mario marioara mariola marion
  marios maris marisa marisabel marise marisela marisha mariska marisol marissa maristella marit marita marite maritsa
  maritza mariuca marius mariusz marivel marivic mariya mariyah mariza marja marjan marjane marjaneh marjatta marjean
  marjeta marjie marjolaine marjorie marjory markanthony markayla markee markeese markeisha markeith markel markell
  markese markesha marketa marketta markia markie markika markis markisha markita markiyan markku marko markos markus
  marla marlaina marlan marlana marland marlane marlayna marlea marlee marleen marlei marleigh marlen marlena marlene
  marleni marleny marley marli marlie marlies marlina marlinda marline marlis marlisa marlo marlon marlow marlowe marly
  marlyce marlyn marlynn marlys marna marne marni marnie marnita marolo marolyn maros marouane marquan marquavious
  marque marquel marquell marquerite marques marquese marquetta marquette marquez marquice marquisha marquita marquitta
  marqus marriah marrie marrion marrisa marrissa marrit marsha marshae marshall marshaun marshawn marshay marshel
  marshell marshelle marshon marsito marsudi marta martaka martana martani martavious martavius marte martel martell
  marteno martez martha marthe marti martie martijn martika martim martin martina martine martinez martino marton
  martrell martti marty martyan martyn martyna maruf maruja marut maruta marva marvell marvella marvelle marven marvin
  marvina marvine marvis marwa marwan marwane marwata marwen marwin mary marya maryadi maryah maryalice maryam maryama
  maryan maryana maryann maryanna maryanne maryanto marybel marybell marybelle marybeth marycatherine maryclaire marye
  maryelizabeth maryella maryellen maryetta maryfrances marygrace maryhelen maryjane maryjean maryjo marykate
  marykatherine marykathryn marykay marylee marylin maryln marylou marylouise marylu marylyn marylynn marymargaret maryn
  maryna maryrose marysa maryse marysol maryssa marzella marzena marzia marzieh marzio marziyeh marzuki masa masaaki
  masaharu masahide masahiko masahiro masahisa masahito masai masajiro masakatsu masakazu masaki masako masami masamichi
  masamitsu masamune masanari masanobu masanori masao masaru masashi masataka masateru masato masatoshi masatsugu
  masayasu masayoshi masayuki masazo masazumi masego masen masha mashaal mashiko masho mashxura masiah masih masinka
  masiye masood masooma masoud masoumeh masrour massamba massiah massiel massima massimiliano massimo massinissa
  mastaneh masud masuma masumi masuo masyn maszlee matan matar matata mataya matea mateen matei matej mateja mateo mateu
  mateus mateusz mathabo matheo matheus mathew mathews mathias mathieu mathijs mathilda mathilde mathis mathivanan
  mathura mathurin mathuys mathys matias matie matija matiko matilda matilde matilyn matis matiss matisse matityahu
  matiullah matiur matix matjaz matko mato matous matrona matroniano matsatso matsuko mattea matteo mattew mattheo
  matthew matthews matthias matthieu matthijs matthis matti mattia mattias mattie mattilyn mattis mattison mattix mattox
  matty mattye matus matvey matviy maty matyas matylda matys matz mau maud maude maudie maudine maugis maulen maulid
  maung mauno maura maureen maurene mauri maurice mauricette mauricia mauricio maurilio maurine maurissa maurita maurits
  maurizio mauro maury maurycy mavdud maveric maverik mavis mavlon mavluda mavrick mavrik mavuso mawahib mawuena mawusi
  maxbuba maxcine maxellende maxence maxens maxfield maxfuza maxi maxie maxime maximilian maximiliano maximilien
  maximillia maximillian maximilliano maximillion maximina maximino maximo maximos maximus maxine maxmilian maxon maxson
  maxsuma maxton maxwell maxx maya mayada mayah mayan mayane mayank mayar mayawati maybell maybelle maybelline maycee
  mayci maycie mayda maye mayela mayeli mayer mayeul maygan maykel mayla maylani maylee mayleen mayleigh maylen maylene
  mayli maylie maylin mayline maylis maylynn mayme maymie maynard maynor mayola mayoor mayra mayrin mays maysa maysen
  mayson mayssa mayte mayu mayuko mayumi mayur mayya mayzie mazbut mazen mazhar mazi mazie mazikeen mazin mazlum mazzy
  mbali mbalienhle mbaye mbuyiseni mbwana mcarthur mccall mcclain mccoy mcdonald mcebisi mckay mckayla mckaylee mckenna
  mckennah mckensie mckenzee mckenzi mckenzie mckenzy mckinlee mckinley mckinnley mckinsey mckinzie mckynlee mckynzie
  mea meade meagan meagen meaghan meah meara mearl mebrahtu mechele mechelle mechislav mechislava mechthild mecislav
  mecislava meda medard medardo medea mederic medet medford medha medine medora medoro medoune medya meegan meela meena
  meenakshi meera mees mefodiy mega megan megane megann megawati megen meggan meggie megha meghan meghana meghann meghna
  meghnad meghnath meglena megumi mehar mehari mehbooba mehbub mehdi meher mehgan mehki mehmet mehmood mehnaz mehran
  mehrangiz mehrdad mehreen mehret mehri mehriban mehrnaz mehrnoush mehrzad mehtap mehul mei meighan meik meika meike
  meila meilani meinhard meinrad meir meira meirav meire meirion meisha meissa meka mekai mekapati mekasho mekayla
  mekdes mekenzie mekhai mekhi mekonnen mel mela melaina melaine melaku melana melanee melaney melani melania melanie
  melanija melanio melaniya melannie melanny melano melany melat melayna melba melchiade melchior melchiorre melchor
  melda mele melea meleah melek melena melenie melenija meleny meles melessa melezio melford meli melia meliah melichar
  melida melih melika melike meliksah melina melinda meline melis melisa melisande melisha melissa melissandre melissia
  melita melitina meliza mell mellanie melle mellie mellina mellisa mellissa melnic melodee melodi melodie melodye
  meloney melonie melony melquiades melrose mels meltem melton melusine melva melven melvia melvil melville melvin
  melvina melvyn melyna melynda melyssa memduh mena menachem menahem menardo mence mendel mendi mendsaikhan mendy
  menelao meneo meng mengistu menka menna mennie menno mennone menodora menucha meosha mera merab meral meranda merari
  merary merav mercades merced mercede mercedez mercer merci mercia mercurio mereana meredith meredyth merel merera
  mereseini merete merfyn meri meriah meriam meric merida merideth meridith meriem merih merijn merilee merilyn merinda
  merisa merissa merita merjem merl merle merlene merlin merlinda merline merlyn merna merovee merrell merri merrick
  merrie merril merrilee merrilyn merritt mert mertie merton merve mervin mervyn merwan merwin merwyn meryam meryem
  meryl meseret mesfin mesha meshach mesoud mesrop messalina mestan mesut metello methqal metia metin meto metod metodej
  metodi metodij metodija metra metrofane metta mette mettie metuisela mevlut mex meya meyah meyer meylin meyra mezri
  mfon mfundo mgelia mgelika mhairi mhambi mher mhlengi mia miabella miah miamor miana miangel mianna miasia micael
  micaela micah micahel micaiah mical micayla micere micha michae michael michaela michaelangelo michaelanthony michaele
  michaelene michaeline michaella michaelle michaelyn michaiah michail michal michala michale michalina michalis
  michayla micheal micheala michel michela michelangelo michele michelene michelina micheline michell michella michelle
  michiaki michial michie michiel michihiko michihiro michiko michio michitaro michiyo micho michon miciah micjo mick
  mickael mickaela mickayla mickeal mickel mickenzie micki mickie micky micole midas midori mie mieczyslaw mieke mieko
  miel miesha miftah migdalia migel mignon miguel miguela miguelangel miha mihael mihaela mihai mihail mihailo mihajlo
  mihaly mihika mihir mihnea miho mihoko mihriban mija mijain mijat mik mika mikael mikaela mikaella mikah mikai mikail
  mikaila mikako mikal mikala mikalah mikayel mikayla mikaylah mike mikeal mikel mikela mikelis mikell mikelle mikenna
  mikenzie mikey mikhael mikhail mikhaila mikhailo mikhajlo mikhaylo mikheil mikhey mikho miki mikia mikiah mikiko mikio
  mikita mikka mikkel mikki mikko miklos miko mikola mikolaj mikolas mikulas mikyla mila milada miladin milagro milagros
  milah milana milani milania milanka milanko milano milas milburn milca milcho milda mildred mileena milen milena
  mileta mileva miley milford milha milhan miliana miliani milic milica milik milind milinda milisav milissa militsa
  milivoj milivoje miliy miljan miljana miljenko milka milkha milla millard mille milliana millicent millie milly milo
  milodara milojica milomir milon milorad milos milosh miloslav miloslava milota milou milous milovan milovin milred
  miltiadis miluse milutin mima mimi mimma mimo mina minako minakshi minami mincho minda mindaugas mindi mindia mindy
  mineko mineo minerva minervina minervino minette minh minha minka minna minnette minnie minodora minoo minori minoru
  minta mio mioara miodrag miomir miquel mir mira mirabel mirabela mirabella mirabelle mirac mirah miran miranda miray
  miraya miraziz mircea mirche mirco mireia mireille mirek mirel mirela mirella mireya mirha mirhossein miri miriah
  miriam miriama miriamo mirian mirielle mirit mirja mirjam mirjana mirka mirkelam mirko mirna miro mirocleto miromil
  miromila miron mirona miroslav miroslava miroslaw mirre mirta mirte mirtha mirthe mirtil mirto miruna mirwais miryam
  mirza mirziyo misa misael misaele misaki misako misao misbah mischa mischelle misha mishael mishal mishell mishelle
  mishiko mishka misko mislav misra missael missie missy misti mistie mitali mitar mitch mitchel mitchell mitchelle
  mithali mithat mithika mithun mitica mitja mito mitofan mitra mitre mitrut mitsuaki mitsue mitsugu mitsuharu mitsuhiko
  mitsuhiro mitsuki mitsuko mitsumasa mitsunori mitsuo mitsuru mitsusuke mitsutaka mitsuyo mitsuyoshi mitsuyuki mittie
  mitzi mitzie mitzy miwa miwako miya miyah miyako miyana miyanna miyo miyoko miyu miyuki mizael mizanur mizgin mizuho
  mizuki mkhululi mkrtich mlad mladana mladen mlungisi mmusi mnata mnatobi mnatobisa mnislav mnislava moa moana moayad
  moazzam mobin mobolaji moc mochamad moche mochtar moctar modesta modibo modou modrite modupe mody moe moein moeko
  moeldoko moema moesha moez mofazzal mofifoluwa mogeli mogens mohamad mohamadou mohamed mohammad mohammadali
  mohammadbagher mohammadjavad mohammadreza mohammed mohamud mohan mohana mohand mohanlal mohannad mohanraj mohaqiq
  mohcine mohebali mohieddin mohinder mohini mohir mohit mohiuddin mohsen mohsin moin moinul moira moise moises moisette
  moisey moishe mojca mojgan mojisola mojisoluwa mojmir mojtaba mojzesz mojzis mokey mokgweetsi mokhtar mokhzani mokrina
  molefe mollee molli mollie molly momchilo momcilo mominul momir momira momo momodou momoe momoka momoko mona monae
  monaldo monalisa monavardisa monay moncef monde mone monet monette mong mongkol monia monic monica monico monika
  moniko monique monir monirul monisha monita monitore monna monnie monserrat monserrate monserrath mont monta montae
  montanna montavious monte montel montell montez montgomery monti montie montoya montrel montrell montrez monty monvids
  monya monzer monzerrat moosa mora morad moradeke morag moran morayo mordecai mordechai morena morenike moreno morgan
  morgana morgane morgann morganne morgen morghan morgyn moria moriah moric moris moritz morley morne morolake morrell
  morrigan morris morrison morten morteza mortimer morton mory mosaad mosaddeq mose moseo moses mosese moshe mosiah
  mosinmileoluwa mosiuoa mossie mostafa mostapha mosunmola motilal motohiko motohiro motoko motomu motonari motoo
  motoshige motrya motsoko motti motunrayo mouctar mouhamadou mouhamed mouhameth mouhammadou moulay mouloud moulud
  mounir mounira mourad mousa moussa moustafa moustapha moutaz mouza moxidil moxie moxigul moxina moxinur moxira moya
  moyosore mozammel mozell mozella mozelle mozes mpho mpilo mpumelelo mridul mridula mrinal msizi mstislav mstislava
  mthunzi mtvarisa muad muamer muammar muammer muattar muaviye muaz muazu muazzam mubarak mubina mucahit mudashiru
  mudassar mudite muesser mufid mufit mufiz muge mugisha mugur mugurel muhaimin muhamad muhamado muhamed muhammad
  muhammadali muhammadou muhammadu muhammed muhammet muhannad muharrem muhit muhittin muhsin muhtar muhterem muhtesem
  muhtor muhyiddin mujahid mujdat mujde mujgan mujibur mujur mukadder mukaddes mukerrem mukesh mukhisa mukhran mukhriz
  mukhtar mukta muktedi muktedir muktefi mukul mulan mulatu mulayam mulu mulugeta muluken mulya mulyadi mulyani mulyanto
  mulyono mumpuni mumtaz muna munawar muneeb munevver muni munib munif munir munira munish munkhbat munna muntadhar
  munther munya muqtada murad murali muralidhar murat murathan murdo murel muren muriel muriela murilo murl murlene
  murli murlidhar murman murod murphy murray murrel murrell murriel murry mursinin mursita murtaza murti murugan
  murugesan musa musab musallam musawenkosi musbau mushahid musharraf mushfiqur mushtaq musir musiy musleh muslih
  muslima mustafa mustafizur mustafo mustapa mustapha mustaq mustika mustofa musulmon mutahhar mutahi mutasim mutaz
  muteber mutemed muthana muthiah muthusamy muthuvel mutia mutiullah mutsuko mutsuo muttalib mutula muyassar muyiwa
  muzaffar muzaffer muzdad muziano mwai mwangi mwikali mya myah myana myanna myasia myat mycah mychael mychal mychelle
  myeisha myer myers myesha myeshia myfanwy myia myiah myiesha myint myisha myka mykael mykaela mykah mykal mykala
  mykayla mykel mykell mykenzie mykhailo mykhaylo mykia mykola mykyta myla mylah mylan mylee myleigh mylene myles mylie
  mylinda mylo mynor myra myracle myrah myranda myria myriah myriam myrka myrl myrle myrna myron myrta myrthe myrtice
  myrtie myrtil myrtille myrtis mysha mysti mzagho mzekala mzekha mzekhatuni mzeona mzetamze mzetvala mzevinar mzia
  mzira mzisadar mzistanadari mziula naaman nabakumar nabanita nabeel nabi nabih nabiha nabil nabila nabin nabou nachman
  nachum naci nacole nada nadalina nadav nadean nadeem nadeen nadege nadejda nadene nader nadera nadezda nadezhda nadhim
  nadia nadiah nadiem nadim nadine nadira nadirah nadiya nadiyah nadja nadya nadyne nadzieja nae naeem naeemah nael
  naelle naemi nafis nafisa nafissatou nafiz naftali naftuli nagabhushanam nagaraj nagarjuna nagendra nagesh nageshwar
  naghmeh nagib nagisa naglaa naguib nagwa nahed nahel nahid nahida nahil nahla nahoko nahom nahomi nahomy nahshon
  nahuel nahum naia naiara naida naidelyn naif naila nailah nailea naim naima naimah naina nainoa naiomi nair nais
  naisha naisoro naivalu naiya naja najae najah najam najat najee najeeb naji najib najibullah najla najlaa najm najma
  najmiddin najwa nakai nakayla nakeisha nakesha nakeya nakia nakiah nakisha nakita nakiya nakiyah nakoa nakya nala
  nalah nalan nalani nalar nalaya nalayah naledi nalia nalin nalini naliyah nalleli nallely nam namal naman namari
  namazio nambar nami namik namir namon namrata nan nana nanae nanaia nanako nanami nance nancee nancey nanche nanci
  nancie nancy nancye nand nanda nandamuri nandan nandi nandini nandipha nandita nando nandor nane naneta nanette nani
  nanie naniko nanna nannette nannie nanuka nanuli nao naofumi naohiro naohisa naoki naoko naoma naomi naomia naomichi
  naomie naomy naotaka naoto naoufal naoufel naoya naoyuki napoleon napoleone napolioni naquan nara naradi narain
  naranbhai narasimha narasimhan narayan narayana narcis narcisa narciso narcisse narda nardi nare narek narendra
  narendranath naresh narges nargess nargis nargiz nargiza nargizi nariah nariaki narimon narin narinder narine narissa
  nariyah narji narjis narkis narong narseo narsete naruemon naruhito narumi nasab nasario naseem naseer naseeruddin
  naser nash nashawn nashla nashly nashwa nasiah nasiba nasim nasir nasiru nasiruddin nason nasqida nasreen nasri
  nasriddin nasrin nasrollah nasrudin nasrullah nassar nasser nassim nassima nassir nastasia nastassia nastja nasya nat
  natacha natale natalee nataleigh nataley natali natalia natalie natalija natalina natalio nataliya natallia natallie
  nataly natalya natalyn natan natanael natania nataniel natanya natarsha natasa natascha natasha natashia natasia
  natassia natavia nataya nate natela nathali nathalia nathalie nathaly nathan nathanael nathaneal nathanel nathania
  nathanial nathaniel nathen nathir nathon natia natilee natiq natisha natividad natka nato natosha natoya natsagiin
  natsue natsuki natsuko natsumi natsuo nattawut natthaphong natthawut natwar naud naudet naudia naum naumka naupoto
  naura naushad nautica nava navaeh naveah naveed naveen navi navia navid navie navin navjot navneet navya nawab nawaf
  nawal nawaz nawazuddin nawel nawfel nawroz naya nayah nayan nayana nayantara naydelin nayden nayeem nayef nayel nayeli
  nayelie nayelis nayelli nayely nayib nayla naylah naylani naylea nayomi naysa naythan naz nazan nazanin nazar nazarbek
  nazareno nazario nazariusz nazariy nazary nazek nazem nazi nazia nazier nazif nazih naziko nazila nazim nazir naziyah
  nazli nazma nazmi nazmul nazri nazrul nazrulloh nazzareno nazzaro ndaba ndeye ndidi ndivhuwo ndleleni ndondoloza
  ndubuisi ne nea neah neal neala neale nealie nebiyu nebojsa nebojsha necat necati necdet nechama nechifor nechirvan
  necia necib necip necla necmettin necole ned neda nedal nedeljko nedelka nedelko nedim nedjeljka nedjeljko nedra
  nedunchezhiyan neel neela neelam neele neelima neeltje neely neema neena neeraj neeru neetu neev nefeli nefertari
  nefertiti neftali neftaly nega negar negasso neha nehemia nehemiah nehemias nehemie nehir nehoslav neida neiko neil
  neila neill neisha neita neithan neiva neja nejat nejc nejla nekia neklan neko nela nelda nele nelea neli nelia nelida
  nelio nelisiwe nell nella nelle nellea nelli nellie nello nelly nelma nels nelson nelu nelva nelwyn nely nelya nemanja
  nematulloh nemesio nemir nemira nena nenad nene neo neofit neola neoma neomi neomia neonila neopolo neoterio nephi
  nepomuk nera nerea nereida nereo nereyda nergis neri neriah nerijus nerissa nermeen nermin nermine nero nery nerys
  nesa nese neset nesho nesim neslihan neslisah nesrin nesrine nessa nestan nestor nestore neta netanel nethmi netsanet
  netta nettie neus neuza neva nevaeh nevaeha nevan neve neveah neveen neven nevena nevenka neville nevin nevine nevio
  nevra nevzat newai neway newell newman newroz neyda neyla neyland neymar neysa neythan nezamysl nezih ngaire ngan nghi
  nghia ngoc nguyen nguyet nha nhamo nhan nhat nhek nhi nhlakanipho nhlanhla nhu nia niah niako niall niam niame niamh
  niara niasia niayesh nibal nicanor nicarete nicco niccole niccolo nicea niceforo nicephore niceto nicezio nichele
  nichelle nichifor nichol nichola nicholai nicholas nicholaus nichole nicholes nicholette nicholis nicholle nicholos
  nichols nicholus nick nickalas nickey nicki nickie nicklas nicklaus nickolai nickolas nickolaus nickole nicky nicla
  niclas nico nicoara nicodemo nicodemus nicodim nicol nicola nicolae nicolai nicolaie nicolas nicolasa nicolaus nicole
  nicoleen nicoleta nicoletta nicolette nicolina nicoline nicolle nicollette nicolo nicon nicu niculina niculita nicusor
  nicuta nida nidal nidhi nidia niek niel niels niem niema niene nienke niesha nieves nifont nigar nigel nigora nihad
  nihal nihan niharika nihat nihira nija nijah nik nika nikandr nikanor nikayla nike nikeya nikhat nikhil niki nikia
  nikica nikifor nikisha nikita nikitas nikiya nikki nikkia nikkie nikkita nikko nikkolas nikkole niklas niklaus niklavs
  niko nikodem nikodema nikodim nikodina nikol nikola nikolai nikolaj nikolao nikolaos nikolas nikolasz nikolaus nikolay
  nikolcjo nikole nikoleta nikolette nikoli nikolina nikoloz nikon nikora nikos niksa nila nilah nilam nilda nilde nile
  niles nilesh nilgun nili nilima nilo nilofer niloofar niloufar nils nilsa nilton nilufar nilufer nima nimakoah nimal
  nimas nimisha nimit nimrod nina ninaka ninel nineli ninette ninfa nini niniano niniko ninioluwa nino ninon ninthe
  ninuka ninutsa nio niomi niouma niphon nipit nir nira niraj niranjan nirav nirbhay nirit nirmal nirmala niro niroj
  nirosha niroshan nirupama nirvaan nisa nisan nisar nischal nisha nishant nishikant nishith nishka nissa nissi nissim
  nistiman nita nitesh nithya nitika nitin nitish nitu nitya nitza nitzan niusha niv nivaan nivaldo nivea nivedita
  niveen nives nivia nixon niya niyaga niyah niyazi niyi niyilolawa niyla niylah nizam nizamettin nizamuddin nizar
  nizhoni nizom nizomiddin njegomirka njeri njoki njoroge nkanyezi nkechi nkem nkiru nkosana nkosazana nkosenye nkosi
  nkosinathi nkosingiphile nkosinhle nkosiyabo nkululeko nnamdi nnedi nneka nnenna noa noah noaho noam noami noan noar
  noboru nobu nobuaki nobuhiko nobuhiro nobuhito nobuhle nobukazu nobuko nobumasa nobumichi nobunaga nobuo nobusuke
  nobutaka nobuteru nobuto nobutoshi nobuya nobuyoshi nobuyuki nodar nodira nodo nodoka noe noelani noeli noelia noelie
  noell noella noelle noely noema noemi noemie noemy nofal nofar nofoto noha noham nohan nohely nohemi noila nokuthula
  nola nolan noland nolann nolberto nolen nolhan nolia nollaig noluthando nolwazi nolyn noma noman nomar nomcebo
  nomfundo nomi nompumelelo nomsa nomvula nomvuyo nona nonhlanhla noni nonie nonjabulo nonkululeko nonna nonnie nono
  nonso nontobeko noor noora noortje noorullah noppadon nora norah noraini noralee norbert norberta norberto nore noreen
  norene norhane norhayati nori noriaki norica norifumi norihiko norihiro norihisa norihito noriko norina norine norio
  norishige norita noritaka noriyasu noriyoshi noriyuki norma normand norodom norris norton norval norvel norvell norvin
  norwood nosipho nosir nosirjon nosiviwe nosson nostriano nothando notnamed noud noufel nouh nouha nouhak nour noura
  nourane noureddine nouri noursain noushin nout nouzha novah novak novalee novaleigh novalie novalynn novan novi
  noviana novita novruz nowi nox noynoy nozima nozipho nozomi nozomu nqobile nrima nrisingha ntando nthabiseng ntokozo
  ntombi ntombizodwa nuala nubia nuccia nuda nudem nugo nugraha nugzar nuha nuhu nuka nukhet nuki nukri numan nuno nunu
  nunuka nunziata nunzio nuon nupur nur nura nural nuran nuray nurbek nurcan nuredin nurettin nurgul nurgun nurhaliza
  nurhayati nuri nuria nuriddin nuril nurit nurlan nursel nurseli nursultan nurten nurul nurullah nusa nusrat
  nusratulloh nusret nutsa nutsi nuttaphan nuvia nuwan nwabueze nwachukwu nya nyaboke nyah nyam nyambura nyan nyana
  nyasha nyasia nycole nydia nyelle nyema nyesha nyesom nygel nyia nyisha nyjah nykia nyla nylah nylan nyle nyles nynke
  nyoka nyokabi nyoman nyomi nyra nyree nyssa nyunt nyx oaklee oakleigh oaklen oakley oaklie oaklyn oaklynn oana oanh
  obadiah obafemi obaid obaidul obaidullah obang obanijesu obed obeida obert obi obiageli obid obie obinna obioma obrad
  obren oburu oceana oceane ochi ochieng ocie octav octavia octavian octaviana octaviano octavio octavious octaviu
  octavius oda odalis odalys oddie oddny oddone oddvar odean odeh odelia odell odella oden oderico odessia odessie odeta
  odete odetta odette odhran odidone odie odil odile odilia odilon odin odinaka odinga odis odolen odon odongo odorico
  odunayo odus odysseas ofek ofelia ofelie ofelya ofer ofir ofra ogbonnaya ogden oge ogechi oger ognen ognjana ognjen
  ognyan ognyana ogooluwa oguz oguzhan ohad ohene oisin ojars ojas ojaswini okan oke okechukwu okello okey okezie okhrim
  okiki okky okonkwo okoro okropir oksan oksana okta oktavian oktavie oktavius oktay okto oktyabrina ola olabisi olabode
  oladapo oladara oladare oladele oladimeji oladipo olaf olafur olaide olajumoke olajuwon olakunle olalekan olamide olan
  olana olando olanrewaju olansile olaoluwa olasunkanmi olasunmbo olatokunbo olatunbosun olatunde olatunji olav olavi
  olavo olawale olayemi olayinka olbram olcay oldrich oldriska ole olean oleg olegario olegs oleh oleksandr oleksandra
  oleksiy olelko olen olena olene oles olesea olesya oleta oletha olevia olga olgerts olgica olha oli olie oliga olim
  olimpia olimpiada olimpian olimpio olimpiu olimpiy olin olinda olindo olinto oliva olivea oliver olivera olivette
  olivia oliviah olivie olivier oliviera oliviero olivija oliviu oliwia oliwier olla olle olli ollie olof ololade oluchi
  olufemi olufeyisayo olufunke olufunmi olufunmilayo olugbenga olumide olumorotimi oluremi olusegun olusola olutomiwa
  oluwadarasimi oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun
  oluwaseyi oluwatimilehin oluwatobi oluwatobiloba oluwatofunmi oluwatosin oluwatoyin oluwatoyosi oluwatumise oluwole
  oluwunmi oluyemi olympe olympie olyvia olzhas oma omad omaima omana omar omari omarion omawunmi omayra ombeline
  ombline ombretta omelyan omer omero omid omie omina omkar omobobola omobola omobolanle omodunni omolabake omolara
  omolola omondi omosalewa omotara omotayo omotola omotolani omotoun omowumi omowunmi omoyele omprakash omran omri
  omurbek ona onalee onder ondina ondine ondrea ondrej ondrejka oneal oneda oneida oneil oneita onesimo onesta onesto
  oneta oni onie onika onita onna onnie onofre onofrio onome onorata onorina onorino onorio onoriode onufriy onufry onur
  onyango onyebuchi onyeka onyema onyinye oommen oona oonagh oormila opalina opaline opan opemipo opeoluwa opeyemi
  ophelia ophelie ophir opie opiyo opung oqil ora oralee oralia orazio orbel orbie orchidea orde orel orelia orell oren
  orene orenzio oreofe orest oresta oreste orestes oretha orfeo orhan ori orian oriana oriande oriane orianna orie orien
  orietta orif orin orina orio oriol orion oris orislava orisya orit oriyana orkhip orkun orla orlan orland orlanda
  orlane orlean orlena orlin orlo orly orma orman ormond orna ornella orni oron oronzo orpha orren orrie orrin orris
  orsino orso orsola orsolina orson ortansa ortensia ortensio orva orval orvel orvil orville orvin orvis orvokki oryan
  orzu osa osagie osama osamu osanna osarodion osaze osbaldo osborn osborne oscar oscarine oshea osie osiel osinachi
  osip osiris osita oskar oskari oskaro osleidys osman osmany osmar osmin osmo osmondo osmund osnat ossama ossie ostap
  ostoja ostromir osunleke osvald osvaldo oswald oswaldo ota otabek otakar otakara otar otavio otelia otello otha othel
  othella othello othman othmane othniel otho othon otia otieno otila otilia otilie otilija otis otmar oto otobong
  otokar otomar otoniel ottakoothar ottaviano ottavio ottie ottilia ottilie ottis ottmar otto ottokar ottone otylie
  ouafa ouassim ouattara ouida ouissem oumar oumarou oumayra oumou oupa oury ousman ousmane oussama ove overton ovid
  ovidio ovidiu ovidius ovie owain owen owens owyn oxana oya oybek oyebanji oyenike oyewale oyga oyin oyindamola
  oyindasola oyinkansola oyku oynur oysha oyun oyunga oyungerel oyuun oyvind ozan ozana ozanne ozcan ozden ozell ozella
  ozer ozge ozgur ozhan oziah ozias ozie oziel ozkan ozlem ozlen oznur ozod ozoda ozodbek ozren ozy ozzie ozzy paata
  paavo pablo paca pacey paciano pacifico paco pacome pacomio padam paden padma padmaja padmi padmini padraic padraig
  paeton paetongtarn paetyn paiboon paige paiman pairoj paislee paisleigh paiton paityn paivi paizlee paizley paja
  pakhom pakize pakizo palanisamy palaniswami palanivel palatino palazhka palemon palesa palladia palladio pallavi palle
  palma palmazio palmer palmira palmiro paloma palwinder pam pamala pamela pamelia pamella pamfil pamila pamla pammachio
  pamula panagachie panagiota panagiotis panait panas panashe panca pancario panchanan panche pancrazio pandeli pandora
  pandu pandurang paneerselvam panfil panfilo pangeran pangestu panitan panji panka pankaj pankaja pankrac pankracy
  pankrat pankratiy panlop panna panos pantaleo pantaleon pantaleone pantelei pantelejmon panteleymon pantelis paola
  paolina paolo paora pape papis papuna paquita paralee param paramartha paramita paramon paras paraschiva parascovia
  paraskeva paraskeyas paraskeyi pardi pardis pardo paresh pareshbhai parfen pari paria paride parinaz parinya parisa
  parit parkash parke parker parla parman parmanand parmeet parmenio parminder parnell parris parrish parsa parsival
  parsla partap partenij parth partha parthenia parul parvaneh parvathi parvati parveen parvez parvin parviz pascal
  pascale pascual pascuala paskal paskala pasqual pasquale pasqualina pastora patarkali patarkatsi patcharawat paterne
  paterniano pathan pathe pathum patra patrecia patric patrica patrice patricia patricie patricija patricio patrick
  patrik patriko patrina patrisha patrizia patrizio patroclo patru patrycja patrycjusz patrycy patryk patsey patsia
  patsie patterson patti pattie patton paul paula paule paulene pauletta paulette paulica paulien pauliina paulin
  paulina pauline paulino paulita paulo pauna pauside pava pavan pavel pavica pavils pavithra pavla pavle pavlin pavlina
  pavlinka pavlo pavlos pavol pawan pawel pax paxton paxtyn payal payam payden payge payidar paylos payman payne payson
  payten paytin payton peadar pearce pearla pearle pearlean pearlene pearley pearlie pearline pearson pecine pecola
  peder pedro peerapong pegah peggi peggie peggy peighton pejman pekka pelageya pelaghia pelagia pelagie pelagija
  pelagiya pelayo peleo pelhrim pelin pelinsu pelle pellegrino pelumi pembe penaia pencho penda penelopa penelope peni
  penina penka penn penney penni pennie pentti pepe pepela pepena pepijn pepiko pepin pepita pepo pera perarivalan
  percell perceval percilla percival percy perel perez perfecto peri perica pericle perihan perikles perkasa perl perla
  perle perley perlie permadi permelia pernell pernilla pernille pero perpetuo perran perri perrin perrine perry perseo
  persephone perseus pershing persida persis pertev pertti perumal peruna perver pervez pervin pervis perwez perzida
  pessy petar pete petek peter peteris peterson petkana petko petr petrana petranka petre petri petrica petrija petrina
  petrisor petro petrona petronela petronila petronilla petronille petronio petronius petros petru petruse petrut
  petruta petse petter petteri petula peyami peyman peyten peyton phaedra phairoj phakade phankham pharell pharoah
  phathi phebe phelan phelekezela phenix pheobe pheonix phi phil phila philani philbert phileas phileine philemon
  philibert philicia philine philip philipp philippa philippe phill phillip phillipe phillips phillis philomena
  philomene philothee philou phindile phineas phinehas phiwokwakhe phoenyx phong phu phuc phumelele phumla phumtham
  phumzile phung phuoc phuong phylicia phylis phyliss phyllis phylliss pia pichai pichit piedad pien piera pierangelo
  pierfrancesco piergiorgio pierina pierluigi piermarco piero pierpaolo pierrette pierrick piersilvio pierson piet
  pieter pietro pilar pilip pim pimen pinar pinarayi pinchas pinchus pindile pinhas pinkey pinkney pio piotr pipo pippa
  pippo pirapan piraye pirimze pirjo pirkko pirvardisa pisana pitso pius piyabutr piyali piyush placida placide placido
  plamen platon platone pleun plinio pluma plutarco pnina podolyan pohiva pokin pokou pola polat policarpo polidoro
  polifemo polikarp polina polissena pollie pollione polly pollyanna polona polyana polykarp polyxena pompeo pompeu
  pompilia pompiliu pomponio ponepate pongsak pongthep ponmudi ponnaiyan ponselvam pontus ponziano ponzio pooja poonam
  pooneh poornima pooya popo porcha porche porchia porfirio porfiriusz porfiriy porfiry pornthiva porntip porscha
  porsche porsha porshia portia porzia porziano posey posie postumio potap potishana poul pouran pourya pouya powell
  praba prabawa prabha prabhakar prabhas prabhat prabhath prabhu prabin prabir prabowo prabu prachanda prachi prachuab
  pradeep pradhan pradip pradipta pradyuman pradyut prafulla pragati pragya prahlad praiwan prajakta prajin prajwal
  prakash prakosa prakriti pralay pramila pramitha pramod pramodh pramon pramono pran pranab pranata pranav pranavi
  pranawa pranay pranitha pranjal prapat prasad prasanna prasanta prasanth prascovia prasert prasetya prasetyo prashant
  prashanta praskovya prasong prasoon prassede pratap prateek prathamesh prathap pratibha pratik pratikno pratima
  pratiwi pratyush pravdan pravdomil pravdomila praveen pravin pravomil pravomila pravoslav pravoslava prawit prayag
  prayitna prayoga prayogo prayut precilla predrag preecha preeti preetika preity prem prema premadasa premalatha
  premanath premlata premysl prentice prentis prentiss prescilla prescott preslee presleigh presley preslie pressley
  presten prestin prestyn priamo prianka pribyslav pribyslava pricila pricilla pridi primerose primitivo primo primoz
  princella princewill prinya prisca priscella priscila priscilla priscille prisco prisha prisila prisilla priska prita
  pritam prithvi prithviraj priti pritish privato priya priyala priyamvada priyanka procopio profira proinsias prokhor
  prokl prokles prokofiy prokop prokopa prokopij prokopis prokul promila promyse proserpina prospera prospero protasio
  proteo prov providenci prudencio prudenzia prudenzio prvoslav pryce prynce pryor przemyslaw puangthong publio puja
  puji puk pulcherie puleng pulkit pumza punam puneet punit punsalmaa pupolo puput puran purandar purificacion purna
  purnama purnell purnima purnomo purshottam purushottam purvis purwa purwadi purwanto pushkar pushpa pushpendra pushti
  pusicio puspa puspita puti putra putri putu pyone pyotr pyper qadir qadri qahtan qais qaisar qaiser qaitamza qamar
  qaqita qasem qasim qassem qassim qazi qiana qiasa qizilgul qobil qorban qori qosim quade quadir quaid quamir quan
  quanda quanesha quang quanisha quanita quantavious quantez quartey quartilla quashawn quasimodo qubad qudrat
  qudratullah que queena queenie quenten quentin quentine quenton querano quetzalli quetzaly quiana quianna quieta quin
  quincey quinlan quinley quinn quint quintavious quintella quinten quintez quintia quintiliano quintilio quintin
  quintina quintino quinton quintrell quintus quinty quinziano quinzio quique quirin quirino quiteria quitterie quoc
  quran qusay quy quyet quynh qvarqvare raanan rabab rabah rabea rabecca rabee rabeh rabi rabia rabindra rabindranath
  rabiu rabri rachad rachael rachal rachana racheal rachel rachela rachele rachell rachelle rachid rachida rachmat
  rachna raci racine racquel rada radames radan radana rade radegast radek radeke radenko radford radha radhe radheshyam
  radheyshyam radhia radhika radhost radi radika radim radimir radimira radina radion radisa radislav radislava radit
  raditya radivoj radivoje radka radko radley radmil radmila radmilo rado radoje radojka radolfo radomil radomila
  radomir radomira rados radosav radoslav radoslava radoslaw radostin radovan radovana radslava radu raducu radul raduz
  radvan radwan rae raeann raeanna raeanne raechel raechelle raed raeda raef raeford raegan raegen raekwon rael raelee
  raeleen raeleigh raelene raelin raelyn raelynn raelynne raena raequan raeven raevyn raeya raf rafael rafaela rafaella
  rafaelo rafaila rafal rafat rafe rafeal rafet raff raffaela raffaele raffaella raffi rafi rafic rafid rafidah rafik
  rafila rafiq rafiqa rafique rafiqul rafizi ragan ragen rageshwari rageswari raghad raghav raghavendra raghbir raghda
  raghib raghu raghubar raghunath raghuram raghuvansh raghuvir ragnar ragnhild rahaf raharja rahat rahayu raheel raheem
  raheim rahel rahelo rahiem rahil rahim rahime rahma rahman rahmat rahmatollah rahmatullah rahmawati rahmel rahmi
  rahmir rahsaan rahsan rahul raide raiden raidyn raif raiford raigan raihan raija raik raila railey railyn railynn
  raima raimo raimondo raimonds raimund raimundas raimundo raina rainald rainaldo raine rainee rainelda rainer rainey
  rainhard raini rainie rainiero rainn rainold rais raisa raisel raissa raiya raizel raizy raj rajaa rajab rajagopal
  rajakumar rajan rajana rajani rajao rajapaksa rajaram rajat rajeev rajendra rajendran rajesh rajeshwar rajeshwari
  rajina rajinder rajini rajinikanth rajitha rajiv rajko rajkumar rajkummar rajmund rajna rajnath rajni rajnish rajnold
  rajon rajpal rajsa raju rajveer rajvir rakan rakeem rakesh rakhat rakhela rakhi rakhilka rakia rakib rakim rakip
  rakita ralf ralph ralston raluca rama ramaa ramachandra ramachandran ramadan ramadoss ramakant ramakrishna
  ramakrishnan ramalingam raman ramanathan ramaswamy ramata ramathan ramatoulaye ramavtar ramaz ramazan rambukwella
  ramcharan ramdas ramdev ramel ramendra ramesh rameshwar ramey ramez rami ramiah ramie ramil ramin ramir ramiro ramiyah
  ramiz ramla ramlal ramon ramona ramond ramone ramonita ramses ramsey ramunas ramush ramvilas ramy ramya ramzan ramzi
  ramziddin ramziya rana ranae ranariddh rance randa randal randall rande randee randeep randel randell randhir randi
  randie randle randol randolf randolph randon ranee raneem ranek ranga rangana ranganathan rangga rangin rangsiman rani
  rania raniero ranil ranim ranisha raniya raniyah ranjan ranjana ranjeet ranjini ranjit ranko rano ranolfo ranveer
  ranvijay ranya raouf raoul raphael raphaelle rapheal rapulane raqib raquan raquel raquelle rasa rasad rasean rasha
  rashaad rashaan rashad rashan rashanda rashard rashaud rashaun rashawn rashed rasheda rasheed rasheeda rasheedah
  rasheem rasheen rashel rashell rashelle rashid rashida rashidat rashmi rashod rashon rashonda rashtra rashun rasid
  rasifa rasim rasit rasko rasmi rasmus rasoul rastislav rastislava rasul ratan rathin rati ratib ratibor ratih ratimir
  ratko ratmir ratna ratnakar ratu raudel rauf raul rauno raushan ravalomanana raveena raveendra ravi ravichandran ravin
  ravinder ravindra ravindranath ravindu ravishankar ravon ravshan ravuvu ravyn rawan rawane rawda rawia rawya
  raxmatulloh raya rayaan rayah rayan rayana rayane rayann rayanna rayanne rayburn rayce raychel raychelle rayden raye
  rayen rayetta rayfield rayford raygan raygen rayhan rayhana rayla raylan rayland raylee rayleen rayleigh raylen
  raylene raylin raylon raylyn raylynn rayma raymon raymond raymonde raymone raymund raymundo rayn rayna raynaldo
  raynard rayne raynell raynette raynold raynor rayona rayonna rayquan raysean rayshaun rayshawn rayshon rayven rayvon
  rayxona rayyan raza razak razali razan razia raziel razvan rea reagan reagen reaghan reana reanna reanne reatha
  reather reba rebbeca rebbecca rebeca rebecca rebeccah rebecka rebeckah rebeka rebekah rebekka rebekkah rebeko recai
  recardo rece recep rechelle reco reda redmond redouane reece reegan reem reema reena rees reesa reese reeva refah
  refet refik refilwe refugia refugio regan regena regenia reggie reghan reghina reginae reginal reginald reginaldo
  regine reginia regino reginold regis regitze regnars regolo regula reha reham rehan rehana rehema rehman rehor rehorka
  rei reid reidar reijo reika reiko reiley reilly reily reima reina reinaldo reine reiner reinhard reinhold reinier
  reino reita rejan rejean rejeanne reka rekha reksa relda relja rella relu rema remedios remi remie remig remigio
  remilekun remington remmi remmington remmy remo remona remondo remus remy remzi ren rena renada renae renald renaldo
  renan renard renardo renars renas renat renata renate renato renatta renaud renaude renay renda rendell rendy rene
  renea renee renell renesmee renetta renette rengin renia renie renisha renita renja renley renly renn renna renne
  renner rennie renny rens renske renu renuka renwick renzo reo reola reona resa resat resham reshma resid respati
  respicio ressie restituto restu resul reta retha retno reto retta reuben reubin reuel reut reuven reva revan revaz
  revi revonda rewi rex rexford rexhep rexton rey reya reyan reyansh reybaud reyes reyhan reyhaneh reyli reymond
  reymundo reyna reynaldo reynard reynold reynolds reza rezi rezo rezzan rheagan rheanna rheba rhema rheta rhett rhetta
  rheya rhian rhiana rhianna rhiannon rhiley rhoda rhodes rhodri rhona rhonda rhun rhyan rhyder rhylan rhylee rhyleigh
  rhylie rhys ria riaan riad riah rian riana riane riann rianna rianne ribhi ric ricarda ricardina ricardo ricards
  ricario riccarda riccardo ricci ricco richa richard richarda richardo richardson richele richelle richelmo richie
  richy rick rickard rickey ricki rickie ricky rico rida riddhi riddick ridha ridhi ridho ridley ridvan ridwan rie rieke
  rieko rielle rifaat rifat rifka rifki rigard rigathi rigel riggin riggins riggs rigo rigoberto rihaan riham rihana
  rihanna rihari riho riikka riitta rija rika rikako rike riker riki rikio rikke rikki riko riku rikuto rilee rileigh
  riley rilla rilwan rilyn rilynn rima rimantas rimma rina rinako rinaldo rinda rini rino rinoa rintaro rinus rion riona
  ripley ripp risa risako risha rishaan rishab rishabh rishi rishika risma ristana riste risto rita ritchie ritesh
  rithvik ritika rito ritsuko ritsuo ritva riv riva rivaldo riverlyn riverlynn rivka rivkah rivky rivlin riya riyaan
  riyad riyah riyan riyaz riyazuddin riza rizal rizalito rizieq rizk rizki rizo rizvon rizwan roald roark robaldo robb
  robbe robbert robbi robbie robbin robby robbyn robel robena robert roberta robertas robertha robertina robertine
  robertino roberto robertson robet robi robie robina robinette robinson robiul robiya robson roby robyn robyne robynn
  rocco roch rochel rochele rochell rochelle rocio rockey rockford rockie rockwell rodan rodd roddrick roddy rodell
  roderic roderick roderik roderyk rodger rodgers rodiano rodica rodion rodman rodna rodney rodolfo rodoljub rodolphe
  rodoslav rodric rodrick rodrigo rodrigue rodriguez rodriquez roee roel roelof roen roena rogan rogelio rogene roger
  rogerio rohan rohana rohini rohit rohitash rohullah roi roisin roj rojda rojelio rok rokhaya rokia roko roksana
  roksolan roksolana rokuro rolan roland rolanda rolandas rolande rolando rolf rolfe rolfo rolla rolland rollie rollin
  rollins rollo roma romain romana romane romanita romano romans romario romayne romee romel romelia romell romello
  romelo romena romeo romero romesh romeu romey romi romie romil romila romilda romina rommel rommie romoaldo romola
  romolo romona romuald romualdo romul romulo romulus romy ron rona ronak ronal ronald ronaldinho ronaldo ronan ronda
  rondal rondale rondall rondell rondi roneisha ronel ronell ronelle ronen ronesha ronetta ronette roney roni ronica
  ronika ronin ronisha ronit ronita ronja ronke ronn ronna ronnald ronnell ronnette ronney ronni ronnie ronny ronold
  rony rooney roop roopa roos roosevelt roozbeh ropate ropati roper rophnan roque rori rorie rory rosa rosabel rosabella
  rosabelle rosalba rosalea rosalee rosaleen rosaleigh rosalia rosalie rosalin rosalina rosalind rosalinda rosaline
  rosalio rosalva rosalyn rosalynn rosamaria rosamond rosamunda rosan rosana rosangela rosann rosanna rosanne rosaria
  rosario rosaura rosco roscoe roseann roseanna roseanne roselee roselia roselie roselin roseline rosella roselle
  rosellen roselyn roselyne roselynn rosemarie rosemond rosen rosena rosenda rosendo roser rosetta rosevelt rosey roshan
  roshanda roshawn roshell roshelle roshni roshonda roshunda rosia rosie rosiland rosilyn rosina rosio rosita roska
  rosli roslyn roslynn rosmah rosman rosmery rosmunda rosnah ross rossana rossano rossella rossi rossie rosslyn rossy
  rostislav rostislava roswell roswitha rotaru rotem rotimi rouhollah roula rovena rovshan rowan rowe rowen rowena
  rowland rowyn roxana roxane roxann roxanna roxanne roxelana roxie roxy roy roya royale royce royden roza rozalia
  rozalie rozalija rozalinda rozalyn rozamunda rozana rozanne rozell rozella rozelle rozetta rozina rozita roziya rozlyn
  rozlynn rozo rozvita rrafayel rrobert rrowben rrowzanna ruairi ruangkrai ruaridh ruba rubbie ruben rubens rubi rubiano
  rubie rubin rubina rubye ruchan ruchi ruchika ruchy rudell rudi rudiantara rudiger rudis rudite rudolf rudolfa
  rudolfina rudolfo rudolfs rudolph rudra rudy rueben ruedi ruediger ruel rufat ruffin ruffus rufina rufino rufo rufus
  ruger ruggero ruhi ruhollah ruhsar rui rukayat ruken rukhmani rukhsana rukmin rukmini rukneddin rukshan rula rulon
  rumaldo rumen rumena rumi rumiko rumyana runa rupa rupali rupam rupert ruperto rupesh rupinder ruprecht ruqaya
  ruqayyah ruriko rusalina rusanka rusdi rusen rushdi rushil rusins ruska ruslan ruslana rusman rusnah russ russel
  russell rustam rustem rustin ruston rustu rusudan ruta ruth rutha ruthann ruthanna ruthanne ruthe ruther rutherford
  ruthie ruthy ruti rutilo ruto ruud ruve ruvim ruwan ruxanda ruxandra ruy ruya ruza ruzena ruzha ruzica rya ryad ryah
  ryan ryane ryann ryanna ryanne ryatt ryden ryder ryen ryken ryker ryla rylan ryland rylann rylea rylee rylei ryleigh
  rylen ryler ryley ryli rylie rylin rylinn rylo rylyn rylynn rym ryne rynlee ryo ryohei ryoichi ryoji ryoko ryon ryosei
  ryosuke ryota ryotaro ryoya ryozo ryszard ryu ryuichi ryuichiro ryuji ryunosuke ryurik ryusaku ryusei ryusuke ryuta
  ryutaro ryuzo ryver saachi saad saadat saadi saadia saanvi saara saba sabahattin sabar sabarinathan sabas sabastian
  sabato sabazio sabeena sabele sabella sabelo sabian sabiha sabin sabina sabine sabino sabir sabita saboxat saboxon
  sabra sabreen sabreena sabrena sabri sabria sabrina sabrine sabryna saburo sabyasachi sacha sachchidananda sachi
  sachie sachiko sachin sachiyo sacid sada sadaf sadaharu sadakazu sadako sadam sadamu sadan sadanand sadananda sadao
  sadar sadayuki sadberk saddam saddie sade sadee sadegh sadek sadeq sadettin sadhana sadhguru sadi sadia sadie sadik
  sadina sadio sadiq sadoqat sadou sadri sadriddin sadullah sadulloh sadye sadyr saeb saedeh saeed saer safa safaa safae
  safak safdar saffet saffiro saffo safia safiatou safietou safina safir safira safiya safiyah safiyyah safo safouan
  safouane safoura safta safura safwan safwat sagala sagan sagar sagarika sageer saghar sagi sagir sagrario sahadev
  sahana sahap sahar sahara sahasra saheed saher sahil sahily sahin sahinalp sahir sahira sahl sahle sahlework sahra
  sahriyar sahsuvar sai saida saidou saidu saif saifuddin saiful saifullah saige saim saima saimone sainey saiq saira
  saisha sait saja sajad sajal sajeeb sajid sajith sajjad sajjan saka sakae sakai sakari sakaria sakeena saker sakiko
  sakina sakinah sakip sakir sakshi sakti sakuichiro sakura sakurako sal saladino salah salaheddine salam salama
  salamatu salamoun salar saleem saleen saleena saleh salena salesi saleumxay sali salih saliha salihou salil salim
  salimah salimata salimatou salina saliou salisu saliyah salli sallie sallyann sallye salma salmaan salman saloh saloma
  salome salomea salomena salomey salomone salomoun saloua salsabila salustiano salustio salva salvator salvatore
  salvatrice salwa salwator saly sam sama samad samadhi samah samaira samaiya saman samanatha samandar samaneh samanta
  samantha samarah samaraweera samarendra samari samaria samarth samatha samaya samayah sambhaji sambit samdech samed
  sameeh sameer sameera sameh samella samer samera samet sameul sami samia samiah samie samih samiha samil samim samina
  samir samira samirah samiran samisoni samiuela samiya samiyah sammantha sammi sammie sammuel sammy sammye samo samoil
  samona samone samora sampat sampath sampson samson samsul samsuri samu samual samuel samuela samuele samuelo samuil
  samukelisiwe samukeliwe samvel samwel samy samya samyah samyra sana sanad sanae sanai sanan sanata sanath sanaullah
  sanaya sanaz sanchez sanchita sancho sanda sandamali sande sandee sandeep sandhya sandi sandiaga sandie sandile sandip
  sandor sandra sandrea sandria sandrine sandro sandu sanele sanem sanford sangeeta sangita sangram sani sania saniah
  sanitsuda saniya saniyah sanja sanjaa sanjana sanjay sanjaya sanjeev sanjeewa sanjeewani sanjib sanjin sanjiv sanjoy
  sanjuana sanjuanita sanjukta sanka sankar sanna sanne sanobar sanoh sanoj sansern sansone sant santana santanna
  santanu sante santhiago santi santina santino santo santonio santos santosh sanusi sanvi sanwar sanziana sao saodat
  saoirse saori saoud sapan sapar saparmurat saphira saphire sapiente sapna sapphira saquan sara sarabeth sarabjit sarad
  sarada sarafina sarah sarahann sarahi sarahy sarai sarajane sarala saralee saralyn saran sarani saraswati sarath
  sarathkumar saravanan saray saraya sarayah sarayu sarbananda sarbello sardor sare sareena sarena sarenity sarfaraz
  sargis saria sariah sarika sarina sarisha sarit sarita sariya sariyah sarjo sarka sarkis sarla sarlota sarmite saroj
  saroja sarojini saron sarra sarrah sartaj sartika sarunas sarvar sarvenaz sarvesh sarvin sarvinoz sarwar saryah sasa
  sasan sascha sasha sashka sashko sasikala saskia saskie saso satalega satendra sathish sathvik sathya sathyaraj
  satinder satine satish sativa satnam satoko satomi satori satoru satoshi satpal satria satsuki sattar satu satur
  saturniano saturnin saturnina saturnino satya satyajit satyanarayan satyapal satyen satyendra saud saul saulcerite
  sauli saulius saulo saundra saurabh saurav sauveur sava savana savanah savas savel saveliy savely saverio saveta savi
  savilla savin savina savinien savino savion savita savitri savo savon savva savvatiy sawako sawsan saxida saxon saxona
  saxton saya sayaka sayako sayan sayani sayde saydee saydie sayed sayeda sayeed sayge sayla sayler saylor sayoko sayra
  sayumi sayuri sayyad sayyid sayyora scarleth scarlett scarlette scherry schlomo scholastika scholastique schuyler
  schyler scolastica scotlyn scott scotti scottie scottlyn scotty seaborn sead seamus sean seana seanmichael seann
  seanna seb sebahat sebas sebastain sebastiaan sebastian sebastiana sebastiano sebastiao sebastien sebastion sebastjan
  sebestian seble sebnem sebrina sebsebe secaeddin secil seckin seckou seconda secondiano secondina secondo seda sedat
  sedef seden sediq sedona sedonia sedric sedrick sedrik seeley seema seena sef sefa sefer seferino seff sefik sefora
  seghei segilola segolene segundo seher sehlevent sehrazat seid seidu seif seife seigo seiichi seiichiro seija seiji
  seiko sein seini seinosuke seirra seishi seishiro seita seiya seizo sejal sekani sekhnia sekinat sekou seksan selah
  selahattin selale selam selamawit selami selassie selby selcan selcuk selda seldon selemani selen selena selene
  selenia seleste selia selim selima selin selina seline selivan seliverst selma selmer selvaggia selvakumar selvam
  selvi selvin selwyn selyan sem sema semaj semenica semibor semih semion semira semiramide semisi semiu semplicio
  sempronio semra semsi semyon sena senad senaida senait senay seneca sener senesio sengul senia senka senn senne sennur
  senofonte senol senta senthil senzo sep sepehr sephora sepideh sepp seppe seppo septi sequoyah serafettin serafim
  serafima serafin serafina serafino serah seraina serap seraphin seraphina seraphine serapione serban serbulent serdar
  sereepisuth seref seren serena sereniti serenus seretha seretse sergei sergej sergen sergey serghei sergi sergii
  sergio sergiu sergiusz sergiy sergo serhad serhat serhii serhiy serif serigne serik serin serina serine serinity
  serita serjio serkan sermet sermin sermsak serpil serra sertac sertap seru servac servan servando servidio serviliano
  serzh sesia sesto setareh setareki seth sethi setiawan setsuko setsuo settar settimio settimo setya setyo seun sev
  seval sevara sevastian sevastyan sevda severa severiano severin severina severine severino severo sevgi sevil sevilay
  sevim sevin sevinc sevket sevki sevtap sevval sevyn seward seweryn sewnet sexmus seyban seyda seydou seye seyed
  seyfettin seyfi seyfullah seyhan seyi seyit seyma seymour seynabou seyni seyoum seyyed seyyit sezai sezen sezer sfiso
  sha shaaban shaan shaban shabana shabbir shabnam shabtai shaburi shachar shada shadab shadae shaden shadi shadia
  shadmehr shadonna shadrach shadrick shae shaela shaelyn shaelynn shaena shafi shafie shafik shafiq shafiqul
  shafiqullah shafqat shagari shaghayegh shagufta shahab shahbaz shahboz shahd shaheed shaheem shaheen shaher shahid
  shahida shahidan shahidul shahin shahir shahjahan shahla shahnawaz shahnaz shahobiddin shahpour shahram shahriar
  shahrir shahriyor shahrizat shahrnush shahrokh shahrukh shahrzad shahzod shai shaila shailaja shailee shailendra
  shailesh shaily shailyn shaima shaimaa shain shaina shaindel shaindy shaine shaira shaista shajahan shaka shakara
  shakayla shakeel shakeem shakeema shakeena shakera shakeria shakeya shakhrukh shakia shakib shakil shakila shakima
  shakina shakir shakira shakirah shakita shakiya shako shakro shakti shakuntala shakur shakyra shala shalana shalanda
  shalaya shaleah shalee shaleen shalena shalene shalewa shaley shalia shaliko shalimar shalin shalina shalini shalisa
  shaliyah shalom shalon shalonda shalva shalyn shalynn shama shamar shamara shamari shamaria shamaya shambhu shameeka
  shameem shameika shameka shamekia shamel shamia shamiah shamica shamika shamim shamima shamin shamir shamira shamiya
  shamiyah shamon shamshad shamsher shamsiddin shamsul shamus shamya shamyra shan shana shanae shanaka shanan shanay
  shanaya shanda shandell shandi shandon shandra shane shanea shanee shaneika shaneka shanel shanell shanelle shanequa
  shanese shanetta shanette shani shania shaniah shanice shanie shaniece shanika shaniqua shanique shanise shanita
  shaniya shaniyah shankar shankarsinh shanker shanmugam shanna shannah shannan shannel shannen shannon shanny shannyn
  shanon shanshe shant shanta shantae shantal shantanu shantavia shantay shante shantel shantell shantelle shanteria
  shanti shantia shantrell shany shanya shapour shaquan shaquana shaquanda shaquanna shaquilla shaquille shaquita shara
  sharad sharae sharan sharare sharay sharayah sharbat sharda shardae sharday sharde sharee shareef shareen shareese
  shareka sharell sharelle sharen sharena sharene sharese sharhonda shari sharice sharie sharif sharifa shariff
  sharifullah sharika sharilyn sharina sharion sharise sharissa sharisse sharita sharla sharlee sharleen sharlene
  sharlet sharlotte sharlyn sharmaine sharman sharmila sharmin sharmistha sharnell sharod sharol sharolyn sharon sharona
  sharonda sharone sharri sharrie sharrod sharron sharry sharyl sharyn shashank shashi shashikala shasta shatara
  shatavia shatha shatia shatoria shatoya shaukat shaul shaun shauna shaunda shaundra shaune shaunice shaunna shaunta
  shauntae shaunte shauntel shaurya shavkat shavon shavonda shavonna shavonne shaw shawana shawanda shawanna shawki
  shawn shawna shawnda shawndra shawne shawnee shawnette shawnie shawnna shawnta shawntae shawntay shawnte shawntel
  shawqi shay shaya shayaan shayan shayden shaye shayla shaylah shaylee shayleen shayleigh shaylen shaylene shaylie
  shaylin shaylyn shaylynn shayma shayna shayne shazia shchastislav shchek shea shealyn shealynn sheamus sheana sheba
  shedrick sheela sheena sheetal shefali shehab shehbaz shehla shehnaz shehu shehzad sheida sheila sheilah sheily
  shekhar shekinah shekoni shela shelagh shelah shelba shelbee shelbey shelbi shelbie shelda sheldon sheli shelia
  shelita shella shelle shellee shelley shelli shellie shelly shelsea shelton shelva shem shemar shemeka shemika shena
  sheneka shenell shenequa shenika sheniqua shenita shenna shepard sheppard shequita sher shera sheralyn sheran sherard
  sheree shereen shereka sherell sherelle sherene sherese sheri sheria sherian sherica sherice sherida sheridan sherie
  sherif sherika sheril sherill sherilyn sherina sherine sherise sherita sherlene sherley sherlin sherly sherlyn
  shermaine sherman sherod sheron sheronda sherra sherre sherree sherrel sherrell sherri sherrie sherril sherrill
  sherrilyn sherrita sherrod sherron sherrye sherryl shervin sherwin sherwood sheryl sheryle sheryll sherzod shettima
  shewit sheyanne sheyenne sheyla shiann shianna shianne shibani shibu shiche shideh shiela shifra shigeaki shigefumi
  shigeharu shigehiko shigehiro shigekazu shigeki shigeko shigemi shigemitsu shigenobu shigenori shigeo shigeru
  shigetaka shigetoshi shigeyoshi shigeyuki shihab shiho shihoko shikha shila shilah shilo shiloh shilpa shimako shimon
  shimshon shingo shinichi shinichiro shinji shinjiro shinkichi shino shinobu shinsaku shinsuke shinta shintaro shinya
  shinzo shiori shir shira shiree shireen shirel shirelle shiri shirin shirine shirish shirisha shirl shirlee shirleen
  shirlene shirley shirleyann shirlie shirly shiro shishir shishman shital shiv shiva shivaji shivakari shivakumar
  shivam shivani shivansh shivendra shivraj shivshankar shizue shizuka shizuko shizuo shloime shloimy shlok shlome
  shlomi shlomit shlomo shmiel shmuel shmulik shneur shoaib shobana shobha shobhana shodiyor shogo shohei shohreh
  shoichi shoichiro shoji shoko shokoofeh shokrollah shola sholom shomari shon shonda shondra shonna shonta shontae
  shontay shonte shontel shontell shorena shoshana shoshanna shoshia shosuke shota shotaro shozo shraddha shraga shree
  shreeya shresth shresthi shrey shreya shreyan shreyas shreyashi shridevi shrikant shrinivas shrishti shristi shriya
  shruti shubha shubham shubhaprada shubhra shubman shuhei shuichi shuichiro shujaat shuji shujiro shukhrat shuki shukia
  shuko shukri shukria shukrulloh shula shulamit shulem shunda shunichi shunji shunsaku shunsuke shunta shuntaro shunya
  shunzo shusaku shusei shusuke shuzo shwe shwet shweta shyam shyama shyamal shyamala shyan shyann shyanna shyanne
  shyenne shyheim shyla shylah shylee shylo shyloh shyne shyra shyrel sia siah siaka siamak sian siana siani sianna
  siaosi siara siarhei siarra siavash siavosh sibel sibghatullah sibilla sibongile sibusiso sibyla sibylle sicelo sico
  sicuro sid siddaramaiah siddarth siddhant siddharth siddhartha siddhi siddhran siddique sidharth sidi sidibe sidiq
  sidki sidnee sidoine sidonia sidonie sidonio sidor sidy siebe siegbert siegfried siegmar siem sien sienna siep siera
  sierrah sifiso sigal sigbjorn sigebert sigfrid sigfrido sigifredo sigismond sigismondo sigit sigizmund siglinde sigmar
  sigmund signe sigrid sigrun sigurd sigurdur sihab sihabeddin siham sihamoni sihanouk sihem sihle siim siir sijuade
  sikander sikelela sikharula sil sila silan silantiy silas sileshi silja siljan silje silke siloe silva silvana silvano
  silvere silverio silvester silvestr silvestre silvestro silvia silvian silviana silvie silvija silvina silvino silvio
  silviu silvius sima simao simbarashe simbo simcha simea simen simeon simeona simeone simge simi similoluwa simin
  simina simion simisola simjanka simmie simo simon simona simone simonetta simonida simonne simono simphiwe simpson
  simran simranjit sina sinan sinasi sinclair sindhu sindi sindisiwe sindiso sindre sindy sinead sinem sinenhlanhla
  sinesio sinfronio sinica sinikka sinisa sinja sinkler sinklitikiya sinook sintia siobhan siomara sion sione sioned
  siosaia siosiua sipan siphephelo siphiwe sipho siphokazi siphumelele sira siradiou siraj sirajuddin sirajul sirena
  sireno siri siria siriano sirichok siricio sirikanya sirikit sirin sirine sirineu sirio sirius siro sirojiddin siroos
  sirous sirpa sisay siska sisowath sisto sita sitaleki sitara sitaram sithembiso siti sitiveni sitthichai siv sivaji
  sivakumar sivan sivaraman sivasankar siviwe sixt sixte sixten sixtine sixto sixtus siya siyabonga siyabulela siyanda
  siyar sizakele sizani sjaak sjoerd sjors skai skaidrite skander skarlet skarleta skarlett skender skye skyelar skyla
  skylah skylan skylar skylee skyleigh skyler skylie skylin skylor skylyn skylynn skyy sladana slade slamet slater slava
  slavcho slavek slaven slavena slavenka slaviboj slavibor slavica slavitsa slavjanka slavka slavko slavoboj slavoj
  slavoljub slavolyub slavomil slavomila slavomir slavomira slavuta slawomir sloan sloane slobodan slobodanka sloka
  smaranda smeralda smil smiljana smilla smita smiyana smriti sname sneha snehal snehlata snejana snezana snezhana
  snizhan snizhana snjezana snorre soad soan soave sobeslav sobeslava sobit soccorso socorro socrate socrates sodiq
  sodsri soe soeharto soeren sofe sofi sofiane sofie sofija sofinjo sofio sofiya sofon sofron sofronia sofronie sofronij
  sofya sofyan soha sohail soham sohan sohane sohei soheil sohib sohini sohrab sohrabi sohum soichi soichiro soila soji
  sok sokari sokhna sokrat solal solana solange solara soledad soleh solei soleil solene solenn soliana soline solocone
  sologub soloman solomiya solomon solon solveig solveiga som soma somaya somchai somer somkiat somkid sommer somnath
  sompong somsak somu somyot sona sonakshi sonal sonali sonam sonchitsa sonda sondra sondre sonexay songezo songul sonia
  sonja sonji sonjia sonjo sonke sonni sonnie sonoko sonthi sonthirat sonu sonya soof sooronbay sophi sophia sophie
  sopho sophronia sophy sophya sopiko sopio sopo sora soraia soraida sorana sorawong soraya sorcha soren sorin sorina
  soroush sosaia sosefo soso sostene sosteneo sostrato sosuke sota soter sotero sotir sotira sotirios sotiris souad
  soudabeh soufiane souhail souhayr souleyman souleymane soumaila soumaya soumitra soumya soumyajit soundararajan
  souphanouvong sourav souzan sowande sowren sowsanna spano spartaco spartak spasa spase spasena spela spence spencer
  spenser speranta speranza speranzio spidola spiridon spiro spiros spirydion spomenka spurgeon spyridon spyros
  spytihnev srbo srboljub srdan srdjan srebra srebre srecko sredoje sreedhar sreekumar sreelekha sreten srettha sridevi
  sridhar srijit srikant srikanth srinath srinivas srinivasa sripathi sriram sriya srna stacee stacey staci stacia
  stacie stacy stacye stafford stamena stan stana stanca stancu stanimir stanislao stanislas stanislaus stanislav
  stanislava stanislaw stanislawa stanko stanley stanly stanton starla starlene starlett starlette starlyn starr stasa
  stasha stasia stasta stavros stayros stayroyla staza steele steen steeve stef stefan stefana stefani stefania stefanie
  stefanija stefanino stefaniy stefanka stefano stefanos stefany stefen steffan steffani steffanie steffany steffen
  steffi steffon stefka stefon steinar steingrimur stela stelian steliana stelios stella stellan steluta sten stepan
  stepana stepanida stepanie stepanka stephaans stephaine stephan stephane stephanee stephani stephania stephanie
  stephannie stephano stephany stephen stephenie stephine stephnie stephon stephone ster sterlin sterre stetson stevan
  steve steven stevens stevenson stevi stevie stevo stevon stewart stig stijn stiliano stina stine stipan stipe stipo
  stiriaco stirling stjepan stoilko stojan stojanka stojche stojmen stojmena stojmir stojna stoltenberg stori storie
  stormi stormie stoyan stozhar strahinja strakhil strate stratton stribor struan stryder stryker stuart sture stylianos
  suaad suad suann suanne suat subash subbarao subhadra subhan subhas subhash subhashini subhasini subhi subodh subomi
  subramaniam subramanian subramanya subrata subrina subroto sucha sucharita suchart sucheta suchitra suci sudarat
  sudarshan sudawan sude sudeep sudesh sudeshna sudeva sudha sudhakar sudhanshu sudharman sudheer sudhir sudi sudie
  sudip sudirman sueann suelen suella suellen sufia sufian sufyan sugako sugata sugeng suha suhad suhail suhaila suhana
  suhani suharto suhasini suheir suheyl suheyla suhrob sujan sujata sujatha sujay sujey sujit sukanta sukanya sukarno
  sukhbaatar sukhbir sukhdev sukhjinder sukhwinder sukma sukran sukru sukumar sula sulaiman sulakshana sulayman sulaymon
  sule suleiman sulejman sulema suleman suleyman suliko sullivan sultani sulton suma sumaiya suman sumana sumanthiran
  sumaya sumayah sumayyah sumeet sumer sumie sumiko sumio sumire sumit sumita sumitra sumiyo sumner suna sunanda sunao
  sunarto sunay suncica sundar sundaram sundararajan sundra sundus sune suneel sunetra sunidhi sunil sunita sunkanmi
  sunnie sunniva suong supachai supalak supat supriya supriyadi surachai suraj surajit surakiart surakit suranand
  suranjit surano surapol surapong suraya surayud surender surendra suresh sureyya suri surinder suriya suriyasai
  surjeet surjit sururi sury surya suryadi suryakant suryakanta suryakantam suryakumar suryo susan susana susann susanna
  susannah susanne susano susantha susanto susette sushant susheel sushil sushila sushma sushmita susi susie susilo
  susumu susy sutan sutarman suthep suthichai sutiyoso sutopo sutter sutton suus suvendu suvra suwandi suwat suwit
  suyuna suzan suzana suzann suzanna suzannah suzanne suze suzette suzi suzie suzon suzu suzue suzuko suzume suzy
  suzzanne suzzette svatava svatoboj svatobor svatomir svatopluk svatoslav svatoslava svea sveatoslav svebor svein sven
  svend svenja sverre svetislav svetla svetlana svetluse svetolik svetomir svetoslav svetozar sveva sviatlana svitlana
  sviturno svyatopolk svyatoslav svyatoslava swaminathan swann swapan swapna swapnil swara swarnalata swarnalatha swarup
  swarupa swassane swati swayze swe sweta syafruddin syahredzan syahrini syahrizal syahrul syaire syamsuddin sybil
  sybilla sybille syble sybrand sydell sydelle sydne sydnee sydnei sydni sydnie syed syeda sylar sylas syler sylis sylus
  sylva sylvain sylvaine sylvana sylvania sylvester sylvestre sylvia sylviane sylvie sylwester sylwia symantha symone
  syncere syniah synne synnove synthia syre syreeta syrena syriah syrine syrus syuzana szabolcs szczepan szofi szofia
  szonja szymon taavi tabare tabassum tabatha tabbatha tabbitha tabea tabetha tabias tabita tabitha tabor tabris tacara
  taceddin tacjana tacy tadaaki tadafumi tadaharu tadahiko tadahiro tadamasa tadamori tadanobu tadao tadashi tadateru
  tadayoshi tadayuki tadd taddeo tade tadeas tadej tadele tadeo tadesse tadeusz tadhg tadija tae taegan taelor taelyn
  taelynn taevion taevon tafadzwa tafari taffese taft tage tagesse taggart taghi taha tahani tahar taher tahereh tahina
  tahir tahira tahirah tahiry tahj tahlia tahmineh tahnee tahsin tai taia taib taibat taichi taichiro taide taiden taieb
  taiga taija taiji taiki tailyn tailynn taim taimur taina taira tais taisa taisei taisha taishi taisia taisiya tait
  taito taitum taiwo taiya taizo taj taja tajah tajh taji tajuan tajuana tajuddin tajudeen tajul takaaki takafumi
  takaharu takahide takahiko takahiro takahisa takahito takaji takakazu takako takalani takamasa takamichi takanobu
  takanori takao takara takashi takatoshi takatsugu takaya takayasu takayla takayo takayoshi takayuki takehiko takehiro
  takehisa takehito takeisha takejiro takeki takeko takenori takeo takeru takesha takeshi taketo taketoshi taketsugu
  takeya takeyuki takia takira takisha takiya takiyah tako takoda taku takuji takuma takumi takunda takuro takuto takuya
  takyra tal tala talaat talal talan talant talat talatu talay talaya talayah talbert talea taleah taleb taleen talen
  talena talesha talgat talha tali talia taliah talib talicia taliesin taliko talin talina talip talis talisa talisha
  talita talitha talivaldis taliya taliyah tallen tallie tallon tallulah talmadge talmage talor talrits talulah
  talwinder talya talyn talynn tama tamae tamaiti tamaki tamala tamami tamanna tamao tamar tamara tamarah tamarcus
  tamari tamaria tamarion tamarra tamas tamatha tamati tamaya tamayo tamaz tamba tambra tamcho tameca tameeka tameika
  tameka tamekia tamela tamera tameria tamesha tameshia tami tamia tamiah tamica tamie tamieka tamika tamiko tamila
  tamilisai tamilselvan tamim tamina tamino tamir tamira tamisha tamiya tamiyah tammara tammaro tammera tammey tammi
  tammie tammo tammra tammy tammye tamora tamotsu tamra tamrat tamriko tamro tamta tamtike tamuna tamy tamya tamyra tana
  tanae tanaji tanana tanas tanasha tanasia tanathorn tanay tanaya tancrede tancredi tandi tandila tandra tandy tanea
  taneesha taneisha taneka taner tanesha taneshia taneti tangela tangie tanguy tani tania taniah taniesha tanika taniqua
  tanirika tanis tanish tanisha tanishia tanit tanita taniya taniyah tanja tanju tanko tankred tanmay tanmoy tannaz
  tansel tansu tantri tanuja tanushree tanushri tanvi tanvir tanya tanyeli tanyia tao taoufik tapan tapanga tapani tapas
  tapash tapio tapiwa taqa taqi taquan tara tarah taraji tarak taralyn taran taraneh taranjit taras tarauni tarcisio
  tarek tarell taren tarence tareq tari taria tariah tariel tarik tariku tarin tarina tariq tariqul tarit tariyah tarja
  tarkan tarlan taron tarquinia tarra tarrah tarrance tarrell tarren tarrence tarryn tarsha tarsila tarsilla tarso tarun
  tarus taryn tarynn tasa tasdik tasha tashana tashara tashaun tashauna tashawn tashawna tashay tasheena tashi tashia
  tashika tashina tashko tasho tasia tasiko taska taskin taslima tasneem tasnim tasnime taso tassos taswir tata tatana
  tatanisha tate tatek tateki tatem taten tatenda tatev tatia tatiana tatianna tatiyana tatiyanna tatjana tato tatsuaki
  tatsuhiko tatsuhiro tatsuji tatsuki tatsumi tatsunori tatsuo tatsuro tatsushi tatsuya tatsuyuki tatuli tatum tatyana
  tatyanna taufan taufik taufiq tauna taunya taurean taurin taurus tausa tausha tavares tavaris tavarius tavarus taven
  taveon tavia tavian tavin tavion tavis tavish tavita tavleen tavon tavoris tawakkol tawana tawanda tawanna tawera
  tawfik tawfiq tawna tawnee tawney tawni tawnia tawnie tawnya taya tayah tayana tayanna tayden taye tayeb tayfun tayla
  taylah taylan taylar taylee taylen tayler taylin taylon taylor taylore taylour taylyn taylynn tayna tayo taysha
  tayshaun tayshawn taysia taysom tayson tayte tayten tayton taytum tayven tayveon tayvion tayvon tayyab tayyar tayyip
  taz taziana taziano tazio tazo teagan teagen teaghan teague teah teaira teairra teala teana teanna teara tearii tearra
  teasha teasia tebello teboho tebrone tecla ted tedd teddi teddie teddy tedi tedra tedrick tedros teea teegan teela
  teemu teena tefera tegan tegegn tegla teguh tehani tehila tehilla tehya teia teigan teigen teiichi teije teiji teiko
  teimuraz teisha teizo tej teja tejas tejashwi tejasvi tejpal tejumola tekin tekinalp tekla tekle tela telchide
  telemaco telia telica telisa telisha tellervo telly telma telmo telvin temeka temel temelko temesgen temidayo temika
  temir temirlan temistocle temitayo temitope temjana tempestt tempie temur tena tenaya tendai tendayi teneka tenesha
  teneshia tengo tenia tenika tenille tenisha tenley tenna tennie tennille tennyson tenzin teo teobald teobaldo teodata
  teodolinda teodor teodora teodorik teodoro teodosia teodosij teodosija teodosio teodoto teodoz teodozie teofan teofil
  teofila teofilka teofilo teogene teohari teoman teon teona teonna tep teppo tequilla tera terah teran terance tercio
  tereasa terell terena terenc terence terencius terencjusz terentiy terenzio teresa terese teresia teresina teresita
  teressa teretha terez tereza tereze terezia terezie terezija terezo teri teria terica terika terilyn terin terina
  terisa terje termaine terna teron terra terrah terral terran terrance terre terrel terrell terrelle terren terrence
  terresa terri terria terriana terriann terrica terrick terrie terrika terril terrill terrilyn terrin terrion terris
  terron terry terryl terryn tertuliano teru teruaki teruhiko teruhisa terukazu teruko terumasa terumi teruo teruyoshi
  teruyuki teryl teryn terzo tesa tesauro tesfahun tesfaye tesha teshome tesia tesifonte tesla tesnim tesnime tess tessa
  tessie teten tetia tetiana tetsu tetsuaki tetsuji tetsuko tetsuo tetsuro tetsushi tetsuta tetsutaro tetsuya tetsuyuki
  tetsuzo tetyana teudosia teun teunis tevfik tevhid tevin tevis tevita tevon tewodros tex texie teya teyana teyanna
  tezcan tezel tezer thabang thabisa thabiso thabo thach thad thaddaeus thaddeus thaddius thadeus thadie thadius thaksin
  thaksina thalea thales thalia thamarai thamer thammanat thamsanqa thanasis thanathorn thanawat thandeka thandi thandie
  thandiwe thando thane thang thangam thanh thania thanin thanina thanong thanos thao thapelo tharman tharon tharwat
  thawil thaworn thayer thayne thea theadora theadore theda thedore theera theia thein thelbert thelda thelma themba
  thembeka thembelani thembi thembinkosi thembisa theo theobald theoden theodis theodor theodora theodore theodorik
  theodoros theodose theodosia theodosie theofan theofil theofila theola theophane theophile theophilus theophraste
  theora theotime theotis thera theresa therese theresia theressa therman thermon theron thersa theunis theuns thi
  thiago thibaud thibault thibaut thibert thibo thida thien thierno thierry thieu thije thijmen thijn thijs
  thilakarathne thilan thilo thimothy thinh thirachai thirumavalavan thirunavukkarasu thiruvengadam thirza thisara
  thitinan thobeka thodoros thoi thoko thokozani thokozile thol thom thomas thomasena thomasina thomasine thompson
  thongloun thor thora thorben thorbjorn thore thorge thorin thornton thorsten thorvald threasa thresa thressa thu thuan
  thuc thucydides thulani thuli thulisile thun thuong thurman thurmon thurmond thurston thushara thuy thyra tia tiago
  tiah tian tiana tiani tianna tiare tiarra tiatora tiauna tibaldo tibbe tiber tiberia tiberio tiberiu tiberius tibo
  tibor tiburcio tiburcius tiburzio tich tichomil tichomir tichon ticone tidiane tidus tieme tien tiera tiernan tierney
  tierra tiesha tieu tifani tifany tiffanee tiffaney tiffani tiffanie tiffany tiffeny tiffiany tiffiney tiffini tiffiny
  tiffney tighe tigist tigran tiguida tihomir tiina tiit tija tijana tijani tijmen tijn tijs tika tikho tikhomir tikhon
  tiko tikuna til tilahun tilak tilda tilden tilen tilford tilio tilla tillakaratne tillie tillman tillmann tilly tilman
  tilmann tilmon tim timara timberly timbul timea timeka timeo timi timia timika timipre timish timm timmie timmothy
  timmy timo timofei timofey timofiy timoleon timon timonthy timotei timotej timoteo timoteus timothe timothee timothey
  timothy timur tina tinakorn tinamarie tinas tinashe tinatin tinca tincuta tineke tinesha tinh tinika tiniko tinisha
  tinley tinnie tino tinsley tiona tionna tionne tipene tiphaine tiphanie tira tirfi tiril tirone tirrell tirso tirta
  tirtayasa tirunesh tirza tirzah tisa tish tisha titania titi titiana titiek titien titilayo titilope titin tito
  titouan titus tiwa tiya tiyana tiyanna tizian tiziana tiziano tizio tjahjo tjark tjasa tjerk tkeyah tlali tmagishera
  toan tobe tobey tobi tobia tobiah tobias tobiasz tobie tobiloba tobin toby toccara tod todd tode todor todorka tofail
  tohir toi toinette toini toivo toki tokiko tokozile tokuichiro tokuji tokujiro tokuko tokuma tokunbo toky tolbert
  tolegen tolga tollie tolomeo tolossa tolu tolulope tolunay toluwalope toluwani toluwanimi tom toma tomas tomasa tomasi
  tomasita tomaska tomaso tomasz tomaz tomeka tomekia tomer tomi tomica tomie tomika tomiko tomiloba tomiris tomislav
  tomislava tomke tommaso tommi tommie tommy tommye tomo tomoaki tomoe tomofumi tomoharu tomohiko tomohiro tomohisa
  tomohito tomoji tomoka tomokazu tomoki tomoko tomomi tomonobu tomonori tomoo tomori tomos tomotaka tomoya tomoyo
  tomoyoshi tomoyuki tomu tona tonci toncica tonda tonderai tondra tonette toney toni tonia toniann tonie tonija tonika
  tonis tonisha tonita tonja tonka tonko tonna tonnie tonnin tonny tony tonya tonyia toomas toon tooran topanga tope
  tora torahiko torben torbjorn torcuato toren torey torgeir torgny tori toria torian toriana toriano toribio torie
  torin torkel torkvat tormod tornike torquato torquil torrance torre torren torrence torrey torri torrian torrie torrin
  torry torstein torsten toru tory toryn tosca toscane tosco tosei tosh tosha toshi toshia toshiaki toshie toshifumi
  toshiharu toshihide toshihiko toshihiro toshihisa toshihito toshikatsu toshikazu toshiki toshiko toshimasa toshimi
  toshimitsu toshinari toshinobu toshinori toshio toshiro toshitaka toshitsugu toshiya toshiyasu toshiyo toshiyuki toska
  tou touraj toussaint tova tovah tove towa towana towanda towanna townes townsend toya toyia toyin toyip toyokazu
  toyoko toyoo tra tracee tracen tracey traci tracie tracy tracye trae traevon traian trairong trajan trajanka trajche
  trajko tramaine tramel tramell tran trang tranquillo trasea traute travell traven traveon travion travis travon trayce
  trayton trayvon tre treasa treavor treazure trebor trecia treena tremain tremaine tremayne tremell trena trenda
  trendafilka trenity trenna trent trenten trentin trentyn trequan tresa tresean tresha treshaun treshawn tressa tressie
  treston treva trevan trevaughn trevell treven treveon trever trevin trevion trevis trevon trevonte trevor trevyn trey
  treyden treyson treyton treyvion treyvon tri triana tricia trien trieu trifon trifun trilby trilochan trilochana
  trilok trilokanath trilokesh triloki trina trine trinette trini trinidy trinitee triniti trinton tripp tripti trish
  trisha trishia trisho trista tristan tristano tristen tristian tristin triston tristyn triton trivendra trixie triyono
  troels trofim troi trond trong trpimir trpko tru truc trudi trudie trudy truett truitt trula truman trung truong
  trustin truus trycia trygve trystan trysten trystin tryston tsabita tsago tsaguli tsai tsakhia tsangala tsara tsaro
  tsate tsatsa tsatso tsegaye tsehay tseko tsend tsepo tshepo tshering tsiala tsigereda tsiko tsinara tsipi tsipora
  tsira tsisana tsisia tsiskara tsiskari tsismara tsismari tsitsi tsitsia tsitsino tsiuri tskhvari tsogt tsokala tsotne
  tsqaloba tsugio tsukasa tsuneaki tsunekazu tsuneko tsuneo tsutomu tsutsa tsuyoshi tsuyuko tsveta tsvetan tsvetana
  tsvetanka tsvetko tsvi tuana tubosun tudor tudora tudorita tudosia tudur tue tufan tuff tugay tugba tugiman tugrul
  tugtekin tuhfe tuila tuilaepa tulay tulia tulin tulio tullia tulliano tullio tully tulsi tumelo tumer tunahan tunar
  tunay tunaye tunc tuncay tuncer tunde tundu tunji tuomas tuomo tuong tupou turaj turan turgay turgun turgut turhan
  turi turia turibio turid turkan turkay turker turkes turki turna turold tushar tussio tuta tuti tutia tutku tuula
  tuulikki tuur tuvia tuy tuyen tuyet tverdislav tvorimir tvrtko twan twana twanda twanna twila twilla twyla tya tyana
  tyann tyanna tyara tyasia tybalt tyce tycen tycho tydus tye tyeisha tyesha tyeshia tyge tygo tyiesha tyisha tyjuan
  tykeria tykia tyla tylah tylan tylar tyleah tylee tylen tyler tylia tylin tyliyah tylon tylor tylynn tymber tymeo
  tymere tymir tymofiy tymon tymoteusz tyna tynan tyneisha tynesha tyneshia tynia tynisha tyon tyonna tyquan tyra tyrah
  tyran tyrece tyree tyreece tyreek tyreese tyreik tyrek tyreke tyrel tyrell tyrelle tyren tyrese tyresha tyrice tyrie
  tyriek tyrik tyrin tyrion tyriq tyrique tyris tyrome tyron tyronda tyronne tyrrell tyrus tysean tysen tysha tyshaun
  tyshawn tyshon tyson tytan tytiana tytianna tytus tyus tyvon tywan tywana tywanda tywanna tywon tzachi tzahi tzipi
  tzipora tziporah tzirel tzivia tzvi ubaldo ubavka ubaydulloh ubertino uberto ubirajara ucha uche uchechi uchenna
  uchita uchqun uda udai uday udayakumar udayan udayanidhi uddhav udell udham udhav udi udit uditha udo udoka udom ueli
  uffe ufuk ufuoma ugis ugo ugochi ugochukwu ugolina ugolino ugonna uguccione ugur uhra uhuru ujjawal ujjwal ukamaka
  ukbe ukhnaa ula uladzimir ulaiasi ulan ulani ulberto ulderico uldis ulduz ulf ulfa ulfet ulfo ulgen uli uliana ulices
  ulises ulisse ulisses uliva ulkar ulker ulku ulla ulpiano ulric ulrich ulrico ulrik ulrika ulrike ulstano ultimo
  ulugbek ulus uluthando ulva ulvi ulviye ulviyya ulwazi ulya ulyan ulyana ulysee ulyses ulysse ulysses uma umair
  umakant umang umanko umapati umar umaro umaru umay umaya umayya umberto umeko umesh umi umid umida umidulloh umile
  umit ummiye umran umur umuralp umut una unai unaisi unal unathi undine undra ung unggul unjani unna unnikrishnan uno
  unsel unseli untung upali upasana upendra upik upton upul uqbaloy ura uranio urbain urbano urdino urfon uri uriah
  uriel uriele urijah uriya uriyah urmas urmila uros urpo urraca urs ursicio ursino urska ursmaro ursula ursule ursulina
  ursulo urszula urvashi urve usama usame usha ushna usman usmon ustim ustin ustina usyi uta utako utama utami ute uthai
  utku utomo uttam uvaldo uve uwe uyen uygu uzair uzayr uzbegim uzeyir uzi uziel uzo uzoamaka uzodimma uzodinma uzoma
  uzziah uzziel vaani vaclav vaclava vada vaden vadim vadivel vaea vaeda vafo vagif vagn vagner vaha vahan vahap vahdet
  vahe vahid vahide vahideh vahit vahram vaibhav vaida vaidehi vaijayanthi vaijayanti vaiko vail vaira vaishali
  vaishnavi vaishno vaishvi vaja vajiheh vakho vakhtang val vala valarie valborg valburga valda valdas valdemar
  valdemara valdemars valdis valen valena valene valente valentijn valentim valentin valentina valentino valentins
  valentyn valentyna valer valera valere valeri valeria valerian valeriana valeriano valerico valerie valerii valerija
  valerijs valerio valeriu valeriy valeriya valery valeryan valeska valeta valetta valfredo valfrido vali valinda
  valiollah valkyrie vallabhbhai vallerie vallery valli vallie valmir valorie valrie valtena valter valtr valtteri valya
  vana vance vanche vancho vanda vandana vander vanderlei vanellope vanesa vanessa vanetta vang vangel vangelis vangie
  vanh vani vania vanindu vanita vanja vann vanna vannesa vannessa vannie vano vansh vanya vaovasa vara varalakshmi
  vardan varfolomey varlaam varo varsha varskvlavisa varujan varun varvara vasant vasanth vasantha vasanti vasco vashawn
  vashon vashti vasiko vasil vasile vasili vasilica vasilie vasilij vasilija vasiliki vasilina vasilios vasilis vasilisa
  vasiliy vasilka vasilko vasily vasja vaska vasko vasliddin vassie vassiliki vassilis vasudev vasudeva vasudevan
  vasudha vasundhara vasyl vato vatroslav vatslav vaughan vaughn vavrinec vayda vazgen vazha veaceslav vearl vebjorn
  vecdi veceaslav veceslav ved veda vedang vedanga vedanshi vedant vedanth vedasto vedat vedran vedrana veduna veena
  veera veerappa veerle vefa vefik vega vehbi veikko veit vejjajiva vela velana velaphi velda velemir veleslav veleslava
  veli velia velibor velichko velika velimir velimira velina velinda velio velislav velislava veljan veljko veljo vella
  vello vellore velma velmurugan velna velta velton velva vena venance venancia venancio venanzio vencel venceslao
  venceslas venceslav venceslava vendel vendelin vendelina vendula vendulka venecia venedikt venek venera veneranda
  venerando venere venerio venessa veneta venetia venetta veniamin venita venka venkaiah venkat venkata venkatesan
  venkatesh venkatraman venko venna vennie venson ventura venu venus venuse venusta venustiano venusto veola vera verano
  verba verda verdell verdia verdiana verdie vere verecondo vered verena verenice verenzio vergie vergil vergiliu
  verginia veriana verica veridiana veriko verl verla verle verlee verlene verlie verlin verlinda verline verlon verlyn
  verma vermell vern verna vernard verne verneda vernell vernelle verner vernessa vernetta vernette vernia vernice
  vernie vernita vernon vero veronica veronika veroniko veronique veroslav veroslava versa versie verta vertie vertis
  verulo veryl vesela veselin veselinka vesile veslava vesma vesna vespasiano vessie vesta vester veta vetrimaaran veva
  veysel veysi vezio viaan viacheslav viana vianca vianey vianka vianna vianney vibeke vibha vibhuti vic vica vicdan
  vicent vicenta vicente vicentia vicentiu vicenza vichit vicie vick vickey vicki vickie vicky victoire victor
  victoriano victorien victorin victorine victorino victorio victorya vid vida vidadi vidak vidal vidar vidhi vidhur
  vidhya vidiano vidoe vidone vidor vidur vidya vien viera vieroslava viet vieve vigdis vigen vigfus viggo vigile vihaan
  vihan vijay vijaya vijayakanth vijayalakshmi vijayan vijayaraghavan vijayendra vijeko vijender vijolite vik vikas
  vikash vikentiy viki vikki vikram vikramaditya vikramasinghe vikrant viktor viktoria viktorie viktorija viktorin
  viktoriya viktoro viktorya vila vilas vilcjo vildan vilde vilem vilema vilemina vilena vilenina vilfredo vilhelm
  vilhelmine vilhelmino vilhelmo vilho viliam viliame viliami viliana vilibald viliberto vilina vilive viljem ville
  villy vilma vilmar vilmars vilmos vimal vimala viman vimla vin vina vinay vinayak vince vincenc vincencie vincent
  vincente vincentiu vincenza vincenzo vinciane vindonio vinebaldo vineet vineeta vinesh vinfrido vinicio vinicius
  vinita vinka vinko vinnie vinny vino vinod vinsen vinson vinton vinz violaine violante violeta violett violetta
  violette violina viona viorel viorela viorelia viorica vipin vipul vir vira viraaj virabongsa virag viraj virat
  virbhadra virdie virender virendra virgel virgia virgie virgil virgile virgilio virgiliu virgina virginie virginio
  virginiya virgle viridiana virman virna viroj virone viroon virot viruj virve visakha visarion visarut viscardo vishal
  vishnu vishwa vishwajit vishwamitra vishwanath vishwas visitacion visnja vissarion vissia viswanathan vit vita vitale
  vitali vitalia vitalico vitalie vitalii vitalijs vitalina vitaliy vitaly vitazoslav vitezslav vitezslava vithal
  vithanage vito vitold vitor vitoria vitoslav vittore vittoria vittoriano vittorio vitus vivaan vivaldo vivan vive
  vivek vivekananda vivi vivia vivian viviana viviane viviann vivianna vivianne viviano vivica vivien vivienne vizbulite
  vjekoslav vjenceslav vjosa vlad vlada vladan vladana vladek vladena vladeta vladilen vladilena vladimer vladimir
  vladimira vladimiro vladislav vladislava vladivoj vladlen vladlena vlado vladyslav vlaicu vlas vlasta vlastimil
  vlastimila vlastimir vlastimira vlastislav vlastislava vlatka vlatko vlk vodingo voichita voicu voislav vojdan
  vojdanka vojen vojin vojislav vojislava vojkan vojmil vojmir vojmira vojslav vojslava vojtech vojteska vok vola volche
  voldemars volfango volfgang volkan volker volkmar volney volodimir volodislav volodymyr vona voncile voncille vonda
  vonetta vonna vonnie vorapong voreqe vorsila vosil voskresija vratislav vratislava vratko vreni vrinda vrund vseboj
  vsebor vsemil vserad vseslav vseslava vsevlad vsevolod vujadin vujica vuk vukan vukasin vukica vukota vulmaro vulpiano
  vuong vusi vusimuzi vuslat vusumuzi vuyani vuyelwa vuyo vuyokazi vyacheslav vyacheslava vyas vyom vysheslav vytautas
  vytenis wachira waclaw waddah waddell wadih wael wafa wafaa wafiq wagdy wagner wahab wahba waheed waheedullah wahiba
  wahid wahidi wahyu wahyuni wai waino waisake waithera wajahat wajdi wajid wajih wakako wakil wakiman walaa waldemar
  walden waldon waleed walelign walenty walentyn walentyna waleran waleria walerian walery waleska walgierz wali walid
  walkiria walkyria wallace wallis wally walt walter walther walton waltraud waluyo waly wambui wanda wanderley
  wandrille wanesa waneta wanetta wangari wangui wani wanindu wanita wanjiku wanjiru wannes wanya waqa waqar waqas
  waqila warawut wardaya wardell wardi waris warji warley warner warong warre warrick warsa warsita warta wasantha
  waseem wasfi wasim wasis wasiu wassila wassim wataru watson wattana wauneta waunita wava wavel waverly wavinya wawan
  wawrzyniec wayan wayde waylan wayland waylen waylon wayman waymon waymond wayne waynette wazir webb webster weerawansa
  wei welat weldon welton welwitschia wenceslao wenceslau wenda wendall wende wendee wendel wendelin wendell wendi
  wendie wendolyn wendy weng wenona wenonah werner weronika wes weslee wesley weslie wesly weslyn weslynn wess wessam
  wessel wesson westen westin westley westly weston westyn weylin weyman whetu whitaker whitlee whitley whitman whitnee
  whitney whittney wiara wibke wibowo wichai wichit wickremesinghe widad widjojo widodo widya wiebe wiebke wiem wies
  wieslaw wieslawa wietse wigand wigberto wijaya wijdan wijnand wikitoria wiktor wiktoria wilber wilbern wilbert
  wilberto wilbur wilburn wilburt wilda wiley wilford wilfred wilfredo wilfrid wilfrido wilfried wilfryd wilhelm
  wilhelmena wilhelmenia wilhelmina wilhelmine wilhemina wiliam willa willadean willaim willam willard willem willena
  willene willetta willette willi willia william williams willian williard willie williemae willis willma willo
  willodean willy wilma wilmar wilmer wilna wilson wilton wim wimal winarno wincenty winda windell winfield winford
  winfred winfried winifred winnie winnifred winona winry winslow winthrop winton wira wiranto wirda wiremu wirginia
  wiroj wislawa wisnu wissam wissanu wissem witalis witold witten wladimir wladyslaw wlodzimierz wojciech wolde wole
  wolfgang wonda wondimu wondwossen woodford woodie woodroe woodrow woodson wopke worachai woravat workneh worley wout
  wouter wray wrenlee wrenleigh wrenley wrenly wrigley wubshet wulan wulandari wuraola wyatt wylder wylee wylene wylie
  wylma wyman wyn wynell wynelle wynema wynette wynn wynne wynona wynston wynter wynton wyona xabier xaiden xaiver
  xalima xanana xander xandra xandria xane xareni xaria xatun xaver xaverie xaverius xavi xavia xavian xaviar xavien
  xavier xaviera xaviere xavion xavior xayden xebat xem xena xenia xenie xenophon xezal xia xiaoping ximena xiomara xion
  xitlali xitlaly xoan xochil xochilt xochitl xoe xolani xolile xoliswa xuan xuyen xyla xylia xzander xzavier xzavion
  yaa yaakov yaba yacine yacouba yacov yadhira yadiel yadier yadira yadollah yae yaeko yael yaelle yaffa yagiz yagmur
  yago yahaira yahaya yahel yahia yahir yahya yahyo yaichi yaichiro yailin yair yaira yaire yajaira yakelin yakira
  yakoub yakov yakub yakubu yakumo yakup yalanda yalcin yale yalgin yalitza yalonda yaman yamil yamila yamile yamilet
  yamileth yamilette yamilex yamina yamir yan yana yance yancey yancy yandel yaneli yanelis yanelli yanelly yanely yanet
  yaneth yango yani yaniel yanira yanis yanitza yaniv yann yanna yanni yannic yannick yannik yannis yanti yanuariy
  yanyong yaprak yaqoob yaqoub yaqub yaquelin yara yarah yardena yared yarel yareli yarelis yarely yarema yareni yareth
  yaretzi yaretzy yargelis yari yariel yarina yaritza yariv yaro yaromil yaromir yaron yaropolk yaroslav yaroslava
  yarovid yasaman yasar yaseen yasemin yaser yash yashasvi yashica yashika yashira yashodhara yashpal yashwant yasiel
  yasin yasir yaslin yasmeen yasmin yasmina yasmine yasodha yasonna yasser yassin yassine yassir yasuaki yasufumi
  yasuharu yasuhide yasuhiko yasuhiro yasuhisa yasuji yasujiro yasuko yasumasa yasunari yasunobu yasunori yasuo yasushi
  yasutaka yasutomo yasutoshi yasuyo yasuyoshi yasuyuki yates yati yatziri yatziry yavar yavuz yawa yaya yayah yayi
  yayoi yazan yazid yazmin yazmine yeboah yecenia yechezkel yechiel yedla yegor yehezkel yehia yehiel yehoram yehoshua
  yehuda yehudah yehudis yehudit yeimi yeimy yeison yejide yekaterina yekta yekutiel yelda yelena yelitza yeliz
  yelizaveta yemi yemisi yener yeng yenifer yennifer yenny yenthe yer yerik yerlan yermek yerucham yerzhan yesenia
  yeshaya yeshayahu yeshi yeshua yeshwanth yesica yesim yessenia yessi yessica yetkin yetta yetunde yevette yevgenia
  yevgeniy yevgeny yewande yfke ygnacio yi yiannis yibanathi yides yigael yigal yigit yildirim yildiz yilikal yilma
  yilmaz yingluck yinka yinthe yiorgos yipsi yisel yishai yisrael yisroel yitty yitzchak yitzchok yitzhak yizhak yizhar
  ylan yliana ylvi ylvie yngve yoan yoana yoandry yoann yoanna yoav yobani yocelin yocelyn yochanan yocheved yoel
  yoelvis yoenis yogaraj yogendra yogesh yoginder yogita yohai yohan yohana yohann yohanna yohannes yohei yoichi
  yoichiro yoji yoko yolanda yolande yolisbel yolonda yona yonah yonas yonatan yonathan yonca yongyuth yoni yono yoon
  yoqub yoram yorbek yordan yordanis yordanka yordenis yordi yoriko yorqin yosef yoselin yoseline yoselyn yoseph yoshi
  yoshiaki yoshie yoshifumi yoshiharu yoshihide yoshihiko yoshihiro yoshihisa yoshihito yoshikatsu yoshikazu yoshiki
  yoshiko yoshimasa yoshimi yoshimichi yoshimitsu yoshinao yoshinobu yoshinori yoshio yoshiro yoshisaburo yoshitaka
  yoshitaro yoshito yoshitomo yoshitsugu yoshiya yoshiyasu yoshiyuki yoshua yosra yosri yossef yosselin yossi yosuke
  yosun yosvani yosvany yotam yotaro youcef youlanda youmna youna younes youness younis younus youp youri yousaf yousef
  yousif yousra youssef youssou youssouf youssouph youssoupha yousuf yovani yovanni yovany yoweri yozida yoznur yrjo
  ysabel ysabella ysabelle ysaline yse ysee yseult ysidro yua yuce yucel yudai yudhi yudi yudo yug yui yuichi yuichiro
  yuji yujiro yuka yukako yukari yukhim yukhima yukhimiya yuki yukie yukihiko yukihiro yukihisa yukika yukiko yukimasa
  yukina yukino yukinobu yukinori yukio yukitoshi yukiya yuko yuksel yul yulanda yuli yulia yulian yuliana yulianna
  yulianto yulieski yulisa yulissa yuliy yuliya yuliza yulonda yuma yumi yumie yumika yumiko yumni yuna yuni yunieski
  yunita yunus yurdagul yurem yuri yuria yuriana yuridia yurie yurii yurika yuriko yurina yurisleidy yuritzi yuriy
  yusaku yusef yusei yushi yusiv yusof yusra yusril yustina yusuf yusuke yuta yutaka yutaro yuthasak yuto yuvaan yuval
  yuvan yuvenaliy yuvraj yuya yuzo yuzuki yuzuru yvan yven yves yvette yvo yvonna yvonne yzabella zaara zabava zabdiel
  zabedeo zabihullah zabina zabir zaboj zabrina zac zacari zacarias zacary zaccaria zacchaeus zaccheo zach zachar
  zachari zacharia zachariah zacharias zachariasz zacharie zachary zache zacheriah zachery zachory zachry zack zackariah
  zackary zackery zada zade zaden zadie zadig zadok zaedyn zael zaelyn zaelynn zaenab zafar zafer zafir zafirka zafrul
  zagorka zahar zahara zaharia zahava zahed zaheer zaher zahi zahia zahid zahida zahide zahir zahira zahirul zahit
  zahmir zahoor zahra zahraa zahria zaia zaid zaida zaidan zaiden zaidyn zaila zailey zailyn zaim zain zaina zainab
  zainal zaine zaineb zainuddin zainudin zair zaira zaiya zak zakai zakari zakaria zakariah zakariya zakary zakarya
  zakee zakelina zakery zakhar zakharij zakharinka zakhariy zaki zakia zakiah zakir zakiya zakiyah zakiyyah zakk zakkary
  zala zalan zalaya zalayah zaldy zaleha zalindra zaliyah zalmai zalman zalmay zalmen zama zaman zamar zamara zamari
  zamaria zamarion zamaya zameer zamfir zamfira zamir zamira zamirah zamiya zamiyah zamora zamya zan zana zanaya
  zandaakhuu zandanshatar zander zandile zandisile zandra zandria zane zanele zaneta zanete zania zaniah zanis zanita
  zaniya zaniyah zanna zanobi zanya zanyah zaquan zara zarah zaraza zareen zarek zarghona zari zariah zarije zarina
  zariya zariyah zarko zarria zaruhi zarya zaryah zaskia zaur zaven zavian zavida zavien zavier zavion zavis zaw zaxton
  zaya zayaan zayah zayan zayd zayda zaydan zayde zayden zaydin zayed zayla zaylah zaylee zayleigh zaylen zaylie zaylin
  zayn zayna zaynab zaynah zayne zayneb zayniddin zayra zayvian zayvion zaza zbigniew zbislav zborislav zbyhnev zbyhneva
  zbynek zbynka zbysek zbyska zbyslav zbyslava zdan zdana zdena zdenek zdenka zdenko zderad zdeslav zdeslava zdik zdirad
  zdislav zdislava zdravka zdravko zdzislaw zealand zeb zebadiah zebedee zebediah zebider zebulon zebulun zechariah
  zedekiah zeena zeenat zeeshan zeev zef zefiro zehava zehra zeina zeinab zejnep zekai zekarias zeke zekeriyya zeki
  zekiel zekiye zela zelalem zelaya zelda zelensky zelia zelibor zelie zeliha zelimir zelimira zelinda zelislav
  zelislava zeljka zeljko zell zella zelma zelmir zelmira zelpha zeltite zemedkun zemira zemirah zemislav zena zenaida
  zenaide zenani zendaya zenebech zenebio zenia zenija zenna zeno zenobia zenobie zenobio zenon zenone zenovia zenoviy
  zente zenzele zeola zephan zephaniah zephirin zera zerdest zerihun zerrin zerya zeteny zeth zetico zetta zettie zeus
  zev zevulun zewdu zeyad zeyd zeynab zeyneb zeynel zeynep zezva zhamiera zhamita zhamuta zhanar zhandos zhane zhanna
  zhantore zharia zhavia zhenish zhila zhivka zhivko zhozefina zhuri zhuzhuna zia ziad ziah ziaire zian ziana zianna
  ziara ziare ziauddin ziaul ziaulhaq ziaur ziba zidane zied ziedite ziga zigfrida zigfrids ziggy zigmars zigmas zigmund
  zigrida zihni zikmund zilan zile zillah zillur zilola zilpha zin zina zinaida zine zineb zinedine zinovia zinoviy
  ziona zionna zipi zippora zipporah zissy zita zithulele zitlaly zitomir zitomira zitoslav zitoslava zitto ziv ziva
  zivan zivana ziver zivko zivojin ziya ziyad ziyah ziyanda ziyo ziyon zizi zlat zlata zlatan zlate zlatica zlatka
  zlatko zlatomir zlatomira zlatuse zoa zobuhle zodwa zoe zoee zoei zoelle zoeva zoey zofia zofie zofija zoha zohaib
  zohair zohar zoheir zohid zohir zohra zohreh zoi zoia zoie zoila zoilo zoja zokir zola zolani zoleka zollie zoltan
  zona zooey zophia zora zoraida zoran zorana zoraya zoremir zoreslav zoreslava zori zoriah zorina zoritsa zorka
  zoroslav zoroslava zoryan zoryana zosim zosima zosimo zoubir zouhair zoulikha zowie zoya zoyir zrinislav zrinko
  zselyke zsofia zsolt zsombor zsuzsa zsuzsanna zubair zubairu zubayr zubeen zubeyde zubeyr zubite zuhair zuhal zuhdi
  zuka zukhra zula zulaikha zulal zulay zuleika zuleima zulema zuleyha zuleyka zuleyma zulfa zulfikar zulfiqar zulhasnan
  zulkiflee zulkifli zully zulma zuly zumi zumrut zura zurab zuraida zuri zuria zuriel zuriko zurisadai zury zuxra
  zuzana zuzanna zvenigor zvenimir zvenislav zvenislava zvezdana zvi zviad zvonimir zvonimira zvonko zweli zwelinzima
  zwelithini zya zyad zyah zyair zyaire zyan zyana zyanna zyanya zyasia zydrunas zygmunt zyion zyir zykeria zyla zylah
  zylan zyler zymere zymir zyon zyonna zyra zyriah
`);
