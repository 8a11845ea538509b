/**
 * What the peers are called after a number: 31个地区, 13个市, 9个学院; 单位 where their names do not tell.
 *
 * @example peerNounOf(["甲县", "乙市", "丙区"]) // => "县（市、区）"
 * @example peerNounOf(["甲区", "乙区"]) // => "区"
 * @example peerNounOf(["甲市", "乙市", "丙示范区"]) // => "地区"
 * @example peerNounOf(["东校区", "西校区"]) // => "校区"
 * @example peerNounOf(["化学学院", "管理学院"]) // => "学院"
 * @example peerNounOf(["东山风景区", "西湖旅游区"]) // => "景区"
 * @example peerNounOf(["东河镇", "西河街道", "经济开发区"]) // => "镇街（园区）"
 * @example peerNounOf(["纺织业", "采矿业"]) // => "行业"
 */
export function peerNounOf(names: readonly string[]): string {
  const found = NOUNS.find(([kind]) => names.every((name) => kind.test(name)));
  if (found) return found[1];
  return names.every((name) => PERHAPS_PLACE.test(name)) ? "地区" : "单位";
}

/** 湖北, 呼伦贝尔, 恩施土家族苗族自治州. */
const PERHAPS_PLACE = /^.{1,4}$|[省市县縣区區州盟旗]$/;

/** By what all names end in; the first that fits. */
const NOUNS: readonly (readonly [ends: RegExp, noun: string])[] = [
  [/市$/, "市"],
  [/省$/, "省"],
  [/[县縣]$/, "县"],
  [/(?:校区|校區)$/, "校区"],
  [/(?:高新区|高新區)$/, "高新区"],
  [/(?:景区|旅游区|度假区|景區|旅遊區)$/, "景区"],
  [/(?:社区|社區)$/, "社区"],
  [/(?:园区?|园區|開發區|开发区|高新区)$/, "园区"],
  [/[区區]$/, "区"],
  // Cities beside a zone of their rank are no districts.
  [/市$|(?:示范区|试验区|实验区|新区|林区|示範區|新區|林區)$/, "地区"],
  [/[县縣区區]$/, "县区"],
  [/[县縣区區旗]$/, "旗县区"],
  [/[县縣区區市旗]$/, "县（市、区）"],
  [/[镇鎮]$/, "镇"],
  [/[乡鄉镇鎮]$/, "乡镇"],
  [/街道(?:办事处)?$/, "街道"],
  [/(?:[乡鄉镇鎮]|街道(?:办事处)?)$/, "乡镇（街道）"],
  [/(?:[乡鄉镇鎮]|街道(?:办事处)?|开发区|示范区|园区)$/, "镇街（园区）"],
  [/村$/, "村"],
  [/(?:学院|學院)$/, "学院"],
  [/(?:大学|大學)$/, "大学"],
  [/(?:大学|大學|学院|學院)$/, "高校"],
  [/(?:医院|醫院)$/, "医院"],
  [/(?:小学|中学|学校|幼儿园)$/, "学校"],
  [/公司$/, "公司"],
  [/(?:公司|厂|集团)$/, "企业"],
  [/业$/, "行业"],
  [/(?:研究院|研究所)$/, "院所"],
  [/科$/, "科室"],
];
