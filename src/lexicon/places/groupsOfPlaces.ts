import { alone, listed } from "../listed";
import type { PlaceEntry } from "./placeWord";

const NATIONAL = listed(
  `东部 中部 西部 东北 华北 华东 华中 华南 西南 西北 东南 沿海 内陆 内地 东部沿海 中西部 东中部`,
);
const CLUSTERS = listed(
  `京津冀 长三角 长江三角洲 珠三角 珠江三角洲 泛珠三角 粤港澳大湾区 环渤海 成渝 长株潭 长江经济带 长江中游 黄河流域
   中原城市群 苏锡常 宁镇扬 宁镇 杭嘉湖 甬台温 温台 宁绍 辽中南 环杭州湾 北部湾 关中平原 成都平原 洞庭湖 三峡库区`,
);
const OF_PROVINCES = listed(
  `苏南 苏中 苏北 皖南 皖中 皖北 皖西 皖江 浙东 浙西 浙南 浙北 浙东北 浙西南 闽东 闽西 闽南 闽北 闽东北 闽西南 粤东 粤西 粤北
   粤东西北 粤东粤西粤北 赣南 赣中 赣北 赣东北 赣西 鲁东 鲁西 鲁南 鲁中 鲁北 鲁西南 胶东 豫东 豫西 豫南 豫北 豫中 鄂东 鄂西 鄂北 鄂中
   湘东 湘中 湘南 湘北 湘西北 湘中南 冀东 冀中 冀南 冀北 冀中南 晋南 晋北 晋东南 陕南 陕北 关中 陇东 陇中 川东 川西 川南 川北 川东北 川西北
   川东南 攀西 滇中 滇东 滇西 滇南 滇东北 滇东南 滇西北 滇西南 黔中 黔北 黔东 黔西北 桂中 桂北 桂南 桂西 桂东南 琼北 琼南 辽东 辽西 辽南 辽北
   蒙东 蒙西 北疆 南疆 东疆 渝东北 渝东南 渝西`,
);
const OF_GUANGDONG = listed(
  `珠三角核心区 沿海经济带 北部生态发展区 东翼 西翼 东西两翼 山区 山区五市 珠三角九市`,
);

/** The same with 地区 behind it. */
function withArea(words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { ...words, ...alone(Object.keys(words).map((word) => `${word}地区`)) };
}

/** Several places together: no peer of the places. The same with 地区 behind it is meant, too. */
export const GROUPS_OF_PLACES: readonly PlaceEntry[] = [
  {
    id: "place.parts-of-the-country",
    words: withArea(NATIONAL),
    meaning: "group",
    from: "China Statistical Yearbook, division into four regions",
    reads: ["东部地区 → subtotal", "西部 → subtotal", "東 北 → subtotal"],
  },
  {
    id: "place.provinces-by-number",
    words: listed(
      "东北三省 东三省 中部六省 东部十省 东部十省市 西部十二省 西部十二省区市 东部11省 中部8省 西部12省",
    ),
    meaning: "group",
    from: "summaries of provincial statistics",
    reads: ["东北三省 → subtotal"],
  },
  {
    id: "place.clusters-of-cities",
    words: withArea(CLUSTERS),
    meaning: "group",
    from: "summaries of provincial statistics",
    reads: ["京津冀 → subtotal", "珠三角地区 → subtotal"],
  },
  {
    id: "place.parts-of-provinces",
    words: withArea(OF_PROVINCES),
    meaning: "group",
    from: "statistical yearbooks of provinces",
    reads: ["苏南 → subtotal", "粤北地区 → subtotal", "蘇中 → subtotal"],
  },
  {
    id: "place.parts-of-guangdong",
    words: OF_GUANGDONG,
    meaning: "group",
    from: "Guangdong Statistical Yearbook",
    reads: ["珠三角核心区 → subtotal", "东翼 → subtotal"],
  },
  {
    id: "place.home",
    words: listed("国内 国内地区 境内 省内 市内 大陆 大陆地区 内地省市"),
    meaning: "group",
    from: "plant variety rights by applicant; technology market statistics",
    reads: ["国内 → subtotal"],
  },
];

/** What names of groups end in. */
export const GROUP_ENDINGS: readonly PlaceEntry[] = [
  {
    id: "place.group-ending",
    words: listed("板块 城市群 都市圈 经济圈 经济带 城市带 三角洲 各县 各区 各市 各县市 各县区"),
    meaning: "group",
    from: "migration tables of Zhaoqing; plans of urban agglomerations",
    reads: ["东南板块 → subtotal", "武汉都市圈 → subtotal", "市辖各区 → subtotal"],
  },
  {
    id: "place.perhaps-group-ending",
    words: listed("片区 片 组团 区域"),
    meaning: "perhaps-group",
    from: "summaries of city statistics",
    reads: ["东片区 → member", "北部组团 → member"],
  },
];

/** Stands for the districts together in one table, for one place beside the counties in another. */
export const PERHAPS_GROUPS: readonly PlaceEntry[] = [
  {
    id: "place.districts-or-counties",
    words: listed(
      `市区 县域 城区 主城区 中心城区 主城 城六区 郊区 远郊区 近郊区 县城 县份 县级市 市辖区 辖区 县(市) 县市 区县 县区 市县`,
    ),
    meaning: "perhaps-group",
    from: "summaries of city statistics",
    reads: ["市区 → member", "县域 → member"],
  },
];
