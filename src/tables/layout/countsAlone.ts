import { bareKey } from "../../lexicon/script/plainLabel";
import { isBareTotal } from "../words/isBareTotal";
import { impliedUnit } from "../words/impliedUnit";
import type { Column } from "./columns";
import { withName } from "./withName";

/**
 * 户数（户） beside 人口（人）: where another column names what it counts, one that says only how many there are of each is a count by that word; what
 * the title is about stands before it in the end.
 */
export function countsAlone(values: readonly Column[]): readonly Column[] {
  const isNamed = ({ label: { name, measure } }: Column): boolean =>
    name !== "" && measure === undefined;
  if (!values.some(isNamed)) return values;
  return values.map((column) => {
    const { label, text, heading } = column;
    const parts = text.split("·");
    // 户数 under 合计 is that of all kinds beside it.
    const isBare = label.name === "" && label.measure === undefined && !parts.some(isBareTotal);
    const word = isBare && label.aspect === "count" ? bareKey(parts[parts.length - 1] ?? "") : "";
    return impliedUnit(word) ? withName(column, word, heading) : column;
  });
}
