import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";

export const useActionBarStyles = makeStyles({
  root: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalXS,
    padding: `5px ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    whiteSpace: "nowrap",
  },
  // The icon is enough where the pane is as narrow as Excel opens it.
  label: {
    "@media (max-width: 459px)": {
      display: "none",
    },
  },
  more: {
    marginLeft: "auto",
  },
});
