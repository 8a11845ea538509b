import { unclear } from "../values/unclear";
import { combineMeasures } from "../words/combineMeasures";
import type { TitleLabel } from "../words/titleWords";
import type { ValueColumn } from "../values/valueColumn";
import { entityByIndicator, memberColumns } from "./entityByIndicator";
import type { Layout } from "./layout";

/** 地区 | 2021年 | 2022年 under a title that names the indicator. */
export const entityByPeriod: Layout = {
  ...entityByIndicator,
  recognise: memberColumns,
  named: (values) => values,
  settle: (base, { title }) => inTitle(base, title),
  roles: { rows: "members", columns: "attributes" },
};

function inTitle(column: ValueColumn, title: TitleLabel | undefined): ValueColumn {
  if (!title) return { ...column, problem: column.problem ?? { code: "missing-indicator-name" } };
  // 较1—4月提高 under a title about growth says itself what has moved.
  const measure = column.moves
    ? column.measure
    : combineMeasures(title.measure ?? "level", column.measure);
  const unit = column.measure === "level" ? (column.unit ?? title.unit) : column.unit;
  const from = { ...column.from, indicator: title.origin };
  const named = { ...column, indicator: title.name, ...(unit && { unit }), from };
  return measure ? { ...named, measure } : unclear(named);
}
