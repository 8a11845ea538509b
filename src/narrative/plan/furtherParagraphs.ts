import { printPeriod } from "../../quantity/printPeriod";
import { groupedBy } from "../../groupedBy";
import type { PlannedSection, PlannedSentence } from "./plan";

type Paragraph = readonly PlannedSentence[];

/** What stands behind the first paragraphs of sections that become one: who leads in one paragraph, each other period in one. */
export function furtherParagraphs(sections: readonly PlannedSection[]): readonly Paragraph[] {
  const further = sections.flatMap(({ paragraphs }) => paragraphs.slice(1));
  const byPeriod = groupedBy(further, periodOf);
  const leaders = byPeriod.get("") ?? [];
  const ofPeriods = [...byPeriod].filter(([period]) => period !== "");
  return [leaders.flat(), ...ofPeriods.map(([, of]) => inOne(of))].filter(
    ({ length }) => length > 0,
  );
}

function periodOf([first]: Paragraph): string {
  return first?.kind === "statement" && first.ofPeriod ? printPeriod(first.ofPeriod) : "";
}

/** The period is named once. */
function inOne([first = [], ...others]: readonly Paragraph[]): Paragraph {
  return [...first, ...others.flat().map(withoutOpening)];
}

/** Behind other sentences of its section it names neither whom nor when. */
export function withoutOpening(sentence: PlannedSentence): PlannedSentence {
  return sentence.kind === "statement" ? { ...sentence, opens: "nothing" } : sentence;
}
