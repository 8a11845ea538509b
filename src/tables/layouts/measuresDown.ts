import type { Frame } from "../frame/frame";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";
import { isMeasureWord } from "../words/measureWords";

const FEWEST_ROWS = 2;
const LOOKED_AT = 200;

/**
 * The column that says of each row whether its figures are 当月值, 累计值, 同比 or 位次, right behind the one that names what they are of, which
 * then heads several of these rows; `undefined` where there is none.
 */
export function measuresDown(
  grid: Grid,
  frame: Frame,
  columns: readonly Column[],
): Column | undefined {
  if (columns.some(({ kind }) => kind === "entity")) return undefined;
  const rows = frame.body.filter(({ figures }) => figures.length > 0).slice(0, LOOKED_AT);
  return columns.find((column, index) => {
    const before = columns[index - 1];
    if (!before || !isOfWords(column) || !isOfWords(before)) return false;
    const texts = rows.map(({ row }) => cellText(grid.shown(row, column.column)));
    const said = texts.filter((text) => text.trim() !== "");
    return said.length >= FEWEST_ROWS && said.length === rows.length && said.every(isMeasureWord);
  });
}

const WORDS: ReadonlySet<Column["kind"]> = new Set(["indicator", "names", "section", "remark"]);

function isOfWords({ kind, profile: { texts, figures } }: Column): boolean {
  return WORDS.has(kind) && texts > figures;
}
