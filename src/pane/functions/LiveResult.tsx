import { useTranslation } from "../useTranslation";
import { problemSentence } from "../../problemSentence";
import { formatCell } from "../../workbook/address";
import { LiveRegion } from "../frame/LiveRegion";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { useFormStyles } from "./Form.styles";
import type { LiveCell } from "./computeLive";
import { shownValue } from "./shownValue";
import type { FormulaForm } from "./useFormulaForm";

const MOST_SHOWN = 5;

/** What the cells would show, computed by the functions that compute in cells. */
export function LiveResult({ form }: { form: FormulaForm }) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useFormStyles();
  const { live, target } = form;
  if (live.state === "none") return null;
  const rows = live.state === "done" ? live.cells : [];
  const cells = rows.flatMap((row, down) => row.map((cell, over) => ({ cell, down, over })));
  const failures = cells.filter(({ cell }) => cell.type === "error").length;
  const place = (down: number, over: number): string =>
    target ? formatCell(target.row + down, target.column + over) : `${down + 1}`;
  const size = t("functions.size", { rows: rows.length, columns: rows[0]?.length ?? 0 });
  return (
    <section className={styles.list} aria-labelledby="result-heading">
      <h3 id="result-heading" className={styles.label}>
        {t("functions.result")}
      </h3>
      {live.state === "computing" && <p className={styles.quiet}>{t("functions.computing")}</p>}
      {live.state === "tooLarge" && <p className={styles.quiet}>{t("functions.tooLarge")}</p>}
      {live.state === "problem" && (
        <p className={styles.reason}>{problemSentence(live.problem, language)}</p>
      )}
      <ul className={styles.list}>
        {cells.slice(0, MOST_SHOWN).map(({ cell, down, over }) => (
          <li key={`${down},${over}`} className={styles.item}>
            {cells.length > 1 && <span className={styles.place}>{place(down, over)}</span>}
            <span className={styles.value}>{shown(cell)}</span>
            {cell.type === "error" && <span className={styles.reason}>{cell.sentence}</span>}
          </li>
        ))}
      </ul>
      {cells.length > MOST_SHOWN && <p className={styles.quiet}>{size}</p>}
      {failures > 0 && cells.length > 1 && (
        <p className={styles.quiet}>{t("functions.failures", { count: failures })}</p>
      )}
      <LiveRegion text={cells[0] ? heard(cells[0].cell) : ""} />
    </section>
  );
}

function shown(cell: LiveCell): string {
  return cell.type === "error" ? cell.code : shownValue(cell.value);
}

function heard(cell: LiveCell): string {
  return cell.type === "error" ? `${cell.code} ${cell.sentence}` : shown(cell);
}
