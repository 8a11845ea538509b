import type { CellAddress } from "../workbook/workbook";
import { plainLabel } from "../lexicon/script/plainLabel";

/** The characters and the length that a sheet of settings asks for, and where. */
export interface AskedFor {
  readonly script?: "hans" | "hant";
  readonly length?: "brief" | "standard" | "full";
  readonly cells: readonly CellAddress[];
}

/** A line of a sheet of settings, and what it is known to be about. */
interface Stated {
  readonly row: number;
  readonly meaning: string | undefined;
  readonly value: string;
}

const SCRIPTS: Readonly<Record<string, AskedFor["script"]>> = {
  简: "hans",
  简体: "hans",
  简体字: "hans",
  简体中文: "hans",
  簡: "hans",
  簡體: "hans",
  繁: "hant",
  繁体: "hant",
  繁体字: "hant",
  繁体中文: "hant",
  繁體: "hant",
  繁體中文: "hant",
};

const LENGTHS: Readonly<Record<string, AskedFor["length"]>> = {
  摘要: "brief",
  简版: "brief",
  标准: "standard",
  标准版: "standard",
  完整: "full",
  完整版: "full",
};

/**
 * The characters and the length that a sheet of settings asks for, if any. What else they say is left alone, and no setting counts that two rows give
 * differently.
 */
export function askedFor(
  known: readonly Stated[],
  sheet: string,
  column: number,
): AskedFor | undefined {
  const script = onlyOne(known, "script", SCRIPTS);
  const length = onlyOne(known, "length", LENGTHS);
  const rows = [script, length].flatMap((one) => one?.row ?? []);
  if (rows.length === 0) return undefined;
  return {
    ...(script && { script: script.value }),
    ...(length && { length: length.value }),
    cells: rows.map((row) => ({ sheet, row, column })),
  };
}

function onlyOne<Value>(
  known: readonly Stated[],
  wanted: string,
  values: Readonly<Record<string, Value | undefined>>,
): { readonly row: number; readonly value: Value } | undefined {
  const said = known.flatMap(({ row, meaning, value }) => {
    const key = plainLabel(value).key;
    const found = meaning === wanted && Object.hasOwn(values, key) ? values[key] : undefined;
    return found === undefined ? [] : [{ row, value: found }];
  });
  const [first] = said;
  return first && said.every(({ value }) => value === first.value) ? first : undefined;
}
