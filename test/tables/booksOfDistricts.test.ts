import { readsAsDrawn } from "../support/drawnFigures";

/** Sheets as districts, bureaus of industry and editors of yearbooks lay them out. */
readsAsDrawn([
  {
    name: "chains of industry over groups of rows, each measured in its own ways",
    sheet: [
      "2023年全市重点产业链情况|<|<|<|<|<",
      "产业链群/产业|企业数（家）|产值（亿元）|占全市比重（%）|增加值同比增长（%）|增速比全市高（百分点）",
      "全市合计|3050|9200|—|4.1|—",
      "（一）两大链群|<|<|<|<|<",
      "稀土—磁材产业链群|870|3220|35.0|5.2|1.1",
      "（二）千亿产业|<|<|<|<|<",
      "食品饮料|410|1012|11.0|3.0|-1.1",
    ],
    figures: [
      "B3 己 企业数 level 2023年 3050家 .0",
      "C3 己 产值 level 2023年 9200亿元 .0",
      "E3 己 增加值 growth 2023年 0.041% .1",
      "B5 己 稀土—磁材产业链群企业数 level 2023年 870家 .0 partOf=企业数 section=（一）两大链群",
      "C5 己 稀土—磁材产业链群产值 level 2023年 3220亿元 .0 partOf=产值 section=（一）两大链群",
      "E5 己 稀土—磁材产业链群增加值 growth 2023年 0.052% .1 partOf=增加值 section=（一）两大链群",
      "B7 己 食品饮料企业数 level 2023年 410家 .0 partOf=企业数 section=（二）千亿产业",
      "C7 己 食品饮料产值 level 2023年 1012亿元 .0 partOf=产值 section=（二）千亿产业",
      "E7 己 食品饮料增加值 growth 2023年 0.03% .0 partOf=增加值 section=（二）千亿产业",
    ],
  },
  {
    name: "parts of a district down the side",
    sheet: [
      "2023年各片区中小学在校人数|<|<",
      "||单位：人",
      "片区|小学|专任教师",
      "东湖片区|5210|402",
      "滨河路片区|4730|365",
      "全区|9940|767",
    ],
    figures: [
      "B4 东湖片区 小学 level 2023年 5210人 .0",
      "C4 东湖片区 专任教师 level 2023年 402人 .0",
      "B5 滨河路片区 小学 level 2023年 4730人 .0",
      "C5 滨河路片区 专任教师 level 2023年 365人 .0",
      "B6 己 小学 level 2023年 9940人 .0",
      "C6 己 专任教师 level 2023年 767人 .0",
    ],
  },
  {
    name: "growth of amounts in per cent, and of rates in points, as a remark or the levels tell",
    sheet: [
      "指标|单位|2022年|2023年|同比（%）|占全年目标任务（%）|备注",
      "签约资金|亿元|20.00|23.00|15.00|115.0|",
      "工业资金占比|%|80.50|82.75|2.25|/|",
      "资产负债率|%|60.00|60.60|0.60|/|同比为百分点",
      "优良率|%|60.00|60.60|1.00|/|",
    ],
    figures: [
      "C2 己 签约资金 level 2022年 20亿元 .0",
      "D2 己 签约资金 level 2023年 23亿元 .0",
      "E2 己 签约资金 growth 2023年 0.15% .0",
      "F2 己 签约资金 completion 2023年 1.15% .0",
      "C3 己 工业资金占比 level 2022年 0.805% .1",
      "D3 己 工业资金占比 level 2023年 0.8275% .2",
      "E3 己 工业资金占比 points-change 2023年 2.25个百分点 .2",
      "C4 己 资产负债率 level 2022年 0.6% .0",
      "D4 己 资产负债率 level 2023年 0.606% .1",
      "E4 己 资产负债率 points-change 2023年 0.6个百分点 .1",
      "C5 己 优良率 level 2022年 0.6% .0",
      "D5 己 优良率 level 2023年 0.606% .1",
    ],
  },
  {
    name: "what has been reached above the target",
    sheet: [
      "教育普及主要指标（2023年）|<|<|<",
      "指标|目标值（%）|完成值（%）|高于目标（百分点）",
      "学前三年毛入园率|85|96|11",
      "公办园在园幼儿占比|50|42.5|-7.5",
    ],
    figures: [
      "B3 己 学前三年毛入园率 target 2023年 0.85% .0",
      "C3 己 学前三年毛入园率 level 2023年 0.96% .0",
      "D3 己 学前三年毛入园率 gap 2023年 11个百分点 .0 scope=目标",
      "B4 己 公办园在园幼儿占比 target 2023年 0.5% .0",
      "C4 己 公办园在园幼儿占比 level 2023年 0.425% .1",
      "D4 己 公办园在园幼儿占比 gap 2023年 -7.5个百分点 .1 scope=目标",
    ],
  },
]);
