import { bareKey, plainLabel } from "./script/plainLabel";
import { matcherOf, type Entry } from "./entry";

/** What is measured, where the end of a name tells: heads, or years of work. */
export type Measured = "people" | "working-years";

export const MEASURED: readonly Entry<Measured>[] = [
  {
    id: "measured.working-years",
    words: {
      全时当量: "R&D人员折合全时当量",
      折合全时人员: "折合全时人员",
      折合人员: "R&D折合人员",
    },
    meaning: "working-years",
    from: "China Statistical Yearbook on Science and Technology, R&D personnel",
  },
  {
    id: "measured.people",
    words: {
      人员: "R&D人员",
      人数: "从业人员年平均人数",
      人口: "年末常住人口",
      职工: "在岗职工",
      女性: "女性",
      男性: "男性",
      专家: "入库专家",
      学生: "在校学生",
      在校生: "在校生",
      毕业生: "毕业生",
      招生: "普通高中招生",
      研究生: "研究生",
      在园幼儿: "在园幼儿",
      教师: "专任教师",
      博士: "博士",
      硕士: "硕士",
      人才: "高层次人才",
      院士: "两院院士",
      特派员: "科技特派员",
      就业: "城镇新增就业",
      医师: "执业医师",
      医生: "乡村医生",
      护士: "注册护士",
      药师: "药师",
      律师: "执业律师",
      技师: "高级技师",
      工程师: "高级工程师",
      企业家: "企业家",
      教职工: "教职工",
      运动员: "等级运动员",
      教练员: "教练员",
      裁判员: "裁判员",
      党员: "正式党员",
      志愿者: "注册志愿者",
      残疾人: "持证残疾人",
      农民工: "返乡农民工",
    },
    meaning: "people",
    not: ["人员经费", "人员劳务费"],
    from: "China Statistical Yearbook on Science and Technology, personnel; reports of bureaus",
  },
  {
    id: "measured.travellers",
    words: {
      游客: "接待国内游客",
      客运量: "公路客运量",
      旅客吞吐量: "机场旅客吞吐量",
      旅客: "过夜旅客",
    },
    meaning: "people",
    from: "statements of bureaus of tourism and of transport",
  },
];

/** In what nothing but such a thing is measured: the base of its units. 产量 is in whatever its product is, though never in money. */
export const MEASURED_IN: readonly Entry<string>[] = [
  {
    id: "measured.area",
    words: { 面积: "粮食播种面积" },
    meaning: "平方尺",
    from: "statements of bureaus of agriculture, of housing and of forestry",
  },
  {
    id: "measured.yield",
    words: { 单产: "粮食单产", 亩产: "平均亩产", 单位面积产量: "单位面积产量" },
    meaning: "千克/平方尺",
    from: "statements of bureaus of agriculture",
  },
  {
    id: "measured.length",
    words: { 里程: "公路通车里程", 长度: "供水管道长度" },
    meaning: "米",
    from: "statements of bureaus of transport and of housing",
  },
  {
    id: "measured.energy",
    words: { 用电量: "全社会用电量", 发电量: "发电量", 售电量: "售电量" },
    meaning: "焦",
    from: "statements of bureaus of statistics",
  },
  {
    id: "measured.water",
    words: { 用水量: "用水量", 供水量: "供水量", 取水量: "取水量" },
    meaning: "立方米",
    from: "statements of bureaus of water",
  },
  {
    id: "measured.freight",
    words: { 货运量: "公路货运量", 货物吞吐量: "港口货物吞吐量" },
    meaning: "千克",
    from: "statements of bureaus of transport",
  },
  {
    id: "measured.freight-moved",
    words: { 货物周转量: "公路货物周转量" },
    meaning: "吨公里",
    from: "statements of bureaus of transport",
  },
  {
    id: "measured.passengers-moved",
    words: { 旅客周转量: "公路旅客周转量" },
    meaning: "人公里",
    from: "statements of bureaus of transport",
  },
  {
    id: "measured.output",
    words: { 产量: "水产品产量", 总产: "夏粮总产" },
    meaning: "",
    from: "statements of bureaus of agriculture and of industry",
  },
];

/**
 * The base of the units a name can be in; empty where it is that of some product, `undefined` where it does not tell.
 *
 * @example measuredIn("粮食播种面积") // => "平方尺"
 * @example measuredIn("禽蛋产量") // => ""
 * @example measuredIn("技术合同成交额") // => undefined
 */
export function measuredIn(name: string): string | undefined {
  return base(bareKey(name))?.entry.meaning;
}

const base = matcherOf(MEASURED_IN, "end");

/**
 * What a name measures by the word it ends in.
 *
 * @example measuredAs("R&D人员折合全时当量") // => "working-years"
 * @example measuredAs("人员劳务费") // => undefined
 */
export function measuredAs(name: string): Measured | undefined {
  const { key } = plainLabel(name);
  const bare = key.replace(/(?:总?数|总量|数量)$/, "");
  return (measure(key) ?? measure(bare))?.entry.meaning;
}

const measure = matcherOf(MEASURED, "end");

/**
 * Whether a name is that of people who are counted one by one; travellers are counted each time they come.
 *
 * @example countsHeads("高层次人才") // => true
 * @example countsHeads("接待游客") // => false
 */
export function countsHeads(name: string): boolean {
  return measure(name)?.entry.id === HEADS;
}

const HEADS = "measured.people";
