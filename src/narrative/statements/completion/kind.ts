import type { Aim } from "../../../lexicon/saying";
import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    readonly completion: {
      readonly kind: "completion";
      readonly setBy?: string;
      readonly aim?: Aim;
      /** That of one who leads a ranking, or stands last in it. */
      readonly leadsIn?: string;
    };
  }
}

export const completionWords: KindWords<"completion"> = {
  name: { "zh-CN": "完成率", "en-US": "completion" },
  behind: { "zh-CN": "目标完成率", "en-US": "completion" },
  rules: {
    completion: { "zh-CN": "完成率 = 实际 ÷ 目标", "en-US": "Completion = actual ÷ target" },
  },
};
