import { normalizeWidth } from "../../src/quantity/normalizeWidth";

describe("normalizeWidth", () => {
  it.each([
    ["full-width digits and signs", "２．３３％", "2.33%"],
    ["blanks of every width", "技术　合同\u00a0成交额 ", "技术 合同 成交额"],
    ["line breaks in a cell", "本年\r\n累计", "本年  累计"],
    ["what has no width", "\ufeff技术\u200b合同\u2060", "技术合同"],
    [
      "a sign that would turn the figures behind it round",
      "\u202e研发经费\u202c\u2066",
      "研发经费",
    ],
    ["control characters", "专利\u0007授权\u0000量\u0085", "专利授权量"],
    ["half of a character that a formula has cut", "\ud83d孵化器\ude00", "孵化器"],
  ])("makes plain %s", (_, text, plain) => {
    expect(normalizeWidth(text)).toBe(plain);
  });

  it("leaves whole characters beyond the first plane alone", () => {
    expect(normalizeWidth("𠮷林👩")).toBe("𠮷林👩");
  });
});
