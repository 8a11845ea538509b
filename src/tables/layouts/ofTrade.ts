import { isClassHead } from "../../lexicon/classHeads";
import { isBareAmount } from "../../lexicon/figureNames";
import { tradeIn } from "../../lexicon/trade";
import { withName } from "../layout/withName";
import type { Column } from "../layout/columns";
import type { Found } from "./layout";

type Said = Pick<Found, "names" | "title">;

/** 出口 of goods under 出口商品, or under 商品名称 in a table of 主要商品出口. */
export function tradeOf({ names, title }: Said): string | undefined {
  const { text } = names.column;
  return tradeIn(text) ?? (isClassHead(text) ? tradeIn(title?.name ?? "") : undefined);
}

/** 金额 beside 出口商品 is 出口额, and 数量 出口量. */
export function ofTrade(columns: readonly Column[], said: Said): readonly Column[] {
  const deed = tradeOf(said);
  if (deed === undefined) return columns;
  return columns.map((column) => {
    const { kind, label, heading } = column;
    const isBare = kind === "value" && label.name === "" && label.measure === undefined;
    const isCount = label.aspect === "count";
    if (!isBare || !(isCount || label.aspect === "amount" || isBareAmount(column.text)))
      return column;
    return withName(column, `${deed}${isCount ? "量" : "额"}`, heading);
  });
}
