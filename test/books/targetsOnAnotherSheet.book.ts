import type { Book } from "./book";

export const targetsOnAnotherSheet: Book = {
  name: "targetsOnAnotherSheet",
  shows:
    "V6: targets in words on a sheet of their own, one of them under another name, one in two tiers. The figures are invented.",
  sheets: [
    {
      name: "主要指标",
      rows: ["2020年主要指标", "指标|单位|本年", "技术合同成交额|亿元|2.44", "高新技术企业|家|224"],
    },
    {
      name: "2021年目标",
      rows: [
        "指标名称|单位|目标值|目标层级",
        "高新技术企业|家|230家以上|",
        "有效发明专利拥有量|件|≥2200|",
        "科技重大专项|项|25项左右|",
        "技术合同交易额|亿元|突破2.8亿元|",
        "全社会研发投入|亿元|增长20%以上|",
        "研发投入强度|%|提高0.1个百分点|",
        "高新技术产业增加值增长|%|12%以上|人大目标",
        "高新技术产业增加值增长|%|15%以上|工作目标",
      ],
    },
  ],
  observations: [
    "主要指标!C3 | 己 | 技术合同成交额 | level | 2020年 | 2.44 亿元",
    "主要指标!C4 | 己 | 高新技术企业 | level | 2020年 | 224 家",
    "2021年目标!C2 | 己 | 高新技术企业 | target | 2021年 | 230 家 | qualifier=以上",
    "2021年目标!C3 | 己 | 有效发明专利拥有量 | target | 2021年 | 2200 件 | qualifier=以上",
    "2021年目标!C4 | 己 | 科技重大专项 | target | 2021年 | 25 项 | qualifier=左右",
    "2021年目标!C5 | 己 | 技术合同交易额 | target | 2021年 | 2.8 亿元 | qualifier=突破",
    "2021年目标!C6 | 己 | 全社会研发投入 | growth-target | 2021年 | 20 % | qualifier=以上",
    "2021年目标!C7 | 己 | 研发投入强度 | points-target | 2021年 | 0.1 个百分点",
    "2021年目标!C8 | 己 | 高新技术产业增加值 | growth-target | 2021年 | 12 % | qualifier=以上",
    "2021年目标!C9 | 己 | 高新技术产业增加值 | growth-target | 2021年 | 15 % | qualifier=以上",
  ],
};
