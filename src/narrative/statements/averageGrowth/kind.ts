import type { Period } from "../../../quantity/period";
import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** Average yearly growth since the earliest year. */
    readonly "average-growth": { readonly kind: "average-growth"; readonly since: Period };
  }
}

export const averageGrowthWords: KindWords<"average-growth"> = {
  name: { "zh-CN": "年均增长", "en-US": "average yearly growth" },
  rules: {
    "average-growth": {
      "zh-CN": "年均增长率 =（期末 ÷ 期初）开年数次方 − 1",
      "en-US": "Average yearly growth = (last ÷ first) to the power of 1 ÷ years, minus 1",
    },
  },
};
