declare global {
  /**
   * Files of the record by name, asked for before the page's script is there; null for those that
   * need no asking any more. What is asked for early is taken once.
   */
  var parleyEarlyFiles: Map<string, Promise<Response> | null> | undefined;
}

/** The answer to an early request for a file under `record/`; null where there was none. */
export function takeEarlyFile(file: string): Promise<Response> | null {
  const files = (globalThis.parleyEarlyFiles ??= new Map());
  const answer = files.get(file) ?? null;
  files.set(file, null);
  return answer;
}
