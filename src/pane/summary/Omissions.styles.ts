import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";

export const useOmissionsStyles = makeStyles({
  what: {
    fontWeight: tokens.fontWeightSemibold,
  },
  reason: {
    color: tokens.colorNeutralForeground2,
  },
});
