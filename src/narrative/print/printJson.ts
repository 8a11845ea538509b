import { printContradiction } from "./printFacts";
import type { Reading } from "../../tables/table";
import { formatAddress, formatArea } from "../../workbook/address";
import { problemSentence } from "../../problemSentence";
import { printPeriod } from "../../quantity/printPeriod";
import type { Evidence, Narrative, TextNode } from "../narrative";
import { nodesIn } from "../nodesIn";
import { printNode } from "./printNode";
import { printSentence } from "./printSentence";

/** The text for programs: every span with what it is and rests on; `JSON.stringify` of it is the command line's output. */
export function printJson(narrative: Narrative, reading: Reading) {
  const { title, subject, period, sections, omitted } = narrative;
  return {
    title,
    subject,
    period: period ? printPeriod(period) : null,
    sections: sections.map(({ heading, role, paragraphs }) => ({
      heading,
      role,
      paragraphs: paragraphs.map(({ sentences }) => ({
        sentences: sentences.map((sentence) => ({
          id: sentence.id,
          text: printSentence(sentence),
          spans: nodesIn(sentence).map(spanOf),
        })),
      })),
    })),
    tables: reading.tables.map(({ id, title: caption, orientation, observationCount }) => ({
      id,
      ...(caption !== undefined && { title: caption }),
      orientation,
      observations: observationCount,
    })),
    refused: reading.refused.map(({ area, problem }) => ({
      area: formatArea(area),
      code: problem.code,
      reason: problemSentence(problem, "zh-CN"),
    })),
    contradictions: (reading.contradictions ?? []).map(printContradiction),
    omitted: omitted.map(({ indicator, entity, kind, problem, cells }) => ({
      indicator,
      entity,
      kind,
      code: problem.code,
      reason: problemSentence(problem, "zh-CN"),
      cells: cells.map(formatAddress),
    })),
  };
}

function spanOf(node: TextNode) {
  const { type } = node;
  const text = printNode(node);
  switch (node.type) {
    case "quantity":
      return { type, text, ...evidenceSpan(node) };
    case "quoted":
      return { type, text, cells: [formatAddress(node.cell)] };
    case "text":
    case "name":
      return { type, text, ...(node.claims && { claims: node.claims.map(evidenceSpan) }) };
    case "period":
      return { type, text };
  }
}

function evidenceSpan({ factId, kind, value, unit, decimals, rule, operands }: Evidence) {
  return {
    fact: factId,
    kind,
    value,
    unit: unit.symbol,
    decimals,
    rule,
    cells: [...new Set(operands.map(({ cell }) => formatAddress(cell)))],
    operands: operands.map(({ role, cell, value: operandValue }) => ({
      role,
      cell: formatAddress(cell),
      value: operandValue,
    })),
  };
}
