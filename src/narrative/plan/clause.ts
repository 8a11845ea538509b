import type { Fact } from "../facts/fact";
import type { Member } from "../outline/outline";
import type { RuleName } from "./planRules";

/** Facts that share a clause: in which form, behind what, and by which rules. No words yet. */
export interface Clause {
  readonly about: readonly Fact[];
  readonly form: Form;
  /** What stands between it and the clause before. */
  readonly joint: Joint;
  /** The rule that gave it its form. */
  readonly because: RuleName;
  /** The rule that joined it to the clause before; the first of a sentence is joined to nothing. */
  readonly joinedBy?: RuleName;
  /** The last of what stands in brackets. */
  readonly closes?: true;
}

/**
 * `one` claim in full; one of a `list` of figures that say nothing else; `each` of several, their figures in order behind
 * one predicate; the same of `all`; the `rest` of a total; one that goes `further` where the clause before it stopped.
 */
export type Form = "one" | "list" | "each" | "all" | "rest" | "further";

export type Joint = "" | "，" | "、" | "；" | "，其中" | "（其中" | "；按…分，";

/** A clause of a sentence about indicators. */
export interface MemberClause extends Clause {
  /** Whose facts they are: one indicator, or all that share the clause. */
  readonly members: readonly Member[];
  /** The claim said just before of the same indicators. */
  readonly before?: Fact;
  /** The indicator told just before: what it has named is not named again. */
  readonly previous?: Member;
  /** It begins with the name of its indicator, of which there is no level. */
  readonly names?: true;
  /** The total has named what the change of its part is compared with, too: 增长7.9% behind 同比增长7.1%. */
  readonly understood?: true;
  /** The first of a list: it alone says how the things are counted. */
  readonly opensList?: true;
  /** All of those that applied came through, which is said with the firms themselves. */
  readonly passed?: Fact;
  /** The indicators are counted, as claims of their own stand between their figures and this: 上述两项. */
  readonly counted?: number;
  /** Others stand before those counted: 后三项. */
  readonly behindOthers?: true;
}
