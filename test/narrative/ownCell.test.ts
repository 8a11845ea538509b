import type { Operand } from "../../src/narrative/facts/fact";
import { ownCell } from "../../src/narrative/ownCell";
import { NO_UNIT } from "../../src/quantity/unit";

const operand = (role: Operand["role"], row: number): Operand => ({
  role,
  cell: { sheet: "2022年", row, column: 1 },
  value: 1,
  unit: NO_UNIT,
  decimals: 0,
});

const rowOf = (...operands: Operand[]) => ownCell(operands)?.row;

describe("ownCell", () => {
  test.each<Operand["role"]>(["value", "current", "part", "subject"])(
    "prefers the cell of the %s to cells it is compared with",
    (role) => {
      expect(rowOf(operand("whole", 1), operand("peer", 2), operand(role, 3))).toBe(3);
    },
  );

  test("takes the first cell where none is the figure's own", () => {
    expect(rowOf(operand("target", 1), operand("average", 2))).toBe(1);
  });

  test("a figure that rests on no cell has none", () => {
    expect(ownCell([])).toBeUndefined();
  });
});
