import { isClassHead } from "../../lexicon/classHeads";
import { isBareAmount } from "../../lexicon/figureNames";
import { saysTrade, tradeUnder } from "../../lexicon/trades";
import { cellText } from "../grid/cellText";
import { withName } from "../layout/withName";
import type { Column } from "../layout/columns";
import type { Found } from "./layout";

type Said = Pick<Found, "names" | "title" | "grid" | "frame">;

/** 出口 of goods under 出口商品, or under 商品名称 in a table of 主要商品出口, as long as no row says which way it goes itself. */
export function tradeOf({ names, title, grid, frame }: Said): string | undefined {
  const { text, column } = names.column;
  const ofTitle = isClassHead(text) ? tradeIn(title?.name ?? "") : undefined;
  const areApart = (): boolean =>
    frame.body.some(({ row }) => saysTrade(cellText(grid.cell(row, column))));
  return tradeIn(text) ?? (ofTitle !== undefined && !areApart() ? ofTitle : undefined);
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

/** Of goods, and no amount of them: 进出口总值 heads nothing that is divided. */
function tradeIn(heading: string): string | undefined {
  const trade = tradeUnder(heading);
  return trade?.of === "goods" ? trade.way : undefined;
}
