import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { typographyStyles } from "../typographyStyles";

export const useMessageStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: "4px 4px 4px 8px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  icon: {
    flexShrink: 0,
    marginTop: "2px",
    fontSize: "18px",
    color: tokens.colorNeutralForeground3,
  },
  success: {
    color: tokens.colorStatusSuccessForeground1,
  },
  warning: {
    color: tokens.colorStatusWarningForeground3,
  },
  error: {
    color: tokens.colorStatusDangerForeground1,
  },
  body: {
    flexGrow: 1,
    minWidth: 0,
    paddingBlock: "1px",
    overflowWrap: "anywhere",
  },
  action: {
    fontWeight: tokens.fontWeightSemibold,
  },
});
