import { isRate } from "../../answers/kindsOfIndicator";
import type { OwnFigure } from "../../answers/ownFigures";
import { shareIn } from "../../answers/shareIn";
import { completion } from "../../metrics/completion";
import { contribution } from "../../metrics/contribution";
import { gap } from "../../metrics/gap";
import { progress } from "../../metrics/progress";
import { pull } from "../../metrics/pull";
import { pointsDifference } from "../../metrics/pointsDifference";
import { isLowerBetter } from "../../answers/kindsOfIndicator";
import { convert } from "../../quantity/convert";
import { clean } from "../../quantity/decimal";
import type { Period } from "../../quantity/period";
import { previousYear } from "../../quantity/previousYear";
import { PERCENT, POINTS } from "../../quantity/unit";
import { levelOf, statedOf, type Asking } from "./asking";
import { pairOf } from "./changes";
import type { Known } from "./known";
import { about, computed, stated } from "./makeKnown";

/** The part of one level in another. */
export function shareOf(from: Asking, whole: Asking): readonly Known[] {
  const [part, all] = [levelOf(from), levelOf(whole)];
  if (!part || !all || part.observation.cell === all.observation.cell) return [];
  if (isRate(part.observation) || isRate(all.observation)) return [];
  const share = shareIn(part.observation, all.observation);
  if (!share.ok) return [];
  return [
    computed(from, { value: share.value, unit: PERCENT, decimals: 2, rule: "share" }, [
      ["part", part],
      ["whole", all],
    ]),
  ];
}

/** A share that stands in a cell, of the whole that is named, or of any where none is. */
export function statedShares(from: Asking, isWhole: (whole: string) => boolean): readonly Known[] {
  const figure = statedOf(from, "share");
  if (!figure) return [];
  const { whole, scope } = figure.observation;
  return whole === undefined || isWhole(whole) || (scope !== undefined && isWhole(scope))
    ? stated(from, figure)
    : [];
}

/** The change of a share on the year before, in points. */
export function shareChange(from: Asking, whole: Asking, base: Period): readonly Known[] {
  const [now] = shareOf(from, whole);
  const [then] = shareOf(from.then(base), whole.then(base));
  if (!now || !then) return [];
  const difference = pointsDifference(now.answer.value, then.answer.value);
  if (!difference.ok) return [];
  const operands = [...now.answer.operands, ...then.answer.operands];
  return [
    {
      answer: {
        value: difference.value,
        unit: POINTS,
        decimals: 2,
        rule: "share-change",
        operands,
      },
      basis: "computed",
      ...about(from),
    },
  ];
}

/** The target of the months; of what has come together by the end of a quarter, that of the quarter's column. */
export function targetOf(from: Asking): OwnFigure | undefined {
  const { period } = from;
  const own = statedOf(from, "target");
  if (own || period?.months?.from !== 1) return own;
  const { to } = period.months;
  return to > QUARTER
    ? statedOf(from.then({ ...period, months: { from: to - QUARTER + 1, to } }), "target")
    : undefined;
}

const QUARTER = 3;

interface Aim {
  readonly actual: OwnFigure;
  readonly target: OwnFigure;
  readonly reached: number;
}

function aimOf(from: Asking): Aim | undefined {
  const [actual, target] = [levelOf(from), targetOf(from)];
  if (!actual || !target) return undefined;
  const { observation } = actual;
  if (observation.qualifier === "近" || observation.qualifier === "约") return undefined;
  const converted = convert(observation.value, observation.unit, target.observation.unit);
  return converted.ok ? { actual, target, reached: converted.value } : undefined;
}

export function completionOf(from: Asking): readonly Known[] {
  const told = stated(from, statedOf(from, "completion"));
  const aim = aimOf(from);
  if (!aim) return told;
  const rate = completion(aim.reached, aim.target.observation.value, {
    lowerIsBetter: isLowerBetter(aim.target.observation),
  });
  if (!rate.ok) return told;
  const known = computed(
    from,
    { value: rate.value, unit: PERCENT, decimals: 1, rule: "completion" },
    [
      ["current", aim.actual],
      ["target", aim.target],
    ],
  );
  return [...told, known];
}

/**
 * What is there beyond the target, or a part of it, below zero where it is missed; the better way round is above, unless the text
 * says plainly which of both is more.
 */
export function targetGapOf(from: Asking, part = 1, isPlain = false): readonly Known[] {
  const aim = aimOf(from);
  if (!aim) return [];
  const { observation } = aim.target;
  if (part !== 1 && isRate(observation)) return [];
  const target = clean(observation.value * part);
  const beyond = isRate(observation)
    ? pointsDifference(aim.reached, target)
    : gap(aim.reached, target, { lowerIsBetter: !isPlain && isLowerBetter(observation) });
  if (!beyond.ok) return [];
  const unit = isRate(observation) ? POINTS : observation.unit;
  const decimals = Math.max(aim.actual.observation.decimals, observation.decimals);
  const ofTarget = isRate(observation) || target <= 0 ? [] : [beyond.value / target];
  return [
    computed(from, { value: beyond.value, unit, decimals, rule: "gap" }, [
      ["current", aim.actual],
      ["target", aim.target],
    ]),
    // 超目标6.7%
    ...ofTarget.map((value) =>
      computed(from, { value, unit: PERCENT, decimals: 1, rule: "gap" }, [
        ["current", aim.actual],
        ["target", aim.target],
      ]),
    ),
  ];
}

/** How much of a whole year the months that have passed, or some of its months, come to. */
export function progressOf(from: Asking, year: Period | undefined): readonly Known[] {
  if (!year) return [];
  const [now, then] = [levelOf(from), levelOf(from.then(wholeYear(year)))];
  if (!now || !then) return [];
  const base = convert(then.observation.value, then.observation.unit, now.observation.unit);
  const value = base.ok ? progress(now.observation.value, base.value) : base;
  if (!value.ok) return [];
  return [
    computed(from, { value: value.value, unit: PERCENT, decimals: 1, rule: "progress" }, [
      ["current", now],
      ["whole-year", then],
    ]),
  ];
}

function wholeYear(period: Period): Period {
  return period.kind === "calendar"
    ? { kind: "calendar", year: period.year }
    : { kind: "relative", offset: period.offset };
}

/** What a part did to the growth of a whole. */
export function contributionOf(
  from: Asking,
  whole: Asking,
  how: "contribution" | "pull",
): readonly Known[] {
  if (!from.period) return [];
  const base = previousYear(from.period);
  const [part, all] = [pairOf(from, base), pairOf(whole, base)];
  if (!part || !all || part.now.observation.unit.base !== all.now.observation.unit.base) return [];
  const { factor } = part.now.observation.unit;
  const scale = factor / all.now.observation.unit.factor;
  const partChange = (part.current - part.base) * scale;
  const found =
    how === "contribution"
      ? contribution(partChange, all.current - all.base)
      : pull(partChange, all.base);
  if (!found.ok) return [];
  const value = typeof found.value === "number" ? found.value : found.value.value;
  const unit = how === "contribution" ? PERCENT : POINTS;
  return [
    computed(from, { value, unit, decimals: 1, rule: how }, [
      ["part", part.now],
      ["previous-part", part.then],
      ["whole", all.now],
      ["previous-whole", all.then],
    ]),
  ];
}

/** How far a figure lies from another of the same kind; in points where both are rates. */
export function distance(
  from: Asking,
  own: Known | undefined,
  other: Known | undefined,
): readonly Known[] {
  if (!own || !other) return [];
  const isRates = own.answer.unit.base === "ratio" && other.answer.unit.base === "ratio";
  const base = convert(other.answer.value, other.answer.unit, own.answer.unit);
  if (!base.ok) return [];
  const difference = isRates
    ? pointsDifference(own.answer.value, base.value)
    : gap(own.answer.value, base.value);
  if (!difference.ok) return [];
  return [
    {
      answer: {
        value: difference.value,
        unit: isRates ? POINTS : own.answer.unit,
        decimals: Math.max(own.answer.decimals, other.answer.decimals),
        rule: "average-gap",
        operands: [...own.answer.operands, ...other.answer.operands],
      },
      basis: "computed",
      ...about(from),
    },
  ];
}
