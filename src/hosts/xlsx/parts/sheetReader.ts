import { parseRectangle } from "../../../workbook/address";
import type { Area } from "../../../workbook/workbook";
import { FileFault } from "../package/fileFault";
import { MOST_BLANKS, MOST_MERGES } from "../package/fileLimits";
import { RELATIONSHIP } from "../xml/namespaces";
import type { AttributeOf, XmlReader } from "../xml/readXmlPart";
import { numberOf, textOf, truthOf } from "../xml/xmlValues";
import { cellContent, type CellSource } from "./cellContent";
import { CellPlace } from "./cellPlace";
import { FormulaReader } from "./formulaReader";
import { isTextOfCell } from "./sharedStrings";
import type { FileCell, FileColumns, FileRow, SheetPart } from "./sheetPart";

export interface SheetSource extends CellSource {
  /** By how many days the numbers of a style are to be moved: those of dates counted from 1904. */
  readonly daysToAdd: (style: number) => number;
  /** A fault where no cell can have the style. */
  readonly checkStyle: (style: number) => void;
}

/** What is wanted of a sheet. */
export interface SheetWish {
  /** Formulas, heights and the blank cells that only have a look. */
  readonly looks: boolean;
  /** Told of each cell with a value, or of each at all where looks are wanted: throws where it is one too many. */
  readonly count: (row: number, column: number) => void;
}

const LAST_COLUMN = 16383;

/** Gathers a sheet from the elements of its part. */
export class SheetReader implements XmlReader {
  private readonly cells: FileCell[] = [];
  private readonly merges: Area[] = [];
  private readonly columns: FileColumns[] = [];
  private readonly rows = new Map<number, FileRow>();
  private readonly tables: string[] = [];
  private readonly place: CellPlace;
  private readonly formulas: FormulaReader;
  private format: Pick<SheetPart, "rowHeight" | "columnWidth"> = {};
  private frozen: SheetPart["frozen"];
  private root = "";
  private type: string | undefined;
  private style = 0;
  private blanks = 0;
  private value: string | undefined;
  private inline: string | undefined;

  constructor(
    private readonly source: SheetSource,
    private readonly wish: SheetWish,
  ) {
    this.place = new CellPlace(source.part);
    this.formulas = new FormulaReader(source.part, wish.looks);
  }

  readonly open = (element: string, attribute: AttributeOf, parent: string): void => {
    this.root ||= element;
    switch (element) {
      case "c":
        this.openCell(attribute);
        return;
      case "f":
        this.formulas.open(attribute);
        return;
      case "is":
        this.inline = "";
        return;
      case "row":
        this.place.openRow(attribute("r"));
        this.addRow(attribute);
        return;
      case "col":
        this.addColumns(attribute);
        return;
      case "mergeCell":
        this.addMerge(attribute("ref"));
        return;
      case "sheetFormatPr":
        this.addFormat(attribute);
        return;
      case "pane":
        this.addPane(attribute);
        return;
      case "tablePart":
        if (parent === "tableParts") this.tables.push(attribute("id", RELATIONSHIP) ?? "");
    }
  };

  readonly close = (element: string, text: string, parent: string): void => {
    switch (element) {
      case "v":
        this.value = text;
        return;
      case "t":
        if (isTextOfCell(element, parent)) this.inline = (this.inline ?? "") + text;
        return;
      case "f":
        this.formulas.close(text, this.place);
        return;
      case "c":
        this.closeCell();
    }
  };

  sheet(): SheetPart {
    const isTwice = this.place.jumps && new Set(this.cells.map(placeOf)).size < this.cells.length;
    if (this.root !== "worksheet" || isTwice) throw this.damaged();
    const { cells, merges, columns, rows, tables, format, frozen } = this;
    return { cells, merges, columns, rows, tables, ...format, ...(frozen && { frozen }) };
  }

  private openCell(attribute: AttributeOf): void {
    this.place.openCell(attribute("r"));
    this.type = attribute("t");
    const style = attribute("s");
    this.style = style === undefined ? 0 : (numberOf(style) ?? -1);
    this.value = undefined;
    this.inline = undefined;
    this.formulas.forget();
  }

  private closeCell(): void {
    const { row, column } = this.place;
    const { type, inline, style } = this;
    const formula = this.formulas.found(row, column);
    const isText = type === "str" || type === "inlineStr";
    const written = this.value !== undefined && isText ? textOf(this.value) : this.value;
    const value = cellContent(
      {
        type,
        value: written,
        inline: inline === undefined ? undefined : textOf(inline),
        isFormula: formula !== undefined,
      },
      this.source,
    );
    const hasLook = this.wish.looks && (style !== 0 || formula !== undefined);
    if (value === null) this.countBlank();
    if (value === null && !hasLook) return;
    this.wish.count(row, column);
    this.source.checkStyle(style);
    const isSerial = typeof value === "number" && type !== "d";
    this.cells.push({
      row,
      column,
      value: isSerial ? value + this.source.daysToAdd(style) : value,
      style,
      ...(formula?.text && { formula }),
    });
  }

  private countBlank(): void {
    this.blanks += 1;
    if (this.blanks > MOST_BLANKS) throw new FileFault("too-many-blanks", { limit: MOST_BLANKS });
  }

  private addRow(attribute: AttributeOf): void {
    const hidden = truthOf(attribute("hidden")) ?? false;
    const height = this.wish.looks ? numberOf(attribute("ht")) : undefined;
    if (!hidden && height === undefined) return;
    this.rows.set(this.place.row, { hidden, ...(height !== undefined && { height }) });
  }

  private addColumns(attribute: AttributeOf): void {
    const first = Math.max(0, (numberOf(attribute("min")) ?? NaN) - 1);
    const last = Math.min(LAST_COLUMN, (numberOf(attribute("max")) ?? NaN) - 1);
    const hidden = truthOf(attribute("hidden")) ?? false;
    const width = numberOf(attribute("width"));
    if (!(first <= last)) return;
    this.columns.push({ first, last, hidden, ...(width !== undefined && { width }) });
  }

  private addMerge(reference = ""): void {
    const area = parseRectangle(reference);
    if (!area) throw this.damaged();
    if (this.merges.push(area) > MOST_MERGES) {
      throw new FileFault("too-many-merges", { limit: MOST_MERGES });
    }
  }

  private addFormat(attribute: AttributeOf): void {
    const rowHeight = numberOf(attribute("defaultRowHeight"));
    const columnWidth = numberOf(attribute("defaultColWidth"));
    this.format = {
      ...(rowHeight !== undefined && rowHeight > 0 && { rowHeight }),
      ...(columnWidth !== undefined && columnWidth > 0 && { columnWidth }),
    };
  }

  private addPane(attribute: AttributeOf): void {
    if (!attribute("state")?.startsWith("frozen")) return;
    const at = (name: string): number => numberOf(attribute(name)) ?? 0;
    this.frozen = { rows: at("ySplit"), columns: at("xSplit") };
  }

  private damaged(): FileFault {
    return new FileFault("damaged-part", { part: this.source.part });
  }
}

function placeOf({ row, column }: FileCell): number {
  return row * (LAST_COLUMN + 1) + column;
}
