import { contribution } from "../metrics/contribution";
import { growthRate } from "../metrics/growthRate";
import { pull } from "../metrics/pull";
import { ok, type Result } from "../problem";
import { difference } from "../quantity/arithmetic";
import { convert } from "../quantity/convert";
import { decimalsApartFrom } from "../quantity/shown";
import { PERCENT, POINTS } from "../quantity/unit";
import { answered, reason, UNKNOWN, type Answer, type Answered } from "./answer";
import { actualLevels, ownFigure } from "./levels";
import { operands } from "./operand";
import type { OwnFigure } from "./ownFigures";
import { baseOf, previousLevel } from "./previousLevel";
import { reconcile } from "./reconcile";
import type { Standpoint } from "./standpoint";

const DERIVED_DECIMALS = 1;

/** What a part did to the growth of its total: its part in it, and the points it brought. */
export interface ContributionAnswer extends Answer {
  readonly rule: "contribution" | "pull";
  readonly whole: string;
}

/** A part and its total in both years, and how they moved, in the unit of the total. */
export interface Growing {
  readonly part: readonly [now: OwnFigure, before: OwnFigure];
  readonly whole: readonly [now: OwnFigure, before: OwnFigure];
  readonly partChange: number;
  readonly wholeChange: number;
  readonly base: number;
}

/**
 * 贡献率 and 拉动 of a 其中 part whose total grew: its change in the change of the total, and its change in last year's
 * total, in points. Of more than all of the growth nobody says that a part contributed it; a part that fell meanwhile has no
 * contribution to speak of, which is a reason. Nothing where a stated growth of the total is not what its levels yield. Of
 * money only: of a count of projects nobody says 拉动.
 */
export function contributionOf(at: Standpoint, level: OwnFigure): Answered<ContributionAnswer> {
  const growing = growingTotal(at, level);
  if (!growing || isStatedOtherwise(at, growing)) return UNKNOWN;
  const share = contribution(growing.partChange, growing.wholeChange);
  const points = broughtTo(growing, "pull");
  if (!share.ok || !points.ok || growing.partChange === 0) return UNKNOWN;
  const pulled = answerOf(growing, points.value, "pull");
  if (share.value.value > 1) return answered(pulled);
  if (!share.value.opposite) {
    const answers = [answerOf(growing, share.value.value, "contribution"), pulled];
    return { answers, reasons: [] };
  }
  const cells = [...growing.part, ...growing.whole].map(({ observation }) => observation);
  return { answers: [pulled], reasons: [reason({ code: "opposite-changes" }, cells)] };
}

function growingTotal(at: Standpoint, part: OwnFigure): Growing | undefined {
  const { partOf, beyondTotal, counting } = part.observation;
  if (partOf === undefined || beyondTotal || part.observation.unit.base !== "元") return undefined;
  const whole = ownFigure(actualLevels(at), "level", partOf, counting);
  const growing = whole && growingIn([at, part], [at, whole]);
  return growing && growing.wholeChange > 0 && growing.base > 0 ? growing : undefined;
}

/** How a part and its whole moved since last year; nothing where a figure is missing or cannot be counted with. */
export function growingIn(
  [at, part]: readonly [Standpoint, OwnFigure],
  [atWhole, whole]: readonly [Standpoint, OwnFigure],
): Growing | undefined {
  const before = previousLevel(at, part);
  const wholeBefore = previousLevel(atWhole, whole);
  if (!before || !wholeBefore) return undefined;
  const partChange = changeIn(part, before, whole);
  const wholeChange = changeIn(whole, wholeBefore, whole);
  const base = baseOf(whole, wholeBefore);
  if (!partChange.ok || !wholeChange.ok || !base.ok) return undefined;
  return {
    part: [part, before],
    whole: [whole, wholeBefore],
    partChange: partChange.value,
    wholeChange: wholeChange.value,
    base: base.value,
  };
}

/** What the part brought: its change in that of the whole, or in last year's whole. */
export function broughtTo(
  { partChange, wholeChange, base }: Growing,
  how: ContributionAnswer["rule"],
): Result<number> {
  if (how === "pull") return pull(partChange, base);
  const share = contribution(partChange, wholeChange);
  return share.ok ? ok(share.value.value) : share;
}

/** The change on last year, in the unit of the total. */
function changeIn(figure: OwnFigure, before: OwnFigure, whole: OwnFigure): Result<number> {
  const { value, unit } = figure.observation;
  const base = baseOf(figure, before);
  if (!base.ok) return base;
  const changed = difference(value, base.value);
  const inWhole = whole.observation.unit;
  return unit.symbol === inWhole.symbol ? ok(changed) : convert(changed, unit, inWhole);
}

/** A stated growth of the total may be at other prices than its levels. */
export function isStatedOtherwise(
  { current }: Standpoint,
  { whole: [now, before], base }: Growing,
): boolean {
  const { indicator, counting, value } = now.observation;
  const stated = ownFigure(current, "growth", indicator, counting)?.observation;
  const computed = growthRate(value, base);
  if (!stated || stated.status === "forecast" || !computed.ok) return false;
  const { source } = reconcile({
    stated,
    computed: { value: computed.value, unit: PERCENT },
    cells: [now.observation.cell, before.observation.cell],
  });
  return source !== "both";
}

export function answerOf(
  { part, whole }: Growing,
  value: number,
  rule: ContributionAnswer["rule"],
): ContributionAnswer {
  const unit = rule === "pull" ? POINTS : PERCENT;
  return {
    value,
    unit,
    decimals: decimalsApartFrom(0, value, DERIVED_DECIMALS, unit),
    rule,
    operands: [
      ...operands("part", part[0]),
      ...operands("previous-part", part[1]),
      ...operands("whole", whole[0]),
      ...operands("previous-whole", whole[1]),
    ],
    whole: whole[0].observation.indicator,
  };
}
