import { placesMoved } from "../../lexicon/placesMoved";
import { PLACE } from "../../quantity/unit";
import type { Cell } from "../../workbook/workbook";
import { refused, type CellReading } from "./figure";
import { readFigure } from "./readFigure";

/** A cell of places gained, which are above zero, or lost: 2, ↑2, 前移2位, 后移1位, 持平. Marks for no data are no figure. */
export function readPlacesMoved(cell: Cell): CellReading {
  const { value, text } = cell;
  const moved = typeof value === "string" ? placesMoved(value) : undefined;
  if (moved !== undefined) return { kind: "figure", value: moved, unit: PLACE, decimals: 0 };
  const read = readFigure(cell, { form: "amount" });
  if (read.kind !== "figure") return read;
  const isPlain = typeof value === "number" && Number.isInteger(read.value);
  return isPlain
    ? { kind: "figure", value: read.value, unit: PLACE, decimals: 0 }
    : refused("not-a-number", { text });
}
