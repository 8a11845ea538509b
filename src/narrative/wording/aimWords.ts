import type { Fact } from "../facts/fact";
import { PHRASES } from "./phrases";

/** What the target of a fact is called: 年度目标 where the sheet calls it nothing else. */
export function aimWords({ claim }: Fact): string {
  const aim = claim.kind === "completion" || claim.kind === "gap" ? claim.aim : undefined;
  return PHRASES.aim[aim ?? "target"][0];
}
