import { bySign } from "../bySign";
import { NO_SENSES } from "../../noSenses";
import { shareChangeClause } from "../../wording/changeClauses";
import { shareClause } from "../../wording/shareClause";
import { gatherRules } from "../gatherRules";
import { AT_LENGTH, USUALLY, type Statement } from "../statement";
import { shareFacts } from "./find";
import { shareOfIndicatorFacts } from "./findOfIndicator";
import { shareChangeWords } from "./kind";

export const share: Statement<"share"> = {
  kind: "share",
  find: gatherRules(shareFacts, shareOfIndicatorFacts),
  senses: () => NO_SENSES,
  inSentence: {
    places: {
      "share-of-total": { said: AT_LENGTH },
      share: { said: USUALLY, ofParts: [] },
    },
    placeOf: ({ of }) => (of === "total" ? "share-of-total" : "share"),
    say: (fact, { voice }) => shareClause(fact, voice),
  },
};

/** Found with the share; said in the same place, behind it. */
export const shareChange: Statement<"share-change"> = {
  kind: "share-change",
  senses: bySign(shareChangeWords.moves),
  inSentence: {
    places: {},
    placeOf: ({ of }) => (of === "total" ? "share-of-total" : "share"),
    say: (fact, { before, voice }) => shareChangeClause(fact, before, voice),
  },
};
