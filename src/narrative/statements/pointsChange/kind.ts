import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    readonly "points-change": { readonly kind: "points-change" };
  }
}

export const pointsChangeWords = {
  name: { "zh-CN": "百分点变化", "en-US": "change in points" },
  behind: { "zh-CN": "百分点变化", "en-US": "change in points" },
  moves: { up: "提高", down: "下降" },
  rules: {
    "points-change": {
      "zh-CN": "变化 = 本期比率 − 上年同期比率，以百分点计",
      "en-US": "Change = current rate − previous year's rate, in percentage points",
    },
  },
} satisfies KindWords<"points-change">;
