import { isUnitless } from "../../lexicon/figureNames";
import { isTitleOfScores } from "../../lexicon/titleEndings";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { unitOf } from "../../quantity/unitOf";
import { without } from "../corrections/without";
import type { Column } from "./columns";

/**
 * 分值 | 得分 beside the goals of what the rows name: what each may earn for how far it came, and what it has earned. Where nothing is
 * earned, 分值 only weighs.
 */
export function scoreColumns(columns: readonly Column[]): readonly Column[] {
  const hasGoals = columns.some(
    ({ kind, label: { measure } }) =>
      kind === "value" && (measure === "target" || measure === "completion"),
  );
  if (!hasGoals || !columns.some(isOfScores)) return columns;
  const unit = unitOf("分");
  return columns.map((column) => {
    if (!isOfScores(column) && !isOfPoints(column)) return column;
    const noun = column.label.name || plainLabel(column.text).name;
    const label = { ...without(column.label, "measure"), name: "", ...(unit && { unit }) };
    return { ...column, noun, label };
  });
}

/** 得分, 自评得分 */
export function isOfScores({ kind, label: { name, measure }, given }: Column): boolean {
  return kind === "value" && !given && !measure && isTitleOfScores(plainLabel(name).key);
}

/** 分值 */
function isOfPoints({ kind, text, label: { name, measure }, given }: Column): boolean {
  return kind === "value" && !given && measure === "unread" && name === "" && isUnitless(text);
}
