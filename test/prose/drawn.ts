import { readProse } from "../../src/prose/readProse";
import type { AskedPeriod, Statement } from "../../src/prose/question";

/** A statement as one line: `9.4% growth up of R&D经费 2024年`, as far as its words say it. */
export function drawn(text: string): string[] {
  return readProse(text).statements.map(drawStatement);
}

function drawStatement({ text, question, status, partOf }: Statement): string {
  const { measure, indicators, whose, period } = question;
  const { kind, ...particulars } = measure;
  const said = Object.values(particulars as Record<string, unknown>).map((value) =>
    typeof value === "object" && value !== null && "text" in value
      ? String(value.text)
      : String(value),
  );
  const name = indicators.find(({ from }) => from !== "earlier")?.text;
  return [
    text,
    kind,
    ...said,
    ...(name === undefined ? [] : [`of ${name}`]),
    ...(whose ? [`whose ${whose.text}`] : []),
    ...(period ? [drawPeriod(period)] : []),
    ...(status ? [status] : []),
    ...(partOf === undefined ? [] : [`part of ${partOf}`]),
  ].join(" ");
}

function drawPeriod(period: AskedPeriod): string {
  if (period.kind === "years") return `${period.from ?? ""}-${period.to ?? period.count ?? ""}`;
  const months = period.months ? `/${period.months.from}-${period.months.to}` : "";
  return period.kind === "year" ? `${period.year}${months}` : `${period.offset}${months}`;
}
