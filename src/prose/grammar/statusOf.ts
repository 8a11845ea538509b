import type { Status } from "../question";

/** 根据下达的任务指标，新认定12家: what was set, until the sentence comes to what has been done. */
const SET =
  "(?:根据|按照|对照)[^,，。；;]{0,14}(?:任务|目标)(?:指标|任务|要求)?[,，](?!.*(?:目前|已|实际))";

/** 主要预期目标是：GDP增长6%; what was done is held against a target, 低于预期目标2.7个百分点, and no plan of it. */
const GOAL =
  "(?<!(?:于|完成|实现|对照|对标|超过?|达到?|[比较与])[^,，。；;]{0,6})(?:(?:预期|主要|奋斗)目标(?:任务)?(?:是|为|[:：,，])|目标(?:任务)?(?:是|为|[:：]))(?!约?\\d)(?!.*(?:目前|已|实际))";

const STATUS: readonly (readonly [Status, RegExp])[] = [
  [
    "planned",
    new RegExp(
      `力争|争取(?=[^到得了])(?![^,，。；;]{0,8}(?:经费|资金|项目|补助|支持|投资)(?!额?(?:达|突破|实现|增长|超)))|确保|努力(?:实现|完成|达到|使)|奋力实现|预期(?=增长|达到|突破|[^,，。；;]{0,10}目标(?:是|为))|${GOAL}|计划(?:新增|完成|实现|培育|建设|达到|投入)|计划(?:种植|播种|栽种|造林|改造|整治|生产|招收|招生)(?!.*(?:目前|已|实际|完成))|拟(?:新增|建|培育|投入)|${SET}`,
    ),
  ],
  ["forecast", /预计|有望|预测/],
  ["preliminary", /初步统计|初步核算|初步测算|快报/],
];

/** Whether the words before a figure make it a plan, a forecast or a first count. */
export function statusOf(words: string): Status | undefined {
  // 1852万人次（全年预计2160万人次），增长3.28%: what a bracket says is said of what stands in it.
  const outside = words.replace(/\([^()]*\)/g, "");
  return STATUS.find(([, pattern]) => pattern.test(outside))?.[0];
}
