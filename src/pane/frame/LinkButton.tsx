import { mergeClasses } from "@fluentui/react-components";
import type { ComponentPropsWithRef } from "react";
import { useLinkButtonStyles } from "./LinkButton.styles";

/** A button that stands among words, and looks like a link. */
export function LinkButton({ className, ...rest }: ComponentPropsWithRef<"button">) {
  const styles = useLinkButtonStyles();
  return <button type="button" {...rest} className={mergeClasses(styles.root, className)} />;
}
