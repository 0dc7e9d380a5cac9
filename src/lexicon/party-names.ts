/**
 * Parties whose names do not say that they are bodies, or whose short forms do not say whose they
 * are, by hand: name | other forms | state. Short forms that mean something else elsewhere are left out.
 */
export const PARTY_LINES = `
Alternative for Germany|AfD|Germany
Alliance 90/The Greens|Alliance 90|Germany
Freedom Party of Austria|FPÖ, FPO|Austria
Austrian People's Party|ÖVP, OVP|Austria
Social Democratic Party of Austria|SPÖ, SPO|Austria
People's Party for Freedom and Democracy|VVD|Netherlands
Democrats 66|D66|Netherlands
Party for Freedom|PVV|Netherlands
Christian Democratic Appeal|CDA|Netherlands
PvdA||Netherlands
GroenLinks|GreenLeft|Netherlands
ChristenUnie|Christian Union|Netherlands
Farmer-Citizen Movement||Netherlands
New Social Contract||Netherlands
New Flemish Alliance|N-VA|Belgium
Vlaams Belang||Belgium
Open VLD|Open Vld|Belgium
CD&V||Belgium
Ecolo||Belgium
Vooruit||Belgium
Les Engagés||Belgium
Blue and White|Kahol Lavan|Israel
Yesh Atid||Israel
Yamina||Israel
Shas||Israel
United Torah Judaism|UTJ|Israel
Meretz||Israel
Joint List||Israel
Ra'am|Raam, United Arab List|Israel
Yisrael Beiteinu|Yisrael Beytenu, Israel Beiteinu|Israel
New Hope||Israel
Religious Zionism||Israel
Otzma Yehudit|Jewish Power|Israel
Habayit Hayehudi|Jewish Home|Israel
Kulanu||Israel
Zionist Union||Israel
Spanish Socialist Workers' Party|PSOE|Spain
Podemos|Unidas Podemos|Spain
Ciudadanos||Spain
Esquerra Republicana||Spain
Junts|Junts per Catalunya, Together for Catalonia|Spain
EH Bildu|Bildu|Spain
Basque Nationalist Party|PNV|Spain
Sumar||Spain
Ulster Unionist Party|UUP, Ulster Unionists|Northern Ireland
Social Democratic and Labour Party|SDLP|Northern Ireland
Traditional Unionist Voice|TUV|Northern Ireland
Plaid Cymru||United Kingdom
UKIP|Ukip|United Kingdom
Reform UK||United Kingdom
Fianna Fáil|Fianna Fail|Ireland
Fine Gael||Ireland
Five Star Movement|M5S|Italy
Forza Italia||Italy
Brothers of Italy|Fratelli d'Italia|Italy
Italia Viva||Italy
Lega|Northern League, Lega Nord|Italy
La République En Marche|LREM, En Marche|France
National Rally|Rassemblement National|France
La France Insoumise|France Unbowed, LFI|France
Syriza|SYRIZA|Greece
New Democracy||Greece
Pasok|PASOK|Greece
Fidesz||Hungary
Jobbik||Hungary
Law and Justice|PiS|Poland
Civic Platform||Poland
Civic Coalition||Poland
GERB||Bulgaria
Movement for Rights and Freedoms||Bulgaria
There Is Such a People||Bulgaria
We Continue the Change||Bulgaria
Democratic Bulgaria||Bulgaria
Vazrazhdane||Bulgaria
Smer||Slovakia
VMRO-DPMNE||North Macedonia
SDSM||North Macedonia
Vetëvendosje|Vetevendosje, Self-Determination Movement|Kosovo
Georgian Dream||Georgia
Justice and Development Party|AK Party, AKP|Turkey
Republican People's Party|CHP|Turkey
Peoples' Democratic Party|HDP|Turkey
Nationalist Movement Party|MHP|Turkey
Kurdistan Democratic Party|KDP|Iraq
Patriotic Union of Kurdistan|PUK|Iraq
State of Law Coalition|State of Law|Iraq
Coordination Framework|Shiite Coordination Framework, Shia Coordination Framework|Iraq
Sadrist Movement|Sadr Movement, Sadrist Bloc|Iraq
Free Patriotic Movement||Lebanon
Future Movement||Lebanon
Amal Movement||Lebanon
Lebanese Forces||Lebanon
Ennahda|Ennahdha|Tunisia
Bharatiya Janata Party|BJP|India
Indian National Congress|Congress Party, Congress party|India
Aam Aadmi Party||India
Trinamool Congress||India
Shiv Sena||India
Pakistan Tehreek-e-Insaf||Pakistan
Pakistan Muslim League-Nawaz|PML-N|Pakistan
Pakistan Peoples Party|Pakistan People's Party|Pakistan
Awami League||Bangladesh
Bangladesh Nationalist Party||Bangladesh
Barisan Nasional||Malaysia
Pakatan Harapan||Malaysia
Perikatan Nasional||Malaysia
Umno|UMNO, United Malays National Organisation|Malaysia
Parti Keadilan Rakyat|PKR, People's Justice Party|Malaysia
Democratic Action Party|DAP|Malaysia
Parti Pribumi Bersatu Malaysia|Parti Pribumi Bersatu, Bersatu|Malaysia
Parti Islam Se-Malaysia|Parti Islam SeMalaysia|Malaysia
Gabungan Parti Sarawak||Malaysia
Golkar||Indonesia
PDI-P|PDIP|Indonesia
Pheu Thai|Pheu Thai Party|Thailand
Move Forward||Thailand
Palang Pracharath||Thailand
National League for Democracy|NLD|Myanmar
Kuomintang|KMT|Taiwan
Democratic Progressive Party|DPP|Taiwan
Liberal Democratic Party|LDP|Japan
Komeito||Japan
African National Congress|ANC|South Africa
Economic Freedom Fighters||South Africa
Inkatha Freedom Party||South Africa
ZANU-PF|Zanu-PF, Zanu PF|Zimbabwe
Movement for Democratic Change|MDC|Zimbabwe
Frelimo|FRELIMO|Mozambique
Renamo|RENAMO|Mozambique
MPLA||Angola
Unita|UNITA|Angola
All Progressives Congress||Nigeria
People's Democratic Party|Peoples Democratic Party|Nigeria
National Democratic Congress||Ghana
New Patriotic Party||Ghana
Orange Democratic Movement|ODM|Kenya
Sudan People's Liberation Movement|SPLM|South Sudan
SPLM-IO|SPLM/A-IO|South Sudan
Bloc Québécois|Bloc Quebecois|Canada
`;

/** What parties are called by their members, with the words that such names begin with. By hand. */
const MEMBER_LINES = `
Democrats|Social, Christian, Free, Liberal, National, Centre, Center, Sweden, New, Independent, Progressive
Liberals|National, Social, Free
Socialists|Christian, Democratic, National, Radical
Unionists|Democratic, Progressive
Greens|Left
`;

/** Names of parties by their members in the plural, each with its singular: "Social Democrats", "Social Democrat". */
export function partyMembers(): readonly (readonly string[])[] {
  const named = MEMBER_LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [members = '', firsts = ''] = line.split('|');
      return firsts.split(', ').map((first) => `${first} ${members}`);
    });
  return [['Greens'], ['Socialists'], ...named.map((name) => [name, name.slice(0, -1)])];
}
