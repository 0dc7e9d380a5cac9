/**
 * States and territories: name | other printed forms | adjective and people | capital and other
 * seats of government, forms of one city parted by `/`.
 * Names follow CLDR's English short names (Unicode licence) and ISO 3166-1; other forms,
 * adjectives and capitals by hand. The first capital stands for the government.
 */
export const COUNTRY_LINES = `
Afghanistan|Islamic Emirate of Afghanistan|Afghan, Afghans|Kabul
Albania|Republic of Albania|Albanian, Albanians|Tirana
Algeria||Algerian, Algerians|Algiers
Andorra||Andorran, Andorrans|Andorra la Vella
Angola||Angolan, Angolans|Luanda
Antigua and Barbuda|Antigua & Barbuda|Antiguan, Antiguans|St. John's
Argentina|Argentine Republic|Argentine, Argentinian, Argentines, Argentinians, Argentinean|Buenos Aires
Armenia|Republic of Armenia|Armenian, Armenians|Yerevan
Australia|Commonwealth of Australia|Australian, Australians, Aussie|Canberra
Austria|Republic of Austria|Austrian, Austrians|Vienna
Azerbaijan|Republic of Azerbaijan|Azerbaijani, Azerbaijanis, Azeri, Azeris|Baku
Bahamas|The Bahamas|Bahamian, Bahamians|Nassau
Bahrain|Kingdom of Bahrain|Bahraini, Bahrainis|Manama
Bangladesh|People's Republic of Bangladesh|Bangladeshi, Bangladeshis|Dhaka/Dacca
Barbados||Barbadian, Barbadians|Bridgetown
Belarus|Byelorussia, Republic of Belarus|Belarusian, Belarusians, Belarussian, Byelorussian|Minsk
Belgium|Kingdom of Belgium|Belgian, Belgians|Brussels
Belize||Belizean, Belizeans|Belmopan
Benin||Beninese|Porto-Novo
Bhutan||Bhutanese|Thimphu
Bolivia|Plurinational State of Bolivia|Bolivian, Bolivians|La Paz; Sucre
Bosnia and Herzegovina|Bosnia & Herzegovina, Bosnia-Herzegovina, Bosnia|Bosnian, Bosnians|Sarajevo
Botswana||Botswanan, Batswana|Gaborone
Brazil|Federative Republic of Brazil|Brazilian, Brazilians|Brasília/Brasilia
Brunei|Brunei Darussalam|Bruneian, Bruneians|Bandar Seri Begawan
Bulgaria|Republic of Bulgaria|Bulgarian, Bulgarians|Sofia
Burkina Faso||Burkinabe, Burkinabé|Ouagadougou
Burundi||Burundian, Burundians|Bujumbura; Gitega
Cambodia|Kingdom of Cambodia, Kampuchea|Cambodian, Cambodians|Phnom Penh
Cameroon||Cameroonian, Cameroonians|Yaoundé/Yaounde
Canada||Canadian, Canadians|Ottawa
Cape Verde|Cabo Verde|Cape Verdean, Cape Verdeans|Praia
Central African Republic||Central African|Bangui
Chad||Chadian, Chadians|N'Djamena
Chile|Republic of Chile|Chilean, Chileans|Santiago
China|People's Republic of China, PRC, Communist China|Chinese|Beijing/Peking
Colombia|Republic of Colombia|Colombian, Colombians|Bogotá/Bogota
Comoros||Comorian, Comorians|Moroni
Congo|Republic of the Congo, Congo-Brazzaville, Republic of Congo|Congolese|Brazzaville
Democratic Republic of the Congo|DR Congo, DRC, Democratic Republic of Congo, Congo-Kinshasa, Zaire|Zairean, Zaireans, Zairian|Kinshasa
Costa Rica||Costa Rican, Costa Ricans|San José/San Jose
Croatia|Republic of Croatia|Croatian, Croatians, Croat, Croats|Zagreb
Cuba|Republic of Cuba|Cuban, Cubans|Havana
Cyprus|Republic of Cyprus|Cypriot, Cypriots|Nicosia
Czechia|Czech Republic|Czech, Czechs|Prague
Czechoslovakia||Czechoslovak, Czechoslovakian|
Denmark|Kingdom of Denmark|Danish, Dane, Danes|Copenhagen
Djibouti||Djiboutian, Djiboutians|
Dominica||Dominican|Roseau
Dominican Republic||Dominican, Dominicans|Santo Domingo
East Timor|Timor-Leste|Timorese, East Timorese|Dili
Ecuador||Ecuadorian, Ecuadorians, Ecuadorean|Quito
Egypt|Arab Republic of Egypt|Egyptian, Egyptians|Cairo
El Salvador||Salvadoran, Salvadorans, Salvadorean|San Salvador
Equatorial Guinea||Equatorial Guinean|Malabo
Eritrea||Eritrean, Eritreans|Asmara
Estonia|Republic of Estonia|Estonian, Estonians|Tallinn
Eswatini|Swaziland|Swazi, Swazis|Mbabane
Ethiopia||Ethiopian, Ethiopians|Addis Ababa
Fiji||Fijian, Fijians|Suva
Finland||Finnish, Finn, Finns|Helsinki
France|French Republic|French, Frenchman|Paris
Gabon||Gabonese|Libreville
Gambia|The Gambia|Gambian, Gambians|Banjul
Georgia|Republic of Georgia|Georgian, Georgians|Tbilisi
Germany|Federal Republic of Germany, FRG, West Germany, East Germany|German, Germans|Berlin; Bonn
Ghana||Ghanaian, Ghanaians|Accra
Greece|Hellenic Republic|Greek, Greeks|Athens
Grenada||Grenadian, Grenadians|
Guatemala||Guatemalan, Guatemalans|Guatemala City
Guinea||Guinean, Guineans|Conakry
Guinea-Bissau||Bissau-Guinean|Bissau
Guyana||Guyanese|Georgetown
Haiti||Haitian, Haitians|Port-au-Prince
Honduras||Honduran, Hondurans|Tegucigalpa
Hungary||Hungarian, Hungarians|Budapest
Iceland||Icelandic, Icelander, Icelanders|Reykjavik/Reykjavík
India|Republic of India|Indian, Indians|New Delhi/Delhi
Indonesia|Republic of Indonesia|Indonesian, Indonesians|Jakarta
Iran|Islamic Republic of Iran, Islamic Republic|Iranian, Iranians|Tehran/Teheran
Iraq|Republic of Iraq|Iraqi, Iraqis|Baghdad
Ireland|Republic of Ireland, Irish Republic|Irish, Irishman|Dublin
Israel|State of Israel|Israeli, Israelis|Jerusalem; Tel Aviv
Italy|Italian Republic|Italian, Italians|Rome
Ivory Coast|Côte d'Ivoire, Cote d'Ivoire, Côte d’Ivoire|Ivorian, Ivorians|Abidjan; Yamoussoukro
Jamaica||Jamaican, Jamaicans|Kingston
Japan||Japanese|Tokyo
Jordan|Hashemite Kingdom of Jordan|Jordanian, Jordanians|Amman
Kazakhstan|Republic of Kazakhstan, Kazakstan|Kazakh, Kazakhs, Kazakhstani|Astana/Nur-Sultan
Kenya||Kenyan, Kenyans|Nairobi
Kiribati|||South Tarawa
Kosovo|Republic of Kosovo|Kosovar, Kosovars, Kosovan|Pristina/Prishtina
Kuwait|State of Kuwait|Kuwaiti, Kuwaitis|Kuwait City
Kyrgyzstan|Kyrgyz Republic, Kirghizstan|Kyrgyz, Kirghiz, Kyrgyzstani|Bishkek
Laos||Lao, Laotian, Laotians|Vientiane
Latvia||Latvian, Latvians|Riga
Lebanon||Lebanese|Beirut
Lesotho||Basotho|Maseru
Liberia||Liberian, Liberians|Monrovia
Libya|State of Libya|Libyan, Libyans|Tripoli
Liechtenstein||Liechtensteiner|Vaduz
Lithuania||Lithuanian, Lithuanians|Vilnius
Luxembourg|Grand Duchy of Luxembourg|Luxembourgish, Luxembourger|
Madagascar||Malagasy|Antananarivo
Malawi||Malawian, Malawians|Lilongwe
Malaysia||Malaysian, Malaysians|Kuala Lumpur; Putrajaya
Maldives||Maldivian, Maldivians|Malé
Mali||Malian, Malians|Bamako
Malta||Maltese|Valletta
Marshall Islands||Marshallese|Majuro
Mauritania||Mauritanian, Mauritanians|Nouakchott
Mauritius||Mauritian, Mauritians|Port Louis
Mexico|United Mexican States|Mexican, Mexicans|Mexico City
Micronesia|Federated States of Micronesia|Micronesian|Palikir
Moldova|Republic of Moldova, Moldavia|Moldovan, Moldovans|Chisinau/Chișinău
Monaco||Monegasque|
Mongolia||Mongolian, Mongolians, Mongol|Ulaanbaatar/Ulan Bator
Montenegro||Montenegrin, Montenegrins|Podgorica
Morocco|Kingdom of Morocco|Moroccan, Moroccans|Rabat
Mozambique||Mozambican, Mozambicans|Maputo
Myanmar|Burma|Burmese|Naypyidaw/Naypyitaw; Yangon/Rangoon
Namibia||Namibian, Namibians|Windhoek
Nauru||Nauruan, Nauruans|
Nepal||Nepali, Nepalese, Nepalis|Kathmandu
Netherlands|Holland, The Netherlands|Dutch, Dutchman|Amsterdam; The Hague
New Zealand||New Zealander, New Zealanders|Wellington
Nicaragua||Nicaraguan, Nicaraguans|Managua
Niger||Nigerien, Nigeriens|Niamey
Nigeria|Federal Republic of Nigeria|Nigerian, Nigerians|Abuja; Lagos
North Korea|DPRK, Democratic People's Republic of Korea, N. Korea, D.P.R.K.|North Korean, North Koreans|Pyongyang
North Macedonia|Macedonia, FYROM, Former Yugoslav Republic of Macedonia|Macedonian, Macedonians|Skopje
Norway|Kingdom of Norway|Norwegian, Norwegians|Oslo
Oman|Sultanate of Oman|Omani, Omanis|Muscat
Pakistan|Islamic Republic of Pakistan|Pakistani, Pakistanis|Islamabad
Palau||Palauan, Palauans|
Palestine|State of Palestine, Palestinian Territories, Palestinian territories|Palestinian, Palestinians|Ramallah
Panama|Republic of Panama|Panamanian, Panamanians|Panama City
Papua New Guinea||Papua New Guinean, Papuan|Port Moresby
Paraguay||Paraguayan, Paraguayans|Asunción/Asuncion
Peru||Peruvian, Peruvians|Lima
Philippines|Republic of the Philippines|Filipino, Filipinos, Philippine, Filipina|Manila
Poland|Republic of Poland|Polish, Pole, Poles|Warsaw
Portugal|Portuguese Republic|Portuguese|Lisbon
Qatar|State of Qatar|Qatari, Qataris|Doha
Romania|Rumania|Romanian, Romanians|Bucharest
Russia|Russian Federation, The Russian Federation|Russian, Russians|Moscow
Rwanda||Rwandan, Rwandans, Rwandese|Kigali
Samoa|Western Samoa|Samoan, Samoans|Apia
San Marino||Sammarinese|
São Tomé and Príncipe|Sao Tome and Principe||
Saudi Arabia|Kingdom of Saudi Arabia, KSA|Saudi, Saudis, Saudi Arabian|Riyadh
Senegal||Senegalese|Dakar
Serbia|Republic of Serbia|Serbian, Serbians, Serb, Serbs|Belgrade
Seychelles||Seychellois|
Sierra Leone||Sierra Leonean, Sierra Leoneans|Freetown
Singapore||Singaporean, Singaporeans|
Slovakia|Slovak Republic|Slovak, Slovaks, Slovakian|Bratislava
Slovenia||Slovenian, Slovene, Slovenes, Slovenians|Ljubljana
Solomon Islands||Solomon Islander|Honiara
Somalia||Somali, Somalis|Mogadishu
South Africa|Republic of South Africa|South African, South Africans|Pretoria; Cape Town
South Korea|Republic of Korea, ROK, Korea, S. Korea, R.O.K.|South Korean, South Koreans, Korean, Koreans|Seoul
South Sudan||South Sudanese|Juba
Soviet Union|USSR, Union of Soviet Socialist Republics, U.S.S.R.|Soviet, Soviets|
Spain|Kingdom of Spain|Spanish, Spaniard, Spaniards|Madrid
Sri Lanka||Sri Lankan, Sri Lankans|Colombo
Sudan|Republic of Sudan|Sudanese|Khartoum
Suriname|Surinam|Surinamese|Paramaribo
Sweden|Kingdom of Sweden|Swedish, Swede, Swedes|Stockholm
Switzerland|Swiss Confederation|Swiss|Bern/Berne
Syria|Syrian Arab Republic|Syrian, Syrians|Damascus
Taiwan|Republic of China, Chinese Taipei|Taiwanese|Taipei
Tajikistan|Tadjikistan|Tajik, Tajiks|Dushanbe
Tanzania||Tanzanian, Tanzanians|Dar es Salaam; Dodoma
Thailand|Kingdom of Thailand|Thai, Thais|Bangkok
Togo||Togolese|Lomé/Lome
Tonga||Tongan, Tongans|
Trinidad and Tobago|Trinidad & Tobago, Trinidad|Trinidadian, Trinidadians|Port of Spain
Tunisia||Tunisian, Tunisians|Tunis
Turkey|Türkiye, Turkiye, Republic of Turkey, Republic of Türkiye|Turkish, Turk, Turks|Ankara
Turkmenistan||Turkmen, Turkmens|Ashgabat
Tuvalu||Tuvaluan|Funafuti
Uganda||Ugandan, Ugandans|Kampala
Ukraine||Ukrainian, Ukrainians|Kyiv/Kiev
United Arab Emirates|UAE, U.A.E., Emirates|Emirati, Emiratis|Abu Dhabi
United Kingdom|UK, U.K., Britain, Great Britain|British, Briton, Britons, Brits|London
United States|United States of America, US, U.S., USA, U.S.A., America|American, Americans|Washington/Washington, D.C./Washington D.C./Washington DC/Washington, DC/D.C./DC
Uruguay||Uruguayan, Uruguayans|Montevideo
Uzbekistan|Republic of Uzbekistan|Uzbek, Uzbeks, Uzbekistani|Tashkent
Vanuatu||Ni-Vanuatu|Port Vila
Vatican City|Holy See, Vatican||Vatican City
Venezuela|Bolivarian Republic of Venezuela|Venezuelan, Venezuelans|Caracas
Vietnam|Viet Nam, Socialist Republic of Vietnam|Vietnamese|Hanoi
Yemen|Republic of Yemen|Yemeni, Yemenis|Sanaa/Sana'a; Aden
Yugoslavia|Federal Republic of Yugoslavia|Yugoslav, Yugoslavs, Yugoslavian|
Zambia||Zambian, Zambians|Lusaka
Zimbabwe||Zimbabwean, Zimbabweans|Harare
England||English, Englishman, Englishmen|
Scotland||Scottish, Scots, Scot|Edinburgh
Wales||Welsh, Welshman|Cardiff
Northern Ireland||Northern Irish|Belfast
`;

/** Territories that are no state of their own or not widely recognised as one, in the same columns. By hand. */
export const TERRITORY_LINES = `
Hong Kong|Hong Kong SAR|Hongkonger, Hongkongers|
Macau|Macao|Macanese|
Puerto Rico||Puerto Rican, Puerto Ricans|
Somaliland||Somalilander|Hargeisa
Tibet||Tibetan, Tibetans|Lhasa
Greenland||Greenlandic, Greenlander, Greenlanders|Nuuk
Faroe Islands||Faroese|
Gibraltar||Gibraltarian|
Bermuda||Bermudian|
Cayman Islands|||
Guam||Guamanian|
New Caledonia|||Nouméa
French Polynesia||Polynesian|
Western Sahara||Sahrawi, Sahrawis|
Abkhazia||Abkhaz, Abkhazian, Abkhazians|Sukhumi
South Ossetia||South Ossetian, South Ossetians, Ossetian|Tskhinvali
Transnistria|Transdniestria, Trans-Dniester|Transnistrian|Tiraspol
Nagorno-Karabakh|Nagorno Karabakh, Karabakh, Nagorny Karabakh|Karabakhi|Stepanakert/Khankendi
Chechnya||Chechen, Chechens|Grozny
Catalonia||Catalan, Catalans|
Kurdistan|Iraqi Kurdistan|Kurdish, Kurd, Kurds|Erbil
Crimea||Crimean, Crimeans|Simferopol
Artsakh|||
`;
