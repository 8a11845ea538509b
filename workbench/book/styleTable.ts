import type { IStyleData } from "@univerjs/core";
import type { FileStyle } from "../../src/hosts/xlsx/parts/fileStyle";
import { cellStyle } from "./cellStyleOfFile";

/** The styles of a workbook, each kept once; cells name them by id. */
export class StyleTable {
  private readonly ids = new Map<string, string>();
  private readonly styles: Record<string, IStyleData> = {};
  private readonly known: (string | undefined)[] = [];

  constructor(private readonly looks: readonly FileStyle[]) {}

  /** By the place among the styles of the file; `undefined` for a cell without any formatting. */
  idOf(style: number): string | undefined {
    if (!(style in this.known)) this.known[style] = this.add(this.looks[style]);
    return this.known[style];
  }

  /** The size of the letters, in points, where the file says it. */
  fontSizeOf(style: number): number {
    return this.looks[style]?.font?.size ?? 0;
  }

  all(): Record<string, IStyleData> {
    return this.styles;
  }

  private add(look: FileStyle | undefined): string | undefined {
    const style = look ? cellStyle(look) : {};
    const key = JSON.stringify(style);
    if (key === "{}") return undefined;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `style-${this.ids.size + 1}`;
    this.ids.set(key, id);
    this.styles[id] = style;
    return id;
  }
}
