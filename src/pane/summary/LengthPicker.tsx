import { mergeClasses, useId } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Length } from "../../narrative/outline/outline";
import { useLengthPickerStyles } from "./LengthPicker.styles";

interface LengthPickerProps {
  readonly options: readonly Length[];
  readonly value: Length;
  readonly onChange: (value: Length) => void;
}

/** How much is said: native radio buttons drawn as one bar of segments. */
export function LengthPicker({ options, value, onChange }: LengthPickerProps) {
  const { t } = useTranslation();
  const styles = useLengthPickerStyles();
  const name = useId("length");
  return (
    <div role="radiogroup" aria-label={t("choice.length")} className={styles.root}>
      {options.map((length) => (
        <label
          key={length}
          className={mergeClasses(styles.segment, length === value && styles.checked)}
        >
          <input
            type="radio"
            name={name}
            className={styles.input}
            checked={length === value}
            onChange={() => onChange(length)}
          />
          {t(`length.${length}`)}
        </label>
      ))}
    </div>
  );
}
