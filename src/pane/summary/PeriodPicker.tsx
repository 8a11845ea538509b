import { Dropdown, Field, Option } from "@fluentui/react-components";
import { useTranslation } from "../useTranslation";
import { samePeriod } from "../../quantity/samePeriod";
import type { Period } from "../../quantity/period";
import { usePickerStyles } from "./Picker.styles";

interface PeriodPickerProps {
  readonly options: readonly { readonly value: Period; readonly label: string }[];
  /** The period of the text on show. */
  readonly value: Period | undefined;
  readonly onChange: (value: Period) => void;
}

/** Which period the text is about. */
export function PeriodPicker({ options, value, onChange }: PeriodPickerProps) {
  const { t } = useTranslation();
  const styles = usePickerStyles();
  const selected = value ? options.findIndex((option) => samePeriod(option.value, value)) : -1;
  return (
    <Field label={t("choice.period")}>
      <Dropdown
        className={styles.root}
        listbox={{ className: styles.list }}
        value={options[selected]?.label ?? ""}
        selectedOptions={selected < 0 ? [] : [String(selected)]}
        disabled={options.length === 0}
        onOptionSelect={(_, data) => {
          const option = options[Number(data.optionValue)];
          if (option) onChange(option.value);
        }}
      >
        {options.map((option, index) => (
          <Option key={index} value={String(index)}>
            {option.label}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
