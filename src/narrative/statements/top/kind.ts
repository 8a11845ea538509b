import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** For the first time among so many; the value is how many. */
    readonly top: { readonly kind: "top"; readonly scope: string };
    /** In the first place for so many years. */
    readonly leading: { readonly kind: "leading"; readonly scope: string };
  }
}

export const topWords: KindWords<"top"> = {
  name: { "zh-CN": "首次进入前列", "en-US": "first time among the leaders" },
  rules: {
    "first-among": {
      "zh-CN": "本期位次在前列之内，以前各年（不少于三年）均在其外",
      "en-US": "Among so many now, and beyond them in every earlier year, at least three",
    },
  },
};

export const leadingWords: KindWords<"leading"> = {
  name: { "zh-CN": "连续居首", "en-US": "years in the lead" },
  rules: {
    leading: {
      "zh-CN": "逐年位次均为第 1 的连续年数，本年在内",
      "en-US": "Years in a row in the first place, this one included",
    },
  },
};
