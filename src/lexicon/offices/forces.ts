/** Commands and ranks of armies and police. By hand; marks as in `office-table.ts`. */
export const FORCES = `
chief of the general staff|ts
chief of general staff|ts
army chief|ts
army chief of staff|ts
military chief|ts
defense chief|ts
defence chief|ts
security chief|ts
intelligence chief|ts
spy chief|ts
police chief|ts
police commissioner|ts
chief of police|ts
chief constable|ts
commander|ts
commander in chief|ts
commander-in-chief|ts
deputy commander|ts
supreme allied commander|ts
warlord|ts
general|t
major general|t
lieutenant general|t
brigadier general|t
brigadier|t
colonel general|t
army general|t
field marshal|t
marshal|t
colonel|t
lieutenant colonel|t
major|t
captain|t
lieutenant|t
sergeant|t
corporal|t
admiral|t
rear admiral|t
vice admiral|t
commodore|t
inspector|t
superintendent|t
detective|t
officer|t
sheriff|t
constable|t
`;
