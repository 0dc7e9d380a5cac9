/**
 * Companies whose names do not say that they are companies, by hand: the name, then other forms after `|`.
 * Names that are words, places or surnames elsewhere are left out.
 */
export const COMPANY_LINES = `
Siemens
Renault
Nissan
Honda
Fiat
Chrysler
Stellantis
Peugeot
BMW
Daimler|Mercedes-Benz
Porsche
Volvo
Hyundai
Kia
Samsung
Sony
Nokia
Ericsson
Huawei
ZTE
Alibaba
Tencent
Xiaomi
ByteDance
Nvidia
Cisco
Oracle
SAP
Tesla
Netflix
Comcast
Viacom
Verizon
Vodafone
Telefonica|Telefónica
Pfizer
Novartis
Sanofi
AstraZeneca
GlaxoSmithKline|GSK
Bayer
Monsanto
BASF
Unilever
Nestle|Nestlé
Danone
Heineken
Diageo
Kraft Heinz
PepsiCo
Coca-Cola
Starbucks
Adidas
Tesco
Asda
Carrefour
Lidl
Ikea|IKEA
HSBC
Barclays
UBS
Credit Suisse
BNP Paribas
Societe Generale|Société Générale
Commerzbank
UniCredit
Santander
Allianz
AXA
BlackRock
Berkshire Hathaway
Wells Fargo
BP
TotalEnergies
Chevron
ConocoPhillips
Equinor
Statoil
Petrobras
Pemex
Saudi Aramco|Aramco
Lukoil
Rio Tinto
BHP
Glencore
ArcelorMittal
ThyssenKrupp|Thyssenkrupp
Nippon Steel
Lockheed Martin
Raytheon
Northrop Grumman
Rheinmetall
Rolls-Royce
Caterpillar
FedEx
UPS
DHL
Maersk
Lufthansa
Ryanair
easyJet|EasyJet
Qantas
Aeroflot
KLM
Air France
Air France-KLM
Air India
Air China
Air Canada
Air New Zealand
Korean Air
Etihad
Uber
Lyft
Airbnb
PayPal
SpaceX
OpenAI
Spotify
SoftBank
Foxconn
TSMC
Toshiba
Hitachi
Panasonic
Mitsubishi
Sinopec
CNOOC
PetroChina
Euronext
Deutsche Boerse|Deutsche Börse
Nasdaq
`;
