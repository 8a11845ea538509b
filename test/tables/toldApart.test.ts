import { readsAsDrawn } from "../support/drawnFigures";

/** Rows, blocks and groups that would say the same but for one word beside or over them: drawn here in our own words, figures made up. */
describe("what is told apart by a word beside it", () => {
  readsAsDrawn([
    {
      name: "校舍面积 of 小学 and of 初中, in a column of which nobody knows what it holds",
      sheet: [
        "办学条件主要指标|<|<|<|<",
        "指标|学段|年份|数值|单位",
        "校舍建筑面积|小学|2022|47.8|万平方米",
        "校舍建筑面积|小学|2023|48.5|万平方米",
        "校舍建筑面积|初中|2022|39.1|万平方米",
        "校舍建筑面积|初中|2023|40.0|万平方米",
        "学前三年毛入园率|学前|2023|98.3|%",
        "专任教师本科学历比例|小学|2023|84.6|%",
      ],
      figures: [
        "D3 己 小学校舍建筑面积 level 2022年 47.8万平方米 .1",
        "D4 己 小学校舍建筑面积 level 2023年 48.5万平方米 .1",
        "D5 己 初中校舍建筑面积 level 2022年 39.1万平方米 .1",
        "D6 己 初中校舍建筑面积 level 2023年 40万平方米 .0",
        "D7 己 学前三年毛入园率 level 2023年 0.983% .1",
        "D8 己 小学专任教师本科学历比例 level 2023年 0.846% .1",
      ],
    },
    {
      name: "销售额 of 批发业 and of 零售业, by the groups of the rows",
      sheet: [
        "2023年限额以上企业销售情况|<|<|<",
        "行业|指标|绝对额（亿元）|增速（%）",
        "批发业|销售额|37.5|0.7",
        "零售业|销售额|19.6|2.6",
        "住宿业|营业额|1.7|3.1",
      ],
      figures: [
        "C3 己 批发业销售额 level 2023年 37.5亿元 .1",
        "D3 己 批发业销售额 growth 2023年 0.007% .1",
        "C4 己 零售业销售额 level 2023年 19.6亿元 .1",
        "D4 己 零售业销售额 growth 2023年 0.026% .1",
        "C5 己 住宿业营业额 level 2023年 1.7亿元 .1",
        "D5 己 住宿业营业额 growth 2023年 0.031% .1",
      ],
    },
    {
      name: "prizes in 项 and platforms in 家, as the numbered lines over each of two tables say",
      sheet: [
        "2022年科学技术奖及研发平台情况|<|<|<|<",
        "表一 省科学技术奖(项)|<||表二 省级以上研发平台(家)|<",
        "奖励等次|获奖||平台类别|2022年底",
        "总计|12||技术创新中心|72",
        "一等奖|2||重点实验室|9",
        "二等奖|10||新型研发机构|14",
      ],
      figures: [
        "B4 己 省科学技术奖获奖 level 2022年 12项 .0",
        "B5 己 一等奖获奖 level 2022年 2项 .0 partOf=省科学技术奖获奖",
        "B6 己 二等奖获奖 level 2022年 10项 .0 partOf=省科学技术奖获奖",
        "E4 己 技术创新中心 level 2022年 72家 .0",
        "E5 己 重点实验室 level 2022年 9家 .0",
        "E6 己 新型研发机构 level 2022年 14家 .0",
      ],
    },
    {
      name: "kinds of firms under 科技型企业 by their own names, and 招生 of 学生 in 人",
      sheet: [
        "2023年各县科技型企业及招生情况|<|<|<|<",
        "|||||单位：家、所、人",
        "县区|科技型企业（家）|<|学生|<",
        "^|科技型中小企业|高新技术企业|招生|在校生",
        "子县|152|96|1210|3600",
        "丑县|67|44|980|2950",
      ],
      figures: [
        "B5 子县 科技型中小企业 level 2023年 152家 .0 section=科技型企业",
        "C5 子县 高新技术企业 level 2023年 96家 .0 section=科技型企业",
        "D5 子县 招生 level 2023年 1210人 .0 section=学生",
        "E5 子县 在校生 level 2023年 3600人 .0 section=学生",
        "B6 丑县 科技型中小企业 level 2023年 67家 .0 section=科技型企业",
        "C6 丑县 高新技术企业 level 2023年 44家 .0 section=科技型企业",
        "D6 丑县 招生 level 2023年 980人 .0 section=学生",
        "E6 丑县 在校生 level 2023年 2950人 .0 section=学生",
      ],
    },
  ]);
});
