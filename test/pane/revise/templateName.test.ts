import { templateName } from "../../../src/pane/revise/templateName";

describe("what a kept text is called", () => {
  it.each([
    ["\n  2023年全市科技工作总结 \n2023年，全市……", "2023年全市科技工作总结"],
    ["一".repeat(31), `${"一".repeat(30)}…`],
    [" \n ", ""],
  ])("%j: %s", (text, name) => {
    expect(templateName(text)).toBe(name);
  });
});
