import { isLowerBetter, isPrice } from "../../../answers/kindsOfIndicator";
import type { MemberClause } from "../../plan/clause";
import { memberName } from "../../naming/names";
import { atPrices } from "../../wording/changeClauses";
import { sinceWords } from "../../wording/sinceWords";
import { fill, joinNodes, type Nodes } from "../../wording/fill";
import { listedFigures } from "../../wording/figuresInOrder";
import { PHRASES } from "../../wording/phrases";
import type { Voice } from "../../wording/voice";

/** 甲、乙比上年分别增长27.0%和23.2%; behind their levels without their names. */
export function growthsInOrder({ about, members, before }: MemberClause, voice: Voice): Nodes {
  const { each, upEach, downEach, risesEach, dearerEach } = PHRASES.growth;
  const [first] = about;
  const names = before
    ? first
      ? atPrices(first)
      : []
    : joinNodes(
        members.map((member) => [memberName(member)]),
        "、",
      );
  const rising = about.every(({ value }) => value > 0);
  const risen = about.every(isPrice) ? dearerEach : about.every(isLowerBetter) ? risesEach : upEach;
  const grown = fill(rising ? risen : downEach, voice.turn, { values: listedFigures(about) });
  const since = sinceWords("growth", voice);
  return fill(each, voice.turn, { names, since, grown });
}
