import { PERCENT } from "../../quantity/unit";
import type { TitleLabel } from "../words/titleWords";
import type { ValueColumn } from "../values/valueColumn";
import { indicatorColumns, refuseUnknown } from "./indicatorColumns";
import { indicatorByRole } from "./indicatorByRole";
import { kindsBeside } from "./kindsBeside";
import type { Layout } from "./layout";

/** 指标 | 2021年 | 2022年 | 2023年: a column for each year. */
export const indicatorByPeriod: Layout = {
  ...indicatorByRole,
  recognise: (found) =>
    found.names.are === "indicators"
      ? kindsBeside(
          refuseUnknown(indicatorColumns(found.columns), found),
          found.names.column,
          "indicators",
        )
      : undefined,
  settle: (base, line) => growthOfTitle(indicatorByRole.settle(base, line), line.title),
};

/** 历年地区生产总值增长速度 over the years: each figure is the growth of its row. */
function growthOfTitle(column: ValueColumn, title: TitleLabel | undefined): ValueColumn {
  const isBare = column.measure === "level" && (!column.unit || column.unit.base === PERCENT.base);
  if (title?.measure !== "growth" || title.name === "" || !isBare) return column;
  const from = { ...column.from, measure: title.origin };
  return { ...column, measure: "growth", unit: column.unit ?? PERCENT, from };
}
