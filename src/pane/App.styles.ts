import { makeStyles } from "@fluentui/react-components";
import { tokens } from "./tokens";
import { typographyStyles } from "./typographyStyles";

export const useAppStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    height: "100vh",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    // Magnified four times, the pane is too low for bars that stay: then all of it scrolls.
    "@media (max-height: 320px)": {
      height: "auto",
      minHeight: "100vh",
    },
  },
});
