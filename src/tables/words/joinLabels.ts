import type { Period } from "../../quantity/period";
import { combineMeasures } from "./combineMeasures";
import type { Label, LabelMeasure } from "./label";
import { isScopeWord } from "./regionNames";

/** A column's header, its rows taken together. */
export interface JoinedLabel extends Label {
  /** The heading above a name that is complete in itself: 科技投入 over R&D经费. */
  readonly above?: string;
}

/**
 * The rows of one column's header as one label, top first: 2020年 over 占比(%), 全省 over 位次, 专利 over 申请量.
 *
 * @example joinLabels([{ name: "专利" }, { name: "申请量" }]) // => { name: "专利申请量" }
 * @example joinLabels([{ name: "全省" }, { name: "", measure: "rank" }]) // => { name: "", measure: "rank", scope: "全省" }
 * @example joinLabels([{ name: "科技投入" }, { name: "R&D经费" }]) // => { name: "R&D经费", above: "科技投入" }
 */
export function joinLabels(labels: readonly Label[]): JoinedLabel {
  const [first, ...rest] = labels;
  return rest.reduce<JoinedLabel>(join, first ?? { name: "" });
}

function join(top: JoinedLabel, low: Label): JoinedLabel {
  const { name: topName, measure: topMeasure, time: topTime, ...topRest } = top;
  const { name: lowName, measure: lowMeasure, time: lowTime, ...lowRest } = low;
  const measure =
    topMeasure && lowMeasure
      ? (combineMeasures(topMeasure, lowMeasure) ?? "unread")
      : (lowMeasure ?? topMeasure);
  const { unit: topUnit, ...topOthers } = topRest;
  // Of 交易量(项) over 增长率 the unit is that of the levels.
  const ofLevels =
    lowMeasure !== undefined && RELATIVE.has(lowMeasure) && topUnit?.base !== "ratio";
  const scope = lowMeasure !== undefined && isScopeWord(topName) ? topName : undefined;
  const time = joinTimes(topTime, lowTime);
  return {
    ...topOthers,
    ...(topUnit && !ofLevels && { unit: topUnit }),
    ...lowRest,
    ...joinNames(scope ? "" : topName, lowName),
    ...(measure && { measure }),
    ...(scope && { scope }),
    ...(time && { time }),
  };
}

/** What is never in the unit of the levels it is derived from. */
const RELATIVE: ReadonlySet<LabelMeasure> = new Set([
  "growth",
  "share",
  "completion",
  "rank",
  "growth-rank",
  "previous-rank",
]);

function joinNames(top: string, low: string): { name: string; above?: string } {
  if (top === "" || low === "") return { name: top + low };
  if (low.includes(top)) return { name: low };
  return isDependent(low) ? { name: top + low.replace(/^[#]/, "") } : { name: low, above: top };
}

/**
 * Whether a name is none without the heading above it.
 *
 * @example isDependent("成交额") // => true
 * @example isDependent("技术交易额") // => false
 */
export function isDependent(name: string): boolean {
  return DEPENDENT.test(name);
}

const DEPENDENT =
  /^(?:的.*|(?:申请|授权|有效|拥有|登记|认定|成交|交易|受理|内部|外部|经费|人员|项目|机构|企业)?(?:[数量额值率]|数量|金额|总量|总额|支出|经费|收入|产值|增加值|强度|[人家项件笔]数))$/;

/** The lower row is nearer to the figures; months may stand apart from their year. */
function joinTimes(top: Period | undefined, low: Period | undefined): Period | undefined {
  if (!top || !low) return low ?? top;
  if (low.kind === "calendar")
    return low.months || !top.months ? low : { ...low, months: top.months };
  if (low.offset !== 0 && top.kind === "calendar")
    return shift(top, low.offset, low.months ?? top.months);
  return low.months && !top.months ? { ...top, months: low.months } : top;
}

function shift(period: Period, years: number, months: Period["months"]): Period {
  const moved =
    period.kind === "calendar"
      ? { kind: period.kind, year: period.year + years }
      : { kind: period.kind, offset: period.offset + years };
  return months ? { ...moved, months } : moved;
}
