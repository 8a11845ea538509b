import { indicatorColumns, refuseUnknown } from "./indicatorColumns";
import { indicatorByRole } from "./indicatorByRole";
import { kindsBeside } from "./kindsBeside";
import type { Layout } from "./layout";

/** 指标 | 2021年 | 2022年 | 2023年: a column for each year. */
export const indicatorByPeriod: Layout = {
  ...indicatorByRole,
  recognise: (found) =>
    found.names.are === "indicators"
      ? kindsBeside(refuseUnknown(indicatorColumns(found), found), found.names.column, "indicators")
      : undefined,
};
