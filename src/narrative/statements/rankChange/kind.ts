import type { Period } from "../../../quantity/period";
import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** `since` the earlier months of the same year; since the year before where not said. */
    readonly "rank-change": {
      readonly kind: "rank-change";
      readonly scope: string;
      readonly since?: Period;
    };
  }
}

export const rankChangeWords = {
  name: { "zh-CN": "位次变化", "en-US": "change of rank" },
  behind: { "zh-CN": "位次变化", "en-US": "change of rank" },
  moves: { up: "前移", down: "后移" },
  rules: {
    "rank-change": {
      "zh-CN": "位次变化 = 上年位次 − 本期位次，正数为前移",
      "en-US": "Places gained = previous place − current place",
    },
  },
} satisfies KindWords<"rank-change">;
