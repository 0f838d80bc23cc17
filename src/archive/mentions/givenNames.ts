/*
 * Given names of the whole world in Latin letters, folded as `foldName` has it, the first of a double name alone. Taken together from
 * three sources: names that at least 5000 children were given in the United States since 1880 (Social Security Administration, public
 * domain); the first names of @faker-js/faker 10.6 in its languages with Latin letters, and, transcribed, in Armenian, Georgian, Greek,
 * Macedonian, Russian and Ukrainian (MIT licence, © 2022–2026 Faker); and lists of our own for regions that both know little of.
 */

const names = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

/** Names that are words of English too, or places: they need more than a capital to be somebody’s. */
export const givenNamesThatAreWords = names(`
  abbey ace adelaide aden akin alberta ales alexandria alias aline ally alpha amara amber ameer america amir angel
  annapurna anon ante april arad archer ares argentina aria art arturo asia asmara aspen aster asuncion atlas august
  austin azalea bahia baker barney basel basil beau belay belle ben bent berat berry beryl bharat bill birdie blanch
  blaze bola bold bong bonnie bonny bradford brandy brent bria briar bristol brittany brook brooklyn brooks buck bud
  buddy buster cadence cal cali calliope camden candy cannon carmine carolina carson chad chagai chaman chance chandler
  charity charlotte chase chastity chelsea cherish cherry chester cheyenne chimed christen christi christian chuck clay
  clement cleveland cliff clifton clinton clover colleen colt columbus comfort cooper coral coy creed crystal curt
  dahlia daisy dakota dale dallas dane danish darwin davit dawn dayton dean dell della denver derrick desire destiny
  devon dharma diamond dick diego dieter dinky dirk djibo dock dolly domingo don drake dream drew dries dusty earl
  earnest ebony echo eddy eden egypt emanuel ember emerald emery encarnacion essence ester eve faith fanny fares fawn
  felicity fern ferry finn fisher flora florence florin ford forest fortune foster francisco frank franklin freeman gage
  gale garland garnet garret garrison gay gene genesis geneva gent gentry georgia ginger glen golan goodwill grace grant
  gray grey griffin gugulethu gunner guy haifa halle hamlet hank happiness hardy harmony harrison harsh haven hazel
  heath heather heaven heavenly helena hind holland holly homer hone hope houston hunter india innocent iris israel
  ivory ivy jackson jade jarred jasmine jasper jawed jay jefferson jewel jihad jock joker jordan josh joy june junior
  juniper kale karma kent kenya keren khayelitsha kimberley kindness kingsley kingston kit kitty kobe lacy lance lane
  lara laurel lea legacy lemma leticia leyte liberty libor lidice lily lincoln linden london lope lorraine lourdes love
  loyal lucca lucky lyric maan madden made madison magnolia mali mama mansa mardin margarita marina marine mark marlin
  marquis marquise mart martial marvel masaya mason mate mats matt maverick max maxim maxima may meadow meg melody
  memphis menaka mercedes mercy mere merrill merry meta mickey milan mile miles miller million milton min misty modesto
  monroe montana montserrat moray mwanza myrtle nadir natal nazareth newton ngozi noble noel norman nova novel novella
  octave odessa olive olympia onyx opal orlando page paisley pansy papa paris paschal pasha pat patience patsy patty
  pearl peer penny petra phoebe phoenix pier pierce pierre ping piper pita poppy porter preston princeton prosper
  prudence quincy raid rainier raja raleigh ram randy rang raven ravish ray reed regina rehab reign remember rhea
  richmond ridge rio rob robin rocky rod rogers romaine roman rose rosemary ruby rune rusty sabah saber sage sahib saki
  salami salem salif salima sally salvador samar samara samba sander sandy santiago sari savanna savannah sawyer scarlet
  scout semen semi serenity serge shade shaker shams shelby sherry shin shona shun sidney siena sierra sincere sirri sky
  smith sofia sol sonny soya stanford stein sterling stone storm stormy sue sultana sunder sunny sunshine swastika
  sydney tad talon tamer tan tanner taro tengiz thais thong tiara titan togo toke tore trace trenton trinidad trinity
  troy tucker turkmen turner tyrone unique valencia valentine veer victoria viola violet virginia wade waldo wale walker
  wallop wanchai ward warren washington wellington wells wen wilder will willow win winston wolf wolfram wren yoga yogi
  zaire zion zulu
`);

/** Names that are hardly ever anything else. */
export const givenNames = names(`
  aaden aadi aadidev aadinath aaditya aadrika aafreen aagam aage aagney aagneya aakash aaliyah aalok aaltje aamod aanand
  aanandaswarup aanandinii aanjaneya aanuoluwapo aaratrika aarav aarne aaron aart aarti aarya aaryan aasa aasha aashish
  aashritha aatmaj aatmaja aatreya aayushmaan aayushman aba abadon abagail abak abaka abakan abakay abani abar abay
  abayomi abbas abbie abbigail abbondanza abbondanzio abbondio abbos abby abd abdalla abdallah abdel abdelaal abdelali
  abdelaziz abdelbaset abdelfattah abdelhadi abdelhak abdelhakim abdelhamid abdelilah abdelkader abdelkarim abdelkrim
  abdellah abdellatif abdelmadjid abdelmajid abdelmalek abdelmoneim abdelmonem abdelrahim abdelrahman abdelraouf
  abdelsalam abdelwahab abdelwahed abdennour abderrahim abderrahman abderrahmane abderrazak abdessalam abdesslam abdi
  abdiel abdiqasim abdirahman abdiweli abdolhossein abdolkarim abdollah abdolnaser abdolreza abdon abdone abdonie abdou
  abdoul abdoulaye abdoulie abdourahmane abdramane abdul abdulahad abdulatif abdulazim abdulaziz abdulbari abdulboriy
  abdulhadi abdulhafiz abdulhakim abdulhameed abdulhamid abdulhay abdulholiq abduljabbor abduljalil abdulkader
  abdulkarim abdulla abdullah abdullahi abdullatif abdulmajeed abdulmalik abdulmohsen abdulnasser abdulqader abdulqahhor
  abdulqodir abdulrahim abdulrahman abdulrazak abdulrazaq abdulsalam abdulvahhob abdulvali abdulvohid abdulwahab
  abdurashid abdurrahiym abdurrahman abdurrahmon abdurrauf abdurrazzoq abdus abdussamad abe abebe abebech abebi abeer
  abeiku abel abelard abelardo abele abelin abeline abena abenaa abendam abeni abenzio abera abhaidev abhay abhaya
  abhijeet abhijit abhilash abhimanyu abhinandan abhinav abhirath abhishek abhisit abhisyanta abi abibatou abibo abid
  abida abidin abigael abigaelle abigail abigale abigayle abigel abike abilay abimbola abiodun abiola abiona abir
  abisola abisoye abiy abla abluc abner abolfazl abolghasem abolhassan abondance abosede abou aboubacar aboubakar
  abraham abrahamo abram abramio abramo abril absalon absar absolon abubakar abubakari aby abyasa acace acacie acacio
  acanthe acar acario acaryatanaya accursio acela acelya achaire achalesvara acharyanandana acharyasuta achiko achil
  achiles achille achilleas achim achintya achmad achraf achuthan achyut acig acik acilay acilia acilio acim aciscolo
  acrisio acuk aculina acun ada adaeze adah adaku adalan adalard adalardo adalbald adalbaude adalberon adalbert
  adalberta adalberto adaldi adalfredo adalgisa adalgiso adaline adalmis adalric adalrico adalsinde adalyn adalynn adam
  adama adame adamo adamu adan adanech adar adarsh adas adaugo adberilgen addie addilyn addison addisu addisyn addo
  addolorata addyson ade adea adebankole adebayo adebisi adebiyi adebola adebowale adeboye adebukola adedaramola adedayo
  adedeji adedoyin adegboyega adegoke adegrin adegrine adekitan adekola adekunle adel adela adelaida adelajda adelakun
  adelardo adelasia adelbert adelberto adelchi adele adeleke adelfo adelgardo adelheid adelia adelie adelin adelina
  adeline adeliya adell adella adelle adelmo adelphe adeltrude adelya adelyn adelynn adem ademola adenet adenike adeniyi
  adeodat adeodato adeola adeolu adeoti adepeju aderopo adesanya adesewa adeshina adesina adesoji adesola adesua adetayo
  adetoke adetokunbo adetola adetoun adewale adewunmi adeyemi adeyi adham adheesh adhemar adhiarja adhir adhiraj adhrit
  adi adiarja adib adiba adigun adiguzel adik adika adikara adikavi adikutlu adikutlutas adil adile adilene adin adina
  adinata adinath adisak adisorn aditeya adithya aditi aditya adityanandan adityanandana adityanath adja adjoa adjutor
  adley adli adlibeg adnan adola adolf adolfa adolfina adolfo adolfs adolph adolphe adolphie adolphus adone adonis
  adonise adora adoulaye adrain adraman adrastee adrehilde adria adriaan adrian adriana adriane adrianna adrianne
  adriano adriel adrien adriena adrienne adrijana adrione adripathi adriyan adsiz adunni advaya adwitiya adwoa afaf afal
  afanasi afanasie afanasiy afanasiya afaq afarim afat afeez afendi affan afi afia afif afinogen afitap afnan afolabi
  afolake afolarin afonso afra afro afroz afruza afsaneh afsar afshin afsin aftab afton afua afzal afzuna aga agabay
  agabio agafia agafiya agafon agafya agah agakagan agalak agamennone agap agapet agapito agapiya agasti agastya agata
  agatha agathange agathe agathon agaton agazio agbani agca agenore agesilao aggelos aggey aghiles agilbert agilberte
  agim aglae aglaia aglaja aglamis agnan agnane agneflete agnes agnesa agnese agneta agneya agnieszka agnimitra
  agniprava agnivesh agniya agnos agostina agostinho agostino agrata agripina agripino agrippa agrippin agrippine
  agrypina aguli aguna agung agus agustin agustina ahad ahalya ahed ahenk ahilya ahlam ahlem ahmad ahmadou ahmadu ahmed
  ahmet ahok ahror ahsan ahsen ahuva aiace aicha aida aidan aidano aiden aidil aidyn aigul aijaz aikaterini aiko ailani
  aileen ailsa aimable aimal aiman aime aimee aimone aina ainars aino ainsley ainur airlangga aisake aisha aishani
  aishwarya aisling aislinn aissa aissata aissatou aisyah aitana aitor aiyana aja ajala ajan ajana ajani ajay ajda ajeet
  ajeng ajibola ajiman ajimat ajimin ajiono ajit ajita ajith ajitha ajla ajlin ajmal ajna ajoke akaki akalp akande akane
  akanisi akanmu akanni akara akarsana akas akash akata akbar akbaruddin akbas akbatur akbay akboga akboru akbudak
  akbugra akbulak akca akcakoca akcora akdemir akdogan ake akeem akemi akhil akhilesh akhtar aki akibudak akie akif
  akifa akihiko akihiro akihito akiko akil akili akim akinbode akinci akiner akinkunmi akinlabi akinola akinori akintola
  akinwale akinwumi akinwunmi akinyi akio akira akiyoshi akkun akkunlu akkurt akkus aklilu akmal akofa akol akorfa akos
  akosua akoto akpira akram akroor aksel akshainie akshaj akshat akshata akshay akshaya akshayakeerti akshita aksil
  aksungur aktan aktekin aktimur akua akufo akuila akula akulina akumaa akunna akvelina akwasi akwesi ala alaa alaba
  alaban alaboru aladag alade aladino aladogan alaeddin alaeddine alagie alagiri alaia alain alaina alaine alais alakurt
  alama alamanno alambana alamgir alamu alan alana alani alanis alanna alannah alano alapati alara alarico alasdair
  alassane alastair alawi alaya alayah alayna alaysia alayunt alayuntlu alba alban albane albano albena alberade alberic
  alberico albert alberte albertha albertina albertine albertino alberto albertus albertyna albin albina alboino alborz
  albrecht albrico alceo alceste alcestiso alcibiade alcide alcidie alcime alcina alcine alcino alcyone alda aldegonde
  aldemir alden aldigerey aldin aldo aldobrando aldogan aldonce aldric alea aleah aleandro aleardo aleaume alec alecia
  aled aleen aleena alejandra alejandrin alejandrina alejandro alek aleko aleks aleksa aleksandar aleksander aleksandr
  aleksandra aleksandre aleksandro aleksei aleksej aleksey aleksi alekso aleksy alemayehu alemka alemu alen alena alene
  alenia alenka aleodor aleramo alesea alesha alesia aleska alessa alessandra alessandro alessia alessio aleta aleth
  aletha alevtin alevtina alex alexa alexander alexandr alexandra alexandre alexandrea alexandrina alexandrine alexandro
  alexandros alexandru alexane alexanne alexe alexei alexej alexey alexi alexia alexie alexine alexis alexus alexys
  alexzander aleya aleyna alf alfio alfons alfonsa alfonsina alfonsino alfonso alfonz alfonzo alford alfred alfreda
  alfredo alfreds algimantas algirdas algirds algis algiso algu alhassan ali alia aliaa aliah aliakbar aliana alianna
  alic alica alican alice alicia alicja alico alida alienor aliette alighiero alija alijah alika aliko alim alima alimga
  alimzhan alin alina alio aliona aliou alioune alireza alis alisa alisan alisha alisher alisir alison alissa alissia
  alisson alistair alistar aliu alivia alix alixe aliya aliyah aliyu aliz aliza alize alizee aljaz aljosa alka alkaboluk
  alkaevli alkan alkasi alkis alla allah allan allegra allen allene alliaume allie allison allyn allyson allyssa alma
  almaz almerigo almila almine almira almire almiro almudena alois aloise aloisie aloisio aloizs alojz alojza alojzije
  alok alon alondra alonso alonzo alora aloys aloyse aloysius alp alpagut alpamis alparsbeg alparslan alpata alpay
  alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alphan alphee alphonse
  alphonsine alphonso alpike alpilig alpinien alpis alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga
  alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk alsu alta altan altangerel altankagan altankan altankhuyag
  altay altea altemur althea althee altin altinkagan altinkan altinoba altintamgan altintamgantarkan altintarkan
  altintay altmiskara alton altuga altynai aluf alun alva alvah alvar alvaro alvena alvera alverede alverta alviero
  alvin alvina alvine alvis alvise alwar alwyn aly alya alyah alyaksandr alyce alycia alyona alysa alyse alysha alysia
  alyson alyssa alyssia alysson alyvia alzbeta ama amabela amabile amac amadea amadeo amadeus amadi amado amadou amady
  amael amahle amaia amaka amal amalia amaliane amalie amalija amalio amalric amalthee aman amanaki amancio amand amanda
  amande amandin amandine amando amani amant amante amanuel amanullah amanzio amar amarachi amaranaath amarande
  amaranthe amaranto amare amaresh amari amarinder amaris amarjit amarnath amartya amat amata amath amato amatore amauri
  amaury amaya amayah ambar ambareesh ambati amberly ambika ambra ambre ambrine ambrogio ambroise ambroisie ambrose
  ambrosiano ambrosio ambroz ambrozy amdy amea amedee amedeo amedeu ameesha amel amelia ameliane amelie amelien ameline
  amelio amely amelya amer americo amerigo ameth amethyste ameyatma ameyaw ami amia amichai amicie amico amie amiel
  amien amikam amilcare amin amina aminah aminat aminata aminatu amine aminte amintore aminu amira amirah amirali amiram
  amiran amirhossein amirul amish amit amita amitabh amitai amitava amiya amiyah amjad amleto ammar amna amnon amnuay
  amodini amogh amoke amol amon amone amope amora amore amos amotz amparo ampelio amr amra amrak amram amrit amrita
  amritambu amruta amul amulya amvrosiy amy amya amza ana anaadi anabel anabela anabella anabelle anacleto anae anael
  anaelle anagh anahi anahit anahita anaida anais anakin anala analia anamaria anamarija anamika anan anand ananda
  anandamayi anandhi anandi anane anang ananiy anano anant ananta ananth anar anas anasooya anass anastacia anastacio
  anastas anastase anastasia anastasie anastasija anastasije anastasios anastasiy anastasiya anastaz anastazia anastazie
  anastazija anastazio anastazja anasuya anat anatazie anatol anatole anatoli anatolie anatolii anatoliy anatoliya
  anatoly anaya anayo anbumani anca ancelin anceline anchalee anche anci ancica ancilla ancuk ancuta anda andac
  andargachew andariman andel andela andelika andelin andelina andelko andelo andeol anders anderson andi andie andika
  andjelina andoche andon andoni andra andrada andranik andras andraz andre andrea andreane andreanne andreas andree
  andreea andrei andrej andreja andreo andres andreu andrew andrey andri andria andriamampianina andrian andriana
  andrija andrijana andrin andrina andris andrius andriy andro andromeda andron andronik andrus andry andrzej andy
  andzejs andzelika andzs aneesh anej anele anemona anes anesa aneta anette aneurin anezka anfisa anga angad angadreme
  ange angela angele angelia angelica angelika angelina angeline angelino angelique angelita angelo anggabaya anggun
  angharad anghel anghelina angie angilbe angilberte angilran angoustan angus anh ania anibal anica anicee anicet
  aniceto anicette aniekan aniello anies anifah anik anika anikey anikita anil anila anilaabh anilabh anina anindita
  anindya anirban anirudh anis anisa anish anisim anisoara anissa anita aniya aniyah anja anjali anjana anjaneya anjela
  anjelica anjolaoluwa anju anjum anjushree anjushri anka ankal anke anker ankit ankita anko ankur anmol ann anna
  annabel annabell annabella annabelle annadurai annaelle annagrazia annalee annalena annalisa annalise annamae
  annamaria annamarie anne annegret anneke anneli annelie annelies anneliese annelise annemari annemarie annemijn
  annetta annette anni annibal annibale annie annika annikki annmarie anno annonciade annunziata anny anom anoop anora
  anote anouar anouck anouk anoush anousheh anoushiravan anowsh anrijs ans ansaldo ansar ansbert ansberte ansel anselm
  anselma anselme anselmo ansgar ansgary anshu anshul anshula anshuman anslavs ansley anson ansovino anstrudie ansumana
  antal antanas antea antek antelmo antero anthelme anthelmette anthony antide antigone antim antimo antin antino
  antioco antionette antip antje antoaneta antoine antoinette anton antone antonela antonella antonello antonetta
  antonette antoni antonia antonida antonie antonietta antonij antonija antonin antonina antonine antonio antonis
  antoniu antoniy antoniya antono antony antti antun antwan antwi antwon anuar anubhav anucha anuja anuka anuki anunay
  anup anupam anupama anupong anura anuraag anuradha anurag anushka anuska anusuya anuta anutin anvar anwar anwesha anya
  anyim anze anzhela anzhelika anzor aoi aoife apa apak apar aparna apatarkan apete aphelie apichat apirak apisai apisit
  apolena apolinar apolinario apollina apollinaire apollinare apollinariy apollinariya apollinary apolline apollo
  apollon apollonia apolloniya apoorva aporo aporosa apostol apostolos appia appoline aprancur apsara apuleio aqeel aqil
  aquilin aquilino ara arabela arabella arabelle araboga araceli aracely arademir aral araldo aram arame aranka aranzazu
  ararat aras arash arastoo arata arati aratone aravind aravinda arbay arbuz arcadi arcadie arcadii arcadio archambaud
  archan archana archange archibald archie archil archimede archippo arcibaldo arcuk arda ardell ardella arden ardeshir
  ardi ardic ardis ardith ardito arduino areej aref arefiy areg aregawi areli arely aren aresio areta aretha areti
  arevik arezoo argelia argil argimiro argine argo argono argu argun ari ariadna ariah arialdo arian ariana ariane
  arianna ariberto ariboga aric aricie arie arief ariel ariela ariele ariella arielle aries arif arifin arij arija
  arijit arijs arik arikagan arikdoruk arike arin arina arinc arindam arinola arion ariosto aris arisa arisman aristarco
  aristarkh ariste aristeidis aristeo aristid aristide aristione aristita aristo aristofane aristotele aristotelis ariya
  ariyah arja arjen arjun arjuna arkad arkadi arkadijs arkadiusz arkadiy arkadiya arkady arkhip arkin arkis arleen arlen
  arlene arleta arleth arlette arlie arlindo arline arlo armagan arman armance armand armande armandine armando armani
  armel armelina armeline armelle armen armida armide armin armine arminio armins arna arnab arnac arnaldo arnaud
  arnaude arnd arne arnel arnesh arno arnold arnolda arnoldas arnoldo arnon arnost arnostka arnould arnulf arnulfo
  arolde aron arona aronne arouna arpad arpat arpi arpita arrigo arron arsal arsalan arsen arsene arsenie arsenij
  arsenije arsenio arseniusz arseniy arshad arshak arsil arsinoe arsipatra arsjad arslan arslanargun arslanboru
  arslansungur arslantegin arslanyabgu arslon arsun arta artak artanto artashes artawan artem artemio artemis artemisa
  artemiy artemiya arthaud artheme arther arthur arthurine arthus artie artiinal artiom artis arto artowr artuk artukac
  artur arturas arturs artus artut artyom aruk arulmozhi arun aruna arunachalam arundhati arunee arunthavanathan arup
  arved arvel arvid arvids arvilla arvin arvind arvinder arvo arvydas arwa arwel arwen arya aryan aryana aryanna aryeh
  arystarch arzen asa asaad asad asadollah asaduddin asadullah asadulloh asaduzzaman asaf asake asako asal asan asanboga
  asanka asante asantudun asantugrul asaram asari asartegin asbjorn ascanio ascelin asceline asdrubal asdrubale asel
  asella asen asep asfaw asgar asger asghar asha ashan ashely ashenafi asher ashim ashish ashkan ashlee ashleigh ashlesh
  ashley ashli ashlie ashly ashlyn ashlynn ashmi ashok ashoka ashot ashraf ashton ashtyn ashutosh ashwani ashwath ashwin
  ashwini asier asif asig asija asikbulmus asil asila asilbek asim asimodeo asirwada asirwanda asiya asja askar askhat
  askila askin askold aslam aslanaz aslesha asli aslijan aslim asliya asma asmaa asmadi asman asmerom asmianto asmita
  asmuni asolat asrani asri assa assaad assad assaf assane assem assetou assia assil assimi assita assomption assunta
  assunto assya asta astalogul astarte asterie asterio astianatte astou astree astrid astrida asuela asug asuk asuka
  asuman aswani aswin asya asylbek asyraf ata atac atakagan atakan atal atalan atalay ataldi ataleo atallah atalmis
  ataman atambayev atanas atanasia atanasij atanasija atanasio atanazie atanazy ataollah atasagun atasu ataullah
  atberilgen atef atefeh atena athalie athanase athanasia athanasie athanasios athena athenais athina athos atif atifete
  atigay atiku atikutlu atikutlutas atila atilgan atilla atim atimer atinuke atiq atiqullah atis atish atiya atle atli
  atlibeg atlikagan atma atmaca atmaja atmanand atmananda atonio atousa atreyee atreyi atsiz atso atsuko atsuo atsushi
  atta atticus attila attilano attilio atul atuncu aube aubertine auberto aubin aubree aubrey aubrie aubry aud audace
  aude audebert audeline audie audouin audra audran audreanne audrey audriana audrina audun augucjo augusta auguste
  augustin augustina augustine augustino augusto augustus augustyn augustyna aulia aumua aung aure aurea aurel aurele
  aurelia aurelian aureliana aureliano aurelie aurelien aurelienne aurelija aurelio aureliu aurelle aurian auriane
  aurica auro auron aurora aurore ausilia ausiliatrice ausilio ausra ausrine austen austyn auxane auxence auxiliadora
  ava avadhesh avah avan avani avantika avar avaz avdal avdey ave aveline avelino averardo averi averie averkiy avery
  averyan avet avetik avgust avgustin avi aviad aviana avianna avichai avidan avidor aviel avigaelle avigail avigdor
  avihai avihu avinash avinoam avis avital aviv aviva avksentiy avluc avner avni avoye avraham avram avreliy avreliya
  avri avril avrora avrum avsar avshalom avtandil avtar avto avtonom awa awad awar awatef awaz aweis awero awesi awn awo
  aws awudu awwal axel axeline axelle axenia axinte axton aya ayaan ayaci ayad ayah ayaka ayako ayala ayame ayan ayana
  ayanda ayanna ayas ayat ayaz aybalta ayban aybars aybeg aydan aydarkagan aydemir ayden aydin aydinalp aydogan aydogdu
  aydogmus ayebatari ayelet ayem ayesha aygirak aygul aygun ayhan ayinde ayinke ayitmis ayiz ayizdag ayize aykagan aykal
  aykan aykurt aykut ayla aylan ayleen aylin ayline ayluc ayluctarkan ayma ayman aymane aymard aymardine aymen aymeric
  aymon aymonde aynur ayo ayobami ayodeji ayodele ayoka ayokunle ayomide ayomikun ayoob ayotude ayoub ayren ayruk aysar
  ayse aysegul aysil aysilig aysun aytac aytak aytan aytekin aytug ayu ayub ayumi ayumu ayush ayushmati ayvaz ayyappan
  ayyildiz aza azad azadeh azak azalee azalina azaliya azam azamat azar azaria azariah azariy azban azeb azeglio azelia
  azelie azeline azelio azem azer azgan azganaz azhar aziel azil azim azimbek azime azita aziz aziza azizah azizhan
  azizollah azizullah azizur azlan azman azmi azmin azra azriel azrul azubuike azucena azusa azwar azzam azzedine
  azzurra baaba baala baalaaditya baalagopaal baba babacan babacar babagana babajide babak babalola babandede babangida
  babasola babatope babatunde babatunji babawale babeta babette babila babir babita babou babul babur bacara baccayman
  bacco bach bacha bachana bachir bacho bachua bachuki baciro bacman badabul badal badara badia badis badou badr
  badreddine badri badruddin badruk badrul badur bafana bafode baga bagaalp bagaisbara bagas bagasatulu bagatarkan
  bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagher bagis bagiya bagtas bagus
  bagya baha bahaa bahadir bahadur bahamin bahar bahareh baharuddin bahattin bahgat bahij bahir bahiru bahlil bahman
  bahodir bahram bahri bahriddin bahrom bahruz bahta bahtiyar bahula bahuraksa bahuwarna bahuwirya baia baidehi
  baijayanti bailee bailey bairbre bajragin bajram bakagul bakar bakary bakda bakhtiyor bakhva bakhyt baki bakiadi
  bakianto bakidin bakijan bakiman bakiono bakir bakirsokum bakr bakri baksi bakti baktiadi baktianto baktiono bakula
  bakyt bal bala balaaditya balaban balachandra balachandran baladitya balagopal balagovind balaji balaka balakatay
  balakrishna balakrishnan balamani balamantri balamir balangga balapati balarabe balasaheb balasubramaniam
  balasubramanian balazs balbir balcar baldassarre balderico baldev baldo baldomero baldovino baldu baldwin balgopal
  balidin balijan balin balint balkik balozi balram balta baltaci baltar baltasar baltazar balthazar baltir baltur
  balwant bamanga bambang bambi bambina bamidele bamsi banara banawa banawi bancar bandar bandaru bandhu bandhul bandula
  banel bangizwe bangu banharn banji banke bankim bankimchandra bankole banna banu banuta banwarilal bao bappi baptiste
  bara baraa barak baraka baraktore baran barbala barbara barbare barbarigo barbe barbeg barboga barbol barbora barbra
  barbro barbu barbulsun barca barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun barchinoy bardibay bardo
  bardomiano bargan barham barica barimtay barin baris barkan barkdogdu barkdogmus barkdurdu barkdurmus barkha barkin
  barlas barlibay barmaklak barmakli barnaba barnabas barnabe barno barrett barron barry barsaba barsbeg barsboga
  barsgan barsimeo barskan barsurungu bart barthelemy bartholome bartimee bartolo bartolome bartolomea bartolomej
  bartolomeo bartolomeu barton bartosz bartu baruch baryalai bas basademir basak basan basant basanti basanyalavac basar
  basarab basat basavaraj basavaraju basbug basci basem basgan bashar bashiru basile basileo basilia basilio basilisse
  basim baskin baskirt baskurt basma basmil bassam bassel bassem bassiano bassilla bassirou bastar basti bastiaan
  bastian bastiano bastien bastugrul basu basudev basuki basut batbayar batbold bathilde batilda bato batoul batrak
  batsaikhan batsheva battal battista battulga batu batuhan batuk batur baturalp batya baucido baudouin bauke baurzhan
  bauyrzhan bawer baxtiyar baya bayancar bayani bayankagan bayar bayarsaikhan bayartsogt bayat bayaz bayazit baybars
  baybayik baybicen bayboga baybora baybure baydar baydemir baydur baye bayik bayincur bayindir baykal baykara baykoca
  baykuzu baylee bayleigh baylor baymunke bayna baynal bayo baypure bayrac bayrak bayram bayri bayrin bayruk baysungur
  baytara baytas bayu bayuncur bayur bayurku bayutmus bayuttu baz bazhen bazil bazir bazyli beata beate beato beatrice
  beatrico beatrix beatriz beatrycze beatus beaulah bebe beceapa bechara bechir beckem beckett beckham becky bedir
  bedirhan bediz bedran bedreddin bedri bedrich bedriska begarslan begbars begbilgeciksin begboga begcur begdemir
  begdilli begdurmus begi begil begine begitutuk begkulu beglen begni begoyim begtas begtegin begtuzun behcet behic
  behlul behnam behnaz behnoush behram behrang behrem behrooz behrouz behruz behzad behzat bek beka bekazil bekbekec
  bekec bekecarslan bekecarslantegin bekectegin bekele beker bekir beklemis bekmurod bektas bektur bekzod bela belayneh
  belcim belcir belek belemir belen belgi belguc belimir belina belinda belkacem bella bellamy bellino belma belo beltir
  beltramo beltran beltun belva benadik benazir bence bende bendeguz benedek benedetta benedetto benedict benedicte
  benedikt benedikta benedikte benedita benedykt benett bengi bengt bengu benhur beniamin beniamina beniamino benice
  benicio benigna benigne benigno benita benito benja benjamim benjamin benjie benli benlidemir bennet bennett bennie
  benno benny benoit benone benson bente benthe bentlee bentley benton benvenuta benvenuto benyamin benzion bera
  beranger berangere berard berardo bercem berceste bercin berdan berdia berdibeg berdimuhamed bereket berend berendey
  berengario berenice berenico berenika berfin berginsenge bergu berham berhane berhanu berinay berislav berit beritan
  berivan berk berkan berkay berke berkin berkis berkley berkyaruk bermek bernadetta bernadette bernadine bernard
  bernarda bernardino bernardo bernd berneice bernhard bernice bernie berniece bernita beronico berran berre bert berta
  bertalan bertel bertha berthe berthold berti bertie bertille bertilo bertin berto bertold bertolda bertoldo bertolfo
  bertram bertrand berva besar besentegin beser besik besim besir beso besra bess bessie betania betemir beth bethan
  bethany bethel beti betina betsy betta bette bettie bettina bettino betty bettye betul beulah beuve beverley beverly
  beya beyizci beyrek beyrem beyza bezalel bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagat
  bhagavaan bhagirath bhagirathi bhagvan bhagwan bhagwant bhagwanti bhagwati bhamini bhanu bhanumati bharadwaj bharati
  bhardwaj bhargava bhargavi bharti bhaskar bhaskaran bhasvan bhaswar bhaumik bhavani bhaves bhavna bhavya bheeshma
  bhekimuzi bhekizizwe bhekumbuso bhilangana bhim bhima bhisham bhishma bhoj bhola bhoopat bhoopati bhooshan bhooshit
  bhramar bhudev bhudeva bhupati bhupen bhupendra bhupesh bhupinder bhushan bhushit bhuvanesh bhuvaneshwar bhuvaneswari
  biagio bianca bianka bibek bibi bibiana bibianna bibiano biborka bice bicek bich bichiko bicki bickici bidhan bidin
  bidya bidzina bienvenido bigna bijan bijay bijoy bikash bikram bilal bilawal bilel bilgebayuncur bilgebeg bilgeciksin
  bilgeisbara bilgeisbaratamgan bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu
  bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig biligkongulsengun bilik biljana billie billura billy bilol bilomir
  biloslav biloslava bilva bilwa bilyana bimal bimala biman bina binafsha binali binbegi bindir bindo bindu bineta binh
  bino binta bintou binyamin biodun biola bipin bipul birame birane biren birendra birger birgit birgita birgitta
  birgitte birhan birinder birino birjesh birol birthe birtukan biruk bisenija biser bisera biserka bishal bishnu bisi
  bisrat bistra biswajit biswanath bita bitaybiki bitri bivoj bizunesh bjarne bjarni bjoern bjorn blaga blage blagica
  blagitsa blagoj blagoja blagoje blagojka blagorodna blagovista blaguna blahomil blahomila blahomir blahomira blahoslav
  blahoslava blaine blair blaire blaise blake blakely blanca blanche blandine blanduzia blanka blas blasco blaz blazej
  blazena blazhe blazhenka blythe boaz bob boban bobana bobbi bobbie bobby bobur bochia bodhan bodhi bodi bodie bodo
  boediono boet bogac bogacuk bogale bogatin bogdan bogdana bogde boge boginja boglarka bogoja bogoljub bogomil bogoslav
  bogu bogumil boguslava boguslaw bohdan bohdana bohemond bohuchval bohumil bohumila bohumir bohumira bohun bohuna bohus
  bohuse bohuslav bohuslava boi bojan bojana bojidar bojislava bokde bolaji bolanle bolat bolatito boldaz boldizsar
  bolemir bolen boleslav boleslava boleslavs bolmus bolsun bolu bolukbasi bolun boluwatife bon bonagiunta bonaldo
  bonaventura bonaventure bonavita boncuk bonek bonface bongani bongbong bonge bonginkosi bongul bongulboga bonifac
  boniface bonifacio bonita booker boonchai boone boonsong bora boran borbala borcul borek borge borimir borimisl boris
  borislav borislava borivoj borivoje borja borjan borjana borje borka borko borlukcu borna bornak boro boroka bortecine
  bortolo boru borubars borusengun borut borwornsak borys borzou bosede boshko bosiljka bosilka bosko botan botcha botir
  botond botso boualem bouasone bouba boubacar boubakar boubou bouchard bouchra boudewijn boujemaa bounnhang boutros
  bowen bowie boyan boyana boyankulu boyce boyd boyko boylabaga boylabagatarkan boylakutlutarkan boza bozan bozboru
  bozdogan bozena bozetech bozetecha bozhana bozhemir bozhen bozhena bozhidar bozhin bozho bozica bozidar bozidara
  bozislav bozkurt bozkus bozok bracha brad braden bradley bradly bradut brady braeden braelyn braelynn brahim brahma
  brahmaanand brahmabrata brahmanandam brahmdev braiden brajan brajen brajendra brajesh bram brancaleone brandan brandee
  branden brandi brandie brando brandon brandt brandusa brandyn branimir branimira branislav branislava branka brankica
  branko brannon branson brant brantley bratimir bratislav bratomil bratoslav braulio braxton brayan brayden braydon
  braylee braylen braylon brea breana breann breanna breanne brecken bree brenda brendan brenden brendon brenn brenna
  brennan brennen brennon breno brenton breonna bret bretislav bretislava brett briac brian briana brianna brianne brice
  brid bridger bridget bridgett bridgette bridie briella brielle brieuc brigette briggs brigid brigida brigita brigito
  brigitta brigitte brij brijesh briley brinda brinley brionna brisa brita britany britney britt brittani brittney
  brittni britton brock broderick brodie brody brola bronagh bronislav bronislava bronislavs bronson bronwen brooke
  brooklynn bruce bruna brune brunehaut brunehilde brunella brunello brunhilda brunilde bruno bruto bryachislav bryan
  bryana bryanna bryant bryce brycen brygida brylee bryn brynlee brynn bryon bryson buba bubu bucan buchi bucur budag
  budak buddha buddhadeb buddhana buddika budhil budi budiman budimir budislav budivoj budu budunlu budus budustudun
  buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge buhle bukak bukaktutuk bukar bukduz buke
  bukebuyrac bukebuyruc bukey bukhuti bukola buktegin bukunmi bukusboga bulacapan bulah bulak bulan bulat buldur bulent
  bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bumin bunmi bunsuz bunul bunyamin bunzo burak burcak burcu
  burdette bure burevist burgucan burgut burhan burhanuddin burhon burkay burkek burkhard burkut burl burley burluk
  burnice burslan burt burton burulday burulgu burunduk busayo bushra busi busisiwe busra busulgan butak buti butuk buu
  buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buytur buzac buzactutuk byron bystrik caba cabdar cabli
  cabus cade caden caesar caetana cafer cagak cagan cagatay cagdas cager cagil cagla caglar caglayan cagri cagribeg
  cagrihan cagritegin cagru cahid cahya cahyadi cahyanto cahyo cahyono caiden cailyn cain caino caio caitlin caitlyn
  caitriona caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calanico calapkulu calcedonio cale caleb
  calebe caleigh calin calina calista calixte calixto callahan callan callen callie callisto callum calogera calogero
  calpurnia calvin cambria camdyn camelia camelien cameron cami camil camila camilia camilla camille camillien camillo
  camilo campbell camren camron camryn camylle cana canaan canalp canan candace candar candelario candi candice candida
  candide candido candis candra candrakanta canel caner cangul canh cankan cankiz cannur cansel cansin cansu cantemir
  cantidio canziano cao caoimhe capa capitolina capri capucine cara caraka caren carey cari caribert caridad carina
  carine carissa carl carla carlee carleen carleigh carlene carles carleton carley carli carlie carlijn carlo carloman
  carlos carlota carloto carlotta carlton carly carme carmel carmela carmelita carmella carmelo carmen carmina carminho
  carmit carmo carna carnell carol carola carolann carolanne carole carolin caroline carolyn carolyne carolynn caronte
  carponio carrie carrol carroll carsen carsten carsyn carter carub carwyn cary caryl caryn cas casandra casen casey
  casian casiana casilda casimer casimir casimira casimiro caslav cason caspar casper cassandra cassandre cassiano
  cassidy cassie cassien cassio cassiopea cassiopee cassius castille casto cataldo cataleya catalin catalina catarina
  catena caterina cathal catharina catharine catherine cathie cathleen cathrine cathryn cathy catinca cato catrin
  catrina catrinel catriona catullo catur caturangga caua cavid cavit cawisadi cawisono cawuk cayadi cayden cayla caylee
  cayson cazimir ceasar cebe ceca cecco cecelia cecep cecil cecile cecilia cecilie cecilio cecily cecylia cecyliusz
  cedomir cedric cedrick cedrik cedrin cees celal celaleddin celalettin celasun celen celeste celestin celestina
  celestine celestino celestyn celestyna celia celian celie celien celik celil celina celine celinia celso cem cemal
  cemali cemani cemen cemeti cemgen cemil cemplunk cene cenek cengiz cengkal cengkir cenk cenka cerasela ceren ceri
  cesaire cesar cesare cesario cesminaz cestmir cestmira cetin cetinel cetiner cevahir cevat cevdet ceyda ceyhun ceykun
  ceyla ceylan ceylin ceylinaz cezar cezara cezary cezmi chaanakya chaaruchandra chabuka chace chadchart chadd chadi
  chadli chadrick chadwick chafik chahid chahine chahinez chai chaikasem chaim chaima chairul chaitan chaitanya chaiwat
  chaiyawat chakib chakor chakradhar chakravartee chakravarti chakrika chalerm chamara chamari chamika chaminda chamlong
  champa chan chana chanakya chanchal chanda chandak chandan chandana chandani chandi chandini chandira chandni chandra
  chandraayan chandrababu chandrabhaga chandrabhan chandradev chandrakala chandrakant chandraketu chandrakin chandramani
  chandramauli chandramohan chandran chandranath chandrani chandraprabha chandrashekhar chandraswaroopa chandravati
  chandrika chanel chanelle changiz chanh channing chantal chantel chantelle chapal chapala charak charalambos
  charalampos charan charanjit charissa charisse charith charitha charl charla charlaine charlee charleen charleigh
  charlemagne charlene charles charley charli charlie charline charlize charlotta charly charmaine charnchai charnvit
  charu charuchandra charumati charuvrat charvi chasity chaslav chatchai chaten chatib chatichai chatur chatura
  chaturaanan chaturbhuj chaturon chaudhry chauncey chava chavalit chavarat chaya chayenne chayma chaz che chea chedly
  chedo chedomir chege cheick cheikh cheikhou chekhouna chekib chelsey chelsie cheluget chemi chen chepkoech cheptoo
  cherechi cheri cherie cherif cherubino cheruiyot cheryl cheryle cheslav chesley chet chetan chetanaanand chetna chey
  cheyanne chhagan chhang chhavi chhaya chiaber chiaffredo chiaki chiamaka chiara chibuike chibuzor chichia chichiko
  chidaakaash chidaatma chidambar chidambaram chidananda chidera chidi chidimma chidinma chidozie chie chiedu chieko
  chiemeka chien chieu chigozie chiharu chihiro chijioke chika chikako chikchika chike chikelue childebert chilperic
  chima chimamanda chimaobi chinedu chinelo chinenye chingiz chinh chinmayanand chinmayananda chinmoy chinna chinnaswamy
  chinonso chintan chinua chinwe chinweizu chinyere chioma chiora chipo chiquita chira chirag chiranjeev chiranjeeve
  chiranjeevi chiril chirill chirine chisom chitalu chito chitra chitraksh chitrali chitramala chitrangada chiyo chiyoko
  chizoba chizuko chloe chola choqola chornota choummaly chrabros chraniboj chranibor chranislav chranislava chretien
  chris christ christa christal christel christelle christer christiaan christiana christiane christiano christie
  christin christina christine christodule christoffer christoforos christop christoph christophe christopher christos
  christy chrudos chrysole chrysostome chrysoyla chrystal chuan chuka chukwu chukwudi chukwuemeka chukwuka chukwuma
  chung chuwit chval chyna chyngyz ciaobella ciara ciaran cicek cicem cicero cici cielito cielo ciera cierra cigdem
  cigil cihad cihan cihangir cihansah cilasun cilay cilenti ciler cilvenaz cimen cindi cindy cingir cino cinta cinthia
  cintia cinzia ciprian cipriana cipriano cirano ciriaco ciril cirilla cirillo cirilo cirino ciro cise cisem cisil
  cistoslav cistoslava citlalli citra civan ciya claas claes clair claire clara clarabelle clare clarence clarenzio
  clarice clarisa clarissa clarisse clark clarke claud claude claudette claudia claudie claudien claudina claudine
  claudio claudiu claus clavdia clayton clea cleandre cleandro clelia clelie clemence clemens clemente clementina
  clementine clemenzia clemmie cleo cleofe cleonico cleopatra cleophee cleora clery cleta cletus cleve clifford climaco
  clinio clint clio clive clodomiro clodoveo cloe clorinda clotaire clothilde clotilde clovis cloyd clyde cobulmak coby
  coco cocukboru codi codin codrin codrina codrut codruta cody coen cohen cointa cokramayul colby cole coleen coleman
  colette colin coline colins collen collette collien collin collins colm colman colmanno colmazio colomba colombano
  colombe colpan colson colten colter colton colu conall concepcion concetta concetto conchita concordio cong conner
  connie connor conor conrad conrado consolata constanca constance constantia constantin constantina constantine
  constantinos constatin consuela consuelo cor cora coralia coralie coraline corazon corbin corbiniano cordelia cordell
  cordia cordie cordula corene coreno corentin corentine corey cori corina corine corinna corinne coriolano cormac
  corneille cornel cornelia cornelio cornelis corneliu cornelius cornell coronato corrado corrie corrina corrine cortez
  cortney corto corvin cory cosima cosimo coskun coskuner cosma cosmin cosmina costache costante costantino costanza
  costanzo costas costel costin coty coumba courtney craig crawford cremenzio crenguta creola crescencio crescente
  crescenzia crescenzio crespignano crin crina crisanto crispino cristal cristaldo cristea cristian cristiana cristiano
  cristin cristina cristobal cristofor cristoforo cristopher cristovao cristy crocefissa crocefisso cronida crosby cruz
  crystel csaba csanad csenge csongor ctibor ctibora ctirad ctirada ctislav ctislava cuauhtemoc cubeyr cucu cullen
  cumhur cunegonda cuneyt cuniberto cuong cupido curtis curtiss custodio cuzia cvetka cvijan cvijetin cydney cynthia
  cyntie cyprian cyprien cyra cyrian cyriaque cyrielle cyril cyrila cyrille cyrine cyrus cyryl czeslaw daan daantje
  dabiziv dac dacian daciana daciano dacin dacio dada dadang dadap dadi daevi daevika dafina dafna dafne dafydd dag
  dagel dagfinn daggubati daghan dagmar dagmara dagmawi dagne dagny dagoberto dags dahiru dahlan dai daiana daichi daigo
  daija daijiro daiki daim dainius dainuvite daisaku daisha daisuke daithi daiwik dajana dakotah daksha dakshayani dalal
  dalemir daler daleslava daley daleyza dali dalia dalibor dalibora daliborka dalida dalie dalila dalima daliman dalimil
  dalimila dalimin dalimir dalimira daliono dalip dalit dalla dallin dalmar dalmazio dalmiro dalton damar damari damaris
  damaso damayanthi damayanti damba dameon damian damiana damiano damien damife damil damilare damilola damin damion
  damir damjan damjana damjanka damla damocle damodar damodara damola damon damrong damrongsak damu dan dana danae
  danail dancho dandak dandapaani dandre danelle danette dang dangelo danh dani dania danial danica daniel daniela
  daniele daniella danielle danielo daniil danijel danijela danika danil danila danilo danio danique daniswara danita
  danitsa daniyar daniz danjuma danka danko danna dannie danny dante danu danuja danuse danuta dany danyelle danyka
  danyl daoud daouda daphne daphnee daphney dapo daquan dara darasimi darby darci darcie darcy darejan darek darell
  daren daria darian dariana dariati darie dariel darien dariga darija darijan darimin darin darina darine darinka dario
  darion darioush daris darislava darius dariush dariusz dariy darja darko darla darleen darlene darline darmaji darman
  darmana darmanto darmawan darmin darnell daroga daromir daron darrel darrell darren darrick darrin darrion darrius
  darron darryl darshan darshwana darsirah darta dartono daruna darya daryani daryl dasa dashawn dashdorj dasia dastan
  dasun dat datta daud dauda daudi dave daver davey davi davian david davida davide davids davin davina davino davion
  davis davon davonte davood davor davorin davoud davriya davron davud davut davy davyd dawid dawit dawna dawood dawson
  dax daxton daya dayaamay dayaananda dayaanidhi dayamayee dayan dayana dayanand dayanara dayane dayna dayne dayron dea
  deana deandra deandre deangelo deann deanna deanne debabrata debashish debbie debby debele debora deborah debra
  debretsion decebal decimo declan deddy dedi dedric dedrick dedy dee deeksha deen deena deenabandhu deepa deepak
  deepali deepan deepankar deependra deepesh deepika deeptanshu deeptendu deepti deeptiman deeptimay deeptimayee
  deeptimoy deeptimoyee deevakar defne deganit degna deidra deidre deion deirdre deja dejah dejan dejana dejon dejuan
  delal delaney delanie delano delara delaram delbert delcho delcy dele delfim delfin delfina delfino delia delie
  delilah delinda delizia deljan delma delmar delmer delois delores deloris delpha delphia delphin delphine delvin
  demarco demarcus demario demba demeke demelash dementiy demet demeter demetra demetria demetrio demetris demetrius
  demetriusz demi demid demilade demiralp demirhan democrito demond demostene demyan dena denes deneval deng denice
  denis denisa denise denisse denisz denitsa deniz denizalp dennis denny denton denys denzel deo deodata deodato
  deogratias deon deondre deontae deonte depold derartu dereck dereje derek deriba derick derik derin deron derrell
  dervis derya desalegn desanka desdemona deshaun deshawn desi desiderato desiderio desimir desirae desiree desmond
  despina despoina dessie desta destan destany deste destin destinee destiney destini detlef detlev detmar detrich dev
  devadatt devagya devajyoti devak devaki devan devanand devanayagam devangana devani devante devasree devdan deven
  devendra devesh deveshwar devi devika devin devlet devonte devora devota devran devvrat devyn dewayne dewey dewi
  dewitt dex dexter dexx dezider dganit dhaanyalakshmi dhafer dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh
  dhani dhanpati dhanu dhanush dhanvin dhanya dhara dharam dharani dharitri dharmaketu dharmendra dharshan dhatri
  dheeraj dhia dhirubhai dhruv dhyanesh dhyaneshwar diabel diaby diah diamante dian diana diane diango diann dianna
  dianne dianora diar diara diarmuid diarra dicle diclehan dida didem didi didier didik didimo didina didymus diede
  diederik dieke diem dien diep dietmar dietrich dieu dieudonne dieudonnee dieynaba digambar digambara digdaya digna
  digvijay digvijaya dijana dikgang dikla dikmen diksha dilafruz dilan dilara dilaver dilawar dilay dilbar dilber
  dilberay dildar dildora dileep dilek diler diletta dilfuza dilhan dilip dillan dillon dilma dilmurod dilnoza dilorom
  dilovan dilrabo dilruba dilshad dilshan dilshod dilwyn dimas dimaz dimche dimitar dimitra dimitri dimitrie dimitrii
  dimitrij dimitrija dimitrije dimitrina dimitrios dimitris dimko dimo dimuth dina dinah dinakar dinanath dinc dincer
  dinda dinesh dinh dini dinis dinkar dino dinu dinuka diocleziano diodata diodoro diogene diogo diomede dion dione
  dionigi dionisia dionisio dionizy dionne dionysios dionysis dionyz dionyzos dior diosdado dipa dipak dipali dipankar
  dipendra dipesh dipika diptendu dipti dirce direnc diri dirja diroj dirok dita ditte ditya ditza divaakar divakar
  divis diviska divjot divna divo divya dixie diyana diyor diyora dizik djamal djamel djamila djarot djayden djeneba
  djenna djibril djimrangar djoko djordje dluhos dmitri dmitrii dmitriy dmitro dmitry dmytro doaa doan dobrava dobri
  dobrila dobrinka dobromil dobromila dobromir dobromira dobromisl dobromisla dobromysl dobroslav dobroslava dochia doda
  dodato dodou doerte dogan doganay doganer dogara dogu doina doinita dojchin doleslava dollie dolores dolunay dolyana
  domagoj domen domenic domenica domenick domenico domenik domezio dominga domingos dominic dominick dominik dominika
  dominique dominque domitila domitilla domitille domiziano domnica domnika domonique donal donald donalda donaldo donat
  donata donatella donatello donato donavan donavon dondu donell dong doni donita doniyor donka donn donna donnell
  donnie donny dono donovan dontae donte dora dorana dorcas dorde doreen dorel dorene doretha dorian doriana doriane
  doriano dorica dorin dorina dorine dorinel doris dorit dorival dorj dorka dorli dorofey doron dorota dorotea dorotej
  doroteja doroteo dorothea dorothee dorothy dorottya dorris dorsey dortha dorthe dorthy doru dottie dotun doubrava
  doubravka douce doug douglas douglass dounia douwe dov dovie dovud doyin doyinsola doyle draga dragan dragana dragi
  dragica draginja dragisa dragisha drago dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin drahomil
  drahomila drahomir drahomira drahon drahos drahoslav drahoslava drahotin drahotina drahuse drahutin drajat draupadi
  draven draza drazen dren drina driss dron drona dror droupadi druina drzimir drzislav dua duane duanne duarte dubravka
  dubravko duc duccio duco ducu dudi dudley duduzile duilio duje dujo dulari dulce dulcinea dulina dulip dulles dumisani
  dumitra dumitrana dumitrita dumitru duncan dundar dunith dunja dunya duong dura durad durai duraimurugan durante durda
  durdane durdona durga durgesh durgeshwari durica durmus durodola durriye duru dururbunsuz durward dusan dusana dusanka
  dushan dushanka dushka dushko dushyant dusica duska dusko dustin dutu duuk duy duyen duygu dvir dvora dwain dwaipayan
  dwaipayana dwayne dwi dwight dyah dylan dylano dyna dzabuli dzaghina dzamisa dzidzia dzile dzirkstite dzmitry dzvezda
  dzvezdan dzvonko eamon eamonn ean earle earlene earline earnestine eashwar easter easton ebba ebe ebele ebenezer
  eberardo ebere eberhard ebiere ebin ebiowei ebkizi eboni ebou ebrahim ebren ebrima ebru ebunoluwa ebuzer ecaterina
  ecclesio ece ecehan ecem ecevit eckhard ecmel ecrin ecvet ed eda edappadi edcel edd edda eddi eddie ede edelberga
  edelmira edelmiro edeltraud edem edgar edgard edgardo edgaro edgars edhem edhy edi edie edik edil edilberto edin
  edison edita edite edith editta ediz edmee edmond edmondo edmund edmundo edna edo edoardo edouard edoward edsa edson
  eduard eduarda eduardo eduards edvard edvarda edvige edvin edvins edward edwardo edwin edwina edyta edyth edythe edzus
  eef eefje eekalabya eero eeva efe effie efim efimia efimija efisio efken eflah efraim efrain efrat efrem efren
  efrosina efrosinia efsun eftalya eftim eftimia eftimie efua ega ege egemen egeo egidijus egidio egil egils eginardo
  egisto egizia egle egmont egon egona egor egrim ehab ehsan ehud eifion eiichi eiichiro eiji eijiro eiki eiko eileen
  eilidh eimear eimuntas einar einars eino eirik eirlys eisaku eitan eitaro eithan eizens eja ejaz ejigayehu ejike ejiro
  eka ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekaterina ekaterine ekdant ekec ekim ekin ekkehard ekmel eko
  ekow ekram ekrem ekta ekua ekundayo ela eladio elaheh elaide elaina elaine elakshi elana elanur elayna elazar elba
  elbek elbert elchin elcin elco elda eldad elden eldon eldor eldora eldred eldridge elea eleanor eleanora eleanore
  eleazar electa eleftherios elektra elen elena elene eleni elenor elenora eleonora eleonore eleonoro elettra eleuterio
  eleuthere eleytherios elfrida elfrieda elfriede elgin elguja elham eli elia eliabeth eliah eliahou eliahu eliakim
  elian eliana eliane elianna eliano elias eliasz elida elie eliel eliette eliezer elif elifio eligio elija elijah eliko
  elimena elin elina eline elinor elinore elio eliodoro elion eliona elior eliot eliott elisa elisabet elisabeta
  elisabeth elisabetta elisaveta elise elisea elisee eliseo elisey elisha elisio eliska eliso elissa elita elitsa eliud
  eliyahu eliza elizabet elizabeta elizabeth elizabeto elizar elizaveta elize elizej elizeus elizo elka elke elkin ella
  ellada elle ellen ellery elli elliana ellianna ellie elliot elliott ellis ellison ellsworth elly elma elmar elmars
  elmas elmer elmira elmo elmore elmurod elna elnara elnaz elnora elnur eloa eloan eloane elodia elodie elody elogio
  eloi eloisa eloise elon elona elone elora elouan elouise eloy elpidio elroy elsa elsbeth elsebeth elsie elta elti
  elton eluh eluned elva elvan elvera elvezio elvi elvia elvie elvin elvina elvino elvio elvira elvire elvis elwin
  elwira elwood elwyn ely elya elyakim elyanora elyas elyes elyne elynn elyor elyse elyssa elza elzbieta elzear ema
  emaculate emad eman emani emanoil emanuela emanuele emanuelly emanuil emas emberly embuh emced emebet emeka emel
  emelia emelie emeline emely emelyan emem emenike emerance emerencie emeric emerich emerie emerson emersyn emese emi
  emidio emie emiel emiko emil emile emilee emili emilia emilian emiliana emiliano emilie emilien emilija emilijan
  emilio emiliya emils emily emin emine emirhan emlyn emma emmalee emmaline emmalyn emmanoyil emmanuel emmanuelle
  emmanuil emmelie emmeline emmely emmerico emmerson emmet emmett emmi emmie emmitt emmy emna emomali emong emory
  empirio empluk emrah emre emrullah emuna emy emyr emzar ena enakshi enamul enayat enda endah endalkachew endang ender
  enderun endra endrigo enea enecone enele enes engelbert engida engin enguerrand enid enie enimia enio eniola enis
  enise enkhbayar enkhbold enkhsaikhan enna ennio enno enoch enola enora enos enric enrica enrico enrique ensar ensio
  enteng enver eny enya enyinnaya enyo enzo eoghan eoin epeli ephraim ephrem epifan epifanio epiphane epiphanie eracla
  eraclide eraldo eralp eran erap erardo erasmo erast eray erazim erazmo erazmus erberk erberto ercan ercin ercolano
  ercole ercument erda erdal erdem erdene erdeni erdenikatun erdeniozuk erdinc erdogan erel eremey eremia eren erenia
  erentuz erez ergene ergenekatun ergin ergun erguner erhan erhard eri eriberto eric erica erich erick ericka erico
  erieza erik erika eriko eriks erin erinc erine erislandy erkam erkan erke erkin erkki erlan erland erlangga erlend
  erling erma erman ermanno ermelinda ermen ermenegarda ermenegilda ermenegildo ermes ermete ermias ermil ermilo erminia
  erminio ermins ermolay erna ernecjo ernest ernesta ernestina ernestine ernestino ernesto ernie ernst erofey erol eron
  eros errol ersan ersilia ersin ertan erten ertenozuk ertugrul ervin ervina ervins erwan erwann erwin eryn erzhan
  erzsebet esa esam esat esau esben esen esenbike eser esfandiar esha eshagh eshana eshaq eshetu eshita eshkha esi esin
  eskinder esko esma esmaeil esmail esmat esme esmee esmeralda esmeray esmira espen esperanza esra esref essa essam esse
  essie esta esteban estefania estefany estel estela estell estella estelle estera esterina estevan estevao esther
  estiawan estifanos estiono estrella esuperio esupofo eswaran eszter etela etelvina eter eterie etha ethan ethann ethel
  ethelyn ethem ethyl etienne etil etsuko etsuro etta ettie ettore etuate euan eubert euclide eudes eudochia eudokia
  eudoksja eudora eudoxe eudoxie eufebio eufemia eufemio eufrasia eufronio eufrosina eufrozina eugen eugene eugenia
  eugenie eugenio eugeniu eugeniusz eula eulah eulalia eulalie eulalio eulogio euna eunice eunika euphrasie euridice
  eurydice eusebe eusebia eusebie eusebio eusebiu eusebius euseo eustache eustaquio eustatiu eustorgio eustosio
  eustracjusz eutalia eutalio eva evald evaldo evalds evalyn evan evandro evangelina evangeline evangelos evanghelina
  evann evans evar evarist evariste evaristo evasio evdochia evdokija evdokim evdokiya evelien eveliina evelin evelina
  eveline evelino evelyn evelyne evelynn everardo everett everette everlee everleigh everly evert evette evfrosiniya
  evgenia evgenij evgenija evgeniy evgeniya evgeny evgheni evghenia evghenii evgraf evi evidio evie evin evlampiy evo
  evodio evonne evpraksiya evran evrard evremondo evren evripidis evsen evsey evstafiy evstigney evtim evy evzen evzenie
  ewa ewald ewan ewatomi ewelina ewell ewen ewenn exequiel eya eyadema eyaggelia eyaggelos eyal eyiz eylul eymen eyram
  eysan eystathios eytan eythan eyup ezechiel ezechiele ezekiel ezequiel ezer ezio ezoza ezra ezrak faamanu faas fabia
  fabian fabiana fabiano fabie fabien fabienne fabijan fabio fabiola fabrice fabricia fabricio fabrizia fabrizio facundo
  fadekemi fadel faderera fadey fadhel fadhil fadhlina fadi fadia fadil fadillah fadime fadjar fadl fadumo fadwa fady
  fae faegheh faezeh fahad fahd fahed fahim fahmi fahrettin fahri fahriddin fahriye fahrunissa faik faina faiq faisal
  faiyaz faiz faiza faizah faizal faizan faizullah fajar fakher fakhreddin fakhri fakhruddin falah falba faleh falguni
  falih falk fallon faly famiano famke fana fanar fanika fanka fanni fannie fanta fantin fantine fantu fanyana faouzi
  fara farah faraj faramarz faranak farangis farangiz faraz fardau fardeen fardin fareed farhad farhan farhana farhang
  farhod farhunnisa fariba farid farida farideh farimah faris farish farkhod farnaz farooq farouk farouq farqana farrah
  farrokh farruh farrukh farshad farshid faruk faruque faryal farzad farzaneh fasih fatafehi fatai fatemeh fathi fathia
  fathollah fathonah fathy fatih fatiha fatim fatima fatimata fatimo fatin fatma fatmata fatmir fatos fatou fatouma
  fatoumata fattah fatuma faure faust fausta faustin faustina faustine faustino fausto faustyn faustyna fauzi fauzia
  favian fawad fawaz fawzi fawzia fawzy faxriyya fay faya faycal faye fayen fayenne fayez fayrouz faysal fayyaz fayzbek
  fazal fazil fazilat fazilet fazio fazle fazli fazliddin fazlul fazlur fazullah feba febe febi febri febriana febrina
  feda fedai fedde fedele federica federico fedor fedosiy fedot fedro fehime fehintola fehmi fekadu fekla fela felecia
  feleti felice felicia felician feliciano felicie felicien felicita felicitas felicite feliks felina felipa felipe
  felisa felisha felix felton femi femke femm fenja fenna fenne feodor feodora feodosiya feofan feoktist ferah feramus
  feramuz ferapont feray ferda ferdi ferdinand ferdinanda ferdinando ferdous ferdy ferdynanda ferenc fereshteh fereydoon
  fereydoun fergal fergus ferhan ferhat ferial feride feridun feriel feriha ferit ferman fermiano fermin fermo fernanda
  fernando fernao ferne feroz feroze ferran ferre ferruccio ferruh feruza feryel festo fethi fethullah fevronia
  fevroniya fevzi feyisa feyyaz feyza feyzullah ffion fiachra fiacre fiame fiammetta fianna fibikemi fida fidan fidel
  fidele fidelia fidelie fidelius fidenziano fidenzio fieke fien fiene fiep fiete fifi figen fiifi fikayomi fikile
  fikirte fikre fikret fikri fikriye filadelfo filaret filemon filibert filiberto filimena filimon filimone filip filipa
  filipe filipo filipp filippa filippo filiz filofteia filomen filomena filomeno filotije filou filsan fily finbarr
  finia finja finlay finley finnegan finnja finnley fintan fiodor fiona fionn fionnuala fiordaliso fiore fiorella
  fiorello fiorenza fiorenziano fiorenzo firas firat firdaus firdavs firdevs firli firman firmin firmino firooz firouz
  firouzeh firoz firuza fissal fisseha fitrat fitri fitria fitriani fitsum flaminia flaminio flavia flavian flaviana
  flaviano flavie flavien flavio flaviu flavius fleano fleta fletcher fleur flo floare floarea flodoard floortje flor
  flore florea florencia florencio florencja florent florenta florentin florentina florentine florentino florentyn
  florentyna florestan florian floriane floriano floribert florica floridia florie florina florinda florindo florine
  florinka floris flossie floy floyd flurin flurina flynn foca foday fode fofi foka folafoluwa folake folarin folashade
  folco folorunsho folu folusho foma forough forouhar forouzan forrest fortunat fortunata fortunato fortunee fos fosca
  fosco foss fotih fotima fotios fotis fotiy fouad foucauld foulques fouzi fran frana franca frances francesca francesco
  francette franci francia francine francis francisc francisca francisko francisque franciszek franciszka franck franco
  francois francoise franjo franka frankie franklyn frans frantisek frantiska franz franziska fraser frauke fred freda
  freddie freddy frederic frederica frederick frederico frederik frederike frederiko frederique fredric fredrick fredrik
  fredy freeda freek frehiwot freida freja frelimo frenkie freya frida frido fridolin fridrich frieda friederike
  friedhelm friedrich frits fritz frode frol frontiniano frosina fructuoso frusina fruzsina fryderyk fuad fuat fulbert
  fulberto fulcran fuldem fulden fulgence fulgencio fulgenzio fulvia fulvio fulya fumie fumihiko fumihiro fumiko fumio
  fumitaka funani funda funke funmi funmilade funmilayo funsho fureyya furio furkan furman furseo furuzan fusae fusako
  fuscolo fusun fuzuli fynn fyodor gabe gabi gabin gabino gabor gabriel gabriela gabriele gabriella gabrielle gabrielo
  gabrijela gada gadang gadi gading gadis gadisa gaduh gael gaelle gaetan gaetano gaffar gaffor gafur gaga gagan gagi
  gagik gaglioffo gaia gail gaiman gaio gaj gaja gajaadhar gajabahu gajadhar gajana gajanan gajbaahu gajendra gakha gaku
  galaba galak galaktion galang galar galatea galdino galeazzo galen galfryd galia galih galilea galileo galin galina
  galiono galit gallicano galo galuh galur galym galymzhan gamal gaman gamani gamanto gambira gamblang gamil gamini
  gamze gana ganak ganaka ganapathy ganapati ganbold ganda gandewa gandharv gandharva gandi gandolfo gane ganep ganesan
  ganesh ganesha ganga gangadharan gangesh gangsa gangsar gani ganjar ganjaran ganna gannon gantar gantulga ganzorig
  gara garan garance garang garba garda gardner garegin garen gareth garett garfield garik garika garimberto garnett
  garnier garnik garnoslav garrett garrick garry garth garud garuda gary gaspar gaspard gaspare gasper gasti gaston
  gastone gastono gati gatien gatik gatluak gatot gatra gatsha gaud gaudenzia gaudenzio gaudino gauraang gaurang
  gauranga gaurav gauri gautam gautama gautami gauthier gautier gautiero gavin gavino gavril gavrila gavrilo gavxar
  gavyn gawati gayan gayane gayatri gaye gayla gayle gaylord gazanfer gazi gbadebo gbeminiyi gbemisola gbenga gbolahan
  gbowoade gboyega gcina geanina gearoid gebran gebre gebrehiwot gebremariam gebru gede gedeon gedeone gederts gedia
  gediminas geert geertje geeta geetanjali geetha gega gegi geir geirr gejza gela gelena gelila gelin gelincik gellert
  gelsomina geltrude gelu gema gemine gemini geminiano gemma gena genadi genadij genara genaro gencer generosa generoso
  genesia genesio genevieve genichi genichiro genki gennadiy gennady gennaro genoveffa genoveva genta gentiana genziano
  geo geoff geoffrey geoffroy georg george georgel georges georgeta georgette georgi georgiana georgianna georgie
  georgije georgina georgios georgiy georgo georgy geovanni geovanny geovany geraint gerald geralda geraldina geraldine
  geraldo gerallt gerard gerarda gerardina gerardo gerasim gerasimo gerasimos geraud gerazim gerazym gerben gerberge
  gerbert gerd gerda geremia gergely gergo gerhard gerharda geri gerino gerlinde germain germaine germana germano gero
  gerolamo geronimo geronzio gerri gerrie gerrit gerry gershom gershon gerson gertie gertrud gertruda gertrude gertrudis
  gertrudo gervais gervasio gesine gesualdo geta getachew getaneh gethin geula gevheri gevorg geza ghada ghadeer ghaith
  ghaleb ghali ghalib ghaliyati ghanaanand ghanashyam ghanem ghani ghanim ghanshyam ghariba ghasem ghassan ghazal
  ghazala ghazi ghazwan ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghina gheorghita gherardo gherghina
  gherman ghislain ghislaine ghita ghodratollah gholam gholamali gholamhossein gholamreza ghorban ghughuna ghulam
  ghvinia ghvtisavari ghvtisia ghvtiso gia giacinta giacinto giacobbe giacomo giada giadero giambattista giampaolo
  giampiero gian giana gianbattista giancarla giancarlo giandomenico gianfilippo gianfranco giang giani gianina gianluca
  gianluigi gianmarco gianmaria gianmario gianna gianni giannis gianpaolo gianpiero gianpietro gianuario giao giasone
  giavanna gibran gibson gica gicu gideon giel gifty giga gigi gigilo gigla gigliola gigoli gijs gil gila gilad gilang
  gilbert gilberta gilberte gilberto gilda gildo giles gili giliola gilla gilles gillian gillies gillo gilmar gina
  ginandjar gines gineto ginette ginevra ginewra ging ginny gino gintaras gioacchina gioacchino giobbe gioberto gioconda
  giocondo gioele gioia gion giona gionata giora giordano giorgi giorgia giorgian giorgiana giorgio giorgos giosue
  giosuele giotto giovani giovanna giovanni giovanny giove gioventino giovenzio girardo girart giray giri girija girik
  girika girindra giriraaj giriraj girish girja girma girolamo gisela gisele gisella giselle gislaine gisle gislebert
  gisselle gita gitanjali githu gitte giuda giuditta giulia giuliana giuliano giulio giulitta giuseppa giuseppe
  giuseppina giusta giustiniano giusto givi giviko giyas giyos gizela gizem gladyce gladys glafcos glafira glauber
  glauco gleb glenda glenn glenna glennie glenys gligor gligorije gloria glorie glyn glynn gnanasekaran gnassingbe
  gobinda gocha godeberta goderdzi godfrey godiva goeran goffredo gogi gogicha gogita gogo gogola gogotur goh gohar
  goichi gojko gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokhan gokmen goknur goko goksin gokul gola golda
  goldie golia golnar golnaz golshifteh golub golubinka gomberto gonca goncalo gondebaud gondulfo gonenc gonerio gongor
  gonsalwy gonthier gontran gonul gonzaga gonzague gonzalo goodluck gopaal gopal gopalakrishnan gopalan gopalkrishna
  gopee gopi gopinath gorakhanatha gorakhnath goran gorana goranka gorazd gorche gordan gordana gordey gordiano gordiy
  gordon gorgi gorimir gorislav goritsa gorjan gorjana gorkem goro gorr gorun gosto gostomysl goswamee goswami gotabaya
  gothard gotse gottardo gottfried gotum goundo gouranga goutam govhar govind govinda gowri gowtham gozde graca gracelyn
  gracelynn gracian graciana gracie graciela graciliano gracja gradimir grady graham grainne granville gratian gratiana
  gratiela grato grayce graysen grayson grazia graziana graziano graziella grazina grazyna grecia greer greg gregg
  greggory gregoire gregor gregoria gregorian gregorio gregory gremislav greta gretchen grete greyson grga grgo grgur
  grigol grigor grigore grigori grigorije grigorios grigoriy grigory grimaldo griselda grizelda gro grover grozda
  grozdan grozdana gruffydd gry grzegorz guadalupe guadencia gualberto gualtiero guaraci gubio gudakesa gudakesha gudeta
  gudmund gudmundur gudrite gudrun guelfo guenda guendalina guenievre guenter guenther guerin guerrino guga guglielmo
  gugu gugula guguli guguna guher gui guiberto guido guilhem guilhemine guilherme guillaume guillem guillemette
  guillermina guillermo guiscardo guiseppe guka gul gula gulab gulam gular gularisa gulay gulbahar gulbaxor gulben
  gulbuddin gulchexra gulcin guldem gulden guldeste guled gulegen gulemen gulen guler gulgun gulhan gulia guliko gulisa
  gulistan guljamol guljaxon gulnara gulnaz gulnora gulnoza gulom guloy gulpembe gulriz gulsen gulseren gulshat gulsora
  gulsum gultamze gultekin gulten gulumser gulvardi gulvardisa gulzar gulzhan gulzira gulzoda guma gumesindo gumus
  gunars gunasekara gunay guncicek gunda gundelinda gundogdu gundogmus gundula guner gunes gungor gunhild gunilla guniz
  gunn gunnar gunnel gunnur gunsel gunseli gunter guntis guntram guntur gunyaruk gupt guram gurbachan gurbanguly gurbuz
  gurcan gurcharan gurchin gurdal gurdeep gurdev gurdial gurga gurgitsa gurhan gurinder guriy gurkan gurmeet gurmit
  gurnam gurol gurpreet gursel gursharan gus gussie gustaf gustav gustava gustave gustavine gustavino gustavo gusti
  guttorm guus guusje guven guvenalp guvercin guyot guzey gvadi gvanji gvantsa gvendolina gvitia gvozden gvrita gwen
  gwenael gwenaelle gwenda gwendoline gwendolyn gwido gwilym gwyn gwyneth gyan gyanendra gyorgy gyude gyula haakon
  habbab habib habiba habibie habibollah habibul habil habtamu habu haby hac hacene hachemi hachiro hacib hadar hadas
  hadassah hadeel hadi hadia hadiza hadja hadley hadriel hadrien hafedh hafeez hafez hafi hafid hafiz hafizullah hafsa
  hafsat hafshah hagai hage hagen haggai hagit hai haibatullah haiden haider haile hailee hailemariam haileselassie
  hailey hailie haim hairyanto haitham haja hajar hajer hajime hajo hakainde hakan hakeem hakem haki hakim hakima
  hakimullah hakki hakob hakon hal hala haldun haleh haleigh haley halide halie halil halim halima halimah halina halis
  halit halldor hallgrimur hallie haluk halvard halvdan hamad hamada hamadi hamadou hamani hamdallah hamdan hamdi
  hamdullah hamdy hamed hameed hami hamid hamida hamidou hamidreza hamidul hamidullah hamima hamish hamisi hamit hamma
  hammad hamro hamsini hamza hamzah han hana hanaa hanae hanafi hanafiah hanako hanan hanane handan hande haneen hanefi
  hanga hanh hani hania hanieh hanif hanifa hanna hannabel hannah hanne hannele hannelore hannes hanno hannu hanoch hans
  hansjorg hanspeter hansraj hansruedi hansueli hanuman hanus hany hao haq har harage haralamb haralambie harald harbans
  harbhajan harcharan hardana hardeep hardi hardik hardouin hareesh hari haribhau harimurti harin harinakshi harinarayan
  harinder harini haripriya haris harish harit harita harivansh hariyanto harja harjasa harjaya harjit harjo harkishan
  harlan harland harlee harleigh harley harlie harlow harmanpreet harmon harmoni harold haroldo haron haroun harouna
  haroune harowtyown harpal harper harpreet harriet harriett harriette harris harry harsana harsanto harsaya harsha
  harshad harshal harshvardhan hartaka hartana hartmut harto hartono haruhi haruhiko haruka haruko harumi harun haruna
  haruo haruto harutyun harvey harvinder hary haryanto hasan hasano haseena haseki hashan hashem hashim hasibi hasim
  hasin hasina haskell hasmet hasmik hasna hasnain hassan hassana hassane hassanein hassie hassimi hasta hastal hasti
  hasto hata hatem hatice hatip hatouma hatsue hatsuko hatta hattab hattie hauke hauwa hava havel havla hawa hawar haya
  hayal hayali hayao hayat hayati hayato hayatullah haydar haydee hayden hayder hayes hayfa hayk haylee hayleigh hayley
  haylie hayri hayward haywood hazan hazar hazem hazim haziq hazle heber hector heda hedayatollah hedda hedelin hedi
  hedvig hedviga hedvigo hedvika hedwig heema heena heide heidi heidrun heidy heihachiro heike heikki heiko heimo hein
  heiner heinrich heinz heitor heizo heja hekmat hekmatullah hektoro hela helder helen helene heleno helga helge heli
  helie helier helin helio heliodoro helios helle hellen hellmut helmer helmut helmuth heloisa heloise helvi hema hemant
  hemanta hemantha hemlata henare henderson hendra hendrawan hendri hendrik hendrika hendrikus hendrix hendro heng
  hengameh henk henley hennes henning henri henrich henrick henrie henrieta henrieto henrietta henriette henrik henrike
  henrique henry henryk henryka heracleea heraclio herbert herberta heri heriberto herluin herman hermann hermelinda
  hermenegildo hermes hermina hermine herminia herminio hermiono hernan hernando herschel hershel herta hertha heru
  herve hery heryanto herzl hesham heshmat heshmatollah hester hesti hetal hettie heval hevi heydar hezekiah hezekiel
  hiba hibo hicabi hicham hichem hidaya hidayat hidayet hidde hideaki hideharu hidehiko hidehiro hidehisa hidehito
  hidekazu hideki hideko hidemi hidenao hidenori hideo hidesaburo hidetada hidetaka hidetoshi hideyo hideyuki hien hiep
  hieronim hieu hifzi hikari hikaru hikmat hikmet hila hilaire hilal hilar hilario hilarion hilarius hilary hilbert
  hilda hilde hildebert hildegard hilik hilkka hillard hillary hillel hilma hilmar hilmi hilola hilton himadri himani
  himanshu himanta himawan himeno himmet hina hinako hincmar hipolit hipolito hippolyte hira hiram hiranmay hiranmaya
  hiranya hiro hiroaki hirobumi hirofumi hirohide hirohiko hirohisa hirohito hirokazu hiroki hiroko hiromasa hiromi
  hiromichi hiromitsu hiromu hironobu hironori hirosato hiroshi hiroshige hirotaka hirotsugu hiroya hiroyasu hiroyoshi
  hiroyuki hirut hisa hisahito hisako hisam hisamitsu hisanobu hisao hisashi hisaya hisayuki hisham hishammuddin
  hitendra hitesh hitomi hitoshi hizir hjalmar hla hlengiwe hoa hoai hoan hoang hobert hocine hoda hodan hohepa
  hojimurod holden holger holli hollie hollis homa homayoun homero hong honoka honore honorine honorio honorius hooman
  hooshang hor horac horace horacio horacy horatiu horea horia hormoz horst hortense hortensia hortensie hortenzia
  hortenzie horymir horymira hosam hosea hosein hosiyat hosni hossam hossein hostimil hostimila hostimir hostimira
  hostislav hostislava hostivit houari houcine houda houria houshang hovard hovhannes hovik howard howell hoyt hozan
  hrant hristo hrvoj hrvoje hrvojka hryhoriy htay htin htun huan hubert huberto hubertus huccet hud huda hudavendigar
  hudayi hudson huey hugh hugo hugues huguette hulda hulki hulusi hulya huma humaira humay humayun humberto humeyra
  humza hun huner hunor huong huriya hurkan hurram hurshida hursit husam husameddin husamettin husein huseyin hushang
  husida husna husni husnida husniya husnora husnu husrev hussain hussam hussein hussien huu huub huw huy huyen huynh
  huzeyfe hvalimir hvezdoslav hvezdoslava hyacint hyacinta hyacinthe hyman hynek hypolit hywel iacob iacopo iacopone
  iacov iago iain iamze ian iana iancu ianina ianira ianis ianna ianos iarla iaroslav iaroslava iasmina iatamze iban
  ibidapo ibironke ibodulloh iboja ibou ibra ibrahim ibrahima ibrani ibrohim ibsa ibtihaj ibtisam ibukunoluwa ibun icaro
  icha ichiko ichiro icie icilio iclal ico ida idan idania idell idella idi idil idir ido idowu idris idriss idrissa
  idrissou idrus idy ieremia ieremiy iesha iestyn ieuan ievgen ifa ifeanyi ifeanyichukwu ifeoluwa ifeoma ifeyinwa iffar
  iffet ifora ifran ifthikhar iftikhar ifunanya igal ige iginia iginio igino ignac ignace ignacie ignacio ignacy
  ignasius ignat ignata ignatius ignatiy ignazio ignjat igor igori ihab ihor ihsan ihtiyor ihvan iichiro iin iiro ijaz
  ika ikbal ike ikechukwu ikeme ikenna ikeoluwa iker ikhidie ikhlas ikhsan ikicitoyun ikin ikki ikmal ikponmwosa ikram
  ikrime ikrom ikue ikuko ikuo ila ilacin ilai ilan ilana ilaria ilarie ilario ilarion ilay ilayda ilbey ilbilge ilda
  ildar ildebrando ildefonso ildegarda ildegonda ildika ildike ildiko ileana ilene ilenia ilgegu ilgin ilgmars ilham
  ilhami ilhan ilia ilian iliana iliane ilias ilie ilies ilija iliko ilinca ilindenka ilinka ilir ilja iljana ilkay
  ilkben ilke ilker ilkham ilkka ilknur ilko ilksen ilkyaz illidio illuminato illya ilmari ilmars ilmira ilona ilqar
  ilsa ilse ilunga ilva ilya ilyan ilyana ilyane ilyas ilyass ilyasu ilyes ilyess ilyos ilza ilzo ima imad iman imane
  imani imanol imdad imed imeda imee imeh imelda imen imene imge imke immacolata immacolato immanuel imogen imogene
  imoleoluwa imran imrane imre imrem imrich imron imtiaz ina inaam inam inamul inan inanc inara inars inas inaya inayat
  inbal inbar inci incoronata indah indalecio inder inderjit indira indra indrajit indrajith indrani indrawati indrek
  indrikis indro indu indulis indunil indy ine inejiro ineke ines inesa inessa inez inga inge ingeborg ingeborga
  ingegerd inger ingmar ingmars ingo ingolf ingrid ingrida inguna ingvar inia inigo inioluwa inja inka inkeri inmaculada
  inna innes innesa innocente innocenty innocenza innocenzo innokentiy ino inocenc inocencio inocentiu inoke insa intan
  intisar inyoni inza inzamam ioan ioana ioanina ioanna ioannis iola iolanda iole iolo iona ione ionel ionela ionelia
  ionica ionne ionut iorio iorwerth ioseb iosefina iosif ipat ipatiy ipek ippocrate ippolit ippolito iqbal ira iracema
  iradj iraida iraj irakli irakliy irawati irem iremide irena irene irenee irenej ireneo ireneus ireneusz ireno ireti
  iretiola iretioluwa irfan iriana iride iridenta irina irinc irinckol irine irinel irineu irinka irisa irit irma irmak
  irmeli irmgard irmina irmtraud irnanto iro iroda irsad irshad irtis irvin irving irwan irwin iryna isa isaac isabeau
  isabel isabela isabell isabella isabelle isabelly isac isacco isack isadora isadore isai isaia isaiah isaias isak isam
  isamu isao isatu isaura isaure isay isayas ischirione ise isee isela iseoluwa iseult ishaan ishaku ishan ishaq ishara
  ishfaq ishmael ishola ishrat ishwar isiah isiaka iside isidor isidora isidore isidoro isidro isig isik isikeli isil
  isilay isin isiner isioma isireli isis isisa isko iskra isla islom ismadi ismael ismaele ismaelo ismail ismaila ismat
  ismatullah ismerie ismet ismoil isoa isobel isolda isolde isolina isom isotta isra israa issa issac issaka issam issei
  isser issiaka issoufou istvan isyaku ita itai italia italo itamar itaru itay itil itir itrat itri itsik itsuki itsuro
  itumeleng itunu itunuoluwa itzel itzhak itziar itzik iulia iulian iuliana iuliu iuri iurie iurii iustin iustina
  iustinian iva ivah ivailo ivan ivana ivancica ivane ivanka ivanna ivano ivanoe ivar ivaylo ive ivek iven iveri iveta
  ivetta ivette ivey ivica ivkirion ivko ivna ivo ivona ivone ivonne ivor iwan iwao iwona ixtiyar iya iyabo iyabode iyad
  iyadunni iyana iyanna iyanuoluwa iyed iyik iyiktag iyinoluwa iyiola iyorchia iza izaak izabela izabella izaiah izaias
  izajasz izak izako ize izel izhar izia izidor izidora izmael izmail izolda izoldo izot iztok izumi izyaslav izydor izz
  izzah izzat izzeddine izzet izzettin izzy jaafar jaak jaakko jaan jaap jaba jabal jabari jaber jabir jabra jabu
  jabulani jabulile jacalyn jace jacek jacey jachym jaci jacinta jacinthe jacinto jack jackeline jackie jacklyn jacky
  jaclyn jaco jacob jacoba jacobo jacobus jacoby jacopo jacque jacquelin jacqueline jacquelyn jacquelynn jacques
  jacquline jacynthe jad jada jaden jadesola jadiel jadon jadran jadrana jadranka jadranko jadro jadwiga jadyn jaeden
  jael jaelyn jaelynn jaeman jafar jaffar jaga jagadeesh jagadish jagadisha jagan jaganmohan jagannath jagapati jagaraga
  jagat jagathi jagdeep jagdish jagger jagica jagjit jagjivan jagmeet jagmohan jagoda jahanara jahangir jahnu jai jaida
  jaideep jaiden jaidyn jailey jailyn jaiman jaime jaimie jaimini jaimy jainaba jainul jair jairam jairo jais jaishankar
  jaitley jaivey jaka jakari jakaya jakayla jake jakelino jakob jakobino jakobo jakov jakrapob jakub jakuba jakubina
  jakubka jala jalal jalaleddin jalaluddin jale jaleel jalen jalil jalila jalisa jaliyah jalloh jalol jalon jalou jalyn
  jalynn jamaal jamal jamalia jamaluddin jamar jamarcus jamari jamarion jameel jamel james jameson jamey jami jamie
  jamil jamila jamileh jamir jamiro jamison jammie jamol jamshed jamshid jamya jan jana janae janaina janak janaki
  janardan janay jandira jane janeen janek janel janell janelle janessa janet janeta janete janette janez jani janica
  janice janick janie janin janina janine janis janiya janiyah janja janjo janka janko janna jannah janne jannek jannes
  jannette janni jannie jannik jannis jano janos janosch janusz jany japhet jaquan jaquelin jaqueline jara jared jaren
  jari jarji jarl jarle jarmil jarmila jarmo jarne jarno jaro jarod jarolim jarolima jaromil jaromir jaromira jaron
  jaroslav jaroslava jaroslaw jarrell jarret jarrett jarrod jarupong jarvis jarwa jarwadi jarwi jasbir jase jasem jasen
  jasenko jasiah jasim jasin jasmani jasmijn jasmin jasmina jasmyn jasna jasnena jason jaspal jaspreet jassem jassim
  jasur jaswadi jaswant jati jatin jatmiko jatuporn jaume jaunita jautrite javad javakhi javan javas javed javi javier
  javion javlon javohir javon javonte javorka jawad jawahar jawaharlal jawaher jawdat jax jaxen jaxon jaxson jaxton jaxx
  jaya jayadi jayalalitha jayalalithaa jayant jayanta jayanti jayaprakash jayaram jayaraman jayashree jayasuriya
  jayathma jayce jaycee jayceon jayda jayde jaydeep jayden jaydon jayeng jayesh jayla jaylah jaylan jaylano jaylee
  jayleen jaylen jaylene jaylin jaylinn jaylon jaylyn jaylynn jayme jayna jayne jayshree jayson jayvano jazeps jaziel
  jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazzlyn jazzlynn jean jeana jeanetta jeanette jeanie jeanine jeanna
  jeanne jeannel jeannette jeannie jeannine jeannot jed jedediah jedidiah jeetendra jeevan jef jeff jefferey jeffery
  jeffrey jeffry jefri jefta jehan jehanne jejomar jekabs jela jelani jelena jelica jelili jelisaveta jelita jelka jella
  jelle jelmer jelte jeltje jemal jemima jemimah jemma jenderal jenel jenelle jenesis jenifer jenna jennah jenni jennie
  jennifer jennings jenny jennyfer jeno jenovefa jens jensen jente jeppe jeptoo jerad jerald jeramie jeramy jere jerel
  jeremi jeremiah jeremias jeremiasz jeremy jergus jeri jerilyn jerimiah jermain jermaine jermey jernej jerod jeroen
  jerold jerome jeromo jeromy jeronimo jeronym jerrell jerri jerrie jerrod jerrold jerry jerzy jesa jesika jesper jess
  jessa jesse jessenia jessi jessica jessie jessika jesslyn jesslynn jessy jessyca jesus jesusa jett jette jettie
  jevgenijs jevon jevrosima jewell jeyhun jezdimir jhon jiabao jibril jibrin jidde jide jignesh jihan jihane jil jilji
  jill jillian jim jimena jimi jimmie jimmy jimoh jimram jin jinane jinawi jindra jindrich jindriska jinggoy jinping
  jinte jinthe jioji jip jirayu jiri jirina jiro jiten jitender jitendra jitin jitka jiuta jiyan jnanendra joachim joah
  joakim joakimo joan joana joanie joann joanna joanne joannie joanny joany joao joaquim joaquin joaquina joas jocelyn
  jocelyne jocelynn jochen jocjo jodi jodie jody joe joel joeli joelina joeline joelle joellen joep joerg joergen joes
  joesph joey johan johana johancjo johanino johann johanna johanne johannes johano johari johathan john johnathan
  johnathon johnie johnna johnnie johnny johnpaul johnson johnston johra joi joichi joji jojo jokha joko jokowi jolana
  jolanda jolanta jolayemi joleen jolene jolie jolien jolijn jolin jolina joline jon jona jonah jonas jonatan jonatano
  jonathan jonathon jonche jondo jones joni jonna jonne jonnie jono jonte joojo joop joost jop jordana jordane jordanka
  jorden jordi jordin jordon jordy jordyn jordynn jorg jorga jorge jorgelina jorgen jorin joris jorma jorn jorrit jort
  josaia joscha joschua jose joseba josef josefa josefien josefin josefina josefine joseline joselito joselyn josep
  joseph josephin josephine josette joshua joshuah josiah josiane josianne josie josif josiko josip josipa josko joslyn
  joso josphat josse josselin jost jostein josua josue josuo josy jotaro joto joud jouda jouko jouni jourdain journee
  jovan jovana jovanche jovani jovanka jovanni jovanny jovany jovin jovita jovitsa jovka jovo joya joyce joycelyn
  joydeep joza joze jozef jozefa jozefina jozefino jozefo joziah jozica jozo jozsef jozue juan juana juanita juanito
  jubi juda judah judd jude judi judicael judie judit judita judite judith judito judson judy judyta juergen juha juhani
  juho jukka jula julan jule jules juli julia julian juliana juliane juliann julianna julianne juliano julide julie
  julien juliet julieta julieto juliette juliino julija julijana julijs julika julina julio julissa julita julius
  juliusz juma jumaa jumadi jumagul jumana jumanne jumari jumber jummai jun juna junaid junayd junichi junichiro junius
  junji junko juno junon junpei juntaro junya juozas jur juraj jurandir jure jurg jurgen jurgis juri juris juro jurre
  jurrien jusaburo jusma jusra jussi justa juste justen justeno justin justina justine justino justo juston justus
  justyn justyna jusuf juta jutta juul juvenal juwan juwon juzo jyothi jyoti jyotiraditya jyotis jyotsana jyotsna jyri
  jyrki kaan kaare kaarina kaarlo kaat kabato kabba kabil kabir kabiru kacey kaci kacie kacper kacung kacy kaczmarek
  kaddour kade kadem kaden kadence kader kadhim kadi kadiatou kadidia kadidiatou kadin kadir kadri kadrican kadriye kady
  kaede kaeden kaela kaelyn kaesang kafui kagan kagemasa kagiso kahina kahindo kaho kai kaia kaiden kaila kailani
  kailash kailee kailey kailyn kaina kairat kairav kairi kairo kais kaison kaitlin kaitlyn kaitlynn kaito kaiya kaj kaja
  kajal kajen kajetan kajol kakha kakhaber kakhi kako kakuei kala kalani kalea kaleb kaleigh kalen kalender kalervo
  kalevi kaley kali kalia kalidou kalie kalifa kalim kalina kalinda kalinik kalistrat kaliyah kalle kalli kallie
  kalliopi kallistrat kalman kaloian kalolaine kalonzo kaloyan kalpana kalu kalvin kalyan kalyani kalyn kama kamal
  kamala kamalakannan kamalesh kamari kamaria kamarudin kamaruzaman kamau kambali kamber kambiz kamden kamdyn kamel
  kamelya kameron kami kamidin kamil kamila kamilah kamile kamilla kamille kamindu kamini kamiyah kamla kamlesh kamol
  kamola kamoliddin kamran kamren kamron kamrul kamryn kamuran kamuzu kamyar kanae kanagaraj kanaka kanako kaname kanat
  kanayo kanchan kanci kanda kandace kandasamy kandeh kandi kandice kane kaneto kanhaiya kani kania kanika kanimozhi
  kanishka kanit kanji kannan kannen kannikar kannon kanshi kanta kanti kanwar kaori kaoru kaouter kapgar kapil kapiton
  kara karaca karahan karam karamba karamoko karan karanfilka karanjit karapet kardi kareem karel karelle karen kargilac
  kari kariane karianne karie karim karima karimah kariman karin karina karine karis karisma karissa karja karl karla
  karlee karley karlheinz karli karlie karligac karlijn karlis karlo karlotta karly karman karmela karmen karmeno karna
  karnit karol karolann karoliina karolina karoline karolino karolo karolos karoly karolyn karon karp karrie karsa
  karsana karsen karson karsten karsyn karta karter karthik kartik kartika kartini kartlos karuna karunakaran
  karunanidhi karya karyn kasandra kasen kasey kash kashif kashim kashish kashton kashyap kashyapi kasian kasim kasiran
  kasit kasiyah kason kaspar kasper kasra kassa kassahun kassandra kassem kassidy kassie kassim kassym kastor kasun
  kasusra kasyan kata katalin katalina katariina katarina katarzyna katayoun kate katelin katell katelyn katelynn
  katerina katerino kateryna katharina katharine katherine katheryn kathi kathie kathleen kathlyn kathrin kathrine
  kathryn kathryne kathy katia katica katie katija katina katitsa katja katlin katlyn katlynn kato katri katrin katrina
  katrine katryn katsuaki katsuhiko katsuhiro katsuji katsuko katsumi katsunari katsunobu katsunori katsunosuke katsuo
  katsura katsushi katsutoshi katsuya katsuyuki kattie katumba katun katunkiz katy kauko kaupo kausea kaushal kaushalya
  kaushik kaveh kavin kavita kavitha kavon kavtari kavya kawa kawaca kawaya kawtar kawthar kay kaya kayaalp kayacik
  kayca kayce kaycee kayden kaydence kaye kayla kaylah kaylan kaylani kaylee kayleen kayleigh kaylen kaylene kayley
  kayli kayliah kaylie kaylin kaylyn kaylynn kayna kaynak kayo kayode kayoko kayra kays kaysen kayson kaysone kayun
  kazanc kazem kazi kazim kazimiera kazimierz kazimir kazimira kazkatun kazuaki kazue kazuharu kazuhide kazuhiko
  kazuhiro kazuhisa kazuhito kazuki kazuko kazuma kazumasa kazumi kazunari kazunori kazuo kazushi kazushige kazutaka
  kazutoshi kazuya kazuyo kazuyoshi kazuyuki kazys keagan keano keanu keara keaton keba kebede kedar kedir keegan keeley
  keely keenan keerti kees keet keheliya kehinde kehlani kei keigo keiichi keiichiro keiji keijo keiko keila keily
  keinosuke keir keira keisha keishi keisuke keita keitaro keith keivan keizo keji kekela kekik keklik kelby kelechi
  kelepi keles kellan kellen kelley kelli kellie kelly kelsea kelsey kelsi kelsie kelton kelvin kelya kelyan kem kemal
  kemalettin kemba kemi ken kenan kenari kendal kendall kende kendell kendra kendrick kendyl kenenisa kenes kengo kenia
  kenichi kenichiro kenji kenjiro kenley kenna kennedi kennedy kenneth kennith kenny keno kensaku kensi kensley kensuke
  kenta kentaro kentato kenton kenule kenyatta kenyon kenza kenzaburo kenzi kenzie kenzo kenzy keon kepez keqiang
  keramet kerami keratsa kerem keremsah kerenga keri kerim kermit kerri kerrie kerry kersti kerstin kesane kesha keshaun
  keshav keshawn keshi keshia keshub kesme keso kessaf ketan ketato ketevan keti ketino ketsia ketut keven kevin kevon
  kevser keyan keyken keyla keyon keyshawn keyvan kezia kezlik kgabu kgalema kgomotso kgosi kha khac khachatur khachik
  khadar khadga khadidiatou khadidja khadija khadijah khadim khady khagendra khai khairul khairullah khairy khakhula
  khakhuta khalaf khaldoun khaldun khaled khaleda khaleesi khalid khalif khalifah khalil khalilur khaliq khaltmaa khamis
  khamtay khandaker khang khanh khanyisile kharalampie khareba khari kharitina khariton kharlampiy khatia khattiya
  khatuna khaula khawaja khawla khaya khayrat khayri khechua kheira khem khethiwe khiet khieu khin khirkhela khizana
  khizr khloe khoa khobelasi khodr khoi khokhia khokhita khoriv khosro khosrow khoudia khouloud khristijan khristina
  khristo khristofor khristya khuc khue khulekani khulud khuong khurelsukh khurram khurshid khushboo khushwant khuta
  khutsia khuyen khvalimir khvicha kia kian kiana kiandra kianna kiano kianoush kiara kiarash kiarra kibet kibrom kidane
  kidist kien kiera kieran kierra kiersten kiet kieu kihachiro kiichi kiichiro kiiza kika kikelomo kiki kiko kikuko
  kikuo kiley kilian killian kilyan kim kimani kimber kimberlee kimberly kimi kimie kimiko kimio kimitoshi kimiz
  kimizalma kimizalmila kimizin kimo kimora kincso kine kinga kinji kinley kinsey kinslee kinsley kinuko kinuyo kioumars
  kip kipchoge kipkemboi kiprono kiprotich kiptoo kira kiran kirana kiraz kirby kircicek kirgavul kiri kiril kirill
  kirilo kirk kirlangic kiro kirron kirsi kirsten kirsti kirstin kirsty kirti kirubel kisaburo kisha kishan kisho kishor
  kishore kishvardi kita kitesa kitiona kittiratt kiumars kivanc kivilcim kiyan kiymet kiyoaki kiyohiko kiyokazu kiyoko
  kiyomi kiyoshi kiyotaka kiyoteru kizdurmus kizilalma kizito kizza kjeld kjell kjersti klaas klanjo klara klarencjusz
  klaro klaudia klaudian klaudie klaudino klaudius klaudiusz klaudo klaus klavdiy klavdiya klavs klea kleber klemen
  klemens klement klementina klementino klementyna kleopatra kleopatro klim kliment klimentina klitemnestro klotildo
  klotylda knox knud knut knuto koa koba kobi kobra kobsak kobuli koby kocer kocho koda kodela kodi kodjo kody koen
  koffi kofi kohei kohen koichi koichiro koji kojo koka koko kokoro kokou koksal kolawole kolby kole koleta kolinda
  koloman kolombin kolombina kolos kolten kolton kolumban kolumbin kolumbina komal komang komil komila komla komron
  kondrat kondratiy kondwani kong kongsak konner konnor konon konosuke konrad konrads konstance konstancie konstancja
  konstantin konstantina konstantine konstantinos konstantins konstanty konstantyn konstanze konsuela konzuela kopano
  kora koralia koray korbin korbinian kordula korede korey kori korina korinna korkut korn kornel korneli kornelia
  kornelie kornelius korneliusz korneliy kornil korniliy kornilo korniy kortney kory kosaku kosara kosei koshiro kosma
  kosmas kosta kostadin kostadinka kostas kostiantyn kostyantin kosuke kota kotaro kote kotla kotoko kotse kouadio
  kouame kouassi koulibaly kourosh kourtney koya kozma kozo kozue kpandja kraig kraisak krasava krasimir krasomil
  krasomila krasoslav krassimir krentta kreshnik kresimir kresomysl kreuzo kriangsak krijn krimhildo kripal kris krishan
  krishna krishnadas krishnadasa krishnamurthy krishnan krishnaswamy krishnendu krisjanis kriss krista kristal
  kristalina kristan kristen kristesia kristi kristian kristiana kristians kristie kristiina kristijan kristin kristina
  kristine kristino kristjan kristof kristofer kristoffer kristopher kristy kristyn kristyna krisztian krisztina
  krisztofer krit kriti krstana krste krsto krume kruno krunoslav kryspin krysta krystal krystel krystian krystina
  krystle krystof krystyna krzysztof ksantipo ksawera ksawery ksenia ksenija kseniya ksenofont ksente ktistepore kubad
  kubanychbek kubat kubilay kubra kubura kuddusi kudjoe kudret kujoe kukuri kuldeep kuldip kulwant kumar kumara kumaran
  kumarasamy kumaraswamy kumi kumiko kumru kumuda kumush kunal kuncara kundan kunhuta kuniaki kunihiko kunihiro kuniko
  kunio kunitake kunle kunthara kunwar kupava kupriyan kurmanbek kurnia kurniawan kursad kursat kurt kurtis kurtsika
  kusal kushal kushan kusum kusuma kutbettin kutlu kuzey kuzma kuzman kveli kveta kveton kvetos kvetoslav kvetoslava
  kvetuse kvido kviria kvitka kvitoslava kwabena kwadwo kwaku kwame kwamena kwasi kweku kwena kwesi kwintyn kya kyan
  kyano kyara kyari kyaw kye kyi kyla kylah kylan kyle kylee kyleigh kylen kyler kylian kyliann kylie kyllian kyllikki
  kymani kyndall kynlee kyohei kyoko kyosti kyosuke kyota kyra kyree kyriakos kyrie kyson laal laban labuh lac lacey
  lachlan laci lacie lacramioara lada ladan ladarius ladi ladimir ladina ladipo ladislao ladislau ladislav ladislava
  ladji lado ladomir ladonna laetitia lafayette lagipoiva lahiru lahna lai laia laila lailah laima laimdota laine lainey
  laisenia laisha lajos lakeisha laken lakesha lakhan lakisha laksana lakshan lakshman lakshmi lakshmidhar lakshminath
  laksita lal lala lalan lalao lale laleh lali lalie lalit lalita lalith lalu laman lamar lamara lamaza lambert lamberto
  lamia lamidi lamih lamin lamine lamiya lamont lamzira lan lana lanang lancelot lancilotto landen landolfo landon
  landry landyn lanette laney lanfranco langa langgeng langston lani lanie lanjar lanny lansana lantar lapo laquita
  laras larba larbi larina larisa larissa laron larry lars larue larysa lascar lasha lashawn lashonda lasisi lasith
  lasma lasmanto lasmono lassana lasse laswi laszlo lata latanya latasha lateef latheefa latif latifa latife latika
  latisha latofat latonia latonya latosha latoya latrice latricia laura laurane laure laureano laureen laureline lauren
  laurenc laurence laurencie laurencja laurencjusz laurenco laurene laurens laurent laurentia laurentino laurentiu
  laurenty laurentyna laurenz lauretta lauri laurian lauriane laurianne lauriano laurie laurin laurine lauro laury
  lauryn lautaro lautone lavada lavanya lavenia lavern laverna laverne lavina lavinia lavinio lavize lavon lavonne lavr
  lavrentiy lavrin lawal lawan lawanda lawrence lawrencia lawson laxman laxmi layana layanah layla laylah laylo layne
  layth layton lazar lazare lazaro lazarus lazarz laziz lazo lazzaro leah leana leander leandr leandra leandre leandro
  leane leann leanna leanne leano leart leatha leatrice lebogang lebohang lech leda ledion lee leeann leela leelou leena
  leendert lefteris lega legawa legesse lehna leia leif leigh leigha leighton leila leilani leili leina leinier leire
  lejla leke lekso lela lelah leland lelia leman lembah lemide lempi lemuel len lena lenard lenche lene leni lenia lenja
  lenka lenn lenna lennard lennart lenne lennert lenni lennie lennon lennox lenny lenora lenore leny lenya leo leocadia
  leodegar leokadie leola leon leona leonard leonardo leonce leoncio leone leonel leonhard leoni leonia leonid leonida
  leonidas leonids leonie leonilda leonio leonis leonne leono leonor leonora leonore leontin leontina leontine leontiy
  leontyn leontyna leonzio leopardo leopold leopolda leopoldina leopoldine leopoldino leopoldo leopoldyna leora leos
  leota lepa leposava lera lerato lere leroy lertsamisa lerzan les lesa lesana lesego lesek leslee lesley lesli leslie
  lesly lessie lestari lester lesya leszek leta letesenbet letha leticie letitia letizia letterio lettie leu leufroy
  leul lev levan levana levent levente levi levin levio levke levko levon levoslav lew lewin lewis lex lexi lexie lexus
  leya leyan leyla leymah leyna li lia liah liam lian liana liane lianna liaquat liara lias liat liba libbie libby
  libena liberata liberato liberatore libere liberio libero liberto libora liboria liborio liboslav liboslava libusa
  libuse lica licia lida lidania lidetu lidia lidija lidio lidiya lidmila lidya lieke liene lieselotte lietald lieto
  lieuwe lieve lieze liga ligia ligita liisa lika likando likera liksma lila lilach lilah lilan lilas lile lili lilia
  lilian liliana liliane lilianna lilie lilien liliko lilio lilit lilith liliya liljana lilla lilli lillian lilliana
  lillianna lillie lilly lilou lilwenn lilya lilyan lilyana lim limamou liman limar limor lina linas linda lindani linde
  lindiwe lindolfo lindsay lindsey lindy linett linh linn linne linnea linnie lino linoi linoy linsey lintang linus
  linwood lio lioara lionel lior liora lirik liron lirone lis lisa lisandro lisann lisanne lisbeth lise liselotte
  lisette lison lissette listvich lital litha litia lito litzy liuba liubov liubovi liudmila liudmyla liusea liv liva
  livia liviana livie livija livingstone livino livio liviu livius livnat liya liyah liyam liyan liyana liz liza
  lizabeth lizbeth lize lizeth lizette liziko lizz lizzie lizzy ljiljana ljuba ljube ljuben ljubica ljubinka ljubisa
  ljubisha ljubitsa ljubo ljubomir ljudevit ljupcho ljupka ljupko llewellyn llorenc lloyd loa loane lobar loc lodewijk
  lodovica lodovico loek loes loet logan lohan loic loida lois loise lokendra lokesh lokman lokmanya lokuge lola lolade
  lolita loma lomia lon lona londyn longin lonie lonnie lonny lonzo lookman lopa lora loraine lorant lorcan loredana
  loreen lorelai lorelei lorella loren lorena lorenc lorene loreno lorenz lorenza lorenzo loreta loreto loretta lori
  lorian loriana lorie lorik lorin lorine loris lorna lorrain lorri lorrie losaline lota lotar lotario lotfi lothaire
  lothar lott lotta lotte lotti lottie lou loua louai louan louane louann louay loubna louca louella louie louis louisa
  louise louison louka loula louna lounis loup lourenco louvenia lova lovemore lovie lovisa lovorka lovro lowell lowie
  lowri lowsine loy loyce loyd lua luan luana luann luanne lubica lubin lubna lubomir lubomira lubor lubos luboslav
  luboslava luc luca lucas luce lucentiu lucero luchezar lucia lucian luciana luciane luciano lucica lucie lucien
  lucienne lucija lucijan lucila lucile lucilla lucille lucinda lucio lucious lucius lucja lucjan lucrecia lucretia
  lucretiu lucrezia lucy ludano ludek ludie ludise ludivine ludivoj ludka ludmila ludolphe ludomil ludomila ludomir
  ludomira ludoslav ludoslava ludovic ludovica ludovico ludovikino ludoviko ludovit ludvig ludvik ludvika ludwig ludwik
  ludwika lue luella luena luhung luhut lui luigi luigia luis luisa luise luisella luiz luiza luize lujza luk luka lukas
  lukasz luke lukhona lukita lukiya lukman luko lukrecie lukrecius lukyan lula lulama lulu luluh lulut lulzim luminita
  luminosa lumir lumira luna lune lungelo lungile lungu luong lupe lupesoliai lupita lura lurdes lurhur lurline lutfan
  lutfi lutfiya lutfu lutfullah lutfulloh luther luthfi luthfur lutibor lutobor lutz luu luuk luus luvsan luvsannamsrai
  luwar luwes lux luyanda luz luzie lwandle lwazi lya lyam lyan lyana lyda lydia lydie lyes lykke lyla lylah lyle lylia
  lylou lyman lyn lyna lynda lyndon lyndsay lyndsey lyne lynette lynn lynne lynnette lyowsi lyra lysanne lyubava lyuben
  lyubim lyubislava lyubodar lyubomila lyubomir lyubomira lyubomyr lyuborada lyuboslava lyubosmysl lyubov lyubozar
  lyudmila lyudomila maad maaike maamoun maarit maarten maartje maas maayane mabel mabela mabelle mable mabon mabruk mac
  maca macaire macarena macaria macario maccabeo maceo macey machar maci macie maciej mack mackenzie macky mactar macy
  madalena madalin madalina madaline madalyn madalynn madan madani maddie maddison maddox madeleine madelief madeline
  madelyn madelynn madge madhab madhav madhavan madhavi madhu madhukar madhulika madhur madhura madhuri madhusudan madid
  madie madilyn madilynn madina madisen madisyn madita madjiguene madlaina madleen madlen madona madonna mady madyson
  mae maegan mael maelie maeline maelis maelle maely maelyne maelys maes maeva maeve mafalda maffeo magali magaly magda
  magdalen magdalena magdalene magdaleno magdi magdy maged maggie maggiorino magne magno magnus maguelone maguette
  magufuli maguli maha mahadev mahadevan mahama mahamadou mahamane mahamat mahamoud mahan mahathir mahault mahaut
  mahavir mahbod mahbouba mahbub mahbuba mahbubul mahdi mahdzir maheesh mahefa mahela mahendra mahendran maher mahesa
  mahesh maheshwar maheswar maheswaran mahfoud mahfouz mahfud mahfuz mahima mahin mahinda mahinder mahindra mahipal
  mahir mahjoub mahlet mahlon mahmadsaid mahmood mahmoud mahmud mahmuda mahmut mahnaz maho mahrus mahsa mahshid mahtab
  mahua mahulena mahvash mahzan mahzun mai maia maica maida maija maik maike maiko maila mailin mailo maily mailys
  maimouna maimuna maimunah maina maiorico maira mairead mairi mairtin maisa maisie maison maissa maissane mait maite
  maithili maithripala maiwenn maiya maj maja majda majdi majed majeed majid maka makai makan makar makara makary makau
  makayla makedon makedonka makena makenna makenzie makereta makhosi makhtar maki makiko makinwa makis mako makoto
  makram makrina maks maksim maksimilyan maksimo makso maksud maksym maksymilian makuna makuta mala malachi malachy
  malaika malak malakai malam malangizo malani malathi malati malco malcolm malcom malea maleah malek malena malene
  malgorzata malia maliah malick maliheh malik malika malin malina malinda malini malisa malissa maliyah malka malkhaz
  mallam mallaury mallie mallika mallikarjun mallory malo malone malou maloxat malte malthe malti malusi malva malvina
  malvine malvino malwina mam mamadi mamadou mamady mamamze maman mamane mamante mamata mamdou mamdouh mamello mamert
  mamia mamie mamisa mamisimedi mamistvali mamman mamoru mamoudou mamoun mamour mamta mamuka mamula mamur mana manabu
  manah manal manami manana manar manas manasa manasse manasseh manav manca mancho mancio manda mandaakin mandakini
  mandana mandeep mandi mandisa mandla mandy maneesh maneka manel maneli manelle manetto manfred manfredo mangal mangala
  mangalya mangesh mangku mangla mangosuthu manh mani manijeh manik manika manikya manil manilio manish manisha
  manivannan manjeet manjinder manjit manjo manju manjula manjunath manjusha manley manlio manmohan mannan manny mano
  manoah manoel manohar manoj manole manolis manolo manon manona manop manouchehr manpreet mansi mansoor mansooreh
  mansour mansoureh mansueto mansur mansvet manu manuel manuela manuele manusha manzoor mao maphikelela maqbool maqsud
  maqvala mara maraea marah maral maram maran marana maranda maras marat marc marceau marcel marcela marceli marcelin
  marcelina marceline marcelino marcell marcella marcelle marcello marcellus marcelo marcheta marci marcia marcial
  marciano marcie marcilio marcin marcis marco marcos marcu marcus marcy mardon mareike marek mareme maren marena mareta
  marfa marga margana margaret margareta margarete margarethe margareto margarett margaretta margarette margarida
  margaux marge margers margery margherita margie margit margita margo margot margret margrit margrith marguerite mari
  maria mariadi mariah mariam mariama mariame mariami marian mariana mariane mariangela mariann marianna marianne
  mariano mariasole maribel maribeth marica maricarmen maricel maricela marichka maricica maricruz marie marieke mariela
  mariella marielle mariem marieme marieta marietta mariette marija marijan marijana marijke marijn marika mariko
  marilee marilena marilia marilie marilou marilu marilyn marilyne marilynn marin marinela marinella marinetta marinjo
  marinko marino marinus mario marioara mariola marion marios maris marisa marise marisela marisol marissa maristella
  marit marita marite maritza mariuca marius mariusz marivic mariya mariyah mariza marja marjan marjane marjaneh
  marjatta marjeta marjolaine marjorie marjory marketa markika markiyan markku marko markus marla marlee marleen
  marleigh marlen marlena marlene marley marli marlie marlies marlis marlo marlon marlowe marly marlyn marlys marnie
  marolo maros marouane marques marquez marquita marrit marsha marshall marsito marsudi marta martaka martana martani
  marte marteno martha marthe martijn martim martin martina martine martino marton martti marty martyan martyn martyna
  maruf maruja marut maruta marva marvin marwa marwan marwane marwata marwen marwin mary maryadi maryam maryan maryana
  maryann maryanne maryanto marybeth maryellen maryjane maryjo marylou maryna maryse marzena marzia marzieh marzio
  marziyeh marzuki masa masaaki masaharu masahide masahiko masahiro masahisa masahito masajiro masakatsu masakazu masaki
  masako masami masamichi masamitsu masamune masanari masanobu masanori masao masaru masashi masataka masateru masato
  masatoshi masatsugu masayasu masayoshi masayuki masazo masazumi masego mashaal mashiko masho mashxura masih masinka
  masiye masood masooma masoud masoumeh masrour massamba massima massimiliano massimo massinissa mastaneh masud masuma
  masumi masuo maszlee matan matar matata matei matej mateja mateo mateu mateus mateusz mathabo matheo matheus mathew
  mathews mathias mathieu mathijs mathilda mathilde mathis mathivanan mathura mathurin mathuys mathys matias matija
  matiko matilda matilde matis matiss matisse matityahu matiullah matiur matjaz matko mato matous matrona matroniano
  matsatso matsuko mattea matteo mattheo matthew matthias matthieu matthijs matthis matti mattia mattias mattie mattis
  matus matvey matviy maty matyas matylda matys matz mau maud maude maudie maugis maulen maulid maung mauno maura
  maureen mauri maurice mauricette mauricio maurilio maurine maurits maurizio mauro maurycy mavdud mavis mavlon mavluda
  mavuso mawahib mawuena mawusi maxbuba maxellende maxence maxens maxfuza maxi maxie maxime maximilian maximiliano
  maximilien maximillia maximillian maximina maximino maximo maximus maxine maxmilian maxsuma maxwell maya mayada mayane
  mayank mayar mayawati maybell maybelle maye mayeul maykel mayla mayline maylis mayme maymie maynard mayoor mayra mays
  maysa mayson mayssa mayte mayu mayuko mayumi mayur mayya mazbut mazen mazhar mazie mazin mazlum mbali mbalienhle mbaye
  mbuyiseni mbwana mcebisi mckayla mckenna mckenzie mckinley meagan meaghan mebrahtu mechislav mechislava mechthild
  mecislav mecislava meda medard medardo medea mederic medet medha medine medoro medoune medya meena meenakshi meera
  mees mefodiy mega megan megane megawati meggie megha meghan meghana meghna meghnad meghnath meglena megumi mehari
  mehbooba mehbub mehdi mehmet mehmood mehnaz mehran mehrangiz mehrdad mehreen mehret mehri mehriban mehrnaz mehrnoush
  mehrzad mehtap mehul mei meik meike meinhard meinrad meir meirav meire meirion meissa mekapati mekasho mekdes mekhi
  mekonnen mel melaku melani melania melanie melanija melanio melaniya melano melany melat melba melchiade melchior
  melchiorre melchor melda melek melenija meles melezio meli melia melichar melih melika melike meliksah melina melinda
  meline melis melisa melisande melissa melissandre melita melitina melle mellie mellina mellissa melnic melodi melodie
  melonie melquiades mels meltem melusine melva melvil melvin melvina melvyn melyna melyssa memduh mena menachem menahem
  menardo mence mendel mendsaikhan menelao meneo mengistu menka menna menno mennone menodora merab meral merav mercede
  mercia mercurio mereana meredith merel merera mereseini merete merfyn meri meriam meric meriem merih merijn merjem
  merl merle merlin merlyn merovee merrick merritt mert mertie merve mervin merwan meryam meryem meryl meseret mesfin
  mesoud mesrop messalina mestan mesut metello methqal metia metin meto metod metodej metodi metodij metodija metra
  metrofane mette metuisela mevlut mex meyer meyra mezri mfon mfundo mgelia mgelika mhairi mhambi mher mhlengi mia miah
  micael micaela micah micere micha michael michaela michail michal michala michale michalina michalis micheal michel
  michela michelangelo michele micheline michell michelle michiaki michie michiel michihiko michihiro michiko michio
  michitaro michiyo micho micjo mick mickael midas mie mieczyslaw mieke mieko miel miftah miguel miguela miha mihael
  mihaela mihai mihail mihailo mihajlo mihaly mihnea miho mihoko mihriban mija mijain mijat mik mika mikael mikaela
  mikail mikako mikayel mikayla mike mikel mikelis mikhail mikhailo mikhajlo mikhaylo mikheil mikhey mikho miki mikiko
  mikio mikita mikkel mikki mikko miklos mikola mikolaj mikolas mikulas mila milada miladin milagros milana milani
  milanka milanko milano milcho mildred milen milena mileta mileva miley milford milha milhan milic milica milik milind
  milisav militsa milivoj milivoje miliy miljan miljana miljenko milka milkha milla millard mille millicent millie milly
  milo milodara milojica milomir milon milorad milos milosh miloslav miloslava milota milou milous milovan milovin
  milred miltiadis miluse milutin mima mimi mimma mimo mina minako minakshi minami mincho mindaugas mindia mindy mineko
  mineo minerva minervina minervino minh minka minna minnie minodora minoo minori minoru mio mioara miodrag miomir
  miquel mir mira mirabela mirac miran miranda miray miraziz mircea mirche mirco mireia mireille mirek mirela mirella
  mireya mirhossein miriam miriama miriamo mirian mirit mirja mirjam mirjana mirka mirkelam mirko mirna miro mirocleto
  miromil miromila miron mirona miroslav miroslava miroslaw mirre mirta mirte mirtha mirthe mirtil mirto miruna mirwais
  mirza mirziyo misa misael misaele misaki misako misao misbah mischa misha mishal mishiko misko mislav misra missy
  misti mitali mitar mitch mitchel mitchell mithali mithat mithika mithun mitica mitja mito mitofan mitra mitre mitrut
  mitsuaki mitsue mitsugu mitsuharu mitsuhiko mitsuhiro mitsuki mitsuko mitsumasa mitsunori mitsuo mitsuru mitsusuke
  mitsutaka mitsuyo mitsuyoshi mitsuyuki mittie mitzi miwa miwako miya miyako miyo miyoko miyu miyuki mizanur mizgin
  mizuho mizuki mkhululi mkrtich mlad mladana mladen mlungisi mmusi mnata mnatobi mnatobisa mnislav mnislava moa moayad
  moazzam mobin mobolaji moc mochamad moche mochtar moctar modesta modibo modou modrite modupe mody moe moein moeko
  moeldoko moema moez mofazzal mofifoluwa mogeli mogens mohamad mohamadou mohamed mohammad mohammadali mohammadbagher
  mohammadjavad mohammadreza mohammed mohamud mohan mohana mohand mohanlal mohannad mohanraj mohaqiq mohcine mohebali
  mohieddin mohinder mohini mohir mohit mohiuddin mohsen mohsin moin moinul moira moise moises moisette moisey mojca
  mojgan mojisola mojisoluwa mojmir mojtaba mojzesz mojzis mokey mokgweetsi mokhtar mokhzani mokrina molefe mollie molly
  momchilo momcilo mominul momir momira momo momodou momoe momoka momoko mona monaldo monalisa monavardisa moncef monde
  mong mongkol monia monica monika moniko monique monir monirul monitore monserrat monserrate monte montgomery monty
  monvids monzer moosa morad moradeke morag moran morayo mordecai mordechai morena morenike moreno morgan morgana
  morgane moriah moric moris moritz morne morolake morris morten morteza mortimer morton mory mosaad mosaddeq mose moseo
  moses mosese moshe mosinmileoluwa mosiuoa mossie mostafa mostapha mosunmola motilal motohiko motohiro motoko motomu
  motonari motoo motoshige motrya motsoko motti motunrayo mouctar mouhamadou mouhamed mouhameth mouhammadou moulay
  mouloud moulud mounir mounira mourad moussa moustafa moustapha moutaz mouza moxidil moxigul moxina moxinur moxira
  moyosore mozammel mozell mozelle mozes mpho mpilo mpumelelo mridul mridula mrinal msizi mstislav mstislava mthunzi
  mtvarisa muamer muammar muammer muattar muaviye muaz muazu muazzam mubarak mubina mucahit mudashiru mudassar mudite
  muesser mufid mufit mufiz muge mugisha mugur mugurel muhaimin muhamad muhamado muhammad muhammadou muhammadu muhammed
  muhammet muhannad muharrem muhit muhittin muhsin muhtar muhterem muhtesem muhtor muhyiddin mujahid mujdat mujde mujgan
  mujibur mujur mukadder mukaddes mukerrem mukesh mukhisa mukhran mukhriz mukhtar mukta muktedi muktedir muktefi mukul
  mulatu mulayam mulu mulugeta muluken mulya mulyadi mulyani mulyanto mulyono mumpuni mumtaz muna munawar muneeb
  munevver muni munib munif munir munira munish munkhbat munna muntadhar munther munya muqtada murad murali muralidhar
  murat murathan murdo muren muriel muriela murilo murl murli murlidhar murman murod murphy murray mursinin mursita
  murtaza murti murugan murugesan musa musab musallam musawenkosi musbau mushahid musharraf mushfiqur mushtaq musir
  musiy musleh muslih muslima mustafa mustafizur mustafo mustapa mustapha mustaq mustika mustofa musulmon mutahhar
  mutahi mutasim mutaz muteber mutemed muthana muthiah muthusamy muthuvel mutia mutiullah mutsuko mutsuo muttalib mutula
  muyassar muyiwa muzaffar muzaffer muzdad muziano mwai mwangi mwikali mya myah myat myfanwy myint mykhailo mykhaylo
  mykola mykyta myla mylah mylan mylene myles mylo myra myriam myrl myrna myron myrthe myrtice myrtie myrtil myrtille
  myrtis mzagho mzekala mzekha mzekhatuni mzeona mzetamze mzetvala mzevinar mzia mzira mzisadar mzistanadari mziula
  nabakumar nabanita nabeel nabi nabih nabil nabila nabin nabou nachman nachum naci nada nadalina nadav nadeem nadege
  nadejda nader nadera nadezda nadezhda nadhim nadia nadiem nadim nadine nadiya nadja nadzieja nae nael naelle naemi
  nafisa nafissatou nafiz naftali nagabhushanam nagaraj nagarjuna nagendra nagesh nageshwar naghmeh nagib nagisa naglaa
  naguib nagwa nahed nahel nahid nahida nahil nahla nahoko nahom nahuel nahum naia naif naila naim naima naina nair nais
  naisoro naivalu naja najam najat najeeb naji najib najibullah najla najlaa najm najmiddin najwa nakia nala nalan
  nalani nalar naledi nalin nalini nam namal namazio nambar namik namir namrata nan nana nanae nanaia nanako nanami
  nanche nanci nancy nand nanda nandamuri nandan nandi nandini nandipha nandita nando nandor nane naneta nanette nani
  naniko nanna nannette nannie nanuka nanuli nao naofumi naohiro naohisa naoki naoko naomi naomichi naomie naotaka naoto
  naoufal naoufel naoya naoyuki napoleon napoleone napolioni nara naradi narain naranbhai narasimha narasimhan narayan
  narayana narcis narcisa narciso narcisse nardi nare narek narendra narendranath naresh narges nargess nargis nargiz
  nargiza nargizi nariaki narimon narin narinder narine narji narjis narkis narong narseo narsete naruemon naruhito
  narumi nasab naseem naseer naseeruddin naser nash nashwa nasiba nasim nasir nasiru nasiruddin nasqida nasreen nasri
  nasriddin nasrin nasrollah nasrudin nasrullah nassar nasser nassim nassima nastja nat natacha natale natalee natali
  natalia natalie natalija natalina natalio nataliya natallia nataly natalya natan natanael nataniel natasa natasha nate
  natela nathalia nathalie nathaly nathan nathanael nathanial nathaniel nathen nathir natia natiq natka nato natsagiin
  natsue natsuki natsuko natsumi natsuo nattawut natthaphong natthawut natwar naud naudet naum naumka naupoto naura
  naushad naveed naveen navid navin navjot navneet nawab nawaf nawal nawaz nawazuddin nawel nawfel nawroz naya nayantara
  nayden nayeem nayef nayel nayeli nayib nayla naz nazan nazanin nazar nazarbek nazareno nazario nazariusz nazariy
  nazary nazek nazem nazi nazia nazif nazih naziko nazila nazim nazir nazli nazma nazmi nazmul nazri nazrul nazrulloh
  nazzareno nazzaro ndaba ndeye ndidi ndivhuwo ndleleni ndondoloza ndubuisi ne nea neal nebiyu nebojsa nebojsha necat
  necati necdet nechama nechifor nechirvan necib necip necla necmettin ned neda nedal nedeljko nedelka nedelko nedim
  nedjeljka nedjeljko nedra nedunchezhiyan neela neelam neele neelima neeltje neema neeraj neeru neetu nefeli nega negar
  negasso neha nehemia nehemiah nehemie nehir nehoslav neil neila neiva neja nejat nejc nejla neklan nela nelda nele
  nelea neli nelia nelida nelio nelisiwe nell nella nelle nellea nelli nellie nello nelly nels nelson nelu nelva nelya
  nemanja nematulloh nemesio nemir nemira nena nenad nene neo neofit neoma neonila neopolo neoterio nepomuk nera nerea
  nereida nereo nergis neri nerijus nermeen nermin nermine nerys nesa nese neset nesho nesim neslihan neslisah nesrin
  nesrine nestan nestor nestore netanel nethmi netsanet nettie neus neuza neva nevaeh neveah neveen neven nevena nevenka
  neville nevin nevine nevio nevra nevzat newai neway newell newroz neyla neymar nezamysl nezih ngaire ngan nghi nghia
  ngoc nguyen nguyet nha nhamo nhan nhat nhek nhlakanipho nhlanhla nhu nia niako niall niame niamh niayesh nibal nicanor
  nicarete niccolo nicea niceforo nicephore niceto nicezio nichelle nichifor nicholas nicholaus nichole nick nicki
  nicklas nicklaus nickolas nicky nicla niclas nico nicoara nicodemo nicodim nicol nicola nicolae nicolai nicolaie
  nicolas nicolasa nicole nicoleen nicoleta nicoletta nicolette nicoline nicolle nicolo nicon nicu niculina niculita
  nicusor nicuta nida nidal nidhi nidia niek niels niem niene nienke nieves nifont nigar nigel nigora nihad nihal nihan
  niharika nihat nik nika nikandr nikanor nike nikhat nikhil niki nikica nikifor nikita nikitas nikki nikkie nikko
  niklas niklaus niklavs niko nikodem nikodema nikodim nikodina nikol nikola nikolai nikolaj nikolao nikolaos nikolas
  nikolasz nikolay nikolcjo nikole nikoleta nikolina nikoloz nikon nikora nikos niksa nila nilam nilda nilde nilesh
  nilgun nili nilima nilo nilofer niloofar niloufar nils nilton nilufar nilufer nima nimakoah nimal nimas nimisha nimit
  nimrod nina ninaka ninel nineli ninfa nini niniano niniko ninioluwa nino ninon ninthe ninuka ninutsa nio niouma niphon
  nipit nir nira niraj niranjan nirav nirbhay nirit nirmal nirmala niro niroj nirosha niroshan nirupama nisa nisan nisar
  nischal nisha nishant nishikant nishith nissim nistiman nita nitesh nitika nitin nitish nitu nitzan niusha niv nivaldo
  nivedita niveen nives nixon niyaga niyazi niyi niyilolawa nizam nizamettin nizamuddin nizar nizom nizomiddin
  njegomirka njeri njoki njoroge nkanyezi nkechi nkem nkiru nkosana nkosazana nkosenye nkosi nkosinathi nkosingiphile
  nkosinhle nkosiyabo nkululeko nnamdi nnedi nneka nnenna noa noah noaho noam noami noan noar noboru nobu nobuaki
  nobuhiko nobuhiro nobuhito nobuhle nobukazu nobuko nobumasa nobumichi nobunaga nobuo nobusuke nobutaka nobuteru nobuto
  nobutoshi nobuya nobuyoshi nobuyuki nodar nodira nodo nodoka noe noelia noelie noella noelle noema noemi noemie noemy
  nofal nofar nofoto noha noham nohan noila nokuthula nola nolan nolann nolen nolhan nollaig noluthando nolwazi noman
  nomcebo nomfundo nomi nompumelelo nomsa nomvula nomvuyo nona nonhlanhla nonjabulo nonkululeko nonna nono nonso
  nontobeko noor noortje noorullah noppadon nora norah noraini norbert norberta norberto nore noreen norene norhane
  norhayati nori noriaki norica norifumi norihiko norihiro norihisa norihito noriko norina norine norio norishige
  noritaka noriyasu noriyoshi noriyuki norma normand norodom norris norval norwood nosipho nosir nosirjon nosiviwe
  nostriano nothando noud noufel nouh nouha nouhak nour noura nourane noureddine nouri noursain noushin nout nouzha
  novak novan novi noviana novita novruz nowi nox noynoy nozima nozipho nozomi nozomu nqobile nrima nrisingha ntando
  nthabiseng ntokozo ntombi ntombizodwa nuala nubia nuccia nuda nudem nugo nugraha nugzar nuha nuhu nuka nukhet nuki
  nukri numan nuno nunu nunuka nunziata nunzio nuon nupur nur nural nuran nuray nurbek nurcan nuredin nurettin nurgul
  nurgun nurhaliza nurhayati nuri nuria nuriddin nuril nurit nurlan nursel nurseli nursultan nurten nurul nurullah nusa
  nusrat nusratulloh nusret nutsa nutsi nuttaphan nuwan nwabueze nwachukwu nya nyaboke nyah nyam nyambura nyan nyana
  nyasha nyasia nyesom nyla nylah nynke nyokabi nyoman nyunt oaklee oakley oaklynn oana oanh obadiah obafemi obaid
  obaidul obaidullah obang obanijesu obed obeida obi obiageli obid obie obinna obioma obrad obren oburu oceane ochi
  ochieng ocie octav octavia octavian octaviana octavio octaviu oda oddny oddone oddvar odeh odelia odell oderico odeta
  odete odetta odette odhran odidone odie odil odile odilia odilon odin odinaka odinga odis odolen odon odongo odorico
  odunayo odysseas ofek ofelia ofelie ofelya ofer ofir ofra ogbonnaya oge ogechi oger ognen ognjana ognjen ognyan
  ognyana ogooluwa oguz oguzhan ohad ohene oisin ojars ojaswini okan oke okechukwu okello okey okezie okhrim okiki okky
  okonkwo okoro okropir oksan oksana okta oktavian oktavie oktavius oktay okto oktyabrina ola olabisi olabode oladapo
  oladara oladare oladele oladimeji oladipo olaf olafur olaide olajumoke olakunle olalekan olamide olana olanrewaju
  olansile olaoluwa olasunkanmi olasunmbo olatokunbo olatunbosun olatunde olatunji olav olavi olavo olawale olayemi
  olayinka olbram olcay oldrich oldriska ole oleg olegario olegs oleh oleksandr oleksandra oleksiy olelko olen olena
  oles olesea olesya oleta olga olgerts olgica olha oli oliga olim olimpia olimpiada olimpian olimpio olimpiu olimpiy
  olin olinda olindo olinto oliva oliver olivera olivia olivie olivier oliviera oliviero olivija oliviu oliwia oliwier
  olle olli ollie olof ololade oluchi olufemi olufeyisayo olufunke olufunmi olufunmilayo olugbenga olumide olumorotimi
  oluremi olusegun olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun
  oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobi oluwatobiloba oluwatofunmi oluwatosin oluwatoyin
  oluwatoyosi oluwatumise oluwole oluwunmi oluyemi olympe olympie olzhas oma omad omaima omana omar omari omawunmi
  ombeline ombline ombretta omelyan omer omero omid omina omkar omobobola omobola omobolanle omodunni omolabake omolara
  omolola omondi omosalewa omotara omotayo omotola omotolani omotoun omowumi omowunmi omoyele omprakash omran omri
  omurbek ona onder ondina ondine ondrej ondrejka onesimo onesta onesto oni onie onofre onofrio onome onorata onorina
  onorino onorio onoriode onufriy onufry onur onyango onyebuchi onyeka onyema onyinye oommen oona oonagh oormila opalina
  opaline opan opemipo opeoluwa opeyemi ophelia ophelie ophir opiyo opung oqil ora oralia orazio orbel orchidea orde
  orell oren orenzio oreofe orest oresta oreste orestes orfeo orhan oriana oriande oriane orie orietta orif orin orina
  orio oriol orion orislava orisya orit oriyana orkhip orkun orla orland orlanda orlane orlo orly orna ornella orni oron
  oronzo orpha orrin orsino orso orsola orsolina ortansa ortensia ortensio orval orville orvokki orzu osagie osama osamu
  osanna osarodion osaze osbaldo osborne oscar oscarine osinachi osip osita oskar oskari oskaro osleidys osman osmany
  osmo osmondo osmund osnat ossama ostap ostoja ostromir osunleke osvald osvaldo oswald oswaldo ota otabek otakar
  otakara otar otavio otello otha othman othmane otho othon otia otieno otilia otilie otilija otis otmar oto otobong
  otokar otomar ottakoothar ottaviano ottavio ottilia ottilie ottis ottmar otto ottokar ottone otylie ouafa ouassim
  ouattara ouissem oumar oumarou oumayra oumou oupa oury ousman ousmane oussama ove ovidio ovidiu ovidius owain owen
  oxana oya oybek oyebanji oyenike oyewale oyga oyin oyindamola oyindasola oyinkansola oyku oynur oysha oyun oyunga
  oyungerel oyuun oyvind ozan ozana ozanne ozcan ozden ozella ozer ozge ozgur ozhan ozkan ozlem ozlen oznur ozod ozoda
  ozodbek ozren ozy paata paavo pablo paca paciano pacifico paco pacome pacomio padam padma padmaja padmi padmini
  padraic padraig paetongtarn paiboon paige paiman pairoj paislee paityn paivi paja pakhom pakize pakizo palanisamy
  palaniswami palanivel palatino palazhka palemon palesa palladia palladio pallavi palle palma palmazio palmer palmira
  palmiro paloma palwinder pam pamala pamela pamfil pammachio panagachie panagiota panagiotis panait panas panashe panca
  pancario panchanan panche pancrazio pandeli pandu pandurang paneerselvam panfil panfilo pangeran pangestu panitan
  panji panka pankaj pankaja pankrac pankracy pankrat pankratiy panlop panna panos pantaleo pantaleon pantaleone
  pantelei pantelejmon panteleymon pantelis paola paolina paolo paora pape papis papuna paquita param paramartha
  paramita paramon paras paraschiva parascovia paraskeva paraskeyas paraskeyi pardi pardis pardo paresh pareshbhai
  parfen pari paria paride parinaz parinya parisa parit parkash parker parla parman parmanand parmeet parmenio parminder
  parsa parsival parsla partap partenij partha parul parvaneh parvathi parvati parveen parvez parvin parviz pascal
  pascale pascual pascuala paskal paskala pasquale pastora patarkali patarkatsi patcharawat paterne paterniano pathan
  pathe pathum patrica patrice patricia patricie patricija patricio patrick patrik patriko patrizia patrizio patroclo
  patru patrycja patrycjusz patrycy patryk patsia patti pattie paul paula paule paulette paulica paulien pauliina paulin
  paulina pauline paulino paulo pauna pauside pava pavan pavel pavica pavils pavithra pavla pavle pavlin pavlina
  pavlinka pavlo pavlos pavol pawan pawel paxton payal payam payidar paylos payman payton peadar pearlie pearline pecine
  peder pedro peerapong pegah peggie peggy pejman pekka pelageya pelaghia pelagia pelagie pelagija pelagiya pelayo peleo
  pelhrim pelin pelinsu pelle pellegrino pelumi pembe penaia pencho penda penelopa penelope peni penka pennie pentti
  pepe pepela pepena pepijn pepiko pepin pepita pepo pera perarivalan perceval percival percy perfecto peri perica
  pericle perihan perikles perkasa perla perle permadi pernilla pernille pero perpetuo perran perrine perry perseo
  persida pertev pertti perumal peruna perver pervez pervin perwez perzida petar pete petek peter peteris petkana petko
  petr petrana petranka petre petri petrica petrija petrisor petro petrona petronela petronila petronilla petronille
  petronio petronius petros petru petruse petrut petruta petse petter petteri petula peyami peyman peyton phairoj
  phakade phankham pharell phathi phelekezela pheobe phi phil phila philani phileas phileine philemon philibert philine
  philip philipp philippa philippe phillip philomena philomene philothee philou phindile phiwokwakhe phong phu phuc
  phumelele phumla phumtham phumzile phung phuoc phuong phyllis pia pichai pichit piedad pien piera pierangelo
  pierfrancesco piergiorgio pierina pierluigi piermarco piero pierpaolo pierrette pierrick piersilvio piet pieter pietro
  pilar pilip pim pimen pinar pinarayi pinchas pindile pinhas pio piotr pipo pippa pippo pirapan piraye pirimze pirjo
  pirkko pirvardisa pisana pitso pius piyabutr piyali piyush placida placide placido plamen platon platone pleun plinio
  plutarco pnina podolyan pohiva pokin pokou pola polat policarpo polidoro polifemo polikarp polina polissena pollione
  polly polona polyana polykarp polyxena pompeo pompeu pompilia pompiliu pomponio ponepate pongsak pongthep ponmudi
  ponnaiyan ponselvam pontus ponziano ponzio pooja poonam pooneh poornima pooya popo porfirio porfiriusz porfiriy
  porfiry pornthiva porntip portia porzia porziano postumio potap potishana poul pouran pourya pouya praba prabawa
  prabha prabhakar prabhas prabhat prabhath prabhu prabin prabir prabowo prabu prachanda prachi prachuab pradeep pradhan
  pradip pradipta pradyuman pradyut prafulla pragati pragya prahlad praiwan prajakta prajin prajwal prakash prakosa
  prakriti pralay pramila pramitha pramod pramodh pramon pramono pran pranab pranata pranawa pranay pranitha pranjal
  prapat prasad prasanna prasanta prasanth prascovia prasert prasetya prasetyo prashant prashanta praskovya prasong
  prasoon prassede pratap prateek prathamesh prathap pratibha pratik pratikno pratima pratiwi pratyush pravdan pravdomil
  pravdomila praveen pravin pravomil pravomila pravoslav pravoslava prawit prayag prayitna prayoga prayogo prayut
  predrag preecha preeti preetika preity prem prema premadasa premalatha premanath premlata premysl presley priamo
  prianka pribyslav pribyslava pridi primerose primo primoz princewill prinya prisca priscila priscilla priscille prisco
  priska prita pritam prithvi prithviraj priti pritish privato priya priyala priyamvada priyanka procopio profira
  proinsias prokhor prokl prokles prokofiy prokop prokopa prokopij prokopis prokul promila proserpina prospera prospero
  protasio proteo prov providenci prudencio prudenzia prudenzio prvoslav przemyslaw puangthong publio puji puk pulcherie
  puleng pulkit pumza punam puneet punit punsalmaa pupolo puput puran purandar purificacion purna purnama purnima
  purnomo purshottam purushottam purwa purwadi purwanto pushkar pushpa pushpendra pushti pusicio puspa puspita puti
  putra putri putu pyone pyotr qadir qadri qahtan qais qaisar qaiser qaitamza qamar qaqita qasem qasim qassem qassim
  qazi qiasa qizilgul qobil qorban qori qosim quan quang quartey quartilla quasimodo qubad qudrat qudratullah que
  queenie quentin quentine querano quieta quin quinn quinten quintia quintiliano quintilio quintin quintino quinton
  quinty quinziano quinzio quique quirin quirino quiteria quitterie quoc qusay quy quyet quynh qvarqvare raanan rabab
  rabah rabea rabee rabeh rabi rabia rabindra rabindranath rabiu rabri rachad rachael rachana racheal rachel rachela
  rachele rachelle rachid rachida rachmat rachna raci rada radan radana rade radegast radek radeke radenko radha radhe
  radheshyam radheyshyam radhia radhika radhost radi radika radim radimir radimira radina radion radisa radislav
  radislava radit raditya radivoj radivoje radka radko radmil radmila radmilo rado radoje radojka radolfo radomil
  radomila radomir radomira rados radosav radoslav radoslava radoslaw radostin radovan radovana radslava radu raducu
  radul raduz radvan radwan rae raed raeda raef raegan raelyn raelynn raf rafael rafaela rafaelo rafaila rafal rafat
  rafet raff raffaela raffaele raffaella raffi rafi rafic rafid rafidah rafik rafila rafiq rafiqa rafique rafiqul rafizi
  rageshwari rageswari raghad raghav raghavendra raghbir raghda raghib raghu raghubar raghunath raghuram raghuvansh
  raghuvir ragnar ragnhild raharja rahat rahayu raheel raheem rahel rahelo rahim rahime rahma rahman rahmat rahmatollah
  rahmatullah rahmawati rahmi rahsaan rahsan rahul raide raiden raif raihan raija raik raila raima raimo raimondo
  raimonds raimund raimundas raimundo raina rainald rainaldo rainelda rainer rainhard rainiero rainold rais raisa raisel
  raj rajaa rajab rajagopal rajakumar rajan rajana rajani rajao rajapaksa rajaram rajat rajeev rajendra rajendran rajesh
  rajeshwar rajeshwari rajina rajinder rajini rajinikanth rajitha rajiv rajko rajkumar rajkummar rajmund rajna rajnath
  rajni rajnish rajnold rajpal rajsa raju rajveer rajvir rakan rakesh rakhat rakhela rakhi rakhilka rakia rakib rakip
  rakita ralf ralph raluca rama ramaa ramachandra ramachandran ramadan ramadoss ramakant ramakrishna ramakrishnan
  ramalingam raman ramanathan ramaswamy ramata ramathan ramatoulaye ramavtar ramaz ramazan rambukwella ramcharan ramdas
  ramdev ramendra ramesh rameshwar ramez rami ramil ramin ramiro ramiz ramla ramlal ramon ramona ramsey ramunas ramush
  ramvilas ramy ramzan ramziddin ramziya rana ranariddh randa randal randall randeep randell randhir randi randolf
  randolph ranek ranga rangana ranganathan rangga rangin rangsiman rani rania raniero ranil ranim ranjan ranjana ranjeet
  ranjini ranjit ranko rano ranolfo ranveer ranvijay ranya raouf raoul raphael raphaelle rapulane raqib raquel rasa
  rasad rasha rashad rashawn rasheed rasheedah rashid rashida rashidat rashmi rashtra rasid rasifa rasim rasit rasko
  rasmi rasmus rasoul rastislav rastislava rasul ratan rathin rati ratib ratibor ratih ratimir ratko ratmir ratna
  ratnakar ratu rauf raul rauno raushan ravalomanana raveena raveendra ravi ravichandran ravinder ravindra ravindranath
  ravindu ravishankar ravshan ravuvu rawan rawane rawda rawia rawya raxmatulloh raya rayan rayane rayden rayen rayford
  rayhana raylan raymon raymond raymonde raymundo rayna rayne rayona rayxona rayyan raza razak razali razan razia razvan
  rea reagan reanna reba rebeca rebecca rebeka rebekah rebekka rebeko recai recep reda redmond redouane reece reem reena
  reese refah refet refik refilwe regan reggie reghina reginald reginaldo regine regis regitze regnars regolo regula
  reha reham rehan rehana rehema rehman rehor rehorka rei reid reidar reijo reika reiko reilly reima reina reinaldo
  reine reiner reinhard reinhold reinier rejan rejean rejeanne reka rekha reksa relja relu remedios remi remig remigio
  remilekun remington remo remondo remus remy remzi ren rena renae renan renars renas renat renata renate renato renaud
  renaude rendy rene renee renette rengin renita renja rens renske renu renuka renzo reona resat resham reshma resid
  respati respicio ressie restituto restu resul reta retha retno reto retta reuben reut reuven reva revaz revi rewi rex
  rexhep rey reybaud reyes reyhan reyhaneh reymundo reyna reynaldo reynold reza rezi rezo rezzan rhett rhian rhianna
  rhiannon rhoda rhodri rhona rhonda rhun rhys ria riaan riad rian riana ribhi ricarda ricardina ricardo ricards ricario
  riccarda riccardo richa richard richarda richelle richelmo richie rick rickard rickey ricki rickie ricky rico rida
  riddhi ridha ridho ridvan ridwan rie rieke rieko rifaat rifat rifki rigard rigathi rigoberto riham rihanna rihari riho
  riikka riitta rija rika rikako rike riki rikio rikke rikki riko riku rikuto riley rilwan rima rimantas rimma rina
  rinako rinaldo rini rino rintaro rinus risa risako rishi risma ristana riste risto rita ritesh ritsuko ritsuo ritva
  riv rivaldo rivka rivlin riya riyad riyaz riyazuddin riza rizal rizalito rizieq rizk rizki rizo rizvon rizwan roald
  robaldo robb robbe robbert robbie robbin robby robert roberta robertas robertina robertine robertino roberto robi
  robina robinson robiul robiya robson robyn rocco roch rochelle rocio rodan roderick roderik roderyk rodger rodiano
  rodica rodion rodna rodney rodolfo rodoljub rodolphe rodoslav rodrick rodrigo rodrigue roee roel roelof rogelio roger
  rogerio rohan rohana rohini rohit rohitash rohullah roi roisin roj rojda rok rokhaya rokia roko roksana roksolan
  roksolana rokuro roland rolandas rolande rolando rolf rolfo rolland rollin roma romain romana romane romanita romano
  romans romee romena romeo romero romesh romeu romil romila romilda romina romoaldo romola romolo romona romuald
  romualdo romul romulo romulus romy ron rona ronak ronald ronaldinho ronaldo ronan ronda roni ronin ronit ronja ronke
  ronnie ronny roop roopa roos roosevelt roozbeh ropate ropati rophnan roque rory rosa rosalba rosalee rosalia rosalie
  rosalina rosalind rosalinda rosalyn rosamond rosamunda rosan rosana rosangela rosanna rosanne rosario rosaura roscoe
  roseann roseanna roseanne roselin roseline rosella roselyn roselyne rosemarie rosen rosendo roser rosetta roshan
  roshni rosie rosina rosita roska rosli roslyn rosmah rosman rosmery rosmunda rosnah ross rossana rossano rossella
  rossie rostislav rostislava roswitha rotaru rotem rotimi rouhollah roula rovena rovshan rowan rowen rowena rowland
  roxana roxane roxann roxanna roxanne roxelana roxie roxy roy roya royce roza rozalia rozalie rozalija rozalinda
  rozamunda rozana rozella rozina rozita roziya rozo rozvita rrafayel rrobert rrowben rrowzanna ruairi ruangkrai ruaridh
  ruba ruben rubens rubi rubiano rubie rubin rubye ruchan ruchi ruchika rudi rudiantara rudiger rudis rudite rudolf
  rudolfa rudolfina rudolfo rudolfs rudolph rudra rudy ruedi ruediger rufat rufina rufino rufo rufus ruggero ruhi
  ruhollah ruhsar rui rukayat ruken rukhmani rukhsana rukmin rukmini rukneddin rukshan rula rumen rumena rumi rumiko
  rumyana runa rupa rupali rupam rupert ruperto rupesh rupinder ruprecht ruqaya ruriko rusalina rusanka rusdi rusen
  rushdi rusins ruska ruslan ruslana rusman rusnah russ russel russell rustam rustem rustu rusudan ruta ruth ruthann
  ruthe ruthie ruti rutilo ruto ruud ruve ruwan ruxanda ruxandra ruy ruya ruza ruzena ruzha ruzica ryad ryan ryann ryder
  ryker rylan ryland rylee ryleigh ryley rylie rym ryo ryohei ryoichi ryoji ryoko ryosei ryosuke ryota ryotaro ryoya
  ryozo ryszard ryu ryuichi ryuichiro ryuji ryunosuke ryurik ryusaku ryusei ryusuke ryuta ryutaro ryuzo saad saadat
  saadi saara saba sabahattin sabar sabarinathan sabato sabazio sabeena sabele sabelo sabiha sabin sabina sabine sabino
  sabir sabita saboxat saboxon sabri sabrina sabrine sabryna saburo sabyasachi sacha sachchidananda sachi sachie sachiko
  sachin sachiyo sacid sada sadaf sadaharu sadakazu sadako sadam sadamu sadan sadanand sadananda sadao sadar sadayuki
  sadberk saddam sade sadegh sadek sadeq sadettin sadhana sadhguru sadi sadia sadie sadik sadina sadio sadiq sadoqat
  sadou sadri sadriddin sadullah sadulloh sadye sadyr saeb saedeh saeed saer safa safaa safae safak safdar saffet
  saffiro saffo safia safiatou safietou safina safir safira safiya safo safouan safouane safoura safta safura safwan
  safwat sagala sagar sagarika sageer saghar sagi sagir sagrario sahadev sahap sahar saheed saher sahil sahin sahinalp
  sahl sahle sahlework sahra sahriyar sahsuvar saida saidou saidu saif saifuddin saiful saifullah saige saim saima
  saimone sainey saiq sait sajad sajal sajeeb sajid sajith sajjad sajjan saka sakae sakari sakaria saker sakiko sakina
  sakip sakir sakshi sakti sakuichiro sakura sakurako saladino salah salaheddine salam salama salamatu salamoun salar
  saleem saleh salena salesi saleumxay sali salih saliha salihou salil salim salimah salimata salimatou salina saliou
  salisu sallie salma salmaan salman saloh salome salomea salomena salomey salomone salomoun saloua salsabila salustiano
  salustio salva salvatore salvatrice salwa salwator saly sam samad samah saman samandar samaneh samanta samantha
  samaraweera samarendra sambhaji sambit samdech samed sameeh sameer sameh samer samet sami samia samiah samih samiha
  samil samim samina samir samira samirah samiran samisoni samiuela samiya samiyah sammie sammy samo samoil samona
  samora sampat sampath samson samsul samsuri samu samual samuel samuela samuele samuelo samuil samukelisiwe samukeliwe
  samvel samwel samy sana sanae sanan sanata sanath sanaullah sanaz sanchita sancho sanda sandamali sande sandeep
  sandhya sandi sandiaga sandile sandip sandor sandra sandrine sandro sandu sanele sanem sanford sangeeta sangita
  sangram sani sania sanitsuda saniya saniyah sanja sanjaa sanjana sanjay sanjaya sanjeev sanjeewa sanjeewani sanjib
  sanjin sanjiv sanjoy sanjukta sanka sankar sanna sanne sanobar sanoh sanoj sansern sansone sant santana santanu sante
  santi santina santino santo santos santosh sanusi sanwar sanziana sao saodat saoirse saoud sapan sapar saparmurat
  saphira sapiente sapna sara sarabjit sarad sarada sarafina sarah sarahi sarai sarala sarani saraswati sarath
  sarathkumar saravanan sarbananda sarbello sardor sare sarfaraz sargis sariah sarina sarisha sarit sarita sariyah sarjo
  sarka sarla sarlota sarmite saroj saroja sarojini sarra sartaj sartika sarunas sarvar sarvenaz sarvesh sarvin sarvinoz
  sarwar sasa sasan sascha sasha sashka sashko sasikala saskia saskie saso satalega satendra sathish sathya sathyaraj
  satinder satine satish satnam satoko satomi satoru satoshi satpal satria satsuki sattar satu satur saturniano saturnin
  saturnina saturnino satya satyajit satyanarayan satyapal satyen satyendra saud saul saulcerite sauli saulius saundra
  saurabh saurav sauveur sava savana savanah savas savel saveliy savely saverio saveta savi savin savina savinien savino
  savion savita savitri savo savva savvatiy sawako sawsan saxida saxona saya sayaka sayako sayan sayani sayed sayeda
  sayeed saylor sayoko sayumi sayuri sayyad sayyid sayyora scarlett scarlette schlomo scholastika scholastique schuyler
  scolastica scott scottie scotty sead seamus sean seb sebahat sebas sebastiaan sebastian sebastiana sebastiano
  sebastiao sebastien sebastjan sebestian seble sebnem sebsebe secaeddin secil seckin seckou seconda secondiano
  secondina secondo seda sedat sedef seden sediq sedrick sedrik seema sef sefa sefer seff sefik sefora seghei segilola
  segolene segundo seher sehlevent sehrazat seid seidu seif seife seigo seiichi seiichiro seija seiji seiko sein seini
  seinosuke seishi seishiro seita seiya seizo sekhnia sekinat sekou seksan selah selahattin selale selam selamawit
  selami selassie selcan selcuk selda selemani selen selena selene selim selima selin selina selivan seliverst selma
  selmer selvaggia selvakumar selvam selvi selyan sem sema semaj semenica semibor semih semion semiramide semisi semiu
  semplicio sempronio semra semsi semyon sena senad senait senay sener senesio sengul senka senn senne sennur senofonte
  senol senta senthil senzo sep sepehr sephora sepideh sepp seppe seppo septi serafettin serafim serafima serafin
  serafina serafino seraina serap seraphin serapione serban serbulent serdar sereepisuth seref seren serena serenus
  seretse sergei sergej sergen sergey serghei sergi sergii sergio sergiu sergiusz sergiy sergo serhad serhat serhii
  serhiy serif serigne serik serin serina serine serkan sermet sermin sermsak serpil sertac sertap seru servac servan
  servando servidio serviliano serzh sesia sesto setareh setareki seth sethi setiawan setsuko setsuo settar settimio
  settimo setya setyo seun sev seval sevara sevastyan sevda severa severiano severin severina severine severino severo
  sevgi sevil sevilay sevim sevinc sevket sevki sevtap sevval sevyn seweryn sewnet sexmus seyban seyda seydou seye seyed
  seyfettin seyfi seyfullah seyhan seyi seyit seyma seymour seynabou seyni seyoum seyyed seyyit sezai sezen sezer sfiso
  shaaban shaban shabana shabbir shabnam shabtai shaburi shachar shadab shadi shadia shadmehr shae shafi shafie shafik
  shafiq shafiqul shafiqullah shafqat shagari shaghayegh shagufta shahab shahbaz shahboz shahd shaheen shaher shahid
  shahida shahidan shahidul shahin shahir shahjahan shahla shahnawaz shahnaz shahobiddin shahpour shahram shahriar
  shahrir shahriyor shahrizat shahrnush shahrokh shahrukh shahrzad shahzod shai shaila shailaja shailendra shailesh
  shaily shaima shaimaa shaina shaista shajahan shaka shakara shakeel shakhrukh shakib shakil shakila shakir shakira
  shako shakro shakti shakuntala shalewa shaliko shalini shalom shalva shama shamar shambhu shameem shameka shamika
  shamim shamima shamin shamshad shamsher shamsiddin shamsul shana shanaka shanda shane shanel shanelle shani shania
  shanice shanie shanika shaniqua shaniya shankar shankarsinh shanker shanmugam shanna shannan shannon shanny shanon
  shanshe shanta shantanu shante shantel shantell shanti shany shapour shaquille sharad sharare sharbat sharda shari
  sharif sharifullah sharla sharlene sharmila sharmin sharmistha sharon sharonda sharron sharyn shashank shashi
  shashikala shatha shaukat shaul shaun shauna shaurya shavkat shawki shawn shawna shawqi shay shayan shayla shaylee
  shayma shayna shayne shchastislav shchek shea sheela sheena sheetal shefali shehab shehbaz shehla shehnaz shehu
  shehzad sheida sheila shekhar shekoni shelbi shelbie sheldon shelia shelley shelli shellie shelly shelton shemar sher
  sheree shereen sheri sheridan sherie sherif sherine sherly sherlyn sherman sherri sherrie sherrill shervin sherwin
  sherwood sheryl sherzod shettima shewit shibani shibu shiche shideh shigeaki shigefumi shigeharu shigehiko shigehiro
  shigekazu shigeki shigeko shigemi shigemitsu shigenobu shigenori shigeo shigeru shigetaka shigetoshi shigeyoshi
  shigeyuki shihab shiho shihoko shikha shiloh shilpa shimako shimon shimshon shingo shinichi shinichiro shinji shinjiro
  shinkichi shino shinobu shinsaku shinsuke shinta shintaro shinya shinzo shiori shir shira shireen shirel shiri shirin
  shirine shirish shirisha shirlee shirley shiro shishir shishman shital shiv shiva shivaji shivakari shivakumar shivam
  shivani shivendra shivraj shivshankar shizue shizuka shizuko shizuo shlomi shlomit shlomo shmuel shmulik shoaib
  shobana shobha shobhana shodiyor shogo shohei shohreh shoichi shoichiro shoji shoko shokoofeh shokrollah shola shon
  shonda shorena shoshana shoshia shosuke shota shotaro shozo shraddha shresth shresthi shreya shreyashi shridevi
  shrikant shrinivas shrishti shristi shruti shubha shubham shubhaprada shubhra shubman shuhei shuichi shuichiro shujaat
  shuji shujiro shukhrat shuki shukia shuko shukri shukria shukrulloh shula shulamit shunichi shunji shunsaku shunsuke
  shuntaro shunya shunzo shusaku shusei shusuke shuzo shwe shwet shweta shyam shyama shyamal shyamala shyann shyanne
  shyla shyrel siaka siamak siana siaosi siara siarhei siavash siavosh sibel sibghatullah sibilla sibongile sibusiso
  sibyla sibylle sicelo sico sicuro sid siddaramaiah siddarth siddharth siddhartha siddhi siddhran siddique sidi sidibe
  sidiq sidki sidoine sidonia sidonie sidonio sidor sidy siebe siegbert siegfried siegmar siem sien sienna siep sifiso
  sigal sigbjorn sigebert sigfrid sigfrido sigismond sigismondo sigit sigizmund siglinde sigmar sigmund signe sigrid
  sigrun sigurd sigurdur sihab sihabeddin siham sihamoni sihanouk sihem sihle siim siir sijuade sikander sikelela
  sikharula sil sila silan silantiy silas sileshi silja siljan silje silke siloe silvana silvano silvere silverio
  silvester silvestr silvestre silvestro silvia silvian silviana silvie silvija silvina silvino silvio silviu silvius
  sima simao simbarashe simbo simcha simea simen simeon simeona simeone simge simi similoluwa simin simina simion
  simisola simjanka simo simon simona simone simonetta simonida simonne simono simphiwe simran simranjit sina sinan
  sinasi sindhu sindisiwe sindiso sindre sinead sinem sinenhlanhla sinesio sinfronio sinica sinikka sinisa sinja sinkler
  sinklitikiya sinook sintia siobhan sion sione sioned siosaia siosiua sipan siphephelo siphiwe sipho siphokazi
  siphumelele sira siradiou siraj sirajuddin sirajul sireno siria siriano sirichok siricio sirikanya sirikit sirin
  sirine sirineu sirio siro sirojiddin siroos sirous sirpa sisay siska sisowath sisto sita sitaleki sitara sitaram
  sithembiso siti sitiveni sitthichai siv sivaji sivakumar sivaraman sivasankar siviwe sixt sixte sixten sixtine sixto
  sixtus siyabonga siyabulela siyanda siyar sizakele sizani sjaak sjoerd sjors skaidrite skander skarlet skarleta
  skender skye skyla skylar skyler sladana slade slamet slava slavcho slavek slaven slavena slavenka slaviboj slavibor
  slavica slavitsa slavjanka slavka slavko slavoboj slavoj slavoljub slavolyub slavomil slavomila slavomir slavomira
  slavuta slawomir sloan sloane slobodan slobodanka sloka smaranda smeralda smil smiljana smilla smita smiyana smriti
  sname sneha snehal snehlata snejana snezana snezhana snizhan snizhana snjezana snorre soad soan soave sobeslav
  sobeslava sobit soccorso socorro socrate sodiq sodsri soe soeharto soeren sofe sofi sofiane sofie sofija sofinjo sofio
  sofiya sofon sofron sofronia sofronie sofronij sofya sofyan soha sohail sohan sohane sohei soheil sohib sohini sohrab
  sohrabi soichi soichiro soji sok sokari sokhna sokrat solal solange soledad soleh solene solenn soline solocone
  sologub solomiya solomon solon solveig solveiga som soma somchai somkiat somkid sommer somnath sompong somsak somu
  somyot sona sonakshi sonal sonali sonam sonchitsa sondra sondre sonexay songezo songul sonia sonja sonjo sonke sonoko
  sonthi sonthirat sonu sonya soof sooronbay sophia sophie sopho sopiko sopio sopo soraia sorana sorawong soraya sorcha
  soren sorin sorina soroush sosaia sosefo soso sostene sosteneo sostrato sosuke sota soter sotir sotira sotirios
  sotiris souad soudabeh soufiane souhail souhayr souleyman souleymane soumaila soumaya soumitra soumya soumyajit
  soundararajan souphanouvong sourav souzan sowande sowren sowsanna spano spartaco spartak spasa spase spasena spela
  spencer speranta speranza speranzio spidola spiridon spiro spirydion spomenka spyridon spyros spytihnev srbo srboljub
  srdan srdjan srebra srebre srecko sredoje sreedhar sreekumar sreelekha sreten srettha sridevi sridhar srijit srikant
  srikanth srinath srinivas srinivasa sripathi srna stacey staci stacia stacie stacy stamena stan stana stanca stancu
  stanimir stanislao stanislas stanislav stanislava stanislaw stanislawa stanko stanley stanton starla starr stasa
  stasta stavros stayros stayroyla staza steen steeve stef stefan stefana stefani stefania stefanie stefanija stefanino
  stefaniy stefanka stefano stefanos steffen steffi stefka steinar steingrimur stela stelian steliana stelios stella
  steluta sten stepan stepana stepanida stepanka stephaans stephan stephane stephani stephania stephanie stephany
  stephen stephenie stephon ster sterre stetson stevan steve steven stevie stevo stewart stig stijn stiliano stina stine
  stipan stipe stipo stiriaco stjepan stoilko stojan stojanka stojche stojmen stojmena stojmir stojna stoltenberg stoyan
  stozhar strahinja strakhil strate stribor struan stuart sture stylianos suaad suad suat subash subbarao subhadra
  subhas subhash subhashini subhasini subhi subodh subomi subramaniam subramanian subramanya subrata subroto sucha
  sucharita suchart sucheta suchitra suci sudarat sudarshan sudawan sude sudeep sudesh sudeshna sudeva sudha sudhakar
  sudhanshu sudharman sudheer sudhir sudi sudip sudirman suelen suella sufia sufian sugako sugata sugeng suha suhad
  suhail suhaila suharto suhasini suheir suheyl suheyla suhrob sujan sujata sujatha sujay sujit sukanta sukanya sukarno
  sukhbaatar sukhbir sukhdev sukhjinder sukhwinder sukma sukran sukru sukumar sula sulaiman sulakshana sulaymon sule
  suleiman sulejman suleman suleyman suliko sullivan sultani sulton suma suman sumana sumanthiran sumayyah sumeet sumie
  sumiko sumio sumire sumit sumita sumitra sumiyo sumner suna sunanda sunao sunarto sunay suncica sundar sundaram
  sundararajan sune suneel sunetra sunidhi sunil sunita sunkanmi sunniva suong supachai supalak supat supriya supriyadi
  surachai suraj surajit surakiart surakit suranand suranjit surano surapol surapong surayud surender surendra suresh
  sureyya surinder suriya suriyasai surjeet surjit sururi surya suryadi suryakant suryakanta suryakantam suryakumar
  suryo susan susana susanna susannah susanne susano susantha susanto sushant susheel sushil sushila sushma sushmita
  susi susie susilo susumu sutan sutarman suthep suthichai sutiyoso sutopo sutton suus suvendu suvra suwandi suwat suwit
  suyuna suzan suzana suzanna suzanne suze suzette suzie suzon suzu suzue suzuko suzume svatava svatoboj svatobor
  svatomir svatopluk svatoslav svatoslava svea sveatoslav svebor svein sven svend svenja sverre svetislav svetla
  svetlana svetluse svetolik svetomir svetoslav svetozar sveva sviatlana svitlana sviturno svyatopolk svyatoslav
  svyatoslava swaminathan swann swapan swapna swapnil swara swarnalata swarnalatha swarup swarupa swassane swati swe
  sweta syafruddin syahredzan syahrini syahrizal syahrul syamsuddin sybil sybilla sybille syble sybrand sydnee sydni
  sydnie syed syeda sylas sylva sylvain sylvaine sylvester sylvestre sylvia sylviane sylvie sylwester sylwia synne
  synnove syrine syuzana szabolcs szczepan szofi szofia szonja szymon taavi tabare tabassum tabatha tabea tabita tabitha
  tabris taceddin tacjana tadaaki tadafumi tadaharu tadahiko tadahiro tadamasa tadamori tadanobu tadao tadashi tadateru
  tadayoshi tadayuki taddeo tade tadeas tadej tadele tadeo tadesse tadeusz tadhg tadija tafadzwa taffese tage tagesse
  taghi taha tahani tahar taher tahereh tahina tahir tahlia tahmineh tahsin tai taia taib taibat taichi taichiro taide
  taieb taiga taiji taiki taimur taina tais taisa taisei taishi taisia taisiya taito taiwo taizo taj tajuddin tajudeen
  tajul takaaki takafumi takaharu takahide takahiko takahiro takahisa takahito takaji takakazu takako takalani takamasa
  takamichi takanobu takanori takao takashi takatoshi takatsugu takaya takayasu takayo takayoshi takayuki takehiko
  takehiro takehisa takehito takejiro takeki takeko takenori takeo takeru takeshi taketo taketoshi taketsugu takeya
  takeyuki tako taku takuji takuma takumi takunda takuro takuto takuya tal tala talaat talal talant talat talatu talay
  talea taleb talgat talha tali talia talib taliesin taliko talip talis talita talivaldis taliyah talmadge talrits
  talwinder talya tamae tamaiti tamaki tamami tamanna tamao tamar tamara tamas tamati tamayo tamaz tamba tamcho tameka
  tamela tamera tami tamia tamika tamiko tamila tamilisai tamilselvan tamim tamina tamino tamir tammaro tammi tammie
  tammo tammy tamotsu tamra tamrat tamriko tamro tamta tamtike tamuna tana tanaji tanana tanas tanathorn tancrede
  tancredi tandila taner tanesha taneti tanguy tania tanirika tanisha tanit taniya tanja tanju tanko tankred tanmay
  tanmoy tannaz tansel tansu tantri tanuja tanushree tanushri tanvi tanvir tanya tanyeli tao taoufik tapan tapani tapas
  tapash tapio tapiwa taqa taqi tara tarak taraneh taranjit taras tarauni tarcisio tarek tareq tari tariel tarik tariku
  tariq tariqul tarit tarja tarkan tarlan tarquinia tarsila tarsilla tarso tarun taryn tasa tasdik tasha tashko tasho
  tasiko taska taskin taslima tasnim tasnime taso tassos taswir tata tatana tate tatek tateki tatenda tatev tatia
  tatiana tatianna tatjana tato tatsuaki tatsuhiko tatsuhiro tatsuji tatsuki tatsumi tatsunori tatsuo tatsuro tatsushi
  tatsuya tatsuyuki tatuli tatum tatyana taufan taufik taufiq taurean taurin tausa tavares tavita tavleen tawakkol
  tawana tawera tawfik tawfiq taya taye tayeb tayfun tayla tayler taylor tayo tayyab tayyar tayyip taziana taziano tazio
  tazo teagan tearii tebello teboho tebrone tecla ted teddy tedi tedros teea teemu teena tefera tegan tegegn tegla teguh
  tehila teiichi teije teiji teiko teimuraz teizo tej teja tejas tejashwi tejasvi tejpal tejumola tekin tekinalp tekla
  tekle telchide telemaco telica tellervo telly telma telmo temel temelko temesgen temidayo temir temirlan temistocle
  temitayo temitope temjana temur tena tendai tendayi tengo tenley teo teobald teobaldo teodata teodolinda teodor
  teodora teodorik teodoro teodosia teodosij teodosija teodosio teodoto teodoz teodozie teofan teofil teofila teofilka
  teofilo teogene teohari teoman teona tep teppo tera tercio terenc terence terencius terencjusz terentiy terenzio
  teresa terese teresina teressa tereza tereze terezia terezie terezija terezo teri terje terna terra terrance terrell
  terrence terri terrie terrill terry tertuliano teru teruaki teruhiko teruhisa terukazu teruko terumasa terumi teruo
  teruyoshi teruyuki terzo tesauro tesfahun tesfaye teshome tesifonte tesnim tesnime tess tessa tessie teten tetia
  tetiana tetsu tetsuaki tetsuji tetsuko tetsuo tetsuro tetsushi tetsuta tetsutaro tetsuya tetsuyuki tetsuzo tetyana
  teudosia teun teunis tevfik tevhid tevin tevita tewodros tezcan tezel tezer thabang thabisa thabiso thabo thach thad
  thaddeus thadie thaksin thaksina thalea thales thalia thamarai thamer thammanat thamsanqa thanasis thanathorn thanawat
  thandeka thandi thandie thandiwe thando thang thangam thanh thanin thanina thanong thanos thao thapelo tharman tharwat
  thawil thaworn thea theda theera thein thelma themba thembeka thembelani thembi thembinkosi thembisa theo theobald
  theodor theodora theodore theodorik theodoros theodose theodosie theofan theofil theofila theophane theophile
  theophraste theotime theresa therese theresia theron theunis theuns thi thiago thibaud thibault thibaut thibert thibo
  thida thien thierno thierry thieu thije thijmen thijn thijs thilakarathne thilan thilo thinh thirachai thirumavalavan
  thirunavukkarasu thiruvengadam thirza thisara thitinan thobeka thodoros thoi thoko thokozani thokozile thol thom
  thomas thomasine thongloun thor thora thorben thorbjorn thore thorge thorsten thorvald thu thuan thuc thucydides
  thulani thuli thulisile thun thuong thurman thushara thuy tia tiago tian tiana tianna tiatora tibaldo tibbe tiber
  tiberia tiberio tiberiu tiberius tibo tibor tiburcio tiburcius tiburzio tich tichomil tichomir tichon ticone tidiane
  tieme tien tierra tieu tiffani tiffanie tiffany tigist tigran tiguida tihomir tiina tiit tija tijana tijani tijmen
  tijn tijs tika tikho tikhomir tikhon tiko tikuna til tilahun tilak tilda tilen tilio tilla tillakaratne tillie tillman
  tillmann tilman tilmann tim timbul timea timeo timi timipre timish timm timmothy timmy timo timofei timofey timofiy
  timoleon timon timotei timotej timoteo timoteus timothe timothee timothy timur tina tinakorn tinas tinashe tinatin
  tinca tincuta tineke tinh tiniko tino tipene tiphaine tira tirfi tiril tirone tirso tirta tirtayasa tirunesh tirza
  tisha titi titiek titien titilayo titilope titin tito titouan titus tiwa tizian tiziana tiziano tizio tjahjo tjark
  tjasa tjerk tlali tmagishera toan tobi tobia tobias tobiasz tobiloba tobin toby tod todd tode todor todorka tofail
  tohir toini toki tokiko tokozile tokuichiro tokuji tokujiro tokuko tokuma tokunbo toky tolegen tolga tolomeo tolossa
  tolu tolulope tolunay toluwalope toluwani toluwanimi tom toma tomas tomasa tomasi tomaska tomaso tomasz tomaz tomer
  tomi tomiloba tomiris tomislav tomislava tomke tommaso tommi tommie tommy tomo tomoaki tomoe tomofumi tomoharu
  tomohiko tomohiro tomohisa tomohito tomoji tomoka tomokazu tomoki tomoko tomomi tomonobu tomonori tomoo tomori tomos
  tomotaka tomoya tomoyo tomoyoshi tomoyuki tomu tonci toncica tonderai toney toni tonia tonija tonis tonja tonka tonko
  tonnin tony tonya toomas toon tooran tope torahiko torben torbjorn torcuato torey torgeir torgny tori toribio torin
  torkel torkvat tormod tornike torquato torquil torrance torrey torstein torsten toru tory tosca toscane tosco tosei
  tosha toshi toshiaki toshie toshifumi toshiharu toshihide toshihiko toshihiro toshihisa toshihito toshikatsu toshikazu
  toshiki toshiko toshimasa toshimi toshimitsu toshinari toshinobu toshinori toshio toshiro toshitaka toshitsugu toshiya
  toshiyasu toshiyo toshiyuki toska touraj toussaint tova tove towa toyin toyip toyokazu toyoko toyoo tra tracey traci
  tracie tracy traian trairong trajan trajanka trajche trajko tran trang tranquillo trasea traute travis travon tre
  tremaine tremayne trena trendafilka trent tressa tressie treva trever trevion trevon trevor trey tri tricia trien
  trieu trifon trifun trilochan trilochana trilok trilokanath trilokesh triloki trina trine tripp tripti trisha trisho
  trista tristan tristano tristen tristian tristin triston trivendra trixie triyono troels trofim trond trong trpimir
  trpko tru truc trudie trudy truman trung truong truus trycia trygve trystan tsabita tsago tsaguli tsai tsakhia
  tsangala tsara tsaro tsate tsatsa tsatso tsegaye tsehay tseko tsend tsepo tshepo tshering tsiala tsigereda tsiko
  tsinara tsipi tsipora tsira tsisana tsisia tsiskara tsiskari tsismara tsismari tsitsi tsitsia tsitsino tsiuri tskhvari
  tsogt tsokala tsotne tsqaloba tsugio tsukasa tsuneaki tsunekazu tsuneko tsuneo tsutomu tsutsa tsuyoshi tsuyuko tsveta
  tsvetan tsvetana tsvetanka tsvetko tsvi tuana tubosun tudor tudora tudorita tudosia tudur tue tufan tugay tugba
  tugiman tugrul tugtekin tuhfe tuila tuilaepa tulay tulia tulin tulio tullia tulliano tullio tulsi tumelo tumer tunahan
  tunar tunay tunaye tunc tuncay tuncer tunde tundu tunji tuomas tuomo tuong tupou turaj turan turgay turgun turgut
  turhan turi turia turibio turid turkan turkay turker turkes turki turna turold tushar tussio tuta tuti tutia tutku
  tuula tuulikki tuur tuvia tuy tuyen tuyet tverdislav tvorimir tvrtko twan twila twyla tybalt tycho tye tyge tygo tyler
  tylor tymeo tymofiy tymon tymoteusz tyra tyree tyreek tyrel tyrell tyrese tyrique tyron tyshawn tyson tzachi tzahi
  tzipi tzipora tzvi ubaldo ubavka ubaydulloh ubertino uberto ubirajara ucha uche uchechi uchenna uchita uchqun uda udai
  uday udayakumar udayan udayanidhi uddhav udham udhav udi udit uditha udo udoka udom ueli uffe ufuk ufuoma ugis ugo
  ugochi ugochukwu ugolina ugolino ugonna uguccione ugur uhra uhuru ujjawal ujjwal ukamaka ukbe ukhnaa uladzimir ulaiasi
  ulan ulberto ulderico uldis ulduz ulf ulfa ulfet ulfo ulgen uli uliana ulices ulises ulisse uliva ulkar ulker ulku
  ulla ulpiano ulrich ulrico ulrik ulrika ulrike ulstano ultimo ulugbek ulus uluthando ulva ulvi ulviye ulviyya ulwazi
  ulya ulyan ulyana ulysse ulysses uma umair umakant umang umanko umapati umar umaro umaru umay umaya umayya umberto
  umeko umesh umi umid umida umidulloh umile umit ummiye umran umur umuralp umut una unai unaisi unal unathi undine ung
  unggul unjani unna unnikrishnan uno unsel unseli untung upali upasana upendra upik upton upul uqbaloy uranio urbain
  urbano urdino urfon uri uriah uriel uriele uriya urmas urmila uros urpo urraca urs ursicio ursino urska ursmaro ursula
  ursule ursulina ursulo urszula urvashi urve usama usame usha ushna usman usmon ustim ustin ustina usyi uta utako utama
  utami ute uthai utku utomo uttam uve uwe uyen uygu uzayr uzbegim uzeyir uzi uzo uzoamaka uzodimma uzodinma uzoma
  vaclav vaclava vada vadim vadivel vaea vafo vagif vagn vagner vaha vahan vahap vahdet vahe vahid vahide vahideh vahit
  vahram vaibhav vaidehi vaijayanthi vaijayanti vaiko vaira vaishali vaishnavi vaishno vaishvi vaja vajiheh vakho
  vakhtang val vala valarie valborg valburga valdas valdemar valdemara valdemars valdis valente valentijn valentim
  valentin valentina valentino valentins valentyn valentyna valer valera valere valeri valeria valerian valeriana
  valeriano valerico valerie valerii valerija valerijs valerio valeriu valeriy valeriya valery valeryan valfredo
  valfrido vali valiollah vallabhbhai vallie valmir valorie valtena valter valtr valtteri valya vance vanche vancho
  vanda vandana vander vanderlei vanesa vanessa vang vangel vangelis vanh vani vania vanindu vanja vann vanna vano vanya
  vaovasa varalakshmi vardan varfolomey varlaam varo varsha varskvlavisa varujan varun varvara vasant vasanth vasantha
  vasanti vasco vasiko vasil vasile vasili vasilica vasilie vasilij vasilija vasilina vasilis vasilisa vasiliy vasilka
  vasilko vasily vasja vaska vasko vasliddin vassiliki vassilis vasudev vasudeva vasudevan vasudha vasundhara vasyl vato
  vatroslav vatslav vaughn vavrinec vazgen vazha veaceslav vebjorn vecdi veceaslav veceslav ved veda vedang vedanga
  vedanshi vedasto vedat vedran vedrana veduna veena veera veerappa veerle vefa vefik vega vehbi veikko veit vejjajiva
  vela velana velaphi velda velemir veleslav veleslava veli velibor velichko velika velimir velimira velina velio
  velislav velislava veljan veljko veljo vella vello vellore velma velmurugan velva vena venance venancia venancio
  venanzio vencel venceslao venceslas venceslav venceslava vendel vendelin vendelina vendula vendulka venedikt venek
  venera veneranda venerando venere venerio venessa veniamin venita venka venkaiah venkat venkata venkatesan venkatesh
  venkatraman venko ventura venu venus venuse venusta venustiano venusto vera verano verda verdiana verdie vere
  verecondo vered verena verenzio vergie vergiliu verginia veriana verica veridiana veriko verla verlie vern verna verne
  vernell verner vernice vernie vernon vero veronica veronika veroniko veronique veroslav veroslava verulo vesela
  veselin veselinka vesile veslava vesma vesna vespasiano vesta veta vetrimaaran veysel veysi vezio viacheslav vianney
  vibeke vibha vibhuti vic vica vicdan vicenta vicente vicentia vicentiu vicenza vichit vickey vicki vickie vicky
  victoire victor victoriano victorien victorin victorine victorino vid vida vidadi vidak vidal vidar vidhur vidhya
  vidiano vidoe vidone vidor vidur vidya vien viera vieroslava viet vieve vigdis vigen vigfus viggo vigile vihaan vijay
  vijaya vijayakanth vijayalakshmi vijayan vijayaraghavan vijayendra vijeko vijender vijolite vik vikas vikash vikentiy
  vikki vikram vikramaditya vikramasinghe vikrant viktor viktoria viktorie viktorija viktorin viktoriya viktoro viktorya
  vilas vilcjo vildan vilde vilem vilema vilemina vilena vilenina vilfredo vilhelm vilhelmine vilhelmino vilhelmo vilho
  viliam viliame viliana vilibald viliberto vilina vilive viljem ville villy vilma vilmar vilmars vilmos vimal vimala
  viman vimla vin vina vinay vinayak vince vincenc vincencie vincent vincentiu vincenza vincenzo vinciane vindonio
  vinebaldo vineet vineeta vinesh vinfrido vinicio vinicius vinita vinka vinko vinnie vino vinod vinsen vinz violaine
  violante violeta violetta violette violina viorel viorela viorelia viorica vipin vipul vir vira virabongsa virag viraj
  virat virbhadra virender virendra virgie virgil virgile virgilio virgiliu virginie virginio virginiya viridiana virman
  virna viroj virone viroon virot viruj virve visakha visarion visarut viscardo vishal vishnu vishwa vishwajit
  vishwamitra vishwanath vishwas visitacion visnja vissarion vissia viswanathan vit vita vitale vitali vitalia vitalico
  vitalie vitalii vitalijs vitalina vitaliy vitaly vitazoslav vitezslav vitezslava vithal vithanage vito vitold vitor
  vitoria vitoslav vittore vittoria vittoriano vittorio vitus vivaldo vive vivek vivekananda vivi vivian viviana viviane
  vivianne viviano vivien vivienne vizbulite vjekoslav vjenceslav vjosa vlad vlada vladan vladana vladek vladena vladeta
  vladilen vladilena vladimer vladimir vladimira vladimiro vladislav vladislava vladivoj vladlen vladlena vlado
  vladyslav vlaicu vlas vlasta vlastimil vlastimila vlastimir vlastimira vlastislav vlastislava vlatka vlatko vlk
  vodingo voichita voicu voislav vojdan vojdanka vojen vojin vojislav vojislava vojkan vojmil vojmir vojmira vojslav
  vojslava vojtech vojteska vok vola volche voldemars volfango volfgang volkan volker volkmar volodimir volodislav
  volodymyr vonda vorapong voreqe vorsila vosil voskresija vratislav vratislava vratko vreni vrinda vrund vseboj vsebor
  vsemil vserad vseslav vseslava vsevlad vsevolod vujadin vujica vuk vukan vukasin vukica vukota vulmaro vulpiano vuong
  vusi vusimuzi vuslat vusumuzi vuyani vuyelwa vuyo vuyokazi vyacheslav vyacheslava vyas vysheslav vytautas vytenis
  wachira waclaw waddah wadih wael wafa wafaa wafiq wagdy wagner wahab wahba waheed waheedullah wahiba wahid wahidi
  wahyu wahyuni wai waino waisake waithera wajahat wajdi wajid wajih wakako wakil wakiman walaa waldemar walden waleed
  walelign walenty walentyn walentyna waleran waleria walerian walery walgierz wali walid walkiria walkyria wallace
  wally walter walther walton waltraud waluyo waly wambui wanda wanderley wandrille wanesa wangari wangui wani wanindu
  wanjiku wanjiru wannes waqa waqar waqas waqila warawut wardaya wardi waris warji warley warner warong warre warsa
  warsita warta wasantha waseem wasfi wasim wasis wasiu wassila wassim wataru watson wattana wava wavel waverly wavinya
  wawan wawrzyniec wayan waylon wayne wazir webster weerawansa wei welat weldon welwitschia wenceslao wenceslau wende
  wendell wendi wendy weng werner weronika wes wesley wessam wessel westin westley weston whetu whitley whitney wiara
  wibke wibowo wichai wichit wickremesinghe widad widjojo widodo widya wiebe wiebke wiem wies wieslaw wieslawa wietse
  wigand wigberto wijaya wijdan wijnand wikitoria wiktor wiktoria wilber wilbert wilbur wilburn wilda wiley wilford
  wilfred wilfredo wilfrid wilfrido wilfried wilfryd wilhelm wilhelmina wilhelmine willa willard willem willi william
  williams willie willis willy wilma wilmer wilson wilton wim wimal winarno wincenty winda winfield winfred winfried
  winifred winnie winnifred winona wira wiranto wirda wiremu wirginia wiroj wislawa wisnu wissam wissanu wissem witalis
  witold wladimir wladyslaw wlodzimierz wojciech wolde wole wolfgang wondimu wondwossen woodrow wopke worachai woravat
  workneh wout wouter wrenley wubshet wulan wulandari wuraola wyatt wylie wyman wyn wynter xabier xalima xanana xander
  xatun xaver xaverie xaverius xavi xavier xaviere xebat xem xenia xenie xenophon xezal xiaoping ximena xiomara xoan
  xochitl xolani xolile xoliswa xuan xuyen xzavier yaa yaakov yaba yacine yacouba yacov yadira yadollah yae yaeko yael
  yaelle yaffa yagiz yagmur yago yahaira yahaya yahia yahir yahya yahyo yaichi yaichiro yair yajaira yakoub yakov yakub
  yakubu yakumo yakup yalcin yalgin yaman yamilet yamileth yamina yan yana yance yanet yango yani yanis yaniv yann yanni
  yannic yannick yannik yannis yanti yanuariy yanyong yaprak yaqoob yaqoub yara yarah yardena yared yareli yarema
  yaretzi yargelis yarina yaritza yariv yaro yaromil yaromir yaron yaropolk yaroslav yaroslava yarovid yasaman yasar
  yasemin yaser yash yashasvi yashodhara yashpal yashwant yasin yasmeen yasmin yasmina yasmine yasodha yasonna yasser
  yassin yassine yassir yasuaki yasufumi yasuharu yasuhide yasuhiko yasuhiro yasuhisa yasuji yasujiro yasuko yasumasa
  yasunari yasunobu yasunori yasuo yasushi yasutaka yasutomo yasutoshi yasuyo yasuyoshi yasuyuki yati yavar yavuz yawa
  yaya yayah yayi yayoi yazan yazid yazmin yeboah yechiel yedla yegor yehezkel yehia yehiel yehoram yehoshua yehuda
  yehudit yeimy yejide yekaterina yekta yekutiel yelda yelena yeliz yelizaveta yemi yemisi yener yenny yenthe yerlan
  yermek yerucham yerzhan yesenia yeshayahu yeshi yeshwanth yesica yesim yessenia yessi yetkin yetunde yevgenia yevgeniy
  yevgeny yewande yfke yi yiannis yibanathi yigael yigal yigit yildirim yildiz yilikal yilma yilmaz yingluck yinka
  yinthe yiorgos yipsi yishai yisrael yisroel yitzchak yitzchok yitzhak yizhak yizhar ylan ylvi ylvie yngve yoan yoana
  yoandry yoann yoav yochanan yoel yoelvis yoenis yogaraj yogendra yogesh yoginder yogita yohai yohan yohann yohannes
  yohei yoichi yoichiro yoji yoko yolanda yolande yolisbel yona yonah yonas yonatan yonca yongyuth yoni yono yoon yoqub
  yoram yorbek yordan yordanis yordanka yordenis yordi yoriko yorqin yosef yoselin yoshi yoshiaki yoshie yoshifumi
  yoshiharu yoshihide yoshihiko yoshihiro yoshihisa yoshihito yoshikatsu yoshikazu yoshiki yoshiko yoshimasa yoshimi
  yoshimichi yoshimitsu yoshinao yoshinobu yoshinori yoshio yoshiro yoshisaburo yoshitaka yoshitaro yoshito yoshitomo
  yoshitsugu yoshiya yoshiyasu yoshiyuki yosra yosri yossef yossi yosuke yosun yosvani yosvany yotam yotaro youcef
  youmna youna younes youness younis younus youp youri yousaf yousef yousif yousra youssef youssou youssouf youssouph
  youssoupha yousuf yoweri yozida yoznur yrjo ysaline yse ysee yseult yua yuce yucel yudai yudhi yudi yudo yui yuichi
  yuichiro yuji yujiro yuka yukako yukari yukhim yukhima yukhimiya yuki yukie yukihiko yukihiro yukihisa yukika yukiko
  yukimasa yukina yukino yukinobu yukinori yukio yukitoshi yukiya yuko yuksel yuli yulia yulian yuliana yulianna
  yulianto yulieski yuliy yuliya yuma yumi yumie yumika yumiko yumni yuna yuni yunieski yunita yunus yurdagul yuri yuria
  yurie yurii yurika yuriko yurina yurisleidy yuriy yusaku yusei yushi yusiv yusof yusra yusril yustina yusuf yusuke
  yuta yutaka yutaro yuthasak yuto yuval yuvenaliy yuvraj yuya yuzo yuzuki yuzuru yvan yven yves yvette yvo yvonne
  zabava zabedeo zabihullah zabina zabir zaboj zac zacarias zaccaria zaccheo zach zachar zacharia zachariah zacharias
  zachariasz zacharie zachary zache zachery zack zackary zackery zadig zaenab zafar zafer zafir zafirka zafrul zagorka
  zahar zaharia zahed zaheer zaher zahi zahia zahid zahida zahide zahir zahirul zahit zahoor zahra zaid zaida zaidan
  zaiden zaim zain zaina zainab zainal zaineb zainuddin zainudin zaira zakari zakaria zakariya zakary zakarya zakelina
  zakhar zakharij zakharinka zakhariy zaki zakia zakir zala zalan zaldy zaleha zalindra zalmai zalman zalmay zama zaman
  zameer zamfir zamfira zamir zamira zan zana zandaakhuu zandanshatar zander zandile zandisile zane zanele zaneta zanete
  zanis zanita zaniyah zanna zanobi zara zaraza zareen zarghona zari zariah zarije zarina zariyah zarko zaruhi zaskia
  zaur zaven zavida zavier zavis zaw zayd zayden zayed zaylee zayn zayne zayneb zayniddin zaza zbigniew zbislav
  zborislav zbyhnev zbyhneva zbynek zbynka zbysek zbyska zbyslav zbyslava zdan zdana zdena zdenek zdenka zdenko zderad
  zdeslav zdeslava zdik zdirad zdislav zdislava zdravka zdravko zdzislaw zebider zechariah zeenat zeeshan zeev zef
  zefiro zehava zehra zeina zeinab zejnep zekai zekarias zeke zekeriyya zeki zekiye zelalem zelaya zelda zelensky
  zelibor zelie zeliha zelimir zelimira zelinda zelislav zelislava zeljka zeljko zella zelma zelmir zelmira zeltite
  zemedkun zemislav zena zenaida zenaide zenani zenebech zenebio zenija zeno zenobia zenobie zenobio zenon zenone
  zenovia zenoviy zente zenzele zephirin zerdest zerihun zerrin zerya zeteny zetico zetta zev zevulun zewdu zeyad zeyd
  zeynab zeyneb zeynel zeynep zezva zhamiera zhamita zhamuta zhanar zhandos zhanna zhantore zhenish zhila zhivka zhivko
  zhozefina zhuzhuna zia ziad ziauddin ziaul ziaulhaq ziaur ziba zied ziedite ziga zigfrida zigfrids zigmars zigmas
  zigmund zigrida zihni zikmund zilan zile zillur zilola zin zina zinaida zine zineb zinedine zinovia zinoviy zipi
  zippora zipporah zita zithulele zitomir zitomira zitoslav zitoslava zitto ziv ziva zivan zivana ziver zivko zivojin
  ziya ziyad ziyanda ziyo zizi zlat zlata zlatan zlate zlatica zlatka zlatko zlatomir zlatomira zlatuse zobuhle zodwa
  zoe zoeva zoey zofia zofie zofija zohair zohar zoheir zohid zohir zohra zohreh zoia zoie zoila zoilo zoja zokir zola
  zolani zoleka zoltan zora zoraida zoran zorana zoremir zoreslav zoreslava zorina zoritsa zorka zoroslav zoroslava
  zoryan zoryana zosim zosima zosimo zoubir zouhair zoulikha zoya zoyir zrinislav zrinko zselyke zsofia zsolt zsombor
  zsuzsa zsuzsanna zubair zubairu zubayr zubeen zubeyde zubeyr zubite zuhair zuhal zuhdi zuka zukhra zula zulaikha zulal
  zulema zuleyha zulfa zulfikar zulfiqar zulhasnan zulkiflee zulkifli zully zulma zumi zumrut zura zurab zuraida zuri
  zuria zuriko zuxra zuzana zuzanna zvenigor zvenimir zvenislav zvenislava zvezdana zvi zviad zvonimir zvonimira zvonko
  zweli zwelinzima zwelithini zyad zyaire zydrunas zygmunt
`);
