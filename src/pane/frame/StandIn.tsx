import { Message, type MessageProps } from "./Message";
import { PaneTitle } from "./PaneTitle";
import { useStandInStyles } from "./StandIn.styles";

/** One sentence in place of the pane. */
export function StandIn(props: MessageProps) {
  const styles = useStandInStyles();
  return (
    <main className={styles.root}>
      <PaneTitle />
      <Message {...props} />
    </main>
  );
}
