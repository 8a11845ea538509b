import { readCount } from "../../quantity/readCount";
import type { Months } from "../../quantity/period";
import type { AskedMeasure, AskedPeriod } from "../question";
import type { Clause } from "./clause";
import type { Discourse } from "./discourse";
import { isOfStart } from "./rules/figureRule";

/** What a change is measured from: the time its clause names, or the one that the sentence compares with all along. */
export function baseOf(clause: Clause, discourse: Discourse): AskedPeriod | undefined {
  const { reading, lead } = clause;
  const own = CHAINED.test(lead.words) ? rightBefore(clause) : reading.base?.period;
  const from = isOfStart(reading.rule) ? (reading.when?.period ?? besideOf(clause)) : undefined;
  const compared = own ?? from ?? comparedIn(clause);
  if (compared && holdsOn(compared)) {
    discourse.base = compared;
    discourse.isBaseOfAll = compared !== own && compared !== from;
  }
  if (own) return own;
  const isOfYear = /同比|环比|上年|去年|上月/.test(lead.words);
  if (!GOES_ON.has(reading.measure.kind) || isOfYear) return undefined;
  return discourse.base ?? yearsBefore(clause);
}

/** 三年净增13家: more than three years before. */
function yearsBefore({ lead: { words }, reading, start }: Clause): AskedPeriod | undefined {
  const many = OVER_YEARS.exec(words)?.[1];
  if (many === undefined || reading.measure.kind === "average-growth") return undefined;
  const count = readCount(many);
  return count === undefined
    ? undefined
    : { kind: "relative", offset: -count, span: { start, end: start } };
}

const OVER_YEARS =
  /(?:^|[,，;；])([\d两二三四五六七八九十]{1,2})年[来间]?(?:累计|共|合计)?净?[增减][^,，]{0,8}$/;

/** 较年初增加13亿元，增长5.6% is from the year's beginning all along, 比1月减少8.7元，下降3.9% from January; 比1—8月回升 is said of one figure. */
function holdsOn(period: AskedPeriod): boolean {
  if (period.kind === "year") return true;
  if (period.kind !== "relative") return false;
  return period.offset < 0 || (period.months !== undefined && isOneMonth(period.months));
}

function isOneMonth({ from, to }: Months): boolean {
  return from === to;
}

/** What one indicator was compared with is nothing to the next; 与2019年相比， at the head of a sentence is. */
export function forgetBase(discourse: Discourse): void {
  if (!discourse.isBaseOfAll) discourse.base = undefined;
}

/** 从2019年的95家增长到251家，五年净增156家: these go on from the same year. */
const GOES_ON = new Set<AskedMeasure["kind"]>([
  "change",
  "growth",
  "points",
  "average-growth",
  "multiple",
]);

/** 环比增长8.7%: on the months before. */
const CHAINED = /环比[^,，;；]{0,8}$/;

function rightBefore({ start }: Clause): AskedPeriod {
  return { kind: "relative", offset: 0, isBefore: true, span: { start, end: start } };
}

/** The time right before the figure that a change starts from. */
function besideOf({ lead }: Clause): AskedPeriod | undefined {
  const end = lead.start + lead.words.length;
  return lead.times.find((time) => time.end <= end && time.end >= end - 1)?.period;
}

/** 与2002年相比，: said in a clause of its own. */
function comparedIn({ place: { plain, times, from }, start }: Clause): AskedPeriod | undefined {
  return times.find(
    (time) =>
      time.start >= from &&
      time.end <= start &&
      /[与比较同]$/.test(plain.slice(Math.max(0, time.start - 1), time.start)) &&
      /^(?:年)?相比/.test(plain.slice(time.end, time.end + 3)),
  )?.period;
}
