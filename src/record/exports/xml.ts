/** Signs that XML 1.0 has no place for, halves of characters too. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

/** A text as it may stand in an XML attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"\n\t\r]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** `<name a="1">children</name>` on lines of their own; attributes that are null are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  children: readonly string[] = [],
): string {
  const pairs = Object.entries(attributes).filter(([, value]) => value !== null);
  const head = [name, ...pairs.map(([key, value]) => `${key}="${escapeXml(String(value))}"`)];
  if (children.length === 0) return `<${head.join(' ')}/>`;
  return `<${head.join(' ')}>\n${children.join('\n')}\n</${name}>`;
}
