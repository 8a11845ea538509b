import { excelClients } from "../../../workbench/protocol/excelClient";
import { definition, metadata } from "./definitions";

describe("functionTable", () => {
  it("puts the manifest's namespace before the name, as formulas have it", () => {
    expect(definition("GROWTH")).toMatchObject({ id: "GROWTH", name: "METRIC.GROWTH" });
  });

  it("reads shape, type and need of each parameter", () => {
    expect(definition("GROWTH").parameters).toMatchObject([
      { name: "current", type: "any", isMatrix: true, isOptional: false },
      { name: "previous", isMatrix: true },
      { name: "form", isMatrix: false, isOptional: true },
    ]);
    expect(definition("TYPED").parameters.map((each) => each.type)).toEqual([
      "number",
      "string",
      "boolean",
    ]);
    expect(definition("MANY").parameters[0]?.isRepeating).toBe(true);
  });

  // Requirement set CustomFunctionsRuntime 1.4; LTSC has 1.3.
  it("lets rich values in only where both the functions and this Excel know them", () => {
    const plain = { ...metadata, allowCustomDataForDataTypeAny: false };
    const { ltsc2024, microsoft365 } = excelClients;
    expect(definition("GROWTH", metadata, microsoft365).takesRichValues).toBe(true);
    expect(definition("GROWTH", metadata, ltsc2024).takesRichValues).toBe(false);
    expect(definition("GROWTH", plain, microsoft365).takesRichValues).toBe(false);
  });
});
