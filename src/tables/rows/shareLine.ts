import { PERCENT } from "../../quantity/unit";
import { without } from "../corrections/without";
import type { Grid } from "../grid/grid";
import type { LaidOut } from "../layouts/layout";
import { readFigure } from "../read/readFigure";
import type { TableRow } from "./tableRow";

/**
 * The second line of a region, under its English name, where its per cents are the shares that the figures above have in
 * one of them: then it is the region's again, and its figures are shares of that whole, called as the title says.
 */
export function shareLine(
  grid: Grid,
  line: TableRow,
  above: TableRow,
  { columns }: LaidOut,
  title: string | undefined,
): TableRow | undefined {
  const pairs = columns.flatMap((column) => {
    const share = readFigure(grid.cell(line.row, column.column), { form: "rate", unit: PERCENT });
    const level = readFigure(grid.cell(above.row, column.column), { form: "amount" });
    const isPair = column.kind === "value" && share.kind === "figure" && level.kind === "figure";
    return isPair ? [{ column, share: share.value, level: level.value }] : [];
  });
  const whole = pairs.find(({ share }) => share === 1);
  const name = whole?.column.label.name || title;
  if (!above.entity || !whole || name === undefined || pairs.length < 3) return undefined;
  const agrees = pairs.every(
    ({ share, level }) => Math.abs(share - level / whole.level) <= ROUNDING,
  );
  if (!agrees) return undefined;
  return {
    ...without(line, "problem"),
    kind: "second-line",
    entity: above.entity,
    indicator: { name: "", measure: "share", unit: PERCENT, whole: name },
  };
}

/** Shares with one decimal of a per cent. */
const ROUNDING = 0.00051;
