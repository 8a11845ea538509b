import { printPeriod } from "../../src/quantity/printPeriod";
import { escapeHtml } from "../../src/narrative/print/escapeHtml";
import { problemSentence } from "../../src/problemSentence";
import type { Observation } from "../../src/tables/observation";
import { readWorkbook } from "../../src/tables/readWorkbook";
import type { Reading, Refusal } from "../../src/tables/table";
import { formatAddress } from "../../src/workbook/address";
import type { Sheet, Workbook } from "../../src/workbook/workbook";

export interface GalleryBook {
  readonly name: string;
  readonly workbook: Workbook;
}

/** A page of workbooks, and beside each what is read of it and what is refused: to see at a glance what a change has done. */
export function galleryPage(books: readonly GalleryBook[]): string {
  const links = books.map(({ name }) => `<a href="#${name}">${escapeHtml(name)}</a>`);
  return [
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Gallery</title><style>${STYLE}</style>`,
    `<nav>${links.join(" ")}</nav>`,
    ...books.map(printBook),
    `<script src="/workbench/reload.js"></script></html>`,
  ].join("\n");
}

const STYLE =
  "body{font:14px/1.4 system-ui}section{display:flex;gap:2em;border-top:1px solid #999;align-items:start}" +
  "section>*{flex:1;overflow:auto}table{border-collapse:collapse;margin-bottom:1em}td{border:1px solid #ccc;padding:0 .4em}" +
  ".refused{color:#a00}";

function printBook({ name, workbook }: GalleryBook): string {
  const reading = readWorkbook(workbook);
  return `<section id="${name}"><div><h2>${escapeHtml(name)}</h2>${workbook.sheets.map(printSheet).join("")}</div>${printReading(reading)}</section>`;
}

function printSheet({ name, rows }: Sheet): string {
  const lines = rows.map((row) => tableRow(row.map((cell) => cell?.text ?? "")));
  return `<h3>${escapeHtml(name)}</h3><table>${lines.join("")}</table>`;
}

function printReading({ observations, refused }: Reading): string {
  const figures = observations.map((one) => tableRow(wordsOf(one)));
  return `<div><table>${figures.join("")}</table>${refused.map(printRefusal).join("")}</div>`;
}

function wordsOf({ cell, entity, indicator, measure, period, value, unit }: Observation): string[] {
  const when = period ? printPeriod(period) : "";
  return [formatAddress(cell), entity, indicator, measure, when, `${value} ${unit.symbol}`];
}

function printRefusal({ area, problem }: Refusal): string {
  const { sheet, top, left } = area;
  const at = formatAddress({ sheet, row: top, column: left });
  return `<p class="refused">${escapeHtml(`${at} ${problemSentence(problem, "zh-CN")}`)}</p>`;
}

function tableRow(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`;
}
