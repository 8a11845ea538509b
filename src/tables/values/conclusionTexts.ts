import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { Observation } from "../observation";
import type { TableRow } from "../rows/tableRow";
import type { TextMaterial } from "../table";
import { isFailure } from "../../lexicon/conclusions";

/**
 * What the sheet concludes of indicators it gives no figure for: 目标管理考核指标 | 超额完成. Its own words, the name before
 * the conclusion; the only way to tell it.
 */
export function conclusionTexts(
  grid: Grid,
  rows: readonly TableRow[],
  observations: readonly Observation[],
): TextMaterial[] {
  const read = new Set(observations.map(({ cell }) => cell.row));
  return rows.flatMap((row): TextMaterial[] => {
    const conclusion = row.conclusion;
    const name = row.indicator?.name.replace(/（[^（）]*）$/, "") ?? "";
    if (conclusion === undefined || name === "" || row.problem || read.has(row.row)) return [];
    const column = grid
      .filled(row.row)
      .find((at) => cellText(grid.cell(row.row, at)).trim() === conclusion);
    if (column === undefined) return [];
    return [
      {
        section: row.section ?? "",
        role: isFailure(conclusion) ? "problem" : "achievement",
        text: `${row.setBy ?? ""}${name}${conclusion}`,
        cell: { sheet: grid.sheet, row: row.row, column },
      },
    ];
  });
}
