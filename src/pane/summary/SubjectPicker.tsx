import { Combobox, Field, Option } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "../useTranslation";
import { usePickerStyles } from "./Picker.styles";
import { matchingOptions, type PickerOption } from "./matchingOptions";

interface SubjectPickerProps {
  readonly options: readonly PickerOption[];
  /** The subject of the text on show. */
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

/** Whose figures the text is about; typing narrows the list. */
export function SubjectPicker({ options, value, onChange }: SubjectPickerProps) {
  const { t } = useTranslation();
  const styles = usePickerStyles();
  const [query, setQuery] = useState<string | undefined>(undefined);
  const [open, setOpen] = useState(false);
  const selected = options.findIndex((option) => option.value === value);
  const shown = matchingOptions(options, query ?? "");
  return (
    <Field label={t("choice.subject")}>
      <Combobox
        className={styles.root}
        input={{ className: styles.input }}
        listbox={{ className: styles.list }}
        value={query ?? options[selected]?.label ?? ""}
        selectedOptions={selected < 0 ? [] : [String(selected)]}
        open={open}
        onOpenChange={(_, data) => setOpen(data.open)}
        // Fluent opens the list on a key; an input method gives text without one.
        onChange={(event) => {
          setQuery(event.target.value);
          setOpen(true);
        }}
        expandIcon={{ tabIndex: -1, "aria-label": t("choice.open") }}
        onFocus={(event) => event.currentTarget.select()}
        onClick={(event) => event.currentTarget.select()}
        onBlur={() => setQuery(undefined)}
        onOptionSelect={(_, data) => {
          const option = options[Number(data.optionValue)];
          if (!option) return;
          setQuery(undefined);
          onChange(option.value);
        }}
      >
        {shown.map(({ option, index }) => (
          <Option key={index} value={String(index)}>
            {option.label}
          </Option>
        ))}
        {shown.length === 0 && (
          <Option disabled value="">
            {t("choice.none")}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
