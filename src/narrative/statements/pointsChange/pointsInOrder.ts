import { isLowerBetter } from "../../../answers/kindsOfIndicator";
import type { MemberClause } from "../../plan/clause";
import { fill, type Nodes } from "../../wording/fill";
import { listedFigures } from "../../wording/figuresInOrder";
import { PHRASES } from "../../wording/phrases";
import { sinceWords } from "../../wording/sinceWords";
import type { Voice } from "../../wording/voice";

/** 比上年分别提高2.3个百分点和0.6个百分点, behind the rates. */
export function pointsInOrder({ about }: MemberClause, voice: Voice): Nodes {
  const { upEach, risesEach, downEach } = PHRASES.points;
  const rising = about.every(({ value }) => value > 0);
  const up = about.some(isLowerBetter) ? risesEach : upEach;
  return fill(rising ? up : downEach, voice.turn, {
    since: sinceWords("points", voice),
    values: listedFigures(about),
  });
}
