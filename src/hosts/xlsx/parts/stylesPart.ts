import { FORMAT_LENGTH } from "../package/fileLimits";
import type { XlsxPackage } from "../package/xlsxPackage";
import { MAIN } from "../xml/namespaces";
import { readXmlPart, type AttributeOf } from "../xml/readXmlPart";
import { numberOf, truthOf } from "../xml/xmlValues";
import { builtinFormat } from "./builtinFormats";
import type {
  BorderSide,
  FileAlignment,
  FileColor,
  FileFont,
  FileLine,
  FileStyle,
} from "./fileStyle";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What an entry of `cellXfs` points to; its alignment is its own. */
interface StyleEntry {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  alignment?: FileAlignment;
}

/** The styles of a workbook, in the order in which cells name them. */
export async function readStylesPart(file: XlsxPackage, path: string): Promise<FileStyle[]> {
  const reader = new StylesReader();
  await readXmlPart(file, path, MAIN, {
    open: (element, attribute, parent) => reader.open(element, attribute, parent),
  });
  return reader.styles();
}

const SIDES: Readonly<Record<string, BorderSide | undefined>> = {
  top: "top",
  bottom: "bottom",
  left: "left",
  right: "right",
  start: "left",
  end: "right",
};

class StylesReader {
  private readonly formats = new Map<number, string>();
  private readonly fonts: Writable<FileFont>[] = [];
  private readonly fills: { solid?: boolean; color?: FileColor }[] = [];
  private readonly borders: Partial<Record<BorderSide, Writable<FileLine>>>[] = [];
  private readonly entries: StyleEntry[] = [];
  private line: Writable<FileLine> | undefined;
  /** Whether the entries are those of cells: named styles and conditional ones have some too. */
  private list = "";

  open(element: string, attribute: AttributeOf, parent: string): void {
    if (parent === "styleSheet") this.list = element;
    switch (this.list) {
      case "numFmts":
        if (element === "numFmt") this.addFormat(attribute);
        return;
      case "fonts":
        this.addToFont(element, attribute);
        return;
      case "fills":
        this.addToFill(element, attribute);
        return;
      case "borders":
        this.addToBorder(element, attribute);
        return;
      case "cellXfs":
        this.addToEntry(element, attribute);
    }
  }

  styles(): FileStyle[] {
    return this.entries.map(({ format, font, fill, border, alignment }) => {
      const [look, ground, lines] = [this.fonts[font], this.fills[fill], this.borders[border]];
      return {
        numberFormat: this.formatOf(format),
        ...(alignment && { alignment }),
        ...(look && { font: look }),
        ...(ground?.solid && ground.color && { fill: ground.color }),
        ...(lines && Object.keys(lines).length > 0 && { border: lines }),
      };
    });
  }

  private formatOf(id: number): string | undefined {
    const code = this.formats.get(id) ?? builtinFormat(id);
    if (code.length > FORMAT_LENGTH) return undefined;
    return code === "" || code.toLowerCase() === "general" ? "General" : code;
  }

  private addFormat(attribute: AttributeOf): void {
    const id = numberOf(attribute("numFmtId"));
    if (id !== undefined) this.formats.set(id, attribute("formatCode") ?? "");
  }

  private addToFont(element: string, attribute: AttributeOf): void {
    if (element === "font") this.fonts.push({});
    const font = this.fonts[this.fonts.length - 1];
    if (!font) return;
    const isOn = truthOf(attribute("val")) ?? true;
    const size = numberOf(attribute("val"));
    const name = attribute("val");
    if (element === "b") font.bold = isOn;
    if (element === "i") font.italic = isOn;
    if (element === "strike") font.strike = isOn;
    if (element === "u") font.underline = attribute("val") !== "none";
    if (element === "sz" && size !== undefined) font.size = size;
    if (element === "name" && name !== undefined) font.name = name;
    if (element === "color") font.color = colorOf(attribute);
  }

  private addToFill(element: string, attribute: AttributeOf): void {
    if (element === "fill") this.fills.push({});
    const fill = this.fills[this.fills.length - 1];
    if (!fill) return;
    if (element === "patternFill") fill.solid = attribute("patternType") === "solid";
    if (element === "fgColor") fill.color = colorOf(attribute);
  }

  private addToBorder(element: string, attribute: AttributeOf): void {
    if (element === "border") this.borders.push({});
    const border = this.borders[this.borders.length - 1];
    const side = SIDES[element];
    if (side && border) {
      const style = attribute("style") ?? "none";
      this.line = style === "none" ? undefined : (border[side] = { style });
    }
    if (element === "color" && this.line) this.line.color = colorOf(attribute);
  }

  private addToEntry(element: string, attribute: AttributeOf): void {
    if (element === "xf") {
      const at = (name: string): number => numberOf(attribute(name)) ?? 0;
      const [format, font] = [at("numFmtId"), at("fontId")];
      this.entries.push({ format, font, fill: at("fillId"), border: at("borderId") });
    }
    const entry = this.entries[this.entries.length - 1];
    if (element === "alignment" && entry) entry.alignment = alignmentOf(attribute);
  }
}

function alignmentOf(attribute: AttributeOf): FileAlignment {
  const [horizontal, vertical] = [attribute("horizontal"), attribute("vertical")];
  const indent = numberOf(attribute("indent"));
  const wraps = truthOf(attribute("wrapText"));
  return {
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(indent !== undefined && { indent }),
    ...(wraps !== undefined && { wraps }),
  };
}

function colorOf(attribute: AttributeOf): FileColor {
  const argb = attribute("rgb");
  const theme = numberOf(attribute("theme"));
  const tint = numberOf(attribute("tint"));
  return {
    ...(argb !== undefined && { argb }),
    ...(theme !== undefined && { theme }),
    ...(tint !== undefined && { tint }),
  };
}
