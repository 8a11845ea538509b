import type { Statement } from "../question";
import { sharedUnit, type Clause } from "./clause";
import { startOf } from "./token";

/**
 * 完成目标任务7家的114.29%, 任务8项，已完成2项，占比25%: the part of the target that is told before. And 任务80件（其中发明30件）: what a
 * bracket behind a target names is a part of the target.
 */
export function ofTargetBefore(
  clause: Clause | undefined,
  statements: readonly Statement[],
): Clause | undefined {
  if (!clause || clause.token.kind === "word") return clause;
  const { reading } = clause;
  if (isInBracketOfTarget(clause, statements))
    return { ...clause, reading: { ...reading, measure: { kind: "target" } } };
  return isOfTarget(clause, statements) || isShareOfTarget(clause, statements)
    ? { ...clause, reading: { ...reading, measure: { kind: "completion" } } }
    : clause;
}

/** 任务80件的114.29%, 任务80件（其中发明30件）的114.29%. */
function isOfTarget(
  { token, place: { plain, sentence } }: Clause,
  statements: readonly Statement[],
): boolean {
  if (token.kind === "word" || sharedUnit(token.figures)?.base !== "ratio") return false;
  return statements.some(
    (one) =>
      one.question.measure.kind === "target" &&
      one.sentence.start === sentence.start &&
      /^(?:\([^()]*\))?的$/.test(plain.slice(one.end, startOf(token))),
  );
}

function isInBracketOfTarget(
  { token, place: { plain, sentence }, reading: { measure } }: Clause,
  statements: readonly Statement[],
): boolean {
  return (
    measure.kind === "level" &&
    statements.some(
      (one) =>
        one.question.measure.kind === "target" &&
        one.sentence.start === sentence.start &&
        /^\((?:其中|包括|含)[^()]*$/.test(plain.slice(one.end, startOf(token))),
    )
  );
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
