import type { Problem } from "../../problem";
import { NO_UNIT } from "../../quantity/unit";
import type { Cell, CellAddress } from "../../workbook/workbook";
import type { Observation } from "../observation";
import type { Figure } from "../read/figure";
import { cellPart } from "../read/cellPart";
import { readFigure } from "../read/readFigure";
import { readSeveral, type CountAndAmount } from "../read/readSeveral";
import type { TableRow } from "../rows/tableRow";
import { isRateName } from "./assignOwners";
import { buildObservation, type Crossing } from "./buildObservation";
import { cellMeaning, type CellMeaning } from "./cellMeaning";
import { nameFigure } from "./nameFigure";
import { readCell } from "./readCell";
import type { TableSetting } from "./tableSetting";
import type { ValueColumn } from "./valueColumn";

export type Observed =
  | { readonly kind: "observations"; readonly observations: readonly Observation[] }
  | { readonly kind: "missing" }
  | { readonly kind: "refused"; readonly problem: Problem };

/** Reads the cell where a row and a column cross: one figure, or two that stand in it together. */
export function observe(
  whole: Cell | null,
  address: CellAddress,
  row: TableRow,
  column: ValueColumn,
  table: TableSetting,
): Observed {
  if (!whole) return { kind: "missing" };
  const cell = column.part ? cellPart(whole, column.part) : whole;
  if (!cell) return { kind: "refused", problem: severalFigures(whole) };
  const meaning = cellMeaning(row, column, table.unit);
  if (!meaning.ok) return refusedOr(cell, meaning.problem);
  const reading = readCell(cell, meaning.value, row, column);
  const crossing = { address, row, column, table, meaning: meaning.value };
  const several = reading.kind === "refused" && severalIn(cell, meaning.value);
  if (several) return countAndAmount(several, cell, crossing);
  if (reading.kind !== "figure") return reading;
  const { indicator } = nameFigure(row, column);
  const doubtful = reading.unit === NO_UNIT && isRateName(indicator) && isAmount(meaning.value);
  if (doubtful) return { kind: "refused", problem: { code: "ambiguous-rate" } };
  if (lacksUnit(reading, indicator, crossing)) {
    return { kind: "refused", problem: { code: "missing-unit", detail: { row: row.text } } };
  }
  return { kind: "observations", observations: [buildObservation(reading, crossing)] };
}

/** An amount without a unit where the other rows give theirs. Indices and scores have none. */
function lacksUnit(
  { unit, measure }: Figure,
  indicator: string,
  { row, column, table, meaning }: Crossing,
): boolean {
  if (unit !== NO_UNIT || measure === "flag") return false;
  if (!isAmount(meaning) || !table.givesUnits) return false;
  return !row.unitless && column.unitColumn !== "none" && !WITHOUT_UNIT.test(indicator);
}

const WITHOUT_UNIT = /(?:指数|系数|得分|评分|分值|总分)$/;

function severalIn(cell: Cell, meaning: CellMeaning): CountAndAmount | "unclear" | undefined {
  if (typeof cell.value !== "string" || !isAmount(meaning)) return undefined;
  return readSeveral(cell.value, meaning.expected.unit);
}

/** 120笔/8亿元 of 质押贷款 is 质押贷款 120笔 and 质押贷款金额 8亿元. */
function countAndAmount(
  several: CountAndAmount | "unclear",
  cell: Cell,
  crossing: Crossing,
): Observed {
  const { indicator } = nameFigure(crossing.row, crossing.column);
  // Of 质押贷款额 nobody can say what the count is called.
  if (several === "unclear" || /(?:额|资金|经费)$/.test(indicator)) {
    return { kind: "refused", problem: severalFigures(cell) };
  }
  const { count, amount } = several;
  const worth = buildObservation(amount, crossing);
  return {
    kind: "observations",
    observations: [
      buildObservation(count, crossing),
      { base: worth.indicator, ...worth, indicator: `${worth.indicator}金额`, aspect: "amount" },
    ],
  };
}

function severalFigures({ text }: Cell): Problem {
  return { code: "several-figures", detail: { text: text.trim().slice(0, 40) } };
}

/** A mark for no data under a header that is not understood is still only a mark for no data. */
function refusedOr(cell: Cell, problem: Problem): Observed {
  const isMark = readFigure(cell, { form: "amount" }).kind === "missing";
  return isMark ? { kind: "missing" } : { kind: "refused", problem };
}

function isAmount({ expected }: CellMeaning): boolean {
  return expected.form === "amount";
}
