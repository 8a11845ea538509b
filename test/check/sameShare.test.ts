import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** Made up: 48200 of 52100 and 54210 of 58600 are 92.5 % both, and both grew by 12.5 %. */
const BOOK = readWorkbook(
  bookOf(
    sheetOf("医院", [
      "云台县人民医院2023年度运行指标|<|<|<|<",
      "指标|单位|2022年|2023年|目标值",
      "出院人次|人次|31200|34850|34000",
      "手术台次|台次|10230|11860|11500",
      "总收入|万元|52100|58600|57000",
      "医疗收入|万元|48200|54210|",
      "论文发表|篇|86|102|90",
    ]),
    sheetOf("科室", [
      "2023年各科室出院人次|<|<",
      "科室|出院人次|同比增长%",
      "骨科|5120|12.3",
      "心内科|6310|8.9",
      "普外科|4890|-2.1",
      "儿科|4260|15.2",
    ]),
  ),
);

const drawn = (text: string) => drawnFor("本院", text, BOOK);

describe("what is said behind a share or a rate is of it", () => {
  it("a share that is the same is not told to have grown", () => {
    expect(drawn("医疗收入占总收入比重92.5%，与上年持平。")).toEqual([
      "92.5% 舍入一致",
      "持平 一致",
    ]);
  });

  it("a level is, where its own name stands before", () => {
    expect(drawn("医疗收入占总收入比重92.5%，出院人次与上年持平。")[1]).toMatch(/持平 不一致/);
  });

  it("a rate behind 超额完成 is of the target", () => {
    expect(drawn("论文发表102篇，超额完成目标任务的113.3%。")).toEqual([
      "102篇 一致",
      "超额完成 一致",
      "113.3% 舍入一致",
    ]);
  });

  it.each([
    ["业务总收入5.86亿元，完成年度目标的102.8%。"],
    ["出院病人3.49万人次，增长11.7%；手术1.19万例。"],
    ["出院人次前三的科室为心内科（6310人次）、骨科（5120人次）和普外科（4890人次）。"],
  ])("%s", (text) => {
    for (const one of drawn(text)) expect(one).toMatch(/ (?:舍入)?一致/);
  });
});
