import { hostProblem } from "../../../src/hosts/excel/hostProblem";

describe("hostProblem", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "host-busy"],
    ["HostIsBusy", "host-busy"],
    ["ItemAlreadyExists", "name-taken"],
    ["AccessDenied", "host-protected"],
    ["RequestPayloadSizeLimitExceeded", "host-too-much"],
    ["ResponsePayloadSizeLimitExceeded", "host-too-much"],
    ["InvalidRequestContext", "host-lost"],
  ])("%s is told in words: %s", (answer, code) => {
    expect(hostProblem(answer).problem).toEqual({ code });
  });

  it("anything else is named, so that it can be looked up", () => {
    expect(hostProblem("GeneralException").problem).toEqual({
      code: "host-failed",
      detail: { message: "GeneralException" },
    });
  });
});
