import { refuse, type Problem } from "../problem";
import { groupedBy } from "../groupedBy";
import type { Measure, Observation } from "../tables/observation";
import type { CellAddress } from "../workbook/workbook";
import { excerptTables } from "./excerptTables";
import { contestOf, isRanked, type Contest } from "./contest";

/** Looks up the figures of all entities for an indicator, in order of appearance. */
export interface FieldOfFigures {
  (indicator: string, measure: Measure): readonly Observation[];
  /** Totals and averages among them. */
  readonly wholes: (indicator: string, measure: Measure) => readonly Observation[];
  /** Those of one table. */
  readonly wholesIn: (like: Alike) => readonly Observation[];
  /** Those of a table, or of one entity in it. */
  readonly inTable: (like: Alike, entity?: string) => readonly Observation[];
  readonly at: (cell: CellAddress | undefined) => Observation | undefined;
  /** Who is ranked with a figure in its table, or in its group there. */
  readonly contest: (own: Observation, group?: string) => Contest | Problem;
}

/** What figures are looked for by. */
export type Alike = Pick<Observation, "indicator" | "measure" | "table">;

/** Arranged when it is first asked: most years of a long history are never looked into for others' figures. */
export function fieldOf(observations: readonly Observation[]): FieldOfFigures {
  const byKey = groupedOnce(observations, (one) => keyOf(one.indicator, one.measure));
  const ofAll = observations.filter(isWhole);
  const wholes = groupedOnce(ofAll, (one) => keyOf(one.indicator, one.measure));
  const wholesIn = groupedOnce(ofAll, tableKey);
  const byTable = groupedOnce(observations, (one) => tableKey(one));
  const byEntity = groupedOnce(observations, (one) => `${tableKey(one)}|${one.entity}`);
  let byCell: ReadonlyMap<CellAddress, Observation> | undefined;
  const contests = new Map<string, Contest | Problem>();
  let excerpts: ReadonlySet<string> | undefined;
  const contest: FieldOfFigures["contest"] = (own, group) => {
    excerpts ??= excerptTables(observations);
    if (group === undefined && excerpts.has(own.table)) return refuse("few-of-the-peers").problem;
    const all = byTable(tableKey(own));
    const key = [tableKey(own), own.unit.symbol, own.lowerIsBetter, group].join("|");
    const known = contests.get(key) ?? contestOf(inGroup(all, group), own, isRanked);
    contests.set(key, known);
    // What is no member is ranked among the members all the same, and nobody competes with another row of his own.
    return isAmong(known, own)
      ? known
      : contestOf(inGroup(all, group), own, (row) => row === own || isOther(row, own));
  };
  const lookUp = (indicator: string, measure: Measure) => byKey(keyOf(indicator, measure));
  return Object.assign(lookUp, {
    contest,
    wholes: (indicator: string, measure: Measure) => wholes(keyOf(indicator, measure)),
    wholesIn: (like: Alike) => wholesIn(tableKey(like)),
    inTable: (like: Alike, entity?: string) =>
      entity === undefined ? byTable(tableKey(like)) : byEntity(`${tableKey(like)}|${entity}`),
    at: (cell: CellAddress | undefined) => {
      byCell ??= new Map(observations.map((one) => [one.cell, one]));
      return cell && byCell.get(cell);
    },
  });
}

/** Figures by a key, arranged when the first is asked for. */
function groupedOnce(
  figures: readonly Observation[],
  key: (one: Observation) => string,
): (of: string) => readonly Observation[] {
  let groups: ReadonlyMap<string, readonly Observation[]> | undefined;
  return (of) => {
    groups ??= groupedBy(figures, key);
    return groups.get(of) ?? [];
  };
}

function isWhole({ entityRole }: Observation): boolean {
  return entityRole === "total" || entityRole === "average";
}

function inGroup(rows: readonly Observation[], group: string | undefined): readonly Observation[] {
  return group === undefined ? rows : rows.filter((row) => row.group === group);
}

function isAmong(contest: Contest | Problem, own: Observation): boolean {
  return "members" in contest && contest.indexOf(own) >= 0 && contest.isOnce(own.entity);
}

function isOther(row: Observation, own: Observation): boolean {
  return isRanked(row) && row.entity !== own.entity;
}

function keyOf(indicator: string, measure: Measure): string {
  return `${measure} ${indicator}`;
}

function tableKey({ indicator, measure, table }: Alike): string {
  return `${keyOf(indicator, measure)}|${table}`;
}
