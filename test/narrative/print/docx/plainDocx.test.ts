import { correctDocx } from "../../../../src/hosts/docx/correctDocx";
import { readDocx } from "../../../../src/hosts/docx/readDocx";
import { plainDocx } from "../../../../src/narrative/print/docx/plainDocx";

const TEXT = "一、科技投入\n\n全市R&D经费\t支出 <26.4>  亿元。\n结尾\n";

describe("a text as a Word document", () => {
  it("reads as the very same text, with its empty lines, tabs and blanks", async () => {
    expect(await readDocx(await plainDocx(TEXT))).toEqual({ ok: true, value: TEXT });
  });

  it("takes corrections as tracked changes where they stand in the text", async () => {
    const start = TEXT.indexOf("26.4");
    const correction = { start, end: start + 4, text: "24.6" };
    const made = await correctDocx(await plainDocx(TEXT), [correction], "指标总结");
    if (!made.ok) throw new Error(made.problem.code);
    expect(made.value.left).toEqual([]);
    expect(await readDocx(made.value.bytes)).toEqual({
      ok: true,
      value: TEXT.replace("26.4", "24.6"),
    });
  });

  it("is the same bytes each time", async () => {
    expect(await plainDocx("甲\n乙")).toEqual(await plainDocx("甲\n乙"));
  });

  it("leaves a blank for signs that XML has no place for, so that all else stays where it stands", async () => {
    const read = await readDocx(await plainDocx("甲\u0007乙\ud800丙😀"));
    expect(read).toEqual({ ok: true, value: "甲 乙 丙😀" });
  });
});
