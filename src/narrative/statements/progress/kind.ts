import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** The year so far against the whole year before. */
    readonly progress: { readonly kind: "progress" };
  }
}

export const progressWords: KindWords<"progress"> = {
  name: { "zh-CN": "进度", "en-US": "progress" },
  rules: {
    progress: {
      "zh-CN": "进度 = 本年累计 ÷ 上年全年",
      "en-US": "Progress = this year so far ÷ the whole of last year",
    },
  },
};
