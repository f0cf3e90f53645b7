import type { PartialDate } from "~/shared/dates";
import type { Merging } from "./references.server";

/** Makes the kept one the member where the other was; where both are, the contacts come together under one membership. */
export async function moveNetworkMembers({ trx, keepId, goneId }: Merging): Promise<void> {
  const members = await trx
    .selectFrom("network_member")
    .selectAll()
    .where("organisation_id", "in", [keepId, goneId])
    .execute();
  for (const gone of members.filter(({ organisation_id }) => organisation_id === goneId)) {
    const keep = members.find(
      (member) => member.organisation_id === keepId && member.network_id === gone.network_id,
    );
    if (!keep) {
      await trx
        .updateTable("network_member")
        .set({ organisation_id: keepId, version: gone.version + 1 })
        .where("id", "=", gone.id)
        .execute();
      continue;
    }
    await trx
      .updateTable("network_contact")
      .set({ member_id: keep.id })
      .where("member_id", "=", gone.id)
      .execute();
    await trx
      .updateTable("network_member")
      .set({
        joined_on: earliest(keep.joined_on, gone.joined_on),
        left_on: latest(keep.left_on, gone.left_on),
        version: keep.version + 1,
      })
      .where("id", "=", keep.id)
      .execute();
    await trx.deleteFrom("network_member").where("id", "=", gone.id).execute();
  }
}

function earliest(one: PartialDate | null, other: PartialDate | null): PartialDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** Whoever has not left is a member still. */
function latest(one: PartialDate | null, other: PartialDate | null): PartialDate | null {
  if (one === null || other === null) return null;
  return one > other ? one : other;
}
