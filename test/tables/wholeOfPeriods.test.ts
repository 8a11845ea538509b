import { readsAsDrawn } from "../support/drawnFigures";

describe("rows of months", () => {
  readsAsDrawn([
    {
      name: "全年 behind the months so far, and growth under it",
      sheet: [
        "2023年保险业经营情况（单位：万元）|<|<",
        "时间|保费收入|赔付支出",
        "一季度|372|98",
        "1-6月|636|186",
        "1-9月|847|271",
        "全年|1026|362",
        "同比±%|9.5|13.2",
      ],
      figures: [
        "B3 己 保费收入 level 2023年一季度 372万元 .0",
        "C3 己 赔付支出 level 2023年一季度 98万元 .0",
        "B4 己 保费收入 level 2023年上半年 636万元 .0",
        "C4 己 赔付支出 level 2023年上半年 186万元 .0",
        "B5 己 保费收入 level 2023年前三季度 847万元 .0",
        "C5 己 赔付支出 level 2023年前三季度 271万元 .0",
        "B6 己 保费收入 level 2023年 1026万元 .0",
        "C6 己 赔付支出 level 2023年 362万元 .0",
        "B7 己 保费收入 growth 2023年 0.095% .1",
        "C7 己 赔付支出 growth 2023年 0.132% .1",
      ],
    },
    {
      name: "合计 of months that add up to it is all of them",
      sheet: [
        "2023年技术合同登记情况|<|<",
        "月份|技术合同数（项）|技术合同成交额（万元）",
        "1月|18|140",
        "2月|12|60",
        "3月|10|90",
        "合计|40|290",
      ],
      figures: [
        "B3 己 技术合同数 level 2023年1月 18项 .0",
        "C3 己 技术合同成交额 level 2023年1月 140万元 .0",
        "B4 己 技术合同数 level 2023年2月 12项 .0",
        "C4 己 技术合同成交额 level 2023年2月 60万元 .0",
        "B5 己 技术合同数 level 2023年3月 10项 .0",
        "C5 己 技术合同成交额 level 2023年3月 90万元 .0",
        "B6 己 技术合同数 level 2023年一季度 40项 .0",
        "C6 己 技术合同成交额 level 2023年一季度 290万元 .0",
      ],
    },
    {
      name: "合计 that is another than the months add up to stays open, and growth under a single month",
      sheet: [
        "2023年技术合同登记情况|<",
        "月份|技术合同数（项）",
        "1月|18",
        "2月|12",
        "合计|45",
        "同比增长（%）|3.1",
      ],
      figures: [
        "B3 己 技术合同数 level 2023年1月 18项 .0",
        "B4 己 技术合同数 level 2023年2月 12项 .0",
      ],
    },
  ]);
});
