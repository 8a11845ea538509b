import { useTranslation } from "../useTranslation";
import { EXAMPLE_ROWS } from "./exampleRows";
import { useStartStyles } from "./start.styles";

/** A picture of a table that can be read. */
export function SampleTable() {
  const { t } = useTranslation();
  const styles = useStartStyles();
  const [head = [], ...rows] = EXAMPLE_ROWS;
  return (
    <table className={styles.table} lang="zh-CN">
      <caption>{t("start.readable")}</caption>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
