import { ok, refuse, type Result } from "../../problem";
import type { Frame } from "../frame/frame";
import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";
import type { TitleLabel } from "../words/titleWords";
import { adjustedStandards } from "./adjustedStandards";
import type { FigureOrientation, LaidOut, Layout } from "./layout";
import { LAYOUTS } from "./layouts";
import { rowNames } from "./rowNames";
import { valuesOf } from "./valuesOf";
import { withoutNames } from "./withoutNames";
import { withTitlesAmount } from "./withTitlesAmount";
import { withUnitsAside } from "./withUnitsAside";

const IN_ORDER = Object.entries(LAYOUTS) as [FigureOrientation, Layout][];

/** How a table is laid out; refused where it holds no figures, names no rows, or is like none of the layouts. */
export function recogniseLayout(
  grid: Grid,
  frame: Frame,
  read: readonly Column[],
  title: TitleLabel | undefined,
): Result<LaidOut> {
  const dated = adjustedStandards(grid, frame, read, title);
  const columns = withUnitsAside(grid, frame, withTitlesAmount(dated, title));
  if (!valuesOf(columns).some(mayHoldFigures)) return refuse("no-numbers");
  const names = rowNames(grid, frame, columns) ?? withoutNames(frame, columns);
  if (!names) return refuse("no-label-column");
  const found = { grid, frame, columns, names, title };
  for (const [orientation, { recognise, evidence = names.evidence }] of IN_ORDER) {
    const settled = recognise(found);
    if (settled) return ok({ orientation, evidence, columns: settled, names: names.column });
  }
  return refuse("unclear-layout");
}

/** Goals may all stand in words: 增长20%以上. */
function mayHoldFigures({ label, profile }: Column): boolean {
  return profile.figures > 0 || (label.measure === "target" && profile.texts > 0);
}
