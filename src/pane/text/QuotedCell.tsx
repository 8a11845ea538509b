import { TextQuoteRegular } from "@fluentui/react-icons/svg/text-quote";
import { useTranslation } from "../useTranslation";
import type { QuotedText } from "../../narrative/narrative";
import { formatAddress } from "../../workbook/address";
import { useSelectCell } from "../frame/SelectCell";
import { FIGURE_STOP } from "./FigureGroup";
import { useQuotedCellStyles } from "./QuotedCell.styles";

/** The user's own words as they stand in a cell, followed by a quiet way back to it. */
export function QuotedCell({ node }: { node: QuotedText }) {
  const { t } = useTranslation();
  const styles = useQuotedCellStyles();
  const select = useSelectCell();
  const label = t("narrative.quoted", { address: formatAddress(node.cell) });
  return (
    <>
      {node.text}
      <span className={styles.unbroken}>
        <button
          type="button"
          tabIndex={-1}
          {...FIGURE_STOP}
          className={styles.source}
          aria-label={label}
          title={label}
          onClick={() => select(node.cell)}
        >
          <TextQuoteRegular />
        </button>
      </span>
    </>
  );
}
