import type {
  BorderStyleTypes,
  HorizontalAlign,
  IBorderData,
  IStyleData,
  VerticalAlign,
} from "@univerjs/core";
import type {
  FileAlignment,
  FileBorder,
  FileColor,
  FileFont,
  FileStyle,
} from "../../src/hosts/xlsx/parts/fileStyle";
import { indentPadding } from "../grid/indent";
import { fileColor } from "./fileColor";
import { Horizontal, Line, Vertical, WRAP, YES } from "./univerEnums";

/** The formatting of a cell of a file, as Univer's style. */
export function cellStyle(style: FileStyle): IStyleData {
  const border = borders(style.border);
  return {
    ...numberFormat(style.numberFormat),
    ...font(style.font),
    ...background(style.fill),
    ...alignment(style.alignment),
    ...(Object.keys(border).length > 0 ? { bd: border } : {}),
  };
}

function numberFormat(format: string | undefined): IStyleData {
  return format && format !== "General" ? { n: { pattern: format } } : {};
}

function font(value: FileFont | undefined): IStyleData {
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

function background(fill: FileColor | undefined): IStyleData {
  const color = fileColor(fill);
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
const vertical: ByName<VerticalAlign> = {
  top: Vertical.top,
  center: Vertical.middle,
  justify: Vertical.middle,
  distributed: Vertical.middle,
  bottom: Vertical.bottom,
};
const lines: ByName<BorderStyleTypes> = Line;

function alignment(value: FileAlignment | undefined): IStyleData {
  const ht = value?.horizontal && horizontal[value.horizontal];
  const vt = value?.vertical && vertical[value.vertical];
  return {
    ...(ht ? { ht } : {}),
    ...(vt ? { vt } : {}),
    ...(value?.indent && value.horizontal !== "right" ? { pd: indentPadding(value.indent) } : {}),
    ...(value?.wraps ? { tb: WRAP } : {}),
  };
}

function borders(value: FileBorder | undefined): IBorderData {
  const sides = { t: value?.top, b: value?.bottom, l: value?.left, r: value?.right };
  return Object.fromEntries(
    Object.entries(sides).flatMap(([side, border]) => {
      if (!border) return [];
      const line = {
        s: lines[border.style] ?? Line.thin,
        cl: { rgb: fileColor(border.color) ?? "#000000" },
      };
      return [[side, line]];
    }),
  );
}
