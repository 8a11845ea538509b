/** The first character of each letter, in the order in which the platform sorts by pinyin; no syllable begins with i, u or v. */
const FIRST = [..."阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀"];
const LETTERS = [..."abcdefghjklmnopqrstwxyz"];

const collator = new Intl.Collator("zh-Hans-CN-u-co-pinyin");

/**
 * The initials of a name in pinyin, as those who type choose a region by them. Where the platform does not sort by pinyin, or a
 * sign is no Chinese character, the sign stands for itself.
 *
 * @example pinyinInitials("湖北") // => "hb"
 */
export function pinyinInitials(name: string): string {
  return [...name]
    .map((sign) => (/\p{Script=Han}/u.test(sign) ? initialOf(sign) : sign))
    .join("")
    .toLowerCase();
}

function initialOf(sign: string): string {
  for (let index = FIRST.length - 1; index >= 0; index -= 1) {
    const first = FIRST[index];
    if (first !== undefined && collator.compare(sign, first) >= 0) return LETTERS[index] ?? sign;
  }
  return sign;
}
