import { readTop } from "../../src/quantity/readTop";

describe("readTop", () => {
  it.each([
    ["前10", { among: 10 }],
    ["前10位", { among: 10 }],
    ["前 10 名", { among: 10 }],
    ["前三", { among: 3 }],
    ["前二十强", { among: 20 }],
    ["进入前十", { among: 10 }],
    ["位居全省前５位", { among: 5, scope: "全省" }],
    ["全市前三位", { among: 3, scope: "全市" }],
    ["进入同组前3", { among: 3, scope: "同组" }],
  ])("reads “%s”", (text, expected) => {
    expect(readTop(text)).toEqual(expected);
  });

  it.each([
    "",
    "前列",
    "前茅",
    "前10%",
    "前1",
    "前0",
    "第3",
    "前三季度",
    "前三分之一",
    "首次进入前30",
  ])("finds no bound in “%s”", (text) => {
    expect(readTop(text)).toBeUndefined();
  });
});
