import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { Frame } from "../frame/frame";
import type { Title } from "../frame/readTitle";
import { headingsOf } from "../layout/headings";
import { anchorText } from "./anchorText";
import type { TableAnchor } from "./corrections";

const MOST_HEADINGS = 40;
const MOST_NAMES = 8;

/** What a table is known by, from what stands in its cells alone: no correction changes it. */
export function tableAnchor(grid: Grid, frame: Frame, title: Title): TableAnchor {
  const headings = firstOf(MOST_HEADINGS, headingsOf(grid, frame), ({ text }) => anchorText(text));
  const names = firstOf(MOST_NAMES, frame.body, ({ row, texts: [first] }) =>
    first === undefined ? "" : anchorText(cellText(grid.cell(row, first))),
  );
  // The year in a title moves on; the table is still the same.
  const text = anchorText(title.text ?? "").replace(/\d+/g, "");
  return {
    sheet: grid.sheet,
    ...(text !== "" && { title: text }),
    headings,
    names,
  };
}

/** So many texts that are not blank: a table of thousands of rows is known by its first. */
function firstOf<Thing>(
  most: number,
  things: readonly Thing[],
  textOf: (thing: Thing) => string,
): string[] {
  const texts: string[] = [];
  for (const thing of things) {
    const text = textOf(thing);
    if (text !== "") texts.push(text);
    if (texts.length === most) break;
  }
  return texts;
}
