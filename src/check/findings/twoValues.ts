import type { Prose } from "../../prose/prose";
import type { Claimed, Statement } from "../../prose/question";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { holds, inUnitOf } from "../verdicts/holds";
import { spanOf, type DraftFinding } from "./draftFinding";

/** One indicator of one period has one value. */
export function twoValues({ statements }: Prose): readonly DraftFinding[] {
  const first = new Map<string, Statement>();
  const found: DraftFinding[] = [];
  for (const statement of statements) {
    const { claimed, question } = statement;
    if (
      question.measure.kind !== "level" ||
      !claimed ||
      claimed.approximation ||
      claimed.to !== undefined
    )
      continue;
    if (statement.partOf !== undefined || statement.status !== undefined) continue;
    const key = subjectOf(statement);
    if (key === undefined) continue;
    const before = first.get(key);
    if (!before?.claimed) {
      first.set(key, statement);
      continue;
    }
    if (before.claimed.unit.base !== claimed.unit.base || agrees(before.claimed, claimed)) continue;
    found.push({
      rule: "two-values",
      spans: [before, statement].map(spanOf),
      shown: { first: before.text, second: statement.text },
    });
  }
  return found;
}

/** What a figure is of, as far as the text itself says: the same for the same indicator of the same in the same period. */
function subjectOf({ question }: Statement): string | undefined {
  const [name] = question.indicators;
  if (!name || (name.from !== "own" && name.from !== "behind")) return undefined;
  if (COMMON.test(name.text)) return undefined;
  const { period, whose } = question;
  const when = period && { ...period, span: undefined };
  return JSON.stringify([
    plainLabel(name.text).key,
    whose?.text.replace(/^[我本全](?=.$)/, "") ?? "",
    when ?? "",
    measureKey(question.measure),
  ]);
}

/** Words that mean another thing each time. */
const COMMON = /^(?:资金|金额|投入|总投资|投资|经费|其他|其它|奖励|补助|面积|收入|.{1,2})$/;

function measureKey(measure: Statement["question"]["measure"]): unknown {
  if (measure.kind === "level") return ["level", measure.counting ?? ""];
  return undefined;
}

/** Two ways of writing one value: 5.12亿元 and 5.1亿元. */
function agrees(a: Claimed, b: Claimed): boolean {
  const inA = inUnitOf(a.unit, b.value, b.unit);
  const inB = inUnitOf(b.unit, a.value, a.unit);
  return (
    (inA !== undefined && holds(inA, a) !== "other") ||
    (inB !== undefined && holds(inB, b) !== "other")
  );
}
