import type { EntityRole } from "../../../tables/observation";
import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    readonly share: {
      readonly kind: "share";
      /** Name of the total row (全国), or of the other indicator (地区生产总值). */
      readonly whole: string;
      readonly wholeRole: EntityRole;
      /** `entity`: of a total row; `indicator`: of another indicator of the same entity; `total`: of the total it is 其中 of. */
      readonly of: "entity" | "indicator" | "total";
    };
    /** The same share one year before, in points. */
    readonly "share-change": {
      readonly kind: "share-change";
      readonly whole: string;
      readonly of: "entity" | "indicator" | "total";
    };
  }
}

export const shareWords: KindWords<"share"> = {
  name: { "zh-CN": "占比", "en-US": "share" },
  behind: { "zh-CN": "占比", "en-US": "share" },
  rules: {
    share: { "zh-CN": "占比 = 部分 ÷ 总量", "en-US": "Share = part ÷ whole" },
  },
};

export const shareChangeWords = {
  name: { "zh-CN": "占比变化", "en-US": "change of share" },
  behind: { "zh-CN": "占比变化", "en-US": "change of share" },
  moves: { up: "提高", down: "下降" },
  rules: {
    "share-change": {
      "zh-CN": "占比变化 = 本期部分 ÷ 本期总量 − 上年部分 ÷ 上年总量，以百分点计",
      "en-US":
        "Change of share = part ÷ whole now − part ÷ whole a year before, in percentage points",
    },
  },
} satisfies KindWords<"share-change">;
