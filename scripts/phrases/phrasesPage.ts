import { EXAMPLE_SHEETS } from "./exampleSheets";
import { exampleSentence } from "./exampleSentence";
import { lexicon } from "./lexicon";
import { STATEMENTS } from "../../src/narrative/statements/statements";
import { PHRASES } from "../../src/narrative/wording/phrases";

/** What the groups of phrases are about, for a reader in the trade. */
const GROUPS: Readonly<Partial<Record<keyof typeof PHRASES, string>>> = {
  level: "数值",
  deed: "做了什么",
  record: "历史新高、新低",
  streak: "连续多年",
  averageGrowth: "年均增长",
  first: "零的突破",
  turn: "由正转负、由负转正",
  multiple: "倍数",
  standing: "末位、倒数",
  funnel: "申报、立项",
  summary: "归纳",
  coverage: "覆盖",
  coverageDone: "覆盖（做了什么）",
  progress: "进度",
  contribution: "贡献、拉动",
  shareChange: "占比变化",
  perCapita: "人均",
  ownName: "本单位的称呼",
  growth: "增长、下降",
  since: "比较的说法：{since}，逐句轮换",
  lastYear: "比较的基期：{lastYear}",
  comparison: "设置中只用一种说法的",
  comparisonInYear: "设置中只用一种说法的（年内各期）",
  change: "增减额",
  points: "百分点变化",
  share: "占比",
  rank: "位次",
  rankTogether: "几项指标的位次",
  rankBasis: "位次的依据",
  rankScope: "参加排位的范围",
  rankChange: "位次变化",
  averageGap: "与平均水平相比",
  averageGapTogether: "几项指标与平均水平相比",
  completion: "目标完成情况",
  targetGap: "与目标的差距",
  goal: "下一步目标",
  problem: "存在问题",
  concession: "问题之前的让步",
  leaders: "居前的地区",
  opening: "开头",
  part: "其中",
  tied: "并列",
  title: "标题",
  heading: "各部分标题",
};

/** All wording of the text on one page: a table for each group, the phrases of a row take turns. */
export function phrasesPage(): string {
  const kinds = [...new Set(STATEMENTS.map(({ statement }) => statement))];
  const own = kinds.flatMap(({ kind, phrases }) => (phrases ? [{ kind, ...phrases }] : []));
  const groups = [
    ...Object.entries<Readonly<Record<string, readonly string[]>>>(PHRASES),
    ...own.map(({ kind, uses }) => [kind, uses] as const),
  ];
  const titles: Readonly<Record<string, string | undefined>> = {
    ...GROUPS,
    ...Object.fromEntries(own.map(({ kind, heading }) => [kind, heading])),
  };
  return [
    "# 措辞表",
    "",
    "本页由 `npm run phrases` 生成，请勿手改。总结中的话都出自这些短语，花括号处填入名称、数值等。同一行有几种说法的，逐句轮换。例句由程序从一张小表写出，随措辞改变。表后是章节、动词、名称和单位的词表。",
    ...groups.flatMap(([group, tables]) => [
      "",
      `## ${titles[group] === undefined ? "" : `${titles[group]} · `}${group}`,
      "",
      ...exampleOf(group),
      "| 用处 | 说法 |",
      "| --- | --- |",
      ...Object.entries(tables).map(
        ([use, phrases]) => `| ${use} | ${phrases.map(inCell).join("<br>")} |`,
      ),
    ]),
    ...lexicon(),
    "",
  ].join("\n");
}

/** A sentence that the real text makes of a small sheet with these phrases. */
function exampleOf(group: string): readonly string[] {
  const example = EXAMPLE_SHEETS.find(({ groups }) => groups.some((one) => one === group));
  const sentence = example && exampleSentence(example);
  return sentence === undefined ? [] : [`例：${sentence}`, ""];
}

/** An empty phrase says nothing: what it stands for is understood. */
function inCell(phrase: string): string {
  return phrase === "" ? "（不说）" : phrase.replace(/\|/g, "\\|");
}
