import { isClassHead } from "./classHeads";

/** By what a total is divided, and what stands behind that on the same line. */
export interface Breakdown {
  /** 贸易方式 of 按贸易方式分. */
  readonly by: string;
  /** 第一产业 of 按产业分：第一产业; empty where the line says no more. */
  readonly first: string;
}

const DIVIDED =
  /^(?:其中[:,、]?)?(按.{1,12}?(?:划分|分类|分组|分布|分)|按[^:]{2,8}(?=:|$))(?:[:、](.*))?$/;
const BY = /^按(.+?)(?:划分|分类|分组|分布|分)?$/;

/**
 * What a line among the names of rows says the rows below it are: the parts of a total by 产业, by 登记注册类型. The text is plain and
 * simplified.
 *
 * @example breakdownIn("按贸易方式分") // => { by: "贸易方式", first: "" }
 * @example breakdownIn("其中:按产业分:第一产业") // => { by: "产业", first: "第一产业" }
 * @example breakdownIn("按时完成率") // => undefined
 */
export function breakdownIn(key: string): Breakdown | undefined {
  const parted = /^分([^()]{2,8})(?:\([^()]*\))?$/.exec(key)?.[1];
  if (parted !== undefined && (isClassHead(parted) || PARTED.has(parted)))
    return { by: parted, first: "" };
  const [, said = "", first = ""] = DIVIDED.exec(key) ?? [];
  const [, by = ""] = BY.exec(said) ?? [];
  return by === "" || NO_BREAKDOWN.test(by) ? undefined : { by, first };
}

/**
 * A name without the breakdown behind it: 技术合同 of 技术合同按领域分布.
 *
 * @example withoutBreakdownBehind("技术合同按领域分布") // => "技术合同"
 * @example withoutBreakdownBehind("R&D经费支出（按执行部门分）") // => "R&D经费支出"
 */
export function withoutBreakdownBehind(name: string): string {
  return name.replace(BEHIND, "");
}

const BEHIND =
  /(?<=.{2})(?:按[^按]{1,8}(?:分布|分类|分组|分项|构成|划分|分)|[(（]按[^按()（）]{1,8}分[)）])$/;

const PARTED: ReadonlySet<string> = new Set(["城乡", "区域", "性别", "三次产业"]);

/** 按时, 按期, 按计划 say how something is done. */
const NO_BREAKDOWN =
  /^(?:[时期季月年日揭]|计划|规定|要求|进度|比例|可比|现价|不变价)|[率数额量值]$/;

/**
 * The thing that is divided by something of its own: 企业 of 企业规模; empty where nothing says which.
 *
 * @example thingIn("企业规模") // => "企业"
 * @example thingIn("登记注册类型") // => ""
 */
export function thingIn(by: string): string {
  return OF_THING.exec(by)?.[1] ?? "";
}

const OF_THING = /^(企业|合同|机构|单位|项目|学校)(?:规模|类型|类别|性质|种类|等级)$/;
