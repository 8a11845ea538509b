import { averageGrowthWords } from "./averageGrowth/kind";
import { changeWords } from "./change/kind";
import { completionWords } from "./completion/kind";
import { contributionWords, pullWords } from "./contribution/kind";
import { coverageWords } from "./coverage/kind";
import { exclusiveWords } from "./exclusive/kind";
import { firstWords } from "./first/kind";
import { funnelWords } from "./funnel/kind";
import { gapWords } from "./gap/kind";
import { goalWords } from "./goal/kind";
import { growthWords } from "./growth/kind";
import { growthChangeWords } from "./growthChange/kind";
import { growthTallyWords, growthCountedWords } from "./growthTally/kind";
import { leadersWords } from "./leaders/kind";
import { levelWords } from "./level/kind";
import { milestoneWords } from "./milestone/kind";
import { multipleWords } from "./multiple/kind";
import { paceWords } from "./pace/kind";
import { perCapitaWords } from "./perCapita/kind";
import { pointsChangeWords } from "./pointsChange/kind";
import { progressWords } from "./progress/kind";
import { rankWords } from "./rank/kind";
import { rankChangeWords } from "./rankChange/kind";
import { rankTallyWords, rankedWords } from "./rankTally/kind";
import { recordWords } from "./record/kind";
import { shareWords, shareChangeWords } from "./share/kind";
import { sinceWords } from "./since/kind";
import { streakWords } from "./streak/kind";
import { targetsMetWords, targetsSetWords } from "./targetsMet/kind";
import { topWords, leadingWords } from "./top/kind";
import { turnWords } from "./turn/kind";
import { withinWords } from "./within/kind";
import type { KindOfClaim, KindWords } from "./statement";

/**
 * What each kind of statement is called, and how its figures come about, in the order of the list of statements. Apart from that
 * list, as it brings what finds and says them: who only prints a figure or explains it need not load that.
 */
export const KINDS: { readonly [K in KindOfClaim]: KindWords<K> } = {
  level: levelWords,
  first: firstWords,
  change: changeWords,
  growth: growthWords,
  "growth-change": growthChangeWords,
  multiple: multipleWords,
  turn: turnWords,
  rank: rankWords,
  within: withinWords,
  gap: gapWords,
  "points-change": pointsChangeWords,
  since: sinceWords,
  streak: streakWords,
  record: recordWords,
  milestone: milestoneWords,
  "average-growth": averageGrowthWords,
  progress: progressWords,
  contribution: contributionWords,
  pull: pullWords,
  share: shareWords,
  "share-change": shareChangeWords,
  funnel: funnelWords,
  exclusive: exclusiveWords,
  "rank-change": rankChangeWords,
  top: topWords,
  leading: leadingWords,
  "per-capita": perCapitaWords,
  completion: completionWords,
  pace: paceWords,
  coverage: coverageWords,
  leaders: leadersWords,
  "growth-tally": growthTallyWords,
  "growth-counted": growthCountedWords,
  "targets-met": targetsMetWords,
  "targets-set": targetsSetWords,
  "rank-tally": rankTallyWords,
  ranked: rankedWords,
  goal: goalWords,
};

const BY_KIND: Readonly<Record<string, Partial<Omit<KindWords, "rules">>>> = KINDS;

/** What there is to know of a kind outside of texts; of what is no kind of statement, nothing. */
export function wordsOfKind(kind: string): Partial<Omit<KindWords, "rules">> {
  return Object.hasOwn(BY_KIND, kind) ? (BY_KIND[kind] ?? {}) : {};
}
