/** One element of an XML text: its attributes, and the text up to the next tag. */
export interface XmlTag {
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

/**
 * All elements of a name in an XML text, whatever the prefix of their namespace; enough for parts that programs write.
 *
 * @example xmlTags('<x:name id="1">R&amp;D</x:name>', "name") // => [{ attributes: { id: "1" }, text: "R&D" }]
 */
export function xmlTags(xml: string, name: string): XmlTag[] {
  const plain = xml.replace(/<!--[\s\S]*?-->/g, "");
  const tag = new RegExp(
    `<(?:[\\w.-]+:)?${name}((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*(/?)>([^<]*)`,
    "g",
  );
  return [...plain.matchAll(tag)].map(([, attributes = "", closed, text = ""]) => ({
    attributes: attributesOf(attributes),
    text: closed === "/" ? "" : unescapeXml(text),
  }));
}

function attributesOf(text: string): Record<string, string> {
  const found = text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries(
    [...found].map(([, name = "", double, single]) => [name, unescapeXml(double ?? single ?? "")]),
  );
}

const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
};

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name: string) => {
    if (hex || decimal) return codePoint(hex ? parseInt(String(hex), 16) : Number(decimal), whole);
    return NAMED[name] ?? whole;
  });
}

function codePoint(code: number, otherwise: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}
