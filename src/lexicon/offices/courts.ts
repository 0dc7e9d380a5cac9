/** Prosecutors, courts and lawyers. By hand; marks as in `office-table.ts`. */
export const COURTS = `
attorney general|ts
attorney-general|ts
deputy attorney general|ts
assistant attorney general|ts
solicitor general|ts
prosecutor general|ts
prosecutor-general|ts
chief prosecutor|ts
deputy prosecutor|ts
public prosecutor|ts
state prosecutor|ts
special prosecutor|ts
special counsel|ts
prosecutor|ts
judge|t
chief judge|ts
justice|t
chief justice|ts
associate justice|ts
magistrate|t
district attorney|ts
attorney|ts
lawyer|ts
defense attorney|ts
defense lawyer|ts
defence lawyer|ts
solicitor|ts
counsel|ts
general counsel|ts
ombudsman|ts
`;
