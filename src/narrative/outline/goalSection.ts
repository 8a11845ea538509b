import type { TextMaterial } from "../../tables/table";
import type { Fact } from "../facts/fact";
import { groupedBy } from "../../groupedBy";
import type { OutlineSection, OutlineSentence } from "./outline";
import { themeOf } from "./themeOf";

/** 下一步目标: the goals of the coming year in one sentence, theme by theme; then the plans, in the user's words. */
export function goalSection(
  goals: readonly Fact[],
  texts: readonly TextMaterial[],
): readonly OutlineSection[] {
  const plans = texts.filter(({ role }) => role === "plan");
  const paragraphs: (readonly OutlineSentence[])[] = [];
  const [first] = goals;
  if (first?.claim.kind === "goal") {
    const { period } = first.claim;
    paragraphs.push([{ kind: "goals", ...(period && { period }), themes: byTheme(goals) }]);
  }
  paragraphs.push(...plans.map((material) => [{ kind: "quoted" as const, material }]));
  return paragraphs.length > 0 ? [{ role: "goal", theme: "", paragraphs }] : [];
}

/** Themes in the order of the goal sheet; goals of one indicator stand next to each other. */
function byTheme(goals: readonly Fact[]): readonly (readonly Fact[])[] {
  return [...groupedBy(goals, ({ indicator, section }) => themeOf(indicator, section)).values()];
}
