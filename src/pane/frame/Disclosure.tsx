import { useState, type ReactNode } from "react";
import { useDisclosureStyles } from "./Disclosure.styles";
import { useRemembered } from "./useRemembered";

interface DisclosureProps {
  readonly heading: string;
  readonly level?: "h2" | "h3" | "h4";
  /** Under which name the machine remembers whether it is open. */
  readonly name?: string;
  readonly children: ReactNode;
}

/** A heading that opens what stands below it. What nobody has opened is not made. */
export function Disclosure({ heading, level: Level = "h3", name, children }: DisclosureProps) {
  const styles = useDisclosureStyles();
  const [kept, keep] = useRemembered(`open.${name ?? ""}`, false);
  const [own, setOwn] = useState(false);
  const isOpen = name === undefined ? own : kept === true;
  return (
    <details
      className={styles.root}
      open={isOpen}
      onToggle={({ currentTarget }) =>
        name === undefined ? setOwn(currentTarget.open) : keep(currentTarget.open)
      }
    >
      <summary className={styles.summary}>
        <Level className={styles.heading}>{heading}</Level>
      </summary>
      {isOpen && <div className={styles.panel}>{children}</div>}
    </details>
  );
}
