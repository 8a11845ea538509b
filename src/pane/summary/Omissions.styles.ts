import { makeStyles, tokens } from "@fluentui/react-components";

export const useOmissionsStyles = makeStyles({
  root: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`,
  },
  panel: {
    marginRight: 0,
  },
  what: {
    fontWeight: tokens.fontWeightSemibold,
  },
  reason: {
    color: tokens.colorNeutralForeground2,
  },
});
