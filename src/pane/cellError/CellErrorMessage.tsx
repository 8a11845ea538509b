import { useTranslation } from "../useTranslation";
import { formatCell } from "../../workbook/address";
import { Message } from "../frame/Message";
import type { ReadFormula } from "../functions/readFormula";
import type { ExplainedError } from "./useSelectedError";

interface CellErrorMessageProps {
  readonly explained: ExplainedError;
  readonly onMend: (formula: ReadFormula) => void;
  readonly onRecalculate: () => void;
  readonly onDismiss: () => void;
}

/** Why the selected cell shows an error, and what can be done about it here. */
export function CellErrorMessage(props: CellErrorMessageProps) {
  const { explained, onMend, onRecalculate, onDismiss } = props;
  const { t } = useTranslation();
  const { selected, reason } = explained;
  const { error } = selected;
  const cell = formatCell(selected.cell.row, selected.cell.column);
  const said = { intent: "info", onDismiss } as const;
  switch (reason.kind) {
    case "explained": {
      const text = t("reason.explained", { cell, error, reason: reason.sentence });
      const run = () => onMend(reason.formula);
      return <Message {...said} text={text} action={{ label: t("reason.mend"), run }} />;
    }
    case "waiting": {
      const action = { label: t("reason.recalculate"), run: onRecalculate };
      return <Message {...said} text={t("reason.waiting", { cell, error })} action={action} />;
    }
    case "blocked":
      return <Message {...said} text={t("reason.blocked", { cell, error })} />;
    case "compound":
      return <Message {...said} text={t("reason.compound", { cell, error })} />;
  }
}
