import { plainLabel } from "./script/plainLabel";

/** How a heading says what the things in its rows add to the growth of all of them. */
const PULL = /^(?:上拉|下拉|拉动)[\u4e00-\u9fff&A-Za-z]{0,16}?(?:增长|增速|增幅)(?:点|点数|幅度)?$/;
const PULL_IN_POINTS = /^(?:上拉|下拉|拉动)(?:点数?|率|[\u4e00-\u9fff]{2,12}点数?)?$/;
const CONTRIBUTION = /^(?:对[\u4e00-\u9fff&A-Za-z]{2,14}?的?)?(?:增长)?贡献[率度]$/;

/**
 * Whether a heading says by how many points each row pulls the growth of the whole: such a figure is in 个百分点 whatever the sheet says, and no growth.
 *
 * @example isPull("上拉全市工业增速") // => true
 * @example isPull("拉动点") // => true
 * @example isPull("拉动") // => true
 * @example isPull("带动就业人数") // => false
 */
export function isPull(heading: string): boolean {
  const { key } = plainLabel(heading);
  return PULL.test(key) || PULL_IN_POINTS.test(key);
}

/**
 * Whether a heading says how much each row gives to the growth of the whole, in points or as a part of it.
 *
 * @example isGivenToGrowth("对工业增长的贡献率") // => true
 * @example isGivenToGrowth("科技进步贡献率") // => false
 */
export function isGivenToGrowth(heading: string): boolean {
  return isPull(heading) || CONTRIBUTION.test(plainLabel(heading).key);
}

/**
 * A pull that names nothing that it pulls, as one on what the title names; a heading that says so itself as it is.
 *
 * @example pullOn("拉动点数", "规上工业增加值") // => "拉动规上工业增加值增长"
 * @example pullOn("上拉全市工业增速", "规上工业增加值") // => "上拉全市工业增速"
 */
export function pullOn(heading: string, whole: string): string {
  const [, verb] = BARE_PULL.exec(plainLabel(heading).key) ?? [];
  return verb === undefined ? heading : `${verb}${whole}增长`;
}

const BARE_PULL = /^(上拉|下拉|拉动)(?:增长|增速|增幅)?(?:点数?|率|幅度)?$/;
