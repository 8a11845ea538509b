import { makeStyles, tokens } from "@fluentui/react-components";

export const useActionBarStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
