import { definition } from "./definitions";

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
});
