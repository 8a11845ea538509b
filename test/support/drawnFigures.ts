import { drawObservations } from "./drawObservations";
import { readingOfDrawn } from "./readDrawn";

/** A sheet drawn in a test, or several, and the figures that a person reads in it. */
export interface DrawnFigures {
  readonly name: string;
  readonly on?: string;
  readonly sheet?: readonly string[];
  readonly sheets?: Readonly<Record<string, readonly string[]>>;
  readonly figures: readonly string[];
}

/** One test for each sheet: its figures are those given, and no others. */
export function readsAsDrawn(sheets: readonly DrawnFigures[]): void {
  it.each(sheets)("$name", (drawn) => {
    expect(drawObservations(readingOfDrawn({ tables: [], ...drawn }))).toEqual(drawn.figures);
  });
}
