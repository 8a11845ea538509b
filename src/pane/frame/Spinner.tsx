import { mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { useSpinnerStyles } from "./Spinner.styles";

interface SpinnerProps {
  /** What is being done, shown beside it; `name` is told and not shown. */
  readonly label?: string;
  readonly name?: string;
  readonly className?: string;
}

/** Something is under way, nobody knows how far. */
export function Spinner({ label, name, className }: SpinnerProps) {
  const styles = useSpinnerStyles();
  const id = useId();
  const named = label === undefined ? { "aria-label": name } : { "aria-labelledby": id };
  const isTold = label !== undefined || name !== undefined;
  return (
    <span className={mergeClasses(styles.root, className)}>
      <span {...(isTold && { role: "progressbar", ...named })} className={styles.ring} />
      {label !== undefined && <span id={id}>{label}</span>}
    </span>
  );
}
