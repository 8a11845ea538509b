import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** What a 其中 part did to the growth of its total: its part in it, or so many points of it. */
    readonly contribution: { readonly kind: "contribution"; readonly whole: string };
    readonly pull: { readonly kind: "pull"; readonly whole: string };
  }
}

export const contributionWords: KindWords<"contribution"> = {
  name: { "zh-CN": "贡献率", "en-US": "contribution" },
  rules: {
    contribution: {
      "zh-CN": "贡献率 = 部分的增量 ÷ 总量的增量",
      "en-US": "Contribution = change of the part ÷ change of the whole",
    },
  },
};

export const pullWords: KindWords<"pull"> = {
  name: { "zh-CN": "拉动", "en-US": "pull" },
  rules: {
    pull: {
      "zh-CN": "拉动 = 部分的增量 ÷ 总量的上年数，以百分点计",
      "en-US": "Pull = change of the part ÷ last year's whole, in percentage points",
    },
  },
};
