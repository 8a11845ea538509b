import { readCore } from "../../figures/readCore";
import { proseUnit } from "../../figures/proseUnits";
import { quotient } from "../../../quantity/arithmetic";
import { NO_UNIT } from "../../../quantity/unit";
import type { AskedMeasure, Claimed } from "../../question";
import { leadPattern, type FigureRule, type Found } from "./figureRule";
import { LINK } from "./grammarWords";

const NUMBER =
  "(?<number>\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百千]+)(?<unit>(?:万亿|千亿|百亿|十亿|亿|千万|百万|万)?(?:[元家项件个户人吨分]|%)?)";
const BEYOND = "(?<beyond>超过了?|超|高于|大于|达到?|突破|过|破|逾|不足|不到|低于|少于|小于|在)";
const WHO =
  "(?:[\\u4e00-\\u9fff]{0,4}?[省市县区州盟旗镇乡园村街院]|领域|行业|地区|企业|单位|科室|指标|街道|[（(]街道[）)]){0,2}";
const COUNTED = "(?:共?有|共计?|共|达到?|仅?有|为|已有)*";

const ABOVE = "(?<beyond>超过了?|高于|大于|快于|优于|低于|慢于|少于|不及)";
const MEAN =
  "(?<benchmark>(?:全[国省市县区州]|总体|各[\\u4e00-\\u9fff]{1,4}?)?的?平均(?:水平|值|分|增速)?|全[国省市县区州](?:水平)?)";

/** How many of several are above a bound or below it. */
export const BEYOND_RULES: readonly FigureRule[] = [
  {
    name: "tally-beyond-bound",
    because: "成交额超百亿元的县区有3个: how many, and no figure of anybody",
    of: ["amount", "bare"],
    lead: leadPattern(
      `(?<pace>增速|增幅)?${BEYOND}${NUMBER}(?:(?<above>及?以[上内])|(?<below>及?以下)|大关)?的${WHO}${COUNTED}${LINK}`,
    ),
    reads: (found) => {
      const bound = boundIn(found.text);
      return bound ? { ...beyond(found.text), bound } : { kind: "level" };
    },
  },
  {
    name: "tally-beyond-benchmark",
    because: "增速高于全省平均的有4个市",
    of: ["amount", "bare"],
    lead: leadPattern(
      `(?<pace>增速|增幅)?${ABOVE}${MEAN}的${WHO}${COUNTED}(?:(?<=[有为是])[\\u4e00-\\u9fff、]{2,40}?)?${LINK}`,
    ),
    reads: (found) => {
      return { ...beyond(found.text), benchmark: found.text("benchmark") };
    },
  },
  {
    name: "tally-beyond-bound-behind",
    because: "3个县区超过100亿元",
    of: ["amount", "bare"],
    lead: leadPattern(`(?:${LINK}|有)`),
    tail: new RegExp(
      `^${WHO}(?<pace>增速|增幅)?${BEYOND}${NUMBER}(?:(?<above>及?以[上内])|(?<below>及?以下)|大关)?(?=[,，。；;、)）]|$)`,
    ),
    reads: ({ behind }) => {
      const bound = boundIn(behind);
      return bound ? { ...beyond(behind), bound } : { kind: "level" };
    },
  },
  {
    name: "tally-beyond-benchmark-behind",
    because: "两个市超过平均水平",
    of: ["amount", "bare"],
    lead: leadPattern(`(?:${LINK}|有)`),
    tail: new RegExp(`^${WHO}(?<pace>增速|增幅)?${ABOVE}${MEAN}(?!\\s*[\\d的])`),
    reads: ({ behind }) => ({ ...beyond(behind), benchmark: behind("benchmark") }),
  },
];

function beyond(text: Found["text"]): Extract<AskedMeasure, { kind: "tally-beyond" }> {
  const isBelow = text("below") !== "" || /不|低|少|小|慢/.test(text("beyond"));
  const isPace = text("pace") !== "" || /[快慢]/.test(text("beyond"));
  return {
    kind: "tally-beyond",
    of: isPace ? "growth" : "level",
    direction: isBelow ? "down" : "up",
  };
}

/** 百亿元, 2%, 90分. */
function boundIn(text: Found["text"]): Claimed | undefined {
  const core = readCore(text("number") === "" ? "一" : text("number"));
  if (!core) return undefined;
  const symbol = text("unit");
  const unit = symbol === "" ? NO_UNIT : proseUnit(symbol);
  const value = unit.base === "ratio" ? quotient(core.number, 100) : core.number;
  return { value, unit, decimals: core.decimals };
}
