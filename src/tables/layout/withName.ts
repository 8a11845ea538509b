import type { Origin } from "../meaning/origin";
import type { TitleLabel } from "../words/titleWords";
import type { Column } from "./columns";

/** A column under another name than its heading gives it, and who says so. */
export function withName(column: Column, name: string, indicator: Origin): Column {
  const { label, from } = column;
  return { ...column, label: { ...label, name }, from: { ...from, indicator } };
}

/** A name that heading and title give together. */
export function saidByBoth({ heading }: Column, { origin }: TitleLabel): Origin {
  return { ...heading, cells: [...heading.cells, ...origin.cells] };
}
