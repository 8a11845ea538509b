import { quotient } from "../../quantity/arithmetic";
import { isFlow } from "../../answers/isFlow";
import { isRate } from "../../answers/kindsOfIndicator";
import type { OwnFigure } from "../../answers/ownFigures";
import type { Observation } from "../../tables/observation";
import type { Asked } from "./asked";
import { levelOf, type Asking } from "./asking";
import type { Known } from "./known";
import { computed } from "./makeKnown";

/** What a word counts by: 户均 is for each 户, 亩均 for each 亩. */
const COUNTED: Readonly<Record<string, readonly string[]>> = {
  人: ["人", "名"],
  名: ["人", "名"],
  企: ["家", "户"],
  店: ["家"],
  校: ["所"],
  院: ["家", "所"],
  村: ["个"],
  车: ["辆"],
};

/**
 * 平均每项合同成交额94.4万元: the indicator for each of what its own table counts in that measure. Nothing where the table counts several
 * such things of which none is named.
 */
export function averageOf(each: string, asked: Asked): readonly Known[] {
  const { from, context } = asked;
  const amount = levelOf(from);
  // 人均可支配收入 is for each already, and so are its parts.
  const total = context.names.totalOf(from.indicator) ?? "";
  const isOfEach = from.indicator.includes(each) || total.includes(each);
  if (!amount || isOfEach || amount.observation.unit.base === "ratio") return [];
  if (each === MONTHLY) return ofMonth(amount, from);
  const word = each.replace(/^每|均$/g, "");
  const measures = COUNTED[word] ?? [word];
  const counts = countsBeside(from, amount.observation, measures);
  const people = each === PER_HEAD ? counts.filter((name) => INHABITANTS.test(name)) : [];
  const [only, ...others] = people.length > 0 ? people : named(counts, asked);
  if (!only || others.length > 0) return [];
  const many = levelOf(from.other(only));
  if (!many || many.observation.value <= 0) return [];
  const { unit } = amount.observation;
  const value = quotient(
    amount.observation.value,
    many.observation.value * many.observation.unit.factor,
  );
  const known = computed(from, { value, unit, decimals: DECIMALS, rule: "mean" }, [
    ["whole", amount],
    ["part", many],
  ]);
  // Told by how many there were on average over the year.
  return [people.length > 0 ? { ...known, isLoose: true } : known];
}

/** What each month has brought, where no month is named. */
export const MONTHLY = "月均";

/** 1—10月完成客运量2.04亿人次，月均2040万人次: what each of the months has brought. */
function ofMonth(amount: OwnFigure, from: Asking): readonly Known[] {
  const { period } = from;
  if (!period || isRate(amount.observation)) return [];
  const { months = { from: 1, to: 12 } } = period;
  const { unit, value } = amount.observation;
  const mean = quotient(value, months.to - months.from + 1);
  const known = computed(from, { value: mean, unit, decimals: DECIMALS, rule: "mean" }, [
    ["whole", amount],
  ]);
  // What there is at the end of each month is told otherwise.
  return [isFlow(amount) ? known : { ...known, isLoose: true }];
}

const PER_HEAD = "人均";
const INHABITANTS = /^(?:年末|全[国省市县区])*常住(?:总)?人口(?:数|总数)?$/;

/** As many decimals as tell the average of two counts. */
const DECIMALS = 4;

/** The indicators of the same body and time in the same table that are counted in one of the measures. */
function countsBeside(
  { at }: Asking,
  { table, indicator }: Observation,
  measures: readonly string[],
): readonly string[] {
  const found = at.current
    .map(({ observation }) => observation)
    .filter((one) => one.table === table && one.measure === "level" && one.indicator !== indicator)
    .filter(({ unit }) => measures.includes(unit.base));
  return [...new Set(found.map((one) => one.indicator))];
}

/** Of several the one of which the words behind 每项 name a part. */
function named(counts: readonly string[], { lead = "" }: Asked): readonly string[] {
  if (counts.length < 2) return counts;
  // 平均每项合同成交额: of the two 项 those that are 合同.
  const [, what = ""] = /每.([\u4e00-\u9fff]{2})/.exec(lead) ?? [];
  const called = what === "" ? [] : counts.filter((name) => name.includes(what));
  if (called.length === 1) return called;
  return counts.filter((name) => {
    const stem = name.replace(/(?:总数|数量|数)$/, "");
    return stem.length >= 2 && lead.includes(stem);
  });
}
