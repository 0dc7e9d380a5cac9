/**
 * Given names of many cultures, by hand, lower case. A hint that capitals are a person and of what
 * gender, no more; names given to both stand in both lists.
 */
const WOMEN = `
abby abigail ada adele adriana agnes aida aileen aimee aisha alejandra alena alexa alexandra alexis alice alicia alina alison alla alma alyssa amal amanda amber
amelia amina amy ana anastasia anat anca andrea aneta angela angelica angelina anita anjali anka anke ann anna annabel annalena anne annemarie annette annie
antje antonella antonia anya ariana arlene ashley asma astrid atifete audrey aung aurora ayelet aylin aziza barbara barbie beatrice beatriz becky bella
benazir benita bernadette beth betsy betty beverly bianca birgit bonnie brenda bridget brigitte brittany camilla camille carina carla carly carmen carol carole
carolina caroline carrie caryn cassandra catarina catherine catriona cecilia celeste celia chandrika chantal charlene charlotte cherie cheryl chiara chloe
christa christiane christina christine christy ciara cindy claire clara clare clarissa claudia cleo colette colleen condoleezza connie constance cora corazon
cornelia courtney cristina cynthia daisy dalia dana danica daniela danielle daphne daria darya dawn deb debbie deborah debra della delphine denise diah diana
diane dilma dina dolores dominique donna dora doreen doris dorothy dunja edith edna effie eileen ekaterina elaina elaine eleanor elena elisabeth elise elizabeth
ella ellen elsa elvira emilia emily emine emma enas erica erika erin erna estelle ester esther eugenie eunice eva eve evelyn evgenia faith fang farah fatima
fatma fauzia fawzia federica felicity ferial fernanda fiona fleur flora florence franca frances francesca frida gabriela gabriella galina gayle gemma genevieve
georgia georgina geraldine gerda germaine gertrude ghada gilda gina ginger giorgia giselle giulia gladys gloria golda grace graciela greta gretchen gro gudrun
guler gulnara gwen halimah hanan hanna hannah harriet hasina hayley hazel heather hedi heidi helen helena helene helga helle henrietta hilary hilda hillary hina
holly hope huma ida ilana ilona imelda indira inga ingeborg inger ingrid inna ira irena irene irina iris irma isabel isabella isabelle isadora ivana ivanka ivy
izabella jacinda jacqueline jadranka jan jana jane janet janice janine janna jasmine jasna jayne jean jeanette jeanne jeannine jelena jemima jen jenna jenni
jennifer jenny jessica jill jo joan joanna joanne jodi jody johanna josefina josephine jovita joy joyce juanita judit judith judy julia juliana julie juliet
juliette justine justyna kaisa kaja kajsa kalina kamala karen karin karla karolina karoline kasia katarina kate katerina katharina katherine kathleen
kathrin kathryn kathy katie katja katrin katrina katya kay kayla kelly kelsey khaleda kim kimberly kiran kirsi kirsten kirsty kolinda krista kristen kristin
kristina kristine lamia lana larisa larissa lata latifa laura lauren laurence laurie lea leah leena leila lena leni lenka leonie leslie letizia leyla lidia
liisa lila lilia lilian liliana lillian lily linda lindsay lindsey lisa liudmila liv liz ljiljana lois lola lora lorena loretta lori lorraine louisa louise
lucia lucille lucy luisa luz lydia lyn lynn lyudmila mabel madeleine madonna magdalena maggie mahnaz maia maja malala malgorzata mali manal mandy mara marcela
margaret margarete margarita maria mariam marian mariana marianne marie marija marilyn marina marion marissa maritza mariya marjorie marlene marta martha
martina mary maryam maryna masha maud maureen mavis maxine maya mayra meera meg megan megawati melania melanie melinda melissa meral mercedes meredith mette mia
michele micheline michelle mildred milena mina mindy miranda mireille miriam mirjana misha moira mojgan molly mona monica monika monique muna myriam myrna
nabila nadia nadine nahid najat naledi nana nancy naomi nasrin natalia natalie nataliya natalya natasha nathalie nawal neda nelly ngozi nicola nicole nikki
nilufar nina nino nirmala noor nora noreen norma noura nouriel odile oksana olena olga olha olivia oprah orly paige paloma pam pamela paola parvin patricia
patsy patti paula paulette paulina pauline peggy penelope penny petra phoebe phyllis pilar polly pooja portia pranati priscilla priti priya rachel radmila raisa
ramona rana rania raquel rasha rebecca reem reena regina rekha renata renate rhonda rita roberta robin rocio ronnie rosa rosalind rosario rose rosemary rosie
roxanne roya roza rubina rula ruth sabah sabina sabrina sadia safiya sahra sally salma salome samantha samia samira sana sandra sanna sara sarah sasha saskia
selma shakira shannon sharon sheikha sheila shelley shereen sheryl shireen shirin shirley sibel sigrid silke silvana silvia simona simone simonetta sinead siv
smriti sofia soledad sonia sonja sophia sophie soraya stacey stacy stefania stella stephania stephanie sue sujata sunita susan susana susanne sushma suzanne
svetlana sybil sylvia sylvie tabitha taibe tamar tamara tammy tania tansu tanya tara tarja tatiana tatyana teresa terry tessa thandi thea theodora theresa
therese tina tomoko toni tove tracey traci tracy tricia trudy tulip tzipi uma una ursula urszula vaira valentina valentyna valeria valerie vanessa vasundhara
vera verena veronica vesna vicki vicky victoria vigdis viktoria vilma viola violet violeta virginia vivian wafa wanda wangari wendy wilma winnie yael yana
yasmin yingluck ylva yoko yolanda yuko yulia yuliia yuliya yvette yvonne zainab zara zeinab zhanna zinaida zita zlata zoe zohra zsuzsa zulfia
`;

const MEN = `
piet damon aaron abbas abdel abdelaziz abdelkader abdellah abdiweli abdul abdulaziz abdulla abdullah abdullahi abdulrahman abel abraham abu achim adam adel adnan adolf
adolfo adrian ahmad ahmed ahmet aidan ajay akbar akinwumi akira al alain alan alastair albert alberto alec alejandro aleksandar aleksander aleksandr aleksi
alessandro alex alexander alexandre alexei alexey alexis alfons alfonso alfred alfredo ali alistair allan allen alois alvaro amadou amin amir amit amos amr amre
anand anas anatoly anders andre andrea andreas andrei andres andrew andrey andris andriy andrzej andy angel angelo angus anjem ansar antal antanas anthony
antoine anton antonio antony anwar apostolos aram arash archie ariel arjun arkady armando armen armin arnaud arnold arsen arseniy artem arthur artur arturo arun
arvind asad ashley ashok ashraf ashton asif askar askold aslan atal atif atiku augustin augusto austin ava avi avigdor avraham axel aydin ayman aziz azmi
babak bakhtiyar baldwin baltasar bandar barack barnaby barry bart bashar bashir basil bassam basuki ben benedict benjamin benny bernard bernardo bernd bernie
bert bertil bertrand bidzina bilal bill billy binali bingu birger bjorn björn blair blaise blake bo bob bobby bogdan bohuslav bolat boris boutros boyko brad
bradley brandon brendan brent brett brian brice britt bronislaw bruce bruno bryan bud bujar burak burhan caleb calvin cameron carl carles carlo carlos carlton
carol carsten casey caspar cathy cedric cengiz cesar chad chaim chandra chandrababu charalambos charles charlie chester chokri chris christian christoph
christophe christopher chuck clark claude claudio claus clay clement clifford clint clive clyde cody colin colm connor conrad constantin constantine corey
cornelius cory costas craig cuauhtemoc curt curtis cyprian cyril cyrus césar dag dale damian damien dan dana daniel daniele danilo danny daoud dara dario darius
darren darryl dave david davit davor dean declan deepak dejan delroy demetrio denis dennis denzil derek desmond devin devlet diarmuid dick didier diego dieter
dilip dimitri dimitrios dimitris dino dirk djamel dmitri dmitriy dmitry dmytro dominic dominick dominik dominique don donal donald doug douglas dragan drew
duarte duncan dustin dwight dylan earl ebbe ebrahim ed eddie edgar edmund eduard eduardo edward edwin efrain ehud eitan ekmeleddin elbegdorj elchin eldar eli
elias elie elijah elliot elliott elman elmar elnur elon elvis emanuel emil emilio emin emmanuel emomali emre enda enrico enrique enver erdem eric erich erik
erkki ernest ernesto ernst esteban ethan eugene evan evarist evelyn evgeny eyal ezra fabian fabio fabrice fahad fahd fahrudin faisal faiz farhad farid farouk
faruk fathi fawzi fayez federico felipe felix ferdinand ferenc fernando fethullah fidel filip florian florin floyd foday fouad fradique francesco francis
francisco franco francois frank franklin franz françois fred freddie frederic frederick fredrik friedrich fritz fuad fumio gabriel gamal gareth garry gary
gaston gavin gebran geert geir gene gennady geoff geoffrey george georges georgi gerald gerard gerardo gerd gerhard gerry ghassan ghulam giancarlo gianfranco
gianni gideon gilad gilbert gilles gino giorgi giorgio giovanni giulio giuseppe glen glenn gonzalo goodluck goran gordon gotabaya graham grant greg gregg gregor
gregory grigol grigor grigory grzegorz guenter guido guillaume guillermo gunter guo gurbanguly gustaf gustav gustavo guy gyorgy günter haakon habib hadi hafez
haidar haider haik hailemariam haitham hajime hakan hakim hakob hal hamad hamdi hamid hamza hank hannes hans hansjorg haris harold harrison harry harsh haruhiko
harvey hasan hashem hashim haskel hassan hayk hazem hector heiko heinrich heinz helmut helmuth henri henrik henry herbert herman hermann herve hervé heydar
hichem hikmat hilmi hiroshi hiroyuki holger horacio horst hosein hoshyar hosni hossein hovik howard hristo hubert hugh hugo hugues humberto huseyin hussein hyun
iain ian ibrahim ibrahima idriss ignacio igor igors ihor iker ikililou ilan ilham ilie ilir ilya imad imran ingvar innocent iosif iqbal isa isaac isaias ishaq
isik ismail ismet israfil issa istvan itamar iurie ivan ivars ivica ivo izzat jaap jabbar jacek jack jackie jacob jacobus jacques jafar jaime jake jakob jalal
jamal james jamie jamil jan janez janos janusz jared jarmo jaroslav jaroslaw jarosław jason javad javier jawad jay jayalath jean jean-claude jean-luc jean-marc
jean-marie jean-pierre jean-yves jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jerzy jesper jesse jesus jesús jeyhun jim jimmy jiri jo joachim joao
joaquin jody joe joel joerg johan johann johannes john johnny joko jon jonas jonathan jordan jordi jorg jorge joris jose josef josep joseph josh joshua jostein
josé jovan jozef juan jude jukka julian julien julio julius jun junichiro jurgen juri justin jusuf jyrki jörg jürgen kaan kamal kamran karel kari karim karl
karlis karsten kassym kassym-jomart kay kazimierz keiichi keith keizo kelly kemal ken kenneth kenny kent kerry kevin khaled khalid khalifa khalil khamis kiel
kim kirill kirk kirsten klaus klemens kofi koichi koji komi konrad konstantin kostas kristian krzysztof kurmanbek kurt kwame kwasi kyle kyriakos ladislav
laimdota lakhdar lance larry lars lasantha lasith lasse laszlo laurence laurent laurent-désiré lawrence lech lee leo leon leonard leonardo leonid leopoldo leroy
leslie lester leszek lev levan levente levon lewis li liam lindsay lionel lloyd lonnie lothar lou louis luc luca lucas luciano ludovic ludwig luigi luis luiz
luka lukas luke luther lutz lyle lyn lynn lászló maarten mads magnus mahathir mahinda mahmood mahmoud mahmud maia maithripala majid malcolm malek malik mamadou
mamuka manfred manish manmohan manolis manouchehr manuel marat marc marcel marcelo marcia marcin marco marcos marcus marek margus marian marin marine mario
marion mariusz mark markku marko markus marlin marlon marouf martin martti marty marvin masahiko masato masayoshi masoud massimo massoud masud mateo mateusz
mathias mathieu matt matteo matthew matthias matti mauno maurice mauricio maurizio max maxim maxime maximilian mehdi mehmet meir mel melchior melvin menachem
merab mesrop mevlut mevlüt michael michail michal michał michel miguel mihai mihail mikael mike mikhail mikheil mikko milan miles milo milorad milos miloš mirek
mirko miroslav mirza mitch mitchell mladen mohamed mohammad mohammed mohamud mohan mohsen moises momir mordechai morgan moritz morris moses moshe mounir moussa
muammar mubarak muhammad muhammadu muhyiddin mukesh mukhtar muqrin muqtada murad murat muriel murray musa mustafa mwai mykhailo myron nabil naci nadav nadir
naftali nahum najib naoto narendra nasser nathan nathaniel nawaf nawaz nayib neal ned neil nelson nestor neven nguyen niall nicanor nicholas nick nicola nicolae
nicolas nicolás nicos niels nigel nikita niklas nikol nikola nikolai nikolaos nikolas nikolay nikos nils nizar noah noam nobuo noel norbert norman norodom nouri
nuno nursultan obaid octavio oded oguz okan olaf ole oleg oleh oleksandr oleksiy oliver olivier olli olusegun omar omari omer onur ophir oren orhan orlando
orrin osama oscar osman oswaldo otmar otto ousmane owen oystein ozan pablo paddy pakalitha panos paolo parvez parviz pascal pascual pat patrice patricio patrick
patrik paul paulo pavel pavlo pawel paweł pedro pehr percy perry pervez pete peter petr petro petteri peyman phelim phil philip philipp philippe phillip
phyllis pierre pieter pinchas piotr prakash pranab pratap predrag prem prokopis qasim qassem rade radek radko radoslaw radovan raed rafael raffi rafic rafik
rahul raila raj rajat rajesh rajiv rajnath rakesh ralf ralph ramadan rami ramin ramiz ramon ramtane ramush ramzan randall randy rangin ranil raphael rashad
rashid rasmus ratko raul ravi ray raymond raymundo raúl reba recep recip reda redha reggie reginald reid reinhard renato rene rené reto reuben reuven rex reza
riad ricardo riccardo richard rick ricky rinat rishi rob robbie robert roberto robin rocco rod roderick rodney rodolfo rodrigo rodrigue roger roland rolf roman
romano romeo romuald ron ronald ronnie ross roustam roy ruben rubén rudi rudolf rudolph rudy rufus rupert ruslan russ russell rustam ryan ryszard saad sadao
saddam sadegh sadiq sadık saeed saeid sahib said sajid salahuddin saleh salih salim salman salou salva salvador salvatore sam samad sameh samih samir samuel
samvel sandor sandy sanjay sanjiv santiago sardar sasha saul sayed saïd scott sean sebahattin sebastian sebastien sebastián sedat selahattin selim semyon seppo
serge sergei sergey sergio serhiy serj serzh seth seyed seyni shafik shafqat shahbaz shahid shai shamil shane shannon shaukat shaul shavkat shawn sheldon
shigeru shimon shinzo shlomo shoaib sid sidney siegfried sigitas sigmar sigmund siim silvio simeon simon simone sinan sirajuddin slavko slobodan solomon soren
souleymane spiro srdjan srgjan sri stacy staffan stan stanislav stanley stasys stefan stefano stelios stephan stephane stephen sterling steve steven stewart
stipe stoyan stuart subhash subrahmanyam sulaiman suleiman sultan sunil suresh svante svein sven süleyman taavi taher takehiko tamim tarek tariq taro
tasos taylor tayyip ted tedros teemu teodor teodoro terence terri terry teymur thabo thaddeus thein themba theo theodor theodore thierry thilo thomas thorsten
tigran tihomir tim timo timothy timur tito tobias toby todd todor toivo tom tomas tomasz tomislav tommy tomás tony toomas torbjorn torsten toshimitsu toshiro
tracy traian travis trevor tristan trygve tudor turki tyler tzachi uhuru ulf ulrich umar umaro umberto umit urho uri urmas uwe vaclav vagit vahan vahe vaidotas
val valdas valdis valentin valentyn valerii valeriy valery valters vardan vartan vasile vasily vasyl vazgen vernon veselin veton viacheslav vicente victor vidar
vidkun vigen vijay viktor vilayat vilayet vince vincent vincenzo vitali vitaly vivian vjosa vlad vladimir vladislav vojislav vojtech volker volodymyr vuk
vyacheslav václav wade wael waheed wahid wajid waldemar walid wallace walter warren wasim wayne werner wes wesley wilbur wilfred wilhelm will willard willem
willem-alexander william willie willy wilson winfried winston wladimir wladyslaw wojciech wolf wolfgang woodrow xanana xavier xi yahya yair yanis yannis yasin
yasir yasser yasuo yehuda yevgeny yigal yildirim yisrael yitzhak yoav yoel yonatan yoshihide yoshiro yossi yoweri yukio yuri yuriko yuriy yury yusuf yuval yves
zac zach zachary zafar zahid zalmay zaza zbigniew zdenek zdravko zeid zeki zeljko zia ziad zine zoltan zoran zulfikar zurab zurabi zvi ömer
`;

/** Given names of women, lower case. */
export const WOMENS_NAMES: readonly string[] = WOMEN.trim().split(/\s+/);

/** Given names of men, lower case. */
export const MENS_NAMES: readonly string[] = MEN.trim().split(/\s+/);
