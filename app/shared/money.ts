export { parseAmount, parseOptionalAmount } from "./amount-parsing";
export { isCurrency, type Money, minorDigits } from "./currency";
export { cutToDecimals, divideHalfUp, type Shares, shareOut } from "./division";
export { formatAmount, formatDifference, formatMoney, formatWhole } from "./money-format";
