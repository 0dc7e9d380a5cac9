const known = new Map<string, string>();

/**
 * A computed colour as every reader of SVG knows it: `rgb(1,2,3)`, `rgba(1,2,3,0.5)`. Mixes and wide
 * colour spaces are painted on one pixel and read back; paints that are no colour stay.
 */
export function plainColour(value: string): string {
  if (value === '' || value === 'none' || value.startsWith('url('))
    return value.replaceAll('"', '');
  const before = known.get(value);
  if (before !== undefined) return before;
  const plain = readBack(value);
  known.set(value, plain);
  return plain;
}

/** Whether nothing would be seen of a colour. */
export function isClear(plain: string): boolean {
  return plain === 'none' || plain === '' || /^rgba\(.*,0\)$/.test(plain);
}

function readBack(value: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const pixel = canvas.getContext('2d');
  if (!pixel) return value;
  pixel.fillStyle = value;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
  if (alpha === 255) return `rgb(${red},${green},${blue})`;
  return `rgba(${red},${green},${blue},${Math.round((alpha / 255) * 1000) / 1000})`;
}
