/** Parliaments and councils. By hand; marks as in `office-table.ts`. */
export const LAWMAKERS = `
speaker|ts
deputy speaker|ts
parliament speaker|ts
parliamentary speaker|ts
speaker of the house|ts=United States
speaker of the house of representatives|ts=United States
knesset member|ts=Israel
msp|ts
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
member of the political bureau|ts
member of the politburo|ts
member of the central committee|ts
deputy|ts
deputies|
councilman|ts
councilwoman|ts
councillor|ts
councilor|ts
house speaker|ts
floor leader|ts
chief whip|ts
whip|s
`;
