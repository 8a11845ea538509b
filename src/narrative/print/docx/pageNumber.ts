import { Footer, PageNumber, Paragraph, TextRun } from "docx";
import { EAST_ASIAN } from "./paragraph";
import { STYLE } from "./stylesXml";

/** 7.5: — 1 —, on the right of odd pages and on the left of even ones. */
export function pageNumbers(): { readonly default: Footer; readonly even: Footer } {
  return { default: pageNumber(STYLE.oddPageNumber), even: pageNumber(STYLE.evenPageNumber) };
}

function pageNumber(style: string): Footer {
  const children = [new TextRun({ font: EAST_ASIAN, children: ["— ", PageNumber.CURRENT, " —"] })];
  return new Footer({ children: [new Paragraph({ style, children })] });
}
