import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    readonly change: { readonly kind: "change" };
  }
}

export const changeWords = {
  name: { "zh-CN": "增减额", "en-US": "change" },
  behind: { "zh-CN": "增减额", "en-US": "change" },
  moves: { up: "增加", down: "减少" },
  rules: {
    change: { "zh-CN": "增减额 = 本期 − 上年同期", "en-US": "Change = current − previous year" },
  },
} satisfies KindWords<"change">;
