import { refuse, type Result } from "../problem";
import { convert } from "../quantity/convert";
import type { Standpoint } from "./standpoint";
import { ownFigure } from "./levels";
import type { OwnFigure } from "./ownFigures";

/** The same figure of the subject one year earlier. */
export function previousLevel(context: Standpoint, level: OwnFigure): OwnFigure | undefined {
  const { indicator, counting } = level.observation;
  return ownFigure(context.previous, "level", indicator, counting);
}

/**
 * Whether a missing figure of last year is worth a remark: where its table gives last year's figures for others, or
 * where the whole workbook holds one year. A list of platforms without a column for last year is simply such a list.
 */
export function lacksPrevious(context: Standpoint, { observation }: OwnFigure): boolean {
  const tables = context.previous.map((figure) => figure.observation.table);
  return tables.length === 0 || tables.includes(observation.table);
}

/** The earlier value in the unit of the later; refused where one of the two cannot be counted with. */
export function baseOf(level: OwnFigure, previous: OwnFigure): Result<number> {
  const [later, earlier] = [level.observation, previous.observation];
  if (later.qualifier ?? earlier.qualifier) return refuse("approximate-value");
  if (earlier.status === "forecast") return refuse("forecast-value");
  return convert(earlier.value, earlier.unit, later.unit);
}
