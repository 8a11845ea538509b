import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { FormulaOrder, OccupiedCell } from "../../hosts/formulaDesk";
import { formatAddress, formatArea } from "../../workbook/address";
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
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onSettle(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("functions.occupied")}</DialogTitle>
          <DialogContent className={styles.list}>
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
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => onSettle(true)}>
              {t("functions.replace")}
            </Button>
            <Button onClick={() => onSettle(false)}>{t("functions.cancel")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const LONGEST = 60;

function shortened(content: string): string {
  return content.length > LONGEST ? `${content.slice(0, LONGEST)}…` : content;
}
