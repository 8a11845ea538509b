/** The name of a place without what says of which level it is: 云台 of 云台县. */
export function withoutLevel(key: string): string {
  return key.length > 2 && !key.startsWith("全")
    ? key.replace(/(?:省|市|县|区|自治州|州|盟|旗|镇|乡)$/, "")
    : key;
}
