import { groupedBy } from "../groupedBy";
import { SELF, type Observation } from "./observation";

/**
 * Whose places a table tells that names nobody for them: those of the only area beside the whole, as of 甲市 in 全省 | 甲市 | 位次.
 * `undefined` where tables tell of several.
 */
export function placedBody(observations: readonly Observation[]): string | undefined {
  const tables = [...groupedBy(observations, ({ table }) => table).values()];
  const names = new Set(tables.flatMap((figures) => placedIn(figures) ?? []));
  const [only, ...others] = names;
  return others.length > 0 ? undefined : only;
}

function placedIn(figures: readonly Observation[]): string | undefined {
  const own = figures.filter(({ entity }) => entity === SELF);
  const arePlaces =
    own.length > 0 && own.every(({ measure }) => measure === "rank" || measure === "growth-rank");
  if (!arePlaces) return undefined;
  const members = figures.filter(
    ({ entity, entityRole }) => entity !== SELF && entityRole === "member",
  );
  const [only, ...others] = new Set(members.map(({ entity }) => entity));
  return others.length > 0 ? undefined : only;
}
