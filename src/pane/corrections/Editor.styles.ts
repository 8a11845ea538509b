import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";

export const useEditorStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    alignSelf: "stretch",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // Fluent's inputs are as wide as 20 letters unless told otherwise.
  input: {
    minWidth: 0,
    width: "100%",
  },
  done: {
    gridColumn: "1 / -1",
    justifySelf: "end",
  },
});
