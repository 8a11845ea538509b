import { Link } from "@fluentui/react-components";
import { formatAddress } from "../../workbook/address";
import type { CellAddress } from "../../workbook/workbook";
import { useCellLinkStyles } from "./CellLink.styles";
import { useSelectCell } from "./SelectCell";

interface CellLinkProps {
  readonly cell: CellAddress;
  /** What to show in place of the cell's address: a range that begins there. */
  readonly children?: string;
}

/** A place in the workbook; a click selects it there. */
export function CellLink({ cell, children = formatAddress(cell) }: CellLinkProps) {
  const styles = useCellLinkStyles();
  const select = useSelectCell();
  return (
    <Link as="button" className={styles.root} onClick={() => select(cell)}>
      {children}
    </Link>
  );
}
