import { partnerDefaults } from "~/features/partners/partner-form";
import { formatPartial } from "~/shared/dates";
import type { Exchange } from "./exchanges.server";

/** An exchange as its form's fields show it. */
export function exchangeDefaults(exchange: Exchange) {
  return {
    title: exchange.title,
    kind: exchange.kind,
    startsOn: exchange.startsOn ? formatPartial(exchange.startsOn) : "",
    endsOn: exchange.endsOn ? formatPartial(exchange.endsOn) : "",
    headcount: exchange.headcount === null ? "" : String(exchange.headcount),
    description: exchange.description,
    outcome: exchange.outcome,
    responsible: exchange.responsible,
    committeeId: exchange.committeeId ?? "",
    internalNote: exchange.internalNote,
    version: String(exchange.version),
    partners: partnerDefaults(exchange.partners),
  };
}
