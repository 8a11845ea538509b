import type { Language } from "../../language";
import { printPeriod } from "../../quantity/printPeriod";
import { shownDigits } from "../../quantity/shown";
import type { DraftFinding, DraftRule } from "../findings/draftFinding";
import { formatArea } from "../../workbook/address";
import type { Known } from "../answers/known";
import type { Reason } from "../verdicts/finding";

type Both = Readonly<Record<Language, string>>;

const REASONS: Readonly<Record<Reason["code"], Both>> = {
  "opposite-direction": {
    "zh-CN": "数字相符，方向相反",
    "en-US": "The digits are right, the direction is not",
  },
  "digits-in-other-unit": {
    "zh-CN": "数字相符，单位不符",
    "en-US": "The digits are right, the unit is not",
  },
  "rate-in-per-cent": {
    "zh-CN": "比率之差应以百分点表示",
    "en-US": "A rate changes by percentage points",
  },
  "growth-in-points": { "zh-CN": "增长幅度应以%表示", "en-US": "An amount grows by per cent" },
  "of-period": { "zh-CN": "这是{period}的数", "en-US": "This is the figure of {period}" },
  "computed-not-stated": {
    "zh-CN": "表中所列为{stated}，按前后两期数值计算为{computed}",
    "en-US": "The workbook states {stated}; {computed} follows from its levels",
  },
  "rounded-rates": {
    "zh-CN": "按取整后的比率相减得此数，按原数计算不同",
    "en-US": "The difference of the rounded rates is another than that of the rates",
  },
  "revised-base": {
    "zh-CN": "文中另有修订后的基数，按该基数计算相符",
    "en-US": "It holds on the revised base that the text itself states",
  },
  "tied-with": { "zh-CN": "与{names}并列", "en-US": "Tied with {names}" },
  "not-tied": { "zh-CN": "并无并列", "en-US": "Nobody is tied" },
  "times-by-for-to": {
    "zh-CN": "“增长N倍”与“增长到N倍”相差一倍",
    "en-US": "So many times more is one time more than so many times",
  },
  "refused-cells": {
    "zh-CN": "可能出自{area}，该区域未读懂",
    "en-US": "It may come from {area}, which was not understood",
  },
  "no-indicator": {
    "zh-CN": "没有认出是工作簿中的哪项指标",
    "en-US": "It was not recognised as any indicator of the workbook",
  },
  "no-entity": {
    "zh-CN": "工作簿中没有该地区或单位的数",
    "en-US": "The workbook has no figures of them",
  },
  "no-figure": {
    "zh-CN": "工作簿中没有可以核对的数",
    "en-US": "The workbook has no figure to hold it against",
  },
  "several-indicators": {
    "zh-CN": "文中简称可以指几项指标",
    "en-US": "The short name can mean several indicators",
  },
  "conflicting-cells": {
    "zh-CN": "工作簿中几处数值不一",
    "en-US": "The cells of the workbook differ",
  },
};

/** Why a verdict is what it is. */
export function reasonSentence(
  reason: Reason,
  stated: Known | undefined,
  language: Language,
): string {
  const shown: Record<string, string> = {};
  if (reason.code === "of-period") shown.period = printPeriod(reason.period);
  if (reason.code === "refused-cells") shown.area = formatArea(reason.area);
  if (reason.code === "tied-with")
    shown.names = reason.names.filter((name) => name !== "").join("、") || "他人";
  if (reason.code === "computed-not-stated") {
    shown.stated = stated ? figureOf(stated) : "";
    shown.computed = figureOf(reason.other);
  }
  return fill(REASONS[reason.code][language], shown);
}

/** A figure as it is printed where nothing is known of the text around it. */
export function figureOf({ answer: { value, decimals, unit } }: Known): string {
  const digits = shownDigits(value, decimals, unit);
  return unit.base === "rank" ? `第${digits}位` : `${digits}${unit.symbol}`;
}

const FINDINGS: Readonly<Record<DraftRule, Both>> = {
  "two-values": {
    "zh-CN": "同一指标前后不一：{first}，{second}",
    "en-US": "One indicator has two values: {first} and {second}",
  },
  "growth-of-levels": {
    "zh-CN": "按文中前后两个数值计算，变动为{computed}%，文中为{stated}",
    "en-US": "The two levels of the text make {computed}%, it says {stated}",
  },
  "share-of-levels": {
    "zh-CN": "按文中数值计算，占比为{computed}%，文中为{stated}",
    "en-US": "The levels of the text make a share of {computed}%, it says {stated}",
  },
  "change-of-levels": {
    "zh-CN": "按文中前后两个数值计算，相差{computed}，文中为{stated}",
    "en-US": "The two levels of the text differ by {computed}, it says {stated}",
  },
  "parts-of-total": {
    "zh-CN": "分项之和为{sum}，与合计{total}不符",
    "en-US": "The parts make {sum}, the total is {total}",
  },
  "shares-of-hundred": {
    "zh-CN": "各项占比之和为{sum}%",
    "en-US": "The shares make {sum}%",
  },
  "order-of-list": {
    "zh-CN": "文中称由高到低，{second}却大于其前的{first}",
    "en-US": "The list is said to fall, yet {second} is more than {first} before it",
  },
  "average-of-total": {
    "zh-CN": "按文中数值计算，平均为{computed}，文中为{stated}",
    "en-US": "The figures of the text make {computed} on average, it says {stated}",
  },
};

export function findingSentence({ rule, shown }: DraftFinding, language: Language): string {
  return fill(FINDINGS[rule][language], shown);
}

function fill(text: string, shown: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, slot: string) => shown[slot] ?? "");
}
