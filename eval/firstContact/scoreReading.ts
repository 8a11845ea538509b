import { formatAddress } from "../../src/workbook/address";
import type { KeyedBook } from "./answerKey";
import { classOf, type FigureClass } from "./classOf";

export type ReadingScore = Record<FigureClass, number> & { readonly misses: string[] };

/** Every figure of the key held against what was read in its cell. */
export function scoreReading({ name, reading, key }: KeyedBook): ReadingScore {
  const score: ReadingScore = { right: 0, cut: 0, wrong: 0, missing: 0, misses: [] };
  for (const figure of key.figures) {
    const at = `${figure.sheet}!${figure.cell}`;
    const read = reading.observations.filter(
      ({ cell }) => formatAddress(cell).replace(/'/g, "") === at,
    );
    const { class: found, why } = classOf(figure, read);
    score[found] += 1;
    if (found !== "right") {
      const { indicator, entity, measure, unit, period } = figure;
      const said = [indicator, entity, measure, unit, period].filter((part) => part !== "");
      score.misses.push([found, name, at, said.join(" · "), why].join("\t"));
    }
  }
  return score;
}
