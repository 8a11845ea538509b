import { errorJson, numberJson, type CellJson } from "../grid/cellJson";
import type { CallArgument, CellError, CellValue, FormattedNumber } from "./cellValue";
import { isCellError, isFormattedNumber } from "./cellValue";
import type { FunctionDefinition, ParameterDefinition } from "./functionTable";

/**
 * What a blank cell is handed over as. Newer builds pass `null` (OfficeDev/office-js issue 4702), older desktop
 * Excel passes 0, so that a function cannot tell it from a zero; both can be tried here.
 */
export type BlankValue = null | 0;

/** The arguments as they go over the wire, or what keeps the function from being called. */
export type Shaped = { readonly values: readonly unknown[] } | Misfit;

/** The error the formula shows, and why, unless the error is an argument's own. */
export interface Misfit extends CellError {
  readonly cause?: MisfitCause;
}

export type MisfitCause = "argumentCount" | "rangeForSingleValue" | "argumentType";

function misfit(cause: MisfitCause): Misfit {
  return { error: "#VALUE!", cause };
}

/** Brings the arguments of a formula into the form that `functions.json` promises the function. */
export function shapeArguments(
  definition: FunctionDefinition,
  given: readonly CallArgument[],
  blank: BlankValue,
): Shaped {
  const { parameters } = definition;
  const last = parameters.at(-1);
  const most = last?.isRepeating ? Infinity : parameters.length;
  const least = parameters.filter((each) => !each.isOptional && !each.isRepeating).length;
  if (given.length > most || given.length < least) return misfit("argumentCount");

  const values: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const rest = parameter.isRepeating ? given.slice(index) : given.slice(index, index + 1);
    const shaped = rest.map((argument) => shape(argument, parameter, definition, blank));
    const refused = shaped.find((each) => "error" in each);
    if (refused && "error" in refused) return refused;
    const wire = shaped.map((each) => ("value" in each ? each.value : null));
    values.push(parameter.isRepeating ? wire : (wire[0] ?? null));
  }
  return { values };
}

type ShapedValue = { readonly value: unknown } | Misfit;

function shape(
  argument: CallArgument,
  parameter: ParameterDefinition,
  definition: FunctionDefinition,
  blank: BlankValue,
): ShapedValue {
  if (argument === undefined) return { value: null };
  const isRich = definition.takesRichValues && parameter.type === "any";
  const convert = (value: CellValue): ShapedValue => {
    // Errors reach only functions that take rich values; else the formula shows the error.
    if (isCellError(value)) return isRich ? rich(errorJson(value.error)) : value;
    if (!isFormattedNumber(value)) return convertTo(parameter.type, value, blank);
    const { number, numberFormat } = value;
    return isRich
      ? rich(numberJson(number, numberFormat))
      : convertTo(parameter.type, number, blank);
  };
  const cells = isMatrix(argument) ? argument : [[argument]];
  if (parameter.isMatrix) return shapeMatrix(cells, convert);
  const [single] = cells[0] ?? [];
  // Excel would call the function once for every cell; none of ours takes ranges that way.
  if (cells.length !== 1 || cells[0]?.length !== 1 || single === undefined) {
    return misfit("rangeForSingleValue");
  }
  return convert(single);
}

function isMatrix(argument: CallArgument): argument is readonly (readonly CellValue[])[] {
  return Array.isArray(argument);
}

function shapeMatrix(
  cells: readonly (readonly CellValue[])[],
  convert: (value: CellValue) => ShapedValue,
): ShapedValue {
  const rows = cells.map((row) => row.map(convert));
  const refused = rows.flat().find((each) => "error" in each);
  if (refused) return refused;
  return { value: rows.map((row) => row.map((each) => ("value" in each ? each.value : null))) };
}

/** How the runtime takes what is more than a plain value. */
function rich(json: CellJson): ShapedValue {
  return { value: { value: JSON.stringify(json) } };
}

function convertTo(
  type: ParameterDefinition["type"],
  value: Exclude<CellValue, CellError | FormattedNumber>,
  blank: BlankValue,
): ShapedValue {
  switch (type) {
    case "any":
      return { value: value ?? blank };
    case "number": {
      const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value ?? 0);
      return Number.isNaN(number) ? misfit("argumentType") : { value: number };
    }
    case "string":
      return {
        value: typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? ""),
      };
    case "boolean":
      return typeof value === "string" && !/^(true|false)$/i.test(value)
        ? misfit("argumentType")
        : { value: typeof value === "string" ? value.toLowerCase() === "true" : Boolean(value) };
  }
}
