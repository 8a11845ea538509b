import { without } from "../corrections/without";
import type { Label, LabelMeasure } from "../words/label";
import { differenceInPercent } from "../words/differenceInPercent";
import { readLabel } from "../words/readLabel";
import { withoutNumber } from "../words/withoutNumber";
import type { TableRow } from "./tableRow";

/** Where several rows have such a line, each is that of the row over it; a single one closes the table. */
const FEWEST_LINES = 2;

/**
 * 比上年增加 right under 乡镇卫生院 and 同比增长（%） under 全市合计: a line that names nothing and tells how what stands over it has moved is that
 * row's again. A single one behind several members is that of nobody in particular and stays refused.
 */
export function saidOfAbove(rows: readonly TableRow[]): TableRow[] {
  const lines = rows.filter((row) => movementIn(row) !== undefined).length;
  let above: TableRow | undefined;
  return rows.map((row) => {
    const says = movementIn(row);
    if (!says) {
      above = row;
      return row;
    }
    const isOfOne = lines >= FEWEST_LINES || above?.kind === "total" || above?.kind === "self";
    if (!above?.entity || above.problem || !isOfOne) return row;
    const { entity, period, group, scope } = above;
    return {
      ...without(row, "problem"),
      kind: "second-line",
      entity,
      indicator: says,
      ...(period && { period }),
      ...(group !== undefined && { group }),
      ...(scope !== undefined && { scope }),
      from: { ...row.from, entity: above.name },
    };
  });
}

/**
 * What a line says of the one over it, where that is all it says.
 *
 * @example movementOf("比上年增加") // => { name: "", measure: "change" }
 * @example movementOf("甲县") // => undefined
 */
export function movementOf(text: string): Label | undefined {
  const label = differenceInPercent(readLabel(withoutNumber(text)));
  const { name, measure, time } = label;
  return name === "" && time === undefined && MOVEMENTS.has(measure) ? label : undefined;
}

const MOVEMENTS: ReadonlySet<LabelMeasure | undefined> = new Set(["growth", "change"]);

function movementIn({ kind, text, problem }: TableRow): Label | undefined {
  const isOpen = kind === "member" && problem?.code === "unclear-header";
  return isOpen ? movementOf(text) : undefined;
}
