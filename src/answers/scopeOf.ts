import type { Observation } from "../tables/observation";
import type { Standpoint } from "./standpoint";

/**
 * Among whom the members of a table stand: the name of its total or average row where that says it (全国, 全省平均), else
 * what was read of the table, else its title or the sheet's name. Empty when nothing says it: a scope is never guessed.
 */
export function scopeOf(context: Standpoint, observation: Observation): string {
  const { table: id, cell } = observation;
  const table = context.tableOf(id);
  const wholes = context.field.wholesIn(observation);
  // Where a total of the members stands, a mean may be of others: 全国平均 below the colleges of one university.
  const totals = wholes.filter(({ entityRole }) => entityRole === "total");
  const named = (totals.length > 0 ? totals : wholes).map(({ entity }) => entity);
  for (const words of [...named, table?.scope ?? "", table?.title ?? "", cell.sheet]) {
    const scope = WHOLE.exec(words)?.[0];
    if (scope !== undefined) return scope;
  }
  return "";
}

const WHOLE = /全(?:国|省|区|市|县|州|盟|旗|自治区|球)/;
