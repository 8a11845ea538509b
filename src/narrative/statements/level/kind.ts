import type { Counting } from "../../../tables/observation";
import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    readonly level: {
      readonly kind: "level";
      /** Set for a figure of one of the first three: the scope of the ranking they lead. */
      readonly leadsIn?: string;
      readonly counting?: Counting;
      readonly status?: "forecast" | "preliminary";
    };
  }
}

export const levelWords: KindWords<"level"> = {
  name: { "zh-CN": "数值", "en-US": "figure" },
  rules: {},
};
