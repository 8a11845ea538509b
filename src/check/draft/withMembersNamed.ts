import { groupedBy } from "../../groupedBy";
import { SELF, type Observation } from "../../tables/observation";
import type { Reading } from "../../tables/table";
import type { CellAddress } from "../../workbook/workbook";
import { keptWith } from "../keptWith";
import { topOf } from "../names/topOf";

/**
 * The workbook as a text is held against it: a table of industries or kinds of school names its figures 食品产业主营业务收入 and
 * 食品产业利润总额, parts of what its total row has. A text speaks of 食品产业 as of any body, 食品产业运行平稳，利润…, so that each such
 * figure is known as that body's 利润总额 as well.
 */
export function withMembersNamed(reading: Reading): Reading {
  const observations = namedIn(reading.observations);
  return observations === reading.observations ? reading : { ...reading, observations };
}

const namedIn = keptWith((observations: readonly Observation[]): readonly Observation[] => {
  const named: Observation[] = [];
  const totals = new Map<string, ReadonlySet<string>>();
  for (const [table, figures] of groupedBy(observations, ({ table }) => table)) {
    const members = membersIn(figures);
    if (members.length === 0) continue;
    named.push(...members);
    totals.set(table, new Set(members.map(({ indicator }) => indicator)));
  }
  if (named.length === 0) return observations;
  const others = observations.map((one) => {
    const isTotal =
      one.entity === SELF &&
      one.partOf === undefined &&
      totals.get(one.table)?.has(one.indicator) === true;
    return isTotal ? { ...one, entityRole: "total" as const } : one;
  });
  return [...named, ...others];
});

/** Those of a table of whom it tells more than one thing. */
function membersIn(figures: readonly Observation[]): readonly Observation[] {
  const totalOf = new Map(
    figures.flatMap(({ indicator, partOf }) =>
      partOf === undefined ? [] : [[indicator, partOf] as const],
    ),
  );
  const known = new Set(figures.map(({ indicator }) => indicator));
  const found = figures.flatMap((one) => {
    // 诊疗人次 of 公立医院诊疗人次, a part of 医院诊疗人次.
    const whole = topOf(one.indicator, (name) => totalOf.get(name)) ?? one.indicator;
    if (!known.has(whole)) return [];
    const own = one.entity === SELF ? bodyIn(one.indicator, whole) : undefined;
    const { partOf, ...rest } = one;
    if (own === undefined || partOf === undefined) return [];
    return [{ ...rest, indicator: own.noun ?? whole, entity: own.body }];
  });
  const told = groupedBy(found, ({ entity }) => entity);
  return found.filter(
    ({ entity }) => new Set(told.get(entity)?.map(({ indicator }) => indicator)).size > 1,
  );
}

/** 食品产业 before 利润总额, or before 工业总产值, the noun of 规模以上工业总产值; or 制造业 within 工业企业投入强度. */
function bodyIn(
  indicator: string,
  whole: string,
): { readonly body: string; readonly noun?: string } | undefined {
  let at = 0;
  if (!indicator.endsWith(whole)) while (at < whole.length && indicator[at] === whole[at]) at += 1;
  const end = indicator.length - (whole.length - at);
  const isWithin = end - at >= SHORTEST && indicator.endsWith(whole.slice(at));
  if (isWithin) return { body: indicator.slice(at, end) };
  const length = LONGER_NOUNS.find((one) => indicator.endsWith(whole.slice(-one)));
  const isBefore = at === 0 && length !== undefined && indicator.length - length >= SHORTEST;
  return isBefore
    ? { body: indicator.slice(0, -length), noun: indicator.slice(-length) }
    : undefined;
}

const SHORTEST = 2;
/** So many characters at the end of a whole are a noun of their own: 工业总产值, 销售收入. */
const LONGER_NOUNS = [8, 7, 6, 5, 4];

/** A figure of a body, by the name that its table has for it. */
export interface Member {
  readonly entity: string;
  readonly indicator: string;
}

/** What is known of the bodies whose names stand in those of indicators. */
export interface Members {
  /** The body and its indicator of which a name is made: 食品产业 and 利润总额 of 食品产业利润总额. */
  readonly memberOf: (indicator: string) => Member | undefined;
  readonly isMember: (entity: string) => boolean;
  /** What their table calls an indicator of a body by itself. */
  readonly nameOf: (entity: string, indicator: string) => string | undefined;
}

export const membersOf = keptWith((observations: readonly Observation[]): Members => {
  const byCell = new Map<CellAddress, Member>();
  const byName = new Map<string, Member>();
  for (const { entity, indicator, cell } of observations) {
    if (!cell) continue;
    const member = byCell.get(cell);
    if (member && entity === SELF) byName.set(indicator, member);
    if (entity !== SELF) byCell.set(cell, { entity, indicator });
  }
  const bodies = new Map<string, Map<string, string>>();
  for (const [name, { entity, indicator }] of byName)
    bodies.set(entity, (bodies.get(entity) ?? new Map<string, string>()).set(indicator, name));
  return {
    memberOf: (indicator) => byName.get(indicator),
    isMember: (entity) => bodies.has(entity),
    nameOf: (entity, indicator) => bodies.get(entity)?.get(indicator),
  };
});
