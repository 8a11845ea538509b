import { isRateName } from "../../lexicon/nameEndings";
import { PERCENT, type Unit } from "../../quantity/unit";
import { measuredAs, type Measured } from "../../lexicon/measured";
import { isMoneyName } from "../../lexicon/nameEndings";

/**
 * Which of the units in one line over a table is that of an indicator: the only one that fits what its name, or that of its
 * whole, says is measured. 单位：人，人年 over R&D人员 and 全时当量.
 *
 * @example unitAmong([{ symbol: "件", base: "件", factor: 1 }, { symbol: "%", base: "ratio", factor: 1 }], "发明专利授权率", undefined) // => { symbol: "%", base: "ratio", factor: 1 }
 * @example unitAmong([{ symbol: "件", base: "件", factor: 1 }, { symbol: "项", base: "项", factor: 1 }], "专利及标准", undefined) // => undefined
 */
export function unitAmong(
  units: readonly Unit[],
  name: string,
  whole: string | undefined,
): Unit | undefined {
  const isRate = isRateName(name) || (whole !== undefined && isRateName(whole));
  const kind = isRate ? "rate" : kindOf(whole ?? name);
  const fitting = units.filter((unit) => measureOf(unit) === kind);
  const [first, ...others] = fitting;
  // 家、个 are said of the same things.
  const areAlike = fitting.every(({ symbol }) => OF_BODIES.has(symbol));
  return others.length === 0 || areAlike ? first : undefined;
}

const OF_BODIES: ReadonlySet<string> = new Set(["家", "个", "個", "所", "处", "處"]);

type Kind = Measured | "money" | "rate" | "count";

function kindOf(name: string): Kind {
  const said = measuredAs(name);
  if (said) return said;
  return isMoneyName(name) ? "money" : "count";
}

function measureOf({ base }: Unit): Kind {
  if (base === PERCENT.base) return "rate";
  if (base.endsWith("元")) return "money";
  if (base === "人年") return "working-years";
  return base === "人" || base === "人口" || base === "名" || base === "人次" ? "people" : "count";
}
