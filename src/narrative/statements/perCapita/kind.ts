import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** For every 10,000 of the population that is named. */
    readonly "per-capita": { readonly kind: "per-capita"; readonly population: string };
  }
}

export const perCapitaWords: KindWords<"per-capita"> = {
  name: { "zh-CN": "每万人口数", "en-US": "per 10,000 inhabitants" },
  rules: {
    "per-capita": {
      "zh-CN": "每万人口数 = 数值 ÷ 人口（万人）",
      "en-US": "For every 10,000 inhabitants = value ÷ population in units of 10,000",
    },
  },
};
