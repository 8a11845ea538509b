import type { MemberClause } from "../../plan/clause";
import { countWord } from "../../wording/chineseNumeral";
import type { Nodes } from "../../wording/fill";
import { sincePeriod } from "../../wording/periodText";
import { PHRASES } from "../../wording/phrases";
import { sayOf } from "../../wording/say";
import type { Voice } from "../../wording/voice";

/** 均创2015年以来新高; behind figures with claims of their own the indicators are counted. */
export function oneRecord({ about, counted }: MemberClause, voice: Voice): Nodes {
  const [first] = about;
  if (first?.claim.kind !== "record") throw new Error("A shared record of nobody");
  const { all, allInYear, each, eachInYear } = PHRASES.record;
  const [whole, inYear] = counted === undefined ? [each, eachInYear] : [all, allInYear];
  return sayOf(voice.inYear ? inYear : whole, about, voice, {
    count: countWord(counted ?? 0),
    since: [sincePeriod(first.claim.since, voice)],
  });
}
