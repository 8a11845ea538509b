import { ok, refuse, type Result } from "../problem";
import { clean } from "../quantity/decimal";
import { roundHalfUp } from "../quantity/round";

export interface RankOptions {
  /** The greatest value comes first unless less is better. */
  readonly order?: "descending" | "ascending";
  /** competition 1-2-2-4 (Excel's RANK.EQ), dense 1-2-2-3 (中国式排名), average 1-2.5-2.5-4. */
  readonly method?: "competition" | "dense" | "average";
  /** Values equal at so many decimals are equal; by default at the 15 digits Excel shows. */
  readonly decimals?: number;
  /** Where the ranked value itself stands among the peers; by default the first that equals it. */
  readonly own?: number;
}

export interface Rank {
  readonly place: number;
  /** How many are ranked, the owner of the value included. */
  readonly count: number;
  /** Indexes of the other peers at the same place. */
  readonly tiedWith: readonly number[];
}

/**
 * The place of a value among its peers, 位次. `peers` holds everybody who is ranked, the value's owner included;
 * `null` is a peer without a figure and is not counted.
 *
 * @example rank(90, [100, 90, 90, 80]) // => { ok: true, value: { place: 2, count: 4, tiedWith: [2] } }
 * @example rank(80, [100, 90, null, 80], { method: "dense" }) // => { ok: true, value: { place: 3, count: 3, tiedWith: [] } }
 * @example rank(2.144, [2.144, 2.141], { decimals: 2 }) // => { ok: true, value: { place: 1, count: 2, tiedWith: [1] } }
 * @example rank(5, [1, 2]) // => { ok: false, problem: { code: "not-among-peers" } }
 */
export function rank(
  value: number,
  peers: readonly (number | null)[],
  options: RankOptions = {},
): Result<Rank> {
  const ranking = rankingOf(peers, options);
  return ranking.ok ? ranking.value(value, options.own) : ranking;
}

/** Gives the place of a value; see `rank`. */
export type Ranking = (value: number, own?: number) => Result<Rank>;

/** Prepares the peers once, for ranking many values among them. */
export function rankingOf(
  peers: readonly (number | null)[],
  { order = "descending", method = "competition", decimals }: RankOptions = {},
): Result<Ranking> {
  if (decimals !== undefined && !(Number.isInteger(decimals) && decimals >= 0 && decimals <= 15)) {
    return refuse("invalid-option", { option: "decimals", value: decimals });
  }
  const holders = new Map<number, number[]>();
  let count = 0;
  for (const [index, peer] of peers.entries()) {
    if (peer === null) continue;
    if (!Number.isFinite(peer)) return refuse("not-a-number");
    const key = keyOf(peer, decimals);
    const indexes = holders.get(key);
    if (indexes) indexes.push(index);
    else holders.set(key, [index]);
    count += 1;
  }
  if (count === 0) return refuse("no-peers");
  const places = placesOf(holders, order === "descending" ? -1 : 1, method);
  return ok((value, own) => {
    if (!Number.isFinite(value)) return refuse("not-a-number");
    const key = keyOf(value, decimals);
    const indexes = holders.get(key);
    const place = places.get(key);
    if (!indexes || place === undefined) return refuse("not-among-peers");
    const self = own ?? indexes[0];
    if (self !== undefined && !indexes.includes(self)) return refuse("not-among-peers");
    return ok({ place, count, tiedWith: indexes.filter((index) => index !== self) });
  });
}

function placesOf(
  holders: ReadonlyMap<number, readonly number[]>,
  direction: 1 | -1,
  method: NonNullable<RankOptions["method"]>,
): Map<number, number> {
  const places = new Map<number, number>();
  let ahead = 0;
  for (const key of [...holders.keys()].sort((a, b) => direction * (a - b))) {
    const size = holders.get(key)?.length ?? 0;
    const first = method === "dense" ? places.size + 1 : ahead + 1;
    places.set(key, method === "average" ? first + (size - 1) / 2 : first);
    ahead += size;
  }
  return places;
}

/** Values with the same key share a place: compared as decimals, not as binary floats. */
function keyOf(value: number, decimals: number | undefined): number {
  if (decimals === undefined || Number.isInteger(value)) return clean(value);
  return Number(roundHalfUp(value, decimals));
}
