import type { Fact } from "../facts/fact";
import type { Member } from "../outline/outline";
import type { MemberClause } from "./clause";
import { parallelRun } from "./parallelRun";
import { sharedMoves } from "./sharedMoves";
import { sharedPaces } from "./sharedPaces";
import { sharedPlaces, type Ending } from "./sharedPlaces";
import { sharedRecords } from "./sharedRecords";
import { sharedTargets } from "./sharedTargets";

/** Indicators that share clauses. */
export interface Shared {
  readonly members: readonly Member[];
  /** What each of them says by itself before. */
  readonly figures: readonly Member[];
  /** What all of them say. */
  readonly clauses: readonly SharedClause[];
}

type SharedClause = Omit<MemberClause, "because" | "joinedBy">;

/** Which claims of several indicators are said once for all of them. */
export interface ClauseRule {
  readonly decides: "clause";
  readonly name: string;
  readonly because: string;
  /** Of parts of parts in their brackets, too. */
  readonly nests?: true;
  /** What the indicators at the head of a list share; nothing where there are not two of them. */
  readonly shared: (members: readonly Member[]) => Shared | undefined;
}

/** The first that holds. */
export const CLAUSE_RULES = [
  {
    decides: "clause",
    name: "growths-in-order",
    because: "indicators of which only growth is told: names in front, rates in their order",
    shared: (members) => {
      const run = parallelRun(members);
      return run.length > 1 ? { members: run, figures: [], clauses: columnsOf(run) } : undefined;
    },
  },
  {
    decides: "clause",
    name: "targets-in-order",
    because:
      "all have passed their targets, which stand together: 分别超额完成823件、118件的年度目标",
    shared: (members) => {
      const run = sharedTargets(members);
      if (run.length < 2) return undefined;
      const about = run.flatMap(({ facts }) => facts.slice(1));
      return {
        members: run,
        figures: run.map((member) => ({ ...member, facts: member.facts.slice(0, 1) })),
        clauses: [{ about, form: "each", joint: "，", members: run }],
      };
    },
  },
  {
    decides: "clause",
    name: "moves-in-order",
    nests: true,
    because:
      "all have risen, or all fallen: 稻谷17.9万吨、小麦4.9万吨，分别增长0.9%和2.6%, and so with what they have reached of their targets",
    shared: (members) => {
      const run = sharedMoves(members);
      return run.length > 1
        ? {
            members: run,
            figures: run.map((member) => ({ ...member, facts: member.facts.slice(0, 1) })),
            clauses: claimsBehind(run),
          }
        : undefined;
    },
  },
  {
    decides: "clause",
    name: "one-place",
    because: "all hold the same places: 均居全省第4位、同组第1位",
    shared: (members) => {
      const endings = sharedPlaces(members);
      const run = endings.map(({ member }) => member);
      return endings.length > 1
        ? {
            members: run,
            figures: sideBySide(endings.map(figures)),
            clauses: placesOf(endings, run),
          }
        : undefined;
    },
  },
  {
    decides: "clause",
    name: "one-record",
    because: "all are records since the same year: 均创2015年以来新高",
    shared: (members) => {
      const run = sharedRecords(members);
      if (run.length < 2) return undefined;
      const about = run.flatMap(({ facts }) => facts.slice(-1));
      const isBare = run.every(({ facts }) => facts.length === 2);
      const counted = isBare ? {} : { counted: run.length };
      return {
        members: run,
        figures: run.map((member) => ({ ...member, facts: member.facts.slice(0, -1) })),
        clauses: [{ about, form: "all", joint: "，", members: run, ...counted }],
      };
    },
  },
  {
    decides: "clause",
    name: "paces-in-order",
    because: "all are behind the time that has passed: 上述两项分别慢于时间进度1.3和5.2个百分点",
    shared: (members) => {
      const run = sharedPaces(members);
      if (run.length < 2) return undefined;
      return {
        members: run,
        figures: run.map((member) => ({ ...member, facts: member.facts.slice(0, -1) })),
        clauses: [
          {
            about: run.flatMap(({ facts }) => facts.slice(-1)),
            form: "each",
            joint: "，",
            members: run,
            counted: run.length,
          },
        ],
      };
    },
  },
] as const satisfies readonly ClauseRule[];

/** Growth, then place by growth, then gap: each of them of all the indicators at once. */
function columnsOf(members: readonly Member[]): readonly SharedClause[] {
  const columns = (members[0]?.facts ?? []).map((_, index) =>
    members.flatMap(({ facts }) => facts[index] ?? []),
  );
  return columns.map((about, index): SharedClause => {
    const earlier = columns[index - 1];
    const [before] = earlier ?? [];
    const shared = { about, members, ...(before && { before }) };
    if (!earlier) return { ...shared, form: "each", joint: "" };
    const isPlace = about[0]?.claim.kind === "rank";
    if (!isPlace || !isSame(about)) return { ...shared, form: "each", joint: "，" };
    return before?.claim.kind === "rank" && isSame(earlier)
      ? { ...shared, form: "further", joint: "、" }
      : { ...shared, form: "all", joint: "，" };
  });
}

/** Behind the levels of all, claim by claim. */
function claimsBehind(members: readonly Member[]): readonly SharedClause[] {
  const [first] = members;
  return (first?.facts ?? []).slice(0, -1).map((before, index): SharedClause => {
    const about = members.flatMap(({ facts }) => facts[index + 1] ?? []);
    return { about, before, form: "each", joint: "，", members };
  });
}

function isSame(facts: readonly Fact[]): boolean {
  return facts.every(({ value }) => value === facts[0]?.value);
}

function figures({ member, said }: Ending): Member {
  return { ...member, facts: said };
}

/** Where totals follow parts under one predicate, all are named side by side: 其中 would take the next total along. */
function sideBySide(members: readonly Member[]): readonly Member[] {
  const last = members[members.length - 1];
  return last?.part === false && members.some(({ part }) => part)
    ? members.map((member) => ({ ...member, part: false }))
    : members;
}

function placesOf(endings: readonly Ending[], members: readonly Member[]): readonly SharedClause[] {
  const [first] = endings;
  const isBare = first?.said.length === 1;
  return (first?.places ?? []).map((_, index): SharedClause => {
    const about = endings.flatMap(({ places }) => places[index] ?? []);
    return index > 0
      ? { about, form: "further", joint: "、", members }
      : {
          about,
          form: "all",
          joint: "，",
          members,
          ...(!isBare && { counted: endings.length }),
        };
  });
}
