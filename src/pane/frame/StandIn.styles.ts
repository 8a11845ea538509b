import { makeStyles, tokens } from "@fluentui/react-components";

/** For what is shown in place of the pane. */
export const useStandInStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalS,
  },
});
