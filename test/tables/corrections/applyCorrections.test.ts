import { areaAnchor } from "../../../src/tables/corrections/areaAnchor";
import type { Correction } from "../../../src/tables/corrections/corrections";
import { gridOf } from "../../../src/tables/grid/grid";
import { sheetOf } from "../../support/sheetOf";
import { anchorIn, figures, line, read, type Drawing } from "./corrected";

const PEERS = [
  "地区|R&D经费(亿元)|考核(%)|专利(件)",
  "全省|90|5|300",
  "甲市|60|2|200",
  "乙市|30|3|100",
];
const LEDGER = ["指标|单位|本年|结果", "专利|件|18|4", "能耗|吨|7|2"];

const columnOf = (sheets: Drawing, id: string, ...path: string[]) =>
  ({ table: anchorIn(sheets, id), axis: "column", line: line(...path) }) as const;
const rowOf = (sheets: Drawing, id: string, ...path: string[]) =>
  ({ table: anchorIn(sheets, id), axis: "row", line: line(...path) }) as const;

describe("what a table's rows and columns are", () => {
  const sheets = { 对标: PEERS };
  const ledger = { 指标: LEDGER };

  it("a column becomes what the user says its figures are", () => {
    const correction: Correction = {
      kind: "role",
      ...columnOf(sheets, "对标!A1:D4", "考核(%)"),
      role: "growth",
    };
    const reading = read(sheets, correction);
    expect(figures(reading)).toContain("考核 甲市 growth 0.02 %");
    expect(reading.corrections).toEqual({ applied: 1, unapplied: [] });
  });

  it("a column that was refused for its heading is read as the user says", () => {
    expect(figures(read(ledger)).filter((figure) => figure.includes("rank"))).toEqual([]);
    const role: Correction = {
      kind: "role",
      ...columnOf(ledger, "指标!A1:D3", "结果"),
      role: "rank",
    };
    expect(figures(read(ledger, role))).toEqual([
      "专利 level 18 件",
      "专利 rank 4 位",
      "能耗 level 7 吨",
      "能耗 rank 2 位",
    ]);
  });

  it("a column left out yields no figure and no complaint", () => {
    const role: Correction = {
      kind: "role",
      ...columnOf(sheets, "对标!A1:D4", "专利(件)"),
      role: "unread",
    };
    const reading = read(sheets, role);
    expect(figures(reading).filter((figure) => figure.includes("专利"))).toEqual([]);
    expect(reading.refused).toEqual([]);
  });

  it("a column of sentences that the user leaves out is not taken for prose after all", () => {
    const prose = { 材料: ["板块|内容", "创新主体|实施倍增行动，已见成效。"] };
    const role: Correction = {
      kind: "role",
      ...columnOf(prose, "材料!A1:B2", "内容"),
      role: "unread",
    };
    expect(read(prose).texts).toHaveLength(1);
    expect(read(prose, role).texts).toEqual([]);
  });

  it("a column has the unit the user gives it", () => {
    const unit: Correction = {
      kind: "unit",
      ...columnOf(sheets, "对标!A1:D4", "R&D经费(亿元)"),
      unit: "万元",
    };
    expect(figures(read(sheets, unit))).toContain("R&D经费 甲市 level 60 万元");
  });

  it("a row has the unit the user gives it", () => {
    const unit: Correction = { kind: "unit", ...rowOf(ledger, "指标!A1:D3", "能耗"), unit: "万吨" };
    expect(figures(read(ledger, unit))).toContain("能耗 level 7 万吨");
  });

  it.each([
    ["total", "total"],
    ["average", "average"],
    ["subtotal", "subtotal"],
  ] as const)("a member can be made a %s, which is no peer", (role, entityRole) => {
    const correction: Correction = { kind: "role", ...rowOf(sheets, "对标!A1:D4", "乙市"), role };
    const reading = read(sheets, correction);
    const roles = reading.observations.filter(({ entity }) => entity === "乙市");
    expect(roles.map((one) => one.entityRole)).toEqual([entityRole, entityRole, entityRole]);
    expect(reading.subjects).toEqual(["甲市"]);
  });

  it("a row left out of two of one name lets the other be read", () => {
    const twice = { 对标: ["地区|专利(件)", "甲市|5", "甲市|6", "乙市|7"] };
    expect(figures(read(twice))).toEqual(["专利 乙市 level 7 件"]);
    const second: Correction = {
      kind: "role",
      table: anchorIn(twice, "对标!A1:B4"),
      axis: "row",
      line: { path: ["甲市"], nth: { at: 2, of: 2 } },
      role: "unread",
    };
    expect(figures(read(twice, second))).toEqual(["专利 甲市 level 5 件", "专利 乙市 level 7 件"]);
  });

  it("a table refused because nothing tells what its rows are is read once the user does", () => {
    const unclear = { 表: ["|完成情况|说明情况", "科技贷|12|5", "科技券|7|6"] };
    const [refusal] = read(unclear).refused;
    expect(refusal?.problem.code).toBe("unclear-layout");
    const table = refusal?.table;
    expect(table?.columns.map(({ label }) => label)).toEqual(["", "完成情况", "说明情况"]);
  });

  it("a role that rows of this kind cannot have changes nothing", () => {
    const role: Correction = {
      kind: "role",
      ...rowOf(ledger, "指标!A1:D3", "专利"),
      role: "total",
    };
    expect(figures(read(ledger, role))).toEqual(figures(read(ledger)));
  });
});

describe("tables left alone and areas forced", () => {
  const sheets = { 指标: LEDGER, 对标: PEERS };

  it("an ignored table yields nothing, and is listed so that it can be used again", () => {
    const reading = read(sheets, { kind: "ignore", table: anchorIn(sheets, "对标!A1:D4") });
    expect(reading.tables.map(({ id }) => id)).toEqual(["指标!A1:D3"]);
    expect(reading.ignored).toMatchObject([{ area: { sheet: "对标", top: 0, bottom: 3 } }]);
    expect(reading.observations.every(({ cell }) => cell.sheet === "指标")).toBe(true);
  });

  it("what was said of the lines of an ignored table rests with it", () => {
    const unit: Correction = {
      kind: "unit",
      ...columnOf(sheets, "对标!A1:D4", "专利(件)"),
      unit: "项",
    };
    const ignore: Correction = { kind: "ignore", table: unit.table };
    expect(read(sheets, unit, ignore).corrections).toEqual({ applied: 2, unapplied: [] });
  });

  it("an area is read as a table though it does not look like one", () => {
    const drawn = ["地区|1|2", "甲市|5|6", "乙市|7|8", "", "地区|专利(件)", "丙市|3", "丁市|4"];
    const grid = gridOf(sheetOf("表", drawn));
    const area = areaAnchor(grid, { top: 4, left: 0, bottom: 6, right: 1 });
    const reading = read({ 表: drawn }, { kind: "force", area, headerRows: 1 });
    expect(reading.corrections).toEqual({ applied: 1, unapplied: [] });
    expect(figures(reading)).toContain("专利 丁市 level 4 件");
  });

  it("what a forced area leaves over of a table is refused, not dropped", () => {
    const grid = gridOf(sheetOf("对标", PEERS));
    const area = areaAnchor(grid, { top: 0, left: 0, bottom: 2, right: 3 });
    const reading = read({ 对标: PEERS }, { kind: "force", area, headerRows: 1 });
    expect(reading.tables.map(({ id }) => id)).toEqual(["对标!A1:D3"]);
    expect(reading.refused).toMatchObject([{ area: { top: 3, bottom: 3, left: 0, right: 3 } }]);
  });
});

describe("subject, peers, names and directions", () => {
  const sheets = { 指标: LEDGER, 对标: PEERS };

  it("the subject goes first", () => {
    expect(read({ 对标: PEERS }, { kind: "subject", entity: "乙市" }).subjects).toEqual([
      "乙市",
      "甲市",
    ]);
  });

  it("a ledger that names nobody is the subject's", () => {
    const reading = read(sheets, { kind: "subject", entity: "乙市" });
    expect(reading.selfName).toBe("乙市");
    expect(reading.subjects).toEqual(["", "甲市"]);
  });

  it("a ledger that names its office stays that office's", () => {
    const named = { 指标: ["丙市2020年主要科技指标", ...LEDGER], 对标: PEERS };
    const reading = read(named, { kind: "subject", entity: "乙市" });
    expect(reading.selfName).toBe("丙市");
    expect(reading.subjects).toEqual(["乙市", "", "甲市"]);
  });

  it("a region not counted is no peer and no subject, but its figures stay", () => {
    const reading = read({ 对标: PEERS }, { kind: "peer", entity: "乙市", counted: false });
    expect(reading.subjects).toEqual(["甲市"]);
    const left = reading.observations.filter(({ entity }) => entity === "乙市");
    expect(left.map(({ entityRole }) => entityRole)).toEqual(["outsider", "outsider", "outsider"]);
  });

  it("a total can be counted among the peers", () => {
    expect(
      read({ 对标: PEERS }, { kind: "peer", entity: "全省", counted: true }).subjects,
    ).toContain("全省");
  });

  it("an indicator takes the name the user gives it, in its parts as well", () => {
    const drawn = { 指标: ["指标|单位|本年", "专利授权|件|18", "其中：发明|件|5"] };
    const reading = read(drawn, { kind: "alias", indicator: "专利授权", canonical: "专利授权量" });
    expect(reading.observations.map(({ indicator, partOf }) => [indicator, partOf])).toEqual([
      ["专利授权量", undefined],
      ["发明", "专利授权量"],
    ]);
  });

  it("names given in a circle end", () => {
    const reading = read(
      { 指标: LEDGER },
      { kind: "alias", indicator: "专利", canonical: "能耗" },
      { kind: "alias", indicator: "能耗", canonical: "专利" },
    );
    expect(reading.observations).toHaveLength(2);
  });

  it("which way round an indicator is good is handed on under its final name", () => {
    const reading = read(
      { 指标: LEDGER },
      { kind: "alias", indicator: "能耗", canonical: "综合能耗" },
      { kind: "polarity", indicator: "能耗", better: "lower" },
    );
    expect(
      reading.observations.map(({ indicator, lowerIsBetter }) => [indicator, lowerIsBetter]),
    ).toContainEqual(["综合能耗", true]);
    expect(
      reading.observations.filter(
        ({ indicator, lowerIsBetter }) => lowerIsBetter && indicator !== "综合能耗",
      ),
    ).toEqual([]);
  });

  it.each<Correction>([
    { kind: "subject", entity: "丁市" },
    { kind: "peer", entity: "丁市", counted: false },
    { kind: "alias", indicator: "论文", canonical: "科技论文" },
    { kind: "polarity", indicator: "论文", better: "lower" },
    { kind: "ignore", table: { sheet: "对标", headings: ["a", "b"], names: [] } },
    { kind: "force", area: { sheet: "对标", first: ["a"], last: ["b"] }, headerRows: 1 },
  ])("$kind of what is not there is reported, and changes nothing", (correction) => {
    const { corrections, ...reading } = read(sheets, correction);
    expect(corrections).toEqual({
      applied: 0,
      unapplied: [{ correction, problem: { code: "correction-unmatched" } }],
    });
    expect(reading).toEqual(read(sheets));
  });

  it("an empty workbook applies nothing and says so", () => {
    const correction: Correction = { kind: "subject", entity: "甲市" };
    expect(read({ 表: [] }, correction).corrections?.unapplied).toHaveLength(1);
  });
});
