import { mergeClasses } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useDisclosureStyles } from "./Disclosure.styles";
import { useRemembered } from "./useRemembered";

interface DisclosureProps {
  readonly heading: string;
  readonly level?: "h2" | "h3" | "h4";
  /** Under which name the machine remembers whether it is open. */
  readonly name?: string;
  /** Stands open at first, where nobody has been asked before. */
  readonly startOpen?: boolean;
  readonly children: ReactNode;
}

/** A heading that opens what stands below it. What nobody has opened is not made. */
export function Disclosure(props: DisclosureProps) {
  const { heading, level: Level = "h3", name, startOpen = false, children } = props;
  const styles = useDisclosureStyles();
  const [kept, keep] = useRemembered(`open.${name ?? ""}`, false);
  const [own, setOwn] = useState(startOpen);
  const isOpen = name === undefined ? own : kept === true;
  return (
    <details
      className={styles.root}
      open={isOpen}
      onToggle={({ currentTarget }) =>
        name === undefined ? setOwn(currentTarget.open) : keep(currentTarget.open)
      }
    >
      <summary className={mergeClasses(styles.summary, isOpen && styles.open)}>
        <Level className={styles.heading}>{heading}</Level>
      </summary>
      {isOpen && <div className={styles.panel}>{children}</div>}
    </details>
  );
}
