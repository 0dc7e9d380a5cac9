/** Given names that Latin letters spell in many ways, each line one name, folded, by hand. */
const LINES = `
muhammad mohammed mohamed mohammad mohamad muhammed muhamad mohamet
ahmad ahmed ahmet
hussein hussain husain husein hossein husayn hussien
hassan hasan hassen
yusuf yousef youssef yousuf yosef yusef youcef
khalid khaled halid
abdullah abdallah abdulla abdalla
omar umar omer
othman osman uthman
ibrahim ebrahim ibraheem
said saeed saied
jamal gamal djamel cemal
nasser nasir naser nassir
salim salem saleem
rashid rashed rasheed rachid
hamid hamed hameed
walid waleed oualid
majid majed majeed
mahmoud mahmud mahmood mehmood
mustafa moustafa mostafa mustapha
musa moussa mousa moosa
issa isa eisa
faisal faysal feisal
tariq tarek tarik tareq
abdel abdul abdal
sergei sergey serhii sergiy
aleksei alexei alexey aleksey
dmitry dmitri dmitriy dmitrii
yuri yury iurii yuriy
yevgeny evgeny yevgeni evgeni evgeniy
ceyhun jeyhun djeyhun
`;

const CANONICAL = new Map<string, string>();
for (const line of LINES.trim().split('\n')) {
  const [name = '', ...others] = line.split(' ');
  for (const form of [name, ...others]) CANONICAL.set(form, name);
}

/** Letters that stand for one sound of another script, in the order in which they are put alike. By hand. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/q|ck/g, 'k'],
  [/w/g, 'v'],
  [/^c(?=[aeiou])|dzh|dj/g, 'j'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/y|ij/g, 'i'],
  [/i+/g, 'i'],
  [/^ie/, 'e'],
  [/iev$/, 'ev'],
  [/ov+$|of+$/, 'ov'],
  [/ef+$/, 'ev'],
  [/([a-z])\1/g, '$1'],
];

/**
 * A word of a name, folded, as one spelling for all the ways in which Latin letters write it:
 *
 *     plainSpelling('jeyhun') === plainSpelling('ceyhun')
 *     plainSpelling('ivanoff') === plainSpelling('ivanov')
 */
export function plainSpelling(word: string): string {
  const listed = CANONICAL.get(word);
  if (listed !== undefined) return listed;
  return SOUNDS.reduce((spelling, [letters, plain]) => spelling.replace(letters, plain), word);
}
