import { readsAsDrawn } from "../support/drawnFigures";

describe("全区总计 under the parks of a zone", () => {
  readsAsDrawn([
    {
      name: "is the total of all, and none of them",
      on: "2008年",
      sheet: [
        "园区|工业总产值（亿元）",
        "东一区|207.1",
        "西一区|251.2",
        "新光区|40.3",
        "全区总计|498.6",
      ],
      figures: [
        "B2 东一区 工业总产值 level 2008年 207.1亿元 .1",
        "B3 西一区 工业总产值 level 2008年 251.2亿元 .1",
        "B4 新光区 工业总产值 level 2008年 40.3亿元 .1",
        "B5 全区(total) 工业总产值 level 2008年 498.6亿元 .1 scope=全区",
      ],
    },
  ]);
});
