import { readsAsDrawn } from "../support/drawnFigures";

/** Yearly statements of bureaus of education: our own sheets, figures made up. */
describe("schools, pupils and teachers are those of a stage", () => {
  readsAsDrawn([
    {
      name: "that a heading over the rows names, with 基本情况 behind it",
      sheet: [
        "2023年教育事业基本情况|<|<",
        "指标|单位|2023年",
        "一、小学基本情况||",
        "学校数|所|275",
        "在校生|人|120500",
        "二、初中基本情况||",
        "学校数|所|75",
        "在校生|人|60500",
      ],
      figures: [
        "C4 己 小学学校数 level 2023年 275所 .0 section=一、小学基本情况",
        "C5 己 小学在校生 level 2023年 120500人 .0 section=一、小学基本情况",
        "C7 己 初中学校数 level 2023年 75所 .0 section=二、初中基本情况",
        "C8 己 初中在校生 level 2023年 60500人 .0 section=二、初中基本情况",
      ],
    },
    {
      name: "that the rows name, beside people whose columns give no unit",
      sheet: [
        "2023年教育基本情况|<|<|<",
        "|||单位：所、人",
        "类别|学校数|在校生|教职工",
        "小学|275|120500|8050",
      ],
      figures: [
        "B4 己 小学学校数 level 2023年 275所 .0 partOf=学校数",
        "C4 己 小学在校生 level 2023年 120500人 .0 partOf=在校生",
        "D4 己 小学教职工 level 2023年 8050人 .0 partOf=教职工",
      ],
    },
  ]);
});
