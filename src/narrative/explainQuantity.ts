import { printPeriod } from "../quantity/printPeriod";
import { groupedBy } from "../groupedBy";
import type { Language } from "../language";
import { formatAddress, formatRectangle } from "../workbook/address";
import type { Area, CellAddress } from "../workbook/workbook";
import type { Operand } from "./facts/fact";
import { shownDigits } from "../quantity/shown";
import type { Evidence } from "./narrative";
import { PEERS, ROLES, ruleWords } from "./wording/rules";

export interface Explanation {
  /** How the figure comes about, in words. */
  readonly rule: string;
  readonly operands: readonly ExplainedOperand[];
}

export interface ExplainedOperand {
  readonly role: string;
  /** `指标!C5`, or a whole area for peers: `2022年!B6:B35`. */
  readonly address: string;
  /** What the cell shows; for an area, who stands there. */
  readonly text: string;
  /** The cell to select: the first of an area. */
  readonly cell: CellAddress;
}

/** Says by which rule a figure came about and from which cells; peers are told as areas, not one by one. */
export function explainQuantity(quantity: Evidence, language: Language): Explanation {
  const { rule, operands } = quantity;
  return {
    rule: ruleWords(rule)[language],
    operands: [...groupedBy(operands, ({ role }) => role)]
      .sort(([a], [b]) => ROLE_PLACES[a] - ROLE_PLACES[b])
      .flatMap(([role, group]) =>
        group.length > MOST_SINGLE
          ? areasOf(group).map((area) => explainArea(area, role, language))
          : group.map((operand) => explainCell(operand, language)),
      ),
  };
}

/** The figure's own cells first, what it is compared with after them. */
const ROLE_PLACES: Readonly<Record<Operand["role"], number>> = {
  value: 0,
  subject: 1,
  current: 2,
  part: 3,
  previous: 4,
  whole: 5,
  "previous-part": 6,
  "previous-whole": 7,
  "whole-year": 8,
  population: 9,
  other: 10,
  "previous-other": 11,
  target: 12,
  average: 13,
  history: 14,
  member: 15,
  peer: 16,
  excluded: 17,
  checked: 18,
};

/** More cells of one role than this are gathered into areas. */
const MOST_SINGLE = 3;

function explainCell(operand: Operand, language: Language): ExplainedOperand {
  const { role, cell, value, decimals, unit, entity = "", period } = operand;
  const figure = `${shownDigits(value, decimals, unit)}${unit.symbol}`;
  return {
    role: ROLES[role][language],
    address: formatAddress(cell),
    text: [entity, period ? printPeriod(period) : "", figure].filter(Boolean).join(" "),
    cell,
  };
}

interface OperandArea {
  readonly area: Area;
  readonly operands: readonly Operand[];
}

/** Cells of one column that stand right under each other, taken together. */
function areasOf(operands: readonly Operand[]): readonly OperandArea[] {
  const areas: { area: Area; operands: Operand[] }[] = [];
  const inOrder = [...operands].sort((a, b) => compareCells(a.cell, b.cell));
  for (const operand of inOrder) {
    const { sheet, row, column } = operand.cell;
    const last = areas[areas.length - 1];
    if (
      last?.operands[0]?.cell.sheet === sheet &&
      last.area.left === column &&
      last.area.bottom === row - 1
    ) {
      last.area = { ...last.area, bottom: row };
      last.operands.push(operand);
    } else {
      areas.push({
        area: { top: row, left: column, bottom: row, right: column },
        operands: [operand],
      });
    }
  }
  return areas;
}

function compareCells(a: CellAddress, b: CellAddress): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return a.column - b.column || a.row - b.row;
}

function explainArea(
  { area, operands }: OperandArea,
  role: Operand["role"],
  language: Language,
): ExplainedOperand {
  const [first, ...others] = operands;
  if (!first) throw new Error("Cannot explain an area without cells");
  if (others.length === 0) return explainCell(first, language);
  const count = String(operands.length);
  return {
    role: ROLES[role][language],
    address: `${first.cell.sheet}!${formatRectangle(area)}`,
    text: PEERS[language].replace("{count}", count),
    cell: first.cell,
  };
}
