import { averageGrowth } from "./averageGrowth";
import { change } from "./change";
import { completion } from "./completion";
import { contribution, pull } from "./contribution";
import { coverage } from "./coverage";
import { exclusive } from "./exclusive";
import { first } from "./first";
import { funnel } from "./funnel";
import { gap } from "./gap";
import { goal } from "./goal";
import { growthCounted, growthTally } from "./growthTally";
import { growth } from "./growth";
import { growthChange } from "./growthChange";
import { leaders } from "./leaders";
import { level } from "./level";
import { milestone } from "./milestone";
import { multiple } from "./multiple";
import { pace } from "./pace";
import { perCapita } from "./perCapita";
import { pointsChange } from "./pointsChange";
import { progress } from "./progress";
import { rank } from "./rank";
import { rankChange } from "./rankChange";
import { ranked, rankTally } from "./rankTally";
import { record } from "./record";
import { share, shareChange } from "./share";
import { since } from "./since";
import { streak } from "./streak";
import { targetsMet, targetsSet } from "./targetsMet";
import { leading, top } from "./top";
import { turn } from "./turn";
import { within } from "./within";
import type { KindOfClaim, Statement } from "./statement";

/** A kind of statement in one of its places. */
export interface Entry<K extends KindOfClaim = KindOfClaim> {
  readonly kind: K;
  readonly statement: Statement<KindOfClaim>;
  /** Absent where it has no place in a sentence of several claims, or shares that of another kind. */
  readonly place?: string;
}

/**
 * Every kind of statement, in the order in which reports say the claims of an indicator; what is said in sentences of its
 * own stands at the end. A rule that builds on facts finds those of the kinds in front of it.
 */
const LISTED = [
  at(level, "level"),
  at(first, "first"),
  at(change, "change"),
  at(growth, "growth"),
  at(growthChange, "growth-change"),
  at(multiple, "multiple"),
  at(turn, "turn"),
  at(rank, "growth-rank"),
  at(within, "growth-within"),
  at(rank, "group-growth-rank"),
  at(gap, "growth-gap"),
  at(gap, "growth-target"),
  at(pointsChange, "points-change"),
  at(gap, "points-target"),
  at(since, "since"),
  at(streak, "streak"),
  at(record, "record"),
  at(milestone, "milestone"),
  at(averageGrowth, "average-growth"),
  at(progress, "progress"),
  at(contribution, "contribution"),
  at(pull, "pull"),
  at(share, "share-of-total"),
  at(shareChange),
  at(share, "share"),
  at(funnel, "funnel"),
  at(exclusive, "exclusive"),
  at(rank, "rank"),
  at(within, "within"),
  at(rankChange, "rank-change"),
  at(rank, "group-rank"),
  at(rankChange, "group-rank-change"),
  at(top, "top"),
  at(leading, "leading"),
  at(perCapita, "per-capita"),
  at(completion, "completion"),
  at(pace, "pace"),
  at(gap, "target-gap"),
  at(gap, "average-gap"),
  at(coverage),
  at(leaders),
  at(growthTally),
  at(growthCounted),
  at(targetsMet),
  at(targetsSet),
  at(rankTally),
  at(ranked),
  at(goal),
] as const;

export const STATEMENTS: readonly Entry[] = LISTED;

/** The compiler names the kind of claim that the list leaves out. */
type Unlisted = Exclude<KindOfClaim, (typeof LISTED)[number]["kind"]>;
const nothingIsLeftOut: [Unlisted] extends [never] ? true : Unlisted = true;
void nothingIsLeftOut;

function at<K extends KindOfClaim>(statement: Statement<K>, place?: string): Entry<K> {
  // What a statement is asked about is always a fact of its own kind: `statementOf` sees to that.
  const entry = statement as unknown as Statement<KindOfClaim>;
  const { kind } = statement;
  return place === undefined ? { kind, statement: entry } : { kind, statement: entry, place };
}
