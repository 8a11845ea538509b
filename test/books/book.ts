import type { Observation } from "../../src/tables/observation";
import type { SheetOptions } from "../support/sheetOf";

/**
 * A small workbook as an office might keep it, and what a person reads in it. Its figures are invented, its layout is
 * one that was met.
 */
export interface Book {
  /** The name of its file. */
  readonly name: string;
  /** What it shows, in a sentence. */
  readonly shows: string;
  readonly sheets: readonly BookSheet[];
  /**
   * A line for each figure, written by hand: `C4 | 己 | 专利授权量 | level | 2020年 | 4892 件`, rates in per cent, then
   * what else the sheet says of it: ` | partOf=专利`. `己` is the office itself; a workbook of several sheets names the
   * sheet before the cell.
   */
  readonly observations: readonly string[];
  /** What else its lines say where the sheet does; else only what every book says. */
  readonly tells?: readonly ToldKey[];
  /** A line for each text, where the book lists them: `素材!C2 achievement 平台载体`. */
  readonly texts?: readonly string[];
  /** A line for each area that is refused: `表!B3:B4 error-value`. */
  readonly refused?: readonly string[];
}

/** What a line may tell of a figure behind its value. */
export type ToldKey = Exclude<keyof Observation, "unit" | "period" | "cell" | "labels" | "said">;

export interface BookSheet extends SheetOptions {
  readonly name: string;
  /** Drawn as for `sheetOf`. */
  readonly rows: readonly string[];
}
