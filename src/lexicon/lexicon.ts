import { ADJUSTMENTS } from "./adjustments";
import { AMOUNT_NOUNS } from "./amountNouns";
import { AREA_SIGNS, OWN_LEVELS, PLACE_SIGNS } from "./areas";
import { CONCLUSION_WORDS } from "./conclusions";
import {
  BARE_AMOUNTS,
  BARE_COUNTS,
  COUNT_ENDINGS,
  FIGURE_NAMES,
  SHARE_NAMES,
  UNITLESS_NAMES,
  WHOLE_SCORES,
} from "./figureNames";
import { HINTS } from "./hints";
import { FIELD_WORDS, LINE_WORDS, PERIOD_FIELDS, SOURCE_BEGINNINGS } from "./lines";
import { MOVEMENTS, SINCE_WORDS, STANDSTILLS } from "./movements";
import { OF_WHICH } from "./ofWhich";
import { DATED_DEEDS, EXPLAINING, TIME_HEADS, TOLD_REMARKS } from "./remarkHeads";
import {
  AMOUNTS_OF_SECTIONS,
  COUNTS_OF_DEEDS,
  FIELDS_OF_ROWS,
  OWNERS_OF_SECTIONS,
} from "./sectionNames";
import { SELECTIONS } from "./selections";
import { ASIDES } from "./asides";
import { SHEET_WORDS } from "./sheetNames";
import { STAGE_ENDINGS, STAGES } from "./stages";
import { PRICE_BASES, SIZES_OF_FIRMS, TOTAL_BASIS } from "./basis";
import { BENCHMARK_MEASURES } from "./benchmarks";
import { BODY_WORDS } from "./bodies";
import { CHANGES_IN_NOTES } from "./changeNotes";
import { CHANGE_REMARKS, DITTO, PLACE_REMARKS } from "./changeRemarks";
import { CLASSIFIERS } from "./classifiers";
import { CLASS_ENDINGS, CLASS_HEADS } from "./classHeads";
import { ANSWERED_VERBS, DEED_WORDS, PRIZE_CLASSES, PRIZE_WORDS, QUESTIONS } from "./deeds";
import { ENGLISH_HEADS } from "./englishHeads";
import type { Entry } from "./entry";
import { EXPORT_MARKS } from "./exportMarks";
import { FIRM_HEADS, OFFICE_HEADS, PARAMETER_HEADS, TEXT_KIND_HEADS } from "./heads";
import { COLUMN_HEADS } from "./headings/columnHeads";
import { HEADER_WORDS } from "./headings/headerWords";
import { OFFICE_ENDS } from "./offices";
import { RIGHTS } from "./rights";
import { COUNTED_FIRST, PLACES_BY_GROWTH } from "./headings/placesByGrowth";
import { DIVIDED_BY, DIVIDED_INDUSTRIES, DIVIDED_UNITS, DIVISION_WORDS } from "./divisions";
import { PRODUCT_NAMES } from "./industries";
import { JOINTS, PAIRED_WORDS } from "./joints";
import { FIELDS, SCORE_TITLES, SHARE_TITLES, TITLE_ENDINGS, UNCOUNTABLE } from "./titleEndings";
import { BOOKS } from "./titleLines";
import { OWN_KINDS } from "./countedKinds";
import { COUNTS_ALONE, DEPENDENT_WORDS, FILLERS, THINGS_OF_DEEDS } from "./dependents";
import { FIGURE_HEADS, RATIO_SIGNS, SHARE_HEADS } from "./headings/figureHeads";
import { GRADE_BOUNDS, GRADES, GROUP_HEADS, RANKED_COUNTS } from "./rowHeads";
import { HOLDERS } from "./holders";
import { MEASURED, MEASURED_IN } from "./measured";
import { MEMBER_HEADS } from "./memberHeads";
import {
  COUNTED_NAMES,
  MONEY_NAMES,
  POINTS_BEHIND,
  RATE_NAMES,
  TOLD_BY_GROWTH,
} from "./nameEndings";
import {
  INDICATORS_NAMED_LIKE_GROWTH,
  INDICATORS_NAMED_LIKE_PERIODS,
  INDICATORS_NAMED_LIKE_TOTALS,
} from "./ownNames";
import { INDEX_BASES } from "./indexBases";
import { PERIOD_REMARKS } from "./periodRemarks";
import { PLACES } from "./places/readPlace";
import { GOAL_NATURES, PLAN_TITLES, REACHED } from "./plans";
import { PROSE_KINDS } from "./proseKinds";
import { RANK_SCOPES } from "./rankScopes";
import { TRADED, TRADES } from "./trades";
import { TRANSLATIONS } from "./translations";
import { RELATION_WORDS } from "./relations";
import { EXTENTS, MEANS, ONLY_ROWS, TOTALLED, TOTALS } from "./totals";
import { VERDICTS } from "./verdicts";
import { BEHIND_WHOLES, EACH_PLACE, OWN_PLACES, WHOLES } from "./wholeAreas";

/** All words by which tables are read, under the heading that the page of words gives them. */
export const LEXICON: readonly {
  readonly heading: string;
  readonly entries: readonly Entry<unknown>[];
}[] = [
  { heading: "列标题：说明数值的词", entries: HEADER_WORDS },
  { heading: "名称末尾：数据库导出的标记", entries: EXPORT_MARKS },
  { heading: "列标题：不是数值的列", entries: COLUMN_HEADS },
  { heading: "列标题：英文", entries: ENGLISH_HEADS },
  { heading: "列标题：评判，不是数值", entries: VERDICTS },
  { heading: "列标题：数额叫什么", entries: AMOUNT_NOUNS },
  { heading: "列标题：指数的基期", entries: INDEX_BASES },
  { heading: "列标题：企业名单、参数", entries: [...FIRM_HEADS, ...PARAMETER_HEADS] },
  { heading: "列标题：下属单位", entries: MEMBER_HEADS },
  { heading: "表上方：机关名称、制表单位", entries: OFFICE_ENDS },
  { heading: "列标题：专利、商标", entries: RIGHTS },
  { heading: "标题：进出口什么", entries: [...TRADES, ...TRADED] },
  { heading: "列标题：类别", entries: [...CLASS_HEADS, ...CLASS_ENDINGS] },
  { heading: "列标题：文字材料", entries: PROSE_KINDS },
  { heading: "备注：数据是什么时候的", entries: PERIOD_REMARKS },
  {
    heading: "备注：增减、位次是什么",
    entries: [...CHANGE_REMARKS, ...CHANGES_IN_NOTES, ...PLACE_REMARKS, ...DITTO],
  },
  { heading: "紧跟中文的英文译名", entries: TRANSLATIONS },
  { heading: "位次：在谁中间", entries: RANK_SCOPES },
  { heading: "位次：按总量", entries: TOTAL_BASIS },
  { heading: "名称里的企业规模", entries: SIZES_OF_FIRMS },
  { heading: "名称的结尾：比率", entries: RATE_NAMES },
  { heading: "名称的结尾：金额", entries: MONEY_NAMES },
  { heading: "名称的结尾：单位是%时只能是增速", entries: TOLD_BY_GROWTH },
  { heading: "名称的结尾：计量单位", entries: COUNTED_NAMES },
  { heading: "名称的结尾：人和工作量", entries: MEASURED },
  { heading: "名称的结尾：面积、里程、产量", entries: MEASURED_IN },
  { heading: "名称的结尾：用什么量词", entries: CLASSIFIERS },
  {
    heading: "名称本身像增长、总量或时间的指标",
    entries: [
      ...INDICATORS_NAMED_LIKE_GROWTH,
      ...INDICATORS_NAMED_LIKE_TOTALS,
      ...INDICATORS_NAMED_LIKE_PERIODS,
    ],
  },
  { heading: "做了什么", entries: [...DEED_WORDS, ...ANSWERED_VERBS] },
  { heading: "奖次", entries: [...PRIZE_WORDS, ...PRIZE_CLASSES] },
  { heading: "谁的：持有者", entries: HOLDERS },
  { heading: "本单位的名称", entries: [...BODY_WORDS, ...OFFICE_HEADS] },
  { heading: "标题里任何位置的提示词", entries: HINTS },
  { heading: "升降的词", entries: [...MOVEMENTS, ...STANDSTILLS, ...SINCE_WORDS] },
  {
    heading: "行标题：要靠上面的标题才完整",
    entries: [...AMOUNTS_OF_SECTIONS, ...COUNTS_OF_DEEDS, ...FIELDS_OF_ROWS, ...OWNERS_OF_SECTIONS],
  },
  { heading: "标题里的“主要”“部分”：只是其中一些", entries: SELECTIONS },
  { heading: "表外各行开头的词", entries: [...LINE_WORDS, ...FIELD_WORDS, ...SOURCE_BEGINNINGS] },
  { heading: "写给执笔人的话", entries: ASIDES },
  { heading: "工作表的名称", entries: [...SHEET_WORDS, ...TEXT_KIND_HEADS] },
  {
    heading: "名称的结尾：占比、得分、数值",
    entries: [...SHARE_NAMES, ...UNITLESS_NAMES, ...WHOLE_SCORES, ...FIGURE_NAMES],
  },
  { heading: "列标题：只说是数量", entries: [...BARE_AMOUNTS, ...BARE_COUNTS] },
  {
    heading: "列标题：说明、时间",
    entries: [...EXPLAINING, ...TIME_HEADS, ...DATED_DEEDS, ...TOLD_REMARKS],
  },
  { heading: "其中", entries: OF_WHICH },
  { heading: "地区的大小、名称的结尾", entries: [...AREA_SIGNS, ...PLACE_SIGNS, ...OWN_LEVELS] },
  {
    heading: "全省、本市、各县：不写名称的地方",
    entries: [...WHOLES, ...OWN_PLACES, ...EACH_PLACE, ...BEHIND_WHOLES],
  },
  {
    heading: "列标题：与谁相比、占谁的比重",
    entries: [...RELATION_WORDS, ...BENCHMARK_MEASURES],
  },
  {
    heading: "标题：不是名称的结尾",
    entries: [...TITLE_ENDINGS, ...UNCOUNTABLE, ...FIELDS, ...SCORE_TITLES, ...SHARE_TITLES],
  },
  {
    heading: "标题：分什么、按什么分",
    entries: [...DIVISION_WORDS, ...DIVIDED_UNITS, ...DIVIDED_BY, ...DIVIDED_INDUSTRIES],
  },
  { heading: "标题：书名", entries: BOOKS },
  {
    heading: "计划表：指标属性、标题，已经达到的",
    entries: [...GOAL_NATURES, ...PLAN_TITLES, ...REACHED],
  },
  { heading: "标题、名称里的连接词", entries: [...JOINTS, ...PAIRED_WORDS] },
  { heading: "表外各行：数据的时间", entries: PERIOD_FIELDS },
  { heading: "计量单位旁边的价格", entries: PRICE_BASES },
  { heading: "列标题：问是否", entries: QUESTIONS },
  { heading: "列标题：位次、数量写在前面", entries: [...PLACES_BY_GROWTH, ...COUNTED_FIRST] },
  { heading: "名称的结尾：百分点、数", entries: [...POINTS_BEHIND, ...COUNT_ENDINGS] },
  { heading: "地区生产总值的名称", entries: PRODUCT_NAMES },
  { heading: "合计、平均", entries: [...TOTALS, ...ONLY_ROWS, ...MEANS, ...TOTALLED, ...EXTENTS] },
  {
    heading: "名称：单独不成名称",
    entries: [...DEPENDENT_WORDS, ...FILLERS, ...COUNTS_ALONE, ...THINGS_OF_DEEDS],
  },
  { heading: "列标题：什么样的数", entries: [...FIGURE_HEADS, ...RATIO_SIGNS, ...SHARE_HEADS] },
  {
    heading: "分组、级别、参评数",
    entries: [...GROUP_HEADS, ...GRADES, ...GRADE_BOUNDS, ...RANKED_COUNTS],
  },
  { heading: "名称本身说明统计谁", entries: OWN_KINDS },
  { heading: "做到哪一步", entries: [...STAGES, ...STAGE_ENDINGS] },
  { heading: "调整前后的标准", entries: ADJUSTMENTS },
  { heading: "结论", entries: CONCLUSION_WORDS },
  { heading: "地方", entries: PLACES },
];
