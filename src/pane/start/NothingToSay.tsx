import { useTranslation } from "../useTranslation";
import type { LiveBook } from "../../hosts/host";
import type { Problem } from "../../problem";
import { problemSentence } from "../../problemSentence";
import type { BookView } from "../engine/bookView";
import { usePaneLanguage } from "../frame/PaneLanguage";
import type { Notice } from "../state/useNotice";
import { SampleTable } from "./SampleTable";
import { EXAMPLE_ROWS } from "./exampleRows";
import { useStartStyles } from "./start.styles";
import { Button } from "../frame/Button";

interface NothingToSayProps {
  readonly book: LiveBook;
  readonly reading: BookView;
  readonly problem: Problem;
  readonly notify: (notice: Notice) => void;
  readonly onRefresh: () => void;
}

/** A workbook without a table: why, what can be done, how a table that can be read looks, and one to begin with. */
export function NothingToSay({ book, problem, notify, onRefresh }: NothingToSayProps) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useStartStyles();

  const insert = async () => {
    const result = await book.insertTable?.(t("start.sheetName"), EXAMPLE_ROWS);
    if (!result) return;
    if (result.ok)
      notify({ intent: "success", text: t("actions.inserted", { name: result.value }) });
    else notify({ intent: "error", text: problemSentence(result.problem, language) });
  };

  return (
    <section className={styles.page}>
      <h2 className={styles.heading}>{problemSentence(problem, language)}</h2>
      <ol className={styles.steps}>
        <li>{t("start.stepTable")}</li>
        <li>{t("start.stepUnits")}</li>
        <li>{t("start.stepBack")}</li>
      </ol>
      <SampleTable />
      <div className={styles.bar}>
        {book.insertTable && (
          <Button appearance="primary" onClick={() => void insert()}>
            {t("start.insertSample")}
          </Button>
        )}
        <Button onClick={onRefresh}>{t("status.refresh")}</Button>
      </div>
    </section>
  );
}
