import type { Label } from "./label";
import { plainLabel, printedName } from "./plainLabel";
import { readLabel } from "./readLabel";

/**
 * What a table that divides something is about, by the name of its title: 技术合同 of 技术合同分类.
 *
 * @example dividedThing("技术合同分类") // => "技术合同"
 * @example dividedThing("专利授权量") // => undefined
 */
export function dividedThing(name: string): string | undefined {
  return /^(.{2,12}?)(?:按.{1,6})?(?:分类|分项|构成|分布)$/.exec(name)?.[1];
}

/**
 * Whether a title's name is that of one thing that can be counted or summed up.
 *
 * @example isCountable("科技项目") // => true
 * @example isCountable("主要科技指标") // => false
 */
export function isCountable(name: string): boolean {
  return name !== "" && !/指标|台账|数据|情况|目标|任务|一览|汇总|总表|[和与及、]/.test(name);
}

/**
 * The indicator a title names and what it says of it, for tables whose columns are years only.
 *
 * @example indicatorInTitle("1-8 各地区研究与试验发展(R&D)经费投入强度") // => { name: "研究与试验发展（R&D）经费投入强度" }
 * @example indicatorInTitle("2020年全省各市专利授权量情况表（单位：件）") // => { name: "专利授权量" }
 * @example indicatorInTitle("各市R&D经费增速（%）") // => { name: "R&D经费", unit: { symbol: "%", base: "ratio", factor: 1 }, measure: "growth" }
 */
export function indicatorInTitle(title: string): Label | undefined {
  const { name } = plainLabel(title);
  const plain = name
    .replace(/^(?:附?表)?\d+(?:[-—.]\d+)*[、.:]?(?=[^\d年])/, "")
    .replace(/[(（][^()（）]*单位[:：][^()（）]*[)）]/, "")
    .replace(/(?:19|20)\d\d年?[-—–~至到]+(?:19|20)\d\d年?/, "");
  const { name: undated, unit, measure } = readLabel(plain);
  const indicator = undated
    .replace(
      /^(?:全[国省市县区州])?(?:分|各)(?:地区|省份?|市州?|县区?|区县|县（市、区）|市县|省区市|省（区、市）)(?:的)?/,
      "",
    )
    .replace(/^历年/, "")
    .replace(/(?:基本)?(?:情况|对比|比较|变化|统计|一览|汇总)*表?$/, "");
  if (indicator === "") return undefined;
  return { name: printedName(indicator), ...(unit && { unit }), ...(measure && { measure }) };
}
