import { namedBy } from "../../../src/narrative/outline/namedByTopics";
import { topicOf, topicOfFile, workOfOffice } from "../../../src/narrative/outline/sheetTopics";
import type { Field } from "../../../src/narrative/outline/fields";

describe("what a text is called", () => {
  it.each<[string, Field, readonly string[], string, string | undefined]>([
    [
      "the one sheet's words, where its field has none of them",
      "housing",
      ["房地产开发和销售情况"],
      "",
      "房地产开发和销售情况",
    ],
    [
      "the field, where it says all that the sheet says",
      "education",
      ["教育事业情况"],
      "",
      undefined,
    ],
    [
      "the sheet's, where the field is wider or another",
      "environment",
      ["环境空气质量状况"],
      "",
      "环境空气质量状况",
    ],
    [
      "that of the first sheet, where the others tell of nothing else",
      "health",
      ["医疗服务情况", "医疗服务量情况"],
      "",
      "医疗服务情况",
    ],
    [
      "that of the first sheet, where it sums up",
      "investment",
      ["旅游主要指标及文旅项目情况", "旅游情况"],
      "",
      "旅游主要指标及文旅项目情况",
    ],
    [
      "the field, where the sheet says what every sheet could",
      "hospital",
      ["运行指标"],
      "",
      undefined,
    ],
    ["the field, where several sheets tell", "budget", ["税收情况", "支出情况"], "", undefined],
    [
      "the file's, of figures of no field",
      "indicators",
      ["人口情况", "就业情况"],
      "人口与就业情况",
      "人口与就业情况",
    ],
    [
      "the sheet's before the file's",
      "indicators",
      ["水利建设情况"],
      "水利统计情况",
      "水利建设情况",
    ],
  ])("is %s", (_, field, topics, ofFile, called) => {
    expect(namedBy(field, topics, ofFile).called).toBe(called);
  });

  it("is the work of the office whose title says nothing else", () => {
    const [title, body] = ["临江县科技和工业信息化局2018年主要目标任务完成情况表", "临江县"];
    const topics = [topicOf(title, body), "规模工业分区域情况"];
    expect(namedBy("economy", topics, "", workOfOffice(title, body)).called).toBe(
      "科技和工业信息化主要目标任务完成情况",
    );
  });
});

describe("what the name of a file tells of", () => {
  it.each([
    ["清河区2022年人口与就业统计表", "清河区", "人口与就业情况"],
    ["市场监管局上半年工作数据", "全市", "市场监管工作情况"],
    ["附件2-汇总（最终版）", "", ""],
    ["2023年主要指标", "", ""],
  ])("%s", (file, body, topic) => {
    expect(topicOfFile(file, body)).toBe(topic);
  });
});
