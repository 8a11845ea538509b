import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Reading } from "../../tables/table";
import { notRead } from "../found/notRead";
import type { AskedFor } from "../../tables/askedFor";
import { AskedLine } from "./AskedLine";
import type { Choice } from "../state/keepChoice";
import type { WrittenNarrative } from "../state/useNarrative";
import { useChoiceBarStyles } from "./ChoiceBar.styles";
import { LengthPicker } from "./LengthPicker";
import { PeriodPicker } from "./PeriodPicker";
import { ScriptPicker } from "./ScriptPicker";
import { SubjectPicker } from "./SubjectPicker";

interface ChoiceBarProps {
  readonly reading: Reading;
  readonly written: WrittenNarrative;
  /** The text is not in the chosen characters yet. */
  readonly converting: boolean;
  /** What the workbook's own settings decide. */
  readonly decided: AskedFor | undefined;
  readonly onChoose: (change: Partial<Choice>) => void;
  readonly onShowFound: () => void;
  /** How the text is worded. */
  readonly children: ReactNode;
}

/** What the text is about, how long it is and in which characters, and the way to what was understood of the workbook. */
export function ChoiceBar(props: ChoiceBarProps) {
  const { reading, written, converting, decided, onChoose, onShowFound, children } = props;
  const { t } = useTranslation();
  const styles = useChoiceBarStyles();
  const { choices, choice, result } = written;
  const counts = {
    tables: reading.tables.length,
    figures: reading.observations.length,
    refused: notRead(reading).refused.length,
  };
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
          value={choice.length}
          onChange={(length) => onChoose({ length })}
        />
        <ScriptPicker
          value={choice.script ?? "hans"}
          converting={converting}
          onChange={(script) => onChoose({ script })}
        />
      </div>
      {decided && <AskedLine asked={decided} />}
      <Link as="button" className={styles.found} onClick={onShowFound}>
        {t(counts.refused > 0 ? "found.lineRefused" : "found.line", counts)}
      </Link>
      {children}
    </div>
  );
}
