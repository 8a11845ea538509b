import { Field, Input, Select } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useTranslation } from "../useTranslation";
import { useCorrections } from "./CorrectionsAccess";
import { useEditorStyles } from "./Editor.styles";
import { saidOfIndicator } from "./saidOfIndicator";
import { Button } from "../frame/Button";

interface IndicatorEditorProps {
  readonly indicator: string;
  readonly onDone: () => void;
}

const AS_READ = "";

/** Which way round an indicator is good, and what it is to be called. */
export function IndicatorEditor({ indicator, onDone }: IndicatorEditorProps) {
  const { t } = useTranslation();
  const styles = useEditorStyles();
  const { corrections, add, drop } = useCorrections();
  const { polarity, alias } = saidOfIndicator(corrections, indicator);
  const [typed, setTyped] = useState(alias?.canonical ?? "");
  const name = useId();

  const choose = (better: string) => {
    if (better === "lower" || better === "higher") add({ kind: "polarity", indicator, better });
    else if (polarity) drop(polarity);
  };

  const call = () => {
    const canonical = typed.trim();
    if (canonical === (alias?.canonical ?? "")) return;
    if (canonical !== "" && canonical !== indicator) add({ kind: "alias", indicator, canonical });
    else if (alias) drop(alias);
  };

  return (
    <div className={styles.root}>
      <Field label={t("correct.polarity")} size="small">
        <Select
          size="small"
          name={`${name}-polarity`}
          value={polarity?.better ?? AS_READ}
          onChange={(_, { value }) => choose(value)}
        >
          <option value={AS_READ}>{t("correct.asRead")}</option>
          <option value="higher">{t("correct.higher")}</option>
          <option value="lower">{t("correct.lower")}</option>
        </Select>
      </Field>
      <Field label={t("correct.alias")} size="small">
        <Input
          size="small"
          name={`${name}-alias`}
          className={styles.input}
          maxLength={60}
          value={typed}
          placeholder={indicator}
          onChange={(_, { value }) => setTyped(value)}
          onBlur={call}
          onKeyDown={({ key }) => key === "Enter" && call()}
        />
      </Field>
      <Button size="small" className={styles.done} onClick={onDone}>
        {t("correct.done")}
      </Button>
    </div>
  );
}
