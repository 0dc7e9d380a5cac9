/**
 * Cuts a stream of text into lines at line feeds and at nothing else: a document in JSON may hold
 * U+2028, at which Node's own line reader can cut. The line feed is left out, a carriage return
 * before it stays (JSON takes it as space). An empty last line is not a line.
 */
export async function* splitIntoLines(
  chunks: AsyncIterable<string | Buffer>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let open: string[] = [];
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const [first = '', ...rest] = text.split('\n');
    open.push(first);
    for (const next of rest) {
      yield open.join('');
      open = [next];
    }
  }
  const last = open.join('') + decoder.decode();
  if (last !== '') yield last;
}
