import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** An invented county's books: its budget, its schools and clinics, its research, its plan. */
const QINGHE = readWorkbook(
  bookOf(
    sheetOf("预算", [
      "2024年1-5月青禾县财政收支情况|<|<|<|<|<",
      "单位：万元|<|<|<|<|<",
      "项目|年初预算|1-5月累计|占预算%|上年同期|同比%",
      "财政总收入|9000|4000|44.4|4200|-4.8",
      "其中：税收收入|7000|3000|42.9|3100|-3.2",
      "政府性基金收入|2000|900|45.0|1000|-10.0",
    ]),
  ),
);

const CLINICS = readWorkbook(
  bookOf(
    sheetOf("机构", [
      "指标|单位|2021年|2020年|比上年增加",
      "医疗卫生机构总数|个|1030|1022|8",
      "其中：医院|个|365|353|12",
      "基层医疗卫生机构|个|665|669|-4",
    ]),
    sheetOf("诊疗", [
      "年份|总诊疗人次（万人次）|医院（万人次）|基层医疗卫生机构（万人次）",
      "2020年|77.4|33.2|44.2",
      "2021年|84.7|38.8|45.9",
    ]),
  ),
);

const PLAN = readWorkbook(
  bookOf(
    sheetOf("评估", [
      "青禾县“十四五”规划指标评估表|<|<",
      "指标|单位|2024年",
      "累计纳入监测对象户数|万户|1.75",
      "风险消除率|%|82.5",
    ]),
  ),
);

const SCHOOLS = readWorkbook(
  bookOf(
    sheetOf("学生", [
      "青禾市2021年学生情况|<|<",
      "类别|招生数（人）|在校生数（人）",
      "合计|382000|1402000",
      "幼儿园|89000|242000",
      "普通高校|21000|69000",
      "其中：本科|4700|19000",
      "专科|16300|50000",
    ]),
  ),
);

describe("What is told of a target", () => {
  it("a budget that a part of is told, the part, and the growth behind both", () => {
    expect(
      drawnFor(
        "青禾县",
        "1-5月，全县完成财政总收入4000万元，占年初预算9000万元的44.4%，同比下降4.8%。",
        QINGHE,
      ),
    ).toEqual(["4000万元 一致", "9000万元 一致", "44.4% 一致", "4.8% 一致"]);
  });

  it("a part in a bracket behind a target is a part of the target, and not of what was done", () => {
    expect(
      drawnFor(
        "青禾县",
        "1-5月，全县完成财政总收入4000万元，占市分配任务9000万元（其中税收收入7000万元）的44.4%。",
        QINGHE,
      ),
    ).toEqual(["4000万元 一致", "9000万元 一致", "7000万元 一致", "44.4% 一致"]);
  });

  it("tells a wrong budget", () => {
    expect(
      drawnFor(
        "青禾县",
        "1-5月，全县完成政府性基金收入900万元，占年初预算2500万元的45.0%。",
        QINGHE,
      ),
    ).toEqual(["900万元 一致", "2500万元 不一致 2000万元", "45.0% 一致"]);
  });
});

describe("Two things of one name", () => {
  it("are told apart by what they are counted in", () => {
    expect(
      drawnFor(
        "青禾县",
        "2021年，医院38.8万人次，基层医疗卫生机构45.9万人次。医院增加12个。",
        CLINICS,
      ),
    ).toEqual(["38.8万人次 一致", "45.9万人次 一致", "12个 一致"]);
  });

  it("and are told wrong by the one that is counted so", () => {
    expect(drawnFor("青禾县", "2021年，医院37.8万人次。", CLINICS)).toEqual([
      "37.8万人次 不一致 38.8万人次",
    ]);
  });

  it("are those whose parts the text tells", () => {
    expect(
      drawnFor("青禾市", "在校生人数69000人，其中本科19000人，专科50000人。", SCHOOLS),
    ).toEqual(["69000人 一致", "19000人 一致", "50000人 一致"]);
  });
});

describe("A plan of five years", () => {
  it("a figure of a table that is of these years has come together so far", () => {
    expect(
      drawnFor("青禾县", "“十四五”期间累计纳入监测对象1.75万户，风险消除率82.5%。", PLAN),
    ).toEqual(["1.75万户 一致", "82.5% 一致"]);
  });
});
