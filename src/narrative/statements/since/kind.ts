import type { MovedSince } from "../../../answers/movedSince";
import type { Moved, Since } from "../../../lexicon/saying";
import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** A movement that is none of the figure itself over the year before. */
    readonly since: {
      readonly kind: "since";
      /** What it is held against; the same time of the year before where not said. */
      readonly since?: Since;
      /** What has moved; the figure itself where not said. */
      readonly moves?: Moved;
      readonly as: MovedSince["as"];
    };
  }
}

export const sinceWords = {
  name: { "zh-CN": "与其他时期相比的增减", "en-US": "change against another time" },
  behind: { "zh-CN": "与其他时期相比的增减", "en-US": "change against another time" },
  rules: {},
} satisfies KindWords<"since">;
