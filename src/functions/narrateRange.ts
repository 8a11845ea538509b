import { readArea } from "../hosts/excel/readArea";
import { refuse } from "../problem";
import { answerNarrative } from "./answerNarrative";
import { narrateArea } from "./narrateArea";

/** What NARRATE says of a range of the workbook that stands at the first of `addresses`. */
export async function narrateRange(
  range: unknown[][],
  subject: unknown,
  period: unknown,
  [address]: readonly string[],
): Promise<unknown[][]> {
  if (!address) return answerNarrative(refuse("no-reference", { argument: "range" }));
  // A range without a word has no header; nothing needs to be read to know that.
  if (!range.flat().some((cell) => typeof cell === "string" && cell !== "")) {
    return answerNarrative(refuse("no-header"));
  }
  const area = await readArea(address);
  return answerNarrative(area.ok ? narrateArea(area.value, subject, period) : area);
}
