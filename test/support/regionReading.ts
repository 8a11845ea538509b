import type { Reading } from "../../src/tables/table";
import { peerTable, readingOf, type PeerRow } from "./narrativeReading";

const COLUMNS = [
  { indicator: "R&D经费", unit: "亿元", decimals: 1 },
  { indicator: "R&D经费投入强度", unit: "%", decimals: 2 },
];

/**
 * R&D expenditure (亿元) and its intensity (%) of the 31 regions in 2022. Source: National Bureau of Statistics,
 * 2022年全国科技经费投入统计公报.
 */
export const REGION_ROWS: readonly PeerRow[] = `全国 30782.9 2.54
北京 2843.3 6.83
天津 568.7 3.49
河北 848.9 2.00
山西 273.7 1.07
内蒙古 209.5 0.90
辽宁 620.9 2.14
吉林 187.3 1.43
黑龙江 217.8 1.37
上海 1981.6 4.44
江苏 3835.4 3.12
浙江 2416.8 3.11
安徽 1152.5 2.56
福建 1082.1 2.04
江西 558.2 1.74
山东 2180.4 2.49
河南 1143.3 1.86
湖北 1254.7 2.33
湖南 1175.3 2.41
广东 4411.9 3.42
广西 217.9 0.83
海南 68.4 1.00
重庆 686.6 2.36
四川 1215.0 2.14
贵州 199.3 0.99
云南 313.5 1.08
西藏 7.0 0.33
陕西 769.6 2.35
甘肃 144.1 1.29
青海 28.8 0.80
宁夏 79.4 1.57
新疆 91.0 0.51`
  .split("\n")
  .map((line) => {
    const [name = "", amount, rate] = line.split(" ");
    return [name, Number(amount), Number(rate)];
  });

/** The table of regions as it is read, 全国 as its total row. */
export function regionReading(rows: readonly PeerRow[] = REGION_ROWS): Reading {
  const { found, table } = peerTable(COLUMNS, rows);
  return readingOf(found, { tables: [table] });
}
