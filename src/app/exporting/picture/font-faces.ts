/** The fonts that the page has loaded, as a style sheet that carries their files. */
export async function loadedFontFaces(): Promise<string> {
  const loaded = new Set(
    [...document.fonts].filter(({ status }) => status === 'loaded').map(keyOf),
  );
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
  );
  const wanted = rules.filter(({ style }) =>
    loaded.has(
      keyOf({
        family: style.getPropertyValue('font-family'),
        style: style.getPropertyValue('font-style'),
        unicodeRange: style.getPropertyValue('unicode-range'),
      }),
    ),
  );
  return (await Promise.all(wanted.map(writeFace))).join('\n');
}

interface FaceKey {
  readonly family: string;
  readonly style: string;
  readonly unicodeRange: string;
}

function keyOf({ family, style, unicodeRange }: FaceKey): string {
  return [family.replace(/["']/g, ''), style, unicodeRange.replace(/\s/g, '').toLowerCase()].join();
}

async function writeFace(rule: CSSFontFaceRule): Promise<string> {
  const source = rule.style.getPropertyValue('src');
  const path = /url\("?([^")]+)"?\)/.exec(source)?.[1] ?? '';
  const base = rule.parentStyleSheet?.href ?? document.baseURI;
  const response = await fetch(new URL(path, base));
  const data = await readAsData(await response.blob());
  const line = (name: string): string => `${name}:${rule.style.getPropertyValue(name)};`;
  return `@font-face{${line('font-family')}${line('font-weight')}${line('font-style')}src:url(${data}) format("woff2");}`;
}

/** A file as a `data:` address. */
function readAsData(file: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') done(reader.result);
    });
    reader.addEventListener('error', () => fail(reader.error ?? new Error('a font was not read')));
    reader.readAsDataURL(file);
  });
}
