import type { IsoDate } from "~/shared/dates";
import type { Db } from "~db/tables";
import { listContacts } from "./contacts.server";
import { findMember } from "./members.server";
import { requireNetwork } from "./require-network.server";

interface MemberParams {
  slug?: string;
  member?: string;
  contact?: string;
}

/** The member that the address names, in its network, or the page of unknown addresses. */
export async function requireMember(db: Db, params: MemberParams, today: IsoDate) {
  const network = await requireNetwork(db, params.slug);
  const member = await findMember(db, network.id, params.member ?? "", today);
  if (!member) throw new Response(null, { status: 404 });
  return { network, member };
}

/** The contact that the address names, at its member. */
export async function requireContact(db: Db, params: MemberParams, today: IsoDate) {
  const { network, member } = await requireMember(db, params, today);
  const contacts = await listContacts(db, network.id);
  const contact = contacts.find(({ id, memberId }) => id === params.contact && memberId === member.id);
  if (!contact) throw new Response(null, { status: 404 });
  return { network, member, contact };
}
