import { COUNTRY_LINES } from './countries.ts';

/** The capital of each state by the state's name, the first seat where there are several. From `countries.ts`. */
export const CAPITAL_CITIES: ReadonlyMap<string, string> = new Map(
  COUNTRY_LINES.trim()
    .split('\n')
    .map((line) => line.split('|'))
    .map(([name = '', , , seats = '']) => [name, seats.split(/[;/]/)[0] ?? ''] as const),
);
