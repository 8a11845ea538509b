import { matcherOf, type Entry } from "./entry";

/** Among whom a place counts, where the name before 位次 ends so: 同类城市, 全省高新区, 西部. */
export const RANK_SCOPES: readonly Entry<"scope">[] = [
  {
    id: "rank-scope.kind-of-place",
    words: {
      城市: "同类城市",
      高新区: "全省高新区",
      开发区: "国家级开发区",
      经开区: "全省经开区",
      园区: "全市园区",
      县市区: "全州11县市区",
      区市: "12区市",
      区市县: "10区市县",
      市县: "全省18市县",
      县区: "全市县区",
      区县: "全市区县",
      县市: "全州县市",
      乡镇: "全区乡镇",
      镇街: "全区镇街",
      街道: "全区街道",
      市州: "各市州",
      地市: "全省地市",
      设区市: "全省设区市",
      百强县: "全国百强县",
      副省级: "副省级",
      计划单列市: "计划单列市",
      同类县: "同类县",
      同类区: "同类区",
      同级: "同级",
      三区: "市三区",
      四区: "市四区",
      五区: "市五区",
      六区: "市六区",
      院内: "院内",
      校内: "校内",
      局内: "局内",
      系统内: "系统内",
      集团内: "集团内",
      组内: "组内",
    },
    meaning: "scope",
    not: ["武汉市", "强度"],
    from: "assessment sheets of cities, parks and counties",
  },
  {
    id: "rank-scope.part-of-country",
    words: {
      东部: "东部",
      中部: "中部",
      西部: "西部",
      东北: "东北",
      沿海: "沿海",
    },
    meaning: "scope",
    from: "assessment sheets of provinces",
  },
];

const scope = matcherOf(RANK_SCOPES, "end");

/**
 * Whether a name before 位次 says among whom the place counts.
 *
 * @example isRankScope("同类城市") // => true
 * @example isRankScope("强度") // => false
 */
export function isRankScope(key: string): boolean {
  return scope(key) !== undefined;
}

/** Remarks beside a place that say among which of its scope alone it counts. */
const NARROWER =
  /^(?:全国|全省|全市|全区)?[\u4e00-\u9fff]{0,6}(?:主产[省区县]|主销区|国企|省属企业|市属企业|央企|高校|院校|医院|省份|同类[县区市]|同级[县区市]|百强县|副省级城市|计划单列市|(?:东部|中部|西部|沿海)(?:省份|地区)?)$/;

/**
 * Whether a remark limits a place to a part of its scope.
 *
 * @example isNarrowerScope("粮食主产省") // => true
 * @example isNarrowerScope("省属国企") // => true
 * @example isNarrowerScope("不含瀘縣") // => false
 */
export function isNarrowerScope(remark: string): boolean {
  return NARROWER.test(remark);
}
