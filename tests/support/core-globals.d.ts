// What floors 0 to 2 may use beside the language itself: the same in Node, in a page and in a Web
// Worker. core.tsconfig.json gives them neither Node's nor a browser's other names.

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array;
}
