import { cutToDecimals } from "~/shared/money";

const plain = /^\d+(?:[.,]\d{1,2})?$/;
const grouped = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,2})?$/;

/**
 * A source's printed figure, in major units with a dot before the decimals: "11447.50", "19.304" (thousands),
 * "14.465,63". Null when it cannot be read as one amount.
 */
export function readSourceFigure(text: string): { value: string; decimals: number } | null {
  const bare = text.trim().replace(/\s*kr\.?$/i, "");
  if (!plain.test(bare) && !grouped.test(bare)) return null;
  const value = grouped.test(bare) ? bare.replaceAll(".", "").replace(",", ".") : bare.replace(",", ".");
  return { value, decimals: value.split(".")[1]?.length ?? 0 };
}

/**
 * Whether our figure, cut to the decimals that the source printed, is the source's own: published figures are often
 * truncated and not rounded. Null when one of them is not known.
 */
export function agreesWithSource(
  text: string,
  totalMinor: number | null,
  headcount: number | null,
  currency: string,
): boolean | null {
  const figure = readSourceFigure(text);
  if (!figure || totalMinor === null || headcount === null) return null;
  return cutToDecimals(totalMinor, headcount, figure.decimals, currency) === figure.value;
}
