import { isLowerBetter } from "../../../answers/kindsOfIndicator";
import { isExpectedFact } from "../../facts/isExpectedFact";
import { countOfItems } from "../../facts/countOfItems";
import type { Fact } from "../../facts/fact";
import { backgroundIn } from "../../outline/backgroundIn";
import { NOTHING, type FactRule } from "../../facts/factRule";

/** Of fewer nobody keeps count. */
const FEWEST = 4;

/**
 * 8项主要指标全部实现增长, 8项主要指标中6项实现增长: of how many indicators growth is known, and how many of them grew; a rate
 * has grown that has risen in points. Parts speak with their totals, but of totals that all grew nothing is said above a part that fell. What is only
 * expected does not count. Where growth is told of something that is better when it falls, nobody counts what has grown; nor where
 * no more than half has grown: nobody opens with 14项主要指标中6项实现增长. Nobody could count them, either, where some have no growth,
 * or where they stand in several sheets, of which one divides what another sums up: 17项 with each field of spending.
 */
export const growthTallyFacts: FactRule = (context, found) => {
  const levels = found.filter((fact) => isLevel(fact, context.subject));
  const told = new Set(
    found.flatMap((fact) =>
      isLevel(fact, context.subject) || isCounted(fact, context.subject) ? [fact.indicator] : [],
    ),
  );
  const isBackground = backgroundIn(levels);
  const parts = found.filter(
    (fact) =>
      fact.claim.kind === "growth" && isCounted(fact, context.subject) && isPart(fact, told),
  );
  const own = found.filter(
    (fact) =>
      isCounted(fact, context.subject) && !isPart(fact, told) && !isBackground(fact.indicator),
  );
  if (own.some((fact) => fact.claim.kind !== "points-change" && isLowerBetter(fact)))
    return NOTHING;
  const ofGrowth = own.filter(({ claim }) => claim.kind === "growth");
  const grows = new Set(ofGrowth.map(({ indicator }) => indicator));
  // Too few for a rate of growth, 1个 after 1个 has not grown either.
  const ofChange = own.filter(
    (fact) => fact.claim.kind !== "growth" && !grows.has(fact.indicator) && !isLowerBetter(fact),
  );
  const counted = [...ofGrowth, ...ofChange];
  const names = new Set(counted.map(({ indicator }) => indicator));
  const whole = new Set(
    levels.flatMap((fact) =>
      isPart(fact, told) || isBackground(fact.indicator) ? [] : [fact.indicator],
    ),
  );
  const isAll = [...whole].every((name) => names.has(name)) && sheetsOf(counted).size === 1;
  if (counted.length < FEWEST || names.size < counted.length || !isAll) return NOTHING;
  // Where most of what is told are parts, 全部实现增长 would stand above falls.
  if (parts.length > counted.length) return NOTHING;
  const operands = counted.flatMap((fact) => fact.operands);
  const grown = counted.filter(hasGrown);
  const all = grown.length === counted.length;
  if (grown.length * 2 <= counted.length || (all && parts.some(({ value }) => value < 0)))
    return NOTHING;
  const tallied = [
    ...counted.flatMap((fact) => (hasGrown(fact) ? fact.operands : checked(fact))),
    ...parts.flatMap(checked),
  ];
  return {
    facts: [
      countOfItems(context, { kind: "growth-counted" }, counted.length, { operands }),
      countOfItems(context, { kind: "growth-tally", all }, grown.length, { operands: tallied }),
    ],
    omitted: [],
  };
};

function sheetsOf(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(facts.flatMap(({ operands: [first] }) => (first ? [first.cell.sheet] : [])));
}

function hasGrown({ value }: Fact): boolean {
  return value > 0;
}

/** Held against the number, not counted with. */
function checked({ operands }: Fact): Fact["operands"] {
  return operands.map((one) => ({ ...one, role: "checked" as const }));
}

const GROWTHS: readonly Fact["claim"]["kind"][] = ["growth", "change", "points-change"];

function isCounted(fact: Fact, subject: string): boolean {
  const isOwn = GROWTHS.includes(fact.claim.kind) && fact.entity === subject;
  return isOwn && !fact.isCase && !isExpectedFact(fact);
}

function isLevel({ claim, entity, isCase }: Fact, subject: string): boolean {
  return claim.kind === "level" && entity === subject && !isCase;
}

/** A part whose total is told; where it is not, the part stands for itself. */
function isPart({ partOf }: Fact, told: ReadonlySet<string>): boolean {
  return partOf !== undefined && told.has(partOf);
}
