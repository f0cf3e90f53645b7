import type { OutInPublic, Told } from "./public-report";
import type { ReportExchange, ReportTwinTown } from "./report-facts";

/** Exchanges and twin towns by the names of their published pages, with what those pages say as well. */
export const publicPartners = { exchange: publicExchange, twinTown: publicTwinTown };

function publicExchange(exchange: ReportExchange, { exchanges }: OutInPublic): Told<ReportExchange> {
  const page = exchanges.get(exchange.slug);
  if (!page) return { told: null, leftOut: [{ what: "exchange", name: exchange.title }] };
  const isPeriod = page.startsOn === exchange.startsOn && page.endsOn === exchange.endsOn;
  const told: ReportExchange = {
    ...exchange,
    title: page.title,
    kind: page.kind,
    startsOn: isPeriod ? exchange.startsOn : null,
    endsOn: isPeriod ? exchange.endsOn : null,
    headcount: page.headcount === exchange.headcount ? exchange.headcount : null,
    outcome: page.outcome === exchange.outcome ? exchange.outcome : "",
  };
  const isWhole = JSON.stringify(told) === JSON.stringify(exchange);
  return { told, leftOut: isWhole ? [] : [{ what: "exchangeFacts", name: page.title }] };
}

function publicTwinTown(
  town: ReportTwinTown,
  { twinTowns }: OutInPublic,
  year: number,
): Told<ReportTwinTown> {
  const page = twinTowns.get(town.slug);
  if (!page) return { told: null, leftOut: [{ what: "twinTown", name: town.name }] };
  const inYear = (day: string | null) => day?.startsWith(String(year)) === true;
  const says = {
    agreed: inYear(page.since),
    ended: inYear(page.until),
    ended_unknown: page.state === "ended",
    reviewed: inYear(page.reviewedOn),
  };
  const told: ReportTwinTown = {
    ...town,
    name: page.title,
    since: page.since === town.since ? town.since : null,
    event: town.event !== null && says[town.event] ? town.event : null,
  };
  const isWhole = JSON.stringify(told) === JSON.stringify(town);
  return { told, leftOut: isWhole ? [] : [{ what: "twinTownFacts", name: page.title }] };
}
