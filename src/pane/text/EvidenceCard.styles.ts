import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { typographyStyles } from "../typographyStyles";

export const useEvidenceCardStyles = makeStyles({
  root: {
    zIndex: 1000,
    boxSizing: "border-box",
    overflowY: "auto",
    width: "min(300px, calc(100vw - 16px))",
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    textIndent: 0,
    cursor: "default",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  text: {
    ...typographyStyles.subtitle2,
    overflowWrap: "anywhere",
  },
  evidence: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  was: {
    ...typographyStyles.caption1Strong,
  },
  more: {
    display: "flex",
    columnGap: tokens.spacingHorizontalL,
    minHeight: "24px",
    alignItems: "center",
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ...typographyStyles.caption1,
  },
  rule: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});
