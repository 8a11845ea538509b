import type { Since } from "../../lexicon/saying";
import type {
  AskedMeasure,
  AskedPeriod,
  IndicatorPhrase,
  Phrase,
  RankedBy,
  Sum,
} from "../question";
import type { PlanSection } from "./planSection";

/** What was named with a figure, and can be left out of the next clause. */
export interface Topic {
  readonly names: readonly IndicatorPhrase[];
  readonly whose?: Phrase;
}

/** What a reader keeps in mind from one clause to the next. */
export interface Discourse {
  /** The section of what is meant to be that the sentence stands in. */
  plan: PlanSection | undefined;
  /** What the last figures were about; several after a list. */
  topics: readonly Topic[];
  /** What the figure before a bracket was about, and of when, while the bracket is open. */
  aroundBracket: Pick<Discourse, "topics" | "period" | "opening" | "months"> | undefined;
  /** All levels named in the sentence, for 均 and 两项. */
  named: Topic[];
  /** Those of the paragraph, the last of them. */
  recent: readonly Topic[];
  /** Those of the sentence before. */
  namedBefore: readonly Topic[];
  whose: Phrase | undefined;
  /** The time said last in the sentence; months of a year hold for the paragraph. */
  period: AskedPeriod | undefined;
  months: AskedPeriod | undefined;
  /** The time that the sentence was in first, to which it comes back behind a semicolon. */
  opening: { readonly period: AskedPeriod | undefined } | undefined;
  /** The last total, as a place among the statements, and what it was called. */
  total:
    | { readonly at: number; readonly names: readonly IndicatorPhrase[]; readonly base: string }
    | undefined;
  /** The last level: the total, should its parts follow. */
  level: Discourse["total"];
  /** The last level, be it that of a part: the total of parts in brackets right behind it. */
  figure: Discourse["total"];
  /** What the parts before a bracket with parts are parts of, while the bracket is open. */
  aroundParts: { readonly total: Discourse["total"]; readonly inParts: boolean } | undefined;
  inParts: boolean;
  /** The sentence has named parts of its total: what else it names may be one. */
  hadParts: boolean;
  /** A share named as such, of which the next clause may go on. */
  rateName: IndicatorPhrase | undefined;
  /** The rate said last: what rises by points. */
  rate: AskedMeasure | undefined;
  /** 重大专项。共3项: the heading that the sentence counts. */
  headed: IndicatorPhrase | undefined;
  /** 增速42.0%，居首位; 完成率103.8%，列第1位: the last figure was called a pace, or is of a target, and so is the place behind it. */
  lastBy: RankedBy;
  /** 从增速看: the per cent that follow are growth rates. */
  isAllPace: boolean;
  /** 增速居前三位的依次为: the per cent behind the places of the list are growth rates. */
  listsPace: boolean;
  /** What the last figure of the sentence was. */
  last: AskedMeasure | undefined;
  /** 增速最快的是甲县，达8.3%: the word before was said of a pace. */
  isPaceOfWord: boolean;
  /** 合计: what the next clause goes on about. */
  sum: Sum | undefined;
  /** 公路、水路合计运输旅客: whose figures are added up in the sentence, where it lists them before what is told of each. */
  summed: readonly Phrase[] | undefined;
  /** The year that the sentence compares with: 是2020年的2.2倍，实现翻番. */
  base: AskedPeriod | undefined;
  /** What the movement before is held against, where it is not the year before: 较年初增加45亿元，增长8.8%. */
  since: Since | undefined;
  /** 与2019年相比，: all that the sentence names is. */
  isBaseOfAll: boolean;
}

export function newParagraph(): Discourse {
  return {
    plan: undefined,
    topics: [],
    aroundBracket: undefined,
    named: [],
    recent: [],
    namedBefore: [],
    whose: undefined,
    period: undefined,
    months: undefined,
    opening: undefined,
    total: undefined,
    level: undefined,
    figure: undefined,
    aroundParts: undefined,
    inParts: false,
    hadParts: false,
    rateName: undefined,
    rate: undefined,
    headed: undefined,
    lastBy: "level",
    isAllPace: false,
    base: undefined,
    since: undefined,
    isBaseOfAll: false,
    listsPace: false,
    last: undefined,
    isPaceOfWord: false,
    sum: undefined,
    summed: undefined,
  };
}

/** A new sentence goes on about the same, in the time of the text unless the paragraph speaks of some months. */
export function newSentence(discourse: Discourse): void {
  discourse.namedBefore = discourse.named;
  discourse.aroundBracket = undefined;
  discourse.aroundParts = undefined;
  discourse.named = [];
  discourse.whose = undefined;
  discourse.period = discourse.months;
  discourse.opening = undefined;
  discourse.inParts = false;
  discourse.hadParts = false;
  discourse.headed = undefined;
  discourse.lastBy = "level";
  discourse.listsPace = false;
  discourse.isPaceOfWord = false;
  discourse.last = undefined;
  discourse.base = undefined;
  discourse.since = undefined;
  discourse.sum = undefined;
  discourse.summed = undefined;
}
