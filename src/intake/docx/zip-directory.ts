/** A file in a zip archive, as the directory at its end lists it. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; nothing else is read here. */
  readonly method: number;
  readonly packedSize: number;
  /** As declared, which need not be true. */
  readonly size: number;
  /** Where its own head begins. */
  readonly offset: number;
  readonly isEncrypted: boolean;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
/** The end of an archive with the longest comment. */
const LONGEST_END = 22 + 65_535;

/**
 * The directory of a zip archive, read without unpacking anything; null where there is none, as in
 * an archive that was not loaded to its end, or one larger than 4 GB. At most `most` entries are read.
 */
export function readZipDirectory(
  bytes: Uint8Array,
  most: number,
): { readonly count: number; readonly entries: readonly ZipEntry[] } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  while (entries.length < Math.min(count, most)) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY_MARK) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: latin(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      isEncrypted: view.getUint16(at + 8, true) % 2 === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { count, entries };
}

/** The packed bytes of an entry; null where they do not lie where the directory says. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packedSize } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_MARK) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedSize > bytes.length ? null : bytes.subarray(start, start + packedSize);
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - LONGEST_END);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_MARK) return at;
  }
  return null;
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
