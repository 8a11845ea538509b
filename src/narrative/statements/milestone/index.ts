import { sincePeriod } from "../../wording/periodText";
import { say } from "../../wording/say";
import { AT_LENGTH, USUALLY, type Statement } from "../statement";
import { milestoneFacts } from "./find";
import { MILESTONE_PHRASES } from "./phrases";

export const milestone: Statement<"milestone"> = {
  kind: "milestone",
  phrases: { heading: "首次突破整数关口", uses: MILESTONE_PHRASES },
  find: milestoneFacts,
  senses: () => ["首次"],
  inSentence: {
    places: { milestone: { said: AT_LENGTH, ofParts: [], ofHeadlines: USUALLY, byValue: true } },
    say: (fact, { before, voice }) =>
      before?.claim.kind === "record"
        ? say(MILESTONE_PHRASES.behindRecord, fact, voice)
        : say(MILESTONE_PHRASES.first, fact, voice, {
            since: [sincePeriod(fact.claim.since, voice)],
          }),
  },
};
