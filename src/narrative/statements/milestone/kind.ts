import type { Period } from "../../../quantity/period";
import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** For the first time of the years known beyond a round figure, which is the value. */
    readonly milestone: {
      readonly kind: "milestone";
      /** The first of the years that are known. */
      readonly since: Period;
    };
  }
}

declare module "../../../answers/evidence" {
  interface Rules {
    readonly milestone: "milestone";
  }
}

export const milestoneWords: KindWords<"milestone"> = {
  name: { "zh-CN": "首次突破整数关口", "en-US": "first time beyond a round figure" },
  rules: {
    milestone: {
      "zh-CN": "本期超过该整数，以前各年（不少于三年，中间不缺年）均未达到",
      "en-US":
        "Beyond the round figure now, below it in every earlier year, at least three of them",
    },
  },
};
