import type { CellAddress } from "../../workbook/workbook";
import { isMissingMark } from "../../quantity/readNumber";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";
import type { Observation } from "../observation";
import { statusOf } from "../read/readStatusMark";
import type { ColumnKind } from "../words/columnKinds";
import { isDeed } from "../words/deeds";
import { namesIn } from "../words/namesIn";
import { plainLabel } from "../words/plainLabel";

/** What the words beside the figures of a row tell of them, beyond what the figures are. */
export type RowDetails = Pick<
  Observation,
  "stage" | "award" | "grade" | "verb" | "examples" | "conclusion" | "note"
>;

/** Longer remarks are prose about many things. */
const LONGEST_NOTE = 40;

/** Reads the columns of words of one row: stage, prize, grade, verb, names, conclusion and remark. */
export function rowDetails(
  grid: Grid,
  columns: readonly Column[],
  row: number,
): { readonly details: RowDetails; readonly cells: readonly CellAddress[] } {
  const cells: CellAddress[] = [];
  const textIn = (kind: ColumnKind, header?: RegExp): string => {
    for (const column of columns) {
      if (column.kind !== kind || (header && !header.test(plainLabel(column.text).key))) continue;
      const text = cellText(grid.shown(row, column.column)).trim();
      if (isMissingMark(text)) continue;
      cells.push({ sheet: grid.sheet, row, column: column.column });
      return text;
    }
    return "";
  };
  const stage = shortWord(textIn("stage"));
  const award = shortWord(textIn("award"));
  const grade = plainLabel(textIn("level-name")).name;
  const remark = textIn("remark", /备注|说明|口径/);
  const note = statusOf(remark) || remark.length > LONGEST_NOTE ? "" : remark;
  const status = textIn("status");
  const verb = shortWord(textIn("verb")) || [note, status].find(isDeed);
  const examples = namesIn(textIn("examples"));
  const conclusion = textIn("conclusion");
  return {
    cells,
    details: {
      ...(stage && !statusOf(stage) && { stage }),
      ...(award && { award }),
      ...(grade && { grade }),
      ...(verb && { verb }),
      ...(examples.length > 0 && { examples }),
      ...(conclusion && { conclusion }),
      ...(note && note !== verb && { note }),
    },
  };
}

/** A word, not a sentence about how things are going. */
function shortWord(text: string): string {
  const { name } = plainLabel(text);
  return name.length <= 10 && !/\d/.test(name) ? name : "";
}
