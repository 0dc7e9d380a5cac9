/** Advisers, aides and those who speak for somebody. By hand; marks as in `office-table.ts`. */
export const AIDES = `
national security adviser|ts
national security advisor|ts
deputy national security adviser|ts
deputy national security advisor|ts
security adviser|ts
security advisor|ts
foreign policy adviser|ts
foreign policy advisor|ts
senior adviser|ts
senior advisor|ts
senior adviser to the president|ts
chief adviser|ts
chief advisor|ts
economic adviser|ts
economic advisor|ts
policy adviser|ts
policy advisor|ts
political adviser|ts
political advisor|ts
legal adviser|ts
legal advisor|ts
special adviser|ts
special advisor|ts
presidential adviser|ts
presidential advisor|ts
presidential aide|ts
presidential envoy|ts
presidential spokesman|ts
presidential spokeswoman|ts
presidential spokesperson|ts
adviser|ts
advisor|ts
aide|ts
top aide|ts
senior aide|ts
assistant|s
counselor|ts
counsellor|ts
spokesman|ts
spokeswoman|ts
spokesperson|ts
chief spokesman|ts
chief spokesperson|ts
deputy spokesman|ts
deputy spokesperson|ts
deputy spokeswoman|ts
press secretary|ts
press attache|ts
communications director|ts
chief of staff|ts
deputy chief of staff|ts
press officer|ts
`;
