import { useTranslation } from "../useTranslation";
import type { Script } from "../../narrative/narrative";
import { useScriptPickerStyles } from "./ScriptPicker.styles";
import { Segments } from "./Segments";
import { Spinner } from "../frame/Spinner";

interface ScriptPickerProps {
  readonly value: Script;
  /** The text is not in these characters yet. */
  readonly converting: boolean;
  readonly onChange: (value: Script) => void;
}

const SCRIPTS: readonly Script[] = ["hans", "hant"];

/** Simplified or Traditional characters; a small sign of progress while the latter are fetched. */
export function ScriptPicker({ value, converting, onChange }: ScriptPickerProps) {
  const { t } = useTranslation();
  const styles = useScriptPickerStyles();
  return (
    <div className={styles.root}>
      <Segments
        label={t("choice.script")}
        options={SCRIPTS.map((script) => ({ value: script, label: t(`script.${script}`) }))}
        value={value}
        onChange={onChange}
      />
      {converting && <Spinner className={styles.progress} name={t("script.loading")} />}
    </div>
  );
}
