import { groupedBy } from "../groupedBy";
import { SELF, type Observation } from "./observation";

/**
 * Whose places a table tells that names nobody for them: those of the only area beside the whole, as of 甲市 in 全省 | 甲市 | 位次.
 * `undefined` where tables tell of several.
 */
export function placedBody(observations: readonly Observation[]): string | undefined {
  const own = groupedBy(observations.filter(isOwn), ({ table }) => table);
  const placing = new Set(
    [...own].flatMap(([table, figures]) => (figures.every(isPlace) ? [table] : [])),
  );
  if (placing.size === 0) return undefined;
  const members = observations.filter(
    (one) => placing.has(one.table) && one.entityRole === "member" && !isOwn(one),
  );
  const names = new Set(
    [...groupedBy(members, ({ table }) => table).values()].flatMap((ofTable) => {
      const [only, ...others] = new Set(ofTable.map(({ entity }) => entity));
      return only !== undefined && others.length === 0 ? [only] : [];
    }),
  );
  const [only, ...others] = names;
  return others.length > 0 ? undefined : only;
}

function isOwn({ entity }: Observation): boolean {
  return entity === SELF;
}

function isPlace({ measure }: Observation): boolean {
  return measure === "rank" || measure === "growth-rank";
}
