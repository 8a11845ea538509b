import type { Book } from "./book";

export const yearbookPersonnel: Book = {
  name: "yearbookPersonnel",
  shows:
    "Layout 4: one line for two units, # for a part of the column on its left. The figures are invented.",
  sheets: [
    {
      name: "raw-2020",
      rows: [
        "2-2  规模以上工业企业R&D人员(2020年)|<|<|<|<|<",
        "单位：人，人年|||||(person)",
        "地    区|Region|R&D人员|#女性|R&D人员折合|#研究人员",
        "^|^|^|^|全时当量|^",
        "北    京|Beijing|620|150|460|170",
        "天    津|Tianjin|710|160|450|140",
      ],
    },
  ],
  observations: [
    "C5 | 北京 | R&D人员 | level | 2020年 | 620 人",
    "D5 | 北京 | 女性 | level | 2020年 | 150 人 | partOf=R&D人员",
    "E5 | 北京 | R&D人员折合全时当量 | level | 2020年 | 460 人年",
    "F5 | 北京 | 研究人员 | level | 2020年 | 170 人年 | partOf=R&D人员折合全时当量",
    "C6 | 天津 | R&D人员 | level | 2020年 | 710 人",
    "D6 | 天津 | 女性 | level | 2020年 | 160 人 | partOf=R&D人员",
    "E6 | 天津 | R&D人员折合全时当量 | level | 2020年 | 450 人年",
    "F6 | 天津 | 研究人员 | level | 2020年 | 140 人年 | partOf=R&D人员折合全时当量",
  ],
};
