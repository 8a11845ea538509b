import { type Observation } from "../../../src/tables/observation";
import { findFacts } from "../../../src/narrative/facts/findFacts";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import { printText } from "../../../src/narrative/print/printText";
import { explainQuantity } from "../../../src/narrative/explainQuantity";
import { evidenceIn, sentencesOf } from "../../support/recompute";
import { ofKind, reasons } from "../../support/factsIn";
import { observations, readingOf, YEAR_2020, type Given } from "../../support/narrativeReading";

/** The office's one own figure, and what its districts answer: 1 for 是, 0 for 否, nothing for a blank. */
function answered(
  indicator: string,
  answers: Readonly<Record<string, number | undefined>>,
  given: Partial<Given> = {},
) {
  const rows = Object.entries(answers);
  const districts = rows.flatMap(([entity, value]): Given[] =>
    value === undefined
      ? []
      : [{ indicator, unit: "", measure: "flag", entity, value, table: "分县", ...given }],
  );
  const found: Observation[] = observations(
    { indicator: "专利授权量", unit: "件", value: 4892 },
    ...districts,
  );
  const table = {
    id: "分县",
    area: { sheet: "分县", top: 0, left: 0, bottom: rows.length, right: 1 },
    orientation: "entity-by-indicator" as const,
    columns: [],
    rows: rows.map(([label], line) => ({ line, role: "member", label })),
    notes: [],
    observationCount: districts.length,
  };
  return readingOf(found, { selfName: "全市", tables: [table] });
}

const facts = (reading: ReturnType<typeof answered>) => findFacts(reading, "", YEAR_2020);

function said(reading: ReturnType<typeof answered>): string {
  const written = writeNarrative(reading, { subject: "", period: YEAR_2020 });
  if (!written.ok) throw new Error(written.problem.code);
  return printText(written.value);
}

const seven = (...answers: readonly (number | undefined)[]) =>
  Object.fromEntries(
    ["甲县", "乙县", "丙县", "丁区", "戊区", "己区", "庚区"].map((name, at) => [name, answers[at]]),
  );

describe("how far something has come in the office's own districts", () => {
  it.each<[answers: number[], sentence: string]>([
    [[1, 1, 1, 1, 1, 1, 1], "7个区县均已列入财政预算。"],
    [[0, 1, 1, 1, 1, 1, 0], "除甲县、庚区外，其他区县均已列入财政预算。"],
    [[1, 0, 1, 0, 1, 0, 1], "除乙县、丁区、己区外，其他区县均已列入财政预算。"],
    [[1, 0, 1, 0, 0, 0, 0], "除甲县、丙县外，其他区县均未列入财政预算。"],
    [[0, 0, 0, 0, 0, 0, 0], "各区县均未列入财政预算。"],
  ])("of answers %j is put as %s", (answers, sentence) => {
    expect(said(answered("列入财政预算", seven(...answers)))).toContain(sentence);
  });

  it("names every district's cell on its card", () => {
    const written = writeNarrative(answered("列入财政预算", seven(1, 1, 1, 1, 1, 1, 0)), {
      subject: "",
      period: YEAR_2020,
    });
    const claims = written.ok ? sentencesOf(written.value).flatMap(evidenceIn) : [];
    const covered = claims.find(({ kind }) => kind === "coverage");
    if (!covered) throw new Error("nothing is said of the districts");
    const { operands } = explainQuantity(covered, "zh-CN");
    expect(operands.map(({ role }) => role)).toContain("所辖县（市、区）");
  });

  it("is a number and a rate where neither side is few: 4 of 8 are 50.0%", () => {
    const eight = { ...seven(1, 1, 1, 1, 0, 0, 0), 辛区: 0 };
    expect(said(answered("列入财政预算", eight))).toContain(
      "4个区县已列入财政预算，覆盖率为50.0%。",
    );
  });

  it.each<[answers: number[], sentence: string]>([
    [[1, 1, 1, 1, 1, 1, 1], "科技馆实现7个区县全覆盖。"],
    [[0, 1, 1, 1, 1, 1, 1], "除甲县外，科技馆已覆盖其他区县。"],
    [[1, 0, 0, 0, 0, 0, 0], "除甲县外，其他区县均没有科技馆。"],
  ])("of a thing with answers %j is put as %s", (answers, sentence) => {
    expect(said(answered("科技馆覆盖", seven(...answers)))).toContain(sentence);
  });

  it("is a problem where only few or none have it, and only then", () => {
    const few = said(answered("列入财政预算", seven(1, 0, 0, 0, 0, 0, 0)));
    expect(few.indexOf("存在问题")).toBeLessThan(few.indexOf("均未列入"));
    expect(few).toContain("存在问题");
    expect(said(answered("列入财政预算", seven(0, 1, 1, 1, 1, 1, 1)))).not.toContain("存在问题");
  });

  it("rests on the cell of every district", () => {
    const [fact] = ofKind(facts(answered("列入财政预算", seven(1, 0, 1, 1, 1, 1, 1))), "coverage");
    expect(fact?.operands.map(({ role, value }) => [role, value])).toEqual(
      [1, 0, 1, 1, 1, 1, 1].map((value) => ["member", value]),
    );
  });

  it("names the office's own level beside the districts, and never counts it as one", () => {
    const reading = answered("列入财政预算", { 市本级: 1, ...seven(1, 1, 1, 1, 1, 1, 1) });
    expect(said(reading)).toContain("市本级和7个区县均已列入财政预算。");
  });

  it("reads a count of places above zero as yes", () => {
    const counts = answered("众创空间", seven(2, 1, 3, 1, 1, 4, 1), {
      measure: "level",
      unit: "个",
    });
    expect(said(counts)).toContain("众创空间实现7个区县全覆盖。");
  });
});

describe("nothing is said of the districts", () => {
  it("where one of them has no answer: a blank is not no", () => {
    const reading = answered("列入财政预算", seven(1, 1, 1, 1, 1, 1, undefined));
    expect(ofKind(facts(reading), "coverage")).toEqual([]);
    expect(reasons(facts(reading), "coverage")).toEqual(["列入财政预算 missing-value"]);
  });

  it.each<[why: string, indicator: string, answers: Readonly<Record<string, number>>]>([
    ["of two", "列入财政预算", { 甲县: 1, 乙县: 1 }],
    ["whose yes is bad news", "未落实补助", seven(1, 1, 1, 1, 1, 1, 1) as Record<string, number>],
    ["that are the office's equals", "列入财政预算", { 甲市: 1, 乙市: 1, 丙市: 1 }],
    ["that are no districts", "列入财政预算", { 甲厂: 1, 乙厂: 1, 丙厂: 1 }],
  ])("%s", (_, indicator, answers) => {
    expect(ofKind(facts(answered(indicator, answers)), "coverage")).toEqual([]);
  });

  it("where a count beside the answer contradicts it", () => {
    const reading = answered("众创空间覆盖", seven(1, 1, 1, 1, 1, 1, 1));
    const [count] = observations({
      indicator: "众创空间",
      unit: "个",
      entity: "甲县",
      value: 0,
      table: "分县",
    });
    const both = { ...reading, observations: [...reading.observations, ...(count ? [count] : [])] };
    expect(reasons(facts(both), "coverage")).toEqual(["众创空间覆盖 conflicting-values"]);
  });

  it("where few have a place that is only counted: it need not be everywhere", () => {
    const counts = answered("众创空间", seven(2, 0, 0, 0, 0, 0, 0), {
      measure: "level",
      unit: "个",
    });
    expect(ofKind(facts(counts), "coverage")).toEqual([]);
  });
});
