import { INDICATOR_KINDS } from "../../answers/indicatorKinds";
import { LISTED_NOUN } from "../statements/leaders/headedNoun";

/** A theme of the work of a science and technology bureau, and the names of the indicators that belong to it. */
export interface Theme {
  readonly heading: string;
  readonly names: RegExp;
}

/** What is no work of a science bureau, and stands in the ledgers of towns and districts. */
export const FINANCE_THEME = "科技金融";
export const ECONOMY_THEME = "经济运行";

export const BACKGROUND_THEME = "基本情况";

/** What no theme's words fit. */
export const OTHER_THEME = "其他指标";

export const TARGETS_THEME = "目标任务完成情况";

/** In the order in which reports take them up. Data: add words here. */
export const THEMES: readonly Theme[] = [
  { heading: BACKGROUND_THEME, names: INDICATOR_KINDS.background },
  {
    heading: "科技投入",
    names:
      /R&D|R＆D|研究与开发|研发(?:经费|投入|费用|强度|支出|活动)|研究与试验发展|投入强度|科技(?:支出|投入|经费|拨款)|加计扣除|财政预算/i,
  },
  {
    heading: "创新主体",
    names: /高新技术企业|科技型|瞪羚|独角兽|专精特新|小巨人|创新型企业|培育库|领军企业|高企/,
  },
  {
    heading: "高新技术产业",
    names: /高新技术产业|高技术|战略性新兴|新产品|数字经济/,
  },
  {
    heading: "平台载体",
    names:
      /平台|实验室|中心|孵化|众创|工作站|研究院|研究所|园区|高新区|基地|联盟|加速器|研发机构|星创天地/,
  },
  { heading: "知识产权", names: /专利|知识产权|商标|著作权|版权|PCT|植物新品种|集成电路布图/i },
  {
    heading: "成果转化",
    names: /技术合同|技术交易|技术市场|成果|转化|科学技术奖|科技进步奖|技术经纪/,
  },
  {
    heading: "产学研合作",
    names: /产学研|签约|对接会|洽谈会|院所|院校|大院|合作协议|技术需求/,
  },
  { heading: "科技人才", names: /人才|人员|专家|工程师|献计|顾问团|院士|博士|团队/ },
  { heading: FINANCE_THEME, names: /贷款|放贷|融资|保险|基金|担保|信贷|风险补偿|创新券|科技金融/ },
  { heading: "科技项目", names: /项目|专项|课题|立项|攻关/ },
  { heading: "农业科技", names: /农业科技|农技|特派员|良种|科技(?:扶贫|兴农|下乡)|富民强县/ },
  { heading: "科学普及", names: /科普|科学素质|科技馆/ },
  { heading: "创新创业", names: /大赛|比赛|竞赛|创业/ },
  { heading: TARGETS_THEME, names: /^(?:年度)?目标任务/ },
  { heading: "科技服务", names: /科技服务|咨询|惠及企业|扶持企业/ },
  {
    heading: ECONOMY_THEME,
    names:
      /规上|规模以上|工业|固定资产投资|房地产|社会消费品|零售|餐饮|财政|进出口|出口|第[一二三]产业|服务业|用电量|招商|外资/,
  },
];

/** What a sheet is about, by its name, and whether all of it is told there or only what no theme's words fit. */
export interface SheetTheme {
  readonly sheet: RegExp;
  readonly heading: string;
  readonly whole: boolean;
}

/** The first that fits. Data: add names of sheets here. */
export const SHEET_THEMES: readonly SheetTheme[] = [
  { sheet: /产学研|合作|对接/, heading: "产学研合作", whole: true },
  { sheet: /平台|载体|孵化/, heading: "平台载体", whole: true },
  { sheet: /企业培育|创新主体|高企/, heading: "创新主体", whole: true },
  { sheet: /专利|知识产权/, heading: "知识产权", whole: true },
  { sheet: /人才/, heading: "科技人才", whole: true },
  { sheet: /富民强县|农业|特派员/, heading: "农业科技", whole: true },
  { sheet: /科普/, heading: "科学普及", whole: true },
  { sheet: /金融|科技资金/, heading: FINANCE_THEME, whole: true },
  { sheet: /计划完成|任务完成|目标完成/, heading: "目标任务完成情况", whole: false },
  { sheet: /项目|资金/, heading: "科技项目", whole: false },
  { sheet: /奖项|赛事|比赛/, heading: "创新创业", whole: false },
  { sheet: /活动|服务/, heading: "科技服务", whole: false },
];

/**
 * Which theme's words decide when a name holds those of several: 院士工作站 is a platform, R&D人员 are people,
 * 专利权质押融资 is intellectual property.
 */
export const THEME_PRECEDENCE: readonly string[] = [
  "知识产权",
  "产学研合作",
  "农业科技",
  "科学普及",
  "平台载体",
  "科技人才",
  "成果转化",
];

/** Who leads among the subject's own members. */
export const MEMBERS_THEME = "分地区、分单位情况";

/** The same where all of them are called by one noun: 各市情况. */
export function membersTheme(nouns: readonly string[]): string {
  const [noun, ...others] = new Set(nouns);
  if (noun === undefined || noun === "" || others.length > 0) return MEMBERS_THEME;
  return noun.startsWith(LISTED_NOUN) ? `${noun}情况` : `各${noun}情况`;
}

/** What was done, in the user's words, where it stands beside no figures. */
export const MEASURES_THEME = "主要做法";

/** Neighbouring themes that a text tells under one heading where it has hardly a sentence for each. */
export const BROAD_THEMES: readonly { readonly heading: string; readonly of: readonly string[] }[] =
  [
    { heading: "创新投入和主体培育", of: ["科技投入", "创新主体", FINANCE_THEME] },
    { heading: "创新产出和成果转化", of: ["高新技术产业", "知识产权", "成果转化"] },
    {
      heading: "创新平台、人才和服务",
      of: [
        "平台载体",
        "科技人才",
        "产学研合作",
        "科技项目",
        "农业科技",
        "科学普及",
        "创新创业",
        "科技服务",
        TARGETS_THEME,
        OTHER_THEME,
      ],
    },
  ];

/** The one section of a text too small for themes. */
export const OVERVIEW_THEME = "主要指标完成情况";

/** Section names that group nothing: the indicator's own name tells more. */
export const SECTION_WITHOUT_THEME =
  /^(?:主要指标|主要科技指标|科技指标|指标|综合|综合指标|总体情况|基本情况|其他|其它|主要工作|工作成效|.*(?:合计|总计|小计|贡献率|增长率|增速|比重|占比|位次|排名|(?:立项|申报|申请|授权|获批|登记|完成)数))$/;
