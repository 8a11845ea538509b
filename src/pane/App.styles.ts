import { makeStyles } from "@fluentui/react-components";

export const useAppStyles = makeStyles({
  // Not on the provider: Fluent gives its classes to every popup, which would then cover the pane.
  root: {
    height: "100vh",
    // Magnified four times, the pane is too low for bars that stay: then all of it scrolls.
    "@media (max-height: 320px)": {
      height: "auto",
      minHeight: "100vh",
    },
  },
});
