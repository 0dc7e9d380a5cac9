/** Callings. By hand; marks as in `office-table.ts`. */
export const CALLINGS = `
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
skipper|ts
striker|ts
goalkeeper|ts
midfielder|ts
defender|ts
champion|ts
player|ts
astronaut|ts
cosmonaut|ts
`;
