import { ok, type Result } from "../../problem";
import type { OwnFormulas } from "../formulaDesk";
import { readOwnCells } from "./ownCells";

/** Where formulas call our functions. */
export async function findOwnFormulas(context: Excel.RequestContext): Promise<Result<OwnFormulas>> {
  const { found, unread } = await readOwnCells(context);
  return ok({ found: found.map(({ area, state }) => ({ area, state })), unread });
}
