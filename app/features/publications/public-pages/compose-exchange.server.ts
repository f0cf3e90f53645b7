import type { Db } from "~db/tables";
import type { ExchangePage } from "../snapshots/exchange-page";
import { publicPartnersOf } from "./public-partners.server";

/** What an exchange's page would say if it were published now; its internal note stays behind. */
export async function composeExchange(db: Db, exchangeId: string): Promise<ExchangePage | null> {
  const exchange = await db
    .selectFrom("exchange")
    .leftJoin("committee", "committee.id", "exchange.committee_id")
    .selectAll("exchange")
    .select(["committee.slug as committeeSlug", "committee.name as committeeName"])
    .where("exchange.id", "=", exchangeId)
    .executeTakeFirst();
  if (!exchange) return null;
  const { committeeSlug, committeeName } = exchange;
  return {
    slug: exchange.slug,
    title: exchange.title,
    kind: exchange.kind,
    startsOn: exchange.starts_on,
    endsOn: exchange.ends_on,
    headcount: exchange.headcount,
    description: exchange.description,
    outcome: exchange.outcome,
    responsible: exchange.responsible,
    committee: committeeSlug && committeeName ? { slug: committeeSlug, name: committeeName } : null,
    partners: await publicPartnersOf(db, "exchange_id", exchangeId),
  };
}
