import {
  aimedAt,
  beyondOf,
  reachedOf,
  statedShortOf,
  type Aimed,
} from "../../answers/againstTarget";
import { answerOf, broughtTo, growingIn, isStatedOtherwise } from "../../answers/contribution";
import type { Operand } from "../../answers/evidence";
import { isLowerBetter, isRate } from "../../answers/kindsOfIndicator";
import type { OwnFigure } from "../../answers/ownFigures";
import { shareIn } from "../../answers/shareIn";
import { figuresOf } from "../../answers/levels";
import { endsInCount } from "../../lexicon/figureNames";
import { isMoneyName } from "../../lexicon/nameEndings";
import type { Observation } from "../../tables/observation";
import { gap } from "../../metrics/gap";
import { progress } from "../../metrics/progress";
import { pointsDifference } from "../../metrics/pointsDifference";
import { convert } from "../../quantity/convert";
import { clean } from "../../quantity/decimal";
import type { Period } from "../../quantity/period";
import { PERCENT, POINTS } from "../../quantity/unit";
import { wholeYear } from "../../quantity/wholeYear";
import { isSameCell } from "../../workbook/isSameCell";
import { levelOf, statedOf, type Asking } from "./asking";
import type { Known } from "./known";
import { about, computed, stated } from "./makeKnown";

/** The part of one level in another. */
export function shareOf(from: Asking, whole: Asking): readonly Known[] {
  const [part, all] = [levelOf(from), levelOf(whole)];
  if (!part || !all || part.observation.cell === all.observation.cell) return [];
  if (isRate(part.observation) || isRate(all.observation)) return [];
  if (areUnlike(part.observation, all.observation)) return [];
  const share = shareIn(part.observation, all.observation);
  if (!share.ok) return [];
  return [
    computed(from, { value: share.value, unit: PERCENT, decimals: 2, rule: "share" }, [
      ["part", part],
      ["whole", all],
    ]),
  ];
}

/** 资助数 and 经费 of a sheet that gives no units: so many, and so much. */
function areUnlike(part: Observation, all: Observation): boolean {
  if (part.unit.base !== "" || all.unit.base !== "") return false;
  return [
    [part, all],
    [all, part],
  ].some(
    ([one, other]) => one && other && isMoneyName(one.indicator) && endsInCount(other.indicator),
  );
}

/** A share that stands in a cell, of the whole that is named, or of any where none is; `isUnsaid` where the cell does not say of what. */
export function statedShares(
  from: Asking,
  isWhole: (whole: string) => boolean,
  isUnsaid: () => boolean = () => true,
): readonly Known[] {
  const figure = statedOf(from, "share");
  if (!figure) return [];
  const { whole, scope } = figure.observation;
  return (whole === undefined && isUnsaid()) ||
    (whole !== undefined && isWhole(whole)) ||
    (scope !== undefined && isWhole(scope))
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

/**
 * The indicator's figure, as it is `now`, held against its target; nothing where the figure only comes near what it says. By now
 * there may be less than by the year of the target: 完成“十四五”目标的52.4%.
 */
function aimOf(from: Asking, now: Asking): Aimed | undefined {
  const [actual, target] = [levelOf(now), targetOf(from)];
  if (!actual || !target) return undefined;
  const { qualifier } = actual.observation;
  if (qualifier === "近" || qualifier === "约") return undefined;
  const aim = aimedAt(actual, target);
  return aim.ok ? aim.value : undefined;
}

export function completionOf(from: Asking, now = from): readonly Known[] {
  const told = stated(from, statedOf(from, "completion"));
  const aim = aimOf(from, now);
  const rate = aim && reachedOf(aim);
  if (!aim || !rate?.ok) return told;
  const body = { value: rate.value, unit: PERCENT, decimals: 1, rule: "completion" } as const;
  return [...told, computed(from, body, partsOf(aim))];
}

/** How far a target is: all of it or a part, by which words, and by when. */
interface HowFar {
  readonly part?: number;
  readonly isPlain?: boolean;
  readonly now?: Asking;
}

/**
 * What is there beyond the target, or a part of it, below zero where it is missed; the better way round is above, unless the text
 * says plainly which of both is more.
 */
export function targetGapOf(
  from: Asking,
  { part = 1, isPlain = false, now = from }: HowFar = {},
): readonly Known[] {
  const whole = aimOf(from, now);
  if (!whole) return part === 1 ? paceBeyondTarget(from) : [];
  const { observation } = whole.level;
  if (part !== 1 && isRate(observation)) return [];
  const aim = { ...whole, asked: clean(whole.asked * part) };
  const above = beyondOf(aim);
  if (!above.ok) return [];
  const isLess = !isPlain && isLowerBetter(observation) && !isRate(observation);
  const beyond = isLess ? -above.value : above.value;
  const unit = isRate(observation) ? POINTS : observation.unit;
  const decimals = Math.max(observation.decimals, aim.target.observation.decimals);
  const ofTarget = isRate(observation) || aim.asked <= 0 ? [] : [beyond / aim.asked];
  return [
    ...(part === 1 ? paceBeyondTarget(from) : []),
    computed(from, { value: beyond, unit, decimals, rule: "gap" }, partsOf(aim)),
    // 超目标6.7%
    ...ofTarget.map((value) =>
      computed(from, { value, unit: PERCENT, decimals: 1, rule: "gap" }, partsOf(aim)),
    ),
    // 超额完成目标8.2个百分点: as many points more than all of it.
    ...ofTarget.map((value) =>
      computed(
        from,
        { value: value * PER_CENT, unit: POINTS, decimals: 1, rule: "gap" },
        partsOf(aim),
      ),
    ),
  ];
}

const PER_CENT = 100;

/** 增加值增长11.2%，高于年度目标1.2个百分点: where the target is one of growth. */
function paceBeyondTarget(from: Asking): readonly Known[] {
  const [pace] = stated(from, statedOf(from, "growth"));
  const ofYear = from.period?.months?.from === 1 ? from.then(wholeYear(from.period)) : from;
  const figure = statedOf(from, "growth-target") ?? statedOf(ofYear, "growth-target");
  const [target] = stated(from, figure);
  return distance(from, pace, target);
}

/** 尚差, of a target that stands nowhere in the workbook. */
export function statedTargetGap(from: Asking): readonly Known[] {
  return figuresOf(from.at.current, from.indicator)
    .flatMap((figure) => statedShortOf(from.at, figure).answers)
    .map((answer) => ({ answer, basis: "stated" as const, ...about(from) }));
}

function partsOf({ level, target }: Aimed): readonly (readonly [Operand["role"], OwnFigure])[] {
  return [
    ["current", level],
    ["target", target],
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

/** What a part did to the growth of a whole; nothing where a stated growth of the whole is not what its levels yield. */
export function contributionOf(
  from: Asking,
  whole: Asking,
  how: "contribution" | "pull",
): readonly Known[] {
  const [part, all] = [levelOf(from), levelOf(whole)];
  const growing = part && all && growingIn([from.at, part], [whole.at, all]);
  if (!growing || isStatedOtherwise(whole.at, growing)) return [];
  const found = broughtTo(growing, how);
  if (!found.ok) return [];
  return [{ answer: answerOf(growing, found.value, how), basis: "computed", ...about(from) }];
}

/** Nothing lies above itself, or below. */
function isOneFigure({ answer: a }: Known, { answer: b }: Known): boolean {
  const [one, other] = [a.operands[0]?.cell, b.operands[0]?.cell];
  const areRead = a.rule === "read" && b.rule === "read";
  return areRead && one !== undefined && other !== undefined && isSameCell(one, other);
}

/** How far a figure lies from another of the same kind; in points where both are rates. */
export function distance(
  from: Asking,
  own: Known | undefined,
  other: Known | undefined,
): readonly Known[] {
  if (!own || !other || isOneFigure(own, other)) return [];
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
