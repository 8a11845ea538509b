import { beginsWithDivision } from "../lexicon/divisions";
import { memberHead } from "../lexicon/memberHeads";
import { tableNumber } from "../lexicon/notation/numbering";
import { BY_BOOK } from "./meaning/origin";
import { SELF, type Observation } from "./observation";
import type { Table } from "./table";
import { plainLabel } from "../lexicon/script/plainLabel";
import { entityName } from "./words/regionNames";
import { selfNameIn, startOf } from "./words/selfNameIn";

/**
 * The total of a table of members as the office's own figures, where the table lists the members of the office's own body: 全州
 * and 合计 under 恩施州2024年各县市, 集团合计 of 甲集团. A table in which the office itself has a row is one of its peers.
 */
export function withOwnTotals(
  observations: readonly Observation[],
  lists: readonly Table[],
  selfName: string | undefined,
): readonly Observation[] {
  if (lists.length === 0) return observations;
  const ofOffice = observations.filter(({ entity }) => entity === SELF);
  const amongPeers = new Set(ofOffice.map(({ table }) => table));
  const own = new Set(
    lists
      .filter((table) => !amongPeers.has(table.id) && isAbout(table, selfName))
      .map(({ id }) => id),
  );
  if (own.size === 0) return observations;
  return observations.map((found) =>
    own.has(found.table) && found.entityRole === "total" && isOf(found.entity, selfName)
      ? { ...found, entity: SELF, said: { ...found.said, entity: BY_BOOK } }
      : found,
  );
}

/** A title that names another body is not about the office's; without any name, the units of one body are the office's. */
function isAbout({ title = "", columns }: Table, selfName: string | undefined): boolean {
  if (selfName === undefined) {
    if (listsAll(title)) return true;
    return columns.some(({ role, label }) => role === "entity" && isUnitHeading(label));
  }
  const named = selfNameIn(title);
  return named === undefined || named.generic || named.name === selfName;
}

/** 2024年1-9月各县（市、区）…: all parts of the office's own area; 2-6 各地区 is a page of a book about many. */
function listsAll(title: string): boolean {
  const { key } = plainLabel(title);
  const isOfYearbook = /^\d/.test(tableNumber(key));
  return !isOfYearbook && beginsWithDivision(key.slice(startOf(key)));
}

function isUnitHeading(heading: string): boolean {
  return memberHead(heading) === "unit";
}

/** 全州 of 恩施州, 合计 of whatever the table lists; not 全国 above it, nor 地方合计 and 全省高新区 below. */
function isOf(entity: string, selfName: string | undefined): boolean {
  if (entity === selfName) return true;
  const { role, scope, apart } = entityName(entity);
  if (role !== "total" || apart) return false;
  if (scope === undefined) return true;
  if (scope !== entity || scope === "全国") return false;
  return selfName === undefined || selfName.endsWith(scope.slice(-1));
}
