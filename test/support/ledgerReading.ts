import type { Observation } from "../../src/tables/observation";
import type { Reading } from "../../src/tables/table";
import { material, observations, readingOf, YEAR_2019, YEAR_2021 } from "./narrativeReading";

/**
 * A city's ledger for 2020 by hand, with every kind of claim in it. The counts of patents, firms and platforms, their
 * places and the goals of 2021 are those a real municipal summary gives; R&D经费 and the figures of 2019 are made up.
 */
export function ledgerObservations(): Observation[] {
  const place = (indicator: string, value: number, measure: "rank" | "growth-rank" = "rank") =>
    ({ indicator, measure, value, scope: "全省" }) as const;
  return observations(
    {
      indicator: "R&D经费",
      value: 24.6,
      decimals: 1,
      status: "preliminary",
      section: "一、科技投入",
    },
    { indicator: "R&D经费", value: 21.3, decimals: 1, period: YEAR_2019 },
    { indicator: "R&D经费占GDP比例", value: 0.0075, unit: "%", decimals: 2 },
    { indicator: "R&D经费占GDP比例", value: 0.0071, unit: "%", decimals: 2, period: YEAR_2019 },
    {
      indicator: "R&D经费占GDP比例",
      value: 0.0228,
      unit: "%",
      decimals: 2,
      entity: "全省平均",
      entityRole: "average",
    },
    { indicator: "R&D经费占GDP比例", measure: "target", value: 0.008, unit: "%", decimals: 2 },
    {
      indicator: "高新技术企业",
      value: 224,
      unit: "家",
      counting: "stock",
      section: "二、创新主体",
    },
    { indicator: "高新技术企业", value: 187, unit: "家", counting: "stock", period: YEAR_2019 },
    { indicator: "科技型中小企业", value: 293, unit: "家" },
    { indicator: "高新技术产业总产值", measure: "growth", value: 0.27, decimals: 1 },
    place("高新技术产业总产值", 3, "growth-rank"),
    { indicator: "高新技术产业增加值", measure: "growth", value: 0.232, decimals: 1 },
    place("高新技术产业增加值", 3, "growth-rank"),
    { indicator: "省级以上研发平台", value: 150, unit: "家", counting: "stock" },
    {
      indicator: "省级工程技术研究中心",
      value: 28,
      unit: "家",
      counting: "stock",
      partOf: "省级以上研发平台",
    },
    { indicator: "院士工作站", value: 15, unit: "家", counting: "stock" },
    { indicator: "博士后科研工作站", value: 8, unit: "家", counting: "stock" },
    { indicator: "省级重点实验室", value: 2, unit: "家", counting: "new" },
    { indicator: "众创空间", value: 12, unit: "个" },
    { indicator: "众创空间", measure: "target", value: 14, unit: "个" },
    { indicator: "专利申请总量", value: 13065, unit: "件" },
    place("专利申请总量", 4),
    { indicator: "发明专利申请量", value: 6244, unit: "件", partOf: "专利申请总量" },
    place("发明专利申请量", 4),
    { indicator: "专利授权量", value: 4892, unit: "件" },
    place("专利授权量", 4),
    { indicator: "发明专利授权量", value: 512, unit: "件", partOf: "专利授权量" },
    { indicator: "发明专利授权量", value: 243, unit: "件", period: YEAR_2019 },
    { indicator: "发明专利授权量", measure: "growth", value: 1.107, decimals: 1 },
    place("发明专利授权量", 7),
    { indicator: "有效发明专利拥有量", value: 1920, unit: "件" },
    place("有效发明专利拥有量", 7),
    { indicator: "每万人口有效发明专利拥有量", value: 2.4, unit: "件", decimals: 1 },
    { indicator: "专利权质押贷款笔数", value: 120, unit: "笔" },
    place("专利权质押贷款笔数", 2),
    { indicator: "专利权质押融资额", value: 8 },
    place("专利权质押融资额", 2),
    { indicator: "登记省科技成果", value: 615, unit: "项" },
    { indicator: "技术合同成交额", value: 2.44, decimals: 2 },
    { indicator: "技术合同成交额", value: 2.6, decimals: 2, period: YEAR_2019 },
    {
      indicator: "技术合同成交额",
      measure: "target",
      value: 1.8,
      decimals: 1,
      setBy: "省科技厅",
    },
    { indicator: "创新基金体系总规模", value: 20, qualifier: "近" },
    { indicator: "年末人口", value: 800, unit: "万人" },
    {
      indicator: "全社会研发投入",
      measure: "growth",
      value: 0.2,
      qualifier: "以上",
      status: "forecast",
    },
    ...goals(),
  );
}

function goals() {
  const goal = { period: YEAR_2021, measure: "target", qualifier: "以上" } as const;
  const growth = { ...goal, measure: "growth-target" } as const;
  return [
    { ...growth, indicator: "全社会研发投入", value: 0.2 },
    {
      indicator: "研发投入强度",
      measure: "points-target",
      value: 0.1,
      decimals: 1,
      period: YEAR_2021,
    },
    { ...goal, indicator: "市级以上科技重大专项", value: 25, unit: "项", qualifier: "左右" },
    { ...goal, indicator: "高新技术企业", value: 230, unit: "家" },
    { ...growth, indicator: "高新技术产业增加值", value: 0.12, setBy: "向人大报告目标" },
    { ...growth, indicator: "高新技术产业增加值", value: 0.15, setBy: "工作目标" },
    { ...goal, indicator: "新备案科技型中小企业", value: 100, unit: "家" },
    { ...goal, indicator: "有效发明专利拥有量", value: 2200, unit: "件" },
    { ...goal, indicator: "技术合同成交额", value: 2.8, decimals: 1, qualifier: "突破" },
  ] as const;
}

export function ledgerReading(found: readonly Observation[] = ledgerObservations()): Reading {
  return readingOf(found, {
    selfName: "本市",
    subjects: [""],
    texts: [
      material("preamble", "前言", "一年来，全市科技创新工作取得积极成效。", 1),
      material("measure", "创新主体", "开展政策宣讲和申报辅导，建立培育库动态管理", 2),
      material("problem", "科技投入", "企业研发投入意愿不强", 3),
      material("plan", "下一步", "继续落实研发投入增长激励政策。", 4),
    ],
  });
}
