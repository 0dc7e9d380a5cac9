/**
 * Words that tell what a capital sequence is, lower case, one list a kind, all by hand.
 * The lists are joined into one table of classes by word-classes.ts.
 */

/** End the name of a body: "Foreign Ministry", "Acme Corp". */
export const BODY_HEADS = `
ministry ministries department administration agency authority bureau office offices commission committee subcommittee council cabinet
parliament congress senate assembly chamber court tribunal secretariat directorate service services board
police army navy guard guards forces corps command party front movement union unions league alliance coalition federation
confederation association associations society foundation fund trust institute institution institutes center centre university college school academy
bank banks group groups company companies corporation corp inc ltd plc llc co gmbh ag nv sa spa llp lp ab oyj asa bhd pte bros brothers partners holdings holding
industries enterprises motors airlines airways airline railway railways railroad rail energy petroleum oil gas electric steel mining pharmaceuticals
systems technologies technology software communications telecom telecommunications networks media news newswire newswires press times post
journal tribune herald gazette daily weekly magazine television radio tv channel organization organisation organizations
network club fc hospital museum library church cathedral mosque orchestra theater theatre exchange securities
capital insurance stores foods pictures entertainment studios records laboratories laboratory labs treasury reserve
embassy consulate mission delegation presidency patriarchate brigade battalion militia regiment squadron
international consortium syndicate cooperative initiative project programme
rangers united hotspur wanderers rovers indians tigers giants
newsroom newsdesk desk
workers steelworkers autoworkers mineworkers dockworkers teamsters machinists electricians longshoremen pilots nurses teachers
products resources solutions ventures logistics minerals metals chemicals automotive aerospace semiconductor semiconductors therapeutics biosciences
instruments brands restaurants hotels resorts beverages breweries farms apparel textiles cement packaging plastics tires tyres properties realty
investments advisors advisers manufacturers retailers employers growers exporters importers producers
`;

/** Open a longer name before "of" or "for": "Ministry of ...", "University of ...". */
export const BODY_OPENERS = `
ministry department bureau office university college bank court house council commission committee subcommittee board
institute institution center centre school academy association federation confederation union league alliance organization organisation
society foundation fund church embassy chamber assembly movement party front army congress parliament
agency authority directorate secretariat group delegation mission community conference forum network coalition campaign
daughters sons friends knights order joint force forces
`;

/** End the name of a place or building: "Blair House", "Lachin Corridor". */
export const PLACE_HEADS = `
zone zones house street square avenue boulevard road lane highway bridge river mountain mountains mount lake lakes island islands isle isles sea ocean bay
gulf strait straits channel canal valley desert forest airport port harbor harbour corridor region province county district
strip peninsula palace castle hotel park stadium arena plaza tower towers villa hall building base camp prison crossing border
city town village heights hills hill creek beach coast cape falls plains plateau basin territory republic oblast governorate
parish borough township checkpoint room rooms resort residence estate mansion manor lodge chateau château ranch monastery
`;

/** End the name of something that is neither actor nor place: "Second Karabakh War", "Kyoto Protocol". */
export const OTHER_HEADS = `
war wars agreement agreements accord accords treaty treaties pact protocol convention charter declaration memorandum resolution act bill law amendment
constitution statute plan plans deal process crisis conflict ceasefire truce armistice revolution uprising rebellion intifada
summit conference forum talks negotiations meeting dialogue round session election elections referendum primary campaign debate
prize award awards medal cup championship championships trophy tournament olympics games open series masters marathon derby stakes grand-prix prix race
day week month year century era age anniversary season festival holiday
report review index survey poll study paper book letter statement speech address message
bond bonds note notes futures shares stock stocks rate rates price prices
affair scandal case trial investigation inquiry probe operation mission-impossible storm hurricane cyclone typhoon earthquake disaster attack massacre genocide holocaust bombing
line lines theory effect law rule clause article section chapter appendix annex level scale
line lines border borders boundary mechanism relations cooperation partnership programme-for-peace doctrine policy strategy vision agenda roadmap framework format track
bible koran quran gospel testament
flight boeing airbus tank missile missiles rocket rockets aircraft jet fighter submarine satellite telescope vaccine virus flu disease syndrome
`;

/** Of those, the ones that swallow a place in their name: in "Second Chilean War" nobody is named. */
export const NAMED_THINGS = `
war wars accord accords agreement agreements treaty treaties pact protocol convention conventions charter declaration prize award awards medal cup championship championships
trophy olympics games open masters marathon derby grand-prix prix act bill amendment constitution revolution uprising intifada syndrome flu bible times-square stakes
storm hurricane typhoon cyclone express airbus boeing peace-prize
`;

/** Topics of offices and bodies: with a capital they belong to a title, not to a person's name. */
export const TOPICS = `
foreign external internal interior home domestic defense defence security national international federal central state public general special
political economic economics economy social cultural culture financial finance fiscal budget monetary trade commerce commercial business industry industrial
energy oil petroleum power nuclear atomic environment environmental climate water agriculture farm fisheries food rural land housing urban
health medical education science research technology digital information communications telecommunications media press transport transportation aviation railway maritime
justice legal law rights human humanitarian refugee refugees migration immigration asylum population labor labour employment welfare family women youth children sports sport tourism
development planning cooperation integration reconciliation peace conflict crisis emergency emergencies disaster war military armed naval air strategic strategy intelligence counterterrorism terrorism narcotics drug drugs arms disarmament proliferation nonproliferation
policy affairs relations negotiations operations analysis studies management resources programs programme program projects services administration governance democracy democratic
truth alcohol tobacco firearms investigation securities insurance investment investments bank banking reserve money market markets stock exchange
regional local municipal provincial territorial global world european eurasian african asian american near middle far eastern western northern southern north south east west central
senior junior deputy vice chief first second third assistant associate acting interim executive principal permanent advisory joint supreme high higher grand lead
people peoples citizens veterans workers farmers teachers students parliamentary constitutional electoral election elections judicial administrative
privacy consumer competition taxation tax customs revenue statistics standards safety nutrition
issues matters sector reform infrastructure innovation future
`;

/** Printed with a capital, yet no actor and no place: peoples beyond states, faiths, feasts, ranks of politics. */
export const CAPITAL_WORDS = `
muslim muslims christian christians christianity jewish jew jews judaism catholic catholics protestant protestants orthodox islam islamic islamist islamists sunni sunnis shiite shiites shia hindu hindus buddhist buddhists sikh sikhs mormon evangelical
arab arabs arabic persian slavic european europeans african africans asian asians western westerners latino latinos hispanic hispanics caucasian scandinavian balkan nordic
nazi nazis communist communists socialist socialists marxist leninist fascist zionist democrat democratic republican conservative liberal tory
christmas easter ramadan eid hanukkah passover thanksgiving halloween hajj
god allah jesus christ bible quran koran
internet web tv covid coronavirus ebola aids hiv sars nobel oscar pulitzer
english spanish french german hebrew arabic mandarin cantonese yiddish latin persian farsi urdu hindi bengali swahili gaelic talmud torah
bachelor phd mba gdp ceo cfo pm mp mps mep am ok vs etc fm hr vp id faq kingdom sultanate emirate brexit continent
parties chairperson koreas
dear yes no thank thanks mr mrs ms dr
gmt est utc pct mln bln dlrs yr qtr
`;

/** A verb of saying, so that a capital before or after it is somebody. */
export const SPEECH_VERBS = `
said says say told tells added adds noted notes stressed stresses stated states wrote writes tweeted tweets asked asks replied replies answered
announced declared argued argues warned warns insisted insists claimed claims denied acknowledged admitted conceded confirmed explained explains recalled
concluded continued emphasized emphasised reiterated underscored underlined urged called welcomed condemned criticized criticised praised thanked
believes believed thinks thought hopes hoped expects expected wants wanted plans planned refused agreed vowed pledged promised suggested predicted
commented remarked observed quipped joked testified complained reported posted described who whose
met meets arrived flew visited spoke speaks talked hosted received
`;

/** Words between a state or body and an office: "the Chilean former deputy minister". */
export const OFFICE_MODIFIERS = `
former ex then late senior top acting outgoing new newly appointed elected veteran incoming current interim lead chief own longtime long time
powerful ruling opposition influential visiting retired caretaker transitional rotating respective other two three four five several all both
high ranking level high-ranking highest special principal main key joint first second third own seasoned career civilian military unnamed anonymous local
`;

/** Of these an office is a past one. */
export const FORMER_WORDS = `
former ex then late onetime erstwhile previously
`;

/** Words of other languages that tell a party or assembly: "Partido Popular", "Gabungan Rakyat". By hand. */
export const FOREIGN_BODIES = `
parti partai partido partij partito partia partija partiya partidul gabungan barisan pakatan perikatan majlis dewan angkatan pertubuhan persatuan
frente movimiento movimento mouvement unión união alianza aliança rassemblement jamaat jamiat jamaah jamiatul tehreek tehrik hizb hizbul harakat ittehad jabhat
lega forza fratelli janata samajwadi bahujan stranka savez zveza hareket partisi strana koalicja vlaams volkspartij volkspartei
ligue conseil comité parlement ministère asamblea congreso consejo banco banque confederación confédération sindicato syndicat bund verband
`;
