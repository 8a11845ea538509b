import type { TextMaterial } from "../../tables/table";
import type { Fact } from "../facts/fact";
import type { OutlineInput, OutlineSection, OutlineSentence } from "./outline";
import { themeOf } from "./themeOf";

/** 下一步目标: the goals of the coming year in one sentence, theme by theme; then the plans, in the user's words. */
export function goalSection({ facts, texts, subject }: OutlineInput): readonly OutlineSection[] {
  const goals = facts.filter((fact) => fact.entity === subject && fact.claim.kind === "goal");
  const plans = texts.filter(({ role }) => role === "plan");
  const paragraphs: (readonly OutlineSentence[])[] = [];
  const [first] = goals;
  if (first?.claim.kind === "goal") {
    const { period } = first.claim;
    paragraphs.push([{ kind: "goals", ...(period && { period }), themes: byTheme(goals) }]);
  }
  paragraphs.push(
    ...plans.map((material: TextMaterial) => [{ kind: "quoted" as const, material }]),
  );
  return paragraphs.length > 0 ? [{ role: "goal", theme: "", paragraphs }] : [];
}

/** Themes in the order of the goal sheet; goals of one indicator stand next to each other. */
function byTheme(goals: readonly Fact[]): readonly (readonly Fact[])[] {
  const themes = new Map<string, Fact[]>();
  for (const goal of goals) {
    const theme = themeOf(goal.indicator, goal.section);
    themes.set(theme, [...(themes.get(theme) ?? []), goal]);
  }
  return [...themes.values()];
}
