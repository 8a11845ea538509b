import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
} from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "../useTranslation";
import { HOUSE_SETTINGS } from "../../narrative/settings/houseSettings";
import { readSettings } from "../../narrative/settings/readSettings";
import { settingFields, type SettingField } from "../../narrative/settings/settingFields";
import { settingAt, withSetting, type SettingValue } from "../../narrative/settings/settingPath";
import type { NarrativeSettings } from "../../narrative/settings/settingsSchema";
import { fieldsOf, say, SETTING_GROUPS } from "../../narrative/settings/settingWords";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { changedSettings } from "./changedSettings";
import { SettingRow } from "./SettingRow";
import { useStyleFormStyles } from "./StyleForm.styles";
import { Button } from "../frame/Button";

export interface StyleFormProps {
  readonly settings: NarrativeSettings;
  readonly onChange: (settings: NarrativeSettings) => void;
  /** All go back to the default at once. */
  readonly onRestore: (settings: NarrativeSettings) => void;
}

const FIELDS = settingFields();
const [FIRST, ...FURTHER] = SETTING_GROUPS;

/** All settings of the text, made from their schema: those of style in sight, the others a click away. */
export function StyleForm({ settings, onChange, onRestore }: StyleFormProps) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useStyleFormStyles();
  const [restored, setRestored] = useState(0);

  const change = (field: SettingField, value: SettingValue) => {
    const read = readSettings(JSON.stringify(withSetting(settings, field.path, value)));
    if (read.ok) onChange(read.value);
  };

  const restore = () => {
    setRestored(restored + 1);
    onRestore(HOUSE_SETTINGS);
  };

  const rows = (prefix: string) => (
    <div className={styles.rows}>
      {fieldsOf(prefix, FIELDS).map((field) => (
        <SettingRow
          key={`${field.path} ${restored}`}
          field={field}
          value={settingAt(settings, field.path)}
          onChange={(value) => change(field, value)}
        />
      ))}
    </div>
  );

  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <p className={styles.quiet}>{t("style.explain")}</p>
        <Button size="small" disabledFocusable={changedSettings(settings) === 0} onClick={restore}>
          {t("style.restore")}
        </Button>
      </div>
      {rows(FIRST.prefix)}
      <Accordion collapsible multiple className={styles.accordion}>
        {FURTHER.map(({ prefix, name }) => (
          <AccordionItem key={prefix} value={prefix}>
            <AccordionHeader as="h3" size="small">
              {say(name, language)}
            </AccordionHeader>
            <AccordionPanel>{rows(prefix)}</AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </div>
  );
}
