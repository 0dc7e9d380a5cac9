/** Words as they are compared: letters and figures in lower case, whatever stands between them. */
export function comparable(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether one of the texts prints the words; never true of words without a letter or figure. */
export function isPrinted(words: string, texts: readonly string[]): boolean {
  const key = comparable(words);
  return key !== '' && texts.some((text) => comparable(text).includes(key));
}
