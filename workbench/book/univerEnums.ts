import type * as univer from "@univerjs/core";

/**
 * The numbers behind Univer's enumerations. Reading files needs nothing else of Univer, and importing them from the
 * library itself would load all of it.
 */
export const YES: univer.BooleanNumber = 1;
export const NO: univer.BooleanNumber = 0;

export const ValueType = { text: 1, number: 2, truth: 3 } satisfies Record<
  string,
  univer.CellValueType
>;

export const Horizontal = {
  left: 1,
  center: 2,
  right: 3,
  justified: 4,
  distributed: 6,
} satisfies Record<string, univer.HorizontalAlign>;

export const Vertical = { top: 1, middle: 2, bottom: 3 } satisfies Record<
  string,
  univer.VerticalAlign
>;

export const WRAP: univer.WrapStrategy = 3;

export const Line = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  thick: 13,
} satisfies Record<string, univer.BorderStyleTypes>;

export const CHINESE = "zhCN" as univer.LocaleType;
