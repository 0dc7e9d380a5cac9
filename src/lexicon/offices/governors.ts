/** Regions, cities, central banks and commissions. By hand; marks as in `office-table.ts`. */
export const GOVERNORS = `
governor|ts
deputy governor|ts
lieutenant governor|ts
governor general|ts
governor-general|ts
central bank governor|ts
central bank chief|ts
bank governor|ts
mayor|ts
deputy mayor|ts
lord mayor|ts
commissioner|ts
trade commissioner|ts
competition commissioner|ts
economy commissioner|ts
agriculture commissioner|ts
farm commissioner|ts
enlargement commissioner|ts
justice commissioner|ts
energy commissioner|ts
health commissioner|ts
governing mayor|ts
`;
