import type { Column } from "../layout/columns";
import { SELF } from "../observation";
import { indicatorRows } from "../rows/indicatorRows";
import { nameTotalRow } from "../rows/nameTotalRow";
import { indicatorColumns, refuseUnknown } from "./indicatorColumns";
import { amountsOfTitle } from "../rows/amountsOfTitle";
import { sharesAimedAt } from "../rows/sharesAimedAt";
import { ofEntity } from "../values/ofEntity";
import type { ValueColumn } from "../values/valueColumn";
import { entityName } from "../words/regionNames";
import { isEntityHeading } from "./isEntityHeading";
import { kindsBeside } from "./kindsBeside";
import type { Layout, Line } from "./layout";
import { valuesOf } from "./valuesOf";

const FEWEST_MEMBERS = 2;

/** 东区 | 西区 behind the years of the whole are the regions' own, and the years then those of all of them together. */
function besideMembers(base: ValueColumn, { column, values }: Line): ValueColumn {
  if (isNamedMember(column)) return ofEntity(base, column, values);
  return values.filter(isPart).length >= FEWEST_MEMBERS
    ? { ...base, entity: { name: SELF, role: "total" } }
    : base;
}

/** 全国平均 and 全省 beside the years are benchmarks, no parts of them. */
function isPart(column: Column): boolean {
  return isNamedMember(column) && entityName(column.label.name).role === "member";
}

function isNamedMember(column: Column): boolean {
  return column.label.name !== "" && isEntityHeading(column);
}

/** 指标 | 目标 | 完成 | 同比增长 | 位次: a column for each thing said of the row. */
export const indicatorByRole: Layout = {
  recognise: (found) => {
    const { names } = found;
    if (names.are !== "indicators") return undefined;
    const known = indicatorColumns(found);
    const saysMore = valuesOf(known).some(
      ({ label }) => label.measure !== undefined || label.time?.kind !== "calendar",
    );
    return saysMore
      ? kindsBeside(refuseUnknown(known, found), names.column, "indicators")
      : undefined;
  },
  rows: (grid, frame, laid, title) => {
    const rows = sharesAimedAt(grid, indicatorRows(grid, frame, laid, title), laid);
    return amountsOfTitle(nameTotalRow(grid, rows, laid, title), title, laid.names.text);
  },
  named: (values) => values,
  settle: besideMembers,
  roles: { rows: "indicators", columns: "attributes" },
  aggregatesOwn: true,
};
