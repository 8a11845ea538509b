import type { Observation } from "../../tables/observation";
import type { FactContext } from "./factContext";

/**
 * Among whom the members of a table stand: the name of its total or average row where that says it (全国, 全省平均), else
 * what was read of the table, else its title or the sheet's name. Empty when nothing says it: a scope is never guessed.
 */
export function scopeOf(context: FactContext, observation: Observation): string {
  const { indicator, measure, table: id, cell } = observation;
  const table = context.reading.tables.find((one) => one.id === id);
  const wholes = context
    .field(indicator, measure)
    .filter(
      (row) => row.table === id && (row.entityRole === "total" || row.entityRole === "average"),
    )
    .map((row) => row.entity);
  for (const words of [...wholes, table?.scope ?? "", table?.title ?? "", cell.sheet]) {
    const scope = WHOLE.exec(words)?.[0];
    if (scope !== undefined) return scope;
  }
  return "";
}

const WHOLE = /全(?:国|省|区|市|县|州|盟|旗|自治区|球)/;

/** What the peers are called after a number: 31个地区, 13个市. */
export function peerNounOf(names: readonly string[]): string {
  if (names.every((name) => name.endsWith("市"))) return "市";
  if (names.every((name) => name.endsWith("省"))) return "省";
  if (names.every((name) => /[县区市旗]$/.test(name))) return "县（市、区）";
  return "地区";
}
