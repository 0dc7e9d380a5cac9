/**
 * Turns the text of a Word file into a page with mammoth. The library is given an archive packed
 * anew, of the parts that were unpacked under our own limits: it never sees the file itself.
 */
export async function docxToHtml(parts: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const [{ default: mammoth }, { zipSync }] = await Promise.all([
    import('mammoth/mammoth.browser.js'),
    import('fflate'),
  ]);
  const { buffer } = zipSync(Object.fromEntries(parts), { level: 0 });
  const options = {
    styleMap: ["p[style-name='Title'] => h1:fresh"],
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  };
  const { value } = await mammoth.convertToHtml({ arrayBuffer: buffer }, options);
  return value;
}
