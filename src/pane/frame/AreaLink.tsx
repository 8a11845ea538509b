import { formatArea } from "../../workbook/address";
import type { AreaAddress } from "../../workbook/workbook";
import { CellLink } from "./CellLink";

/** A range of the workbook; a click selects its first cell. */
export function AreaLink({ area }: { area: AreaAddress }) {
  return (
    <CellLink cell={{ sheet: area.sheet, row: area.top, column: area.left }}>
      {formatArea(area)}
    </CellLink>
  );
}
