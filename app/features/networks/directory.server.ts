import type { IsoDate } from "~/shared/dates";
import { type ListRequest, matchesSearch, type Page, pageOf } from "~/shared/paging";
import type { Db } from "~db/tables";
import { listMembers, type MemberLine } from "./members.server";

const isWithout = ({ hasLeft, contact }: MemberLine) => !hasLeft && contact === null;

export interface Directory {
  /** Who is in the network and has no contact today. */
  without: MemberLine[];
  list: Page<MemberLine>;
  /** Everybody ever, whatever was searched for. */
  total: number;
}

/** A network's directory: who has no contact, and one page of the members that hold the words searched for. */
export async function loadDirectory(
  db: Db,
  networkId: string,
  today: IsoDate,
  request: ListRequest,
): Promise<Directory> {
  const members = await listMembers(db, networkId, today);
  const found = members.filter(({ name, contact }) =>
    matchesSearch(request.search, name, contact?.name ?? null, contact?.title ?? null),
  );
  return {
    without: members.filter(isWithout),
    list: pageOf(found, request.page),
    total: members.length,
  };
}

/** How many members have nobody to ask today. */
export async function countWithoutContact(db: Db, networkId: string, today: IsoDate): Promise<number> {
  return (await listMembers(db, networkId, today)).filter(isWithout).length;
}
