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
  const headings = headingsOf(grid, frame)
    .map(({ text }) => anchorText(text))
    .filter((text) => text !== "");
  const names = frame.body.flatMap(({ row, texts: [first] }) =>
    first === undefined ? [] : [anchorText(cellText(grid.cell(row, first)))],
  );
  // The year in a title moves on; the table is still the same.
  const text = anchorText(title.text ?? "").replace(/\d+/g, "");
  return {
    sheet: grid.sheet,
    ...(text !== "" && { title: text }),
    headings: headings.slice(0, MOST_HEADINGS),
    names: names.filter((name) => name !== "").slice(0, MOST_NAMES),
  };
}
