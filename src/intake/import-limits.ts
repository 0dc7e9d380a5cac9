/** What is refused before any work is done on it. Sizes in bytes. */
export const IMPORT_LIMITS = {
  /** Of one file, by format. Pages saved in one file carry their pictures along. */
  fileBytes: {
    text: 5_000_000,
    html: 30_000_000,
    mhtml: 50_000_000,
    pdf: 50_000_000,
    docx: 50_000_000,
  },
  /** Characters of a page once the pictures in it are left out. */
  htmlCharacters: 5_000_000,
  /** Parts of a page saved in one file that are looked through for the page itself. */
  mhtmlParts: 50,
  /** Elements of a page; a long article in an encyclopedia has some 20,000. */
  htmlElements: 40_000,
  /** Marks (`<`, `&`) that begin neither element nor character; scripts are full of them. */
  htmlStrays: 40_000,
  /** Elements inside one another; a browser builds no more than 512, and extraction is quadratic in it. */
  htmlDepth: 500,
  pdfPages: 500,
  /** Runs of letters on a page; a page full of small print has some thousand. */
  pdfItemsPerPage: 20_000,
  /** Files in a Word file, pictures included; and the size of its text, unpacked. */
  zipEntries: 2000,
  zipBytes: 30_000_000,
  /** How many times its packed size a part may have. */
  zipRatio: 100,
  /** For one file. A parser that does not let go can only be ended from outside. */
  milliseconds: 60_000,
} as const;

/** A larger file is of no format: it need not even be opened. */
export const MOST_FILE_BYTES = Math.max(...Object.values(IMPORT_LIMITS.fileBytes));
