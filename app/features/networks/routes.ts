import type { PageRoute } from "~/session/route-permissions";

const pages = "features/networks/pages";
const edited = { read: "manageInternational", write: "manageInternational" } as const;

export const networkRoutes: readonly PageRoute[] = [
  { path: "netvaerk", page: `${pages}/networks.tsx`, read: "seeWorkspace" },
  { path: "netvaerk/ny", page: `${pages}/new-network.tsx`, ...edited },
  { path: "netvaerk/:slug", page: `${pages}/network.tsx`, read: "seeWorkspace", write: "withdrawPage" },
  { path: "netvaerk/:slug/ret", page: `${pages}/edit-network.tsx`, ...edited },
  { path: "netvaerk/:slug/medlemmer", page: `${pages}/members.tsx`, read: "seeWorkspace" },
  { path: "netvaerk/:slug/medlemmer/ny", page: `${pages}/new-member.tsx`, ...edited },
  {
    path: "netvaerk/:slug/medlemmer/:member",
    page: `${pages}/member.tsx`,
    read: "seeWorkspace",
    write: "manageInternational",
  },
  { path: "netvaerk/:slug/medlemmer/:member/kontakt", page: `${pages}/new-contact.tsx`, ...edited },
  { path: "netvaerk/:slug/medlemmer/:member/kontakt/:contact", page: `${pages}/edit-contact.tsx`, ...edited },
  { path: "netvaerk/:slug/moeder", page: `${pages}/meetings.tsx`, read: "seeWorkspace" },
  { path: "netvaerk/:slug/moeder/ny", page: `${pages}/new-meeting.tsx`, ...edited },
  { path: "netvaerk/:slug/moeder/:meeting", page: `${pages}/edit-meeting.tsx`, ...edited },
];
