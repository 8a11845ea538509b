import { readsAsDrawn } from "../support/drawnFigures";

/** Sheets by which offices account for the goals of a year: drawn here in our own words, figures made up. */
describe("a sheet of goals and scores", () => {
  readsAsDrawn([
    {
      name: "tells the targets of two setters and how far each is met, by the heading over both",
      sheet: [
        "2022年甲市就业目标任务完成情况",
        "项目|单位|2022年目标任务|<|2022年实际完成|完成率（%）|<",
        "^|^|省下达|市定|^|占省目标|占市目标",
        "城镇新增就业|人|30000|32000|33600|112|105",
        "城镇登记失业率|%|'4.5以内|'4.2以内|3.9|—|—",
      ],
      figures: [
        "C4 己 城镇新增就业 target 2022年 30000人 .0 setBy=省",
        "D4 己 城镇新增就业 target 2022年 32000人 .0 setBy=市",
        "E4 己 城镇新增就业 level 2022年 33600人 .0",
        "F4 己 城镇新增就业 completion 2022年 1.12% .0 setBy=省",
        "G4 己 城镇新增就业 completion 2022年 1.05% .0 setBy=市",
        "C5 己 城镇登记失业率 target 2022年 0.045% .1 qualifier=以下 setBy=省",
        "D5 己 城镇登记失业率 target 2022年 0.042% .1 qualifier=以下 setBy=市",
        "E5 己 城镇登记失业率 level 2022年 0.039% .1",
      ],
    },
    {
      name: "dates two kinds of firms apart, as the line below the title does",
      sheet: [
        "各县培育企业情况|<|<|<|<|<|<",
        "（科技型中小企业截至2022年8月15日，高新技术企业为2021年末有效数）|<|<|<|<|<|单位：家、%",
        "县|科技型中小企业|<|<|高新技术企业|<|<",
        "^|全年目标|已入库数|完成率排名|总数|比上年新增|增幅排名",
        "甲县|200|150|1|80|8|2",
        "乙县|100|60|2|40|-2|3",
        "丙县|50|20|3|30|6|1",
      ],
      figures: [
        "B5 甲县 科技型中小企业 target 2022年 200家 .0",
        "C5 甲县 科技型中小企业 level 2022年8月 150家 .0",
        "D5 甲县 科技型中小企业完成率 rank 2022年8月 1位 .0",
        "E5 甲县 高新技术企业 level 2021年 80家 .0",
        "F5 甲县 高新技术企业 change 2021年 8家 .0",
        "G5 甲县 高新技术企业 growth-rank 2021年 2位 .0",
        "B6 乙县 科技型中小企业 target 2022年 100家 .0",
        "C6 乙县 科技型中小企业 level 2022年8月 60家 .0",
        "D6 乙县 科技型中小企业完成率 rank 2022年8月 2位 .0",
        "E6 乙县 高新技术企业 level 2021年 40家 .0",
        "F6 乙县 高新技术企业 change 2021年 -2家 .0",
        "G6 乙县 高新技术企业 growth-rank 2021年 3位 .0",
        "B7 丙县 科技型中小企业 target 2022年 50家 .0",
        "C7 丙县 科技型中小企业 level 2022年8月 20家 .0",
        "D7 丙县 科技型中小企业完成率 rank 2022年8月 3位 .0",
        "E7 丙县 高新技术企业 level 2021年 30家 .0",
        "F7 丙县 高新技术企业 change 2021年 6家 .0",
        "G7 丙县 高新技术企业 growth-rank 2021年 1位 .0",
      ],
    },
  ]);
});
