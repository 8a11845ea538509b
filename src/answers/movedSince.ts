import type { Since } from "../lexicon/saying";
import { compoundGrowthRate } from "../metrics/compoundGrowthRate";
import { gap } from "../metrics/gap";
import { growthRate } from "../metrics/growthRate";
import { pointsDifference } from "../metrics/pointsDifference";
import { ok, refuse, type Result } from "../problem";
import { quotient } from "../quantity/arithmetic";
import { PERCENT, POINTS, TIMES, type Unit } from "../quantity/unit";
import type { Counting, Observation } from "../tables/observation";
import { readAnswer, together, UNKNOWN, type Answer, type Answered } from "./answer";
import { baseOfSince, yearsOf } from "./baseOfSince";
import type { Rule } from "./evidence";
import { isFlow } from "./isFlow";
import { canGrow, isFew, isRate } from "./kindsOfIndicator";
import { actualLevels, figuresOf, ownFigure } from "./levels";
import { operands } from "./operand";
import type { OwnFigure } from "./ownFigures";
import { baseOf } from "./previousLevel";
import { reconcile } from "./reconcile";
import type { Standpoint } from "./standpoint";

/** How an indicator has moved, and against what that is held. */
export interface MovedSince {
  readonly indicator: string;
  readonly counting?: Counting;
  readonly since: Since;
  readonly as: "growth" | "change" | "points-change" | "multiple";
}

/**
 * How an indicator has moved since another time than the year before. What the workbook states is believed first; where the levels of
 * both times stand in it, too, and differ from that beyond rounding, that is a reason.
 */
export function movedSince(at: Standpoint, asked: MovedSince): Answered {
  const stated = statedSince(at, asked);
  const computed = computedSince(at, asked);
  if (!stated) return computed ? { answers: [computed], reasons: [] } : UNKNOWN;
  const told: Answered = { answers: [readAnswer(stated)], reasons: [] };
  const { observation } = stated;
  if (!computed || observation.qualifier || observation.status === "forecast") return told;
  const { source, reasons } = reconcile({
    stated: observation,
    computed,
    cells: computed.operands.map(({ cell }) => cell),
  });
  if (source === "both") return told;
  return together(told, { answers: [computed], reasons });
}

function statedSince(
  { apart }: Standpoint,
  { indicator, counting, since, as }: MovedSince,
): OwnFigure | undefined {
  const known = figuresOf(apart, indicator).filter(
    ({ observation: one }) => one.since === since && one.measure === as && one.moves === undefined,
  );
  return (
    ownFigure(known, as, indicator, counting) ?? (counting === undefined ? known[0] : undefined)
  );
}

function computedSince(at: Standpoint, asked: MovedSince): Answer | undefined {
  const { indicator, counting, since } = asked;
  const level = ownFigure(actualLevels(at), "level", indicator, counting);
  if (!level || !at.period) return undefined;
  for (const then of baseOfSince(since, at.period, isFlow(level))) {
    const base = ownFigure(at.figuresIn(then), "level", indicator, counting);
    const moved = base && between(asked, level, base);
    if (moved?.ok) return moved.value;
  }
  return undefined;
}

/** From one level to the other. */
function between({ since, as }: MovedSince, level: OwnFigure, then: OwnFigure): Result<Answer> {
  const base = baseOf(level, then);
  if (!base.ok) return base;
  const { observation } = level;
  const body = BODIES[as](observation, base.value, yearsOf(since));
  if (!body.value.ok) return body.value;
  const { unit, rule } = body;
  const isRatio = as === "growth" || as === "multiple";
  const shown = Math.max(observation.decimals, then.observation.decimals);
  return {
    ok: true,
    value: {
      value: body.value.value,
      unit,
      decimals: isRatio ? DECIMALS_OF_RATIO : shown,
      rule,
      operands: [...operands("current", level), ...operands("previous", then)],
    },
  };
}

const DECIMALS_OF_RATIO = 1;

interface Body {
  readonly value: Result<number>;
  readonly unit: Unit;
  readonly rule: Rule;
}

type BodyOf = (level: Observation, base: number, years: number | undefined) => Body;

const BODIES: Readonly<Record<MovedSince["as"], BodyOf>> = {
  growth: (level, base, years) => ({
    value:
      !canGrow(level) || isFew(base, level)
        ? refuse("small-base")
        : years === undefined
          ? growthRate(level.value, base)
          : compoundGrowthRate(base, level.value, years),
    unit: PERCENT,
    rule: years === undefined ? "growth" : "average-growth",
  }),
  multiple: (level, base) => ({
    value:
      !canGrow(level) || base <= 0 || isFew(base, level)
        ? refuse("small-base")
        : ok(quotient(level.value, base)),
    unit: TIMES,
    rule: "multiple",
  }),
  change: (level, base) => ({
    value: isRate(level) ? refuse("unit-mismatch") : gap(level.value, base),
    unit: level.unit,
    rule: "change",
  }),
  "points-change": (level, base) => ({
    value: isRate(level) ? pointsDifference(level.value, base) : refuse("unit-mismatch"),
    unit: POINTS,
    rule: "points-change",
  }),
};
