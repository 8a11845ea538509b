import { isShareName, isUnitless } from "../../lexicon/figureNames";
import { isRateName } from "../../lexicon/nameEndings";
import type { Problem } from "../../problem";
import { difference } from "../../quantity/arithmetic";
import { NO_UNIT, PERCENT } from "../../quantity/unit";
import type { Cell, CellAddress } from "../../workbook/workbook";
import type { Observation } from "../observation";
import type { Figure } from "../read/figure";
import { cellPart } from "../read/cellPart";
import { readFigure } from "../read/readFigure";
import { readSeveral, type CountAndAmount } from "../read/readSeveral";
import type { TableRow } from "../rows/tableRow";
import { changeInWords } from "../read/changeInWords";
import { shiftDecimal } from "../read/shiftDecimal";
import type { Crossing } from "../meaning/crossing";
import type { Questions } from "../meaning/settle";
import { buildObservation } from "./buildObservation";
import type { CellMeaning } from "./cellMeaning";
import { columnMeaning, type MeaningOf } from "./columnMeaning";
import { nameFigure, type FigureName } from "./nameFigure";
import { readCell } from "./readCell";
import type { TableSays } from "../meaning/tableSays";
import { unitOrigin } from "./unitSaid";
import type { ValueColumn } from "./valueColumn";
import { isOfChange } from "../words/isOfChange";

export type Observed =
  | { readonly kind: "observations"; readonly observations: readonly Observation[] }
  | { readonly kind: "missing" }
  | { readonly kind: "refused"; readonly problem: Problem };

/** Reads the cells where rows and a column cross: one figure each, or two that stand in it together. */
export function columnObserver(
  column: ValueColumn,
  table: TableSays,
  asked: Questions,
): (cell: Cell, address: CellAddress, row: TableRow) => Observed {
  const meaningOf = columnMeaning(column, table);
  return (cell, address, row) => observe(cell, { address, row, column, table }, meaningOf, asked);
}

function observe(
  whole: Cell,
  crossed: Omit<Crossing, "cell" | "measure">,
  meaningOf: MeaningOf,
  asked: Questions,
): Observed {
  const { row, column } = crossed;
  const own = column.part ? cellPart(whole, column.part) : whole;
  if (!own) return { kind: "refused", problem: severalFigures(whole) };
  const cell = isOfChange(column.measure) ? inFigures(own) : own;
  const meaning = meaningOf(row, cell);
  if (!meaning.ok) return refusedOr(cell, meaning.problem);
  const read = readCell(cell, meaning.value, row, column);
  const name = nameFigure(row, column);
  const place: Place = { crossed, meaning: meaning.value, name, asked };
  const several = read.kind === "refused" && severalIn(cell, meaning.value);
  if (several) return countAndAmount(several, cell, place);
  if (read.kind !== "figure") return read;
  const { indicator } = name;
  const reading = withoutMoney(read, indicator);
  if (column.downward ?? row.indicator?.downward) return downwards(reading, place);
  if (column.ofHundred ?? row.indicator?.ofHundred) return overHundred(reading, place);
  const isBareRate = reading.unit === NO_UNIT && isRateName(indicator) && isAmount(meaning.value);
  if (isBareRate && isPartInPercent(indicator, reading.value)) {
    return { kind: "observations", observations: [observation(inPercent(reading), place)] };
  }
  if (isBareRate) return { kind: "refused", problem: { code: "ambiguous-rate" } };
  if (lacksUnit(reading, indicator, place)) {
    return { kind: "refused", problem: { code: "missing-unit", detail: { row: row.text } } };
  }
  return { kind: "observations", observations: [observation(reading, place)] };
}

/** Under 单位：元 how many of one come to one of another is no money: 城乡居民收入比. */
function withoutMoney(figure: Figure, indicator: string): Figure {
  return figure.unit.base === "元" && isUnitless(indicator) ? { ...figure, unit: NO_UNIT } : figure;
}

/** 少增 3 and 尚差 3 are -3; what is below zero there already may be either. */
function downwards(reading: Figure, place: Place): Observed {
  if (reading.value < 0) {
    const { text } = place.crossed.column;
    return { kind: "refused", problem: { code: "unclear-header", detail: { header: text } } };
  }
  const figure = { ...reading, value: -reading.value || 0 };
  return { kind: "observations", observations: [observation(figure, place)] };
}

/** 105.3 where the year before is 100 is a growth of 5.3 %; what is far below that may be the growth itself. */
function overHundred(reading: Figure, place: Place): Observed {
  if (reading.value < LEAST_INDEX) {
    const { text } = place.crossed.column;
    return { kind: "refused", problem: { code: "unclear-header", detail: { header: text } } };
  }
  const figure = { ...reading, value: difference(reading.value, 1) };
  return { kind: "observations", observations: [observation(figure, place)] };
}

const LEAST_INDEX = 0.3;

/** Where a row and a column cross, and what that leads to expect. */
interface Place {
  readonly crossed: Omit<Crossing, "cell" | "measure">;
  readonly meaning: CellMeaning;
  readonly name: FigureName;
  readonly asked: Questions;
}

function observation(cell: Figure, { crossed, meaning, name, asked }: Place): Observation {
  const { address, row, column, table } = crossed;
  const measure = cell.measure ?? meaning.measure;
  const { unit } = meaning.expected;
  const crossing: Crossing = { address, cell, row, column, table, measure };
  return buildObservation(crossing, { name, counted: unitOrigin(crossing, unit), asked });
}

/** 增长25% in a column of changes is 25%. */
function inFigures(cell: Cell): Cell {
  const value = typeof cell.value === "string" ? changeInWords(cell.value) : undefined;
  return value === undefined ? cell : { ...cell, value, text: value };
}

/** 29.01 of a share can only be 29.01 %: no part is larger than its whole. */
function isPartInPercent(indicator: string, value: number): boolean {
  return value > 1.5 && value <= 100 && isShareName(indicator);
}

function inPercent(figure: Figure): Figure {
  return { ...figure, value: shiftDecimal(figure.value, -2), unit: PERCENT };
}

/** An amount without a unit where the other rows give theirs. Indices and scores have none. */
function lacksUnit(
  { unit, measure }: Figure,
  indicator: string,
  { crossed: { row, column, table }, meaning }: Place,
): boolean {
  if (unit !== NO_UNIT || measure === "flag") return false;
  if (!isAmount(meaning) || !table.givesUnits) return false;
  return !row.unitless && column.unitColumn !== "none" && !isUnitless(indicator);
}

function severalIn(cell: Cell, meaning: CellMeaning): CountAndAmount | "unclear" | undefined {
  if (typeof cell.value !== "string" || !isAmount(meaning)) return undefined;
  return readSeveral(cell.value, meaning.expected.unit);
}

/** 120笔/8亿元 of 质押贷款 is 质押贷款 120笔 and 质押贷款金额 8亿元. */
function countAndAmount(several: CountAndAmount | "unclear", cell: Cell, place: Place): Observed {
  const { indicator } = place.name;
  // Of 质押贷款额 nobody can say what the count is called.
  if (several === "unclear" || /(?:额|资金|经费)$/.test(indicator)) {
    return { kind: "refused", problem: severalFigures(cell) };
  }
  const { count, amount } = several;
  const worth = observation(amount, place);
  return {
    kind: "observations",
    observations: [
      observation(count, place),
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
