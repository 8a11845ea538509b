import type { Aim } from "../../../lexicon/saying";
import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    readonly gap: {
      readonly kind: "gap";
      readonly against: "target" | "average" | "total" | "indicator";
      readonly benchmark: string;
      /** `growth` where growth rates are compared. */
      readonly basis: "level" | "growth" | "points";
      /** What kind of target it is, where it is called by another name. */
      readonly aim?: Aim;
      /** 尚差 as it stands in a cell, of a target that stands nowhere. */
      readonly isStated?: true;
    };
  }
}

export const gapWords = {
  name: { "zh-CN": "差距", "en-US": "gap" },
  behind: { "zh-CN": "差距", "en-US": "gap" },
  moves: { up: "高于", down: "低于" },
  rules: {
    "growth-difference": {
      "zh-CN": "增速之差 = 本指标增速 − 对比指标增速，以百分点计",
      "en-US": "Difference = own growth − growth of the other indicator, in percentage points",
    },
    gap: {
      "zh-CN": "与目标之差 = 实际 − 目标，比率以百分点计",
      "en-US": "Gap = actual − target, in percentage points for rates",
    },
    "average-gap": {
      "zh-CN": "差距 = 本单位 − 对比水平，比率以百分点计",
      "en-US": "Gap = own value − benchmark, in percentage points for rates",
    },
  },
} satisfies KindWords<"gap">;
