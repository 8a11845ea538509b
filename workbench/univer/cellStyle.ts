import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { indentIn, indentPadding } from "../grid/indent";
import type { CellFormat, HorizontalAlignment, VerticalAlignment } from "../grid/gridModel";

const horizontal: Readonly<Record<HorizontalAlignment, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};

const vertical: Readonly<Record<VerticalAlignment, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** Univer's style for the parts of a format that are named. */
export function univerStyle(format: CellFormat): IStyleData {
  const { bold, italic, underline, fontName, fontSize, fontColor, fillColor, wrapText } = format;
  const { horizontalAlignment, verticalAlignment, indent } = format;
  return {
    ...(bold === undefined ? {} : { bl: flag(bold) }),
    ...(italic === undefined ? {} : { it: flag(italic) }),
    ...(underline === undefined ? {} : { ul: { s: flag(underline) } }),
    ...(fontName === undefined ? {} : { ff: fontName }),
    ...(fontSize === undefined ? {} : { fs: fontSize }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(fillColor === undefined ? {} : { bg: fillColor === "" ? null : { rgb: fillColor } }),
    ...(wrapText === undefined ? {} : { tb: wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(horizontalAlignment === undefined ? {} : { ht: horizontal[horizontalAlignment] }),
    ...(verticalAlignment === undefined ? {} : { vt: vertical[verticalAlignment] }),
    ...(indent === undefined ? {} : { pd: indentPadding(indent) }),
  };
}

export function cellFormat(style: Nullable<IStyleData>): CellFormat {
  const alignment = nameOf(horizontal, style?.ht);
  const standing = nameOf(vertical, style?.vt);
  return {
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    underline: style?.ul?.s === BooleanNumber.TRUE,
    wrapText: style?.tb === WrapStrategy.WRAP,
    ...(style?.ff ? { fontName: style.ff } : {}),
    ...(style?.fs ? { fontSize: style.fs } : {}),
    ...(style?.cl?.rgb ? { fontColor: style.cl.rgb } : {}),
    ...(style?.bg?.rgb ? { fillColor: style.bg.rgb } : {}),
    ...(style?.pd ? { indent: indentIn(style.pd) } : {}),
    ...(alignment ? { horizontalAlignment: alignment } : {}),
    ...(standing ? { verticalAlignment: standing } : {}),
  };
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function nameOf<Name extends string, Value>(
  table: Readonly<Record<Name, Value>>,
  value: Nullable<Value>,
): Name | undefined {
  return (Object.keys(table) as Name[]).find((name) => table[name] === value);
}
