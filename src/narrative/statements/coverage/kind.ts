import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** In how many of the office's own districts a thing is there or done; the value is their number, or their part. */
    readonly coverage: {
      readonly kind: "coverage";
      readonly extent: "all" | "most" | "some" | "few" | "none";
      /** What the districts are called behind their number: 县市区. */
      readonly districts: string;
      /** The few that have not, or that have, where the others all differ. */
      readonly named: readonly string[];
      /** The office's own level, where it has it like all the districts. */
      readonly alike: readonly string[];
    };
  }
}

export const coverageWords: KindWords<"coverage"> = {
  name: { "zh-CN": "覆盖情况", "en-US": "coverage" },
  rules: {
    coverage: {
      "zh-CN":
        "逐一核对所列县（市、区）：为“是”（或个数大于零）的计为覆盖；空白不作“否”，有空白即不写",
      "en-US":
        "Every district of the table counted by its yes (or a count above zero); a blank is not no, and nothing is said then",
    },
    "coverage-rate": {
      "zh-CN": "覆盖率 = 覆盖的县（市、区）个数 ÷ 全部个数",
      "en-US": "Coverage = districts covered ÷ all districts",
    },
  },
};
