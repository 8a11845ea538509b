import { readsAsDrawn } from "../support/drawnFigures";

/** Sheets that give several units at once, or leave 人 out: drawn here, figures made up. */
describe("of several units in one line", () => {
  readsAsDrawn([
    {
      name: "张 is that of the beds, 人 that of the people, and neither that of what is counted otherwise",
      sheet: [
        "2023年卫生资源|<",
        "单位：张、人",
        "指标|2023年",
        "床位数|520",
        "执业医师|310",
        "乡村医生|41",
        "医院|21",
        "村卫生室|30",
      ],
      figures: [
        "B4 己 床位数 level 2023年 520张 .0",
        "B5 己 执业医师 level 2023年 310人 .0",
        "B6 己 乡村医生 level 2023年 41人 .0",
        "B7 己 医院 level 2023年 21 .0",
        "B8 己 村卫生室 level 2023年 30 .0",
      ],
    },
    {
      name: "头 is that of the herds, and a harvest is in what is left",
      sheet: [
        "2023年农业生产|<",
        "单位：万吨、头",
        "指标|2023年",
        "茶叶产量|22",
        "生猪出栏|520",
        "农用机械|63",
      ],
      figures: [
        "B4 己 茶叶产量 level 2023年 22万吨 .0",
        "B5 己 生猪出栏 level 2023年 520头 .0",
        "B6 己 农用机械 level 2023年 63 .0",
      ],
    },
    {
      name: "each row takes the one that fits it where they stand over the names",
      sheet: [
        "2023年卫生资源|<",
        "单位（个、张、人）|2023年",
        "卫生机构|22",
        "床位|520",
        "卫生技术人员|630",
      ],
      figures: [
        "B3 己 卫生机构 level 2023年 22个 .0",
        "B4 己 床位 level 2023年 520张 .0",
        "B5 己 卫生技术人员 level 2023年 630人 .0",
      ],
    },
  ]);
});

describe("a unit in the heading over the names", () => {
  readsAsDrawn([
    {
      name: "is that of the rows that can be in it",
      sheet: [
        "2023年社会救助|<|<",
        "指标（单位：万元）|2022年|2023年",
        "低保资金|500|520",
        "特困人员|60|63",
      ],
      figures: [
        "B3 己 低保资金 level 2022年 500万元 .0",
        "C3 己 低保资金 level 2023年 520万元 .0",
        "B4 己 特困人员 level 2022年 60 .0",
        "C4 己 特困人员 level 2023年 63 .0",
      ],
    },
  ]);
});

describe("people whose 人 the sheet leaves out", () => {
  readsAsDrawn([
    {
      name: "are counted one by one under 数量; travellers and things are not",
      sheet: [
        "2023年人才队伍情况|<",
        "类别|数量",
        "高层次人才|500",
        "企业家|40",
        "重点实验室|3",
        "接待游客|300",
      ],
      figures: [
        "B3 己 高层次人才 level 2023年 500人 .0",
        "B4 己 企业家 level 2023年 40人 .0",
        "B5 己 重点实验室 level 2023年 3 .0",
        "B6 己 接待游客 level 2023年 300 .0",
      ],
    },
    {
      name: "are counted as those are of whom they are some",
      sheet: ["2023年教职工情况|<|<", "学校|人数|其中：专任教师", "甲校|500|400", "乙校|300|280"],
      figures: [
        "B3 甲校 教职工人数 level 2023年 500人 .0",
        "C3 甲校 专任教师 level 2023年 400人 .0 partOf=教职工人数",
        "B4 乙校 教职工人数 level 2023年 300人 .0",
        "C4 乙校 专任教师 level 2023年 280人 .0 partOf=教职工人数",
      ],
    },
  ]);
});
