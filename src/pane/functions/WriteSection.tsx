import { Field, Radio, RadioGroup, useRestoreFocusTarget } from "@fluentui/react-components";
import { useTranslation } from "../useTranslation";
import { problemSentence } from "../../problemSentence";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { CellsEntry } from "./CellsEntry";
import { ConfirmWrite } from "./ConfirmWrite";
import { useFormStyles } from "./Form.styles";
import { useFunctionsAccess } from "./FunctionsAccess";
import type { FormulaForm } from "./useFormulaForm";
import { useWriteFormulas } from "./useWriteFormulas";
import { Button } from "../frame/Button";

/** Where the formula goes, in one cell or one in each, and the button that writes it. */
export function WriteSection({ form }: { form: FormulaForm }) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useFormStyles();
  const { desk } = useFunctionsAccess();
  const { write, problem, missing, writing, asking, settle } = useWriteFormulas(form);
  const restore = useRestoreFocusTarget();
  const complaint = problem ? problemSentence(problem, language) : missing;
  return (
    <>
      {form.hasChoiceOfFilling && (
        <Field label={t("functions.filling")} hint={desk.spills ? "" : t("functions.noSpill")}>
          <RadioGroup
            value={form.filling}
            onChange={(_, { value }) => form.fill(value === "spill" ? "spill" : "each")}
          >
            <Radio value="each" label={t("functions.each")} />
            <Radio value="spill" label={t("functions.spill")} disabled={!desk.spills} />
          </RadioGroup>
        </Field>
      )}
      <Field
        label={t("functions.target")}
        hint={t("functions.targetHint")}
        validationState={complaint ? "error" : "none"}
        validationMessage={complaint ?? null}
      >
        <CellsEntry
          label={t("functions.target")}
          placeholder=""
          entry={form.targetEntry}
          onEnter={form.aim}
          onTake={form.takeTarget}
        />
      </Field>
      <Button
        {...restore}
        appearance="primary"
        className={styles.write}
        disabledFocusable={writing}
        onClick={() => void write()}
      >
        {t("functions.write")}
      </Button>
      {asking && <ConfirmWrite asking={asking} onSettle={settle} />}
    </>
  );
}
