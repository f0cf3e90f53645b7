import type { Period } from "~/features/periods/period";
import { findPeriod } from "~/features/periods/periods.server";
import type { Db } from "~db/tables";
import type { Committee } from "./committee";
import { findCommitteeBySlug } from "./committees.server";
import type { Membership } from "./membership";
import { findMembership } from "./memberships.server";

/** The committee that the address names and its period, or the page of unknown addresses. */
export async function requireCommittee(
  db: Db,
  slug: string | undefined,
): Promise<{ committee: Committee; period: Period }> {
  const committee = slug ? await findCommitteeBySlug(db, slug) : null;
  const period = committee && (await findPeriod(db, committee.periodId));
  if (!committee || !period) throw new Response(null, { status: 404 });
  return { committee, period };
}

/** The committee and the seat in it that the address names, or the page of unknown addresses. */
export async function requireSeat(
  db: Db,
  { slug, id }: { slug?: string; id?: string },
): Promise<{ committee: Committee; period: Period; seat: Membership }> {
  const found = await requireCommittee(db, slug);
  const seat = id ? await findMembership(db, id) : null;
  if (!seat || seat.committeeId !== found.committee.id) throw new Response(null, { status: 404 });
  return { ...found, seat };
}
