// Reads a tar archive held in memory: plain files with short names, which is all we unpack.

const BLOCK_BYTES = 512;

/**
 * The regular files of an archive, in order. Folders and other entries are left out.
 * @param {Buffer} archive
 * @returns {{ name: string, mode: number, content: Buffer }[]}
 */
export function untar(archive) {
  const files = [];
  let offset = 0;
  while (offset + BLOCK_BYTES <= archive.length && archive[offset] !== 0) {
    const header = archive.subarray(offset, offset + BLOCK_BYTES);
    const size = octalField(header, 124, 12);
    const isRegularFile = header[156] === 0 || header[156] === 0x30;
    const start = offset + BLOCK_BYTES;
    if (isRegularFile) {
      files.push({
        name: textField(header, 0, 100),
        mode: octalField(header, 100, 8),
        content: archive.subarray(start, start + size),
      });
    }
    offset = start + Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
  }
  return files;
}

/**
 * @param {Buffer} header
 * @param {number} start
 * @param {number} length
 */
function textField(header, start, length) {
  return header
    .subarray(start, start + length)
    .toString('latin1')
    .replace(/\0.*$/s, '');
}

/**
 * @param {Buffer} header
 * @param {number} start
 * @param {number} length
 */
function octalField(header, start, length) {
  return Number.parseInt(textField(header, start, length).trim(), 8);
}
