import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** How many targets of the year have been met: all of them, or so many of those set. */
    readonly "targets-met": { readonly kind: "targets-met"; readonly all: boolean };
    /** How many targets there are, each with its actual figure. */
    readonly "targets-set": { readonly kind: "targets-set" };
  }
}

export const targetsMetWords: KindWords<"targets-met"> = {
  name: { "zh-CN": "目标完成情况", "en-US": "targets met" },
  rules: {
    "targets-met": {
      "zh-CN": "各项年度目标逐项与实际比较，达到目标的项数",
      "en-US": "Every target of the year compared with its actual figure: how many are reached",
    },
  },
};

export const targetsSetWords: KindWords<"targets-set"> = {
  name: { "zh-CN": "目标项数", "en-US": "targets set" },
  rules: {
    "targets-set": {
      "zh-CN": "有实际数可比的年度目标项数，无一缺数",
      "en-US": "Number of targets of the year; none is without an actual figure",
    },
  },
};
