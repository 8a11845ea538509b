import { readRank } from "../../src/quantity/readRank";

describe("readRank", () => {
  it.each([
    ["4", { place: 4, tied: false }],
    ["第4位", { place: 4, tied: false }],
    ["第 4 位", { place: 4, tied: false }],
    ["第四", { place: 4, tied: false }],
    ["第十三位", { place: 13, tied: false }],
    ["首位", { place: 1, tied: false }],
    ["4名", { place: 4, tied: false }],
    ["并列第1", { place: 1, tied: true }],
    ["並列第一", { place: 1, tied: true }],
    ["4.5", { place: 4.5, tied: true }],
    ["4/16", { place: 4, tied: false, count: 16 }],
    ["第４／１６", { place: 4, tied: false, count: 16 }],
    ["全省第4位", { place: 4, tied: false, scope: "全省" }],
    ["同组并列第一", { place: 1, tied: true, scope: "同组" }],
  ])("reads “%s”", (text, expected) => {
    expect(readRank(text)).toEqual(expected);
  });

  it.each(["", "—", "0", "第0位", "-1", "4.2", "17/16", "第xx位", "前列", "前三", "第一批"])(
    "finds no place in “%s”",
    (text) => {
      expect(readRank(text)).toBeUndefined();
    },
  );
});
