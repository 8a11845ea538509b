import { isOfStart } from "../../prose/grammar/rules/figureRule";
import type { Claimed, Statement, Sum } from "../../prose/question";
import type { Asking } from "../answers/asking";
import { askedOf } from "../answers/askedOf";
import type { Asked } from "../answers/asked";
import type { DraftContext } from "../draft/draftContext";
import { asCountedNew } from "../names/asCountedNew";
import { asNamedInSheet } from "../names/asNamedInSheet";
import { averageNamed } from "../names/averageNamed";
import { leftBy, oneWord } from "../names/likeness";
import { rateNamed } from "../names/rateNamed";
import { withoutMisreadPlace } from "../names/misreadPlace";
import { meantIndicators, type Meant } from "../names/meantIndicators";
import { namedInFull } from "../names/namedInFull";
import type { Judgement, Reason } from "./finding";
import { fromSomeYear } from "./fromSomeYear";
import { isOneName, judgeEach, severalBodies } from "./judgeEach";
import { judgeInYear } from "./judgeInYear";
import { judgeSum } from "./judgeSum";
import { missing } from "./missing";
import { newLast } from "./newLast";
import { quotientNamed } from "../names/quotientNamed";
import { notAgainstItself } from "../names/notAgainstItself";
import { notOfTotal } from "../names/notOfTotal";
import { withoutOtherOfList } from "../names/withoutOtherOfList";
import { totalOfParts } from "../names/totalOfParts";
import { notOnlyNew } from "../names/notOnlyNew";
import { isRight } from "./verdict";

/** Holds one statement of a text against the workbook. */
export function judge(told: Statement, context: DraftContext): Judgement {
  const said = notAgainstItself(told);
  const statement = quotientNamed(
    averageNamed(
      asNamedInSheet(
        withoutOtherOfList(asCountedNew(withoutMisreadPlace(said, context), context), context),
        context,
      ),
      context,
    ),
    context,
  );
  const { question } = statement;
  if (question.each && question.each.length > 1 && !isOneName(question, context))
    return judgeEach(statement, question.each, context, judge);
  if (question.sum) {
    const added = judgeSum(statement, question.sum, context, (part) => partAsked(part, context));
    const plain = added.verdict === "not-found" ? withoutSum(statement, question.sum) : undefined;
    return plain ? judge(plain, context) : added;
  }
  const several = severalBodies(question, context);
  if (several) return judgeEach(statement, several, context, judge);
  const rate = rateNamed(question, context);
  if (rate) {
    const judged = judgeMeant(
      { ...statement, question: { ...question, measure: rate.measure } },
      { indicators: rate.indicators },
      context,
    );
    if (judged.verdict !== "not-found") return { ...judged, kind: question.measure.kind };
  }
  return judgeMeant(statement, withinHeading(statement, context), context);
}

/** 政策资金共计308亿元: of one thing that is no list, 共计 says nothing. */
function withoutSum(statement: Statement, { ofAll, many, parts }: Sum): Statement | undefined {
  const [whole] = parts;
  if (!ofAll || many !== undefined || !whole) return undefined;
  const { sum, ...question } = statement.question;
  return sum && { ...statement, question: { ...question, indicators: whole.names } };
}

/** 重大专项。共3项，总投资1.05亿元: the workbook's 总投资 need not be that of what the heading names. */
function withinHeading(statement: Statement, context: DraftContext): Meant {
  const told = totalOfParts(meantIndicators(statement, context), statement, context);
  const named = notOfTotal(told, statement, context);
  const meant = notOnlyNew(named, statement, context);
  const { headed } = statement.question;
  if (!headed || meant.entity !== undefined) return meant;
  const indicators = meant.indicators.map((match) => {
    const isOfHeading = leftBy(headed.text, oneWord(match.indicator)) === "";
    return isOfHeading ? match : { ...match, by: "likely" as const };
  });
  return { ...meant, indicators };
}

/** The one indicator that a part of a sum means, of whom the text names. */
function partAsked(said: Statement, context: DraftContext): Asking | undefined {
  const statement = withoutMisreadPlace(said, context);
  const { question } = statement;
  const { indicators, entity } = meantIndicators(statement, context);
  const [only, ...others] = indicators;
  if (!only || others.length > 0) return undefined;
  const whom = entity ?? context.entities.meant(question.whose?.text)[0];
  return whom === undefined ? undefined : askedOf(question, only.indicator, whom, context).from;
}

function judgeMeant(statement: Statement, meant: Meant, context: DraftContext): Judgement {
  const { question } = statement;
  const { kind } = question.measure;
  if (meant.indicators.length === 0)
    return missing(statement, kind, unreadOr("no-indicator", statement, context));
  const entities =
    meant.entity === undefined ? context.entities.meant(question.whose?.text) : [meant.entity];
  if (entities.length === 0) return missing(statement, kind, { code: "no-entity" });
  for (const entity of newLast(entities, statement, meant, context)) {
    const judged =
      judgeCandidates(statement, { meant, entity }, context) ??
      judgeMember(statement, meant, context);
    if (judged) return judged;
  }
  const ofAll = entities.includes(context.subject.entity) ? context.entities.totals : [];
  for (const entity of ofAll) {
    const judged = judgeCandidates(statement, { meant, entity }, context);
    if (judged && isRight(judged.verdict)) return judged;
  }
  const inFull = meant.entity === undefined ? namedInFull(statement, meant, context) : undefined;
  const likely =
    inFull && entities[0] !== undefined
      ? judgeCandidates(statement, { meant: inFull, entity: entities[0] }, context)
      : undefined;
  return likely ?? missing(statement, kind, unreadOr("no-figure", statement, context));
}

/** 食品产业增加值 is a name of the sheet, and the 增加值 of one of many: where the one is told nothing, as the other. */
function judgeMember(
  statement: Statement,
  { indicators: [first, ...others], entity: body }: Meant,
  context: DraftContext,
): Judgement | undefined {
  if (!first || others.length > 0) return undefined;
  const name = body === undefined ? undefined : context.nameOf(body, first.indicator);
  const other =
    name === undefined
      ? context.memberOf(first.indicator)
      : { entity: context.subject.entity, indicator: name };
  if (!other) return undefined;
  const meant = { indicators: [{ ...first, indicator: other.indicator }] };
  return judgeCandidates(statement, { meant, entity: other.entity }, context);
}

/** Where the name stands in cells that were not understood, these are the likely source. */
function unreadOr(
  code: "no-indicator" | "no-figure",
  { question: { indicators } }: Statement,
  { unread }: DraftContext,
): Reason {
  for (const { from, text } of indicators) {
    if (from !== "own" && from !== "behind" && from !== "carried") continue;
    const area = unread(text);
    if (area) return { code: "refused-cells", area };
  }
  return { code };
}

interface Candidate {
  readonly meant: Meant;
  readonly entity: string;
}

function judgeCandidates(
  statement: Statement,
  { meant, entity }: Candidate,
  context: DraftContext,
): Judgement | undefined {
  const judged: Judgement[] = [];
  for (const { indicator, by, fills } of meant.indicators) {
    const lead = context.prose.text.slice(Math.max(0, statement.start - LEAD), statement.start);
    const mark = markBehind(statement, context);
    const asked = {
      ...askedOf(statement.question, indicator, entity, context),
      lead,
      ...(mark && { mark }),
    };
    const isPlanned = statement.status === "planned";
    const based = withBaseSaid(asked, statement);
    const one = judgeInYear(statement, isPlanned ? { ...based, isPlanned } : based);
    const isFilled = statement.form === "mask" && fills === true;
    if (one && (by !== "likely" || isFilled || isRight(one.verdict))) judged.push(one);
  }
  return chosen(judged, meant, statement.form === "mask");
}

/** The figure right behind 首次突破. */
function markBehind({ rule, end }: Statement, { prose }: DraftContext): Claimed | undefined {
  if (rule !== "for-the-first-time") return undefined;
  return prose.statements.find(({ start }) => start >= end && start <= end + MARK)?.claimed;
}

/** So near behind 首次 stands what is reached: 首次突破了30亿元. */
const MARK = 4;

/** Who set a target stands so near before it. */
const LEAD = 12;

/** 从62家发展到561家，增长8倍: what is said of a change behind two levels is said of these, whichever year the first is of. */
function withBaseSaid(asked: Asked, statement: Statement): Asked {
  const { question, context, from } = asked;
  if (question.base || !GOES_ON.has(question.measure.kind)) return asked;
  const { statements, text } = context.prose;
  const index = statements.findIndex(({ start }) => start === statement.start);
  const first = statements
    .slice(Math.max(0, index - NEAR), index)
    .reverse()
    .find(({ rule, sentence }) => isOfStart(rule) && sentence.start === statement.sentence.start);
  if (!first || OF_LAST_YEAR.test(text.slice(first.end, statement.start))) return asked;
  const then = askedOf(first.question, from.indicator, from.at.subject, context);
  // 1994年到1997年，由887.4万吨增加到961.8万吨，增产74.4万吨: from the first of the years.
  const isSaid = first.question.period?.kind === "year";
  const base = isSaid
    ? then.from.period
    : first.claimed && fromSomeYear(first, first.claimed, then)?.known?.period;
  return base ? { ...asked, from: from, base } : asked;
}

const GOES_ON = new Set(["change", "growth", "points", "multiple", "average-growth"]);
/** So few statements lie between the first level and what is said of its change. */
const NEAR = 4;
const OF_LAST_YEAR = /同比|环比|[上去]年|上月|[;；]/;

/**
 * Names that are the same are one indicator, but for a blank, which does not say which of two values is meant; of several that a name is
 * short for none is preferred by its number.
 */
function chosen(
  judged: readonly Judgement[],
  { indicators }: Meant,
  isBlank: boolean,
): Judgement | undefined {
  const [first] = judged;
  if (judged.length < 2 || !first) return first;
  const holds = ({ verdict }: Judgement) => isRight(verdict);
  if (!isBlank && indicators.every(({ by }) => by === "same")) return judged.find(holds) ?? first;
  if (judged.every(holds)) return first;
  const candidates = judged.flatMap(({ known }) => (known ? [known] : []));
  const values = new Set(
    candidates.map(({ answer: { value, unit } }) => `${value * unit.factor}${unit.base}`),
  );
  if (values.size === 1) return first;
  return {
    verdict: "ambiguous",
    reason: { code: "several-indicators" },
    candidates,
    kind: first.kind,
  };
}
