import { completion } from "../metrics/completion";
import { gap } from "../metrics/gap";
import { pointsDifference } from "../metrics/pointsDifference";
import { ok, type Result } from "../problem";
import { agree } from "../quantity/agree";
import { convert } from "../quantity/convert";
import { decimalsApartFrom, shownNumber } from "../quantity/shown";
import { PERCENT, POINTS, type Unit } from "../quantity/unit";
import type { Aim } from "../lexicon/saying";
import type { Observation } from "../tables/observation";
import {
  answered,
  readAnswer,
  together,
  UNKNOWN,
  unanswered,
  type Answer,
  type Answered,
} from "./answer";
import { isCounted, isLowerBetter, isRate, isScore, judgedByTarget } from "./kindsOfIndicator";
import { actualLevels, figuresOf, ownFigure } from "./levels";
import { operand, operands } from "./operand";
import type { OwnFigure } from "./ownFigures";
import { reconcile } from "./reconcile";
import type { Standpoint } from "./standpoint";

const DECIMALS_OF_COMPLETION = 1;

/** How much of a target is reached, or how far the figure lies from it. */
export interface TargetAnswer extends Answer {
  readonly of: "completion" | "gap";
  readonly setBy?: string;
  /** What kind of target it is, where it is called by another name. */
  readonly aim?: Aim;
  /** The actual figure, with the side on which its target lies. */
  readonly level: Observation;
}

/** An actual figure and what it is held against; `asked` is the target in the figure's unit. */
export interface Aimed {
  readonly level: OwnFigure;
  readonly target: OwnFigure;
  readonly asked: number;
}

/**
 * Actual level against the target of the same period: completion and gap for amounts, the gap in percentage points for
 * rates. A completion that stands in the workbook and contradicts its own two cells is none, nor is the computed one.
 */
export function againstTarget(at: Standpoint, target: OwnFigure): Answered<TargetAnswer> {
  const { indicator, counting } = target.observation;
  const levels = actualLevels(at);
  const own = ownFigure(levels, "level", indicator, counting) ?? figuresOf(levels, indicator)[0];
  if (!own) return unanswered({ code: "missing-value" }, [target.observation]);
  const aimed = aimedAt(own, target);
  const level = aimed.ok ? aimed.value.level : own;
  if (!aimed.ok) return unanswered(aimed.problem, [level.observation, target.observation]);
  if (level.observation.qualifier) {
    return unanswered({ code: "approximate-value" }, [level.observation, target.observation]);
  }
  const aim = aimed.value;
  if (isRate(level.observation) || isScore(level.observation)) return gapTo(aim);
  // What part of a year has brought is progress: nothing is short of the year's target yet.
  return isUnderWay(at) ? completionOf(at, aim) : together(completionOf(at, aim), gapTo(aim));
}

/** An actual figure held against a target, in the figure's unit and judged as the target judges it. */
export function aimedAt(own: OwnFigure, target: OwnFigure): Result<Aimed> {
  const level = { ...own, observation: judgedByTarget(own.observation, target.observation) };
  const { value, unit } = target.observation;
  const asked = convert(value, unit, level.observation.unit);
  return asked.ok ? ok({ level, target, asked: asked.value }) : asked;
}

/** How much of it is reached. */
export function reachedOf({ level: { observation }, asked }: Aimed): Result<number> {
  return completion(observation.value, asked, { lowerIsBetter: isLowerBetter(observation) });
}

/** By how much the figure lies above it, in the figure's unit or, of a rate, in points. */
export function beyondOf({ level: { observation }, asked }: Aimed): Result<number> {
  return isRate(observation)
    ? pointsDifference(observation.value, asked)
    : gap(observation.value, asked);
}

/**
 * What 尚差 says itself, of a target that stands nowhere in the workbook. Where the target does, the gap is that of the two figures, and
 * a cell that says another is refuted by them; sheets write 与目标差距 with either sign, and above zero nothing tells which it is.
 */
export function statedShortOf(at: Standpoint, figure: OwnFigure): Answered<TargetAnswer> {
  const { observation } = figure;
  const { indicator, counting, value } = observation;
  if (!isTargetGap(observation)) return UNKNOWN;
  const target = ownFigure(at.current, "target", indicator, counting);
  const level = ownFigure(actualLevels(at), "level", indicator, counting);
  const aimed = target && level ? aimedAt(level, target) : undefined;
  if (!aimed?.ok) {
    if (value > 0) return unanswered({ code: "missing-value" }, [observation]);
    const told = level?.observation ?? observation;
    // What should stay low is short of its target by what it lies above it.
    const short = isLowerBetter(told) ? -value || 0 : value;
    return answered({ ...readAnswer(figure), value: short, of: "gap", level: told });
  }
  const beyond = beyondOf(aimed.value);
  if (!beyond.ok) return UNKNOWN;
  const held = aimed.value.level.observation;
  const unit = isRate(held) ? POINTS : held.unit;
  const { reasons } = reconcile({
    stated: observation,
    computed: { value: beyond.value, unit },
    cells: [held.cell, aimed.value.target.observation.cell],
    agrees: [1, -1].some((sign) =>
      agree(observation, { value: sign * beyond.value, unit, decimals: EXACT }),
    ),
    refuted: true,
  });
  return { answers: [], reasons };
}

const EXACT = 15;

/** A gap that a heading gives to the target: 与目标差距, 距目标尚差. */
export function isTargetGap({ measure, scope }: Observation): boolean {
  return measure === "gap" && scope === TARGET;
}

const TARGET = "目标";

function completionOf(at: Standpoint, aim: Aimed): Answered<TargetAnswer> {
  const { level, target } = aim;
  const { indicator, counting } = level.observation;
  const isLower = isLowerBetter(level.observation);
  const computed = reachedOf(aim);
  if (!computed.ok) return unanswered(computed.problem, [level.observation, target.observation]);
  const stored = ownFigure(at.current, "completion", indicator, counting);
  const isExplained = stored && !isLower && isPossible(stored.observation, aim);
  const settled =
    stored &&
    reconcile({
      stated: stored.observation,
      computed: { value: computed.value, unit: PERCENT },
      cells: [level.observation.cell, target.observation.cell],
      ...(isExplained ? { explained: true } : { refuted: true }),
    });
  if (settled?.source === "neither") return { answers: [], reasons: settled.reasons };
  const isOwn = stored && settled?.source === "stated";
  const { value } = settled ?? computed;
  const decimals = stored?.observation.decimals ?? decimalsOf(value);
  const { setBy, aim: kind } = target.observation;
  return answered({
    of: "completion",
    value,
    unit: PERCENT,
    decimals: decimalsApartFrom(1, value, decimals, PERCENT),
    rule: isOwn ? "read" : "completion",
    operands: isOwn
      ? [
          ...operands("value", stored),
          ...operands("target", target),
          ...operands("current", level).map((one) => ({ ...one, role: "checked" as const })),
        ]
      : [
          ...operands("current", level),
          ...operands("target", target),
          ...(stored ? [operand("checked", stored.observation)] : []),
        ],
    ...(setBy && { setBy }),
    ...(kind && { aim: kind }),
    level: level.observation,
  });
}

/** Whether a stated completion can be that of the two figures as far as they are shown: 65.76 % of 3亿元 in 4.56亿元. */
function isPossible(
  stated: Observation,
  { level: { observation: level }, target: { observation: target }, asked }: Aimed,
): boolean {
  const spread = halfStep(level);
  const margin = halfStep(target) * Math.abs(asked / target.value);
  const slack = halfStep(stated) / 100;
  const least = (level.value - spread) / (asked + margin) - slack;
  const most = asked > margin ? (level.value + spread) / (asked - margin) + slack : least;
  return least <= stated.value && stated.value <= most;
}

/** How far a figure may lie from what is shown of it; what is counted is known exactly. */
function halfStep(one: Observation): number {
  return isCounted(one) ? 0 : 0.5 / 10 ** one.decimals;
}

/** 130 % is no rounded figure where it is exact. */
function decimalsOf(value: number): number {
  return Number.isInteger(shownNumber(value, PERCENT)) ? 0 : DECIMALS_OF_COMPLETION;
}

/** How far an amount lies beyond its target, or short of it: actual less target, in the actual figure's unit; of a rate in points. */
function gapTo(aim: Aimed): Answered<TargetAnswer> {
  const { unit } = aim.level.observation;
  const difference = beyondOf(aim);
  const isOfRate = isRate(aim.level.observation);
  return difference.ok ? gapOf(aim, difference.value, isOfRate ? POINTS : unit) : UNKNOWN;
}

function gapOf({ level, target }: Aimed, value: number, unit: Unit): Answered<TargetAnswer> {
  const { setBy, aim, decimals } = target.observation;
  const shown = Math.max(level.observation.decimals, decimals);
  return answered({
    of: "gap",
    value,
    unit,
    decimals: decimalsApartFrom(0, value, shown, unit),
    rule: "gap",
    operands: [...operands("current", level), ...operands("target", target)],
    ...(setBy && { setBy }),
    ...(aim && { aim }),
    level: level.observation,
  });
}

/**
 * What is not yet reached within the year is no failure: the year's target has the rest of the year to be met, and that of a five-year plan the rest of the
 * plan.
 */
export function isUnderWay({ period }: Pick<Standpoint, "period">): boolean {
  if (period?.kind === "calendar" && period.since !== undefined)
    return period.year - period.since + 1 < YEARS_OF_PLAN;
  return (period?.months?.to ?? YEAR_END) < YEAR_END;
}

const YEAR_END = 12;
const YEARS_OF_PLAN = 5;
