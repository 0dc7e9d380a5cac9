/** Whom articles tell by their part alone: counterparts, officials, sources. By hand; marks as in `office-table.ts`. */
export const UNNAMED = `
counterpart|ts
colleague|ts
opposite number|ts
source|s
person familiar with|s
people familiar with|sp
sources familiar with|sp
person close to|s
people close to|sp
sources close to|sp
person briefed on|s
people briefed on|sp
person with knowledge of|s
people with knowledge of|sp
person with direct knowledge of|s
people with direct knowledge of|sp
person involved in|s
people involved in|sp
negotiating team|s
official|s
senior official|s
top official|s
delegate|ts
insider|s
participant|s
attendee|s
`;
