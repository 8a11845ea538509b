import { groupedBy } from "../../groupedBy";
import type { Observation } from "../../tables/observation";
import type { Reading } from "../../tables/table";
import { overlapping } from "../../tables/words/overlapping";
import { keptWith } from "../keptWith";
import { withColumnsJoined } from "./withColumnsJoined";
import { withNamesakesApart } from "./withNamesakesApart";

/**
 * The workbook as a text is held against it: where 其中：医院 stands below 机构总数 and below 诊疗人次, each is called by its total
 * as well, 医院机构总数 and 医院诊疗人次, so that the one is never taken for the other.
 */
export function withTotalsNamed(reading: Reading): Reading {
  const observations = withNamesakesApart(namedIn(withColumnsJoined(reading.observations)));
  return observations === reading.observations ? reading : { ...reading, observations };
}

const namedIn = keptWith((given: readonly Observation[]): readonly Observation[] => {
  const observations = given.some(isOfOpposite) ? given.map(withoutOpposite) : given;
  const several = new Set<string>();
  for (const [name, figures] of groupedBy(observations, ({ indicator }) => indicator)) {
    if (new Set(figures.flatMap(({ partOf }) => partOf ?? [])).size > 1) several.add(name);
  }
  if (several.size === 0) return observations;
  return observations.map((one) =>
    one.partOf !== undefined && several.has(one.indicator)
      ? { ...one, indicator: overlapping(one.indicator, one.partOf, FEWEST_SHARED) }
      : one,
  );
});

/** 非税收入 is what 税收收入 is not, and no part of it wherever it stands. */
function isOfOpposite({ indicator, partOf = "" }: Observation): boolean {
  const [, first = "", end = ""] = /^非(.).*?(..)$/.exec(indicator) ?? [];
  return first !== "" && partOf.startsWith(first) && partOf.endsWith(end);
}

function withoutOpposite(one: Observation): Observation {
  const { partOf, ...rest } = one;
  return partOf !== undefined && isOfOpposite(one) ? rest : one;
}

/** What the name of a part ends with and that of its total begins with is said once: 公立医院 of 医院病床使用率 is 公立医院病床使用率. */
const FEWEST_SHARED = 2;
