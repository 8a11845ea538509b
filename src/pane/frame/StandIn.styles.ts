import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";

/** For what is shown in place of the pane. */
export const useStandInStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalS,
  },
});
