import type { Book } from "./book";

export const yearbookTwoLines: Book = {
  name: "yearbookTwoLines",
  shows:
    "Layout 15: two lines for a region, counts beside the Chinese name and per cent of the row's total beside the English one. The figures are invented.",
  sheets: [
    {
      name: "2015年",
      rows: [
        "各地区国内专利授权量",
        "制定机关：知识产权局",
        "备案文号：国统制〔2014〕8号",
        "有效期至：2017年6月",
        "地区|合计|发明|实用新型|外观设计",
        "^|Total|Invention|Utility Model|Design",
        "北京|500|120|300|80",
        "Beijing|100.0%|24.0%|60.0%|16.0%",
        "天津|200|60|110|30",
        "Tianjin|100.0%|30.0%|55.0%|15.0%",
      ],
    },
  ],
  observations: [
    "B7 | 北京 | 国内专利授权量 | level | 2015年 | 500",
    "C7 | 北京 | 发明专利 | level | 2015年 | 120 | partOf=国内专利授权量",
    "D7 | 北京 | 实用新型专利 | level | 2015年 | 300 | partOf=国内专利授权量",
    "E7 | 北京 | 外观设计专利 | level | 2015年 | 80 | partOf=国内专利授权量",
    "B8 | 北京 | 国内专利授权量 | share | 2015年 | 100 %",
    "C8 | 北京 | 发明专利 | share | 2015年 | 24 % | partOf=国内专利授权量",
    "D8 | 北京 | 实用新型专利 | share | 2015年 | 60 % | partOf=国内专利授权量",
    "E8 | 北京 | 外观设计专利 | share | 2015年 | 16 % | partOf=国内专利授权量",
    "B9 | 天津 | 国内专利授权量 | level | 2015年 | 200",
    "C9 | 天津 | 发明专利 | level | 2015年 | 60 | partOf=国内专利授权量",
    "D9 | 天津 | 实用新型专利 | level | 2015年 | 110 | partOf=国内专利授权量",
    "E9 | 天津 | 外观设计专利 | level | 2015年 | 30 | partOf=国内专利授权量",
    "B10 | 天津 | 国内专利授权量 | share | 2015年 | 100 %",
    "C10 | 天津 | 发明专利 | share | 2015年 | 30 % | partOf=国内专利授权量",
    "D10 | 天津 | 实用新型专利 | share | 2015年 | 55 % | partOf=国内专利授权量",
    "E10 | 天津 | 外观设计专利 | share | 2015年 | 15 % | partOf=国内专利授权量",
  ],
};
