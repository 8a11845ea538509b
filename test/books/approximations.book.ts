import type { Book } from "./book";

export const approximations: Book = {
  name: "approximations",
  shows: "V16: approximate figures, kept with their word. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "指标|单位|本年",
        "重大项目|项|近60",
        "技术需求|项|120多",
        "新产品|个|90余",
        "申报项目|项|100余",
        "科技成果|项|千余",
        "研发投入增速|%|20以上",
        "服务企业|家|约30",
      ],
    },
  ],
  observations: [
    "C2 | 己 | 重大项目 | level | 2020年 | 60 项 | qualifier=近",
    "C3 | 己 | 技术需求 | level | 2020年 | 120 项 | qualifier=多",
    "C4 | 己 | 新产品 | level | 2020年 | 90 个 | qualifier=余",
    "C5 | 己 | 申报项目 | level | 2020年 | 100 项 | qualifier=余",
    "C6 | 己 | 科技成果 | level | 2020年 | 1000 项 | qualifier=余",
    "C7 | 己 | 研发投入 | growth | 2020年 | 20 % | qualifier=以上",
    "C8 | 己 | 服务企业 | level | 2020年 | 30 家 | qualifier=约",
  ],
};
