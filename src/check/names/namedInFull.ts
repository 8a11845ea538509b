import type { Statement } from "../../prose/question";
import type { DraftContext } from "../draft/draftContext";
import { leftBy } from "./likeness";
import type { Meant } from "./meantIndicators";

/**
 * 全国床位1017.4万张: where 床位 stands in the workbook of single hospitals only, the country's may go by a fuller name, 医疗卫生机构床位.
 * What the fuller name says more has to stand in the text before, and the figure to agree: it bears out, and refutes nothing.
 */
export function namedInFull(
  { question, start }: Statement,
  { indicators }: Meant,
  { names, prose }: DraftContext,
): Meant | undefined {
  const own = question.indicators.find(({ from }) => from === "own" || from === "carried");
  if (!own || indicators.some(({ by }) => by !== "same")) return undefined;
  const before = prose.text.slice(0, start);
  const meant = new Set(indicators.map(({ indicator }) => indicator));
  const fuller = names
    .sharing(own.text, own.unit)
    .filter(
      ({ indicator, onlySaid, leftOut }) =>
        onlySaid === "" &&
        leftOut !== "" &&
        !meant.has(indicator) &&
        leftBy(leftOut, before) === "",
    );
  const [only, ...others] = fuller;
  return only && others.length === 0
    ? { indicators: [{ indicator: only.indicator, by: "likely" }] }
    : undefined;
}
