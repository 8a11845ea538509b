import { contribution } from "../../metrics/contribution";
import { growthRate } from "../../metrics/growthRate";
import { pull } from "../../metrics/pull";
import { ok, type Result } from "../../problem";
import { difference } from "../../quantity/arithmetic";
import { convert } from "../../quantity/convert";
import { PERCENT, POINTS } from "../../quantity/unit";
import { agree } from "../../quantity/agree";
import type { Fact } from "./fact";
import type { FactContext } from "./factContext";
import { gather, NOTHING, type FactRule, type Findings } from "./factRule";
import { isAdditive } from "./kindsOfIndicator";
import { actualLevels, ownFigure } from "./levels";
import { makeFact, omission, operands } from "./makeFact";
import type { OwnFigure } from "./ownFigures";
import { baseOf, previousLevel } from "./previousLevel";
import { decimalsApartFrom } from "../../quantity/shown";

const DERIVED_DECIMALS = 1;

/**
 * 贡献率 and 拉动 of a 其中 part whose total grew: its change in the change of the total, and its change in last year's
 * total, in points. A part that fell meanwhile has no contribution to speak of, which is reported. Nothing is told where
 * a stated growth of the total is not what its levels yield.
 */
export const contributionFacts: FactRule = (context, found) =>
  gather(actualLevels(context), (level) => ofPart(context, level, found));

/** A part and its total in both years, and how they moved, in the unit of the total. */
interface Growing {
  readonly part: readonly [now: OwnFigure, before: OwnFigure];
  readonly whole: readonly [now: OwnFigure, before: OwnFigure];
  readonly partChange: number;
  readonly wholeChange: number;
  readonly base: number;
}

function ofPart(context: FactContext, level: OwnFigure, found: readonly Fact[]): Findings {
  const growing = growingTotal(context, level);
  if (!growing || isStatedOtherwise(growing, found)) return NOTHING;
  const { partChange, wholeChange, base } = growing;
  const share = contribution(partChange, wholeChange);
  const points = pull(partChange, base);
  if (!share.ok || !points.ok || partChange === 0) return NOTHING;
  const pulled = factOf(context, growing, points.value, "pull");
  if (!share.value.opposite) {
    return {
      facts: [factOf(context, growing, share.value.value, "contribution"), pulled],
      omitted: [],
    };
  }
  const { indicator } = level.observation;
  const cells = [...growing.part, ...growing.whole].map((figure) => figure.observation);
  const problem = { code: "opposite-changes" as const };
  const report = omission(context, "contribution", indicator, problem, cells);
  return { facts: [pulled], omitted: [report] };
}

function growingTotal(context: FactContext, part: OwnFigure): Growing | undefined {
  const { partOf, counting } = part.observation;
  if (partOf === undefined || !isAdditive(part.observation)) return undefined;
  const whole = ownFigure(actualLevels(context), "level", partOf, counting);
  const before = previousLevel(context, part);
  const wholeBefore = whole && previousLevel(context, whole);
  if (!whole || !before || !wholeBefore) return undefined;
  const partChange = changeIn(part, before, whole);
  const wholeChange = changeIn(whole, wholeBefore, whole);
  const base = baseOf(whole, wholeBefore);
  if (!partChange.ok || !wholeChange.ok || !base.ok) return undefined;
  if (wholeChange.value <= 0 || base.value <= 0) return undefined;
  return {
    part: [part, before],
    whole: [whole, wholeBefore],
    partChange: partChange.value,
    wholeChange: wholeChange.value,
    base: base.value,
  };
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
function isStatedOtherwise({ whole: [now], base }: Growing, found: readonly Fact[]): boolean {
  const { indicator, counting, value } = now.observation;
  const stated = found.find(
    (fact) =>
      fact.claim.kind === "growth" &&
      fact.claim.stored &&
      fact.indicator === indicator &&
      fact.counting === counting,
  );
  const computed = growthRate(value, base);
  if (!stated || !computed.ok) return false;
  return !agree(stated, { value: computed.value, unit: PERCENT, decimals: 15 });
}

function factOf(
  context: FactContext,
  { part, whole }: Growing,
  value: number,
  kind: "contribution" | "pull",
): Fact {
  const unit = kind === "pull" ? POINTS : PERCENT;
  return makeFact(context, part[0].observation, {
    value,
    unit,
    decimals: decimalsApartFrom(0, value, DERIVED_DECIMALS, unit),
    rule: kind,
    operands: [
      ...operands("part", part[0]),
      ...operands("previous-part", part[1]),
      ...operands("whole", whole[0]),
      ...operands("previous-whole", whole[1]),
    ],
    claim: { kind, whole: whole[0].observation.indicator },
  });
}
