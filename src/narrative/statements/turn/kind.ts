import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** From below zero to above it, or the other way; the value is the figure itself. */
    readonly turn: { readonly kind: "turn"; readonly to: "positive" | "negative" };
  }
}

export const turnWords: KindWords<"turn"> = {
  name: { "zh-CN": "正负转变", "en-US": "turn of sign" },
  rules: {
    turn: {
      "zh-CN": "上年同期与本期分在零的两侧",
      "en-US": "Last year's figure and this year's lie on either side of zero",
    },
  },
};
