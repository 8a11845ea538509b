import { makeStyles } from "@fluentui/react-components";

export const usePickerStyles = makeStyles({
  // Fluent's pickers are at least 250 px wide and their inputs as wide as 20 letters: two of them share a narrow pane.
  root: {
    minWidth: 0,
    width: "100%",
  },
  input: {
    minWidth: 0,
    width: "100%",
  },
  list: {
    maxHeight: "min(320px, 60vh)",
  },
});
