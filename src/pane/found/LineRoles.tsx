import { mergeClasses } from "@fluentui/react-components";
import { useTranslation } from "../useTranslation";
import type { TableAnchor } from "../../tables/corrections/corrections";
import type { LineRole, LineRoleCode, Orientation } from "../../tables/table";
import { CorrectableLineItem } from "../corrections/CorrectableLineItem";
import { useCorrections } from "../corrections/CorrectionsAccess";
import { roleChoices } from "../corrections/roleChoices";
import { saidOfLine } from "../corrections/saidOfLine";
import { ShortList } from "../frame/ShortList";
import { useLineRolesStyles } from "./LineRoles.styles";

interface LineRolesProps {
  readonly heading: string;
  readonly lines: readonly LineRole[];
  /** How the sheet calls the line: `C` or `5`. */
  readonly name: (line: number) => string;
  readonly axis: "row" | "column";
  /** Absent where the table could not be read. */
  readonly orientation?: Orientation;
  /** What a correction knows the table by. */
  readonly table: TableAnchor | undefined;
  /** Their editors stand open at once. */
  readonly startOpen?: boolean;
}

/** What each row or column was taken for, and the means to say that it is something else. */
export function LineRoles(props: LineRolesProps) {
  const { heading, lines, name, axis, orientation, table, startOpen = false } = props;
  const { t } = useTranslation();
  const styles = useLineRolesStyles();
  const { corrections } = useCorrections();
  if (lines.length === 0) return null;
  const roles = roleChoices(axis, orientation);
  return (
    <div>
      <div className={styles.heading}>{heading}</div>
      <ShortList
        items={lines.map(({ line, role, label, unit, anchor }) => {
          const target = table && anchor && { table, axis, line: anchor };
          const said = target && saidOfLine(corrections, target);
          const shown = said?.role?.role ?? (role as LineRoleCode);
          const words = (
            <>
              <span className={styles.name}>{name(line)}</span>
              <span className={styles.label}>{label}</span>
              <span className={mergeClasses(styles.role, said?.role && styles.said)}>
                {t(`role.${shown}`)}
              </span>
            </>
          );
          if (!target || roles.length === 0) return <div className={styles.line}>{words}</div>;
          return (
            <CorrectableLineItem
              target={target}
              roles={roles}
              unit={unit}
              name={`${name(line)} ${label}`}
              startOpen={startOpen}
            >
              {words}
            </CorrectableLineItem>
          );
        })}
      />
    </div>
  );
}
