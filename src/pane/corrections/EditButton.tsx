import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { useTranslation } from "../useTranslation";
import { useSectionStyles } from "./Section.styles";
import { Button } from "../frame/Button";

interface EditButtonProps {
  /** What it opens the editor of, for those who hear the button. */
  readonly name: string;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Opens and closes the editor that stands under a line of a list. */
export function EditButton({ name, open, onToggle }: EditButtonProps) {
  const { t } = useTranslation();
  const styles = useSectionStyles();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.action}
      icon={<EditRegular />}
      aria-expanded={open}
      aria-label={t("correct.line", { name })}
      onClick={onToggle}
    />
  );
}
