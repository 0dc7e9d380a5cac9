/** Seats and guest houses that everybody knows by name: venue | its city. By hand. */
const VENUE_LINES = `
White House|Washington
Oval Office|Washington
Blair House|Washington
State Department|Washington
Pentagon|Washington
Capitol Hill|Washington
Capitol|Washington
Kremlin|Moscow
Downing Street|London
10 Downing Street|London
Chequers|Ellesborough
Buckingham Palace|London
Lancaster House|London
Élysée|Paris
Elysee|Paris
Élysée Palace|Paris
Elysee Palace|Paris
Quai d'Orsay|Paris
Matignon|Paris
Chancellery|Berlin
Bellevue Palace|Berlin
Palais des Nations|Geneva
Hofburg|Vienna
Palais Coburg|Vienna
Blue House|Seoul
Dolmabahçe Palace|Istanbul
Dolmabahce Palace|Istanbul
Quirinal Palace|Rome
Chigi Palace|Rome
Peace Palace|The Hague
Binnenhof|The Hague
Great Hall of the People|Beijing
UN headquarters|New York
U.N. headquarters|New York
United Nations headquarters|New York
`;

/** The city of a known venue, by the venue's printed name. */
export const VENUE_CITIES: ReadonlyMap<string, string> = new Map(
  VENUE_LINES.trim()
    .split('\n')
    .map((line) => line.split('|'))
    .map(([venue = '', city = '']) => [venue, city] as const),
);

/** Last words of the names of buildings and grounds: a place that ends so is a venue, not a town. By hand. */
export const VENUE_HEADS: ReadonlySet<string> = new Set(
  (
    'house center centre palace hotel hall headquarters building airport base castle library residence corridor border university museum ' +
    'school church cathedral mosque monastery embassy consulate ministry ranch lodge villa resort club stadium arena barracks compound mansion ' +
    'office institute academy camp crossing bridge port harbour harbor complex pavilion cathedral room quarters estate bank line zone street avenue'
  ).split(' '),
);

/** Last words of the names of gatherings that one goes to: "Munich Security Conference". By hand. */
export const FORUM_HEADS: ReadonlySet<string> = new Set(
  'conference forum summit dialogue congress'.split(' '),
);
