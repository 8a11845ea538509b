import { formatAddress } from "../../workbook/address";
import type { CellAddress } from "../../workbook/workbook";
import { useCellLinkStyles } from "./CellLink.styles";
import { useSelectCell } from "./SelectCell";
import { LinkButton } from "./LinkButton";

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
    <LinkButton className={styles.root} onClick={() => select(cell)}>
      {children}
    </LinkButton>
  );
}
