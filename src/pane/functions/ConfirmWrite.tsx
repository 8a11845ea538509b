import { useTranslation } from "../useTranslation";
import type { FormulaOrder, OccupiedCell } from "../../hosts/formulaDesk";
import { formatAddress, formatArea } from "../../workbook/address";
import { AskDialog } from "./AskDialog";
import { useFormStyles } from "./Form.styles";

/** An order that found cells in its way. */
export interface WriteQuestion {
  readonly order: FormulaOrder;
  readonly occupied: readonly OccupiedCell[];
}

interface ConfirmWriteProps {
  readonly asking: WriteQuestion;
  readonly onSettle: (replace: boolean) => void;
}

const MOST_NAMED = 5;

/** Asks before anything in the workbook is lost, and names it. */
export function ConfirmWrite({ asking, onSettle }: ConfirmWriteProps) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  const { order, occupied } = asking;
  const area = formatArea(order.area);
  const one = order.formulas.flat().length === 1;
  const isSingle = order.area.top === order.area.bottom && order.area.left === order.area.right;
  const others = occupied.length - MOST_NAMED;
  return (
    <AskDialog
      title={t("functions.occupied")}
      label={t("functions.replace")}
      onYes={() => onSettle(true)}
      onNo={() => onSettle(false)}
    >
      <p className={styles.rule}>
        {one && !isSingle
          ? t("functions.occupiedSpill", { area })
          : t("functions.occupiedEach", { area })}
      </p>
      <ul className={styles.list}>
        {occupied.slice(0, MOST_NAMED).map((cell) => (
          <li key={formatAddress(cell)} className={styles.item}>
            {t("functions.occupiedLine", {
              address: formatAddress(cell),
              content: shortened(cell.content),
            })}
          </li>
        ))}
      </ul>
      {others > 0 && (
        <p className={styles.quiet}>{t("functions.occupiedMore", { count: others })}</p>
      )}
    </AskDialog>
  );
}

const LONGEST = 60;

function shortened(content: string): string {
  return content.length > LONGEST ? `${content.slice(0, LONGEST)}…` : content;
}
