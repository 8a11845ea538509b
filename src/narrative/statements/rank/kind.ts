import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    readonly rank: {
      readonly kind: "rank";
      readonly basis: "level" | "growth";
      /** Among whom: 全国, 全省, 同组. Empty where the workbook does not say; then `count` and `peerNoun` speak. */
      readonly scope: string;
      /** Members counted, the subject included; absent for a stored rank. */
      readonly count?: number;
      /** What the peers are, in the plural after a number: 地区, 市, 县（市、区）. */
      readonly peerNoun?: string;
      /** Counted from the end, 1 for the last; absent where not everybody is known. */
      readonly fromEnd?: number;
      /** Members of the table that show no figure: the rank then only holds among those that do. */
      readonly missing?: number;
      /** Others at the same place. */
      readonly tiedWith: readonly string[];
      /** The sheet does not say whether it is by the level or by its growth. */
      readonly basisUnsaid?: true;
      /** The cell says 并列 and not with whom. */
      readonly tiedUnnamed?: true;
    };
  }
}

export const rankWords: KindWords<"rank"> = {
  name: { "zh-CN": "位次", "en-US": "rank" },
  behind: { "zh-CN": "位次", "en-US": "rank" },
  rules: {
    rank: {
      "zh-CN": "按所示小数位比较排位次：数值相同者位次相同，其后顺延；总计、平均、分组小计不参加",
      "en-US":
        "Competition ranking at the decimals shown: equal values share a place and the next place is skipped; totals, averages and subtotals do not take part",
    },
  },
};
