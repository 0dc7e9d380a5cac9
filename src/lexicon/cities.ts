/**
 * Larger cities and regions that are no capital, by hand: name | state they lie in.
 * A few hundred that news of talks, conflict and markets prints.
 */
export const CITY_LINES = `
New York|United States
New York City|United States
Los Angeles|United States
Chicago|United States
Houston|United States
Philadelphia|United States
Phoenix|United States
San Antonio|United States
San Diego|United States
Dallas|United States
San Francisco|United States
Seattle|United States
Denver|United States
Boston|United States
Detroit|United States
Baltimore|United States
Minneapolis|United States
Milwaukee|United States
Atlanta|United States
Miami|United States
Orlando|United States
Tampa|United States
Cleveland|United States
Cincinnati|United States
Pittsburgh|United States
St. Louis|United States
St Louis|United States
Kansas City|United States
New Orleans|United States
Las Vegas|United States
Salt Lake City|United States
Sacramento|United States
Oakland|United States
San Jose|United States
Buffalo|United States
Indianapolis|United States
Nashville|United States
Memphis|United States
Louisville|United States
Oklahoma City|United States
Tulsa|United States
Albuquerque|United States
Tucson|United States
Omaha|United States
Honolulu|United States
Anchorage|United States
Charlotte|United States
Raleigh|United States
Richmond|United States
Hartford|United States
Birmingham|United Kingdom
Des Moines|United States
Charleston|United States
Columbus|United States
Austin|United States
El Paso|United States
Fort Worth|United States
Newark|United States
Brooklyn|United States
Manhattan|United States
Bronx|United States
Queens|United States
Harlem|United States
Long Island|United States
Silicon Valley|United States
Camp David|United States
Guantanamo Bay|Cuba
Guantánamo Bay|Cuba
Toronto|Canada
Montreal|Canada
Vancouver|Canada
Calgary|Canada
Quebec|Canada
Halifax|Canada
Edmonton|Canada
Winnipeg|Canada
Guadalajara|Mexico
Monterrey|Mexico
Tijuana|Mexico
Cancun|Mexico
Acapulco|Mexico
Chiapas|Mexico
Sao Paulo|Brazil
São Paulo|Brazil
Rio de Janeiro|Brazil
Cartagena|Colombia
Medellin|Colombia
Medellín|Colombia
Cali|Colombia
Guayaquil|Ecuador
Manchester|United Kingdom
Liverpool|United Kingdom
Leeds|United Kingdom
Glasgow|United Kingdom
Sheffield|United Kingdom
Bristol|United Kingdom
Nottingham|United Kingdom
Newcastle|United Kingdom
Leicester|United Kingdom
Southampton|United Kingdom
Aberdeen|United Kingdom
Oxford|United Kingdom
Cambridge|United Kingdom
Brighton|United Kingdom
York|United Kingdom
Londonderry|United Kingdom
Derry|United Kingdom
Swansea|United Kingdom
Cork|Ireland
Marseille|France
Lyon|France
Toulouse|France
Nice|France
Strasbourg|France
Bordeaux|France
Lille|France
Nantes|France
Cannes|France
Versailles|France
Evian|France
Munich|Germany
Hamburg|Germany
Frankfurt|Germany
Cologne|Germany
Stuttgart|Germany
Düsseldorf|Germany
Duesseldorf|Germany
Dresden|Germany
Leipzig|Germany
Hanover|Germany
Bremen|Germany
Dortmund|Germany
Nuremberg|Germany
Potsdam|Germany
Ramstein|Germany
Rotterdam|Netherlands
Eindhoven|Netherlands
Utrecht|Netherlands
Maastricht|Netherlands
Antwerp|Belgium
Ghent|Belgium
Bruges|Belgium
Geneva|Switzerland
Zurich|Switzerland
Zürich|Switzerland
Basel|Switzerland
Basle|Switzerland
Lausanne|Switzerland
Davos|Switzerland
Lugano|Switzerland
Bürgenstock|Switzerland
Salzburg|Austria
Innsbruck|Austria
Graz|Austria
Milan|Italy
Turin|Italy
Naples|Italy
Florence|Italy
Venice|Italy
Genoa|Italy
Bologna|Italy
Palermo|Italy
Barcelona|Spain
Valencia|Spain
Seville|Spain
Bilbao|Spain
Málaga|Spain
Malaga|Spain
Porto|Portugal
Thessaloniki|Greece
Salonika|Greece
Gothenburg|Sweden
Malmö|Sweden
Malmo|Sweden
Bergen|Norway
Aarhus|Denmark
Tampere|Finland
Krakow|Poland
Kraków|Poland
Gdansk|Poland
Gdańsk|Poland
Wroclaw|Poland
Lodz|Poland
Brno|Czechia
Ostrava|Czechia
Kosice|Slovakia
Split|Croatia
Dubrovnik|Croatia
Mostar|Bosnia and Herzegovina
Banja Luka|Bosnia and Herzegovina
Srebrenica|Bosnia and Herzegovina
Tuzla|Bosnia and Herzegovina
Novi Sad|Serbia
Mitrovica|Kosovo
Rambouillet|France
Dayton|United States
Plovdiv|Bulgaria
Varna|Bulgaria
Cluj|Romania
Odessa|Ukraine
Odesa|Ukraine
Kharkiv|Ukraine
Kharkov|Ukraine
Lviv|Ukraine
Donetsk|Ukraine
Luhansk|Ukraine
Lugansk|Ukraine
Mariupol|Ukraine
Kherson|Ukraine
Zaporizhzhia|Ukraine
Dnipro|Ukraine
Sevastopol|Crimea
Yalta|Crimea
Bakhmut|Ukraine
Bucha|Ukraine
St. Petersburg|Russia
St Petersburg|Russia
Saint Petersburg|Russia
Leningrad|Russia
Sochi|Russia
Kazan|Russia
Vladivostok|Russia
Novosibirsk|Russia
Yekaterinburg|Russia
Kursk|Russia
Belgorod|Russia
Rostov-on-Don|Russia
Murmansk|Russia
Kaliningrad|Russia
Volgograd|Russia
Siberia|Russia
Dagestan|Russia
Gyumri|Armenia
Ganja|Azerbaijan
Nakhchivan|Azerbaijan
Nakhichevan|Azerbaijan
Batumi|Georgia
Almaty|Kazakhstan
Alma-Ata|Kazakhstan
Samarkand|Uzbekistan
Osh|Kyrgyzstan
Istanbul|Turkey
Izmir|Turkey
Antalya|Turkey
Diyarbakir|Turkey
Gaza|Palestine
Gaza City|Palestine
Gaza Strip|Palestine
West Bank|Palestine
Rafah|Palestine
Khan Younis|Palestine
Hebron|Palestine
Nablus|Palestine
Jenin|Palestine
Jericho|Palestine
Bethlehem|Palestine
East Jerusalem|Palestine
Haifa|Israel
Golan Heights|Israel
Eilat|Israel
Sderot|Israel
Sharm el-Sheikh|Egypt
Sharm el Sheikh|Egypt
Alexandria|Egypt
Taba|Egypt
Sinai|Egypt
Suez|Egypt
Sidon|Lebanon
Tyre|Lebanon
Aleppo|Syria
Homs|Syria
Hama|Syria
Idlib|Syria
Latakia|Syria
Raqqa|Syria
Mosul|Iraq
Basra|Iraq
Kirkuk|Iraq
Fallujah|Iraq
Najaf|Iraq
Karbala|Iraq
Arbil|Iraq
Isfahan|Iran
Mashhad|Iran
Natanz|Iran
Qom|Iran
Shiraz|Iran
Tabriz|Iran
Jeddah|Saudi Arabia
Mecca|Saudi Arabia
Medina|Saudi Arabia
Dubai|United Arab Emirates
Sharjah|United Arab Emirates
Aqaba|Jordan
Hodeidah|Yemen
Taiz|Yemen
Benghazi|Libya
Sirte|Libya
Misrata|Libya
Casablanca|Morocco
Marrakesh|Morocco
Tangier|Morocco
Skhirat|Morocco
Oran|Algeria
Port Sudan|Sudan
Darfur|Sudan
Omdurman|Sudan
Mekelle|Ethiopia
Tigray|Ethiopia
Mombasa|Kenya
Arusha|Tanzania
Zanzibar|Tanzania
Entebbe|Uganda
Goma|Democratic Republic of the Congo
Bukavu|Democratic Republic of the Congo
Lubumbashi|Democratic Republic of the Congo
Kano|Nigeria
Port Harcourt|Nigeria
Ibadan|Nigeria
Timbuktu|Mali
Johannesburg|South Africa
Durban|South Africa
Soweto|South Africa
Bulawayo|Zimbabwe
Kandahar|Afghanistan
Herat|Afghanistan
Jalalabad|Afghanistan
Mazar-i-Sharif|Afghanistan
Kunduz|Afghanistan
Karachi|Pakistan
Lahore|Pakistan
Peshawar|Pakistan
Rawalpindi|Pakistan
Quetta|Pakistan
Faisalabad|Pakistan
Punjab|Pakistan
Mumbai|India
Bombay|India
Kolkata|India
Calcutta|India
Chennai|India
Madras|India
Bangalore|India
Bengaluru|India
Hyderabad|India
Ahmedabad|India
Srinagar|India
Kashmir|India
Goa|India
Chittagong|Bangladesh
Jaffna|Sri Lanka
Kandy|Sri Lanka
Mandalay|Myanmar
Chiang Mai|Thailand
Phuket|Thailand
Ho Chi Minh City|Vietnam
Saigon|Vietnam
Da Nang|Vietnam
Danang|Vietnam
Penang|Malaysia
Johor|Malaysia
Langkawi|Malaysia
Bali|Indonesia
Surabaya|Indonesia
Aceh|Indonesia
Mindanao|Philippines
Cebu|Philippines
Davao|Philippines
Shanghai|China
Guangzhou|China
Shenzhen|China
Tianjin|China
Chongqing|China
Wuhan|China
Chengdu|China
Nanjing|China
Hangzhou|China
Dalian|China
Xinjiang|China
Xi'an|China
Kaohsiung|Taiwan
Osaka|Japan
Kyoto|Japan
Hiroshima|Japan
Nagasaki|Japan
Nagoya|Japan
Yokohama|Japan
Kobe|Japan
Sapporo|Japan
Okinawa|Japan
Busan|South Korea
Pusan|South Korea
Incheon|South Korea
Panmunjom|South Korea
Kaesong|North Korea
Sydney|Australia
Melbourne|Australia
Brisbane|Australia
Perth|Australia
Adelaide|Australia
Darwin|Australia
Hobart|Australia
Auckland|New Zealand
Christchurch|New Zealand
`;
