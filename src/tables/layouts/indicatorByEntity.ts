import { indicatorRows } from "../rows/indicatorRows";
import { nameTotalRow } from "../rows/nameTotalRow";
import { ofEntity } from "../values/ofEntity";
import { areMembers, indicatorColumns } from "./indicatorColumns";
import { kindsBeside } from "./kindsBeside";
import type { Layout } from "./layout";

/** 指标 | 甲县 | 乙县 | 全市: a column for each region. */
export const indicatorByEntity: Layout = {
  recognise: (found) => {
    const { names } = found;
    if (names.are !== "indicators" && names.are !== "things") return undefined;
    const known = indicatorColumns(found);
    return areMembers(known) ? kindsBeside(known, names.column, "indicators") : undefined;
  },
  rows: (grid, frame, laid, title) =>
    nameTotalRow(grid, indicatorRows(grid, frame, laid, title), laid, title),
  named: (values) => values,
  settle: (base, { column, values }) => ofEntity(base, column, values),
  roles: { rows: "indicators", columns: "members" },
  aggregatesOwn: false,
};
