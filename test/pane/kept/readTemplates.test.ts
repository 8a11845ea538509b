import { readTemplates } from "../../../src/pane/kept/readTemplates";
import { TEMPLATES_FORM } from "../../../src/pane/kept/templatesForm";

const TEMPLATE = { use: "fill", name: "总结", text: "2023年，全市R&D经费支出xx亿元。" } as const;

describe("the texts that a workbook keeps for the next year", () => {
  it("come back as they were kept", () => {
    expect(readTemplates(TEMPLATES_FORM.print([TEMPLATE]))).toEqual({
      ok: true,
      value: [TEMPLATE],
    });
  });

  it.each([
    ["what a later version wrote", '{"version":2,"templates":[]}'],
    ["another use", JSON.stringify({ version: 1, templates: [{ ...TEMPLATE, use: "check" }] })],
    ["no text", JSON.stringify({ version: 1, templates: [{ ...TEMPLATE, text: "" }] })],
    ["no JSON", "?"],
  ])("are left alone where they cannot be read: %s", (_what, text) => {
    expect(readTemplates(text)).toMatchObject({
      ok: false,
      problem: { code: "unreadable-settings" },
    });
  });
});
