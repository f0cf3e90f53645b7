import { periodInWords } from "~/features/projects/period-words";
import { formatPartial } from "~/shared/dates";
import type { ExchangeInput } from "./exchange";

/**
 * When an exchange was, as far as it is known; null where nothing is. One of which only the beginning is known was
 * then: a visit or an exchange is not said to go on since.
 */
export function exchangeTime(
  { startsOn, endsOn }: Pick<ExchangeInput, "startsOn" | "endsOn">,
  until: (date: string) => string,
): string | null {
  if (startsOn && !endsOn) return formatPartial(startsOn);
  return periodInWords({ startsOn, endsOn }, until);
}
