import type { OwnFigure } from "./ownFigures";

/** Rounding may make parts a little more than their total. */
const ROUNDED = 1.005;

/**
 * Marks the parts that together are more than their total: the sheet has several breakdowns under each other and does not say
 * so, or the parts of a part, and none of them is told as what makes up the total. Each breakdown that it names is on its own.
 */
export function withSoundParts(figures: readonly OwnFigure[]): readonly OwnFigure[] {
  const levels = figures.filter(({ observation }) => observation.measure === "level");
  const groups = new Map<string, Group>();
  for (const { observation } of levels) {
    const { partOf, breakdown, value, unit } = observation;
    if (partOf === undefined) continue;
    const group = { partOf, breakdown, base: countedIn(unit.base) };
    const key = JSON.stringify(group);
    const sum = (groups.get(key)?.sum ?? 0) + Math.abs(value) * unit.factor;
    groups.set(key, { ...group, sum });
  }
  if (groups.size === 0) return figures;
  const least = leastByName(levels);
  const unsound = new Set(
    [...groups.values()].filter((group) => isBeyond(group, least)).map(nameOf),
  );
  return unsound.size === 0 ? figures : figures.map((figure) => apart(figure, unsound));
}

/** Parts of one total by one breakdown, counted alike. */
interface Group {
  readonly partOf: string;
  readonly breakdown: string | undefined;
  readonly base: string;
  readonly sum: number;
}

function isBeyond({ partOf, base, sum }: Group, least: ReadonlyMap<string, number>): boolean {
  const whole = least.get(JSON.stringify([partOf, base]));
  return base !== "ratio" && whole !== undefined && sum > whole * ROUNDED;
}

/** The least amount of each indicator. */
function leastByName(levels: readonly OwnFigure[]): ReadonlyMap<string, number> {
  const least = new Map<string, number>();
  for (const { observation } of levels) {
    const { indicator, value, unit } = observation;
    const key = JSON.stringify([indicator, countedIn(unit.base)]);
    least.set(key, Math.min(least.get(key) ?? Infinity, value * unit.factor));
  }
  return least;
}

/** 5个 and 11所 are counts of the same. */
function countedIn(base: string): string {
  return /^[家所座处處间間]$/.test(base) ? "个" : base;
}

function nameOf({ partOf, breakdown }: Pick<Group, "partOf" | "breakdown">): string {
  return JSON.stringify([partOf, breakdown]);
}

function apart(figure: OwnFigure, unsound: ReadonlySet<string>): OwnFigure {
  const { observation } = figure;
  const { partOf, breakdown } = observation;
  const isUnsound = partOf !== undefined && unsound.has(nameOf({ partOf, breakdown }));
  return isUnsound ? { ...figure, observation: { ...observation, beyondTotal: true } } : figure;
}
