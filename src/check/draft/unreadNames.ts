import type { Reading } from "../../tables/table";
import { plainLabel } from "../../lexicon/script/plainLabel";
import type { AreaAddress, Workbook } from "../../workbook/workbook";
import { stripped } from "../names/genericTail";

/** Finds the area of a workbook that was not understood and has a label of that name: the likely source of a figure. */
export type UnreadNames = (name: string) => AreaAddress | undefined;

export function unreadNames(
  { refused }: Pick<Reading, "refused">,
  workbook: Workbook | undefined,
): UnreadNames {
  let areas: ReadonlyMap<string, AreaAddress> | undefined;
  return (name) => {
    if (!workbook || refused.length === 0) return undefined;
    areas ??= labelsIn(workbook, refused);
    return areas.get(keyOf(name));
  };
}

function labelsIn(
  { sheets }: Workbook,
  refused: Reading["refused"],
): ReadonlyMap<string, AreaAddress> {
  const areas = new Map<string, AreaAddress>();
  for (const { area } of refused) {
    const sheet = sheets.find(({ name }) => name === area.sheet);
    if (!sheet) continue;
    for (let row = area.top; row <= area.bottom; row += 1) {
      // A refused column or cell is called what its row is.
      const cells = sheet.rows[row - sheet.firstRow] ?? [];
      for (const cell of cells) {
        if (typeof cell?.value !== "string") continue;
        const key = keyOf(cell.value);
        if (key.length >= 2 && !areas.has(key)) areas.set(key, area);
      }
    }
  }
  return areas;
}

function keyOf(name: string): string {
  const { key } = plainLabel(name);
  return stripped(key.replace(/^其中[:：]?/, "").replace(/\([^()]*\)/g, "")).base;
}
