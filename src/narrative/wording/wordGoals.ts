import type { Fact } from "../facts/fact";
import type { GoalsSentence } from "../outline/outline";
import { clauseStart } from "./clauses";
import { quantityOf } from "./evidenceOf";
import { fill, joinNodes, joinText, text, type Nodes } from "./fill";
import { isVerbal, nameOf, sayIndicator } from "../naming/names";
import { periodText } from "./periodText";
import { PHRASES, type Phrases } from "./phrases";
import type { Voice } from "./voice";

/** All goals of the coming year in one sentence, with their bounds as they stand. */
export function wordGoals({ period, themes }: GoalsSentence, voice: Voice): Nodes {
  const { opening, openingWithoutPeriod } = PHRASES.goal;
  const lead = period
    ? fill(opening, 0, { period: [periodText(period, voice)] })
    : fill(openingWithoutPeriod, 0, {});
  const goals = themes.flat();
  const levels = goals.filter((goal) => wayOf(goal) === "level" && !isTier(goal, goals));
  const firstLevel = levels.find(({ told }) => told?.verb !== undefined) ?? levels[0];
  const groups = themes.map((theme) =>
    joinText(
      theme.flatMap((goal, index): Nodes => {
        const before = theme[index - 1];
        const start = clauseStart({ about: [goal], form: "one" }, voice);
        if (before && goesOn(before, goal)) {
          return [start, ...text("、"), nameOf(calledIn(goal)), quantityOf(goal)];
        }
        const clause = goalClause(goal, goals, goal === firstLevel, voice);
        return [start, ...(index === 0 ? [] : text("，")), ...clause];
      }),
    ),
  );
  return joinText([...lead, ...joinNodes(groups, "；"), ...text("。")]);
}

/** 创建省级众创空间2家、市级众创空间5家: a verb is said once for things counted alike. */
function goesOn(before: Fact, goal: Fact): boolean {
  const isDone = wayOf(before) === "done" && wayOf(goal) === "done";
  return isDone && before.told?.verb === goal.told?.verb && before.unit.base === goal.unit.base;
}

type Way = "level" | "done" | "asWritten" | "new" | "growth" | "points";

function wayOf(goal: Fact): Way {
  const { claim, counting, qualifier, told } = goal;
  if (claim.kind === "goal" && claim.of !== "level") return claim.of;
  if (isVerbal(sayIndicator(calledIn(goal)))) return "asWritten";
  if (told?.verb !== undefined && !STRIVING.test(told.verb)) return "done";
  if (counting === "new") return "new";
  return qualifier && LEADING.includes(qualifier) ? "asWritten" : "level";
}

/** Verbs that say no more than that it is a goal. */
const STRIVING = /^(?:力争|争取|确保|努力|达到|实现|完成)$/;

/** These stand before the number and take no 达到: 突破2.8亿元. */
const LEADING: readonly string[] = ["突破", "超", "近", "约"];

/** The second of two goals for one indicator: 向人大报告目标…，工作目标…. */
function isTier(goal: Fact, goals: readonly Fact[]): boolean {
  const before = goals[goals.indexOf(goal) - 1];
  return before !== undefined && before.indicator === goal.indicator && setByOf(goal) !== "";
}

function setByOf({ claim }: Fact): string {
  return claim.kind === "goal" ? (claim.setBy ?? "") : "";
}

function goalClause(goal: Fact, goals: readonly Fact[], first: boolean, voice: Voice): Nodes {
  const way = wayOf(goal);
  const hasTiers = goals.some((other) => other !== goal && other.indicator === goal.indicator);
  const tier = hasTiers ? setByOf(goal) : "";
  const name: Nodes = [{ type: "name", text: `${goalName(goal, way)}${tier}` }];
  const slots = {
    name,
    verb: goal.told?.verb ?? "",
    setBy: [{ type: "name" as const, text: tier }],
    value: [quantityOf(goal)],
  };
  return fill(phrasesFor(way, isTier(goal, goals), first), voice.turn, slots);
}

function phrasesFor(way: Way, tier: boolean, first: boolean): Phrases {
  const { goal } = PHRASES;
  if (tier) {
    if (way === "growth") return goal.tierGrowth;
    return way === "points" ? goal.tierPoints : goal.tierLevel;
  }
  return first ? goal.firstLevel : goal[way];
}

/** A goal sheet may have the verb in the name: 研发投入增长, 研发投入强度提高. */
function goalName(goal: Fact, way: Way): string {
  const name = sayIndicator(calledIn(goal));
  if (way === "growth") return name.replace(/(?<=.)(?:增长率?|增速|增幅)$/, "");
  return way === "points" ? name.replace(/(?<=.)(?:提高|提升|上升)$/, "") : name;
}

/** A goal is quoted under the name it was set with. */
function calledIn({ claim, indicator }: Fact): string {
  return (claim.kind === "goal" ? claim.calledAs : undefined) ?? indicator;
}
