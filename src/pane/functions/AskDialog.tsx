import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "../useTranslation";
import { useFormStyles } from "./Form.styles";
import { Button } from "../frame/Button";

interface AskDialogProps {
  readonly title: string;
  /** What happens on yes, by name. */
  readonly label: string;
  readonly disabled?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly children: ReactNode;
}

/** Asks before something is done to the workbook; closing it in whatever way is a no. */
export function AskDialog({ title, label, disabled, onYes, onNo, children }: AskDialogProps) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onNo()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.list}>{children}</DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={disabled ?? false} onClick={onYes}>
              {label}
            </Button>
            <Button onClick={onNo}>{t("status.cancel")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
