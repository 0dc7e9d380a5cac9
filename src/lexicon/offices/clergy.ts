/** Offices of churches and faiths. By hand; marks as in `office-table.ts`. */
export const CLERGY = `
pope|t=Vatican City
patriarch|t
catholicos|t
ayatollah|t
grand ayatollah|t
supreme leader|ts
mullah|t
imam|t
rabbi|t
chief rabbi|t
grand mufti|t
mufti|t
cardinal|t
archbishop|t
bishop|t
monsignor|t
reverend|t
pastor|t
`;
