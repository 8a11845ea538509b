import type { IndicatorPhrase, Statement } from "../../prose/question";
import { PROFITS } from "../../lexicon/namesInTexts";
import type { DraftContext } from "../draft/draftContext";
import { withNewBefore } from "./withNewBefore";

/**
 * The names of a statement as the sheet may have them: 景区共接待游客 is 景区接待游客, and 新登记市场主体 an indicator of that name, of
 * which a text says nothing new.
 */
export function asNamedInSheet(statement: Statement, context: DraftContext): Statement {
  const { question } = statement;
  const indicators = ofProfit(statement, context).map((phrase) =>
    withoutCountWord(
      standing(ofInsured(intensity(spentOn(withNewBefore(phrase, statement, context)))), context),
      context,
    ),
  );
  return indicators.every((one, at) => one === question.indicators[at])
    ? statement
    : { ...statement, question: { ...question, indicators } };
}

/** 减亏 is told of the profit that was named before, or of that which the sheet has. */
function ofProfit(
  { question, start }: Statement,
  { names }: DraftContext,
): readonly IndicatorPhrase[] {
  const { measure, indicators } = question;
  if (measure.kind !== "change" || !measure.ofLoss) return indicators;
  const [own] = indicators.filter(({ from }) => from === "own");
  const [named] = indicators.filter(({ text }) => OF_PROFIT.test(text));
  const profit = PROFITS.find((name) => names.find(name).some(({ by }) => by !== "likely"));
  if (named || profit === undefined) return indicators;
  const phrase = own ?? { text: "", start, end: start, from: "own" as const };
  return [{ ...phrase, text: phrase.text + profit }, ...indicators.filter((one) => one !== own)];
}

const OF_PROFIT = new RegExp(PROFITS.join("|"));

/** R&D经费投入强度（与地区生产总值之比）: what every 投入强度 is held to be of. */
function intensity(phrase: IndicatorPhrase): IndicatorPhrase {
  return withText(phrase, phrase.text.replace(OF_GDP, ""));
}

const OF_GDP =
  /\((?:[^()]{2,12}?)?[与占][^()]{0,6}(?:(?:地区|国内)生产总值|GDP)(?:之比|的?比[重例])\)/;

/** 用于基础研究的经费投入 is 基础研究经费投入. */
function spentOn(phrase: IndicatorPhrase): IndicatorPhrase {
  return withText(
    phrase,
    phrase.text.replace(/^用于(.{2,12})的(?=.{0,4}(?:经费|资金|支出))/, "$1"),
  );
}

function withText(phrase: IndicatorPhrase, text: string): IndicatorPhrase {
  return text === phrase.text ? phrase : { ...phrase, text };
}

/** 参加城乡居民基本医疗保险人数 is how many have it. */
function ofInsured(phrase: IndicatorPhrase): IndicatorPhrase {
  return withText(phrase, phrase.text.replace(/^参加(.{2,}保险)的?(?=人数)/, "$1参保"));
}

/** 已培育高新技术企业90家 are all there are, where the sheet knows none 培育 by name. */
function standing(phrase: IndicatorPhrase, { names, prose }: DraftContext): IndicatorPhrase {
  const text = phrase.text.replace(STANDING, "");
  const before = prose.text.slice(phrase.start - LONGEST, phrase.start);
  const isStanding = text !== phrase.text && (ALREADY.test(before) || GATHERED.test(phrase.text));
  return isStanding && !names.find(phrase.text).some(({ by }) => by === "same")
    ? { ...phrase, text }
    : phrase;
}

const STANDING = /^(?:培育|建成|认定|备案|聚集|集聚|汇聚)了?(?=.{2})/;
const GATHERED = /^[聚集汇]/;
/** So many signs before a name say that it is so already. */
const LONGEST = 3;
const ALREADY = /(?:已|累计|[现共]有?)$/;

/** 小学共有教职工: whose, a word that only counts or says that it was done, and what. */
function withoutCountWord(phrase: IndicatorPhrase, { names }: DraftContext): IndicatorPhrase {
  const isName = (text: string) => names.find(text).some(({ by }) => by === "same");
  if (isName(phrase.text)) return phrase;
  // 绿色化工产业实现产值 may be 绿色化工产值, 规模工业企业实现总产值 规模工业总产值.
  const done = phrase.text.replace(DONE_BY, "");
  const isDone =
    done !== phrase.text && names.sharing(done).some(({ onlySaid }) => onlySaid === "");
  return withText(phrase, isDone ? done : phrase.text.replace(COUNTS, ""));
}

const DONE_BY = /(?<=.{2})(?:产业|企业)(?:实现|完成)(?=.{2})/;

const COUNTS =
  /(?<=[\u4e00-\u9fff])累计(?=[\u4e00-\u9fff]{2})|(?<=[\u4e00-\u9fff]{2})(?<!公)(?:共有|共计|共(?![有同享青建和产用创计通生]))(?=[\u4e00-\u9fff]{2})/;
