import { placesAmong, type PlacesAmong, type RankOptions } from "../metrics/rank";
import { ok, refuse, type Result } from "../problem";
import { alignedWith } from "./alignUnits";
import type { ArgumentName } from "./argumentNames";
import { broadcast, cellAt, cellsOf, gridOf } from "./broadcast";
import { readArgument } from "./elementwise";
import { outcomeOf, type Answers, type Outcome } from "./outcome";
import { readPeers, type Peers } from "./readPeers";
import { readRankOptions, type RankSettings } from "./rankSettings";
import { readZeros, type Zeros } from "./zeros";

/** The place of every value among the peers; texts and blanks among the peers are not counted. */
export function rankAmong(values: unknown, peers: unknown, settings: RankSettings): Answers {
  const field = fieldFor(settings);
  if (!field.ok) return field;
  const place = field.value(cellsOf(gridOf(peers)));
  if (!place.ok) return place;
  const grid = gridOf(values);
  return broadcast([grid], (row, column) => place.value(cellAt(grid, row, column)));
}

/** Gives the place of the value in a cell. */
export type Place = (cell: unknown) => Outcome;

/** Reads the settings once; what it gives prepares the peers once, for placing many values among them. */
export function fieldFor(
  settings: RankSettings,
): Result<(peers: readonly unknown[]) => Result<Place>> {
  const options = readRankOptions(settings);
  if (!options.ok) return options;
  const zeros = readZeros(settings.zeros);
  if (!zeros.ok) return zeros;
  return ok((cells) => {
    const peers = readPeers(cells);
    return peers.ok ? placing(peers.value, options.value, zeros.value) : peers;
  });
}

/** Two fields where a 0 may be a blank: a place that is the same in both needs no question. */
function placing(peers: Peers, options: RankOptions, zeros: Zeros): Result<Place> {
  const { figures, withoutZeros, unit } = peers;
  const counted = placesAmong(figures, options);
  if (!counted.ok) return counted;
  const dropped =
    withoutZeros && zeros !== "value" ? placesAmong(withoutZeros, options) : undefined;
  const { placeOf } = counted.value;
  return ok((cell) => {
    if (typeof cell === "number" && cell !== 0 && !unit.unit && !dropped) {
      return outcomeOf(placeOf(cell));
    }
    const operand = readArgument(cell, VALUE);
    if (!operand.ok) return operand.problem;
    const value = alignedWith(unit, operand.value);
    if (!value.ok) return value.problem;
    const asValue = placeOf(value.value);
    if (!dropped || !asValue.ok) return outcomeOf(asValue);
    const asMissing = operand.value.mayBeBlank ? NO_VALUE : placeIn(dropped, value.value);
    if (zeros === "missing") return outcomeOf(asMissing);
    return asMissing.ok && asMissing.value === asValue.value ? asValue.value : AMBIGUOUS;
  });
}

const VALUE: ArgumentName = "values";
const NO_VALUE = refuse("missing-value", { argument: VALUE });
const AMBIGUOUS: Outcome = { code: "ambiguous-zero" };

function placeIn(places: Result<PlacesAmong>, value: number): Result<number> {
  return places.ok ? places.value.placeOf(value) : places;
}
