import { useTranslation } from "../useTranslation";
import type { Length } from "../../narrative/outline/outline";
import { Segments } from "./Segments";

interface LengthPickerProps {
  readonly options: readonly Length[];
  readonly value: Length;
  readonly onChange: (value: Length) => void;
}

/** How much is said. */
export function LengthPicker({ options, value, onChange }: LengthPickerProps) {
  const { t } = useTranslation();
  return (
    <Segments
      label={t("choice.length")}
      options={options.map((length) => ({ value: length, label: t(`length.${length}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}
