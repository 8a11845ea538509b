import { figuresOf, ownFigure } from "../../answers/levels";
import type { OwnFigure } from "../../answers/ownFigures";
import { standpointOf, type Standpoint } from "../../answers/standpoint";
import type { Period } from "../../quantity/period";
import type { Measure } from "../../tables/observation";
import type { Reading } from "../../tables/table";
import { keptWith } from "../keptWith";

/** One indicator of one entity in one period, as questions are asked of it. */
export interface Asking {
  readonly at: Standpoint;
  readonly indicator: string;
  readonly period?: Period;
  readonly counting?: "new" | "cumulative" | "stock";
  /** The same indicator in another period, and another one in the same. */
  readonly then: (period: Period) => Asking;
  readonly other: (indicator: string) => Asking;
  readonly of: (entity: string) => Asking;
}

export type Standpoints = (entity: string, period: Period | undefined) => Standpoint;

/** Everything about one entity in one period is arranged when it is first asked about, and kept. */
export function standpointsOf(reading: Reading): Standpoints {
  const bySelf = standpointsIn(reading.observations);
  const self = reading.selfName ?? "";
  const known = bySelf.get(self) ?? new Map<string, Standpoint>();
  bySelf.set(self, known);
  return (entity, period) => {
    const key = JSON.stringify([entity, period ?? null]);
    const standpoint = known.get(key) ?? standpointOf(reading, entity, period);
    known.set(key, standpoint);
    return standpoint;
  };
}

/** By what the office calls itself, which decides whose the figures of a ledger are. */
const standpointsIn = keptWith(() => new Map<string, Map<string, Standpoint>>());

export function asking(
  standpoints: Standpoints,
  entity: string,
  indicator: string,
  period: Period | undefined,
  counting?: Asking["counting"],
): Asking {
  return {
    at: standpoints(entity, period),
    indicator,
    ...(period && { period }),
    ...(counting && { counting }),
    then: (other) => asking(standpoints, entity, indicator, other, counting),
    other: (name) => asking(standpoints, entity, name, period),
    of: (whom) => asking(standpoints, whom, indicator, period, counting),
  };
}

/**
 * The actual level of the indicator. Where the text does not say how it is counted, what there is comes before what is new;
 * where it says 新增, only what the sheet calls new, or an indicator that is so named, answers.
 */
export function levelOf({ at, indicator, counting }: Asking): OwnFigure | undefined {
  const levels = figuresOf(at.current, indicator).filter(
    ({ observation }) => observation.measure === "level",
  );
  const actual = levels.filter(({ observation }) => observation.status !== "forecast");
  const figures = actual.length > 0 ? actual : levels;
  const orders = {
    new: ["new", ...(NAMED_NEW.test(indicator) ? [undefined] : [])],
    cumulative: ["cumulative", "stock", undefined],
    stock: ["stock", undefined, "cumulative"],
  } as const;
  const order = counting ? orders[counting] : [undefined, "stock", "cumulative", "new"];
  for (const kind of order) {
    const found = figures.filter(({ observation }) => observation.counting === kind);
    const [first] = found;
    // Of two tables that tell the same the one that says in what.
    if (first) return found.find(({ observation }) => observation.unit.base !== "") ?? first;
  }
  return undefined;
}

/** 新增高新技术企业 counts what is new, 省级创新平台 does not. */
const NAMED_NEW =
  /新(?:增|建|认定|获批|培育|引进|设立|备案|入库|登记|申报|签|组建)|^新(?![型能材兴区闻疆])/;

/** A figure of another measure that stands in a cell. */
export function statedOf(
  { at, indicator, counting }: Asking,
  measure: Measure,
): OwnFigure | undefined {
  return (
    ownFigure(at.current, measure, indicator, counting) ??
    figuresOf(at.current, indicator).find(({ observation }) => observation.measure === measure)
  );
}
