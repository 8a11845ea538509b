import type { Language } from "../../src/language";
import type { FailureWords } from "../functions/failureWords";

/** All that the page itself says. */
export interface Words extends FailureWords {
  readonly title: string;
  readonly tagline: string;
  readonly open: string;
  readonly samples: string;
  readonly fromComputer: string;
  readonly saveAs: string;
  readonly otherLanguage: string;
  readonly dark: string;
  readonly unsavedChanges: string;
  readonly keepEditing: string;
  readonly dropChanges: string;
  readonly paneTitle: string;
  readonly closePane: string;
  readonly openPane: string;
  readonly resizePane: string;
  readonly dropHere: string;
  readonly loading: (file: string) => string;
  readonly close: string;
  readonly ready: string;
  readonly waitingForAddin: (calls: number) => string;
  readonly calculating: (calls: number) => string;
  readonly noFunctions: string;
  readonly paneFailed: string;
  readonly sampleMissing: (file: string) => string;
  readonly spillBlocked: (cell: string) => string;
}

const chinese: Words = {
  title: "工作台",
  tagline: "在浏览器里试用指标总结，无需 Excel",
  open: "打开工作簿",
  samples: "示例",
  fromComputer: "本机文件…",
  saveAs: "另存为 .xlsx",
  otherLanguage: "English",
  dark: "深色",
  unsavedChanges: "这个工作簿有未保存的修改，继续将丢失这些修改。",
  keepEditing: "返回",
  dropChanges: "不保存，继续",
  paneTitle: "指标总结",
  closePane: "关闭窗格",
  openPane: "打开窗格",
  resizePane: "拖动以调整窗格宽度",
  dropHere: "松开鼠标，打开这个工作簿",
  loading: (file) => `正在打开“${file}”…`,
  close: "关闭",
  ready: "就绪",
  waitingForAddin: (calls) => `${calls} 个函数等待加载项启动…`,
  calculating: (calls) => `加载项正在计算 ${calls} 个函数…`,
  noFunctions: "没有找到加载项的函数清单 functions.json，METRIC 函数不可用",
  paneFailed: "窗格没有加载成功，请确认加载项已构建（npm run build）",
  sampleMissing: (file) => `示例“${file}”不存在，请先运行 npm run samples`,
  spillBlocked: (cell) => `结果要占用多个单元格，但 ${cell} 中已有内容`,
  notAssociated: "加载项没有实现这个函数",
  exception: "加载项计算这个函数时出错",
  argumentCount: "参数个数不对",
  argumentType: "参数的类型不对",
  rangeForSingleValue: "这个参数只能是单个值，不能是区域",
};

const english: Words = {
  title: "Workbench",
  tagline: "Try Metric Narrative in the browser, without Excel",
  open: "Open workbook",
  samples: "Samples",
  fromComputer: "From this computer…",
  saveAs: "Save as .xlsx",
  otherLanguage: "中文",
  dark: "Dark",
  unsavedChanges: "This workbook has unsaved changes; they will be lost.",
  keepEditing: "Go back",
  dropChanges: "Continue without saving",
  paneTitle: "Metric Narrative",
  closePane: "Close pane",
  openPane: "Open pane",
  resizePane: "Drag to change the pane's width",
  dropHere: "Drop to open this workbook",
  loading: (file) => `Opening "${file}" …`,
  close: "Close",
  ready: "Ready",
  waitingForAddin: (calls) => `${calls} function(s) waiting for the add-in to start …`,
  calculating: (calls) => `The add-in is calculating ${calls} function(s) …`,
  noFunctions: "The add-in's functions.json was not found; METRIC functions are not available",
  paneFailed: "The pane did not load; make sure the add-in is built (npm run build)",
  sampleMissing: (file) => `The sample "${file}" is not there; run npm run samples first`,
  spillBlocked: (cell) => `The result needs several cells, but ${cell} is not empty`,
  notAssociated: "The add-in does not implement this function",
  exception: "The add-in failed while calculating this function",
  argumentCount: "Wrong number of arguments",
  argumentType: "An argument has the wrong type",
  rangeForSingleValue: "This argument takes a single value, not a range",
};

export const words: Readonly<Record<Language, Words>> = { "zh-CN": chinese, "en-US": english };
