import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorType,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import type { CallOutcome } from "../functions/callResult";
import {
  isCellError,
  isFormattedNumber,
  type CallArgument,
  type CellValue,
} from "../functions/cellValue";
import type { Area } from "../../src/workbook/workbook";

/** The cell whose formula is being evaluated. */
export interface EvaluatedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where an argument stands that refers to cells; the sheet by its id. */
export interface ReferredArea extends Area {
  readonly sheet: string;
}

export type Evaluate = (
  values: readonly CallArgument[],
  cell: EvaluatedCell,
  references: readonly (ReferredArea | undefined)[],
) => CallOutcome;

/**
 * A class of the formula engine for one of the add-in's functions. It takes the engine's own value objects, since
 * the simpler interface for custom functions hands blank cells over as 0, and references as such, since a function
 * may ask where its arguments stand.
 */
export function metricFunction(evaluate: Evaluate): new (name: string) => BaseFunction {
  return class extends BaseFunction {
    override needsReferenceObject = true;

    override calculate(...variants: FunctionVariantType[]): BaseValueObject {
      // An exception would stop the engine for good.
      try {
        const cell = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
        const references = variants.map((each) => (isReference(each) ? areaOf(each) : undefined));
        const values = variants.map((each) =>
          callArgument(isReference(each) ? each.toArrayValueObject() : each),
        );
        return valueObject(evaluate(values, cell, references));
      } catch {
        return ErrorValueObject.create("#VALUE!" as ErrorType);
      }
    }
  };
}

function isReference(variant: FunctionVariantType): variant is BaseReferenceObject {
  return variant.isReferenceObject();
}

function areaOf(reference: BaseReferenceObject): ReferredArea {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const sheet = reference.getSheetId();
  return { sheet, top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

function callArgument(variant: BaseValueObject): CallArgument {
  if (variant.isArray()) {
    return variant.getArrayValue().map((row) => Array.from(row, (value) => cellValue(value)));
  }
  return variant.isNull() ? undefined : cellValue(variant);
}

function cellValue(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  if (value.isArray()) return cellValue(value.getArrayValue()[0]?.[0]);
  const plain = value.getValue();
  const numberFormat = numberFormats.get(value);
  return numberFormat === undefined || typeof plain !== "number"
    ? plain
    : { number: plain, numberFormat };
}

/** The formats of results that go straight into another function; the engine's objects have no room for them. */
const numberFormats = new WeakMap<BaseValueObject, string>();

function valueObject({ cells, isArray }: CallOutcome): BaseValueObject {
  if (!isArray) return singleObject(cells[0]?.[0] ?? null);
  return ArrayValueObject.create({
    calculateValueList: cells.map((row) => row.map(singleObject)),
    rowCount: cells.length,
    columnCount: cells[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** Made by type: the engine's own factory would read a text such as `007` as a number. */
function singleObject(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (isCellError(value)) return ErrorValueObject.create(value.error as ErrorType);
  if (isFormattedNumber(value)) {
    const object = NumberValueObject.create(value.number);
    numberFormats.set(object, value.numberFormat);
    return object;
  }
  if (typeof value === "number") return NumberValueObject.create(value);
  return typeof value === "boolean"
    ? BooleanValueObject.create(value)
    : StringValueObject.create(value);
}
