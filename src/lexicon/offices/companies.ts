/** Offices of companies and institutes. By hand; marks as in `office-table.ts`. */
export const COMPANIES = `
chief executive|ts
chief executive officer|ts
ceo|ts
co-ceo|ts
co-chief executive|ts
deputy chief executive|ts
chief financial officer|ts
cfo|ts
chief operating officer|ts
coo|ts
chief technology officer|ts
chief economist|ts
chief investment officer|ts
chief strategist|ts
chief legal officer|ts
managing director|ts
deputy managing director|ts
executive director|ts
deputy executive director|ts
executive vice president|ts
executive vice-president|ts
executive secretary|ts
senior vice president|ts
director|ts
deputy director|ts
associate director|ts
research director|ts
policy director|ts
regional director|ts
program director|ts
director general|ts
director-general|ts
deputy director general|ts
deputy director-general|ts
general director|ts
director of national intelligence|ts=United States
general manager|ts
manager|ts
assistant manager|ts
administrator|ts
acting administrator|ts
founder|ts
co-founder|ts
cofounder|ts
owner|ts
co-owner|ts
executive|ts
director of policy|ts
board member|ts
advisory board member|ts
finance director|ts
finance chief|ts
non-executive chairman|ts
acting chief executive|ts
interim chief executive|ts
managing partner|ts
`;
