// The package has no types; this is what the tests use of it.
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    readonly data: Record<string, unknown>[];
  }
}
