import type { Period } from "../../../quantity/period";
import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    readonly record: {
      readonly kind: "record";
      readonly standing: "high" | "equals-high" | "low";
      /** The first of the years it is a record of. */
      readonly since: Period;
      /** Earlier years that have a figure. */
      readonly years: number;
    };
  }
}

export const recordWords: KindWords<"record"> = {
  name: { "zh-CN": "历史新高", "en-US": "record" },
  rules: {
    record: {
      "zh-CN":
        "与以前各年（不少于三年）逐年比较：高于其中最高的为新高，等于最高的为持平，低于最低的为新低",
      "en-US":
        "Compared with every earlier year, at least three: above the highest is a record, equal to it is no record",
    },
  },
};
