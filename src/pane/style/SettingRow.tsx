import { Field, Input, Select } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useState } from "react";
import { useTranslation } from "../useTranslation";
import type { SettingField } from "../../narrative/settings/settingFields";
import type { SettingValue } from "../../narrative/settings/settingPath";
import { say, sayChoice, SETTING_WORDS } from "../../narrative/settings/settingWords";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { boundsOf, printSetting, readSetting } from "./settingInput";
import { useStyleFormStyles } from "./StyleForm.styles";
import { Button } from "../frame/Button";

interface SettingRowProps {
  readonly field: SettingField;
  readonly value: SettingValue;
  readonly onChange: (value: SettingValue) => void;
}

/** One setting: its name, what it does, its value, and the way back where the house has another. */
export function SettingRow({ field, value, onChange }: SettingRowProps) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useStyleFormStyles();
  const { path, house, form } = field;
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const name = say(SETTING_WORDS[path].name, language);
  const isOther = value !== house;
  const isWrong =
    draft !== undefined && form.type === "number" && readSetting(form, draft) === undefined;

  const units = { share: "%", count: "", times: t("style.times") };
  const unit = form.type === "number" ? units[form.of] : "";

  const type = (text: string) => {
    setDraft(text);
    if (form.type !== "number") return;
    const read = readSetting(form, text);
    if (read !== undefined && text !== printSetting(form, value)) onChange(read);
  };

  const giveBack = () => {
    setDraft(undefined);
    onChange(house);
  };

  return (
    <div className={styles.row}>
      <Field
        className={styles.field}
        size="small"
        label={
          <>
            {name}
            {isOther && <span className={styles.mark}>{t("style.changed")}</span>}
          </>
        }
        hint={say(SETTING_WORDS[path].help, language)}
        {...(isWrong && { validationMessage: t("style.bounds", boundsOf(form)) })}
      >
        {form.type === "choice" ? (
          <Select
            className={styles.input}
            size="small"
            value={String(value)}
            onChange={(_, data) =>
              onChange(form.choices.find((one) => String(one) === data.value) ?? house)
            }
          >
            {form.choices.map((choice) => (
              <option key={choice} value={String(choice)}>
                {sayChoice(path, choice, language)}
              </option>
            ))}
          </Select>
        ) : (
          <Input
            className={styles.input}
            size="small"
            inputMode="decimal"
            value={draft ?? printSetting(form, value)}
            {...(unit !== "" && { contentAfter: unit })}
            onChange={(_, data) => type(data.value)}
            onBlur={() => !isWrong && setDraft(undefined)}
          />
        )}
      </Field>
      {(isOther || isWrong) && (
        <Button
          className={styles.undo}
          size="small"
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          aria-label={t("style.undo", { name })}
          title={t("style.undo", { name })}
          onClick={giveBack}
        />
      )}
    </div>
  );
}
