import { recordRows } from "../rows/recordRows";
import { kindsBeside } from "./kindsBeside";
import type { Layout } from "./layout";

/** 地区 | 年份 | 指标 | 数值 | 单位: one figure a row, and beside it all that is to be known of it. */
export const record: Layout = {
  recognise: ({ columns, names }) =>
    names.are === "records" ? kindsBeside(columns, names.column, "records") : undefined,
  rows: recordRows,
  named: (values) => values,
  settle: (base) => base,
  roles: { rows: "records", columns: "attributes" },
  aggregatesOwn: false,
};
