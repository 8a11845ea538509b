import type { PlannedCase } from "../plan/plan";
import { sinceWords } from "./sinceWords";
import { quantityOf } from "./evidenceOf";
import { clauseStart } from "./clauses";
import { append, fill, joinNodes, joinText, text, type Nodes, type WordNode } from "./fill";
import { movementOf } from "../facts/movement";
import { nameOf } from "../naming/names";
import { periodText } from "./periodText";
import { PHRASES } from "./phrases";
import type { Voice } from "./voice";
import { appendClauses } from "./wordClauses";

/** 甲县选派科技特派员64人，推广新技术195项。 or, side by side: 甲县、乙县科技经费比上年分别增长30%和10%。 */
export function wordCase(sentence: PlannedCase, voice: Voice): Nodes {
  const { period } = voice;
  const { text: opening } = PHRASES.opening;
  const lead =
    sentence.opensText && period
      ? fill(opening, 0, { period: [periodText(period, voice)], subject: "" })
      : [];
  return joinText([...lead, ...caseClauses(sentence, voice)]);
}

function caseClauses({ members, sideBySide, clauses: planned }: PlannedCase, voice: Voice): Nodes {
  const facts = members.flatMap((member) => member.facts);
  const [first] = facts;
  if (!first) throw new Error("Cannot word a case without figures");
  const entity = { type: "name" as const, text: first.entity };
  if (!sideBySide) {
    const nodes: WordNode[] = [entity];
    appendClauses(nodes, planned, voice);
    append(nodes, "。");
    return nodes;
  }
  const clauses = (["up", "down"] as const).flatMap((way) => {
    const moved = facts.filter((fact) => movementOf(fact) === way);
    return moved.length > 0 ? [moved] : [];
  });
  const { each, upEach, downEach, upOne, downOne } = PHRASES.growth;
  const since = sinceWords("growth", { ...voice, turn: 0 });
  return joinText([
    ...joinNodes(
      clauses.map((moved, index) => {
        const rises = (moved[0]?.value ?? 0) > 0;
        const one = rises ? upOne : downOne;
        const several = rises ? upEach : downEach;
        const entities = joinNodes(
          moved.map((fact) => [{ type: "name" as const, text: fact.entity }]),
          "、",
        );
        const said = fill(each, 0, {
          names: [...entities, ...(index === 0 ? [nameOf(first.indicator)] : [])],
          since: index === 0 ? since : "",
          grown: fill(moved.length === 1 ? one : several, 0, {
            values: joinNodes(
              moved.map((fact) => [quantityOf(fact)]),
              "、",
              "和",
            ),
          }),
        });
        return [clauseStart({ about: moved, form: "each" }, voice), ...said];
      }),
      "，",
    ),
    ...text("。"),
  ]);
}
