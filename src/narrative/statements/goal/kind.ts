import type { Period } from "../../../quantity/period";
import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    readonly goal: {
      readonly kind: "goal";
      readonly of: "level" | "growth" | "points";
      readonly period?: Period;
      /** Who set it, or for whom it is meant, where two tiers stand side by side: 工作目标. */
      readonly setBy?: string;
      /** What the sheet of goals calls the indicator, where the rest of the workbook calls it otherwise. */
      readonly calledAs?: string;
    };
  }
}

export const goalWords: KindWords<"goal"> = {
  name: { "zh-CN": "目标", "en-US": "target" },
  behind: { "zh-CN": "下一年目标", "en-US": "goal" },
  rules: {},
};
