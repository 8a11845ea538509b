import { ok, refuse, type ProblemCode, type Result } from "../problem";
import { rankingOf, type Ranking } from "../metrics/rank";
import { alignUnits } from "./alignUnits";
import type { Answers } from "./answer";
import { broadcast, gridOf } from "./broadcast";
import { readOperand, type Operand } from "./readOperand";
import { readRankOptions, readZeros, type RankSettings } from "./rankSettings";

/** The place of every value among the peers; texts and blanks among the peers are not counted. */
export function rankAmong(values: unknown, peers: unknown, settings: RankSettings): Answers {
  const options = readRankOptions(settings);
  if (!options.ok) return options;
  const zeros = readZeros(settings);
  if (!zeros.ok) return zeros;
  const read = readPeers(gridOf(peers).flat());
  if (!read.ok) return read;
  const { figures, unit } = read.value;
  const counted = rankingOf(figures, options.value);
  const dropped =
    zeros.value !== "value" && figures.includes(0)
      ? rankingOf(withoutZeros(figures), options.value)
      : undefined;
  return broadcast([gridOf(values)], ([cell]) => {
    const value = readValue(cell, unit);
    if (!value.ok) return value;
    const asValue = placeIn(counted, value.value);
    if (!dropped) return asValue;
    const asMissing = value.value === 0 ? NO_VALUE : placeIn(dropped, value.value);
    if (zeros.value === "missing" || isSame(asValue, asMissing)) return asMissing;
    return refuse("ambiguous-zero");
  });
}

const NO_VALUE = refuse("missing-value", { argument: "value" });

function withoutZeros(figures: readonly (number | null)[]): (number | null)[] {
  return figures.map((figure) => (figure === 0 ? null : figure));
}

interface Peers {
  readonly figures: readonly (number | null)[];
  /** A figure whose unit all others were brought to. */
  readonly unit: Operand;
}

/** Texts and blanks are no peers. An error or an approximate figure is one, but has no place: then nobody has. */
function readPeers(cells: readonly unknown[]): Result<Peers> {
  const figures: (number | null)[] = [];
  let unit: Operand | undefined;
  for (const cell of cells) {
    const operand = readOperand(cell);
    if (!operand.ok) {
      if (NO_PLACE.has(operand.problem.code)) return operand;
      figures.push(null);
      continue;
    }
    unit ??= operand.value;
    const aligned = alignUnits(unit, operand.value);
    if (!aligned.ok) return aligned;
    figures.push(aligned.value[1]);
  }
  return unit ? ok({ figures, unit }) : refuse("no-peers");
}

const NO_PLACE: ReadonlySet<ProblemCode> = new Set(["error-value", "approximate-value"]);

function readValue(cell: unknown, unit: Operand): Result<number> {
  const operand = readOperand(cell);
  if (!operand.ok) {
    return operand.problem.code === "missing-value" ? NO_VALUE : operand;
  }
  const aligned = alignUnits(unit, operand.value);
  return aligned.ok ? ok(aligned.value[1]) : aligned;
}

function placeIn(ranking: Result<Ranking>, value: number): Result<number> {
  if (!ranking.ok) return ranking;
  const place = ranking.value(value);
  return place.ok ? ok(place.value.place) : place;
}

function isSame(one: Result<number>, other: Result<number>): boolean {
  return one.ok && other.ok && one.value === other.value;
}
