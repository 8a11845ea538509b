import type { Language } from "../../language";
import type { FactTopic } from "../facts/factTopic";
import { wordsOfKind } from "../statements/kindWords";
import type { ChangedFigure } from "./changes";

type Words = Readonly<Record<Language, string>>;

/** Figures that others are held against. */
const OTHERS: Readonly<Record<NonNullable<FactTopic["figure"]>, Words>> = {
  target: { "zh-CN": "目标", "en-US": "target" },
  benchmark: { "zh-CN": "对比水平", "en-US": "benchmark" },
};

/** Ranks by growth and within a group say so, gaps and shares against what they are. */
const PARTICULARS: ReadonlyMap<string, Words> = new Map([
  ["growth", { "zh-CN": "增速", "en-US": "growth" }],
  ["target", { "zh-CN": "与目标", "en-US": "to the target" }],
  ["forecast", { "zh-CN": "预计", "en-US": "forecast" }],
]);

/** Particulars that go without saying. */
const UNSAID = ["level", "leader", "points", "", "new", "stock", "cumulative"];

/**
 * What a figure is called in a list of changes, by what it is the figure of.
 *
 * @example nameOfFigure({ kind: "rank", topic: { indicator: "R&D经费", entity: "湖北", period: "2022年", particulars: ["level", "全国"] } }, "湖北", "zh-CN") // => "R&D经费（全国）位次"
 * @example nameOfFigure({ kind: "level", topic: { indicator: "R&D经费", entity: "广东", period: "2022年", particulars: ["leader", "全国"] } }, "湖北", "zh-CN") // => "广东R&D经费"
 * @example nameOfFigure({ kind: "growth", topic: { indicator: "R&D经费", entity: "湖北", period: "2022年", particulars: [] } }, "湖北", "en-US") // => "R&D经费 growth"
 */
export function nameOfFigure(
  { kind, topic }: ChangedFigure,
  subject: string,
  language: Language,
): string {
  const { indicator, entity, particulars, figure } = topic;
  const owner = entity === subject ? "" : entity;
  const isOther = figure !== undefined || particulars.includes("leader");
  const told = isOther ? [] : particulars.filter((one) => !UNSAID.includes(one));
  const about = told.map((one) => PARTICULARS.get(one)?.[language] ?? one);
  const name = `${owner}${indicator}${about.length > 0 ? `（${about.join("，")}）` : ""}`;
  const word = (figure ? OTHERS[figure] : wordsOfKind(kind).behind)?.[language];
  if (word === undefined) return name;
  return language === "zh-CN" ? `${name}${word}` : `${name} ${word}`;
}
