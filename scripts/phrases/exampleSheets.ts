import type { NarrativeChoice } from "../../src/narrative/writeNarrative";
import { SELF } from "../../src/tables/observation";
import type { KindOfClaim } from "../../src/narrative/statements/statement";
import type { PHRASES } from "../../src/narrative/wording/phrases";

/**
 * A kind of statement that reports make, a clerk's plain sheet of one table that leads to it, and the words by which its
 * sentence is known. All figures are invented; those of the words follow from the sheet by hand.
 */
export interface ExampleSheet {
  readonly kind: string;
  /** The groups of phrases that the sentence stands for on the page of phrases. */
  readonly groups: readonly (keyof typeof PHRASES | KindOfClaim)[];
  /** A row a string, `|` between cells. */
  readonly rows: readonly string[];
  /** A second sheet, with figures of the office itself. */
  readonly beside?: readonly string[];
  readonly says: string;
  readonly choice?: NarrativeChoice;
}

const YEARS = "指标|单位|2019年|2020年|2021年|2022年|2023年";
const TWO_YEARS = "指标|单位|2022年|2023年";
const COUNTIES = ["甲县|500", "乙县|400", "丙县|300", "丁县|200", "戊县|150", "己县|120"];
const TITLE = "2023年全县主要科技指标";

export const EXAMPLE_SHEETS: readonly ExampleSheet[] = [
  {
    kind: "level",
    groups: ["level"],
    rows: [TITLE, "指标|单位|2023年", "技术合同成交额|亿元|2.44"],
    says: "全县技术合同成交额2.44亿元",
  },
  {
    kind: "stock",
    groups: [],
    rows: [TITLE, "平台|现有数(家)", "省级重点实验室|15"],
    says: "现有省级重点实验室15家",
  },
  {
    kind: "cumulative",
    groups: [],
    rows: [TITLE, "平台|累计(家)", "省级企业研发中心|28"],
    says: "省级企业研发中心累计达28家",
  },
  {
    kind: "new_count",
    groups: [],
    rows: [TITLE, "平台|新增(家)", "省级重点实验室|2"],
    says: "新增省级重点实验室2家",
  },
  {
    kind: "activity_count",
    groups: ["deed"],
    rows: [TITLE, "事项|动词|数量|单位", "科技特派员|选派|64|人"],
    says: "选派科技特派员64人",
  },
  {
    kind: "list_count",
    groups: [],
    rows: [TITLE, "事项|动词|数量|单位|代表名称", "先进技术|发布|40|项|清华大学、浙江大学"],
    says: "发布清华大学、浙江大学等先进技术40项",
  },
  {
    kind: "amount_per_event",
    groups: [],
    rows: [TITLE, "指标|单位|2023年", "专利权质押贷款笔数|笔|120", "专利权质押融资额|亿元|8"],
    says: "专利权质押贷款120笔，融资额8亿元",
  },
  {
    kind: "attribute",
    groups: [],
    rows: [TITLE, "指标|单位|数值", "加速器规划占地|亩|120"],
    says: "加速器规划占地120亩",
  },
  {
    kind: "score",
    groups: [],
    rows: [TITLE, TWO_YEARS, "科技强县评价得分|分|76|88"],
    says: "科技强县评价得分为88分，比上年提高12分",
  },
  {
    kind: "yoy_growth",
    groups: ["growth", "since"],
    rows: [TITLE, TWO_YEARS, "专利授权量|件|800|900"],
    says: "专利授权量900件，比上年增长12.5%",
  },
  {
    kind: "yoy_growth in months",
    groups: ["lastYear"],
    rows: ["2023年1-9月全县科技指标", "指标|单位|2022年1-9月|2023年1-9月", "专利授权量|件|800|900"],
    says: "专利授权量900件，同比增长12.5%",
  },
  {
    kind: "parallel",
    groups: [],
    rows: [TITLE, "指标|增速(%)", "高新技术产业产值|27.0@0.0", "高新技术产业增加值|23.2"],
    says: "高新技术产业产值、高新技术产业增加值比上年分别增长27.0%和23.2%",
  },
  {
    kind: "yoy_abs_change",
    groups: ["change"],
    rows: [TITLE, TWO_YEARS, "高新技术企业|家|187|224"],
    says: "比上年增加37家，增长19.8%",
  },
  {
    kind: "yoy_abs_change in months",
    groups: [],
    rows: [
      "2023年1-9月全县科技指标",
      "指标|单位|2022年1-9月|2023年1-9月",
      "高新技术企业|家|187|224",
    ],
    says: "比上年同期增加37家，增长19.8%",
  },
  {
    kind: "growth_delta_pp",
    groups: [],
    rows: [TITLE, "指标|增速(%)", "高新技术产业增加值|12.3", "规上工业增加值|7.5"],
    says: "高于规上工业增加值增速4.8个百分点",
  },
  {
    kind: "share_change_pp",
    groups: ["points"],
    rows: [TITLE, TWO_YEARS, "企业专利占比|%|48|62"],
    says: "企业专利占比为62%，比上年提高14个百分点",
  },
  {
    kind: "share_change_pp in months",
    groups: [],
    rows: ["2023年1-9月全县科技指标", "指标|单位|2022年1-9月|2023年1-9月", "企业专利占比|%|48|62"],
    says: "同比提高14个百分点",
  },
  {
    kind: "rank",
    groups: ["rank", "rankBasis"],
    rows: [TITLE, "指标|单位|2022年|2023年|全省位次", "专利授权量|件|800|900|4"],
    says: "总量居全省第4位",
  },
  {
    kind: "rank_change",
    groups: ["rankChange"],
    rows: [TITLE, "指标|单位|2022年全省位次|2023年全省位次", "科技进步综合评价|位|14|9"],
    says: "居全省第9位，比上年前移5位",
  },
  {
    kind: "tie_rank",
    groups: ["tied"],
    rows: ["2023年全市各县专利", "县区|专利授权量(件)", "本县|500", ...COUNTIES],
    says: "与甲县并列全市第1位",
  },
  {
    kind: "rank among so many",
    groups: ["rankScope"],
    rows: ["2023年专利", "县区|专利授权量(件)", ...COUNTIES],
    says: "在6个县中居第2位",
    choice: { subject: "乙县" },
  },
  {
    kind: "top_n",
    groups: ["standing"],
    rows: [TITLE, "指标|单位|2023年|全省位次", "专利授权量|件|4892|前10"],
    says: "专利授权量4892件，居全省前10位",
  },
  {
    kind: "rank_last",
    groups: [],
    rows: ["2023年全市各县专利", "县区|专利授权量(件)", "本县|100", ...COUNTIES],
    says: "居全市第7位，处于末位",
  },
  {
    kind: "rank_tally",
    groups: ["summary"],
    rows: [
      TITLE,
      "指标|单位|2023年|全省位次",
      "R&D经费|亿元|3.9|1",
      "高新技术企业|家|58|1",
      "专利授权量|件|945|2",
      "技术合同成交额|亿元|0.82|6",
    ],
    says: "4项指标中，2项居全省第一位、1项居第二位",
    choice: { length: "full" },
  },
  {
    kind: "average_gap",
    groups: ["averageGap"],
    rows: ["2023年全市强度对标", "地区|R&D经费投入强度(%)", "本县|2.34", "全市平均|2.10@0.00"],
    says: "高于全市平均水平0.24个百分点",
  },
  {
    kind: "exclusivity",
    groups: [],
    rows: ["2023年全市各县平台", "县区|国家实验室(家)", "本县|1", "甲县|0", "乙县|0", "丙县|0"],
    says: "为全市唯一",
  },
  {
    kind: "leaders",
    groups: ["leaders"],
    rows: ["2023年全市各县专利", "县区|专利授权量(件)", "本县|450", ...COUNTIES],
    says: "从全市看，专利授权量居前三位的依次为甲县（500件）",
    choice: { length: "full" },
  },
  {
    kind: "share",
    groups: ["share"],
    rows: [
      "2023年全市各县R&D",
      "县区|R&D经费(亿元)",
      "全市|30.5",
      "本县|3.9",
      "甲县|6.2",
      "乙县|5.1",
    ],
    says: "占全市的12.8%",
  },
  {
    kind: "per_capita",
    groups: ["perCapita"],
    rows: [TITLE, "指标|单位|2023年", "有效发明专利拥有量|件|1920", "年末人口|万人|800"],
    says: "每万人口拥有2.4件",
  },
  {
    kind: "coverage_rate",
    groups: ["coverage"],
    rows: [
      "2023年全市各县区情况",
      "县区|科技特派员工作站(个)",
      "甲县|2",
      "乙县|1",
      "丙县|3",
      "丁区|1",
    ],
    beside: ["2023年全市主要科技指标", "指标|单位|2023年", "专利授权量|件|4892"],
    says: "科技特派员工作站实现4个区县全覆盖",
    choice: { subject: SELF },
  },
  {
    kind: "funnel",
    groups: ["funnel"],
    rows: [TITLE, "名称|单位|申报|通过", "高新技术企业|家|8|8"],
    says: "8家企业全部通过高新技术企业认定",
  },
  {
    kind: "progress_vs_base",
    groups: ["progress"],
    rows: ["2023年1-9月全县R&D", "指标|单位|2022年|2023年1-9月", "R&D经费|亿元|5.0|5.2"],
    says: "已达上年全年的104.0%",
  },
  {
    kind: "record_high",
    groups: ["record"],
    rows: [YEARS, "专利授权量|件|500|600|650|640|945"],
    says: "创2019年以来新高",
  },
  {
    kind: "first_ever",
    groups: ["first"],
    rows: [YEARS, "国家级孵化器|家|0|0|0|0|1"],
    says: "国家级孵化器1家，实现零的突破",
  },
  {
    kind: "streak",
    groups: ["streak"],
    rows: [YEARS, "专利授权量|件|800|600|650|740|745"],
    says: "连续3年保持增长",
    choice: { length: "full" },
  },
  {
    kind: "cagr",
    groups: ["averageGrowth"],
    rows: [YEARS, "R&D经费|亿元|10|11|12.5|12|14.641"],
    says: "2019年以来年均增长10.0%",
    choice: { length: "full" },
  },
  {
    kind: "doubling",
    groups: ["multiple"],
    rows: [TITLE, TWO_YEARS, "技术合同成交额|亿元|1.2|2.9"],
    says: "实现翻番",
    choice: { length: "full" },
  },
  {
    kind: "turn",
    groups: ["turn"],
    rows: [TITLE, TWO_YEARS, "高新区企业利润|亿元|-0.4|0.6"],
    says: "扭亏为盈",
  },
  {
    kind: "unchanged",
    groups: [],
    rows: [TITLE, TWO_YEARS, "专利授权量|件|900|900"],
    says: "与上年持平",
  },
  {
    kind: "decline",
    groups: [],
    rows: [TITLE, TWO_YEARS, "专利授权量|件|900|800"],
    says: "专利授权量比上年下降11.1%",
  },
  {
    kind: "breakdown",
    groups: ["part"],
    rows: [TITLE, "指标|单位|2023年", "专利授权量|件|4892", ".　其中：发明专利|件|512"],
    says: "专利授权量4892件，其中发明专利512件",
  },
  {
    kind: "contribution",
    groups: ["contribution"],
    rows: [TITLE, TWO_YEARS, "工业增加值|亿元|100|110", ".　其中：高新技术产业增加值|亿元|30|38"],
    says: "对工业增加值增长的贡献率为80.0%",
    choice: { length: "full" },
  },
  {
    kind: "target_level, target_completion",
    groups: ["completion"],
    rows: [TITLE, "指标|单位|目标|实际", "专利授权量|件|823|921"],
    says: "超额完成823件的年度目标",
  },
  {
    kind: "completion_pct",
    groups: ["problem"],
    rows: [TITLE, "指标|单位|目标|完成", "专利授权量|件|900|800"],
    says: "专利授权量距年度目标还差100件",
  },
  {
    kind: "target_gap",
    groups: ["targetGap"],
    rows: [TITLE, "指标|单位|目标|2023年", "R&D经费投入强度|%|1.40@0.00|1.42"],
    says: "高于年度目标0.02个百分点",
  },
  {
    kind: "concession",
    groups: ["concession"],
    rows: [TITLE, "指标|单位|目标|2022年|2023年", "专利授权量|件|1000|800|900"],
    says: "专利授权量虽比上年增长12.5%，但距年度目标还差100件",
  },
  {
    kind: "forecast",
    groups: [],
    rows: [TITLE, "指标|单位|2023年预计", "R&D经费|亿元|26.5"],
    says: "预计R&D经费支出达到26.5亿元",
  },
  {
    kind: "range_goal",
    groups: ["goal"],
    rows: ["2024年目标", "指标|单位|目标值|限定词", "高新技术企业|家|230|以上"],
    says: "2024年主要预期目标：力争高新技术企业达到230家以上",
  },
  {
    kind: "growth_goal",
    groups: [],
    rows: ["2024年目标", "指标|目标增速(%)", "R&D经费|20"],
    says: "R&D经费支出增长20%",
  },
  {
    kind: "ppt_goal",
    groups: [],
    rows: ["2024年目标", "指标|单位|目标值", "研发投入强度提高|个百分点|0.1"],
    says: "研发投入强度提高0.1个百分点",
  },
];
