/** Offices of international bodies, envoys, ambassadors, negotiators. By hand; marks as in `office-table.ts`. */
export const DIPLOMATS = `
secretary general|ts
secretary-general|ts
deputy secretary general|ts
deputy secretary-general|ts
assistant secretary general|ts
assistant secretary-general|ts
under secretary general|ts
under-secretary-general|ts
undersecretary general|ts
undersecretary-general|ts
general secretary|ts
first secretary|ts
foreign policy chief|ts
foreign affairs chief|ts
foreign affairs spokesman|ts
foreign affairs spokeswoman|ts
high representative|ts
high representative for foreign affairs|ts
high representative for foreign affairs and security policy|ts
high commissioner|ts
deputy high commissioner|ts
envoy|ts
special envoy|ts
deputy special envoy|ts
special representative|ts
deputy special representative|ts
special presidential envoy|ts
personal envoy|ts
personal representative|ts
special coordinator|ts
coordinator|ts
peace envoy|ts
climate envoy|ts
special rapporteur|ts
rapporteur|ts
representative|ts
permanent representative|ts
deputy permanent representative|ts
trade representative|ts
deputy trade representative|ts
ambassador|ts
ambassador-designate|ts
ambassador-at-large|ts
deputy ambassador|ts
charge d'affaires|ts
chargé d'affaires|ts
chargé d’affaires|ts
deputy chief of mission|ts
consul|ts
consul general|ts
consul-general|ts
attaché|ts
military attaché|ts
mediator|ts
chief mediator|ts
co-mediator|ts
negotiator|ts
chief negotiator|ts
lead negotiator|ts
top negotiator|ts
deputy chief negotiator|ts
trade negotiator|ts
chief trade negotiator|ts
hr/vp|ts=European Union
brexit negotiator|ts
brexit representative|ts
brexit coordinator|ts
chief brexit negotiator|ts
nuclear negotiator|ts
chief nuclear negotiator|ts
peace negotiator|ts
facilitator|ts
co-chair|ts
cochair|ts
co-chairman|ts
cochairman|ts
co-chairwoman|ts
co-chairperson|ts
rebel negotiator|ts
diplomat|ts
top diplomat|ts
chief diplomat|ts
senior diplomat|ts
`;
