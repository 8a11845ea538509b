import type { enUSFrame } from "./enUSFrame";

/** The words of what is seen before anything of a workbook is. */
export const zhCNFrame: typeof enUSFrame = {
  pane: {
    skip: "跳到操作栏",
    skipBack: "回到正文",
    loading: "正在载入",
    loadFailed: "这一部分没有载入",
    title: "指标总结",
    pages: "页面",
    outside: "请在 Excel 中打开指标总结",
    crashed: "指标总结出错，工作簿未受影响",
  },
  tabs: {
    check: "核对",
    settings: "设置",
    summary: "总结",
    found: "已识别",
    functions: "函数",
  },
  notice: {
    retry: "重试",
    undo: "撤销",
    dismiss: "关闭",
    show: "查看",
  },
};
