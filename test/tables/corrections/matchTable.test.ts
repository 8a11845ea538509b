import type { TableAnchor } from "../../../src/tables/corrections/corrections";
import { matchTable } from "../../../src/tables/corrections/matchTable";

const anchor = (
  sheet: string,
  headings: string,
  title?: string,
  names = "甲市 乙市",
): TableAnchor => ({
  sheet,
  ...(title !== undefined && { title }),
  headings: headings.split(" "),
  names: names.split(" "),
});

const PEERS = anchor("对标", "地区 R&D经费(亿元) 强度(%) 位次", "各市科技指标");

describe("finding a table again", () => {
  it.each<[string, TableAnchor[], string[], number]>([
    ["where it was", [anchor("指标", "指标 本年"), PEERS], ["指标", "对标"], 1],
    [
      "with a column more",
      [anchor("对标", "地区 R&D经费(亿元) 专利(件) 强度(%) 位次", "各市科技指标")],
      ["对标"],
      0,
    ],
    [
      "under another title",
      [anchor("对标", "地区 R&D经费(亿元) 强度(%) 位次", "对比")],
      ["对标"],
      0,
    ],
    ["on a sheet with a new name", [{ ...PEERS, sheet: "各市" }], ["指标", "各市"], 0],
    [
      "by its title, beside a table with the same headings",
      [{ ...PEERS, title: "各县科技指标" }, PEERS],
      ["对标"],
      1,
    ],
    [
      "by the names of its rows, where title and headings are the same",
      [{ ...PEERS, names: ["丙县", "丁县"] }, PEERS],
      ["对标"],
      1,
    ],
  ])("%s", (_, tables, sheets, index) => {
    expect(matchTable(PEERS, tables, sheets)).toEqual({ ok: true, value: index });
  });

  it.each<[string, TableAnchor[], string[], string]>([
    ["two that are alike", [PEERS, PEERS], ["对标"], "correction-ambiguous"],
    [
      "a table of other things",
      [anchor("对标", "指标 本年 上年")],
      ["对标"],
      "correction-unmatched",
    ],
    [
      "its like on another sheet, while its own sheet is still there",
      [{ ...PEERS, sheet: "各市" }],
      ["对标", "各市"],
      "correction-unmatched",
    ],
    [
      "a table with another title on another sheet",
      [{ ...PEERS, sheet: "各县", title: "各县科技指标" }],
      ["各县"],
      "correction-unmatched",
    ],
    [
      "two of its like on sheets with new names",
      [
        { ...PEERS, sheet: "一" },
        { ...PEERS, sheet: "二" },
      ],
      ["一", "二"],
      "correction-ambiguous",
    ],
  ])("does not take for it %s", (_, tables, sheets, code) => {
    expect(matchTable(PEERS, tables, sheets)).toEqual({ ok: false, problem: { code } });
  });
});
