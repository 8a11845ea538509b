import { FIGURE_PHRASES } from "./figurePhrases";
import { HISTORY_PHRASES } from "./historyPhrases";

/**
 * All wording of the text. A phrase is text with {slots}; where there are several, they take turns from sentence to
 * sentence, so that a page does not repeat one verb. Which phrase of a table applies is decided by the facts alone.
 */
export type Phrases = readonly [string, ...string[]];

export const PHRASES = {
  level: {
    amount: ["{name}{value}", "{name}达{value}", "{name}达到{value}"],
    rate: ["{name}{value}", "{name}为{value}"],
    proportion: ["{name}为{value}"],
    score: ["{name}得分为{value}"],
    /** The name says that it is a score. */
    scoreAgain: ["{name}为{value}"],
    /** In lists, of what has fallen, and for figures that bring a word of their own: 近20亿元. */
    bare: ["{name}{value}"],
    years: ["{name}已实施{value}"],
    new: ["新增{name}{value}"],
    /** The name says that it is new: 新备案…, 登记…. */
    done: ["{name}{value}"],
    stock: ["现有{name}{value}", "共有{name}{value}"],
    cumulative: ["{name}累计达{value}"],
    cumulativeDone: ["累计{name}{value}"],
    newAgain: ["新增{value}"],
    stockAgain: ["总数达{value}"],
    cumulativeAgain: ["累计{value}"],
    /** Behind a figure that is not final. */
    preliminary: ["（初步数）"],
    forecast: ["预计{name}达到{value}"],
    forecastApproximate: ["预计{name}{value}"],
    forecastEach: ["预计{levels}"],
    forecastGrown: ["预计{name}达到{value}，同比增长{rate}"],
    forecastFallen: ["预计{name}达到{value}，同比下降{rate}"],
  },
  /** Counts of what was done, and of who has come how far. */
  deed: {
    done: ["{verb}{name}{value}"],
    /** The verb leads to the figure: 在孵企业总数达64家. */
    reached: ["{name}{verb}{value}"],
    made: ["新增"],
    doneOfSome: ["{verb}{examples}等{name}{value}"],
    ofSome: ["{examples}等{name}{value}"],
    /** Nothing says what was done. */
    someOf: ["{name}有{examples}等{value}"],
    /** All of them by name. */
    listed: ["（{examples}）"],
    organized: ["组织{examples}等"],
    by: ["{examples}等"],
    firms: ["{value}企业"],
    firmsOfSome: ["{examples}等{value}企业"],
    award: ["获{base}{award}{value}"],
    awardBehind: ["获{award}{value}"],
    awardFurther: ["{award}{value}"],
    amount: ["{base}资金{value}"],
    amountOfMoney: ["{base}{value}"],
    amountBehind: ["资金{value}"],
    amountNamedBehind: ["{name}{value}"],
    amountStage: ["{base}{stage}{value}"],
    amountStageBehind: ["{stage}{value}"],
    /** Right behind 6家企业完成质押融资. */
    amountOfFirms: ["{value}"],
    /** Under its total at the same stage. */
    stagePart: ["{base}{value}"],
  },
  ...FIGURE_PHRASES,
  /** One place for several indicators, or their places in order. */
  rankTogether: {
    shared: ["均居{scope}{value}", "均位居{scope}{value}", "均列{scope}{value}"],
    /** Behind figures with claims of their own, the indicators are counted. */
    sharedByAll: ["上述{count}项均居{scope}{value}", "上述{count}项均位居{scope}{value}"],
    sharedFurther: ["{scope}{value}"],
    each: ["分别居{scope}{values}"],
    growthShared: ["增速均居{scope}{value}", "增速均位居{scope}{value}", "增速均列{scope}{value}"],
    growthEach: ["增速分别居{scope}{values}"],
  },
  averageGapTogether: {
    above: ["分别高于{benchmark}{values}"],
    below: ["分别低于{benchmark}{values}"],
    growthAbove: ["增速分别高于{benchmark}{values}"],
    growthBelow: ["增速分别低于{benchmark}{values}"],
  },
  ...HISTORY_PHRASES,
  standing: {
    firstOfAll: ["首次居{scope}首位"],
    firstAmong: ["首次进入{scope}前{value}"],
    /** A bound that a cell states: 前10位 is no place. */
    within: ["居{scope}前{value}", "位居{scope}前{value}"],
    growthWithin: ["增速居{scope}前{value}", "增速位居{scope}前{value}"],
    leading: ["连续{value}居{scope}首位"],
    only: ["为{scope}唯一"],
  },
  /** What came through of what was applied for. */
  funnel: {
    all: ["全部{stage}"],
    /** Behind so many firms: 8家企业全部通过…. */
    allOfFirms: ["全部"],
    rate: ["{stage}率为{value}"],
  },
  /** What many facts come to. */
  summary: {
    grown: ["{value}主要指标全部实现增长"],
    grownOf: ["{count}主要指标中{value}实现增长"],
    met: ["{value}年度目标全面完成"],
    metInYear: ["{value}年度目标均已完成"],
    metOf: ["{count}年度目标完成{value}"],
    /** Those of several years together. */
    metOfYears: ["{value}目标任务全面完成"],
    metOfOfYears: ["{count}目标任务完成{value}"],
    metOfInYear: ["{count}年度目标已完成{value}"],
    /** How many indicators there are before how many hold which place. */
    ranked: ["{value}指标中，"],
    rankedScores: ["{value}考核得分中，"],
    held: ["{value}居{scope}第{ordinal}位"],
    heldFurther: ["{value}居第{ordinal}位"],
    within: ["{value}居{scope}前{ordinal}位"],
    /** All of them. */
    heldByAll: ["{value}指标均居{scope}第{ordinal}位"],
    heldByAllScores: ["{value}考核得分均居{scope}第{ordinal}位"],
    withinByAll: ["{value}指标均居{scope}前{ordinal}位"],
    withinByAllScores: ["{value}考核得分均居{scope}前{ordinal}位"],
  },
  /** A thing that is there in all, most, some, few or none of the office's own districts. */
  coverage: {
    all: ["{name}实现{value}{districts}全覆盖"],
    most: ["除{named}外，{name}已覆盖其他{districts}"],
    some: ["{name}已覆盖{value}{districts}，覆盖率为{rate}"],
    few: ["除{named}外，其他{districts}均没有{name}"],
    none: ["各{districts}均没有{name}"],
  },
  /** What is done in them: {name} begins with its verb, 列入财政预算. */
  coverageDone: {
    all: ["{value}{districts}均已{name}"],
    allWithOffice: ["{office}和{value}{districts}均已{name}"],
    most: ["除{named}外，其他{districts}均已{name}"],
    some: ["{value}{districts}已{name}，覆盖率为{rate}"],
    few: ["除{named}外，其他{districts}均未{name}"],
    none: ["各{districts}均未{name}"],
  },
  /** The year so far against the whole of last year. */
  progress: {
    part: ["相当于上年全年的{value}"],
    whole: ["与上年全年持平"],
    beyond: ["已达上年全年的{value}"],
  },
  /** What a part did to the growth of its total. */
  contribution: {
    share: ["对{whole}增长的贡献率为{value}"],
    pull: ["拉动{whole}增长{value}"],
    pullBehind: ["拉动其增长{value}"],
    drag: ["下拉{whole}增速{value}"],
  },
  perCapita: {
    amount: ["每万人口拥有{value}"],
  },
  /** What a target is called, in the {aim} of other phrases. */
  aim: {
    target: ["年度目标"],
    ofYears: ["目标任务"],
    budget: ["预算"],
    plan: ["年度计划"],
  },
  completion: {
    over: ["超额完成{target}的{aim}", "完成{aim}的{value}"],
    overEach: ["分别超额完成{targets}的{aim}"],
    overSetBy: ["超额完成{setBy}下达的{target}目标任务"],
    met: ["完成{aim}"],
    metSetBy: ["完成{setBy}下达的{target}目标任务"],
    under: ["完成{aim}的{value}"],
    underEach: ["分别完成{aim}的{values}"],
    underSetBy: ["完成{setBy}下达目标任务的{value}"],
    /** Less is better. */
    within: ["控制在{target}的年度目标以内"],
    beyond: ["超出{target}的年度控制目标"],
  },
  goal: {
    /** With a verb of its own: 认定…50家以上. */
    done: ["{verb}{name}{value}"],
    /** The verb leads to the figure: 在孵企业总数达64家. */
    reached: ["{name}{verb}{value}"],
    opening: ["{period}主要预期目标："],
    openingWithoutPeriod: ["主要预期目标："],
    level: ["{name}达到{value}"],
    firstLevel: ["力争{name}达到{value}"],
    /** 突破2.8亿元, 近20亿元; and names that begin with their verb: 新备案…100家以上. */
    asWritten: ["{name}{value}"],
    new: ["新增{name}{value}"],
    growth: ["{name}增长{value}"],
    points: ["{name}提高{value}"],
    /** A second tier for the indicator just named. */
    tierLevel: ["{setBy}达到{value}"],
    tierGrowth: ["{setBy}增长{value}"],
    tierPoints: ["{setBy}提高{value}"],
  },
  problem: {
    scored: ["{name}得分"],
    /** Where the name of a part says nothing of its whole: 科技计划项目中国家级. */
    partOf: ["{whole}中{name}"],
    average: ["平均"],
    plain: ["{name}{failings}"],
    /** What a comparison is about, where nothing is conceded before it. */
    only: ["{name}仅为{level}，{failings}"],
    standing: ["{name}为{level}，{failings}"],
    conceding: ["{name}虽{concession}，但{still}{failings}"],
    concedingKin: ["{kin}{basis}虽{concession}，但{name}{still}{failings}"],
    still: ["仍"],
    below: ["低于{benchmark}{value}"],
    slightlyBelow: ["略低于{benchmark}{value}"],
    /** Several benchmarks at once: names, then values in their order. */
    belowEach: ["分别低于{benchmarks}{values}"],
    /** Far off, the benchmark is quoted: 全省2.28%和全国2.54%. */
    farBelow: ["远低于{benchmarks}{level}"],
    averageLevel: ["的平均水平"],
    atLevel: ["的水平"],
    growthBelow: ["增速低于{benchmark}{value}"],
    indicatorBelow: ["增速低于{benchmark}增速{value}"],
    above: ["高于{benchmark}{value}"],
    slightlyAbove: ["略高于{benchmark}{value}"],
    aboveEach: ["分别高于{benchmarks}{values}"],
    farAbove: ["远高于{benchmarks}{level}"],
    growthAbove: ["增速高于{benchmark}{value}"],
    down: ["{since}下降{value}"],
    up: ["{since}上升{value}"],
    largeDown: ["{since}大幅下降{value}"],
    largeUp: ["{since}大幅上升{value}"],
    pointsDown: ["{since}下降{value}"],
    pointsUp: ["{since}上升{value}"],
    fewer: ["{since}减少{value}"],
    more: ["{since}增加{value}"],
    completion: ["未完成{aim}，完成率为{value}"],
    beyond: ["超出{target}的年度控制目标"],
    short: ["距{aim}还差{value}"],
    scoreShort: ["距{target}的达标分还差{value}"],
    scoreDown: ["{since}下降{value}"],
    scoreUp: ["{since}提高{value}"],
    rateBeyond: ["高于年度控制目标{value}"],
    growthShort: ["增速低于年度目标{value}"],
    pointsShort: ["提高幅度低于年度目标{value}"],
    rank: ["{basis}居{scope}{value}"],
    rankTied: ["{basis}与{tied}并列{scope}{value}"],
    rankTiedUnnamed: ["{basis}并列{scope}{value}"],
    rankAmong: ["{basis}在{scope}中居{value}"],
    rankTiedAmong: ["{basis}在{scope}中与{tied}并列{value}"],
    /** Behind a place, how low it is. */
    low: ["，位次靠后"],
    last: ["，处于末位"],
    fromEnd: ["，列倒数第{ordinal}位"],
    rankChange: ["位次{since}后移{value}"],
  },
  concession: {
    growth: ["{since}增长{value}"],
    decrease: ["{since}下降{value}"],
    points: ["{since}提高{value}"],
    pointsFewer: ["{since}下降{value}"],
    scoreMore: ["{since}提高{value}"],
    more: ["{since}增加{value}"],
    fewer: ["{since}减少{value}"],
    rankChange: ["位次{since}前移{value}"],
    completion: ["超额完成{aim}"],
    met: ["完成{aim}"],
  },
  leaders: {
    opening: ["从{scope}看，"],
    /** Among the subject's own members. */
    among: ["分{among}看，"],
    /** Where the table does not print all. */
    amongListed: ["{among}中，"],
    first: ["{name}居前三位的依次为{leaders}"],
    /** Of a few members. */
    all: ["{name}从高到低依次为{leaders}"],
    allUpwards: ["{name}从低到高依次为{leaders}"],
    /** In the order said before. */
    allAgain: ["{name}依次为{leaders}"],
    /** Of what is better when it is less. */
    lowest: ["{name}最低的依次为{leaders}"],
    shortest: ["{name}最短的依次为{leaders}"],
    growth: ["{name}增速居前三位的依次为{leaders}"],
    /** Right behind who leads by its level. */
    growthAgain: ["增速居前三位的依次为{leaders}"],
    /** By how much of their goals is reached: who stands before the others, and who behind them. */
    done: ["{leaders}{name}分别完成{aim}的{values}，进度居前"],
    behind: ["{leaders}分别完成{values}，进度靠后"],
    oneBehind: ["{leaders}{name}完成{aim}的{values}，进度靠后"],
    leader: ["{name}（{value}）"],
    /** Of a number nobody knows the unit of. */
    leaderAlone: ["{name}"],
  },
  /** The first sentence of the text, and the first of every further section where 全市 speaks for itself. */
  opening: {
    text: ["{period}，{subject}"],
    textWithoutPeriod: ["{subject}"],
    section: ["{subject}"],
    /** What is told of another period than the text's. */
    period: ["{period}，{subject}"],
    /** What there is at the end of a month. */
    monthEnd: ["截至{period}末，{subject}"],
    /** Before a name that begins with its verb: 全年登记…. */
    sectionDone: ["全年"],
  },
  ownName: {
    unknown: ["本单位"],
  },
  part: {
    first: ["其中"],
    byBreakdown: ["按{breakdown}分，"],
    /** With the parts before it, it makes up the total. */
    rest: ["其余{value}为{name}"],
    /** The one part makes up the total. */
    whole: ["均为{name}"],
    wholeOfOne: ["为{name}"],
  },
  title: {
    science: ["{period}{subject}科技创新工作总结"],
    indicators: ["{period}{subject}主要指标完成情况"],
    research: ["{period}{subject}科研工作情况"],
    enterprise: ["{period}{subject}生产经营情况"],
    business: ["{period}{subject}经营情况"],
    researchFunds: ["{period}{subject}研究与试验发展（R&D）经费投入情况"],
    contracts: ["{period}{subject}技术合同认定登记情况"],
    budget: ["{period}{subject}财政预算执行情况"],
    intellectualProperty: ["{period}{subject}知识产权工作情况"],
    education: ["{period}{subject}教育事业发展情况"],
    hospital: ["{period}{subject}医疗卫生服务情况"],
    health: ["{period}{subject}卫生健康事业发展情况"],
    courts: ["{period}{subject}审判执行工作情况"],
    transport: ["{period}{subject}交通运输运行情况"],
    finance: ["{period}{subject}金融运行情况"],
    power: ["{period}{subject}电力运行情况"],
    agriculture: ["{period}{subject}农业农村工作情况"],
    investment: ["{period}{subject}招商引资工作情况"],
    commerce: ["{period}{subject}商务运行情况"],
    tourism: ["{period}{subject}文化和旅游工作情况"],
    environment: ["{period}{subject}生态环境质量情况"],
    safety: ["{period}{subject}安全生产情况"],
    market: ["{period}{subject}市场监管工作情况"],
    civil: ["{period}{subject}民政工作情况"],
    medicalInsurance: ["{period}{subject}医疗保障事业发展情况"],
    employment: ["{period}{subject}人力资源和社会保障工作情况"],
    housing: ["{period}{subject}住房和城乡建设工作情况"],
    service: ["{period}{subject}政务服务工作情况"],
    society: ["{period}{subject}国民经济和社会发展情况"],
    industry: ["{period}{subject}工业经济运行情况"],
    economy: ["{period}{subject}经济运行情况"],
  },
  /** Of figures of no field: as its first sheet is called. */
  titleOfSheet: {
    own: ["{period}{subject}{name}"],
  },
  heading: {
    problem: ["存在问题"],
    goal: ["下一步目标"],
    plan: ["下一步打算"],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Phrases>>>>;
