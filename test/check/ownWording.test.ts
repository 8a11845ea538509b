import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** An invented county, 青川县, among five; each expected figure stands in these sheets or follows from them by hand. */
const READING = readWorkbook(
  bookOf(
    sheetOf("各县", [
      "2022年各县主要指标",
      "地区|旅游收入（亿元）|工业增加值（亿元）|工业增加值增速（%）|院士工作站（个）",
      "青川县|57.5|159.3|5.1|18",
      "东岭县|15.2|224.3|16.8|48",
      "西坪县|59.8|128.9|8.9|19",
      "临江县|12.4|230.3|15.1|56",
      "宁化县|39.2|191.9|2.2|—",
    ]),
    sheetOf("能耗和利润", [
      "2022年各县主要指标",
      "地区|单位GDP能耗（吨标准煤/万元）|净利润（亿元）",
      "青川县|0.42|-3.2",
      "东岭县|0.61|1.1",
      "西坪县|0.38|-4.0",
      "临江县|0.55|2.5",
      "宁化县|0.72|-5.1",
    ]),
    sheetOf("台账", [
      "指标|单位|2021年|2022年|2022年目标",
      "万元GDP能耗|吨标准煤|0.52|0.61|0.50",
      "孵化器|家|40|45|42",
    ]),
    sheetOf("历年", ["指标|2019年|2020年|2021年|2022年", "在校生（万人）|12.5|12.0|11.4|10.8"]),
  ),
);

const drawn = (text: string, subject = "青川县"): string[] => drawnFor(subject, text, READING);

describe("the wording of our own texts, read again", () => {
  it("takes the list behind 依次为 for that of the indicator named before it, to its last place", () => {
    const text =
      "2022年，工业增加值居前三位的依次为临江县（230.3亿元）、东岭县（224.3亿元）、宁化县（191.9亿元）；旅游收入依次为西坪县（59.8亿元）、青川县（57.5亿元）、宁化县（39.2亿元）。";
    expect(drawn(text)).toEqual([
      "230.3亿元 一致",
      "224.3亿元 一致",
      "191.9亿元 一致",
      "59.8亿元 一致",
      "57.5亿元 一致",
      "39.2亿元 一致",
    ]);
  });

  it("bears out no slip in the last place of such a list", () => {
    const text =
      "2022年，旅游收入依次为西坪县（59.8亿元）、青川县（57.5亿元）、宁化县（38.2亿元）。";
    expect(drawn(text).at(-1)).toBe("38.2亿元 查无出处");
  });

  it("takes the per cent of a list by pace for growth", () => {
    const text =
      "2022年，工业增加值增速居前三位的依次为东岭县（16.8%）、临江县（15.1%）、西坪县（8.9%）。";
    expect(drawn(text)).toEqual(["16.8% 一致", "15.1% 一致", "8.9% 一致"]);
  });

  it("takes 最低的依次为 for the head of a list, and for nobody's last place", () => {
    const text = "2022年，工业增加值最低的依次为西坪县（128.9亿元）、青川县（159.3亿元）。";
    expect(drawn(text)).toEqual(["128.9亿元 一致", "159.3亿元 一致"]);
  });

  it("takes the list behind 从低到高依次为 for that of the indicator before it", () => {
    const text =
      "2022年，单位GDP能耗从低到高依次为西坪县（0.38吨标准煤/万元）、青川县（0.42吨标准煤/万元）。";
    expect(drawn(text)).toEqual(["0.38吨标准煤/万元 一致", "0.42吨标准煤/万元 一致"]);
  });

  it("takes 在有数据的4个县 and 虽居5个县 for among how many, not for a figure", () => {
    expect(drawn("2022年，院士工作站18个，在有数据的4个县中居第4位。")).toEqual([
      "18个 一致",
      "第4位 一致",
    ]);
    expect(drawn("2022年，工业增加值虽居5个县第4位，仍要努力。")).toEqual(["第4位 一致"]);
  });

  it("takes 虽在5个县中居 for a place among them, whatever the name before it begins with", () => {
    expect(
      drawn("2022年，单位GDP能耗虽在5个县中居第2位，但仍要努力。工业增加值虽在5个县中居第4位。"),
    ).toEqual(["第2位 一致", "第4位 一致"]);
  });

  it("takes a figure below zero in a list for what somebody has, not for how it has changed", () => {
    const text =
      "2022年，净利润居前三位的依次为临江县（2.5亿元）、东岭县（1.1亿元）、青川县（-3.2亿元）。";
    expect(drawn(text)).toEqual(["2.5亿元 一致", "1.1亿元 一致", "-3.2亿元 一致"]);
  });

  it("holds 高于年度目标 to the plain difference, also where less is better", () => {
    expect(
      drawn("2022年，万元GDP能耗高于年度控制目标0.11吨标准煤。孵化器45家，高于年度目标3家。", ""),
    ).toEqual(["0.11吨标准煤 一致", "45家 一致", "3家 一致"]);
    expect(drawn("2022年，孵化器45家，低于年度目标3家。", "")[1]).toBe("3家 不一致 超出3家");
  });

  it("reads 年均下降 as a fall, and 为2019年以来最低 as the lowest of these years", () => {
    // (10.8 / 12.5) ** (1 / 3) - 1 = -4.76 %
    const text = "2022年，在校生10.8万人，为2019年以来最低，2019年以来年均下降4.8%。";
    expect(drawn(text, "")).toEqual(["10.8万人 一致", "为2019年以来最低 一致", "4.8% 舍入一致"]);
  });
});
