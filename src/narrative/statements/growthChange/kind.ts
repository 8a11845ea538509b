import type { Period } from "../../../quantity/period";
import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** `since` the earlier months of the same year; since the year before where not said. */
    readonly "growth-change": { readonly kind: "growth-change"; readonly since?: Period };
  }
}

declare module "../../../answers/evidence" {
  interface Rules {
    readonly "growth-change": "growth-change";
  }
}

export const growthChangeWords: KindWords<"growth-change"> = {
  name: { "zh-CN": "增速变化", "en-US": "change of growth" },
  behind: { "zh-CN": "增速变化", "en-US": "change of growth" },
  moves: { up: "加快", down: "下降" },
  rules: {
    "growth-change": {
      "zh-CN": "增速变化 = 本期增速 − 前期增速，以百分点计",
      "en-US": "Change = growth now − growth before, in percentage points",
    },
  },
};
