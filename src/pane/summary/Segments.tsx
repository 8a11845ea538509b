import { mergeClasses, useId } from "@fluentui/react-components";
import { useSegmentsStyles } from "./Segments.styles";

interface SegmentsProps<Value extends string> {
  /** What is chosen here, for those who do not see it. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of few: native radio buttons drawn as one bar of segments. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, options, value, onChange } = props;
  const styles = useSegmentsStyles();
  const name = useId("segments");
  return (
    <div role="radiogroup" aria-label={label} className={styles.root}>
      {options.map((option) => (
        <label
          key={option.value}
          className={mergeClasses(styles.segment, option.value === value && styles.checked)}
        >
          <input
            type="radio"
            name={name}
            className={styles.input}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
