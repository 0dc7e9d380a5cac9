/** Members of governments and of their ministries. By hand; marks as in `office-table.ts`. */
export const MINISTERS = `
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
secretary of the security council|ts
secretary of war|ts
deputy minister|ts
vice minister|ts
deputy economy minister|ts
deputy economic minister|ts
deputy health minister|ts
deputy energy minister|ts
deputy justice minister|ts
deputy agriculture minister|ts
first deputy minister|ts
prime cabinet secretary|ts
state councilor|ts
state councillor|ts
`;
