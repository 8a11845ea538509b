import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    readonly growth: {
      readonly kind: "growth";
      /** As of a level. */
      readonly leadsIn?: string;
      readonly stored: boolean;
      readonly status?: "forecast" | "preliminary";
      /** The workbook has several years before it: records and streaks may be told with it. */
      readonly inHistory?: true;
    };
  }
}

export const growthWords = {
  name: { "zh-CN": "同比", "en-US": "growth" },
  behind: { "zh-CN": "增速", "en-US": "growth" },
  moves: { up: "增长", down: "下降" },
  rules: {
    growth: {
      "zh-CN": "增长率 =（本期 − 上年同期）÷ 上年同期",
      "en-US": "Growth = (current − previous year) ÷ previous year",
    },
  },
} satisfies KindWords<"growth">;
