import type { Column } from "../layout/columns";
import { flagIndicators } from "../layout/flagColumns";
import { entityRows } from "../rows/entityRows";
import { ownedColumn } from "../values/ownedColumn";
import { kindsBeside } from "./kindsBeside";
import { namedByTitle } from "./namedByTitle";
import type { Found, Layout } from "./layout";
import { unclearHeading, valuesOf } from "./valuesOf";
import { withOnlyName } from "./withOnlyName";

/** 地区 | R&D经费 | 专利授权量: a row for each region, a column for each indicator. */
export const entityByIndicator: Layout = {
  recognise: (found) => {
    const isNamed = valuesOf(found.columns).some(({ label }) => label.name !== "");
    return isNamed ? memberColumns(found) : undefined;
  },
  rows: entityRows,
  named: (values, title) => namedByTitle(withOnlyName(values), title),
  settle: ownedColumn,
  roles: { rows: "members", columns: "indicators" },
  aggregatesOwn: false,
};

/** The columns of a table whose rows are members. */
export function memberColumns({ columns, names }: Found): readonly Column[] | undefined {
  if (names.are !== "members") return undefined;
  const known = flagIndicators(columns).map((column) =>
    column.kind === "value" && column.text === ""
      ? { ...column, problem: unclearHeading(column) }
      : column,
  );
  return kindsBeside(known, names.column, "members");
}
