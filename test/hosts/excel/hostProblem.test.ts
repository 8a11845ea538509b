import { hostProblem } from "../../../src/hosts/excel/hostProblem";

describe("hostProblem", () => {
  it("a cell being edited means busy, which passes", () => {
    expect(hostProblem("InvalidOperationInCellEditMode").problem).toEqual({ code: "host-busy" });
  });

  it("a name that someone else has just taken is said to be taken", () => {
    expect(hostProblem("ItemAlreadyExists").problem).toEqual({ code: "name-taken" });
  });

  it("anything else is named, so that it can be looked up", () => {
    expect(hostProblem("AccessDenied").problem).toEqual({
      code: "host-failed",
      detail: { message: "AccessDenied" },
    });
  });
});
