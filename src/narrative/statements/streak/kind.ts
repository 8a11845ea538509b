import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** For so many years in a row; the years are the value. */
    readonly streak: {
      readonly kind: "streak";
      readonly direction: "rise" | "fall";
      readonly ofRate: boolean;
    };
  }
}

export const streakWords: KindWords<"streak"> = {
  name: { "zh-CN": "连续年数", "en-US": "years in a row" },
  rules: {
    streak: {
      "zh-CN": "逐年与上一年比较，方向不变的连续年数，中间缺年即止",
      "en-US": "Years in a row in which the figure moved the same way; a missing year ends the run",
    },
    "growth-streak": {
      "zh-CN": "各年增长率同为正（或同为负）的连续年数，中间缺年即止",
      "en-US": "Years in a row whose growth rates have the same sign; a missing year ends the run",
    },
  },
};
