import type { SettingPath } from "./settingPath";
import type { SettingWords } from "./settingWords";

/** What is said of the bounds that turn figures into judgements, and of how much is told. */
export const THRESHOLD_WORDS = {
  "thresholds.goodRankShare": {
    name: ["位次靠前", "A good place"],
    help: ["排在前百分之多少算成绩", "A place within this part of all is good news"],
  },
  "thresholds.badRankShare": {
    name: ["位次靠后", "A low place"],
    help: ["排在百分之多少以后算问题", "A place behind this part of all is a problem"],
  },
  "thresholds.goodStoredPlace": {
    name: ["不知总数时的靠前位次", "A good place of unknown many"],
    help: [
      "表中填写、不知有多少家的位次，前几位算成绩",
      "Up to here a place from the sheet is good news where nobody says of how many",
    ],
  },
  "thresholds.fewestPeers": {
    name: ["排位所需的其他地区", "Others in a ranking"],
    help: ["除本地区外至少有几个才排位", "A ranking asks for at least so many besides the subject"],
  },
  "thresholds.fewestForLeaders": {
    name: ["列出前三名", "Naming the first three"],
    help: ["至少有几个地区才列出前三名", "The first three are named among at least so many"],
  },
  "thresholds.farFromBenchmark": {
    name: ["远高于、远低于", "Far from a benchmark"],
    help: [
      "与平均水平相差达到其百分之多少",
      "远高于 and 远低于: the gap is at least this part of the benchmark",
    ],
  },
  "thresholds.nearBenchmark": {
    name: ["略高于、略低于", "Close to a benchmark"],
    help: [
      "与平均水平相差不到其百分之多少",
      "略高于 and 略低于: the gap is less than this part of the benchmark",
    ],
  },
  "thresholds.nearlyUnchanged": {
    name: ["基本持平", "Nearly unchanged"],
    help: [
      "增减不超过多少写“与上年基本持平”；数字照写，下降仍列入问题",
      "与上年基本持平: a change of no more than this; it is printed, and a fall stays a problem",
    ],
  },
  "thresholds.largeChange": {
    name: ["大幅增长、大幅下降", "Large changes"],
    help: ["增减达到多少写“大幅”；不填则不写", "大幅: a change of at least this; empty for never"],
  },
  "thresholds.fewestTimes": {
    name: ["翻番", "Doubled"],
    help: [
      "达到上年的几倍写“实现翻番”，不少于2倍",
      "实现翻番: at least so many times last year's figure, never less than twice",
    ],
  },
  "thresholds.timesInFigures": {
    name: ["写出倍数", "Times in figures"],
    help: [
      "达到上年的几倍写“是上年的4.5倍”；不到的写翻番、翻两番",
      "From so many times on 是上年的4.5倍 is said; below it 翻番, 翻两番",
    ],
  },
  "thresholds.fewestYearsForRecord": {
    name: ["历史新高", "Records"],
    help: [
      "至少与此前几年相比才说“创某年以来新高”",
      "创…以来新高 asks for at least so many earlier years",
    ],
  },
  "thresholds.fewestYearsInStreak": {
    name: ["连续增长、下降", "Streaks"],
    help: ["至少连续几年才说“连续”", "连续 asks for at least so many years"],
  },
  "thresholds.fewestYearsForAverage": {
    name: ["年均增长", "Average growth"],
    help: ["至少跨几年才说“年均”", "年均 is told over at least so many years"],
  },
  "thresholds.fewestYearsOfNone": {
    name: ["零的突破", "First of all"],
    help: ["此前至少几年为零才说“零的突破”", "零的突破 asks for zero in so many earlier years"],
  },
  "thresholds.fewestTargets": {
    name: ["目标全面完成", "All targets met"],
    help: ["至少有几项目标才说“全面完成”", "全面完成 is said of at least so many targets"],
  },
  "thresholds.fewestPlaces": {
    name: ["位次归纳", "Places summed up"],
    help: [
      "至少有几项指标排位才说“几项居第一位”",
      "How many indicators hold the first places is told of at least so many",
    ],
  },
  "thresholds.fewestDistricts": {
    name: ["全覆盖", "Coverage"],
    help: ["至少有几个县市区才说覆盖", "Coverage is told of at least so many districts"],
  },
  "thresholds.lastPlacesCounted": {
    name: ["倒数位次", "Places from the end"],
    help: [
      "问题中，最后几位写“列倒数第几位”，其余写“位次靠后”",
      "Among the problems, so many places at the end are counted from there",
    ],
  },
  "limits.headlines": {
    name: ["摘要的指标", "Figures in the brief text"],
    help: ["摘要最多写几项指标", "So many figures make the brief text"],
  },
  "limits.fewestForOpening": {
    name: ["需要开头的指标", "Indicators for an opening"],
    help: ["至少有几项指标才单写开头", "Fewer indicators need no opening of their own"],
  },
  "limits.indicatorsInSentence": {
    name: ["一句的指标", "Indicators in a sentence"],
    help: ["一句最多写几项指标", "Sentences grow no longer than this"],
  },
  "limits.longerLists": {
    name: ["同类并列可多写", "Longer lists"],
    help: ["同类事项并列时一句可再多几项", "A list of things of one kind may be longer by so many"],
  },
  "limits.namesInSentence": {
    name: ["一句的名称字数", "Names in a sentence"],
    help: [
      "名称满多少字就另起一句",
      "A sentence whose names have so many characters ends before the next thing",
    ],
  },
  "limits.tiedNames": {
    name: ["并列者", "Names in a tie"],
    help: ["并列时最多写出几个名称", "So many of those at the same place are named"],
  },
  "limits.districtNames": {
    name: ["例外的县市区", "Districts named"],
    help: [
      "“除……外”最多写出几个，再多则写覆盖率",
      "So many that differ are named; of more the rate is told",
    ],
  },
  "limits.exampleFirms": {
    name: ["举例的企业", "Firms as examples"],
    help: ["最多几家企业可以举例，再多则不举", "So many firms are examples; of more none is"],
  },
  "limits.growthsSideBySide": {
    name: ["并列的地区增速", "Growth rates side by side"],
    help: [
      "最多并列写几个地区的增速，再多则只排位",
      "So many districts' growth rates are told together; more are only ranked",
    ],
  },
  "limits.placesTallied": {
    name: ["归纳的位次", "Places tallied"],
    help: ["归纳到第几位为止", "The indicators at the first so many places are counted"],
  },
} as const satisfies Partial<Record<SettingPath, SettingWords>>;
