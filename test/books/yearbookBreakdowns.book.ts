import type { Book } from "./book";

export const yearbookBreakdowns: Book = {
  name: "yearbookBreakdowns",
  shows:
    "Layout 5: parts of parts by #, two breakdowns of one total side by side, a blank behind the unit. The figures are invented.",
  sheets: [
    {
      name: "raw-2020",
      rows: [
        "2-5  规模以上工业企业R&D经费内部支出(2020年)|<|<|<|<|<|<|<|<|<|<|<",
        ".单位：万元 |||||||||||(10 000 yuan)",
        "地    区|Region|R&D经费内部支出|#试验发展支出|日常性支出|#人员劳务费|资产性支出|#仪器和设备|政府资金|企业资金|境外资金|其他资金",
        "北    京|Beijing|290|270|255|110|35|30|12|270|3|5",
      ],
    },
  ],
  observations: [
    "C4 | 北京 | 规模以上工业企业R&D经费内部支出 | level | 2020年 | 290 万元",
    "D4 | 北京 | 试验发展支出 | level | 2020年 | 270 万元 | partOf=规模以上工业企业R&D经费内部支出",
    "E4 | 北京 | 日常性支出 | level | 2020年 | 255 万元",
    "F4 | 北京 | 人员劳务费 | level | 2020年 | 110 万元 | partOf=日常性支出",
    "G4 | 北京 | 资产性支出 | level | 2020年 | 35 万元",
    "H4 | 北京 | 仪器和设备 | level | 2020年 | 30 万元 | partOf=资产性支出",
    "I4 | 北京 | 政府资金 | level | 2020年 | 12 万元",
    "J4 | 北京 | 企业资金 | level | 2020年 | 270 万元",
    "K4 | 北京 | 境外资金 | level | 2020年 | 3 万元",
    "L4 | 北京 | 其他资金 | level | 2020年 | 5 万元",
  ],
};
