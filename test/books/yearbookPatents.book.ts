import type { Book } from "./book";

export const yearbookPatents: Book = {
  name: "yearbookPatents",
  shows:
    "Layout 8: a part by # and a broken label, the unit in two languages. The figures are invented.",
  sheets: [
    {
      name: "raw-2020",
      rows: [
        "2-8  规模以上工业企业专利(2020年)|<|<|<|<",
        "单位：件||||(piece)",
        "地    区|Region|专利申请数|#发明专利|有效发明",
        "^|^|^|^|专利数",
        "北    京|Beijing|2600|1500|6100",
        "吉    林|Jilin|500|200|700",
      ],
    },
  ],
  observations: [
    "C5 | 北京 | 规模以上工业企业专利申请数 | level | 2020年 | 2600 件",
    "D5 | 北京 | 发明专利 | level | 2020年 | 1500 件 | partOf=规模以上工业企业专利申请数",
    "E5 | 北京 | 有效发明专利数 | level | 2020年 | 6100 件",
    "C6 | 吉林 | 规模以上工业企业专利申请数 | level | 2020年 | 500 件",
    "D6 | 吉林 | 发明专利 | level | 2020年 | 200 件 | partOf=规模以上工业企业专利申请数",
    "E6 | 吉林 | 有效发明专利数 | level | 2020年 | 700 件",
  ],
};
