import { joinCells } from "../../../answers/sharedOperands";
import { countOfItems } from "../../facts/countOfItems";
import type { Fact } from "../../facts/fact";
import type { FactContext } from "../../facts/factContext";
import type { FactRule } from "../../facts/factRule";
import { isScore } from "../../../answers/kindsOfIndicator";
import { figuresOf } from "../../../answers/levels";

/** 前5位, 前10位: the bounds that such reports count by. */
const BOUNDS: readonly number[] = [3, 5, 10];

/**
 * 6项指标中，2项居全省第一位、1项居第三位: how many indicators are ranked by level in a scope, and how many of them hold the
 * first, second and third place, where some hold the first and at least a third hold one of these. Else, how many stand within the narrowest bound that
 * holds at least half of them and is no wider than half of every field. Rankings that not everybody has a figure in do not
 * take part, nor do 其中 parts. Nothing is counted where the sheet has a place that is not among them.
 */
export const rankTallyFacts: FactRule = (context, found) => {
  const byScope = new Map<string, Fact[]>();
  for (const fact of found) {
    if (fact.claim.kind !== "rank" || fact.claim.basis !== "level" || fact.partOf) continue;
    const { scope, missing } = fact.claim;
    if (scope === "" || missing !== undefined) continue;
    byScope.set(scope, [...(byScope.get(scope) ?? []), fact]);
  }
  const { fewestPlaces } = context.settings.thresholds;
  const facts = [...byScope].flatMap(([scope, ranks]) =>
    ranks.length < fewestPlaces || lacksPlaces(context, ranks)
      ? []
      : tallies(context, scope, ranks),
  );
  return { facts, omitted: [] };
};

function tallies(context: FactContext, scope: string, ranks: readonly Fact[]): readonly Fact[] {
  const places = placesHeld(context, ranks);
  const isWorthCounting =
    ranks.some(({ value }) => value === 1) && sumOf(places) * 3 >= ranks.length;
  const held = isWorthCounting
    ? places.map(([place, value]) => ({ place, value, bound: false }))
    : bound(context, ranks).map(([place, value]) => ({ place, value, bound: true }));
  if (held.length === 0) return [];
  const ofScores = ranks.every((rank) => isOfScore(context, rank));
  const indicators = ranks.map(({ indicator }) => indicator);
  const ranked = { kind: "ranked", scope, ofScores, indicators } as const;
  const cells = joinCells(...ranks);
  return [
    countOfItems(context, ranked, ranks.length, cells, [scope]),
    ...held.map(({ place, value, bound: isBound }) => {
      const claim = { kind: "rank-tally", scope, place, bound: isBound, of: ranks.length } as const;
      return countOfItems(context, claim, value, cells, [`${scope} ${place}`]);
    }),
  ];
}

/** Whether a cell in a column of these places is not read, or is read as no place by level: 2项 of six would be of five. */
function lacksPlaces({ reading, current }: FactContext, ranks: readonly Fact[]): boolean {
  const cells = ranks.flatMap(({ operands }) =>
    operands.filter(({ unit }) => unit.base === "rank").map(({ cell }) => cell),
  );
  const counted = new Set(ranks.flatMap(({ operands }) => operands.map(({ cell }) => cell)));
  const scopes = new Set(ranks.map((one) => (one.claim.kind === "rank" ? one.claim.scope : "")));
  const isLeftOut = current.some(
    ({ observation: { measure, cell, scope = "", partOf } }) =>
      measure === "rank" && !partOf && scopes.has(scope) && !counted.has(cell),
  );
  const isRefused = reading.refused.some(({ area }) =>
    cells.some(
      ({ sheet, column }) =>
        area.sheet === sheet &&
        area.left === column &&
        area.right === column &&
        area.bottom - area.top < ranks.length,
    ),
  );
  return isLeftOut || isRefused;
}

type Held = readonly [place: number, value: number];

function placesHeld({ settings }: FactContext, ranks: readonly Fact[]): readonly Held[] {
  return Array.from({ length: settings.limits.placesTallied }, (_, index): Held => {
    const place = index + 1;
    return [place, ranks.filter(({ value }) => value === place).length];
  }).filter(([, value]) => value > 0);
}

function sumOf(places: readonly Held[]): number {
  return places.reduce((sum, [, value]) => sum + value, 0);
}

function bound({ settings }: FactContext, ranks: readonly Fact[]): readonly Held[] {
  const { goodStoredPlace } = settings.thresholds;
  const within = (size: number) => ranks.filter(({ value }) => value <= size).length;
  const isNarrow = (size: number) =>
    ranks.every(({ claim }) => {
      const count = claim.kind === "rank" ? claim.count : undefined;
      return count === undefined ? size <= goodStoredPlace : size * 2 <= count;
    });
  const size = BOUNDS.find((one) => within(one) * 2 >= ranks.length);
  return size === undefined || !isNarrow(size) ? [] : [[size, within(size)]];
}

function isOfScore({ current }: FactContext, { indicator }: Fact): boolean {
  return figuresOf(current, indicator).some(
    ({ observation }) => observation.measure === "level" && isScore(observation),
  );
}
