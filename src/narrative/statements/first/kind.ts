import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** From none to some, or still none. */
    readonly first: { readonly kind: "first"; readonly reached: boolean };
  }
}

export const firstWords: KindWords<"first"> = {
  name: { "zh-CN": "零的突破", "en-US": "first ever" },
  rules: {
    first: {
      "zh-CN": "以前各年均为零（空白不算零），本期大于零即为零的突破",
      "en-US": "Zero in every earlier year (blank is not zero), above zero now",
    },
  },
};
