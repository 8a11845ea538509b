import type { Statement } from "../question";
import { sharedUnit, type Clause } from "./clause";
import { startOf } from "./token";

/** 完成目标任务7家的114.29%, 任务8项，已完成2项，占比25%: the part of the target that is told before. */
export function ofTargetBefore(
  clause: Clause | undefined,
  statements: readonly Statement[],
): Clause | undefined {
  const last = statements.at(-1);
  if (!clause || !last || clause.token.kind === "word") return clause;
  const { token, place, reading } = clause;
  const isPart =
    last.question.measure.kind === "target" &&
    sharedUnit(token.figures)?.base === "ratio" &&
    place.plain.slice(last.end, startOf(token)) === "的";
  return isPart || isShareOfTarget(clause, statements)
    ? { ...clause, reading: { ...reading, measure: { kind: "completion" } } }
    : clause;
}

function isShareOfTarget(
  { reading: { measure }, place, named }: Clause,
  statements: readonly Statement[],
): boolean {
  const [target, done] = statements.slice(-2);
  return (
    measure.kind === "share" &&
    measure.whole === undefined &&
    !named.name &&
    target?.question.measure.kind === "target" &&
    done?.question.measure.kind === "level" &&
    target.sentence.start === place.sentence.start
  );
}
