import { useState, type ReactNode } from "react";
import { usePaneStyles } from "../Pane.styles";

/** A page that goes on where it was left: once shown it stays, out of sight, with whatever is half done in it. */
export function KeptPage({ isShown, children }: { isShown: boolean; children: ReactNode }) {
  const styles = usePaneStyles();
  const [wasShown, setWasShown] = useState(isShown);
  if (isShown && !wasShown) setWasShown(true);
  if (!wasShown && !isShown) return null;
  return (
    <div className={isShown ? styles.page : styles.hidden} data-page>
      {children}
    </div>
  );
}
