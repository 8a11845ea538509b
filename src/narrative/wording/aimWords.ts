import type { Fact } from "../facts/fact";
import { isOfYears } from "../../quantity/isOfYears";
import { PHRASES } from "./phrases";

/** What the target of a fact is called: 年度目标 where the sheet calls it nothing else, and no target of one year where it is of several together. */
export function aimWords({ claim, period }: Fact): string {
  const aim = claim.kind === "completion" || claim.kind === "gap" ? claim.aim : undefined;
  if (aim === undefined && isOfYears(period)) return PHRASES.aim.ofYears[0];
  return PHRASES.aim[aim ?? "target"][0];
}
