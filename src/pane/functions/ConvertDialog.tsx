import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "../useTranslation";
import type { OwnFormulas } from "../../hosts/formulaDesk";
import { AskDialog } from "./AskDialog";
import { countBySheet } from "./countBySheet";
import { useFormStyles } from "./Form.styles";
import { usePlaces } from "./usePlaces";

interface ConvertDialogProps {
  readonly found: OwnFormulas;
  readonly onConvert: (errorsToo: boolean) => void;
  readonly onCancel: () => void;
}

/** Says which formulas would become values and which would not, and asks. */
export function ConvertDialog({ found, onConvert, onCancel }: ConvertDialogProps) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  const places = usePlaces();
  const [errorsToo, setErrorsToo] = useState(false);
  const errors = found.found.filter(({ state }) => state === "error");
  const busy = found.found.filter(({ state }) => state === "busy");
  const wanted = found.found.filter(
    ({ state }) => state === "value" || (errorsToo && state === "error"),
  );
  return (
    <AskDialog
      title={t("values.title")}
      label={t("values.run")}
      disabled={wanted.length === 0}
      onYes={() => onConvert(errorsToo)}
      onNo={onCancel}
    >
      {wanted.length > 0 && <p className={styles.rule}>{t("values.ask")}</p>}
      {wanted.length === 0 && <p className={styles.rule}>{t("values.nothing")}</p>}
      <ul className={styles.list}>
        {countBySheet(wanted).map(({ sheet, count }) => (
          <li key={sheet}>{t("values.sheet", { sheet, count })}</li>
        ))}
      </ul>
      {errors.length > 0 && !errorsToo && (
        <p className={styles.rule}>{t("values.errors", { places: places(errors) })}</p>
      )}
      {errors.length > 0 && (
        <Checkbox
          label={t("values.errorsToo")}
          checked={errorsToo}
          onChange={(_, { checked }) => setErrorsToo(checked === true)}
        />
      )}
      {busy.length > 0 && (
        <p className={styles.rule}>{t("values.busy", { places: places(busy) })}</p>
      )}
      {found.unread.length > 0 && (
        <p className={styles.rule}>{t("values.unread", { sheets: found.unread.join(" ") })}</p>
      )}
      <p className={styles.quiet}>{t("values.undo")}</p>
    </AskDialog>
  );
}
