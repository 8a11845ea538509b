import { changeRemarked, placesGrowth } from "../../lexicon/changeRemarks";
import { headsToldRemarks } from "../../lexicon/remarkHeads";
import { isWholeArea } from "../../lexicon/wholeAreas";
import { isMissingMark } from "../../quantity/readNumber";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";
import type { Attribute, Says } from "../meaning/meaning";
import type { Origin } from "../meaning/origin";
import { statusOf } from "../read/readStatusMark";
import type { ColumnKind } from "../words/columnKinds";
import { isDeed } from "../words/deeds";
import { namesIn } from "../words/namesIn";
import { plainLabel } from "../../lexicon/script/plainLabel";

/** What the words beside the figures of a row tell of them, beyond what the figures are. */
export type RowDetails = Pick<
  Says,
  "stage" | "award" | "grade" | "verb" | "examples" | "conclusion" | "note"
> & {
  /** What its remark says of the change beside it. */
  readonly changes?: ReturnType<typeof changeRemarked>;
  /** Its remark says that the place beside it is one by growth. */
  readonly placesGrowth?: true;
};

/** Longer remarks are prose about many things. */
const LONGEST_NOTE = 40;

/** Reads the columns of words of one row: stage, prize, grade, verb, names, conclusion and remark; `from` is told which cells say so. */
export function rowDetails(
  grid: Grid,
  columns: ReadonlyMap<Column["kind"], readonly Column[]>,
  row: number,
  from: Partial<Record<Attribute, Origin>>,
): RowDetails {
  const textIn = (
    kind: ColumnKind,
    attribute: Attribute,
    heads?: (heading: string) => boolean,
  ): string => {
    for (const column of columns.get(kind) ?? []) {
      if (heads && !heads(column.text)) continue;
      const text = cellText(grid.shown(row, column.column)).trim();
      if (isMissingMark(text)) continue;
      from[attribute] = {
        by: "row",
        cells: [{ sheet: grid.sheet, row, column: column.column }],
      };
      return text;
    }
    return "";
  };
  const stage = shortWord(textIn("stage", "stage"));
  const award = shortWord(textIn("award", "award"));
  const level = plainLabel(textIn("level-name", "grade"));
  // 全市 beside 市级 and 市本级 is the whole, and no level of it.
  const grade = isWholeArea(level.key) ? "" : level.name;
  if (grade === "") delete from.grade;
  const remark = textIn("remark", "note", headsToldRemarks);
  const changes = changeRemarked(remark);
  const isOfHead = changes !== undefined || placesGrowth(remark);
  const note = isOfHead || statusOf(remark) || remark.length > LONGEST_NOTE ? "" : remark;
  const verb = shortWord(textIn("verb", "verb")) || [note, textIn("status", "status")].find(isDeed);
  const examples = namesIn(textIn("examples", "examples"));
  const conclusion = textIn("conclusion", "conclusion");
  return {
    ...(stage && !statusOf(stage) && { stage }),
    ...(award && { award }),
    ...(grade && { grade }),
    ...(verb && { verb }),
    ...(examples.length > 0 && { examples }),
    ...(conclusion && { conclusion }),
    ...(note && note !== verb && { note }),
    ...(changes && { changes }),
    ...(placesGrowth(remark) && { placesGrowth: true as const }),
  };
}

/** A word, not a sentence about how things are going. */
function shortWord(text: string): string {
  const { name } = plainLabel(text);
  return name.length <= 10 && !/\d/.test(name) ? name : "";
}
