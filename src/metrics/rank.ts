import { ok, refuse, type Result } from "../problem";
import { clean } from "../quantity/decimal";
import { roundedTo } from "../quantity/round";

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
  options: RankOptions = {},
): Result<Ranking> {
  const order = placesAmong(peers, options);
  if (!order.ok) return order;
  const { placeOf, keys, count } = order.value;
  return ok((value, own) => {
    const place = placeOf(value);
    if (!place.ok) return place;
    const key = keyOf(value, options.decimals);
    const self = own ?? keys.indexOf(key);
    if (keys[self] !== key) return refuse("not-among-peers");
    const tiedWith: number[] = [];
    for (let index = keys.indexOf(key); index >= 0; index = keys.indexOf(key, index + 1)) {
      if (index !== self) tiedWith.push(index);
    }
    return ok({ place: place.value, count, tiedWith });
  });
}

/** The peers in order. */
export interface PlacesAmong {
  /** The place alone, found without looking through the peers. */
  readonly placeOf: (value: number) => Result<number>;
  /** What each peer is compared by, in the order given; NaN for one without a figure. */
  readonly keys: Float64Array;
  readonly count: number;
}

/** Sorts the peers once; a place is then found in as many steps as their number has binary digits. */
export function placesAmong(
  peers: readonly (number | null)[],
  { order = "descending", method = "competition", decimals }: RankOptions = {},
): Result<PlacesAmong> {
  if (decimals !== undefined && !(Number.isInteger(decimals) && decimals >= 0 && decimals <= 15)) {
    return refuse("invalid-option", { option: "decimals", value: decimals });
  }
  const keys = new Float64Array(peers.length).fill(NaN);
  let count = 0;
  for (let index = 0; index < peers.length; index += 1) {
    const peer = peers[index] ?? null;
    if (peer === null) continue;
    if (!Number.isFinite(peer)) return refuse("not-a-number");
    keys[index] = keyOf(peer, decimals);
    count += 1;
  }
  if (count === 0) return refuse("no-peers");
  // A typed array is sorted as numbers, NaN last.
  const sorted = keys.slice().sort().subarray(0, count);
  const distinct = distinctOf(sorted);
  const places = placesOf(distinct, count, order, method);
  const placeOf = (value: number): Result<number> => {
    if (!Number.isFinite(value)) return refuse("not-a-number");
    const at = indexIn(distinct.keys, keyOf(value, decimals));
    return at < 0 ? refuse("not-among-peers") : ok(places[at] ?? NaN);
  };
  return ok({ placeOf, keys, count });
}

interface Distinct {
  /** Every key once, rising. */
  readonly keys: Float64Array;
  /** How many keys stand before it among all. */
  readonly before: Uint32Array;
}

function distinctOf(sorted: Float64Array): Distinct {
  const keys = new Float64Array(sorted.length);
  const before = new Uint32Array(sorted.length);
  let size = 0;
  for (let index = 0; index < sorted.length; index += 1) {
    const key = sorted[index] ?? NaN;
    if (size > 0 && keys[size - 1] === key) continue;
    keys[size] = key;
    before[size] = index;
    size += 1;
  }
  return { keys: keys.subarray(0, size), before: before.subarray(0, size) };
}

function placesOf(
  { keys, before }: Distinct,
  count: number,
  order: "descending" | "ascending",
  method: NonNullable<RankOptions["method"]>,
): Float64Array {
  return keys.map((_key, index) => {
    const start = before[index] ?? 0;
    const end = before[index + 1] ?? count;
    const ahead = order === "ascending" ? start : count - end;
    switch (method) {
      case "competition":
        return ahead + 1;
      case "dense":
        return order === "ascending" ? index + 1 : keys.length - index;
      case "average":
        return ahead + 1 + (end - start - 1) / 2;
    }
  });
}

/** Where a key stands in a rising list; -1 where it does not. */
function indexIn(keys: Float64Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? NaN) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? low : -1;
}

/** Values with the same key share a place: compared as decimals, not as binary floats. */
function keyOf(value: number, decimals: number | undefined): number {
  return decimals === undefined ? clean(value) : roundedTo(value, decimals);
}
