/**
 * Known international bodies and the bodies of single states, by hand: name | other forms | state
 * it belongs to, empty for none. Only what talks and diplomacy news print again and again.
 */
export const ORGANISATION_LINES = `
United Nations|UN, U.N.|
European Union|EU, E.U.|
European Commission|EC|European Union
European Council||European Union
European Parliament||European Union
European Central Bank|ECB|European Union
European Court of Justice|ECJ|
European Court of Human Rights|ECHR|
Council of Europe||
Parliamentary Assembly of the Council of Europe|PACE|
Eurogroup||
Organization for Security and Co-operation in Europe|OSCE, Organization for Security and Cooperation in Europe, Organisation for Security and Co-operation in Europe, Organisation for Security and Cooperation in Europe|
OSCE Minsk Group|Minsk Group|
NATO|Nato, North Atlantic Treaty Organization, North Atlantic Treaty Organisation|
African Union|AU|
Arab League|League of Arab States|
Gulf Cooperation Council|GCC|
Organisation of Islamic Cooperation|OIC, Organization of Islamic Cooperation, Organization of the Islamic Conference|
Association of Southeast Asian Nations|ASEAN, Asean, Association of South-east Asian Nations, Association of South East Asian Nations|
Economic Community of West African States|ECOWAS, Ecowas|
Southern African Development Community|SADC|
Intergovernmental Authority on Development|IGAD|
Commonwealth of Independent States|CIS|
Collective Security Treaty Organization|CSTO, Collective Security Treaty Organisation|
Eurasian Economic Union|EAEU|
Shanghai Cooperation Organization|SCO, Shanghai Cooperation Organisation|
Organization of Turkic States|OTS, Organisation of Turkic States|
Organization of American States|OAS|
Mercosur||
World Trade Organization|WTO, World Trade Organisation|
World Health Organization|WHO, World Health Organisation|
World Bank||
International Monetary Fund|IMF|
International Atomic Energy Agency|IAEA|
International Criminal Court|ICC|
International Court of Justice|ICJ|
International Labour Organization|ILO|
International Committee of the Red Cross|ICRC|
Red Cross||
Red Crescent||
Security Council|UN Security Council, U.N. Security Council, United Nations Security Council|
UN General Assembly|U.N. General Assembly, United Nations General Assembly, UNGA|
UNESCO|Unesco|
UNICEF|Unicef|
UNHCR||
UNRWA|Unrwa|
OPEC|Opec, Organization of the Petroleum Exporting Countries|
OPEC+||
OECD|Organisation for Economic Co-operation and Development|
Group of Seven|G7, G-7|
Group of Twenty|G20, G-20|
G8|G-8, Group of Eight|
BRICS|Brics|
Quartet|Middle East Quartet|
Interpol||
Europol||
Amnesty International|Amnesty|
Human Rights Watch|HRW|
Greenpeace||
International Crisis Group|Crisis Group|
Doctors Without Borders|Médecins Sans Frontières, MSF|
Carnegie Endowment for International Peace|Carnegie Endowment|
Atlantic Council||
Chatham House||
Brookings Institution|Brookings|
Asian Development Bank|ADB|
European Bank for Reconstruction and Development|EBRD|
International Olympic Committee|IOC|
FIFA|Fifa|
UEFA|Uefa|
Taliban||
Hamas||
Hezbollah|Hizbollah, Hizbullah|
Islamic Jihad||
Palestinian Authority||Palestine
Palestine Liberation Organization|PLO|
Fatah||
Islamic State|ISIS, ISIL, Isis, Daesh|
al-Qaeda|Al-Qaeda, al-Qaida, Al-Qaida, al Qaeda, Al Qaeda|
al-Shabaab|Al-Shabaab, al-Shabab, Al-Shabab|
Boko Haram||
Houthis|Houthi, Ansar Allah|
IRA|Irish Republican Army|
Sinn Féin|Sinn Fein|Northern Ireland
Democratic Unionist Party|DUP|Northern Ireland
FARC|Farc, Revolutionary Armed Forces of Colombia|
ELN|National Liberation Army|
ETA||
PKK|Kurdistan Workers' Party, Kurdistan Workers Party, Kurdistan Workers’ Party|
M23||
Tigray People's Liberation Front|TPLF|
Rapid Support Forces|RSF|
Polisario Front|Polisario|
Revolutionary Guards|Revolutionary Guard, Islamic Revolutionary Guard Corps, Islamic Revolutionary Guards Corps, Revolutionary Guards Corps, IRGC|Iran
State Department|Department of State, U.S. Department of State, US Department of State|United States
Pentagon|Defense Department, Department of Defense|United States
Treasury Department||United States
Justice Department|Department of Justice, DOJ|United States
Congress|U.S. Congress, US Congress|United States
Senate|U.S. Senate, US Senate|United States
Foreign Relations Committee|Senate Foreign Relations Committee|United States
House Foreign Affairs Committee|Foreign Affairs Committee|United States
House of Representatives|House|United States
Capitol Hill||United States
Supreme Court|U.S. Supreme Court|
Federal Reserve|Fed|United States
FBI|Federal Bureau of Investigation|United States
CIA|Central Intelligence Agency|United States
National Security Council|NSC|
Republican Party|GOP|United States
Democratic Party||United States
Democratic National Committee|DNC|United States
Republican National Committee|RNC|United States
Environmental Protection Agency|EPA|United States
Securities and Exchange Commission|SEC|United States
Foreign Office|Foreign and Commonwealth Office, FCDO|United Kingdom
House of Commons|Commons|United Kingdom
House of Lords|Lords|United Kingdom
Labour Party|Labour|United Kingdom
Conservative Party|Conservatives, Tories|United Kingdom
Liberal Democrats|Lib Dems|United Kingdom
Scottish National Party|SNP|United Kingdom
Bank of England||United Kingdom
Bank of America||
Bank of China||
Bank of Ireland||
Bank of Scotland||
Bundestag||Germany
Bundesrat||Germany
Bundesbank||Germany
Christian Democratic Union|CDU|Germany
Christian Social Union|CSU|Germany
Social Democratic Party|SPD|Germany
Free Democratic Party|FDP|Germany
Knesset||Israel
Likud||Israel
Mossad||Israel
State Duma|Duma|Russia
Federation Council||Russia
Verkhovna Rada|Rada|Ukraine
Majlis||Iran
Bundeswehr||Germany
Reuters|Reuters news agency|
Associated Press|AP, The Associated Press|
Agence France-Presse|AFP|
Bloomberg|Bloomberg News|
BBC||
CNN||
NBC|NBC News|
CBS|CBS News|
ABC|ABC News|
Fox News||
MSNBC||
NPR||
Al Jazeera|Al-Jazeera|
New York Times|The New York Times|
Washington Post|The Washington Post|
Wall Street Journal|The Wall Street Journal|
Financial Times|The Financial Times|
Guardian|The Guardian|
Los Angeles Times||
USA Today||
Politico|POLITICO|
Economist|The Economist|
Voice of America|VOA|
Radio Free Europe/Radio Liberty|RFE/RL, RFE-RL, Radio Free Europe|
Interfax|Interfax news agency|
TASS|Itar-Tass, Tass|
Xinhua|Xinhua News Agency|
People's Daily||
Global Times||
China Daily||
Al Arabiya|Al-Arabiya|
Asharq Al-Awsat|Asharq al-Awsat|
Deutsche Welle|DW|
Kyodo|Kyodo News|
Tanjug||
Anadolu|Anadolu Agency|
Wall Street||
Facebook||
Twitter||
Telegram||
Instagram||
YouTube||
TikTok||
WhatsApp||
LinkedIn||
Truth Social||
Google||
Microsoft||
Apple||
Amazon||
Boeing||
Airbus||
Toyota||
Volkswagen|VW|
General Motors|GM|
General Electric|GE|
General Mills||
General Dynamics||
Ford|Ford Motor|
IBM||
AT&T||
Goldman Sachs||
Morgan Stanley||
JPMorgan|JPMorgan Chase, JP Morgan|
Citigroup||
Deutsche Bank||
Merrill Lynch||
Lehman Brothers||
Gazprom||
Rosneft||
Exxon Mobil|ExxonMobil, Exxon|
Shell|Royal Dutch Shell|
Walmart|Wal-Mart|
Lloyd's|Lloyd's of London|
Moody's|Moody's Investors Service|
Standard & Poor's|Standard and Poor's, S&P|
McDonald's||
Macy's||
Sotheby's||
Christie's||
Sainsbury's||
Lowe's||
Kohl's||
Wendy's||
`;

/** Members of parties who are spoken of as one: printed form | state. By hand. */
export const GROUP_LINES = `
Republicans|United States
Democrats|United States
House Republicans|United States
House Democrats|United States
Senate Republicans|United States
Senate Democrats|United States
`;

/** Houses and streets that stand for a government: name | state. By hand. */
export const HOUSE_LINES = `
White House|United States
Oval Office|United States
Foggy Bottom|United States
Capitol Hill|United States
Kremlin|Russia
Smolenskaya Square|Russia
Downing Street|United Kingdom
10 Downing Street|United Kingdom
Number 10|United Kingdom
No. 10|United Kingdom
Whitehall|United Kingdom
Westminster|United Kingdom
Buckingham Palace|United Kingdom
Elysee|France
Élysée|France
Elysee Palace|France
Élysée Palace|France
Quai d'Orsay|France
Quai d’Orsay|France
Matignon|France
Blue House|South Korea
Bankova|Ukraine
Zhongnanhai|China
Casa Rosada|Argentina
Planalto|Brazil
Sublime Porte|Turkey
Stormont|Northern Ireland
Holyrood|Scotland
`;

/** Bodies that are most often only where something was written: "on Twitter", "a Facebook post". By hand. */
export const PLATFORMS: ReadonlySet<string> = new Set(
  'Facebook|Twitter|Telegram|Instagram|YouTube|TikTok|WhatsApp|LinkedIn|Truth Social'.split('|'),
);

/** What stands on a platform, lower case. By hand. */
export const PLATFORM_THINGS: ReadonlySet<string> = new Set(
  'post posts page account feed channel thread message messages video videos live comment comments user users messaging platform app'.split(
    ' ',
  ),
);
