import { makeStyles } from "@fluentui/react-components";

export const useExportWordStyles = makeStyles({
  // The button and what it is asked to add stay on one line.
  root: {
    display: "flex",
    flexWrap: "nowrap",
    whiteSpace: "nowrap",
  },
});
