import { makeStyles } from "@fluentui/react-components";

export const useScriptPickerStyles = makeStyles({
  root: {
    position: "relative",
  },
  // At the corner, so that nothing moves when it comes and goes.
  progress: {
    position: "absolute",
    top: 0,
    right: 0,
    pointerEvents: "none",
  },
});
