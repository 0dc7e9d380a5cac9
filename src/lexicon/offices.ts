/**
 * Offices and titles, one a line, by hand: words in lower case, then after `|` marks:
 * `t` also printed straight before a name ("President X"), `=State` the state it always belongs to,
 * `s` speaks for a state or body (an office "of" something), `p` already a plural.
 */
export const OFFICE_LINES = `
president|ts
vice president|ts
vice-president|ts
president-elect|ts
deputy president|ts
interim president|ts
acting president|ts
first lady|ts
first vice president|ts
prime minister|ts
deputy prime minister|ts
first deputy prime minister|ts
vice prime minister|ts
vice premier|ts
premier|ts
deputy premier|ts
prime minister-designate|ts
taoiseach|ts=Ireland
tánaiste|ts=Ireland
chancellor|ts
vice chancellor|ts
federal chancellor|ts
chancellor of the exchequer|ts=United Kingdom
chancellor of the duchy of lancaster|ts=United Kingdom
first minister|ts
deputy first minister|ts
chief minister|ts
king|ts
queen|ts
crown prince|ts
prince|t
princess|t
emperor|t
empress|t
emir|ts
sultan|ts
duke|t
duchess|t
pope|t=Vatican City
patriarch|t
catholicos|t
ayatollah|t
grand ayatollah|t
supreme leader|ts
mullah|t
imam|t
rabbi|t
chief rabbi|t
grand mufti|t
mufti|t
cardinal|t
archbishop|t
bishop|t
monsignor|t
reverend|t
pastor|t
minister|ts
junior minister|ts
state minister|ts
minister of state|ts
minister without portfolio|ts
foreign minister|ts
deputy foreign minister|ts
first deputy foreign minister|ts
vice foreign minister|ts
assistant foreign minister|ts
acting foreign minister|ts
foreign affairs minister|ts
minister of foreign affairs|ts
minister for foreign affairs|ts
minister of external affairs|ts
external affairs minister|ts
foreign secretary|ts
shadow foreign secretary|ts
home secretary|ts
shadow chancellor|ts
shadow minister|ts
defense minister|ts
defence minister|ts
deputy defense minister|ts
deputy defence minister|ts
minister of defense|ts
minister of defence|ts
defense secretary|ts
defence secretary|ts
secretary of defense|ts=United States
deputy secretary of defense|ts=United States
under secretary of defense|ts=United States
under secretary of defense for policy|ts=United States
undersecretary of defense|ts=United States
undersecretary of defense for policy|ts=United States
interior minister|ts
deputy interior minister|ts
minister of the interior|ts
minister of interior|ts
internal affairs minister|ts
minister of internal affairs|ts
finance minister|ts
deputy finance minister|ts
minister of finance|ts
minister for finance|ts
economy minister|ts
economics minister|ts
economic minister|ts
minister of economy|ts
minister of the economy|ts
minister for the economy|ts
economic affairs minister|ts
trade minister|ts
foreign trade minister|ts
deputy trade minister|ts
minister of trade|ts
minister for trade|ts
minister of commerce|ts
commerce minister|ts
commerce secretary|ts
secretary of commerce|ts=United States
trade secretary|ts
business secretary|ts
business minister|ts
industry minister|ts
minister of industry|ts
trade and industry minister|ts
treasury secretary|ts=United States
secretary of the treasury|ts=United States
treasury minister|ts
treasurer|ts
budget minister|ts
justice minister|ts
minister of justice|ts
justice secretary|ts
law minister|ts
attorney general|ts
attorney-general|ts
deputy attorney general|ts
assistant attorney general|ts
solicitor general|ts
prosecutor general|ts
prosecutor-general|ts
chief prosecutor|ts
deputy prosecutor|ts
public prosecutor|ts
state prosecutor|ts
special prosecutor|ts
special counsel|ts
prosecutor|ts
energy minister|ts
minister of energy|ts
energy secretary|ts
secretary of energy|ts=United States
oil minister|ts
petroleum minister|ts
health minister|ts
minister of health|ts
health secretary|ts
education minister|ts
minister of education|ts
education secretary|ts
culture minister|ts
minister of culture|ts
transport minister|ts
minister of transport|ts
transport secretary|ts
transportation secretary|ts
agriculture minister|ts
farm minister|ts
minister of agriculture|ts
agriculture secretary|ts
secretary of agriculture|ts=United States
fisheries minister|ts
environment minister|ts
environment secretary|ts
minister of environment|ts
climate minister|ts
labor minister|ts
labour minister|ts
labor secretary|ts
secretary of labor|ts=United States
employment minister|ts
social affairs minister|ts
housing minister|ts
housing secretary|ts
information minister|ts
minister of information|ts
communications minister|ts
telecommunications minister|ts
sports minister|ts
tourism minister|ts
science minister|ts
research minister|ts
development minister|ts
planning minister|ts
immigration minister|ts
migration minister|ts
security minister|ts
national security minister|ts
intelligence minister|ts
strategic affairs minister|ts
parliamentary affairs minister|ts
cabinet minister|ts
europe minister|ts
brexit secretary|ts
northern ireland secretary|ts=United Kingdom
scottish secretary|ts=United Kingdom
infrastructure minister|ts
digital minister|ts
economic development minister|ts
regional development minister|ts
emergency situations minister|ts
cabinet secretary|ts
chief cabinet secretary|ts
cabinet chief|ts
permanent secretary|ts
principal secretary|ts
state secretary|ts
secretary|ts
deputy secretary|ts
assistant secretary|ts
secretary of state|ts=United States
deputy secretary of state|ts=United States
under secretary of state|ts=United States
undersecretary of state|ts=United States
assistant secretary of state|ts=United States
deputy assistant secretary of state|ts=United States
deputy assistant secretary|ts=United States
principal deputy assistant secretary|ts=United States
under secretary|ts
undersecretary|ts
secretary of homeland security|ts=United States
homeland security secretary|ts=United States
interior secretary|ts=United States
veterans affairs secretary|ts=United States
secretary general|ts
secretary-general|ts
deputy secretary general|ts
deputy secretary-general|ts
assistant secretary general|ts
assistant secretary-general|ts
under secretary general|ts
under-secretary-general|ts
undersecretary general|ts
undersecretary-general|ts
general secretary|ts
first secretary|ts
secretary of the security council|ts
national security adviser|ts
national security advisor|ts
deputy national security adviser|ts
deputy national security advisor|ts
security adviser|ts
security advisor|ts
foreign policy adviser|ts
foreign policy advisor|ts
foreign policy chief|ts
foreign affairs chief|ts
foreign affairs spokesman|ts
foreign affairs spokeswoman|ts
high representative|ts
high representative for foreign affairs|ts
high representative for foreign affairs and security policy|ts
high commissioner|ts
deputy high commissioner|ts
senior adviser|ts
senior advisor|ts
senior adviser to the president|ts
chief adviser|ts
chief advisor|ts
economic adviser|ts
economic advisor|ts
policy adviser|ts
policy advisor|ts
political adviser|ts
political advisor|ts
legal adviser|ts
legal advisor|ts
special adviser|ts
special advisor|ts
presidential adviser|ts
presidential advisor|ts
presidential aide|ts
presidential envoy|ts
presidential spokesman|ts
presidential spokeswoman|ts
presidential spokesperson|ts
presidential candidate|ts
presidential nominee|ts
vice presidential candidate|ts
adviser|ts
advisor|ts
aide|ts
top aide|ts
senior aide|ts
assistant|s
counselor|ts
counsellor|ts
envoy|ts
special envoy|ts
deputy special envoy|ts
special representative|ts
deputy special representative|ts
special presidential envoy|ts
personal envoy|ts
personal representative|ts
special coordinator|ts
coordinator|ts
peace envoy|ts
climate envoy|ts
special rapporteur|ts
rapporteur|ts
representative|ts
permanent representative|ts
deputy permanent representative|ts
trade representative|ts
deputy trade representative|ts
ambassador|ts
ambassador-designate|ts
ambassador-at-large|ts
deputy ambassador|ts
charge d'affaires|ts
chargé d'affaires|ts
chargé d’affaires|ts
deputy chief of mission|ts
consul|ts
consul general|ts
consul-general|ts
attaché|ts
military attaché|ts
mediator|ts
chief mediator|ts
co-mediator|ts
negotiator|ts
chief negotiator|ts
lead negotiator|ts
top negotiator|ts
deputy chief negotiator|ts
trade negotiator|ts
chief trade negotiator|ts
brexit negotiator|ts
chief brexit negotiator|ts
nuclear negotiator|ts
chief nuclear negotiator|ts
peace negotiator|ts
facilitator|ts
co-chair|ts
cochair|ts
co-chairman|ts
cochairman|ts
co-chairwoman|ts
co-chairperson|ts
spokesman|ts
spokeswoman|ts
spokesperson|ts
chief spokesman|ts
chief spokesperson|ts
deputy spokesman|ts
deputy spokesperson|ts
deputy spokeswoman|ts
press secretary|ts
press attache|ts
communications director|ts
chief of staff|ts
deputy chief of staff|ts
chief of the general staff|ts
chief of general staff|ts
army chief|ts
army chief of staff|ts
military chief|ts
defense chief|ts
defence chief|ts
security chief|ts
intelligence chief|ts
spy chief|ts
police chief|ts
police commissioner|ts
chief of police|ts
chief constable|ts
election chief|ts
party chief|ts
rights chief|ts
aid chief|ts
trade chief|ts
economy chief|ts
commander|ts
commander in chief|ts
commander-in-chief|ts
deputy commander|ts
supreme allied commander|ts
warlord|ts
general|t
major general|t
lieutenant general|t
brigadier general|t
brigadier|t
colonel general|t
army general|t
field marshal|t
marshal|t
colonel|t
lieutenant colonel|t
major|t
captain|t
lieutenant|t
sergeant|t
corporal|t
admiral|t
rear admiral|t
vice admiral|t
commodore|t
inspector|t
superintendent|t
detective|t
officer|t
sheriff|t
constable|t
speaker|ts
deputy speaker|ts
parliament speaker|ts
parliamentary speaker|ts
speaker of the house|ts=United States
speaker of parliament|ts
speaker of the parliament|ts
speaker of the house of commons|ts=United Kingdom
majority leader|ts
minority leader|ts
majority whip|ts
minority whip|ts
senator|ts
state senator|ts
congressman|ts=United States
congresswoman|ts=United States
congressmember|ts=United States
lawmaker|ts
lawmakers|ts
legislator|ts
member of parliament|ts
mp|ts
mps|ts
mep|ts
member of the european parliament|ts
deputy|ts
deputies|
councilman|ts
councilwoman|ts
councillor|ts
councilor|ts
governor|ts
deputy governor|ts
lieutenant governor|ts
governor general|ts
governor-general|ts
central bank governor|ts
central bank chief|ts
bank governor|ts
mayor|ts
deputy mayor|ts
lord mayor|ts
commissioner|ts
trade commissioner|ts
competition commissioner|ts
economy commissioner|ts
agriculture commissioner|ts
farm commissioner|ts
enlargement commissioner|ts
justice commissioner|ts
energy commissioner|ts
health commissioner|ts
judge|t
chief judge|ts
justice|t
chief justice|ts
associate justice|ts
magistrate|t
district attorney|ts
attorney|ts
lawyer|ts
defense attorney|ts
defense lawyer|ts
defence lawyer|ts
solicitor|ts
counsel|ts
general counsel|ts
leader|ts
co-leader|ts
deputy leader|ts
opposition leader|ts
party leader|ts
parliamentary leader|ts
political leader|ts
rebel leader|ts
spiritual leader|ts
religious leader|ts
militant leader|ts
guerrilla leader|ts
union leader|ts
faction leader|ts
group leader|ts
labour leader|ts
labor leader|ts
conservative leader|ts
republican leader|ts=United States
democratic leader|ts=United States
guerrilla chief|ts
rebel chief|ts
chief|ts
deputy chief|ts
head|s
deputy head|s
co-head|s
acting head|s
head of state|s
head of government|s
head of mission|s
head of delegation|s
chair|ts
vice chair|ts
deputy chair|ts
chairman|ts
chairwoman|ts
chairperson|ts
vice chairman|ts
vice-chairman|ts
vice chairwoman|ts
deputy chairman|ts
acting chairman|ts
executive chairman|ts
honorary chairman|ts
party chairman|ts
campaign chairman|ts
campaign manager|ts
campaign spokesman|ts
campaign spokeswoman|ts
campaign adviser|ts
chief executive|ts
chief executive officer|ts
ceo|ts
co-ceo|ts
co-chief executive|ts
interim chief executive|ts
deputy chief executive|ts
chief financial officer|ts
cfo|ts
chief operating officer|ts
coo|ts
chief technology officer|ts
chief economist|ts
chief investment officer|ts
chief strategist|ts
chief legal officer|ts
managing director|ts
deputy managing director|ts
executive director|ts
deputy executive director|ts
executive vice president|ts
executive vice-president|ts
executive secretary|ts
senior vice president|ts
director|ts
deputy director|ts
associate director|ts
research director|ts
policy director|ts
regional director|ts
program director|ts
director general|ts
director-general|ts
deputy director general|ts
deputy director-general|ts
general director|ts
director of national intelligence|ts=United States
general manager|ts
manager|ts
assistant manager|ts
administrator|ts
acting administrator|ts
founder|ts
co-founder|ts
cofounder|ts
owner|ts
co-owner|ts
executive|ts
analyst|ts
senior analyst|ts
political analyst|ts
senior fellow|ts
fellow|ts
researcher|ts
senior researcher|ts
economist|ts
senior economist|ts
historian|ts
political scientist|ts
scientist|ts
expert|ts
strategist|ts
consultant|ts
pollster|ts
trader|ts
dealer|ts
broker|ts
professor|ts
associate professor|ts
assistant professor|ts
professor emeritus|ts
dean|ts
lecturer|ts
scholar|ts
academic|ts
author|ts
editor|ts
editor-in-chief|ts
editor in chief|ts
chief editor|ts
correspondent|ts
columnist|ts
commentator|ts
journalist|ts
reporter|ts
writer|ts
novelist|ts
poet|ts
actor|ts
actress|ts
singer|ts
musician|ts
producer|ts
photographer|ts
playwright|ts
publisher|ts
presenter|ts
activist|ts
human rights activist|ts
dissident|ts
campaigner|ts
organizer|ts
organiser|ts
counterpart|ts
colleague|ts
opposite number|ts
source|s
person familiar with|s
people familiar with|sp
sources familiar with|sp
person close to|s
people close to|sp
sources close to|sp
person briefed on|s
people briefed on|sp
person with knowledge of|s
people with knowledge of|sp
person with direct knowledge of|s
people with direct knowledge of|sp
person involved in|s
people involved in|sp
negotiating team|s
diplomat|ts
top diplomat|ts
chief diplomat|ts
senior diplomat|ts
official|s
senior official|s
top official|s
statesman|ts
politician|ts
candidate|ts
nominee|ts
delegate|ts
insider|s
tycoon|ts
oligarch|ts
billionaire|ts
businessman|ts
businesswoman|ts
entrepreneur|ts
financier|ts
investor|ts
banker|ts
surgeon general|ts=United States
surgeon|ts
physician|ts
psychologist|ts
coach|ts
head coach|ts
assistant coach|ts
captain|ts
skipper|ts
striker|ts
goalkeeper|ts
midfielder|ts
defender|ts
champion|ts
player|ts
secretary of war|ts
astronaut|ts
cosmonaut|ts
director of policy|ts
press officer|ts
policy chief|ts
board member|ts
advisory board member|ts
union secretary|ts
trade union leader|ts
deputy minister|ts
vice minister|ts
deputy economy minister|ts
deputy economic minister|ts
deputy health minister|ts
deputy energy minister|ts
deputy justice minister|ts
deputy agriculture minister|ts
first deputy minister|ts
first deputy chairman|ts
prime cabinet secretary|ts
state councilor|ts
state councillor|ts
finance director|ts
finance chief|ts
non-executive chairman|ts
acting chief executive|ts
interim chief executive|ts
managing partner|ts
national officer|ts
regional organiser|ts
regional organizer|ts
regional secretary|ts
national secretary|ts
deputy general secretary|ts
assistant general secretary|ts
secretary-treasurer|ts
union chief|ts
union president|ts
party secretary|ts
house speaker|ts
speaker of the house|ts
floor leader|ts
chief whip|ts
whip|s
governing mayor|ts
lord mayor|ts
junta leader|ts
militia leader|ts
interim leader|ts
rebel commander|ts
rebel negotiator|ts
politburo member|ts
ombudsman|ts
participant|s
attendee|s
monarch|s
`;

/** Courtesy titles printed before a name; they tell a person and are no office. By hand. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady rev fr hon messrs mme mlle ' +
    'sheikh sheik baroness baron monsieur madame herr frau señor señora senor senora don doña signor haji hajji hj hajah comrade ' +
    'tun datuk dato datin mdm madam puan encik alhaji hajiya mallam engr barr shri smt ustaz maulana pehin yb yab ' +
    'excellency majesty highness eminence holiness'
  ).split(' '),
);

/** Second words of courtesy titles of two, by the first: "Tan Sri", "Datuk Seri". By hand. */
export const HONORIFIC_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    tan: new Set(['sri']),
    puan: new Set(['sri', 'seri']),
    datuk: new Set(['seri', 'sri', 'wira', 'panglima', 'amar', 'patinggi']),
    dato: new Set(['seri', 'sri']),
    datin: new Set(['seri', 'sri']),
  }),
);

/** Short forms of titles before a name: printed form in lower case without its stop, and the office. */
export const TITLE_SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    del: 'delegate',
    sens: 'senator',
    rep: 'representative',
    reps: 'representative',
    gov: 'governor',
    govs: 'governor',
    gen: 'general',
    col: 'colonel',
    maj: 'major',
    lt: 'lieutenant',
    capt: 'captain',
    cmdr: 'commander',
    adm: 'admiral',
    sgt: 'sergeant',
    cpl: 'corporal',
    brig: 'brigadier',
    amb: 'ambassador',
    pres: 'president',
    supt: 'superintendent',
    det: 'detective',
    insp: 'inspector',
    pm: 'prime minister',
    fm: 'foreign minister',
    vp: 'vice president',
  }),
);
