/** Leaders and chairs of parties, unions, movements and bodies. By hand; marks as in `office-table.ts`. */
export const LEADERS = `
election chief|ts
party chief|ts
rights chief|ts
aid chief|ts
trade chief|ts
economy chief|ts
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
presidential candidate|ts
presidential nominee|ts
presidential hopeful|ts
presidential contender|ts
prime ministerial candidate|ts
gubernatorial candidate|ts
mayoral candidate|ts
leadership candidate|ts
leadership contender|ts
vice presidential candidate|ts
statesman|ts
politician|ts
candidate|ts
nominee|ts
policy chief|ts
union secretary|ts
trade union leader|ts
first deputy chairman|ts
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
junta leader|ts
militia leader|ts
interim leader|ts
rebel commander|ts
politburo member|ts
`;
