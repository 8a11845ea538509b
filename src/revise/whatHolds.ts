import type { CheckReport, Checked } from "../check/report";
import { isRight } from "../check/verdicts/verdict";
import type { Span } from "../prose/question";
import { applyEdits, type Replaced, type Replacement } from "./applyEdits";
import type { Restatement } from "./restatements";

/** A statement with the way in which it is said again. */
export interface Chosen {
  readonly restatement: Restatement;
  readonly replacements: readonly Replacement[];
}

/** Tries the ways of saying each statement again until all that is written holds and nothing that held is spoilt. */
export function whatHolds(
  restatements: readonly Restatement[],
  before: CheckReport,
  text: string,
  check: (text: string) => CheckReport,
): { readonly chosen: readonly Chosen[]; readonly after: Replaced } {
  const tried = restatements.map(() => 0);
  for (;;) {
    const chosen = withoutOverlap(
      restatements.flatMap((restatement, index) => {
        const replacements = restatement.ways[tried[index] ?? 0];
        return replacements ? [{ restatement, replacements }] : [];
      }),
    );
    const after = applyEdits(
      text,
      chosen.flatMap(({ replacements }) => replacements),
    );
    const report = chosen.length === 0 ? before : check(after.text);
    const failing = new Set(
      chosen
        .filter((one) => !stands(one, before, report, after))
        .map(({ restatement }) => restatement),
    );
    if (failing.size === 0) return { chosen, after };
    for (const [index, restatement] of restatements.entries()) {
      if (failing.has(restatement)) tried[index] = (tried[index] ?? 0) + 1;
    }
  }
}

function withoutOverlap(chosen: readonly Chosen[]): readonly Chosen[] {
  const kept: Chosen[] = [];
  let end = 0;
  for (const one of chosen) {
    const from = Math.min(...one.replacements.map(({ start }) => start));
    if (from < end) continue;
    kept.push(one);
    end = Math.max(...one.replacements.map((each) => each.end));
  }
  return kept;
}

/** Whether what is written is read as a statement that holds, and every statement of its sentence that held still does. */
function stands(
  { restatement: { checked }, replacements }: Chosen,
  before: CheckReport,
  after: CheckReport,
  { forward }: Replaced,
): boolean {
  const last = replacements[replacements.length - 1];
  if (!last) return false;
  const said = { start: forward(last.start), end: forward(last.end) };
  const inside = after.checked.filter(({ statement }) => overlaps(statement, said));
  if (inside.length === 0 ? last.text !== "" : !inside.every(holds)) return false;
  const { sentence } = checked.statement;
  const held = before.checked.filter(
    (other) => holds(other) && other !== checked && overlaps(other.statement, sentence),
  );
  return held.every(({ statement }) => {
    const start = forward(statement.start);
    const now = after.checked.find((one) => one.statement.start === start);
    return now === undefined || holds(now);
  });
}

export function holds({ judgement }: Checked): boolean {
  return isRight(judgement.verdict);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
