import { useTranslation } from "../useTranslation";
import { useReadingProgressStyles } from "./ReadingProgress.styles";
import { Button } from "./Button";

interface ReadingProgressProps {
  readonly label: string;
  /** From 0 to 1; absent while it cannot be told. */
  readonly value?: number;
  readonly onCancel: () => void;
}

/** How far a reading of the workbook has come, and the means to end it. */
export function ReadingProgress({ label, value, onCancel }: ReadingProgressProps) {
  const { t } = useTranslation();
  const styles = useReadingProgressStyles();
  return (
    <div className={styles.root}>
      <span className={styles.label}>{label}</span>
      <progress
        aria-label={label}
        className={styles.bar}
        max={1}
        {...(value !== undefined && { value })}
      />
      <Button size="small" onClick={onCancel}>
        {t("status.cancel")}
      </Button>
    </div>
  );
}
