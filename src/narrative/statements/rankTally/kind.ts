import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** How many indicators have a place in the scope, and which; `ofScores` where all of them are scores of an assessment. */
    readonly ranked: {
      readonly kind: "ranked";
      readonly scope: string;
      readonly ofScores: boolean;
      readonly indicators: readonly string[];
    };
    /** So many of them hold this place; or stand within it, where it is a bound. */
    readonly "rank-tally": {
      readonly kind: "rank-tally";
      readonly scope: string;
      readonly place: number;
      readonly bound: boolean;
      readonly of: number;
    };
  }
}

export const rankedWords: KindWords<"ranked"> = {
  name: { "zh-CN": "参加排位的指标项数", "en-US": "indicators ranked" },
  rules: {
    ranked: {
      "zh-CN": "在该范围内按数值排位次的指标个数；其中项和有成员缺数的排名不计",
      "en-US":
        "Number of indicators ranked by value in this scope; parts, and rankings in which somebody has no figure, do not count",
    },
  },
};

export const rankTallyWords: KindWords<"rank-tally"> = {
  name: { "zh-CN": "位次汇总", "en-US": "tally of places" },
  rules: {
    "rank-tally": {
      "zh-CN": "位次为该名次（或在该名次以内）的指标个数",
      "en-US": "Number of indicators that hold this place, or stand within it",
    },
  },
};
