/** A piece of a document's own words as it stands in the XML of its part, with the run around it. */
export interface TextElement {
  /** Where the element begins and ends: `<w:t …>…</w:t>`. */
  readonly start: number;
  readonly end: number;
  /** Its words, as the reader of the document yields them. */
  readonly text: string;
  /** The start tag of its run, and the properties of that, both as written. */
  readonly run: string;
  readonly properties: string;
}

/** The words of a part, and by which prefix its elements are written. */
export interface TextElements {
  readonly prefix: string;
  readonly elements: readonly TextElement[];
}

const MAIN =
  /xmlns(?::([\w.-]+))?\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/;

/** Comments, instructions and unparsed text; then tags, whose attributes may hold anything but their own quotation mark and `<`. */
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([\w:.-]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g;

interface OpenRun {
  readonly tag: string;
  properties: string;
  propertiesStart: number | undefined;
}

/**
 * Finds the words of a part in its XML, in the order in which they are written. `undefined` where it is no part of a Word
 * document. What cannot be told apart for certain is left out: there nothing can be corrected.
 */
export function textElements(xml: string): TextElements | undefined {
  const declared = MAIN.exec(xml);
  if (!declared) return undefined;
  const prefix = declared[1] === undefined ? "" : `${declared[1]}:`;
  const names = { run: `${prefix}r`, text: `${prefix}t`, properties: `${prefix}rPr` };
  const elements: TextElement[] = [];
  const runs: OpenRun[] = [];
  let textStart: { readonly start: number; readonly inside: number } | undefined;
  for (const match of xml.matchAll(TOKEN)) {
    const [token, slash, name, rest = ""] = match;
    if (name === undefined) {
      textStart = undefined;
      continue;
    }
    const isClosing = slash === "/";
    const isEmpty = rest.endsWith("/");
    const end = match.index + token.length;
    const run = runs[runs.length - 1];
    if (name === names.run && !isEmpty) {
      if (isClosing) runs.pop();
      else runs.push({ tag: token, properties: "", propertiesStart: undefined });
    } else if (name === names.properties && run && run.properties === "" && !isEmpty) {
      if (!isClosing) run.propertiesStart ??= match.index;
      else if (run.propertiesStart !== undefined) {
        run.properties = xml.slice(run.propertiesStart, end);
      }
    } else if (name === names.text && !isEmpty) {
      if (!isClosing) textStart = { start: match.index, inside: end };
      else if (textStart && run) {
        const raw = xml.slice(textStart.inside, match.index);
        const text = decoded(raw);
        const { tag, properties } = run;
        elements.push({ start: textStart.start, end, text, run: tag, properties });
        textStart = undefined;
      }
    }
  }
  return { prefix, elements };
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** The words that XML stands for. */
function decoded(raw: string): string {
  return raw
    .replace(/\r\n?/g, "\n")
    .replace(
      /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
      (whole, hex?: string, digits?: string, name = "") => {
        const code =
          hex !== undefined ? parseInt(hex, 16) : digits !== undefined ? Number(digits) : undefined;
        if (code === undefined) return NAMED[String(name)] ?? whole;
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    );
}

/**
 * Words as XML takes them.
 *
 * @example encoded("R&D") // => "R&amp;D"
 */
export function encoded(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
