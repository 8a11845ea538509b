import { useState, type ReactNode } from "react";
import type { ColumnRole, RowRole } from "../../tables/corrections/corrections";
import { EditButton } from "./EditButton";
import { LineEditor } from "./LineEditor";
import type { CorrectableLine } from "./saidOfLine";
import { useSectionStyles } from "./Section.styles";

interface CorrectableLineItemProps {
  readonly target: CorrectableLine;
  readonly roles: readonly (ColumnRole | RowRole)[];
  readonly unit: string | undefined;
  /** How the line is called, for those who hear the button. */
  readonly name: string;
  readonly startOpen: boolean;
  readonly children: ReactNode;
}

/** A row or column in the list, with an editor that opens under it. */
export function CorrectableLineItem(props: CorrectableLineItemProps) {
  const { target, roles, unit, name, startOpen, children } = props;
  const styles = useSectionStyles();
  const [open, setOpen] = useState(startOpen);
  return (
    <>
      <div className={styles.line}>
        {children}
        <EditButton name={name} open={open} onToggle={() => setOpen(!open)} />
      </div>
      {open && (
        <LineEditor target={target} roles={roles} unit={unit} onDone={() => setOpen(false)} />
      )}
    </>
  );
}
