/**
 * A name as it may stand in an id and an address: lower case, accents dropped, everything but
 * letters and digits made one hyphen. `Shultz Center, D.C.` gives `shultz-center-d-c`; nothing
 * usable gives ''.
 */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
