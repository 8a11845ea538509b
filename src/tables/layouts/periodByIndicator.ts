import { behindIndustries } from "../../lexicon/divisions";
import { isFigureName } from "../../lexicon/figureNames";
import { combineMeasures } from "../words/combineMeasures";
import { entityName } from "../words/regionNames";
import { unclear } from "../values/unclear";
import { areMembers } from "./indicatorColumns";
import { periodRows } from "../rows/periodRows";
import type { Column } from "../layout/columns";
import { ownedColumn } from "../values/ownedColumn";
import type { ValueColumn } from "../values/valueColumn";
import { namedByTitle } from "./namedByTitle";
import { kindsBeside } from "./kindsBeside";
import { ofTitleAlone } from "./ofTitleAlone";
import type { Layout, Line } from "./layout";
import { unclearHeading, valuesOf } from "./valuesOf";

/** 石化 | 食品 under 重点产业增加值增速（%）: names of kinds of what the title names, and what it says of it. */
function ofTitle(base: ValueColumn, { column: { label }, values, title }: Line): ValueColumn {
  const measured = title?.measure;
  if (!title || measured === undefined || !values.every(isBareKind)) return base;
  const whole = behindIndustries(title.name);
  if (whole === "" || base.problem) return base;
  return {
    ...base,
    indicator: `${label.name}${whole}`,
    from: { ...base.from, measure: title.origin, ...(title.unit && { unit: title.origin }) },
    partOf: whole,
    measure: measured,
    ...(title.unit && { unit: title.unit }),
  };
}

/** 生物医药: neither an amount nor a rate. */
function isBareKind({ label: { name, measure, unit, time } }: Column): boolean {
  const isBare = measure === undefined && !unit && time === undefined;
  return isBare && name !== "" && name.length <= 8 && !isFigureName(name);
}

/** 甲市 | 全省 | 全国 under 当月 and 累计: whose the figures are, of what the heading over them or the title names. */
function ofMembers(base: ValueColumn, line: Line): ValueColumn {
  const { title, values } = line;
  const owned = ownedColumn(base, line);
  const { indicator, section: name = title?.name, ...rest } = owned;
  if (!areMembers(values) || indicator === undefined || owned.problem) return ofTitle(owned, line);
  const isTitles = owned.section === undefined;
  const measure = combineMeasures((isTitles && title?.measure) || "level", owned.measure);
  if (name === undefined || !measure) return unclear(owned);
  const unit = owned.unit ?? (isTitles && owned.measure === "level" ? title?.unit : undefined);
  return {
    ...rest,
    indicator: name,
    entity: entityName(indicator),
    measure,
    ...(unit && { unit }),
    from: {
      ...owned.from,
      entity: owned.heading,
      ...(isTitles && title && { indicator: title.origin }),
    },
  };
}

/** 年份 | R&D经费 | 专利授权量: a row for each year or month, a column for each indicator of the office's own. */
export const periodByIndicator: Layout = {
  recognise: ({ columns: read, names, title }) => {
    if (names.are !== "periods") return undefined;
    const isNamed = valuesOf(read).some(({ label }) => label.name !== "");
    if (!isNamed && !title) return undefined;
    const columns = isNamed || !title ? read : read.map((column) => ofTitleAlone(column, title));
    const known = columns.map((column) =>
      column.kind === "value" && column.text === ""
        ? { ...column, problem: unclearHeading(column) }
        : column,
    );
    return kindsBeside(known, names.column, "indicators").map((column) =>
      column.column === names.column.column ? { ...column, kind: "period" } : column,
    );
  },
  rows: periodRows,
  named: (values, title) => (areMembers(values) ? values : namedByTitle(values, title)),
  settle: ofMembers,
  roles: { rows: "periods", columns: "indicators" },
  aggregatesOwn: true,
};
