import { useUnseenStyles } from "./Unseen.styles";

/** Reads its text to users who do not see the pane, when they are not busy with something else. */
export function LiveRegion({ text }: { text: string }) {
  const styles = useUnseenStyles();
  return (
    <div role="status" aria-live="polite" className={styles.root}>
      {text}
    </div>
  );
}
