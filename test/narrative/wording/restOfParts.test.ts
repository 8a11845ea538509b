import { writeNarrative } from "../../../src/narrative/writeNarrative";
import { printText } from "../../../src/narrative/print/printText";
import { observations, readingOf, YEAR_2020, type Given } from "../../support/narrativeReading";

/** A total of 20 villages, and its parts as the sheet names them. */
function villages(...parts: readonly Omit<Given, "unit">[]): string {
  const found = observations(
    { indicator: "服务站点", unit: "个", value: 20 },
    ...parts.map((part) => ({ unit: "个", partOf: "服务站点", ...part })),
  );
  const written = writeNarrative(readingOf(found), { period: YEAR_2020 });
  if (!written.ok) throw new Error(written.problem.code);
  return printText(written.value);
}

const model = { indicator: "示范村", value: 8 } as const;
const basic = { indicator: "基础村", remainder: true } as const;

describe("the part that a sheet calls 其余", () => {
  it("is told as what the parts before it leave: 20 − 8 = 12", () => {
    expect(villages(model, { ...basic, value: 12 })).toContain("其中示范村8个，其余12个为基础村");
  });

  it.each<[why: string, parts: readonly Omit<Given, "unit">[]]>([
    ["the parts do not make up the total", [model, { ...basic, value: 11 }]],
    ["no part stands before it", [{ ...basic, value: 20 }]],
    ["the sheet does not call it so", [model, { indicator: "基础村", value: 12 }]],
    [
      "a part is only about so many",
      [
        { ...model, qualifier: "近" },
        { ...basic, value: 12 },
      ],
    ],
  ])("is a part like others where %s", (_, parts) => {
    expect(villages(...parts)).not.toContain("其余");
  });
});

describe("the one part that makes up its total", () => {
  const prize = { indicator: "三等奖", award: "三等奖", base: "服务站点" } as const;

  it("is told as what all of it is, resting on both figures", () => {
    expect(villages({ ...prize, value: 20 })).toContain("20个，均为三等奖。");
  });

  it.each<[why: string, parts: readonly Omit<Given, "unit">[]]>([
    ["it is less", [{ ...prize, value: 19 }]],
    ["it is only about so many", [{ ...prize, value: 20, qualifier: "近" }]],
    ["another part follows", [{ ...prize, value: 20 }, model]],
    ["its name measures: 均为…量 says nothing", [{ indicator: "授权量", value: 20 }]],
  ])("is a part like others where %s", (_, parts) => {
    expect(villages(...parts)).not.toContain("均为");
  });
});
