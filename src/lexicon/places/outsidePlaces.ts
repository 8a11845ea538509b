import { alone, listed } from "../listed";
import type { PlaceEntry } from "./placeWord";

const OTHERS = ["其他", "其它", "其余"];
const KINDS =
  `地区 省 省市 省份 市 城市 县 区 县区 区县 县市区 市州 州市 盟市 旗县 乡镇 镇街 街道 乡镇街道 镇街道 街镇 园区 单位 部门 学院 院系 高校 院校 学校 医院 科室 企业 公司 银行 国家 国家和地区`.split(
    " ",
  );

/** Figures of no place of the list: no peer of the places. */
export const OUTSIDE_PLACES: readonly PlaceEntry[] = [
  {
    id: "place.rest",
    words: {
      ...listed("其他 其它 其余 另外 其他类 未列明 未列"),
      ...alone(OTHERS.flatMap((word) => KINDS.map((kind) => `${word}${kind}`))),
    },
    meaning: "rest",
    from: "technology market statistics, flows by region",
    reads: [
      "其他 → outsider",
      "其它 → outsider",
      "其他地区 → outsider",
      "其他乡镇街道 → outsider",
      "其他院系 → outsider",
      "其余企业 → outsider",
    ],
  },
  {
    id: "place.unknown",
    words: listed(
      `不详 未知 不明 地区不详 不分地区 不分省 不分市县 不分县区 不分市 不分县 未分地区 未分类 未划分 不可分地区 无法划分 跨地区 跨省 跨区域 不在辖区`,
    ),
    meaning: "rest",
    from: "technology market statistics, flows by region",
    reads: ["不分地区 → outsider", "不详 → outsider"],
  },
  {
    id: "place.abroad",
    words: listed(
      "国外 境外 海外 外国 国(境)外 境外地区 国外地区 省外 外省 市外 外市 外地 外省市 外省区市",
    ),
    meaning: "abroad",
    from: "technology market statistics, flows by region",
    reads: ["国外 → outsider", "境外 → outsider", "省外 → outsider"],
  },
  {
    id: "place.hong-kong-macao-taiwan-together",
    words: listed(
      "港澳台 港澳台地区 港、澳、台 港澳 港澳地区 香港澳门台湾 港澳台及国外 国外及港澳台",
    ),
    meaning: "abroad",
    from: "technology market statistics, flows by region",
    reads: ["港澳台 → outsider", "港澳臺地區 → outsider"],
  },
];
