import { readsAsDrawn } from "../support/drawnFigures";

/** Sheets of bureaus of the environment, of transport and of market supervision, in our own words, figures made up. */
describe("a sheet of another office", () => {
  readsAsDrawn([
    {
      name: "in a title of one month: 上年同期 behind 1—5月 is of the same five",
      sheet: [
        "2023年5月各县空气质量|<|<|<",
        "县|PM2.5（微克/立方米）|<|<",
        "^|1—5月|上年同期|同比（%）",
        "甲县|30|40|-25.0",
        "乙县|36|40|-10.0",
      ],
      figures: [
        "B4 甲县 PM2.5 level 2023年1—5月 30微克/立方米 .0",
        "C4 甲县 PM2.5 level 2022年1—5月 40微克/立方米 .0",
        "D4 甲县 PM2.5 growth 2023年1—5月 -0.25% .0",
        "B5 乙县 PM2.5 level 2023年1—5月 36微克/立方米 .0",
        "C5 乙县 PM2.5 level 2022年1—5月 40微克/立方米 .0",
        "D5 乙县 PM2.5 growth 2023年1—5月 -0.1% .0",
      ],
    },
    {
      name: "of goods and passengers, each in the unit that can be its own",
      sheet: [
        "2023年全县运输情况|<|<",
        "||单位：万人、万吨、亿吨公里、%",
        "指标|2023年|比上年增长",
        "公路客运量|205|3.1",
        "公路货运量|1310|5.2",
        "货物周转量|21.4|4.4",
      ],
      figures: [
        "B4 己 公路客运量 level 2023年 205万人 .0",
        "C4 己 公路客运量 growth 2023年 0.031% .1",
        "B5 己 公路货运量 level 2023年 1310万吨 .0",
        "C5 己 公路货运量 growth 2023年 0.052% .1",
        "B6 己 货物周转量 level 2023年 21.4亿吨公里 .1",
        "C6 己 货物周转量 growth 2023年 0.044% .1",
      ],
    },
    {
      name: "of what there is and what was registered: growth of each, and the share that the figures bear out",
      sheet: [
        "甲县2023年经营主体情况|<|<|<|<|<",
        "类型|实有户数|同比增长|本年新登记|同比增长|占比",
        "企业|300|8.0%|60|5.0%|30.0%",
        "个体工商户|700|4.0%|90|-2.0%|70.0%",
        "合计|1000|5.2%|150|0.7%|100%",
      ],
      figures: [
        "B3 己 企业实有户数 level 2023年 300户 .0 partOf=实有户数",
        "C3 己 企业实有户数 growth 2023年 0.08% .1 partOf=实有户数",
        "D3 己 企业户数 level 2023年 60户 .0 partOf=经营主体户数 counting=new",
        "E3 己 企业户数 growth 2023年 0.05% .1 partOf=经营主体户数 counting=new",
        "F3 己 企业实有户数 share 2023年 0.3% .1 partOf=实有户数",
        "B4 己 个体工商户实有户数 level 2023年 700户 .0 partOf=实有户数",
        "C4 己 个体工商户实有户数 growth 2023年 0.04% .1 partOf=实有户数",
        "D4 己 个体工商户户数 level 2023年 90户 .0 partOf=经营主体户数 counting=new",
        "E4 己 个体工商户户数 growth 2023年 -0.02% .1 partOf=经营主体户数 counting=new",
        "F4 己 个体工商户实有户数 share 2023年 0.7% .1 partOf=实有户数",
        "B5 己 实有户数 level 2023年 1000户 .0",
        "C5 己 实有户数 growth 2023年 0.052% .1",
        "D5 己 经营主体户数 level 2023年 150户 .0 counting=new",
        "E5 己 经营主体户数 growth 2023年 0.007% .1 counting=new",
        "F5 己 实有户数 share 2023年 1% .0",
      ],
    },
  ]);
});
