import type { Language } from "../../language";
import { splitIdentity } from "../identity";

type Words = Readonly<Record<Language, string>>;

/** What the kinds of figures are called behind their indicator. A kind without a name of its own is its indicator's. */
const KINDS: ReadonlyMap<string, Words> = new Map([
  ["growth", { "zh-CN": "增速", "en-US": "growth" }],
  ["change", { "zh-CN": "增减额", "en-US": "change" }],
  ["points-change", { "zh-CN": "百分点变化", "en-US": "change in points" }],
  ["share", { "zh-CN": "占比", "en-US": "share" }],
  ["rank", { "zh-CN": "位次", "en-US": "rank" }],
  ["rank-change", { "zh-CN": "位次变化", "en-US": "change of rank" }],
  ["gap", { "zh-CN": "差距", "en-US": "gap" }],
  ["completion", { "zh-CN": "目标完成率", "en-US": "completion" }],
  ["goal", { "zh-CN": "下一年目标", "en-US": "goal" }],
  ["target", { "zh-CN": "目标", "en-US": "target" }],
]);

/** Ranks by growth and within a group say so, gaps and shares against what they are. */
const PARTICULARS: ReadonlyMap<string, Words> = new Map([
  ["growth", { "zh-CN": "增速", "en-US": "growth" }],
  ["target", { "zh-CN": "与目标", "en-US": "to the target" }],
  ["forecast", { "zh-CN": "预计", "en-US": "forecast" }],
]);

/** Particulars that go without saying. */
const UNSAID = ["level", "leader", "points", "", "new", "stock", "cumulative"];

/**
 * What a figure is called in a list of changes, from its identity alone.
 *
 * @example nameOfFact("rank|R&D经费|湖北|2022年|level|全国", "湖北", "zh-CN") // => "R&D经费（全国）位次"
 * @example nameOfFact("level|R&D经费|广东|2022年|leader|全国", "湖北", "zh-CN") // => "广东R&D经费"
 * @example nameOfFact("growth|R&D经费|湖北|2022年", "湖北", "en-US") // => "R&D经费 growth"
 */
export function nameOfFact(factId: string, subject: string, language: Language): string {
  const parts = splitIdentity(factId);
  const isTarget = parts[0] === "target";
  const [kind = "", indicator = "", entity = "", , ...particulars] = isTarget
    ? parts.slice(1)
    : parts;
  const owner = entity === subject ? "" : entity;
  const isLeader = particulars.includes("leader");
  const told = isLeader || isTarget ? [] : particulars.filter((one) => !UNSAID.includes(one));
  const about = told.map((one) => PARTICULARS.get(one)?.[language] ?? one);
  const name = `${owner}${indicator}${about.length > 0 ? `（${about.join("，")}）` : ""}`;
  const word = KINDS.get(isTarget ? "target" : kind)?.[language];
  if (word === undefined) return name;
  return language === "zh-CN" ? `${name}${word}` : `${name} ${word}`;
}
