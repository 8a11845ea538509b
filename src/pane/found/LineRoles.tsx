import { useTranslation } from "react-i18next";
import type { LineRole, LineRoleCode } from "../../tables/table";
import { ShortList } from "../frame/ShortList";
import { useLineRolesStyles } from "./LineRoles.styles";

interface LineRolesProps {
  readonly heading: string;
  readonly lines: readonly LineRole[];
  /** How the sheet calls the line: `C` or `5`. */
  readonly name: (line: number) => string;
}

/** What each row or column was taken for. */
export function LineRoles({ heading, lines, name }: LineRolesProps) {
  const { t } = useTranslation();
  const styles = useLineRolesStyles();
  if (lines.length === 0) return null;
  return (
    <div>
      <div className={styles.heading}>{heading}</div>
      <ShortList
        items={lines.map(({ line, role, label }) => (
          <div className={styles.line}>
            <span className={styles.name}>{name(line)}</span>
            <span className={styles.label}>{label}</span>
            <span className={styles.role}>{t(`role.${role as LineRoleCode}`)}</span>
          </div>
        ))}
      />
    </div>
  );
}
