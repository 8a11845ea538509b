import type { Cell, CellValue, Sheet } from "../../../src/workbook/workbook";
import { formatCell, formatRectangle } from "../../../src/workbook/address";
import { packed } from "../xlsxParts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** In what the files of programs differ that write the same sheets. */
export interface Habits {
  /** Before the names of all elements: `x:`. */
  readonly prefix?: string;
  /** Where the texts stand. */
  readonly texts: "shared" | "inline";
  /** What leads to the part of the sheet. */
  readonly target: (number: number) => string;
  /** Whether cells and rows say where they stand; else blank ones keep their places. */
  readonly places: boolean;
  /** The type of numbers, where it is spelled out. */
  readonly numberType?: string;
  /** What stands behind the list of sheets. */
  readonly behindSheets?: string;
}

/** Sheets as an .xlsx file: values, number formats, indents, merged areas, what is hidden. */
export function writeByHand(sheets: readonly Sheet[], habits: Habits): Promise<Uint8Array> {
  const writer = new Writer(habits);
  const parts: Record<string, string> = {};
  for (const [index, sheet] of sheets.entries()) {
    parts[pathOf(habits.target(index + 1))] = writer.sheet(sheet);
  }
  const relationships = sheets.map((_, index) =>
    relationship(`rId${index + 1}`, "worksheet", habits.target(index + 1)),
  );
  const shared =
    habits.texts === "shared" ? relationship("s", "sharedStrings", "sharedStrings.xml") : "";
  const styles = relationship("t", "styles", "styles.xml");
  return packed({
    ...parts,
    "[Content_Types].xml": contentTypes(sheets.map((_, index) => habits.target(index + 1))),
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}">${relationship("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}">${relationships.join("")}${styles}${shared}</Relationships>`,
    "xl/workbook.xml": writer.workbook(sheets),
    "xl/styles.xml": writer.styles(),
    ...(shared !== "" && { "xl/sharedStrings.xml": writer.strings() }),
  });
}

function contentTypes(targets: readonly string[]): string {
  const type = (path: string, kind: string): string =>
    `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const sheets = targets.map((target) => type(pathOf(target), "worksheet"));
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type("xl/workbook.xml", "sheet.main")}${type("xl/styles.xml", "styles")}${type("xl/sharedStrings.xml", "sharedStrings")}${sheets.join("")}</Types>`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Type="${OFFICE}/${type}" Target="${target}" Id="${id}"/>`;
}

function pathOf(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

class Writer {
  private readonly texts: string[] = [];
  private readonly looks: string[] = [JSON.stringify(["General", 0])];

  constructor(private readonly habits: Habits) {}

  workbook(sheets: readonly Sheet[]): string {
    const listed = sheets.map(({ name, visible }, index) =>
      this.tag("sheet", {
        name,
        sheetId: index + 1,
        ...(!visible && { state: "hidden" }),
        "r:id": `rId${index + 1}`,
      }),
    );
    const { behindSheets = "" } = this.habits;
    return this.root("workbook", this.tag("sheets", {}, listed.join("")) + behindSheets);
  }

  sheet({ rows, firstRow, firstColumn, merges, hiddenRows, hiddenColumns }: Sheet): string {
    const columns = hiddenColumns.map((column) =>
      this.tag("col", { min: column + 1, max: column + 1, width: 9, hidden: 1 }),
    );
    const { places } = this.habits;
    const written = [
      ...(places ? [] : Array.from({ length: firstRow }, () => this.tag("row", {}))),
      ...rows.map((cells, index) => {
        const row = firstRow + index;
        const lead = places ? [] : Array.from({ length: firstColumn }, () => this.tag("c", {}));
        const own = cells.map((cell, at) => this.cell(cell, row, firstColumn + at));
        const hidden = hiddenRows.includes(row) ? { hidden: 1 } : {};
        return this.tag(
          "row",
          { ...(places && { r: row + 1 }), ...hidden },
          [...lead, ...own].join(""),
        );
      }),
    ];
    const areas = merges.map((area) => this.tag("mergeCell", { ref: formatRectangle(area) }));
    return this.root(
      "worksheet",
      (columns.length > 0 ? this.tag("cols", {}, columns.join("")) : "") +
        this.tag("sheetData", {}, written.join("")) +
        (areas.length > 0 ? this.tag("mergeCells", { count: areas.length }, areas.join("")) : ""),
    );
  }

  styles(): string {
    const looks = this.looks.map((look) => JSON.parse(look) as [string, number]);
    const formats = looks.map(([formatCode], index) =>
      this.tag("numFmt", { numFmtId: 164 + index, formatCode }),
    );
    const entries = looks.map(([, indent], index) =>
      this.tag(
        "xf",
        { numFmtId: 164 + index, fontId: 0, fillId: 0, borderId: 0 },
        indent > 0 ? this.tag("alignment", { horizontal: "left", indent }) : "",
      ),
    );
    return this.root(
      "styleSheet",
      this.tag("numFmts", { count: formats.length }, formats.join("")) +
        this.tag("cellXfs", { count: entries.length }, entries.join("")),
    );
  }

  strings(): string {
    const items = this.texts.map((text) => this.tag("si", {}, this.text(text)));
    return this.root("sst", items.join(""));
  }

  private cell(cell: Cell | null, row: number, column: number): string {
    const { places } = this.habits;
    if (!cell) return places ? "" : this.tag("c", {});
    const look = indexIn(this.looks, JSON.stringify([cell.numberFormat, cell.indent ?? 0]));
    const { type, content } = this.content(cell.value);
    return this.tag(
      "c",
      {
        ...(places && { r: formatCell(row, column) }),
        s: look,
        ...(type !== undefined && { t: type }),
      },
      content,
    );
  }

  private content(value: CellValue): {
    readonly type?: string | undefined;
    readonly content: string;
  } {
    const plain = (text: string) => this.tag("v", {}, text);
    if (typeof value === "number")
      return { type: this.habits.numberType, content: plain(String(value)) };
    if (typeof value === "boolean") return { type: "b", content: plain(value ? "1" : "0") };
    if (typeof value === "object") return { type: "e", content: plain(escaped(value.error)) };
    return this.habits.texts === "shared"
      ? { type: "s", content: plain(String(indexIn(this.texts, value))) }
      : { type: "inlineStr", content: this.tag("is", {}, this.text(value)) };
  }

  private text(text: string): string {
    return this.tag("t", { "xml:space": "preserve" }, escaped(text));
  }

  private tag(
    name: string,
    attributes: Readonly<Record<string, string | number>>,
    content = "",
  ): string {
    const { prefix = "" } = this.habits;
    const written = Object.entries(attributes).map(
      ([key, value]) => ` ${key}="${escaped(String(value))}"`,
    );
    return `<${prefix}${name}${written.join("")}>${content}</${prefix}${name}>`;
  }

  private root(name: string, content: string): string {
    const { prefix = "" } = this.habits;
    const space = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
    return HEAD + this.tag(name, { [space]: MAIN, "xmlns:r": OFFICE }, content);
  }
}

function indexIn(list: string[], item: string): number {
  const at = list.indexOf(item);
  return at >= 0 ? at : list.push(item) - 1;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/"/g, "&quot;")
    .replace(/[\r\n\t]/g, (blank) => `&#${blank.charCodeAt(0)};`);
}
