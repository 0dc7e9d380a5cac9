/** What is refused before any work is done on it. Sizes in bytes. */
export const IMPORT_LIMITS = {
  /** Of one file, by format. Pages saved in one file carry their pictures along. */
  fileBytes: {
    text: 5_000_000,
    html: 30_000_000,
  },
  /** Characters of a page once the pictures in it are left out. */
  htmlCharacters: 5_000_000,
  /** Elements inside one another; a browser builds no more than 512, and extraction is quadratic in it. */
  htmlDepth: 500,
} as const;
