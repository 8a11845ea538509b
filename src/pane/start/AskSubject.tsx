import { useTranslation } from "../useTranslation";
import { useStartStyles } from "./start.styles";
import { Button } from "../frame/Button";

interface AskSubjectProps {
  /** Whose text is shown until then. */
  readonly shown: string | undefined;
  /** Opens the list of those it can be about. */
  readonly onAsk: () => void;
}

/** Where the tables hold but members, nobody is the subject unasked; the first stands in as an example. */
export function AskSubject({ shown = "", onAsk }: AskSubjectProps) {
  const { t } = useTranslation();
  const styles = useStartStyles();
  return (
    <section className={styles.ask} aria-label={t("start.askSubject")}>
      <span className={styles.question}>{t("start.askSubject")}</span>
      <Button size="small" appearance="primary" onClick={onAsk}>
        {t("start.choose")}
      </Button>
      <span className={styles.quiet}>{t("start.example", { subject: shown })}</span>
    </section>
  );
}
