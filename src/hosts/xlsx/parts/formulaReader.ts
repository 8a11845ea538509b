import { parseRectangle } from "../../../workbook/address";
import { FileFault } from "../package/fileFault";
import { textOf } from "../xml/xmlValues";
import type { AttributeOf } from "../xml/readXmlPart";
import { movedFormula } from "./movedFormula";
import type { FileFormula } from "./sheetPart";

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Reads the formulas of a sheet; of one that is shared, only the first cell has the text. */
export class FormulaReader {
  private readonly shared = new Map<string, SharedFormula>();
  private kind: string | undefined;
  private reference: string | undefined;
  private group: string | undefined;
  private text: string | undefined;

  /** `keeps`: whether the texts of all are wanted, rather than of those alone that call our functions. */
  constructor(
    private readonly part: string,
    private readonly keeps: boolean,
  ) {}

  forget(): void {
    this.text = undefined;
  }

  open(attribute: AttributeOf): void {
    this.kind = attribute("t");
    this.reference = attribute("ref");
    this.group = this.kind === "shared" ? attribute("si") : undefined;
    this.text = "";
  }

  close(text: string, { row, column }: Place): void {
    this.text = text;
    if (this.group !== undefined && text !== "" && this.isWanted(text)) {
      this.shared.set(this.group, { text: textOf(text), row, column });
    }
  }

  /** The formula of the cell that ends; a table of data is calculated by Excel alone, and its values are all there is. */
  found(row: number, column: number): FileFormula | undefined {
    if (this.text === undefined) return undefined;
    const text = this.text || this.shared.get(this.group ?? "")?.text;
    if (this.kind === "dataTable" || !this.isWanted(text ?? "")) return { text: "" };
    const fills = this.kind === "array" ? parseRectangle(this.reference ?? "") : undefined;
    return { text: this.textAt(row, column), ...(fills && { fills }) };
  }

  private isWanted(text: string): boolean {
    return this.keeps || text.includes("METRIC");
  }

  private textAt(row: number, column: number): string {
    const { text = "", group } = this;
    if (text !== "" || group === undefined) return textOf(text);
    const first = this.shared.get(group);
    if (!first) throw new FileFault("damaged-part", { part: this.part });
    return movedFormula(first.text, row - first.row, column - first.column);
  }
}
