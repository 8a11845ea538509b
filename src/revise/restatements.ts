import type { DraftContext } from "../check/draft/draftContext";
import type { CheckReport, Checked } from "../check/report";
import { isRight, type Verdict } from "../check/verdicts/verdict";
import { judge } from "../check/verdicts/judge";
import type { AskedMeasure, Direction, Statement } from "../prose/question";
import type { Replacement } from "./applyEdits";
import { shownNumber } from "../quantity/shown";
import { inUnitOf } from "../check/verdicts/holds";
import { isFarBeyond } from "./figures/number";
import { isDoubtful } from "./figures/isDoubtful";
import { isFarFetched } from "./figures/isFarFetched";
import { isOfAnother } from "./figures/isOfAnother";
import { isOverYears } from "./figures/isOverYears";
import { restateFigure, type Words } from "./figures/restateFigure";
import { restateUnit } from "./figures/restateUnit";
import { verbOf } from "./words/verbTo";
import { restateWord } from "./words/restateWord";

/** A statement that does not hold, with the ways of saying it again, the best first. */
export interface Restatement {
  readonly checked: Checked;
  readonly ways: readonly (readonly Replacement[])[];
}

/** A text with what the workbook was asked of it. */
export interface Draft extends Words {
  readonly context: DraftContext;
}

/** What of a text is said again, in the order of the text. */
export function restatements(
  { checked }: CheckReport,
  draft: Draft,
  restates: (checked: Checked) => boolean,
): readonly Restatement[] {
  const sharing = new Map<number, number>();
  for (const { statement } of checked) {
    const { move } = statement;
    if (move) sharing.set(move.start, (sharing.get(move.start) ?? 0) + 1);
  }
  return checked.flatMap((one) => {
    const { statement, judgement } = one;
    const { verdict, known } = judgement;
    if ((isRight(verdict) && !isOutgrown(one)) || verdict === "ambiguous") return [];
    if (!known || !restates(one)) return [];
    if (statement.form === "word") {
      return [{ checked: one, ways: restateWord(statement, judgement, draft) }];
    }
    const isUnsure =
      (statement.field !== undefined && statement.field !== known.indicator) ||
      isFarFetched(one, draft.context) ||
      isOverYears(statement, draft.plain) ||
      isDoubtful(statement, draft.plain) ||
      isOfAnother(one, draft) ||
      isAnsweredTwice(one, checked);
    if (isUnsure) return [{ checked: one, ways: [] }];
    if (IN_UNIT.has(verdict)) return [{ checked: one, ways: restateUnit(one, draft.plain) }];
    const isShared = (sharing.get(statement.move?.start ?? -1) ?? 0) > 1;
    const verb = verbOf(statement, draft.plain);
    if (!verb) {
      return [{ checked: one, ways: restateFigure({ statement, known, isShared }, draft) }];
    }
    const moved = movedBy(statement, draft.context);
    const led = { ...statement, move: verb };
    const ways = moved ? restateFigure({ statement: led, known, moved, isShared }, draft) : [];
    return [{ checked: one, ways }];
  });
}

const IN_UNIT: ReadonlySet<Verdict> = new Set(["wrong-unit", "percent-for-points"]);

/** 突破10亿元 where there are 15.6: true still, and last year's number. */
function isOutgrown({ statement: { claimed, form }, judgement: { known } }: Checked): boolean {
  if (form !== "figure" || claimed?.approximation !== "above" || !known) return false;
  const size = inUnitOf(claimed.unit, known.answer.value, known.answer.unit);
  return (
    size !== undefined && isFarBeyond(Math.abs(size), shownNumber(claimed.value, claimed.unit))
  );
}

/** Two masks of one sentence that one figure would fill are not told apart by the words around them. */
function isAnsweredTwice(one: Checked, all: readonly Checked[]): boolean {
  const { statement, judgement } = one;
  const { known } = judgement;
  if (statement.form !== "mask" || !known) return false;
  const from = all.indexOf(one);
  const near = all.slice(Math.max(0, from - MANY), from + MANY);
  return near.some(
    (other) =>
      other !== one &&
      other.statement.form === "mask" &&
      other.statement.sentence.start === statement.sentence.start &&
      other.judgement.kind === judgement.kind &&
      other.judgement.known?.answer.value === known.answer.value &&
      other.judgement.known.indicator === known.indicator &&
      other.judgement.known.entity === known.entity,
  );
}

/** A sentence has hardly more figures. */
const MANY = 40;

/** Which way the figure went, asked of the workbook: an amount by its change, a rate by its points, a place nearer to the first. */
function movedBy(statement: Statement, context: DraftContext): Direction | undefined {
  const { measure } = statement.question;
  const changes: readonly AskedMeasure[] =
    measure.kind === "rank"
      ? [
          {
            kind: "rank-change",
            of: measure.of,
            direction: "up",
            ...(measure.scope && { scope: measure.scope }),
          },
        ]
      : [
          { kind: "change", direction: "up" },
          { kind: "points", of: "level", direction: "up" },
        ];
  for (const change of changes) {
    const question = { ...statement.question, measure: change };
    const { known } = judge({ ...statement, form: "mask", question }, context);
    if (known) return known.answer.value > 0 ? "up" : known.answer.value < 0 ? "down" : undefined;
  }
  return undefined;
}
