import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** What came through of what was applied for, and how the sheet calls that: 通过, 立项. */
    readonly funnel: { readonly kind: "funnel"; readonly stage: string };
  }
}

export const funnelWords: KindWords<"funnel"> = {
  name: { "zh-CN": "通过率", "en-US": "pass rate" },
  rules: {
    "pass-rate": {
      "zh-CN": "通过率 = 通过 ÷ 申报；等于 100% 为全部通过",
      "en-US": "Rate = passed ÷ applied for; all passed at 100 %",
    },
  },
};
