import { namesOffice } from "../lexicon/heads";
import type { DefinedName, Workbook } from "../workbook/workbook";
import type { FoundFrame } from "./frame/foundFrame";
import { selfNameIn } from "./words/selfNameIn";

/** What a cell that is named 单位名称 or the like says, such as 甲市科学技术局, where it names an area. */
export function officeName({ names = [], sheets }: Workbook): string | undefined {
  const said = names
    .filter(({ name }) => namesOffice(name))
    .map(({ area }) => textIn(sheets, area))
    .filter((text) => selfNameIn(text)?.generic === false);
  const [only, ...others] = new Set(said);
  return others.length === 0 ? only : undefined;
}

/** The only office that lines above the tables name: 填报单位：甲市科学技术局. */
export function officeAbove(found: readonly FoundFrame[]): string | undefined {
  const [only, ...others] = new Set(found.flatMap(({ title }) => title.office ?? []));
  return others.length === 0 ? only : undefined;
}

function textIn(sheets: Workbook["sheets"], { sheet: name, ...area }: DefinedName["area"]): string {
  const sheet = sheets.find((each) => each.name === name);
  const isCell = area.top === area.bottom && area.left === area.right;
  const cell = isCell && sheet?.rows[area.top - sheet.firstRow]?.[area.left - sheet.firstColumn];
  return cell && typeof cell.value === "string" ? cell.value : "";
}
