import { isLowerBetter } from "../../../answers/kindsOfIndicator";
import type { MemberClause } from "../../plan/clause";
import { memberName } from "../../naming/names";
import { sinceWords } from "../../wording/sinceWords";
import { fill, joinNodes, type Nodes } from "../../wording/fill";
import { listedFigures } from "../../wording/figuresInOrder";
import { PHRASES } from "../../wording/phrases";
import type { Voice } from "../../wording/voice";

/** 甲、乙比上年分别增长27.0%和23.2%. */
export function growthsInOrder({ about, members }: MemberClause, voice: Voice): Nodes {
  const { each, upEach, downEach, risesEach } = PHRASES.growth;
  const names = joinNodes(
    members.map((member) => [memberName(member)]),
    "、",
  );
  const rising = about.every(({ value }) => value > 0);
  const grown = fill(
    rising ? (about.every(isLowerBetter) ? risesEach : upEach) : downEach,
    voice.turn,
    { values: listedFigures(about) },
  );
  const since = sinceWords("growth", voice);
  return fill(each, voice.turn, { names, since, grown });
}
