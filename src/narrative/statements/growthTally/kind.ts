import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** Of how many indicators growth is known. */
    readonly "growth-counted": { readonly kind: "growth-counted" };
    /** How many of them grew. */
    readonly "growth-tally": { readonly kind: "growth-tally"; readonly all: boolean };
  }
}

export const growthTallyWords: KindWords<"growth-tally"> = {
  name: { "zh-CN": "增长的指标项数", "en-US": "indicators that grew" },
  rules: {
    "growth-tally": {
      "zh-CN":
        "其中增长率（率类指标为增减百分点）大于零的指标项数；增长的不过半，或全部增长而其中项有下降的，不写",
      "en-US":
        "How many of them grew, rates by percentage points; not told of half of them or less, nor of all above a part that fell",
    },
  },
};

export const growthCountedWords: KindWords<"growth-counted"> = {
  name: { "zh-CN": "有同比的指标项数", "en-US": "indicators with growth" },
  rules: {
    "growth-counted": {
      "zh-CN": "有同比数据（率类指标为增减百分点）的主要指标项数，其中项不计",
      "en-US": "Number of indicators with growth; parts do not count",
    },
  },
};
