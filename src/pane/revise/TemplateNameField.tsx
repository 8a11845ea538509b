import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { useCheckPageStyles } from "../check/CheckPage.styles";
import { useTranslation } from "../useTranslation";

/** As long as the workbook keeps one. */
const MOST = 100;

interface TemplateNameFieldProps {
  readonly name: string;
  /** Another of them is called so. */
  readonly isTaken: (name: string) => boolean;
  readonly onChange: (name: string) => void;
}

/** What a kept text is called, and may be called otherwise: taken when the field is left, or by the Enter key. */
export function TemplateNameField({ name, isTaken, onChange }: TemplateNameFieldProps) {
  const { t } = useTranslation();
  const styles = useCheckPageStyles();
  const [typed, setTyped] = useState(name);
  const take = () => {
    const own = typed.trim();
    const isWrong = own === "" || isTaken(own);
    setTyped(isWrong ? name : own);
    if (!isWrong && own !== name) onChange(own);
  };
  return (
    <Input
      size="small"
      className={styles.name}
      aria-label={t("templates.name", { name })}
      title={name}
      lang="zh-CN"
      maxLength={MOST}
      value={typed}
      onChange={(_, { value }) => setTyped(value)}
      onBlur={take}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === "Enter" && !nativeEvent.isComposing) take();
      }}
    />
  );
}
