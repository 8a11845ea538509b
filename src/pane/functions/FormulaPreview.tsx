import { useTranslation } from "../useTranslation";
import { problemSentence } from "../../problemSentence";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { useFormStyles } from "./Form.styles";
import type { FormulaForm } from "./useFormulaForm";

/** The formula as it will stand in the first cell. */
export function FormulaPreview({ form }: { form: FormulaForm }) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useFormStyles();
  const { plan } = form;
  const formulas = plan?.ok ? plan.value.formulas : [];
  const others = formulas.flat().length - 1;
  return (
    <section className={styles.list} aria-labelledby="formula-heading">
      <h3 id="formula-heading" className={styles.label}>
        {t("functions.formula")}
      </h3>
      {plan === undefined && <p className={styles.quiet}>{t("functions.incomplete")}</p>}
      {plan?.ok && <code className={styles.formula}>{formulas[0]?.[0]}</code>}
      {others > 0 && <p className={styles.quiet}>{t("functions.more", { count: others })}</p>}
      {plan?.ok === false && (
        <p className={styles.reason}>{problemSentence(plan.problem, language)}</p>
      )}
    </section>
  );
}
