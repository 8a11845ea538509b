import { compareNarratives } from "../../../src/narrative/change/compareNarratives";
import { describeChanges } from "../../../src/narrative/change/describeChanges";
import { summarizeChanges } from "../../../src/narrative/change/summarizeChanges";
import type { NarrativeChanges } from "../../../src/narrative/change/changes";
import type { Language } from "../../../src/language";
import type { Reading } from "../../../src/tables/table";
import { write } from "../../support/changedWithout";
import {
  material,
  observations,
  peerTable,
  readingOf,
  YEAR_2019,
  type Given,
  type PeerRow,
} from "../../support/narrativeReading";

/** Whom the tables of peers are about; the ledgers name nobody. */
const SUBJECT = "湖北";

function compare(before: Reading, after: Reading): NarrativeChanges {
  const choice = { subject: before.subjects[0] ?? "" };
  return compareNarratives(write(before, choice), write(after, choice));
}

function said(changes: NarrativeChanges, language: Language = "zh-CN"): readonly string[] {
  const { figures, words, sentences } = describeChanges(changes, SUBJECT, language);
  return [...figures, ...words, ...sentences].map(({ text }) => text);
}

function own(...given: readonly Given[]): Reading {
  return readingOf(observations(...given));
}

/** All figures here are invented; what they lead to follows from the metrics' own tests. */
describe("what differs between two texts", () => {
  const contracts = (value: number) =>
    own(
      { indicator: "技术合同成交额", value, decimals: 1 },
      { indicator: "技术合同成交额", value: 20, decimals: 1, period: YEAR_2019 },
    );

  it("is nothing for the same workbook", () => {
    const changes = compare(contracts(22), contracts(22));
    expect(changes).toEqual({ cells: [], figures: [], words: [], sentences: [] });
    expect(summarizeChanges(changes, "zh-CN")).toBe("没有变化");
  });

  it("says when what is next to nothing turns from a rise into a fall", () => {
    expect(said(compare(contracts(20.02), contracts(19.98)))).toContain(
      "技术合同成交额增速：“略增”变为“略降”",
    );
  });

  it("names figures with their old and new value, and the cell behind them", () => {
    const changes = compare(contracts(22), contracts(23));
    expect(said(changes)).toEqual([
      "技术合同成交额：22.0亿元 → 23.0亿元",
      "技术合同成交额增速：10.0% → 15.0%",
    ]);
    expect(said(changes, "en-US")).toEqual([
      "技术合同成交额: 22.0亿元 → 23.0亿元",
      "技术合同成交额 growth: 10.0% → 15.0%",
    ]);
    expect(changes.cells).toEqual([
      {
        before: { cell: { sheet: "指标", row: 1, column: 2 }, text: "22.0亿元" },
        after: { cell: { sheet: "指标", row: 1, column: 2 }, text: "23.0亿元" },
      },
    ]);
    expect(summarizeChanges(changes, "zh-CN")).toBe("2 处数据已变化");
    expect(summarizeChanges(changes, "en-US")).toBe("2 figures changed");
  });

  it("says that growth has become decline, and that there is a problem now", () => {
    const changes = compare(contracts(22), contracts(18));
    expect(said(changes)).toEqual([
      "技术合同成交额：22.0亿元 → 18.0亿元",
      "技术合同成交额增速：“增长”变为“下降”",
      "新增一句：技术合同成交额比上年下降10.0%。",
    ]);
    expect(summarizeChanges(changes, "zh-CN")).toBe("1 处数据已变化，1 处措辞改变，1 句增减或移动");
  });

  it("says that growth has come to a standstill", () => {
    expect(said(compare(contracts(22), contracts(20)))).toContain(
      "技术合同成交额增速：“增长”变为“持平”",
    );
  });

  const target = (value: number) =>
    own(
      { indicator: "众创空间", value, unit: "个" },
      { indicator: "众创空间", measure: "target", value: 14, unit: "个" },
    );

  it.each([
    [16, 14, "众创空间目标完成率：“超额完成”变为“完成”"],
    [16, 12, "众创空间目标完成率：“超额完成”变为“未完成”"],
    [12, 14, "众创空间目标完成率：“未完成”变为“完成”"],
  ])("tells a target reached from one missed: %d, then %d", (before, after, words) => {
    expect(said(compare(target(before), target(after)))).toContain(words);
  });

  const peers = (rows: readonly PeerRow[], sheet = "2022年") => {
    const { found, table } = peerTable(
      [{ indicator: "R&D经费投入强度", unit: "%", decimals: 2 }],
      rows,
      { sheet },
    );
    return readingOf(found, { tables: [table] });
  };
  const ROWS: readonly PeerRow[] = [
    ["全国", 2.54],
    ["湖北", 2.33],
    ["辽宁", 2.31],
    ["四川", 2.14],
    ["北京", 6.83],
  ];
  const withFigure = (name: string, figure: number): readonly PeerRow[] =>
    ROWS.map((row) => (row[0] === name ? [name, figure] : row));

  it("tells a place gained and a place shared", () => {
    const gained = compare(peers(ROWS), peers(withFigure("湖北", 7)));
    expect(said(gained)).toContain("R&D经费投入强度（全国）位次：第2位 → 第1位");
    expect(said(gained)).toContain("R&D经费投入强度（全国）差距：“低于”变为“高于”");
    const shared = compare(peers(ROWS), peers(withFigure("辽宁", 2.33)));
    expect(said(shared)[0]).toBe("R&D经费投入强度（全国）位次：新增“并列”");
    expect(said(compare(peers(withFigure("辽宁", 2.33)), peers(ROWS)))[0]).toBe(
      "R&D经费投入强度（全国）位次：不再有“并列”",
    );
  });

  it("says so when a place is shared with somebody else", () => {
    const changes = compare(peers(withFigure("辽宁", 2.33)), peers([...withFigure("四川", 2.33)]));
    expect(changes.sentences).toMatchObject([
      { change: "reworded", before: expect.stringContaining("与辽宁并列") as string },
    ]);
  });

  it("sees nothing in rows sorted otherwise, moved down, or on a sheet renamed", () => {
    const sorted = peers([...ROWS].reverse(), "改名");
    expect(compare(peers(ROWS), sorted)).toEqual({
      cells: [],
      figures: [],
      words: [],
      sentences: [],
    });
  });

  it("says why a figure is no longer told", () => {
    const twice = own(
      { indicator: "技术合同成交额", value: 22, decimals: 1 },
      { indicator: "众创空间", value: 12, unit: "个" },
      {
        indicator: "技术合同成交额",
        value: 23,
        decimals: 1,
        cell: { sheet: "二", row: 1, column: 1 },
      },
      { indicator: "技术合同成交额", measure: "growth", value: 0.1, decimals: 1 },
    );
    const once = own(
      { indicator: "技术合同成交额", value: 22, decimals: 1 },
      { indicator: "众创空间", value: 12, unit: "个" },
      { indicator: "技术合同成交额", measure: "growth", value: 0.1, decimals: 1 },
    );
    expect(said(compare(once, twice))).toContain(
      "技术合同成交额：不再写入（原为 22.0亿元）：同一指标在不同位置的数值不一致",
    );
  });

  it("finds sentences that came, went and moved, and the user's own words changed", () => {
    const texts = (words: string) => [material("measure", "创新主体", words)];
    const first = readingOf(
      observations(
        { indicator: "众创空间", value: 12, unit: "个", section: "平台" },
        { indicator: "技术合同成交额", value: 22, section: "转化" },
        { indicator: "专利授权量", value: 30, unit: "件", section: "产权" },
      ),
      { texts: texts("开展政策宣讲") },
    );
    const second = readingOf(
      observations(
        { indicator: "专利授权量", value: 30, unit: "件", section: "产权" },
        { indicator: "众创空间", value: 12, unit: "个", section: "平台" },
        { indicator: "科技特派员", value: 9, unit: "人", section: "农业" },
      ),
      { texts: texts("开展申报辅导") },
    );
    const { sentences, figures } = compare(first, second);
    expect(figures).toEqual([]);
    expect(sentences.map(({ change, sentence }) => `${change} ${sentence}`)).toEqual([
      "appeared statement|科技特派员",
      "vanished statement|技术合同成交额",
      "moved statement|专利授权量",
      "reworded quoted|measure|创新主体|开展申报辅导",
    ]);
  });

  it("takes a sentence that falls apart for neither new nor gone", () => {
    const together = own(
      { indicator: "专利申请量", value: 30, unit: "件" },
      { indicator: "专利授权量", value: 20, unit: "件" },
    );
    const apart = own(
      { indicator: "专利申请量", value: 30, unit: "件" },
      { indicator: "专利授权量", value: 20, unit: "件" },
      { indicator: "专利授权量", measure: "growth", value: 0.1, decimals: 1 },
    );
    const { sentences, figures } = compare(together, apart);
    expect(sentences).toEqual([]);
    expect(figures).toMatchObject([{ after: "10.0%" }]);
  });
});
