import type { Column } from "../layout/columns";
import { combineMeasures, isHeld } from "../words/combineMeasures";
import type { TitleLabel } from "../words/titleWords";

/** 当月 | 累计 | 同比增长: a column that names no indicator, as of the one the title names and what it says of it. */
export function ofTitleAlone(column: Column, title: TitleLabel): Column {
  const { label, kind, text } = column;
  const measure = combineMeasures(title.measure ?? "level", label.measure ?? "level");
  if (kind !== "value" || text === "" || !measure) return column;
  const unit = label.unit ?? (label.measure === undefined ? title.unit : undefined);
  return {
    ...column,
    from: { ...column.from, indicator: title.origin },
    label: {
      ...label,
      name: title.name,
      ...(measure !== "level" && { measure }),
      ...(isHeld(measure) && title.since && { since: label.since ?? title.since }),
      ...(unit && { unit }),
    },
  };
}
