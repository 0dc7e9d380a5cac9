import { packedBytes } from './zip-directory.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Packed bytes are given to the inflater in pieces; each can grow a thousandfold. */
const PIECE_BYTES = 16_384;

/**
 * Unpacks one file of an archive, and stops as soon as it grows past its declared size: directories
 * can lie. Null where it does, where it is packed in an unusual way, and where it is damaged.
 */
export async function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array | null> {
  const packed = packedBytes(bytes, entry);
  if (!packed || entry.isEncrypted) return null;
  if (entry.method === 0) return packed.length === entry.size ? packed : null;
  if (entry.method !== 8) return null;
  const { Inflate } = await import('fflate');
  const whole = new Uint8Array(entry.size);
  let filled = 0;
  const inflater = new Inflate((piece) => {
    if (filled + piece.length > whole.length) throw new RangeError('more than was declared');
    whole.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE_BYTES) {
      inflater.push(packed.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= packed.length);
    }
  } catch {
    return null;
  }
  return filled === whole.length ? whole : null;
}
