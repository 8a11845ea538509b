import { fileName } from "../../../src/pane/summary/fileName";

describe("fileName", () => {
  it.each([
    ["2022年湖北科技创新工作总结", "2022年湖北科技创新工作总结.docx"],
    ["甲/乙\\丙:丁*戊?", "甲_乙_丙_丁_戊_.docx"],
    ['<"|>', "____.docx"],
    ["总\u0000结\n", "总_结_.docx"],
    ["总结\u202Excod.exe", "总结_xcod.exe.docx"], // would be shown as 总结exe.docx
    ["../../总结", "_.._总结.docx"],
    [" 总结. ", "总结.docx"],
    ["...", "_.docx"],
    ["", "_.docx"],
  ])("makes of the title %j the name %j", (title, name) => {
    expect(fileName(title, "docx")).toBe(name);
  });

  it("keeps a name short, and whole characters whole", () => {
    expect(fileName("𠮷".repeat(200), "docx")).toBe(`${"𠮷".repeat(80)}.docx`);
  });
});
