/** Heads of state and of government, and crowns. By hand; marks as in `office-table.ts`. */
export const HEADS_OF_STATE = `
president|ts
vice president|ts
vice-president|ts
president-elect|ts
deputy president|ts
interim president|ts
acting president|ts
first lady|ts
first vice president|ts
prime minister|ts
deputy prime minister|ts
first deputy prime minister|ts
vice prime minister|ts
vice premier|ts
vice-premier|ts
premier|ts
deputy premier|ts
prime minister-designate|ts
taoiseach|ts=Ireland
tánaiste|ts=Ireland
chancellor|ts
vice chancellor|ts
federal chancellor|ts
chancellor of the exchequer|ts=United Kingdom
chancellor of the duchy of lancaster|ts=United Kingdom
first minister|ts
deputy first minister|ts
chief minister|ts
king|ts
queen|ts
crown prince|ts
prince|t
princess|t
emperor|t
empress|t
emir|ts
sultan|ts
duke|t
duchess|t
monarch|s
`;
