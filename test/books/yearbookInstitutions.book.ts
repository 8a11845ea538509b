import type { Book } from "./book";

export const yearbookInstitutions: Book = {
  name: "yearbookInstitutions",
  shows:
    "Layout 6: no unit line, a unit for each column in the second header row. The figures are invented.",
  sheets: [
    {
      name: "raw-2020",
      rows: [
        "2-6  规模以上工业企业研发机构(2020年)|<|<|<|<|<|<",
        "地    区|Region|机构数|机构人员|#博士和硕士|机构经费支出|仪器和设备原价",
        "^|^|(个)|(人)||(万元)|(万元)",
        "北    京|Beijing|60|3100|1200|2900|1800",
        "河    北|Hebei|150|4500|800|2400|1600",
      ],
    },
  ],
  observations: [
    "C4 | 北京 | 规模以上工业企业研发机构数 | level | 2020年 | 60 个",
    "D4 | 北京 | 机构人员 | level | 2020年 | 3100 人",
    "E4 | 北京 | 博士和硕士 | level | 2020年 | 1200 人 | partOf=机构人员",
    "F4 | 北京 | 规模以上工业企业研发机构经费支出 | level | 2020年 | 2900 万元",
    "G4 | 北京 | 仪器和设备原价 | level | 2020年 | 1800 万元",
    "C5 | 河北 | 规模以上工业企业研发机构数 | level | 2020年 | 150 个",
    "D5 | 河北 | 机构人员 | level | 2020年 | 4500 人",
    "E5 | 河北 | 博士和硕士 | level | 2020年 | 800 人 | partOf=机构人员",
    "F5 | 河北 | 规模以上工业企业研发机构经费支出 | level | 2020年 | 2400 万元",
    "G5 | 河北 | 仪器和设备原价 | level | 2020年 | 1600 万元",
  ],
};
