import type { AskedMeasure, RankedBy } from "../../question";
import { leadPattern, type FigureRule, type Found } from "./figureRule";
import { ADVERB, BASE, isFalling, T } from "./grammarWords";

/** What a place is by, as a word before the verb: 增速居全省第3位. */
const BY =
  "(?<by>增速|增幅|降幅|增长率|增长速度|增量|总量|总额|总数|规模|占比|比重|份额|净增数|净增量|位次|排名|名次)?";
const HOLD =
  "(?:位居|居于|居|位列|分列|分居|名列|列居|(?<!并)列|排名|排在|排位|排序|排|稳居|跃居|跻身|进入|入围|升至|上升到|上升至|跃升至|跃升到|提升至|提升到|前移至|前进到|下降至|下降到|降至|下滑至|下滑到|后移至|退至|保持在?|处于|处在|处|位于|位次|名次|连续.{1,3}年(?:位居|居|列|保持)?|位|在|为|是|获|夺得|取得|蝉联)";
const SCOPE = "(?<scope>[^,，居列排第虽]{0,20}?)";
/** 与丙县、乙县并列. */
const TIED = "(?:(?:与|和|同)[^,，居第]{1,40}?)?(?<tied>并列)?";

/** Places in a ranking: 第4位, 首位. */
export const PLACE_RULES: readonly FigureRule[] = [
  {
    name: "place-from",
    because: "由上年的第6位: the place it comes from",
    of: ["place"],
    lead: leadPattern(`(?:由|从)(?<when>${T})?(?:的)?${SCOPE}${TIED}`),
    reads: rank,
  },
  {
    name: "place",
    because: "居全市第4位, 全省排名第6位",
    of: ["place"],
    lead: leadPattern(
      `${BY}${ADVERB}(?:继续|仍然?|稳定|一直|由此)?(?:由|从)?(?<scopeBefore>全[国省市县区州盟旗])?${HOLD}(?:了|到|至|在)?(?<tiedBefore>并列)?${SCOPE}(?:中)?(?:的)?(?:排名?|位居|位列|列|居)?${TIED}(?:第)?`,
    ),
    reads: rank,
  },
  {
    name: "place-beside",
    because: "增速全市第一, 全省第七位",
    of: ["place"],
    lead: leadPattern(
      `(?<tiedFirst>(?:与|和|同)[^,，居第]{1,40}?并列)?${BY}(?<tiedBefore>并列)?(?<scope>全[国省市县区州盟旗]|同组|同类[^,，]{0,6}|[东中西]部(?:地区)?|(?:(?!增速|增幅|降幅|总量|全[国省市县区州])[^,，的]){1,6}[省市县区州盟](?:内|中)?|长三角|珠三角)?${TIED}`,
    ),
    reads: rank,
  },
];

export const TOP_RULES: readonly FigureRule[] = [
  {
    name: "top",
    because: "居全市前三位",
    of: ["top"],
    lead: leadPattern(`${BY}${ADVERB}(?:${HOLD})?(?:了|到|至|在)?${SCOPE}(?:的)?`),
    reads: (found) => {
      const scope = found.phrase("scope");
      return { kind: "top", of: rankedBy(found), ...(scope && { scope }) };
    },
  },
];

/** So many places gained or lost: 提升3位. */
export const PLACES_RULES: readonly FigureRule[] = [
  {
    name: "places-moved",
    because: "比上年提升3位",
    of: ["places"],
    lead: leadPattern(
      `${BY}${ADVERB}(?:${BASE})?(?:在?(?<scope>全[国省市县区州盟旗])(?:的)?(?:位次|排名|名次)?)?${ADVERB}(?<move>提升|提高|上升|前移|跃升|前进|晋升|晋位|进位|升|(?<!引|推|促|改|增|演|跟|先|招)进|攀升|下降|后移|下滑|退后|后退|退|降|回落)了?`,
    ),
    reads: (found) => {
      const scope = found.phrase("scope");
      return {
        kind: "rank-change",
        of: rankedBy(found),
        direction: isFalling(found.text("move")) ? "down" : "up",
        ...(scope && { scope }),
      };
    },
  },
];

const TIES = ["tied", "tiedBefore", "tiedFirst"] as const;

function rank(found: Found): AskedMeasure {
  const scope = found.phrase("scope") ?? found.phrase("scopeBefore");
  return {
    kind: "rank",
    of: rankedBy(found),
    ...(scope && { scope }),
    ...(TIES.some((group) => found.text(group) !== "") && { tied: true as const }),
  };
}

function rankedBy({ text }: Found): RankedBy {
  const by = text("by");
  if (/^(?:增[速幅长]|降幅)/.test(by)) return "growth";
  if (/增[数量]$/.test(by)) return "change";
  return /^(?:占比|比重|份额)$/.test(by) ? "share" : "level";
}
