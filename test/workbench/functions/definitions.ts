import { excelClients } from "../../../workbench/protocol/excelClient";
import { functionTable, type FunctionsMetadata } from "../../../workbench/functions/functionTable";

/** Metadata as the build writes it, with a function of every kind. */
export const metadata: FunctionsMetadata = {
  allowCustomDataForDataTypeAny: true,
  functions: [
    {
      id: "GROWTH",
      name: "GROWTH",
      description: "增长率",
      parameters: [
        { name: "current", type: "any", dimensionality: "matrix" },
        { name: "previous", type: "any", dimensionality: "matrix" },
        { name: "form", type: "any", optional: true },
      ],
    },
    {
      id: "TYPED",
      name: "TYPED",
      parameters: [
        { name: "n", type: "number" },
        { name: "t", type: "string", optional: true },
        { name: "b", type: "boolean", optional: true },
      ],
    },
    { id: "MANY", name: "MANY", parameters: [{ name: "all", type: "any", repeating: true }] },
    { id: "HERE", name: "HERE", parameters: [], options: { requiresAddress: true } },
    {
      id: "WHERE",
      name: "WHERE",
      parameters: [{ name: "range", type: "any", dimensionality: "matrix" }],
      options: { requiresParameterAddresses: true },
    },
  ],
};

export function definition(id: string, allowed = metadata, client = excelClients.web) {
  const found = functionTable({ ...metadata, ...allowed }, client).find((each) => each.id === id);
  if (!found) throw new Error(`No function ${id}`);
  return found;
}
