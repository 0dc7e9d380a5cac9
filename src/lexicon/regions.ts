/** States and provinces: name | short forms | state they lie in. By hand, after ISO 3166-2. */
export const REGION_LINES = `
Alabama|Ala.|United States
Alaska||United States
Arizona|Ariz.|United States
Arkansas|Ark.|United States
California|Calif.|United States
Colorado|Colo.|United States
Connecticut|Conn.|United States
Delaware|Del.|United States
Florida|Fla.|United States
Hawaii||United States
Idaho||United States
Illinois|Ill.|United States
Indiana|Ind.|United States
Iowa||United States
Kansas|Kan.|United States
Kentucky|Ky.|United States
Louisiana|La.|United States
Maine||United States
Maryland|Md.|United States
Massachusetts|Mass.|United States
Michigan|Mich.|United States
Minnesota|Minn.|United States
Mississippi|Miss.|United States
Missouri|Mo.|United States
Montana|Mont.|United States
Nebraska|Neb.|United States
Nevada|Nev.|United States
New Hampshire|N.H.|United States
New Jersey|N.J.|United States
New Mexico|N.M.|United States
New York State|N.Y.|United States
North Carolina|N.C.|United States
North Dakota|N.D.|United States
Ohio||United States
Oklahoma|Okla.|United States
Oregon|Ore.|United States
Pennsylvania|Pa.|United States
Rhode Island|R.I.|United States
South Carolina|S.C.|United States
South Dakota|S.D.|United States
Tennessee|Tenn.|United States
Texas||United States
Utah||United States
Vermont|Vt.|United States
Virginia|Va.|United States
Washington State||United States
West Virginia|W.Va.|United States
Wisconsin|Wis.|United States
Wyoming|Wyo.|United States
New England||United States
Midwest||United States
Ontario||Canada
British Columbia||Canada
Alberta||Canada
Saskatchewan||Canada
Manitoba||Canada
Nova Scotia||Canada
New Brunswick||Canada
Newfoundland||Canada
New South Wales||Australia
Victoria||Australia
Queensland||Australia
Tasmania||Australia
Western Australia||Australia
South Australia||Australia
Ulster||United Kingdom
Yorkshire||United Kingdom
Lancashire||United Kingdom
Kent||United Kingdom
Essex||United Kingdom
Surrey||United Kingdom
Sussex||United Kingdom
Cornwall||United Kingdom
Bavaria||Germany
Saxony||Germany
Hesse||Germany
Brandenburg||Germany
Lower Saxony||Germany
North Rhine-Westphalia||Germany
Corsica||France
Brittany||France
Normandy||France
Provence||France
Sicily||Italy
Sardinia||Italy
Lombardy||Italy
Tuscany||Italy
Andalusia||Spain
Galicia||Spain
Donbas|Donbass|Ukraine
Republika Srpska||Bosnia and Herzegovina
Vojvodina||Serbia
Uttar Pradesh||India
Gujarat||India
Kerala||India
Maharashtra||India
Bihar||India
Rajasthan||India
West Bengal||India
Tamil Nadu||India
Assam||India
Sindh||Pakistan
Balochistan|Baluchistan|Pakistan
Guangdong||China
Sichuan||China
Hebei||China
Fujian||China
Yunnan||China
Hokkaido||Japan
KwaZulu-Natal||South Africa
Gauteng||South Africa
North Kivu||Democratic Republic of the Congo
South Kivu||Democratic Republic of the Congo
Java||Indonesia
Sumatra||Indonesia
Borneo||Indonesia
`;

/** Continents, seas and parts of the world that lie in no one state. By hand. */
export const WIDE_PLACES = `
Europe
Asia
Africa
North America
South America
Latin America
Central America
Antarctica
Oceania
Eurasia
Western Europe
Eastern Europe
Central Europe
Southeast Asia
South-East Asia
South Asia
East Asia
Central Asia
Asia-Pacific
Indo-Pacific
Middle East
Mideast
Near East
Far East
North Africa
West Africa
East Africa
Southern Africa
Sahel
Horn of Africa
Maghreb
Balkans
Western Balkans
Baltics
Baltic
Scandinavia
Caucasus
South Caucasus
North Caucasus
Caribbean
Mediterranean
Black Sea
Caspian Sea
Caspian
Red Sea
Baltic Sea
North Sea
Dead Sea
South China Sea
East China Sea
Sea of Azov
Persian Gulf
Gulf of Mexico
Gulf
Strait of Hormuz
Taiwan Strait
English Channel
Suez Canal
Panama Canal
Atlantic
Atlantic Ocean
Pacific
Pacific Ocean
Indian Ocean
Arctic
Arctic Ocean
Alps
Himalayas
Levant
Great Lakes
Danube
Rhine
Nile
Korean Peninsula
Korean peninsula
Nagorno-Karabakh region
Low Countries
Iberia
Transcaucasia
Indochina
`;
