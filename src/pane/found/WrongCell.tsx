import { useEffect, useRef } from "react";
import { useTranslation } from "../useTranslation";
import type { Table } from "../../tables/table";
import { columnLetters, formatAddress } from "../../workbook/address";
import type { CellAddress } from "../../workbook/workbook";
import { CellLink } from "../frame/CellLink";
import { LinkButton } from "../frame/LinkButton";
import { useFoundPageStyles } from "./FoundPage.styles";
import { LineRoles } from "./LineRoles";

interface WrongCellProps {
  readonly cell: CellAddress;
  readonly tables: readonly Table[];
  /** Back to the text, which has been written anew meanwhile. */
  readonly onBack: () => void;
}

/** A figure that was read wrongly: what its column and its row were taken for, each ready to be put right. */
export function WrongCell({ cell, tables, onBack }: WrongCellProps) {
  const { t } = useTranslation();
  const styles = useFoundPageStyles();
  const root = useRef<HTMLElement>(null);
  const table = tables.find(({ area }) => isIn(area, cell));

  useEffect(() => {
    root.current?.focus();
  }, [cell]);

  return (
    <section ref={root} tabIndex={-1} className={styles.section}>
      <h2 className={styles.heading}>{t("found.wrong", { address: formatAddress(cell) })}</h2>
      <div className={styles.links}>
        <CellLink cell={cell} />
        <LinkButton onClick={onBack}>{t("found.back")}</LinkButton>
      </div>
      {table ? (
        <>
          <LineRoles
            heading={t("found.columns")}
            lines={table.columns.filter(({ line }) => line === cell.column)}
            name={(line) => columnLetters(line)}
            axis="column"
            orientation={table.orientation}
            table={table.anchor}
            startOpen
          />
          <LineRoles
            heading={t("found.rows")}
            lines={table.rows.filter(({ line }) => line === cell.row)}
            name={(line) => String(line + 1)}
            axis="row"
            orientation={table.orientation}
            table={table.anchor}
            startOpen
          />
        </>
      ) : (
        <div className={styles.none}>{t("found.noTables")}</div>
      )}
    </section>
  );
}

function isIn({ sheet, top, left, bottom, right }: Table["area"], cell: CellAddress): boolean {
  const { row, column } = cell;
  return cell.sheet === sheet && row >= top && row <= bottom && column >= left && column <= right;
}
