import { readsAsDrawn } from "../support/drawnFigures";

const TABLE = [
  "2010年1—9月生产经营情况|<|<|<",
  "指标|计量单位|累计完成|同比±",
  "供水量|万吨|5052.42|12.5",
  "综合水价|元/吨|2.06|0.019",
  "产销差率|%|17.48|0.35",
  "供水单位电耗|度/千吨|210.9|-17.9",
];

/** Tables of firms: drawn here, the note after one of a group of waterworks. */
describe("a note that says in what the changes of the rows are", () => {
  readsAsDrawn([
    {
      name: "says it of the rows it names, in full or by their ends",
      sheet: [
        ...TABLE,
        "注：供水量同比为%；综合水价同比单位为元/吨；产销差率同比为百分点；电耗同比单位为度/千吨。|<|<|<",
      ],
      figures: [
        "C3 己 供水量 level 2010年前三季度 5052.42万吨 .2",
        "D3 己 供水量 growth 2010年前三季度 0.125% .1",
        "C4 己 综合水价 level 2010年前三季度 2.06元/吨 .2",
        "D4 己 综合水价 change 2010年前三季度 0.019元/吨 .3",
        "C5 己 产销差率 level 2010年前三季度 0.1748% .2",
        "D5 己 产销差率 points-change 2010年前三季度 0.35个百分点 .2",
        "C6 己 供水单位电耗 level 2010年前三季度 210.9度/千吨 .1",
        "D6 己 供水单位电耗 change 2010年前三季度 -17.9度/千吨 .1",
      ],
    },
    {
      name: "says nothing of rows that have another unit than it gives",
      sheet: [...TABLE.slice(0, 4), "注：综合水价同比单位为元/千吨。|<|<|<"],
      figures: [
        "C3 己 供水量 level 2010年前三季度 5052.42万吨 .2",
        "C4 己 综合水价 level 2010年前三季度 2.06元/吨 .2",
      ],
    },
  ]);
});
