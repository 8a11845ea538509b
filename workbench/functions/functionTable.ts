import { hasSet, type ExcelClient } from "../protocol/excelClient";

/** The namespace of the manifest, which Excel puts before every function's name. */
export const NAMESPACE = "METRIC";

/** One custom function of the add-in, as `functions.json` describes it. */
export interface FunctionDefinition {
  readonly id: string;
  /** As it stands in a formula: `METRIC.GROWTH`. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterDefinition[];
  /** Arguments of type `any` keep what a plain value cannot say: the formats of numbers; errors. */
  readonly takesRichValues: boolean;
  readonly isCancelable: boolean;
  readonly isStreaming: boolean;
  readonly requiresAddress: boolean;
  /** The function is told where its arguments stand, as far as they are references. */
  readonly requiresParameterAddresses: boolean;
}

export interface ParameterDefinition {
  readonly name: string;
  readonly description: string;
  readonly type: "any" | "number" | "string" | "boolean";
  readonly isMatrix: boolean;
  readonly isOptional: boolean;
  readonly isRepeating: boolean;
}

/** The functions of an add-in's `functions.json`, as far as this Excel understands it. */
export function functionTable(
  metadata: FunctionsMetadata,
  client: ExcelClient,
): FunctionDefinition[] {
  const takesRichValues =
    metadata.allowCustomDataForDataTypeAny === true &&
    hasSet(client, "CustomFunctionsRuntime", "1.4");
  return metadata.functions.map((each) => ({
    id: each.id,
    name: `${NAMESPACE}.${each.name}`,
    description: each.description ?? "",
    takesRichValues,
    isCancelable: each.options?.cancelable === true,
    isStreaming: each.options?.stream === true,
    requiresAddress: each.options?.requiresAddress === true,
    requiresParameterAddresses: each.options?.requiresParameterAddresses === true,
    parameters: (each.parameters ?? []).map(parameter),
  }));
}

export interface FunctionsMetadata {
  /** Values come with their type: numbers with a format, and errors, which reach the function so. */
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters?: readonly ParameterMetadata[];
    readonly options?: {
      readonly cancelable?: boolean;
      readonly stream?: boolean;
      readonly requiresAddress?: boolean;
      readonly requiresParameterAddresses?: boolean;
    };
  }[];
}

interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

function parameter(metadata: ParameterMetadata): ParameterDefinition {
  const { type } = metadata;
  return {
    name: metadata.name,
    description: metadata.description ?? "",
    type: type === "number" || type === "string" || type === "boolean" ? type : "any",
    isMatrix: metadata.dimensionality === "matrix",
    isOptional: metadata.optional === true,
    isRepeating: metadata.repeating === true,
  };
}
