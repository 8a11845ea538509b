export { findOwnFormulas } from "./findOwnFormulas";
export { insertChart } from "./insertChart";
export { insertSheet } from "./insertSheet";
export { insertTable } from "./insertTable";
export { keepValues } from "./keepValues";
export { writeFormulas } from "./writeFormulas";
