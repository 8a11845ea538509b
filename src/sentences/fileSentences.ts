import type { Sentences } from "./sentences";

/** Why a file, or a sheet of it, is not read. */
export const FILE_SENTENCES = {
  "unreadable-file": {
    "zh-CN": ["文件“{file}”读不出来", "文件读不出来"],
    "en-US": ["“{file}” cannot be read", "The file cannot be read"],
  },
  "missing-file": {
    "zh-CN": ["找不到这个文件，请核对文件名和所在文件夹"],
    "en-US": ["There is no such file; check its name and folder"],
  },
  folder: {
    "zh-CN": ["这是一个文件夹，请给出其中的 .xlsx 工作簿"],
    "en-US": ["This is a folder; name an .xlsx workbook in it"],
  },
  "no-access": {
    "zh-CN": ["没有读取这个文件的权限"],
    "en-US": ["There is no permission to read this file"],
  },
  "empty-file": {
    "zh-CN": ["文件“{file}”是空的，可能没有保存或复制完", "文件是空的，可能没有保存或复制完"],
    "en-US": [
      "“{file}” is empty; perhaps it was not saved or copied to the end",
      "The file is empty; perhaps it was not saved or copied to the end",
    ],
  },
  "not-a-workbook": {
    "zh-CN": ["文件“{file}”不是 .xlsx 工作簿", "文件不是 .xlsx 工作簿"],
    "en-US": ["“{file}” is no .xlsx workbook", "The file is no .xlsx workbook"],
  },
  "not-a-document": {
    "zh-CN": ["不是 .docx 文档（旧版 .doc、.wps 请先另存为 .docx）"],
    "en-US": ["This is no .docx document; save an old .doc or a .wps as .docx first"],
  },
  "no-text": {
    "zh-CN": ["里面没有文字，可能是空白文件或扫描图片"],
    "en-US": ["It holds no text; perhaps it is empty or a scanned picture"],
  },
  "draft-too-long": {
    "zh-CN": ["文字太长，最多 {limit} 字，请分成几个文件核对", "文字太长，请分成几个文件核对"],
    "en-US": [
      "The text is too long: at most {limit} characters; check it in several files",
      "The text is too long; check it in several files",
    ],
  },
  "text-file": {
    "zh-CN": ["这是文本文件（如 .csv），不是工作簿，请先在 Excel 中打开并另存为 .xlsx"],
    "en-US": [
      "This is a text file (such as .csv), no workbook; open it in Excel and save it as .xlsx first",
    ],
  },
  "markup-file": {
    "zh-CN": ["这是网页或 XML 文件，不是工作簿，请先在 Excel 中打开并另存为 .xlsx"],
    "en-US": [
      "This is a web page or an XML file, no workbook; open it in Excel and save it as .xlsx first",
    ],
  },
  "binary-workbook": {
    "zh-CN": ["二进制的 .xlsb 工作簿不能读取，请先在 Excel 中另存为 .xlsx"],
    "en-US": ["Binary .xlsb workbooks cannot be read; save the file as .xlsx in Excel first"],
  },
  "encrypted-file": {
    "zh-CN": [
      "文件“{file}”有密码保护，请先在 Excel 中取消密码",
      "文件有密码保护，请先在 Excel 中取消密码",
    ],
    "en-US": [
      "“{file}” is protected by a password; remove it in Excel first",
      "The file is protected by a password; remove it in Excel first",
    ],
  },
  "legacy-file": {
    "zh-CN": ["旧版 .xls 文件不能读取，请先在 Excel 中另存为 .xlsx"],
    "en-US": ["Old .xls files cannot be read; save the file as .xlsx in Excel first"],
  },
  "truncated-file": {
    "zh-CN": ["文件不完整或已损坏，可能没有下载或复制完，请重新取得"],
    "en-US": [
      "The file is incomplete or damaged, perhaps not downloaded or copied to the end; get it again",
    ],
  },
  "damaged-part": {
    "zh-CN": [
      "工作表“{sheet}”所用的 {part} 已损坏，没有读取",
      "工作表“{sheet}”的数据已损坏，没有读取",
      "文件已损坏：{part} 读不出来",
      "文件已损坏",
    ],
    "en-US": [
      "Sheet “{sheet}” was not read: {part}, which belongs to it, is damaged",
      "The data of sheet “{sheet}” are damaged and were not read",
      "The file is damaged: {part} cannot be read",
      "The file is damaged",
    ],
  },
  "lost-part": {
    "zh-CN": [
      "文件中缺少工作表“{sheet}”所用的 {part}，没有读取，文件可能已损坏",
      "文件中找不到工作表“{sheet}”的数据，未能读取，文件可能已损坏",
      "文件已损坏：缺少 {part}",
      "文件已损坏：缺少其中一部分",
    ],
    "en-US": [
      "Sheet “{sheet}” was not read: the file lacks {part}, which belongs to it, and may be damaged",
      "The file lacks the data of sheet “{sheet}”, which could not be read; it may be damaged",
      "The file is damaged: it lacks {part}",
      "The file is damaged: it lacks one of its parts",
    ],
  },
  "lost-settings": {
    "zh-CN": ["工作簿中保存的更正和写法设置已丢失或损坏，没有采用"],
    "en-US": ["The corrections and settings kept in the workbook are lost or damaged and not used"],
  },
  "declared-entities": {
    "zh-CN": [
      "工作表“{sheet}”含有 Excel 不会写出的实体声明，没有读取",
      "文件含有 Excel 不会写出的实体声明，没有读取",
    ],
    "en-US": [
      "Sheet “{sheet}” declares entities, which Excel never writes, and was not read",
      "The file declares entities, which Excel never writes, and was not read",
    ],
  },
  "too-many-parts": {
    "zh-CN": ["文件由 {limit} 个以上的部分组成，没有读取", "文件的组成部分过多，没有读取"],
    "en-US": [
      "The file has more than {limit} parts and was not read",
      "The file has too many parts and was not read",
    ],
  },
  "part-too-large": {
    "zh-CN": [
      "工作表“{sheet}”解开后超过 {limit} MB，没有读取，请删去多余的空白行列和格式",
      "文件中的 {part} 解开后超过 {limit} MB，没有读取",
      "文件中有一部分过大，没有读取",
    ],
    "en-US": [
      "Sheet “{sheet}” unpacks to more than {limit} MB and was not read; delete blank rows and columns with formats",
      "{part} of the file unpacks to more than {limit} MB; the file was not read",
      "A part of the file is too large; the file was not read",
    ],
  },
  "file-too-large": {
    "zh-CN": [
      "文件解开后超过 {limit} MB，工作表“{sheet}”没有读取",
      "文件解开后超过 {limit} MB，没有读取",
      "文件过大，没有读取",
    ],
    "en-US": [
      "The file unpacks to more than {limit} MB; sheet “{sheet}” was not read",
      "The file unpacks to more than {limit} MB and was not read",
      "The file is too large and was not read",
    ],
  },
  "too-many-blanks": {
    "zh-CN": [
      "工作表“{sheet}”有超过 {limit} 个只有格式的空白单元格，没有读取，请删去多余的行列",
      "只有格式的空白单元格过多，没有读取",
    ],
    "en-US": [
      "Sheet “{sheet}” has more than {limit} blank cells with a format and was not read; delete the rows and columns nobody needs",
      "There are too many blank cells with a format; nothing was read",
    ],
  },
  "too-many-merges": {
    "zh-CN": [
      "工作表“{sheet}”的合并单元格过多或互相重叠，没有读取",
      "合并单元格过多或互相重叠，没有读取",
    ],
    "en-US": [
      "Sheet “{sheet}” has too many merged areas, or they overlap, and was not read",
      "There are too many merged areas, or they overlap; nothing was read",
    ],
  },
  "format-too-long": {
    "zh-CN": [
      "工作表“{sheet}”有超过 {limit} 个字符的数字格式，没有读取",
      "有过长的数字格式，没有读取",
    ],
    "en-US": [
      "Sheet “{sheet}” has a number format of more than {limit} characters and was not read",
      "A number format is too long; nothing was read",
    ],
  },
} satisfies Sentences;
