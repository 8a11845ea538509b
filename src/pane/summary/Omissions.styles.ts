import { makeStyles, tokens } from "@fluentui/react-components";

export const useOmissionsStyles = makeStyles({
  what: {
    fontWeight: tokens.fontWeightSemibold,
  },
  reason: {
    color: tokens.colorNeutralForeground2,
  },
});
