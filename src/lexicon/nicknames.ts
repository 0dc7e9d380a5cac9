/** Short forms of given names, each line a name and its short forms, folded, by hand. */
const LINES = `
abraham abe
albert al bert
alexander alex sandy
alfred alf fred
andrew andy drew
anthony tony antony
benjamin ben benny
bernard bernie
catherine cathy kate katie
charles charlie chuck
christopher chris
daniel dan danny
david dave davey
deborah deb debbie
donald don donny
edward ed eddie ted
elizabeth beth betsy liz lizzie
eugene gene
francis frank
frederick fred freddie freddy
gerald gerry jerry
gregory greg
henry hank harry
jacob jake
james jim jimmy jamie
jeffrey jeff
jennifer jen jenny
john jack johnny
jonathan jon
joseph joe joey
katherine kate kathy katie
kenneth ken kenny
lawrence larry
leonard len lenny
margaret maggie peggy meg
matthew matt
michael mike mick micky
nicholas nick nicky
patricia pat patty
patrick pat paddy
peter pete
philip phil
raymond ray
rebecca becky
richard rick dick rich richie
robert bob bobby rob robbie
ronald ron ronnie
samuel sam sammy
stephen steve
steven steve
susan sue
theodore ted teddy
thomas tom tommy
timothy tim
vincent vince
walter walt
william bill billy will
`;

const FULL = new Map<string, Set<string>>();
for (const line of LINES.trim().split('\n')) {
  const [full = '', ...short] = line.split(' ');
  for (const name of [full, ...short]) FULL.set(name, (FULL.get(name) ?? new Set()).add(full));
}

/** Whether two given names, folded, can be forms of one: "joe" and "joseph", not "ted" and "tom". */
export function isNickname(a: string, b: string): boolean {
  const full = FULL.get(b);
  return full !== undefined && [...(FULL.get(a) ?? [])].some((name) => full.has(name));
}
