/** A cell as `valuesAsJson` gives it and as functions with rich arguments get it. */
export interface CellJson {
  readonly type: string;
  readonly basicType: string;
  readonly basicValue: string | number | boolean;
  readonly numberFormat?: string;
  readonly errorType?: string;
}

const errorTypes: Readonly<Record<string, string>> = {
  "#BUSY!": "Busy",
  "#CALC!": "Calc",
  "#DIV/0!": "Div0",
  "#N/A": "NotAvailable",
  "#NAME?": "Name",
  "#NULL!": "Null",
  "#NUM!": "Num",
  "#REF!": "Ref",
  "#SPILL!": "Spill",
  "#VALUE!": "Value",
};

export function errorJson(error: string): CellJson {
  const errorType = errorTypes[error] ?? "Value";
  return { type: "Error", basicType: "Error", basicValue: error, errorType };
}

/** A number with the format it carries in its value; a format of the cell is no part of it. */
export function numberJson(basicValue: number, numberFormat?: string): CellJson {
  const basic = { basicType: "Double", basicValue };
  return numberFormat === undefined
    ? { type: "Double", ...basic }
    : { type: "FormattedNumber", ...basic, numberFormat };
}

/** `""` is a blank cell, or a formula's empty text. */
export function plainJson(value: string | boolean, isBlank: boolean): CellJson {
  const type = typeof value === "boolean" ? "Boolean" : isBlank ? "Empty" : "String";
  return { type, basicType: type, basicValue: value };
}
