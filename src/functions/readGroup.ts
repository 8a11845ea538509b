import { ok, type Result } from "../problem";
import { normalizeWidth } from "../quantity/normalizeWidth";
import { isMissingMark } from "../quantity/readNumber";
import { readOperand } from "./readOperand";

/** The name of the group a cell states; `undefined` for none, and for a 0, which on the desktop is a blank cell. */
export function readGroup(cell: unknown): Result<string | undefined> {
  const operand = readOperand(cell);
  if (!operand.ok && operand.problem.code === "error-value") return operand;
  const name = nameIn(cell);
  return ok(name === "" || name === "0" || isMissingMark(name) ? undefined : name);
}

function nameIn(cell: unknown): string {
  if (typeof cell === "object" && cell !== null && "basicValue" in cell) {
    return nameIn(cell.basicValue);
  }
  const isName = ["string", "number", "boolean"].includes(typeof cell);
  return isName ? normalizeWidth(String(cell)) : "";
}
