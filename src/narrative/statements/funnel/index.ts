import { NO_SENSES } from "../../noSenses";
import { PHRASES } from "../../wording/phrases";
import { say } from "../../wording/say";
import { USUALLY, type Statement } from "../statement";
import { funnelFacts } from "./find";

export const funnel: Statement<"funnel"> = {
  kind: "funnel",
  find: funnelFacts,
  senses: ({ value }) => (value === 1 ? ["均"] : NO_SENSES),
  inSentence: {
    places: { funnel: { said: USUALLY, byValue: true } },
    say: (fact, { voice }) =>
      say(fact.value === 1 ? PHRASES.funnel.all : PHRASES.funnel.rate, fact, voice, {
        stage: stageOf(fact.claim.stage),
      }),
  },
};

/** 本年通过 is 通过, 获立项 is 立项: the rate is named after the bare word. */
function stageOf(stage: string): string {
  return stage.replace(/^(?:本年|获得?)(?=..)/, "");
}
