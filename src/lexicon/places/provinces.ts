import { listed } from "../listed";
import type { PlaceEntry } from "./placeWord";

export const PROVINCES: readonly PlaceEntry[] = [
  {
    id: "place.province",
    words: listed(
      `北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南
       重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆`,
    ),
    meaning: "province",
    from: "administrative divisions of the country",
    reads: ["四川 → member", "内 蒙 古 → member"],
  },
  {
    id: "place.province-in-full",
    words: listed(
      `北京市 天津市 河北省 山西省 内蒙古自治区 辽宁省 吉林省 黑龙江省 上海市 江苏省 浙江省 安徽省 福建省 江西省 山东省
       河南省 湖北省 湖南省 广东省 广西壮族自治区 海南省 重庆市 四川省 贵州省 云南省 西藏自治区 陕西省 甘肃省 青海省
       宁夏回族自治区 新疆维吾尔自治区`,
    ),
    meaning: "province",
    from: "administrative divisions of the country",
    reads: ["四川省 → member", "廣東省 → member"],
  },
];

/** Stand in lists of provinces, and are not counted among the 31 that are ranked. */
export const BESIDE_PROVINCES: readonly PlaceEntry[] = [
  {
    id: "place.corps",
    words: listed("新疆兵团 新疆生产建设兵团 新疆建设兵团 生产建设兵团 兵团"),
    meaning: "beside-provinces",
    from: "China Statistical Yearbook on Science and Technology, tables by region",
    reads: ["新疆兵团 → member"],
  },
  {
    id: "place.hong-kong-macao-taiwan",
    words: listed(
      "香港 澳门 台湾 香港地区 澳门地区 台湾地区 台湾省 香港特别行政区 澳门特别行政区 香港特区 澳门特区",
    ),
    meaning: "beside-provinces",
    from: "patent statistics of the National Intellectual Property Administration, tables by region",
    reads: ["香港 → member", "臺灣省 → member"],
  },
];
