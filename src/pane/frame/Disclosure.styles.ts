import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { typographyStyles } from "../typographyStyles";

export const useDisclosureStyles = makeStyles({
  root: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  summary: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "32px",
    cursor: "pointer",
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
    "::-webkit-details-marker": {
      display: "none",
    },
    "::before": {
      content: '"▸"',
      width: "12px",
      color: tokens.colorNeutralForeground3,
    },
  },
  open: {
    "::before": {
      content: '"▾"',
    },
  },
  heading: {
    margin: 0,
    fontSize: "inherit",
    fontWeight: "inherit",
    lineHeight: "inherit",
  },
  panel: {
    paddingBottom: tokens.spacingVerticalS,
  },
});
