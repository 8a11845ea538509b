import { keyMatcherOf, meaningOf, type Entry } from "./entry";
import { bareKey } from "./script/plainLabel";

/** Industries under 地区生产总值: what stands beside their names is their value added. */
export const INDUSTRIES: readonly Entry<"industry">[] = [
  {
    id: "industry.of-the-product",
    words: {
      第一产业: "第一产业",
      第二产业: "第二产业",
      第三产业: "第三产业",
      一产: "一产",
      二产: "二产",
      三产: "三产",
      工业: "工业",
      建筑业: "建筑业",
      农林牧渔业: "农林牧渔业",
      批发和零售业: "批发和零售业",
      "交通运输、仓储和邮政业": "交通运输、仓储和邮政业",
      住宿和餐饮业: "住宿和餐饮业",
      金融业: "金融业",
      房地产业: "房地产业",
      其他服务业: "其他服务业",
    },
    meaning: "industry",
    not: ["第一产业投资", "工业用电量"],
    from: "communiqués of statistics of cities and counties, tables of the regional product",
  },
];

/** How the product is called, of which they are industries. */
export const PRODUCT_NAMES: readonly Entry<"product">[] = [
  {
    id: "industry.product",
    words: {
      地区生产总值: "地区生产总值（GDP）",
      国内生产总值: "国内生产总值",
      本地生产总值: "本地生产总值",
      生产总值: "生产总值",
      生产总值GDP: "生产总值 GDP",
      地区生产总值GDP: "地区生产总值 GDP",
      GDP: "GDP",
    },
    meaning: "product",
    not: ["人均地区生产总值", "地区生产总值增速"],
    from: "communiqués of statistics of cities and counties, tables of the regional product",
  },
];

const product = meaningOf(PRODUCT_NAMES);

/**
 * Whether a name is that of the whole product, whatever stands in brackets behind it.
 *
 * @example isProduct("地区生产总值（GDP）") // => true
 * @example isProduct("人均地区生产总值") // => false
 */
export function isProduct(name: string): boolean {
  return product(bareKey(name)) !== undefined;
}

/** Finds the entry a whole name is a word of. */
export const industry = meaningOf(INDUSTRIES);

/**
 * Whether a name begins with that of an industry, and so tells of that alone.
 *
 * @example beginsWithIndustry("工业用电量") // => true
 * @example beginsWithIndustry("全社会用电量") // => false
 */
export function beginsWithIndustry(name: string): boolean {
  return industryAt(bareKey(name)) !== undefined;
}

const industryAt = keyMatcherOf(INDUSTRIES, "start");
