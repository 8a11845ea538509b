import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** The year's target against the part of the year that has passed. */
    readonly pace: { readonly kind: "pace" };
  }
}

export const paceWords: KindWords<"pace"> = {
  name: { "zh-CN": "时间进度", "en-US": "progress against the year" },
  rules: {
    pace: {
      "zh-CN": "与时间进度之差 = 实际 ÷ 全年目标 − 已过月数 ÷ 12，以百分点计",
      "en-US": "Ahead of time = actual ÷ year's target − months passed ÷ 12, in percentage points",
    },
  },
};
