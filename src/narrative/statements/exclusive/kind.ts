import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** Nobody else of the scope has any. */
    readonly exclusive: { readonly kind: "exclusive"; readonly scope: string };
  }
}

export const exclusiveWords: KindWords<"exclusive"> = {
  name: { "zh-CN": "唯一", "en-US": "only one" },
  rules: {
    exclusive: {
      "zh-CN": "同表其他成员均有数据且均为零",
      "en-US": "Everybody else of the table has a figure, and it is zero",
    },
  },
};
