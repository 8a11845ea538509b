import type { Area } from "../../workbook/workbook";
import { supports } from "./supports";

/** Asks for the merged areas that begin in an area; Excel fails where there are more than 512 of them. */
export function queueMerges(worksheet: Excel.Worksheet, area: Area): () => readonly Area[] {
  if (!supports("1.13")) return () => [];
  const { top, left, bottom, right } = area;
  const merged = worksheet
    .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
    .getMergedAreasOrNullObject();
  merged.load(
    ["rowIndex", "columnIndex", "rowCount", "columnCount"]
      .map((property) => `areas/items/${property}`)
      .join(","),
  );
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf));
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
