import { listPartners, type NamedPartner } from "~/features/partners/partners.server";
import { type ListRequest, matchesSearch, type Page, pageOf } from "~/shared/paging";
import type { Db } from "~db/tables";
import type { ExchangeInput, ExchangeKind } from "./exchange";

export interface ExchangeLine {
  slug: string;
  title: string;
  kind: ExchangeKind;
  startsOn: string | null;
  endsOn: string | null;
  headcount: number | null;
}

export interface Exchange extends Omit<ExchangeInput, "partners"> {
  id: string;
  slug: string;
  version: number;
  committee: string | null;
  partners: readonly NamedPartner[];
}

/** One page of the exchanges whose title holds the words searched for; the latest first, those without a date last. */
export async function searchExchanges(db: Db, request: ListRequest): Promise<Page<ExchangeLine>> {
  const rows = await db
    .selectFrom("exchange")
    .select(["slug", "title", "kind", "starts_on as startsOn", "ends_on as endsOn", "headcount"])
    .orderBy("title")
    .execute();
  const day = ({ startsOn, endsOn }: ExchangeLine) => startsOn ?? endsOn ?? "";
  const found = rows
    .filter(({ title }) => matchesSearch(request.search, title))
    .sort((one, other) => day(other).localeCompare(day(one)));
  return pageOf(found, request.page);
}

export async function findExchangeBySlug(db: Db, slug: string): Promise<Exchange | null> {
  const row = await db
    .selectFrom("exchange")
    .leftJoin("committee", "committee.id", "exchange.committee_id")
    .selectAll("exchange")
    .select("committee.name as committee")
    .where("exchange.slug", "=", slug)
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    slug: row.slug,
    version: row.version,
    title: row.title,
    kind: row.kind,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    headcount: row.headcount,
    description: row.description,
    outcome: row.outcome,
    responsible: row.responsible,
    committeeId: row.committee_id,
    committee: row.committee,
    partners: await listPartners(db, "exchange_id", row.id),
    internalNote: row.internal_note,
  };
}

/** The exchange that the address names, or the page of unknown addresses. */
export async function requireExchange(db: Db, slug: string | undefined): Promise<Exchange> {
  const exchange = slug ? await findExchangeBySlug(db, slug) : null;
  if (!exchange) throw new Response(null, { status: 404 });
  return exchange;
}

/** The committees of every period, the latest period first, as an exchange may concern them. */
export async function committeeChoices(db: Db): Promise<{ value: string; label: string }[]> {
  const rows = await db
    .selectFrom("committee")
    .innerJoin("election_period", "election_period.id", "committee.period_id")
    .select(["committee.id", "committee.name", "election_period.slug"])
    .orderBy("election_period.first_year", "desc")
    .orderBy("committee.name")
    .execute();
  return rows.map(({ id, name, slug }) => ({ value: id, label: `${name} (${slug.replace("-", "–")})` }));
}
