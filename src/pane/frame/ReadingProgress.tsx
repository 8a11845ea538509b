import { Field, ProgressBar } from "@fluentui/react-components";

interface ReadingProgressProps {
  readonly label: string;
  /** From 0 to 1. */
  readonly value: number;
}

/** How far the first reading of the workbook has come. */
export function ReadingProgress({ label, value }: ReadingProgressProps) {
  return (
    <Field validationMessage={label} validationState="none">
      <ProgressBar aria-label={label} value={value} thickness="large" />
    </Field>
  );
}
