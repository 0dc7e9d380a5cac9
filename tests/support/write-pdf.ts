/** Words on a page: x from the left, y of the baseline from the top of an A5 page, in points. */
export interface WrittenLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** 10 unless given. */
  readonly size?: number;
}

const [WIDTH, HEIGHT] = [420, 595];

/**
 * The smallest PDF with these lines, in Helvetica; Latin letters only. A page without lines holds a
 * grey box, as a scanned page holds a picture.
 */
export function writePdf(pages: readonly (readonly WrittenLine[])[]): Uint8Array {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] ` +
        `/Resources << /Font << /F 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
      streamOf(lines),
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end =
    `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n` +
    `<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file + end, (char) => char.charCodeAt(0));
}

function streamOf(lines: readonly WrittenLine[]): string {
  const shown = lines.map(({ text, x, y, size = 10 }) => {
    const escaped = text.replace(/[\\()]/g, (char) => `\\${char}`);
    return `BT /F ${size} Tf ${x} ${HEIGHT - y} Td (${escaped}) Tj ET`;
  });
  const content = shown.length > 0 ? shown.join('\n') : '0.8 g 40 40 300 500 re f';
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** Lines under one another from a height down, `leading` points apart. */
export function linesAt(
  x: number,
  y: number,
  texts: readonly string[],
  leading = 12,
): readonly WrittenLine[] {
  return texts.map((text, index) => ({ text, x, y: y + index * leading }));
}
