import type { Claim } from "../../src/narrative/facts/fact";
import type { ClaimKind, ReportClaim } from "./claim";
import type { SaidFigure, SaidSentence } from "./saidSentence";

interface Place {
  readonly claim: ReportClaim;
  readonly sentence: SaidSentence;
  /** The figures of the sentence that are those of the claim. */
  readonly found: readonly SaidFigure[];
}

type KindRule = (said: SaidFigure, place: Place) => boolean;

/**
 * What makes a figure of the text a statement of a kind: what it is as a fact, what its cell is, and the words between
 * it and the commas. A figure of another kind with the same value does not do.
 */
export const KIND_RULES: Readonly<Record<ClaimKind, KindRule>> = {
  level: (said) => isLevel(said),
  // A table of scores says which items are assessed by listing them, and their number is that of the list.
  stock: (said) =>
    is(said, "ranked") ||
    (isLevel(said) &&
      said.observation?.counting !== "new" &&
      (said.observation?.counting === "stock" ||
        !DEED.test(said.lead.replace(said.indicator, "")))),
  cumulative: (said) =>
    isLevel(said) &&
    (said.observation?.counting === "cumulative" ||
      /累计|累計|总数|共计|共計|共有/.test(said.clause)),
  new_count: (said) =>
    (isLevel(said) || is(said, "goal")) &&
    (said.observation?.counting === "new" || /新|认定|认定|入驻|获批|建成|建立/.test(said.lead)),
  activity_count: (said) =>
    isLevel(said) &&
    DEED.test(said.observation?.partOf === undefined ? said.clause : said.before + said.clause),
  amount_per_event: (said, { sentence }) =>
    isLevel(said) &&
    sentence.figures.some((other) => isLevel(other) && isMoney(other) !== isMoney(said)),
  attribute: (said) => isLevel(said),
  score: (said) =>
    said.evidence.unit.base === "分" || /得分|考核/.test(said.before + said.indicator),
  yoy_growth: (said) => is(said, "growth") && /增|降|减/.test(said.clause),
  yoy_abs_change: (said) => is(said, "change") && /增加|减少|提高|下降/.test(said.clause),
  growth_delta_pp: (said) =>
    said.evidence.unit.base === "points" && /[高低]于|快于|慢于|领先|落后/.test(said.clause),
  share_change_pp: (said) => is(said, "points-change") && /提高|下降|上升/.test(said.clause),
  rank_change: (said) => is(said, "rank-change"),
  progress_vs_base: (said) => /全年/.test(said.clause),
  record_high: (said) => /新高/.test(said.clause),
  first_ever: (said) => /首次|零的突破/.test(said.clause),
  share: (said) =>
    said.evidence.unit.base === "ratio" &&
    (is(said, "share") || (isLevel(said) && /占|比重|比例|强度/.test(said.clause))),
  per_capita: (said) =>
    /^每?万人|人均|^每/.test(said.indicator) || said.evidence.unit.base.includes("/"),
  coverage_rate: (said) => is(said, "coverage") || /覆盖|率/.test(said.clause + said.indicator),
  funnel: (said, place) => isLevel(said) && isStage(said, place),
  rank: (said, { claim }) =>
    is(said, "rank") && (claim.scope === undefined || said.before.includes(claim.scope)),
  tie_rank: (said) => is(said, "rank") && /并列/.test(said.clause),
  top_n: (said) => /前[\d一二三五十]+/.test(said.clause),
  rank_tally: (said) => /第[\d一二三]/.test(said.clause),
  average_gap: (said) => is(said, "gap") || /平均水平/.test(said.clause),
  exclusivity: (said) => /唯一|仅有|首批|率先/.test(said.clause),
  target_level: (said) => said.evidence.operands.some(({ role }) => role === "target"),
  target_completion: (said, { sentence }) =>
    sentence.figures.some((other) => other.indicator === said.indicator && is(other, "completion")),
  target_gap: (said) => is(said, "gap"),
  forecast: (said, { sentence }) =>
    said.observation?.status === "forecast" && /预计|預計/.test(sentence.words),
  range_goal: (said) => is(said, "goal"),
  growth_goal: (said) => is(said, "goal") && said.evidence.unit.base === "ratio",
  ppt_goal: (said) => is(said, "goal") && said.evidence.unit.base === "points",
  milestone_goal: (said) => is(said, "goal") || said.evidence.unit.symbol === "年",
  qual_goal: (_, { sentence }) => sentence.quoted,
  breakdown: (said, { sentence }) =>
    is(said, "rank-tally") ||
    ((isLevel(said) || isAllOfTotal(said) || is(said, "goal")) &&
      (said.observation?.award !== undefined ||
        isListed(said, sentence) ||
        PART.test(said.before))),
  parallel: (said, { sentence }) =>
    sentence.figures.some(
      (other) => other !== said && other.printed && other.lead !== "" && shareClause(other, said),
    ),
  shared_predicate: (said) => /均|双双|[^、]+和[^、]+/.test(said.clause),
  list_count: (said, { sentence, found }) =>
    found.filter((other) => other.clause === said.clause).length > 1 ||
    said.evidence.operands.some(
      ({ role, entity = "" }) => role === "member" && sentence.words.includes(entity),
    ) ||
    (said.observation?.examples ?? []).some((name) => sentence.words.includes(name)),
  frequency: (said) => /每[年季月]|一评/.test(said.clause),
  multi_year: (said) => /年来|年间|年内|今后|已实施\d年/.test(said.clause),
  qual_trend: (_, { sentence }) => sentence.quoted,
};

/** Words of doing, by which a count is that of deeds and not of things that are there. */
const DEED =
  /加入|展示|完成|组织|組織|征集|徵集|推荐|推薦|选派|選派|推广|推廣|发布|發布|签|簽|邀请|邀請|获|獲|评|兑现|兌現|组织|实施|實施|开展|開展|培育|认定|落实|落實|申报|申報|申请|轉化|转化|建|确定|帮助|刊登|约请|开发|開發|参|參|創|创办|惠及|验收|汇报/;

/** Words that put a part under its total. */
const PART = /其中|其余|包括|分别为|（[^（）]*$|含/;

/** Reports enumerate what came of their applications without a word before it: three and more approvals side by side. */
function isListed({ observation }: SaidFigure, { figures }: SaidSentence): boolean {
  const approvals = figures.filter(
    (other) =>
      other.observation?.stage !== undefined && other.observation.table === observation?.table,
  );
  return observation?.stage !== undefined && approvals.length > 2;
}

function is({ evidence }: SaidFigure, kind: Claim["kind"]): boolean {
  return evidence.kind === kind;
}

function isLevel(said: SaidFigure): boolean {
  return is(said, "level") && said.printed;
}

/** 3项，均为三等奖: the figure of the total is that of the part. */
function isAllOfTotal(said: SaidFigure): boolean {
  return is(said, "level") && /^均?为/.test(said.clause);
}

function isMoney({ evidence }: SaidFigure): boolean {
  return evidence.unit.base === "元";
}

function isStage(said: SaidFigure, { sentence }: Place): boolean {
  const before = sentence.figures.filter(
    (other) => isLevel(other) && other.before.length < said.before.length,
  );
  return before.length > 0 || /通过|获批|立项|晋级|评审|入选/.test(said.clause);
}

function shareClause(a: SaidFigure, b: SaidFigure): boolean {
  return a.clause === b.clause;
}
