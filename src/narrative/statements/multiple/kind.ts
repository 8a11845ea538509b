import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** At least twice the figure of the year before; so many times is the value. */
    readonly multiple: { readonly kind: "multiple" };
  }
}

export const multipleWords: KindWords<"multiple"> = {
  name: { "zh-CN": "倍数", "en-US": "multiple" },
  rules: {
    multiple: {
      "zh-CN": "倍数 = 本期 ÷ 上年同期；不小于 2 为翻番",
      "en-US": "Multiple = current ÷ previous year; from 2 on the figure has doubled",
    },
  },
};
