/* eslint-disable no-restricted-globals -- asks Office, where there is one, what the host can show */

/** How the figures of a result are shown in a cell that has no format of its own. In Excel's own grammar. */
const RESULT_FORMATS = {
  rate: "0.0%",
  share: "0.00%",
  points: "+0.00;-0.00;0.00",
  places: "+0;-0;0",
} as const;

export type ResultFormat = keyof typeof RESULT_FORMATS;

/** A number with its format, as an Excel cell value. To every formula it is the number. */
export interface FormattedNumber {
  readonly type: "Double" | "FormattedNumber";
  readonly basicValue: number;
  readonly numberFormat: string;
}

/** A number with its format weighs as much as ten without, and on the web a result may weigh five megabytes. */
const MOST_FORMATTED = 10_000;

/**
 * Gives numbers their format where the host takes such values; `undefined` where they must stay plain: in Excel
 * 2021 and 2024, in results of very many cells, and where no Office tells.
 */
export function formatterFor(
  format: ResultFormat,
  cells: number,
): ((value: number) => FormattedNumber) | undefined {
  const type = cells <= MOST_FORMATTED ? formattedType() : undefined;
  const numberFormat = RESULT_FORMATS[format];
  return type && ((basicValue) => ({ type, basicValue, numberFormat }));
}

/** The kind of value that carries a format: one since data types came, another since ExcelApi 1.19. */
function formattedType(): FormattedNumber["type"] | undefined {
  if (typeof Office === "undefined") return undefined;
  // Before Office is ready its context is not there yet, whatever its type says.
  const context = Office.context as Partial<Office.Context> | undefined;
  const requirements = context?.requirements;
  if (!requirements?.isSetSupported("CustomFunctionsRuntime", "1.4")) return undefined;
  return requirements.isSetSupported("ExcelApi", "1.19") ? "Double" : "FormattedNumber";
}
