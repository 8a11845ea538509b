import { readsAsDrawn } from "../support/drawnFigures";

describe("what stands beside and below an indicator under a word of its own", () => {
  readsAsDrawn([
    {
      name: "合格标准 is the standard of each row, and never its figure, be that a rate",
      sheet: [
        "2016年办学条件|<|<|<",
        "指标|单位|2016年|合格标准",
        "生师比|—|16.28|18",
        "研究生学位教师比例|%|78.9|30",
        "生均图书|册|102.4|100",
      ],
      figures: [
        "C3 己 生师比 level 2016年 16.28 .2",
        "D3 己 生师比合格标准 level 2016年 18 .0",
        "C4 己 研究生学位教师比例 level 2016年 0.789% .1",
        "D4 己 研究生学位教师比例合格标准 level 2016年 0.3% .0",
        "C5 己 生均图书 level 2016年 102.4册 .1",
        "D5 己 生均图书合格标准 level 2016年 100册 .0",
      ],
    },
    {
      name: "标准值 is that of the column before it, and 年均浓度 that of each row",
      sheets: {
        水: [
          "2023年各区水质|<|<",
          "区|氨氮（毫克/升）|标准值（毫克/升）",
          "甲区|1.2|1",
          "乙区|0.9|1",
        ],
        气: ["2023年空气质量|<|<|<", "污染物|单位|年均浓度|标准值", "PM2.5|微克/立方米|43|35"],
      },
      figures: [
        "B3 甲区 氨氮 level 2023年 1.2毫克/升 .1",
        "C3 甲区 氨氮标准值 level 2023年 1毫克/升 .0",
        "B4 乙区 氨氮 level 2023年 0.9毫克/升 .1",
        "C4 乙区 氨氮标准值 level 2023年 1毫克/升 .0",
        "C3 己 PM2.5年均浓度 level 2023年 43微克/立方米 .0",
        "D3 己 PM2.5标准值 level 2023年 35微克/立方米 .0",
      ],
    },
    {
      name: "事业收入小计 is 事业收入, and no part of the total beside what it adds up",
      sheet: [
        "2023年收入|<",
        "项目|金额（万元）",
        "学费|100",
        "住宿费|20",
        "事业收入小计|120",
        "财政拨款|300",
        "合计|420",
      ],
      figures: [
        "B3 己 学费 level 2023年 100万元 .0 partOf=收入",
        "B4 己 住宿费 level 2023年 20万元 .0 partOf=收入",
        "B5 己 事业收入 level 2023年 120万元 .0",
        "B6 己 财政拨款 level 2023年 300万元 .0 partOf=收入",
        "B7 己 收入 level 2023年 420万元 .0",
      ],
    },
  ]);
});
