/** How a column of places stands to a column of values. */
export interface Order {
  /** The first place goes to the greatest value, or to the least. */
  readonly first: "greatest" | "least";
  /** Rows that have the very place their value gives them among the rows. */
  readonly exact: number;
  /** Neighbours by place whose values stand the wrong way round, or are equal. */
  readonly broken: number;
  /** Of these, the equal ones: somebody has told ties apart by something else. */
  readonly split: number;
  /** Rows with both a place and a value. */
  readonly of: number;
  readonly bits: number;
}

/** So many neighbours may stand the wrong way round before a column is no order of another. */
const MOST_BROKEN = 0.1;
/** … and so many ties may be told apart. */
const MOST_SPLIT = 0.25;

/**
 * Whether whole numbers are the places of values, and by which end they are counted; `undefined` where they are not. Ties share a
 * place; the places may be those among more than are here, as of a city's counties in the province, so that only their order
 * is held against the values. A chance order of n rows has one chance in n!, and each break takes what it might be.
 */
export function orderOf(places: Float64Array, values: Float64Array): Order | undefined {
  const rows = [...places.keys()].filter(
    (row) => !Number.isNaN(places[row]) && !Number.isNaN(values[row]),
  );
  const place = (row: number): number => places[row] ?? NaN;
  const value = (row: number): number => values[row] ?? NaN;
  if (rows.some((row) => !Number.isInteger(place(row)) || place(row) < 1)) return undefined;
  const isSplit = (row: number, before: number): boolean =>
    place(row) !== place(before) && value(row) === value(before);
  const byPlace = [...rows].sort((a, b) => place(a) - place(b));
  const broken = (sign: number): number =>
    byPlace.slice(1).filter((row, index) => {
      const before = byPlace[index] ?? row;
      const rise = Math.sign(value(row) - value(before)) * sign;
      return place(row) === place(before) ? rise !== 0 : rise <= 0;
    }).length;
  const [falling, rising] = [broken(-1), broken(1)];
  const fewest = Math.min(falling, rising);
  const split = byPlace.slice(1).filter((row, index) => isSplit(row, byPlace[index] ?? row)).length;
  const pairs = rows.length - 1;
  if (rows.length < 2 || fewest - split > MOST_BROKEN * pairs || split > MOST_SPLIT * pairs)
    return undefined;
  const first = falling <= rising ? "greatest" : "least";
  const ahead = (row: number): number =>
    rows.filter((other) =>
      first === "greatest" ? value(other) > value(row) : value(other) < value(row),
    ).length;
  const isLarge = rows.length > LARGE;
  const exact = isLarge
    ? rows.length - fewest
    : rows.filter((row) => place(row) === ahead(row) + 1).length;
  return {
    first,
    exact,
    broken: fewest,
    split,
    of: rows.length,
    bits: factorialBits(rows.length) - fewest * 2 * Math.log2(rows.length),
  };
}

/** Beyond, places are not counted one by one. */
const LARGE = 500;

function factorialBits(count: number): number {
  let bits = 0;
  for (let factor = 2; factor <= count; factor += 1) bits += Math.log2(factor);
  return bits;
}
