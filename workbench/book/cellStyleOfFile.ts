import type {
  BorderStyleTypes,
  HorizontalAlign,
  IBorderData,
  IStyleData,
  VerticalAlign,
} from "@univerjs/core";
import type ExcelJS from "exceljs";
import { indentPadding } from "../grid/indent";
import { fileColor } from "./fileColor";
import { Horizontal, Line, Vertical, WRAP, YES } from "./univerEnums";

/** The formatting of a cell of a file, as Univer's style. */
export function cellStyle(cell: ExcelJS.Cell): IStyleData {
  const border = borders(cell.border);
  return {
    ...numberFormat(cell.numFmt),
    ...font(cell.font),
    ...fill(cell.fill),
    ...alignment(cell.alignment),
    ...(Object.keys(border).length > 0 ? { bd: border } : {}),
  };
}

function numberFormat(format: string | undefined): IStyleData {
  return format && format !== "General" ? { n: { pattern: format } } : {};
}

function font(value: Partial<ExcelJS.Font> | undefined): IStyleData {
  if (!value) return {};
  const color = fileColor(value.color);
  return {
    ...(value.bold ? { bl: YES } : {}),
    ...(value.italic ? { it: YES } : {}),
    ...(value.underline ? { ul: { s: YES } } : {}),
    ...(value.strike ? { st: { s: YES } } : {}),
    ...(value.size ? { fs: value.size } : {}),
    ...(value.name ? { ff: value.name } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
  };
}

function fill(value: ExcelJS.Fill | undefined): IStyleData {
  if (value?.type !== "pattern" || value.pattern !== "solid") return {};
  const color = fileColor(value.fgColor);
  return color ? { bg: { rgb: color } } : {};
}

type ByName<T> = Readonly<Record<string, T | undefined>>;
const horizontal: ByName<HorizontalAlign> = {
  left: Horizontal.left,
  center: Horizontal.center,
  centerContinuous: Horizontal.center,
  right: Horizontal.right,
  justify: Horizontal.justified,
  distributed: Horizontal.distributed,
};
const vertical: ByName<VerticalAlign> = Vertical;
const lines: ByName<BorderStyleTypes> = Line;

function alignment(value: Partial<ExcelJS.Alignment> | undefined): IStyleData {
  const ht = value?.horizontal && horizontal[value.horizontal];
  const vt = value?.vertical && vertical[value.vertical];
  return {
    ...(ht ? { ht } : {}),
    ...(vt ? { vt } : {}),
    ...(value?.indent && value.horizontal !== "right" ? { pd: indentPadding(value.indent) } : {}),
    ...(value?.wrapText ? { tb: WRAP } : {}),
  };
}

function borders(value: Partial<ExcelJS.Borders> | undefined): IBorderData {
  const sides = { t: value?.top, b: value?.bottom, l: value?.left, r: value?.right };
  return Object.fromEntries(
    Object.entries(sides).flatMap(([side, border]) => {
      if (!border?.style) return [];
      const line = {
        s: lines[border.style] ?? Line.thin,
        cl: { rgb: fileColor(border.color) ?? "#000000" },
      };
      return [[side, line]];
    }),
  );
}
