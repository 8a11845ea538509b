import type { Column } from "../layout/columns";
import { bodyName } from "../words/bodyName";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { looksLikeRegion } from "../words/regionNames";

/** 古藺縣, 全市, 合计: the column is a region's, or that of all of them. */
export function isEntityHeading({ label, text }: Pick<Column, "label" | "text">): boolean {
  const name = label.name === "" ? text : label.name;
  return looksLikeRegion(name) || bodyName(plainLabel(name).key) === plainLabel(name).key;
}
