import { FORM_RULES } from "./formRules";
import { CLAUSE_RULES } from "./clauseRules";
import { JOINT_RULES } from "./jointRules";
import { PROBLEM_RULES } from "./problemRules";
import { SENTENCE_RULES } from "./sentenceRules";

/**
 * All rules by which facts are put together, in the order in which they are asked: which indicators share a sentence, which
 * claims of several indicators share a clause, in which form the others are told, what stands between clauses; and which
 * shortcomings of an indicator share one. The first that holds decides.
 */
export const PLAN_RULES = [
  ...SENTENCE_RULES,
  ...CLAUSE_RULES,
  ...FORM_RULES,
  ...JOINT_RULES,
  ...PROBLEM_RULES,
] as const;

export type RuleName = (typeof PLAN_RULES)[number]["name"];
