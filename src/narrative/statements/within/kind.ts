import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** Among the first so many, as a cell states it: a bound, and no place. */
    readonly within: {
      readonly kind: "within";
      readonly basis: "level" | "growth";
      readonly scope: string;
    };
  }
}

export const withinWords: KindWords<"within"> = {
  name: { "zh-CN": "前若干位", "en-US": "among the first" },
  rules: {},
};
