import type { Phrases } from "./phrases";

type PhraseTables = Readonly<Record<string, Readonly<Record<string, Phrases>>>>;

/** What is said of a single figure, part of `FIGURE_PHRASES`: all that the functions in words carry with them. */
export const CELL_PHRASES = {
  /** What a comparison with the year before is called, in the {since} of other phrases: by turns, by what is compared. */
  since: {
    growth: ["比上年", "同比", "较上年"],
    growthInYear: ["同比"],
    points: ["比上年", "较上年"],
    pointsInYear: ["同比"],
    change: ["比上年", "较上年"],
    changeInYear: ["比上年同期"],
    duration: ["比上年"],
    durationInYear: ["比上年同期"],
    /** The share has just been named. */
    share: [""],
    shareInYear: ["同比"],
    place: ["比上年", "较上年"],
    placeInYear: ["比上年", "较上年"],
    /** Among problems, and conceded before them. */
    rate: ["比上年"],
    rateInYear: ["同比"],
    amount: ["比上年"],
    amountInYear: ["比上年同期"],
    standing: ["比上年"],
    standingInYear: ["比上年"],
  },
  lastYear: {
    whole: ["上年"],
    inYear: ["上年同期"],
  },
  growth: {
    up: ["{since}增长{value}"],
    down: ["{since}下降{value}"],
    flat: ["与{lastYear}持平"],
    nearlyFlat: ["与{lastYear}基本持平"],
    slightlyUp: ["与{lastYear}基本持平，略增{value}"],
    slightlyDown: ["与{lastYear}基本持平，略降{value}"],
    largeUp: ["{since}大幅增长{value}"],
    largeDown: ["{since}大幅下降{value}"],
    /** Of prices. */
    dearer: ["{since}上涨{value}"],
    /** Of what is in the air. */
    rises: ["{since}上升{value}"],
    dearerEach: ["分别上涨{values}"],
    /** Behind an absolute change the base has been named. */
    upAfterChange: ["增长{value}"],
    downAfterChange: ["下降{value}"],
    largeUpAfterChange: ["大幅增长{value}"],
    largeDownAfterChange: ["大幅下降{value}"],
    forecastUp: ["预计{name}增长{value}"],
    forecastDown: ["预计{name}下降{value}"],
    /** Several at once: names in front, values in their order. */
    upOne: ["增长{values}"],
    downOne: ["下降{values}"],
    upEach: ["分别增长{values}"],
    downEach: ["分别下降{values}"],
    /** Of what should not grow. */
    risesEach: ["分别上升{values}"],
    /** {names} {since} 分别增长 {values} */
    each: ["{names}{since}{grown}"],
  },
  points: {
    up: ["{since}提高{value}"],
    down: ["{since}下降{value}"],
    flat: ["与{lastYear}持平"],
    nearlyFlat: ["与{lastYear}基本持平"],
    /** Of what nobody has raised: 失业率. */
    rises: ["{since}上升{value}"],
    /** Of several, in the order in which their levels have been told. */
    upEach: ["{since}分别提高{values}"],
    risesEach: ["{since}分别上升{values}"],
    downEach: ["{since}分别下降{values}"],
  },
  share: {
    ofTotalRow: ["占{whole}的{value}"],
    ofIndicator: ["占{whole}的比重为{value}"],
    ofTotal: ["占{value}"],
    unnamed: ["占比为{value}"],
  },
  /** {basis} is one of rankBasis, {place} one of rankPlace or rankTied. */
  rank: {
    alone: ["{basis}居{scope}{value}", "{basis}位居{scope}{value}", "{basis}列{scope}{value}"],
    tied: ["{basis}与{tied}并列{scope}{value}"],
    /** Where nobody says with whom. */
    tiedUnnamed: ["{basis}并列{scope}{value}"],
    among: ["{basis}在{scope}中居{value}"],
    tiedAmong: ["{basis}在{scope}中与{tied}并列{value}"],
    /** Right behind another place of the same basis: 居全省第4位、同组第1位. */
    further: ["{scope}{value}"],
    furtherTied: ["与{tied}并列{scope}{value}"],
  },
  averageGap: {
    above: ["高于{benchmark}{value}"],
    below: ["低于{benchmark}{value}"],
    equal: ["与{benchmark}持平"],
    nearlyEqual: ["与{benchmark}基本持平"],
    /** Another indicator's growth. */
    indicatorAbove: ["高于{benchmark}增速{value}"],
    indicatorBelow: ["低于{benchmark}增速{value}"],
    indicatorEqual: ["与{benchmark}增速持平"],
    indicatorNearlyEqual: ["与{benchmark}增速基本持平"],
    growthAbove: ["增速高于{benchmark}{value}"],
    growthBelow: ["增速低于{benchmark}{value}"],
    growthEqual: ["增速与{benchmark}持平"],
    growthNearlyEqual: ["增速与{benchmark}基本持平"],
  },
  targetGap: {
    above: ["高于年度目标{value}"],
    below: ["低于年度目标{value}"],
    equal: ["达到年度目标"],
    /** Of several years together. */
    aboveOfYears: ["高于目标{value}"],
    belowOfYears: ["低于目标{value}"],
    equalOfYears: ["达到目标"],
    /** Where the target itself is not known. */
    short: ["距目标尚差{value}"],
    scoreAbove: ["比{target}的达标分高{value}"],
    scoreBelow: ["距{target}的达标分还差{value}"],
    scoreEqual: ["达到{target}的达标分"],
    /** In a cell, where the mark itself is not known. */
    scoreAboveMark: ["高于达标分{value}"],
    scoreBelowMark: ["低于达标分{value}"],
    scoreAtMark: ["达到达标分"],
    growthAbove: ["增速高于年度目标{value}"],
    growthBelow: ["增速低于年度目标{value}"],
    growthEqual: ["增速达到年度目标"],
    pointsAbove: ["提高幅度高于年度目标{value}"],
    pointsBelow: ["提高幅度低于年度目标{value}"],
    pointsEqual: ["提高幅度达到年度目标"],
  },
} as const satisfies PhraseTables;

/** What is said of a single figure held against another: part of `phrases.ts`. */
export const FIGURE_PHRASES = {
  /** What a comparison is called where the settings ask for one name throughout, in the place of any other. */
  comparison: {
    overLastYear: ["比上年"],
    againstLastYear: ["较上年"],
    yearOnYear: ["同比"],
  },
  comparisonInYear: {
    overLastYear: ["比上年同期"],
    againstLastYear: ["较上年同期"],
    yearOnYear: ["同比"],
  },
  /** Before a rate computed from value added, whose official growth is at comparable prices. */
  prices: {
    current: ["按现价计算"],
  },
  since: CELL_PHRASES.since,
  lastYear: CELL_PHRASES.lastYear,
  growth: CELL_PHRASES.growth,
  change: {
    up: ["{since}增加{value}"],
    down: ["{since}减少{value}"],
    longer: ["{since}延长{value}"],
    shorter: ["{since}缩短{value}"],
    /** Of how many of one come to one of another: 城乡居民收入比. */
    wider: ["{since}扩大{value}"],
    narrower: ["{since}缩小{value}"],
    flat: ["与{lastYear}持平"],
    nearlyFlat: ["与{lastYear}基本持平"],
  },
  points: CELL_PHRASES.points,
  share: CELL_PHRASES.share,
  /** Behind the share it is the change of. */
  shareChange: {
    up: ["占比{since}提高{value}"],
    down: ["占比{since}下降{value}"],
    flat: ["占比与{lastYear}持平"],
    nearlyFlat: ["占比与{lastYear}基本持平"],
  },
  rank: CELL_PHRASES.rank,
  rankBasis: {
    level: ["总量"],
    /** Of what is divided by heads already: 每万人口有效发明专利拥有量. */
    perHead: ["水平"],
    growth: ["增速"],
    /** A rate rises by points, which are no speed. */
    rise: ["增幅"],
    /** Behind the figure that is ranked. */
    understood: [""],
  },
  rankScope: {
    counted: ["{count}{peers}"],
    incomplete: ["有数据的{count}{peers}"],
  },
  rankChange: {
    up: ["{since}前移{value}", "{since}提升{value}"],
    down: ["{since}后移{value}", "{since}下降{value}"],
    flat: ["位次与上年持平"],
    upInYear: ["比{period}前移{value}"],
    downInYear: ["比{period}后移{value}"],
  },
  averageGap: CELL_PHRASES.averageGap,
  targetGap: CELL_PHRASES.targetGap,
  tied: {
    few: ["{names}"],
    many: ["{names}等{count}{peers}"],
  },
} as const satisfies PhraseTables;
