import type { PublicParticipants, PublicRole } from "~/features/publications/snapshots/programme";

/** How many of each travelled, companions left out; null where nothing is known. */
export function headsOf(
  participants: PublicParticipants,
): { politicians: number; officials: number; guests: number; total: number } | null {
  if (participants.basis === "not_known") return null;
  const politicians = participants.politicians.reduce(
    (sum, { names, unnamed }) => sum + names.length + unnamed,
    0,
  );
  const officials = inRoles(participants.officials);
  const guests = inRoles(participants.guests);
  return { politicians, officials, guests, total: politicians + officials + guests };
}

function inRoles(roles: readonly PublicRole[]): number {
  return roles.reduce((sum, { headcount }) => sum + headcount, 0);
}
