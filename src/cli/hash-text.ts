import { createHash } from 'node:crypto';

/** SHA-256 of a text in UTF-8, lower-case hex. */
export async function hashText(text: string): Promise<string> {
  return createHash('sha256').update(text).digest('hex');
}
