import { useTranslation } from "../useTranslation";
import { titleOf } from "../state/keepChoice";
import { AskedLine } from "./AskedLine";
import type { ChoiceProps } from "./ChoiceLine";
import { useChoicePanelStyles } from "./ChoicePanel.styles";
import { LengthPicker } from "./LengthPicker";
import { PeriodPicker } from "./PeriodPicker";
import { ScriptPicker } from "./ScriptPicker";
import { SubjectPicker } from "./SubjectPicker";
import { TitleField } from "./TitleField";

/** Whose text, of which period, how long, in which characters and under which title. */
export function ChoicePanel({ written, wish, converting, decided, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  const styles = useChoicePanelStyles();
  const { choices, choice, result } = written;
  return (
    <div className={styles.root}>
      <div className={styles.pickers}>
        <SubjectPicker
          options={choices.subjects}
          value={result.ok ? result.value.subject : choice.subject}
          onChange={(subject) => onChoose({ subject })}
        />
        <PeriodPicker
          options={choices.periods}
          value={result.ok ? result.value.period : choice.period}
          onChange={(period) => onChoose({ period })}
        />
      </div>
      <div className={styles.manner}>
        <LengthPicker
          options={choices.lengths.map((option) => option.value)}
          value={wish.length}
          onChange={(length) => onChoose({ length })}
        />
        <ScriptPicker
          value={wish.script ?? "hans"}
          converting={converting}
          onChange={(script) => onChoose({ script })}
        />
      </div>
      {written.asStandard && (
        <p role="status" className={styles.asked}>
          {t("length.same")}
        </p>
      )}
      {result.ok && (
        <TitleField
          key={titleOf(result.value)}
          own={wish.title?.of === titleOf(result.value) ? wish.title.text : ""}
          onChange={(text) => onChoose({ title: { text, of: titleOf(result.value) } })}
        />
      )}
      {decided && <AskedLine asked={decided} />}
    </div>
  );
}
